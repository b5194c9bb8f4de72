// Placed writes the provisions of the corpus that the project has labelled as the learners read them. The
// project holds where a provision stands and what was read in it, not its words: those are the corpus's.
//
//	go run ./checker/cmd/learn/placed -corpus ../shared/corpus checker/cmd/learn/readings/en > FILE.jsonl
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	corpus := flag.String("corpus", "../shared/corpus", "folder of the laws that the readings are of")
	flag.Parse()
	if err := write(*corpus, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "learn/placed:", err)
		os.Exit(2)
	}
}

// write writes the provisions of every file of the folders to standard output, one line of JSON each.
func write(corpus string, folders []string) error {
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
		if err != nil {
			return err
		}
		if len(files) == 0 {
			return fmt.Errorf("%s holds no readings, files that end in .txt", folder)
		}
		for _, file := range files {
			provisions, err := read(file, corpus)
			if err != nil {
				return err
			}
			for _, p := range provisions {
				if err := out.Encode(p); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
