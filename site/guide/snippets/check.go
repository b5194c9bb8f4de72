package main

import (
	"fmt"
	"log"
	"os"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

func main() {
	engine, err := checker.New(packs.All(), rules.All)
	if err != nil {
		log.Fatal(err)
	}
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	report := engine.Check(string(text), checker.Options{Name: os.Args[1]})
	paths := report.Document.Paths()
	for _, f := range report.Findings {
		fmt.Printf("%s %s: %s\n", f.Severity, paths[f.In], f.Message)
	}
}
