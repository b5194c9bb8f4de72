package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// The package is what a partner installs or links to: the same modules in dist/package, to be
// published as they stand, and below /v/VERSION/ on the site, where they never change.

// moduleFiles are the package's files that are also served below /v/VERSION/.
type moduleFiles map[string][]byte

// buildPackage writes dist/package.
func (j *job) buildPackage() error {
	folder := filepath.Join(j.out, "package")
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	files, err := j.modules()
	if err != nil {
		return err
	}
	inlined, err := j.bundle(bundling{entries: []entry{{"inlined", "site/engine/headless.ts"}}, assets: "inlined", form: "package"})
	if err != nil {
		return err
	}
	// On a server the element's module must be importable too, so it is bundled with what stands in for
	// a browser there.
	node, err := j.bundle(bundling{
		entries: []entry{
			{"index", "site/element/define.ts"},
			{"pure", "site/element/clause-checker.ts"},
			{"headless", "site/engine/headless.ts"},
		},
		assets: "node", form: "package", node: true,
		files: map[string]pinned{"worker": {URL: "../worker.js"}, "first": {URL: "../clausecheck-first.wasm"}, "whole": {URL: "../clausecheck.wasm"}},
	})
	if err != nil {
		return err
	}
	for folder, more := range map[string]map[string][]byte{"": inlined, "node/": node} {
		for name, content := range more {
			name = folder + name
			if have, taken := files[name]; taken && !bytes.Equal(have, content) {
				return fmt.Errorf("two different modules are called %s", name)
			}
			files[name] = content
		}
	}
	for name, content := range files {
		if err := j.write("package/"+name, content); err != nil {
			return err
		}
	}
	if err := j.writeTypes(); err != nil {
		return err
	}
	if err := j.writeElements(); err != nil {
		return err
	}
	return j.writePackageJSON()
}

// modules bundles what pages load: the entries with the two files they fetch.
func (j *job) modules() (moduleFiles, error) {
	files, err := j.bundle(bundling{
		entries: []entry{
			{"index", "site/element/define.ts"},
			{"pure", "site/element/clause-checker.ts"},
			{"headless", "site/engine/headless.ts"},
			{"iframe", "site/engine/iframe.ts"},
			{"frame", "site/engine/frame.ts"},
			{"codemirror", "site/adapter/codemirror.ts"},
		},
		assets: "fetched", form: "package",
		files: map[string]pinned{
			"worker": {"worker.js", integrity(j.worker)},
			"first":  {"clausecheck-first.wasm", integrity(j.first)},
			"whole":  {"clausecheck.wasm", integrity(j.wasm)},
		},
	})
	if err != nil {
		return nil, err
	}
	files["first.js"] = []byte(firstScript)
	files["frame/index.html"] = []byte(j.framePage(files))
	files["worker.js"] = j.worker
	files["clausecheck.wasm"] = j.wasm
	files["clausecheck-first.wasm"] = j.first
	return files, nil
}

// framePage is the sandboxed frame's document. It has no origin, so that what it loads comes from another.
func (j *job) framePage(files moduleFiles) string {
	modules := importMapText("../", files, reached(files, "frame.js"))
	j.inline["/v/"+j.version+"/frame/"] = modules
	pinned := func(name string) string {
		return fmt.Sprintf(`src="../%s" integrity="%s" crossorigin="anonymous"`, name, integrity(files[name]))
	}
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Clausecheck</title><meta name="referrer" content="no-referrer">
<script ` + pinned("first.js") + `></script><script type="importmap">` + modules + `</script>
<script type="module" ` + pinned("frame.js") + `></script></head><body></body></html>
`
}

// writeVersioned writes the package's modules below the site's versioned address.
func (j *job) writeVersioned() error {
	files, err := j.modules()
	if err != nil {
		return err
	}
	for name, content := range files {
		if err := j.write("site/v/"+j.version+"/"+name, content); err != nil {
			return err
		}
	}
	return nil
}

var typeImport = regexp.MustCompile(`(from |import\()"(\.[^"]*)\.ts"`)

// writeTypes lets the TypeScript compiler write the declarations.
func (j *job) writeTypes() error {
	compiler := j.source("site", "node_modules", "typescript", "bin", "tsc")
	types := filepath.Join(j.out, "package", "types")
	command := exec.Command("node", compiler, "-p", j.source("site", "tsconfig.package.json"), "--outDir", types)
	if output, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("the TypeScript compiler failed:\n%s", output)
	}
	return eachFile(types, func(name string, content []byte) error {
		if !strings.HasSuffix(name, ".d.ts") {
			return fmt.Errorf("unexpected file %s among the types", name)
		}
		return j.write("package/types/"+name, typeImport.ReplaceAll(content, []byte(`$1"$2.js"`)))
	})
}

// writeElements writes custom-elements.json, by which editors know the element's attributes and events.
func (j *job) writeElements() error {
	analyzer := j.source("site", "node_modules", "@custom-elements-manifest", "analyzer", "cem.js")
	relative, err := filepath.Rel(j.source("site"), filepath.Join(j.out, "package"))
	if err != nil {
		return err
	}
	command := exec.Command("node", analyzer, "analyze", "--litelement", "--quiet",
		"--globs", "element/clause-checker.ts", "element/define.ts", "--outdir", relative)
	command.Dir = j.source("site")
	if output, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("the custom elements analyzer failed:\n%s", output)
	}
	content, err := os.ReadFile(filepath.Join(j.out, "package", "custom-elements.json"))
	if err != nil {
		return err
	}
	named := strings.NewReplacer(
		`"/element/clause-checker.ts"`, `"pure.js"`, `"element/clause-checker.ts"`, `"pure.js"`,
		`"/element/define.ts"`, `"index.js"`, `"element/define.ts"`, `"index.js"`,
	).Replace(string(content))
	return j.write("package/custom-elements.json", []byte(named))
}

// writePackageJSON writes the package's own description, readme and licence.
func (j *job) writePackageJSON() error {
	type conditions struct {
		Types   string `json:"types,omitempty"`
		Node    string `json:"node,omitempty"`
		Default string `json:"default,omitempty"`
	}
	description := struct {
		Name        string         `json:"name"`
		Version     string         `json:"version"`
		Description string         `json:"description"`
		License     string         `json:"license"`
		Type        string         `json:"type"`
		Exports     map[string]any `json:"exports"`
		Elements    string         `json:"customElements"`
		SideEffects []string       `json:"sideEffects"`
		Engines     map[string]any `json:"engines"`
		Files       []string       `json:"files"`
	}{
		Name: "clausecheck", Version: j.version, License: "Apache-2.0", Type: "module",
		Description: "Checks draft treaties, bills and statutes clause by clause, wholly on the reader's own machine",
		Exports: map[string]any{
			".":                      conditions{"./types/element/define.d.ts", "./node/index.js", "./index.js"},
			"./pure":                 conditions{"./types/element/clause-checker.d.ts", "./node/pure.js", "./pure.js"},
			"./headless":             conditions{"./types/engine/headless.d.ts", "./node/headless.js", "./headless.js"},
			"./inlined":              conditions{Types: "./types/engine/headless.d.ts", Default: "./inlined.js"},
			"./iframe":               conditions{Types: "./types/engine/iframe.d.ts", Default: "./iframe.js"},
			"./codemirror":           conditions{Types: "./types/adapter/codemirror.d.ts", Default: "./codemirror.js"},
			"./wasm":                 "./clausecheck.wasm",
			"./custom-elements.json": "./custom-elements.json",
			"./package.json":         "./package.json",
		},
		Elements:    "custom-elements.json",
		SideEffects: []string{"./index.js", "./node/index.js", "./inlined.js"},
		Engines:     map[string]any{"node": ">=20"},
		Files:       []string{"*.js", "*.wasm", "*.json", "frame", "node", "types", "LICENSE", "README.md"},
	}
	var encoded bytes.Buffer
	encoder := json.NewEncoder(&encoded)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(description); err != nil {
		return err
	}
	for from, to := range map[string]string{"LICENSE": "LICENSE", "site/element/README.md": "README.md"} {
		content, err := os.ReadFile(j.source(from))
		if err != nil {
			return err
		}
		if err := j.write("package/"+to, content); err != nil {
			return err
		}
	}
	return j.write("package/package.json", encoded.Bytes())
}
