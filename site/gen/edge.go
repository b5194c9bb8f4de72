package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// buildEdge writes dist/edge, ready for the platform's own tool: the program, its glue and the
// configuration that names the site's folder beside it.
func (j *job) buildEdge() error {
	folder := filepath.Join(j.out, "edge", "build")
	// The glue comes first: its tool empties the folder.
	if err := j.goCommand(nil, "tool", "workers-assets-gen", "-mode=go", "-o", folder); err != nil {
		return err
	}
	js := []string{"GOOS=js", "GOARCH=wasm"}
	if err := j.goCommand(js, "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=",
		"-o", filepath.Join(folder, "app.wasm"), "./wasm/edge/worker"); err != nil {
		return err
	}
	configuration, err := os.ReadFile(j.source("wasm", "edge", "wrangler.toml"))
	if err != nil {
		return err
	}
	return j.write("edge/wrangler.toml", configuration)
}

// buildCommand writes the command for this machine.
func (j *job) buildCommand() error {
	return j.goCommand(nil, "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", filepath.Join(j.out, "clausecheck"), "./checker/cmd/clausecheck")
}

// goCommand runs the go command at the root, with no flags from outside.
func (j *job) goCommand(environment []string, arguments ...string) error {
	command := exec.Command("go", arguments...)
	command.Dir = j.root
	command.Env = append(append(os.Environ(), "GOFLAGS="), environment...)
	if output, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("go %s failed:\n%s", arguments[0], output)
	}
	return nil
}
