package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"clausecheck/checker"
)

// cold are the packages that do not decide how long a check takes. They are compiled without
// inlining, which takes a twentieth off what every first visitor loads.
var cold = []string{
	"./checker", "./checker/encode", "./checker/internal/learning", "./checker/internal/multilingual", "./checker/internal/outline",
	"./checker/internal/report", "./checker/internal/rule", "./checker/law", "./checker/packs", "./checker/rules", "./wasm/...",
	"errors", "fmt", "github.com/...", "internal/abi", "internal/bisect", "internal/fmtsort", "internal/godebug", "internal/itoa",
	"internal/oserror", "internal/poll", "internal/reflectlite", "internal/strconv", "internal/sync", "io/...", "os", "path",
	"reflect", "slices", "sort", "strconv", "strings", "sync", "syscall", "time", "unicode",
}

// coldAtFirst are compiled so for the first load alone: what they take off it, some 15 KB, costs a check about a tenth of
// its time.
var coldAtFirst = []string{
	"./checker/internal/reading", "./checker/internal/text", "./checker/internal/vague",
	"bytes", "encoding/...", "hash/...", "math/...", "unicode/utf8",
}

// buildEngine compiles the engine to WebAssembly, whole and for the first load. The whole one is packed
// meanwhile, which takes the longest.
func (j *job) buildEngine() (err error) {
	j.version = checker.Version
	if j.wasm, err = j.compile("clausecheck.wasm", ""); err != nil {
		return err
	}
	packing := make(chan error, 1)
	go func() {
		var err error
		j.packedEngine, err = j.packed(j.wasm)
		packing <- err
	}()
	j.first, err = j.compile("clausecheck-first.wasm", "first")
	if err := errors.Join(err, <-packing); err != nil {
		return err
	}
	root, err := goRoot()
	if err != nil {
		return err
	}
	glue, err := os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	j.goGlue = string(glue)
	return nil
}

// goRoot is the folder of the toolchain that compiles.
func goRoot() (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	return strings.TrimSpace(string(root)), err
}

// compile builds the engine under a build tag, with no path, date or version of the build in it.
func (j *job) compile(name, tag string) ([]byte, error) {
	target := filepath.Join(j.out, "engine", name)
	overlay, err := j.overlay()
	if err != nil {
		return nil, err
	}
	arguments := []string{"build", "-trimpath", "-buildvcs=false", "-tags=" + tag, "-ldflags=-s -w -buildid=", "-overlay=" + overlay}
	without := cold
	if tag == "first" {
		without = append(coldAtFirst, cold...)
	}
	for _, pattern := range without {
		arguments = append(arguments, "-gcflags="+pattern+"=-l")
	}
	err = j.goCommand([]string{"GOOS=js", "GOARCH=wasm"}, append(arguments, "-o", target, "./wasm/browser")...)
	if err != nil {
		return nil, err
	}
	module, err := os.ReadFile(target)
	if err != nil {
		return nil, err
	}
	if module, err = joinSegments(module); err != nil {
		return nil, err
	}
	return module, os.WriteFile(target, module, 0o644)
}

// buildWorker bundles the worker's script, with the toolchain's own glue inside.
func (j *job) buildWorker() error {
	files, err := j.bundle(bundling{entries: []entry{{"worker", "site/engine/worker.ts"}}, script: true})
	if err != nil {
		return err
	}
	j.worker = files["worker.js"]
	return j.write("engine/worker.js", j.worker)
}
