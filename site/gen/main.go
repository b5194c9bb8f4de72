// Command gen builds everything that is shipped to browsers: the hosted site, the one self-contained
// file, and the package. Run it from the top of the repository: go run ./site/gen.
//
// It is one program, not a chain of tools, because the pieces pin each other by hash: the module's
// hash goes into the scripts, the scripts' hashes into the page, the page's policy into the headers,
// and all of them into the manifest. Equal sources give equal bytes, in any folder and on any day.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

func main() {
	out := flag.String("out", "dist", "folder to write to")
	types := flag.Bool("types", false, "only write site/engine/report-types.ts, the types of the report")
	flag.Parse()
	var err error
	if *types {
		err = os.WriteFile(filepath.Join("site", "engine", "report-types.ts"), []byte(reportTypes()), 0o644)
	} else {
		err = build(*out)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// A job is one build: where it reads and writes, and what earlier steps made.
type job struct {
	root         string // of the repository
	out          string
	version      string
	wasm         []byte // the whole engine
	first        []byte // the engine without what a first visitor does not need
	packedEngine string // the whole engine as text, for the forms that fetch nothing
	goGlue       string // wasm_exec.js of the toolchain that built them
	worker       []byte

	inline map[string]string // the inline scripts of the pages that have one, by the page's path

	npm      map[string]bool // the npm packages that gave bytes to a bundle
	licences []byte          // the list of licences, as JSON
	chapters []chapter       // of the user's guide
	guide    []byte          // the same, as JSON
}

func build(out string) error {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(root, "site", "page", "index.html")); err != nil {
		return fmt.Errorf("site/page/index.html is not below %s; run gen from the top of the repository", root)
	}
	out, err = filepath.Abs(out)
	if err != nil {
		return err
	}
	// Everything is built beside what is there and takes its place at the end: a build that fails, or a
	// test that runs meanwhile, never meets half of one.
	j := &job{root: root, out: filepath.Join(out, ".next"), inline: map[string]string{}}
	if err := os.RemoveAll(j.out); err != nil {
		return err
	}
	steps := []struct {
		name string
		run  func(*job) error
	}{
		{"engine for the browser", (*job).buildEngine},
		{"worker", (*job).buildWorker},
		{"package", (*job).buildPackage},
		{"licences", (*job).buildLicences},
		{"user's guide", (*job).buildChapters},
		{"list of software inside", (*job).buildBill},
		{"hosted site", (*job).buildSite},
		{"single file", (*job).buildOneFile},
		{"rule pages", (*job).buildDocs},
		{"partner guide", (*job).buildGuide},
		{"threat model", (*job).buildThreats},
		{"edge Worker", (*job).buildEdge},
		{"LibreOffice extension", (*job).buildOffice},
		{"command line", (*job).buildCommand},
		{"hashes", (*job).writeHashes},
	}
	for _, step := range steps {
		began := time.Now()
		if err := step.run(j); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
		fmt.Printf("  %-24s %5.1f s\n", step.name, time.Since(began).Seconds())
	}
	return takePlace(j.out, out)
}

// takePlace moves what is in next to where the last build stands.
func takePlace(next, out string) error {
	items, err := os.ReadDir(next)
	if err != nil {
		return err
	}
	for _, item := range items {
		last := filepath.Join(out, ".last-"+item.Name())
		if err := os.RemoveAll(last); err != nil {
			return err
		}
		place := filepath.Join(out, item.Name())
		if err := os.Rename(place, last); err != nil && !os.IsNotExist(err) {
			return err
		}
		if err := os.Rename(filepath.Join(next, item.Name()), place); err != nil {
			return err
		}
		if err := os.RemoveAll(last); err != nil {
			return err
		}
	}
	return os.Remove(next)
}

// write writes a file below the output folder.
func (j *job) write(name string, content []byte) error {
	path := filepath.Join(j.out, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o644)
}

// source is a path of the repository.
func (j *job) source(parts ...string) string {
	return filepath.Join(append([]string{j.root}, parts...)...)
}
