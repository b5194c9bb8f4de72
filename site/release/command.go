package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"clausecheck/site/pack"
)

// systems are those that the command is compiled for.
var systems = []struct{ os, architecture string }{
	{"linux", "amd64"}, {"linux", "arm64"},
	{"darwin", "amd64"}, {"darwin", "arm64"},
	{"windows", "amd64"}, {"windows", "arm64"},
}

// packCommands packs the command of each system with its licences.
func (p packing) packCommands() error {
	var papers []pack.File
	for name, path := range map[string]string{
		"LICENSE": "LICENSE", "licences.json": filepath.Join(p.built, "package", "licences.json"), "CHANGELOG.md": "CHANGELOG.md",
	} {
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		papers = append(papers, pack.File{Name: name, Content: content})
	}
	for _, system := range systems {
		program, err := compiled(system.os, system.architecture)
		if err != nil {
			return err
		}
		// macOS is called so by its users, and darwin by nobody else than compilers.
		shown, archived, extension := system.os, pack.Tar, ".tar.gz"
		name := "clausecheck"
		switch system.os {
		case "darwin":
			shown = "macos"
		case "windows":
			name, archived, extension = "clausecheck.exe", pack.Zip, ".zip"
		}
		archive, err := archived(append([]pack.File{{Name: name, Content: program, Program: true}}, papers...))
		if err != nil {
			return err
		}
		if err := p.write(p.named("clausecheck", "-"+shown+"-"+system.architecture+extension), archive); err != nil {
			return err
		}
	}
	return nil
}

// compiled is the command for a system: the same bytes wherever it is compiled.
func compiled(system, architecture string) ([]byte, error) {
	folder, err := os.MkdirTemp("", "clausecheck-release-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	target := filepath.Join(folder, "clausecheck")
	command := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", target, "./checker/cmd/clausecheck")
	command.Env = append(os.Environ(), "GOFLAGS=", "CGO_ENABLED=0", "GOOS="+system, "GOARCH="+architecture)
	if output, err := command.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("the command for %s on %s does not compile:\n%s", system, architecture, output)
	}
	return os.ReadFile(target)
}
