// Command registry writes all.go of package rules: the list of every rule that the folder's files declare.
package main

import (
	"fmt"
	"os"

	"clausecheck/checker/rules/registry/list"
)

func main() {
	source, err := list.Source(".")
	if err == nil {
		err = os.WriteFile("all.go", source, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "registry:", err)
		os.Exit(1)
	}
}
