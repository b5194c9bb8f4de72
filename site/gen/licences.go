package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// The page lists every piece of other people's code that is shipped, with its licence. The list is
// made from what is really linked: the modules that the Go compiler was given, and the npm packages
// that gave bytes to a bundle. A package without a licence text ends the build.

// A licence is one entry of the list. Text is an index into the texts, since many share one.
type licence struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Licence string `json:"licence"`
	Text    int    `json:"text"`

	repository string
}

// licences is the list as the page reads it.
type licences struct {
	Packages []licence `json:"packages"`
	Texts    []string  `json:"texts"`
}

func (l *licences) add(name, version, kind, text string) {
	at := slices.Index(l.Texts, text)
	if at < 0 {
		at = len(l.Texts)
		l.Texts = append(l.Texts, text)
	}
	l.Packages = append(l.Packages, licence{name, version, kind, at, ""})
}

// goPrograms are the Go programs that are shipped, and the system that each is built for.
var goPrograms = []struct{ target, path string }{
	{"GOOS=js GOARCH=wasm", "./wasm/browser"},
	{"GOOS=js GOARCH=wasm", "./wasm/edge/worker"},
	{"", "./checker/cmd/clausecheck"},
}

// listLicences is the list as JSON, in an order that never changes.
func (j *job) listLicences() ([]byte, error) {
	var list licences
	text, err := licenceText(j.root)
	if err != nil {
		return nil, err
	}
	list.add("Clausecheck", j.version, "Apache-2.0", text)
	if text, err = goLicence(); err != nil {
		return nil, err
	}
	version, err := exec.Command("go", "env", "GOVERSION").Output()
	if err != nil {
		return nil, err
	}
	list.add("Go, its standard library and wasm_exec.js", strings.TrimPrefix(strings.TrimSpace(string(version)), "go"), "BSD-3-Clause", text)

	modules := map[string]string{} // path, version and folder by path
	for _, program := range goPrograms {
		command := exec.Command("go", "list", "-deps", "-f", `{{with .Module}}{{if not .Main}}{{.Path}}{{"\t"}}{{.Version}}{{"\t"}}{{.Dir}}{{end}}{{end}}`, program.path)
		command.Dir = j.root
		command.Env = append(os.Environ(), strings.Fields(program.target)...)
		output, err := command.Output()
		if err != nil {
			return nil, fmt.Errorf("go list %s: %w", program.path, err)
		}
		for line := range strings.Lines(string(output)) {
			if line = strings.TrimSpace(line); line != "" {
				modules[strings.Split(line, "\t")[0]] = line
			}
		}
	}
	for _, path := range slices.Sorted(maps.Keys(modules)) {
		parts := strings.Split(modules[path], "\t")
		text, err := licenceText(parts[2])
		if err != nil {
			return nil, fmt.Errorf("the Go module %s: %w", path, err)
		}
		list.add(path, parts[1], licenceKind(text), text)
	}
	var without []string // packages that may share the text of one that comes later
	folder := func(name string) string { return j.source("site", "node_modules", filepath.FromSlash(name)) }
	for _, name := range slices.Sorted(maps.Keys(j.npm)) {
		if _, err := licenceText(folder(name)); err != nil {
			without = append(without, name)
		} else if err := list.addPackage(name, folder(name)); err != nil {
			return nil, err
		}
	}
	for _, name := range without {
		if err := list.addPackage(name, folder(name)); err != nil {
			return nil, err
		}
	}
	return json.Marshal(list)
}

// addPackage adds the npm package that lies in folder.
func (l *licences) addPackage(name, folder string) error {
	content, err := os.ReadFile(filepath.Join(folder, "package.json"))
	if err != nil {
		return err
	}
	var about struct {
		Version, License string
		Repository       any
	}
	if err := json.Unmarshal(content, &about); err != nil {
		return fmt.Errorf("the npm package %s: %w", name, err)
	}
	text, err := licenceText(folder)
	if err != nil {
		// Packages of one repository lie under one licence, whether or not each brings the text along; and
		// the Apache licence names nobody, so that its text is the same for all who use it.
		at := slices.IndexFunc(l.Packages, func(other licence) bool {
			return other.Licence == about.License && (about.License == "Apache-2.0" || repository(about.Repository) != "" && other.repository == repository(about.Repository))
		})
		if at < 0 {
			return fmt.Errorf("the npm package %s (%s): %w", name, about.License, err)
		}
		text = l.Texts[l.Packages[at].Text]
	}
	l.add(name, about.Version, about.License, text)
	l.Packages[len(l.Packages)-1].repository = repository(about.Repository)
	return nil
}

// repository is the address in a package's field of that name, which is one or an object with one.
func repository(field any) string {
	if object, is := field.(map[string]any); is {
		field = object["url"]
	}
	address, _ := field.(string)
	return address
}

var licenceFile = regexp.MustCompile(`(?i)^(licen[cs]e|copying)(\.(md|txt))?$`)

// licenceText is the licence that lies in folder, with the grant of patents where there is one.
func licenceText(folder string) (string, error) {
	items, err := os.ReadDir(folder)
	if err != nil {
		return "", err
	}
	var text bytes.Buffer
	for _, item := range items {
		if !licenceFile.MatchString(item.Name()) && !(text.Len() > 0 && (item.Name() == "PATENTS" || item.Name() == "NOTICE")) {
			continue
		}
		content, err := os.ReadFile(filepath.Join(folder, item.Name()))
		if err != nil {
			return "", err
		}
		text.WriteString(strings.Trim(strings.ReplaceAll(string(content), "\r\n", "\n"), "\n") + "\n\n")
	}
	if len(bytes.TrimSpace(text.Bytes())) < 200 {
		return "", fmt.Errorf("its folder has no licence text, without which it must not be shipped")
	}
	return strings.TrimRight(text.String(), "\n") + "\n", nil
}

func goLicence() (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", err
	}
	text, err := licenceText(strings.TrimSpace(string(root)))
	if err != nil {
		return "", fmt.Errorf("the Go toolchain: %w", err)
	}
	return text, nil
}

// licenceKind is the short name of a licence by its text, where a module's own files do not say it.
func licenceKind(text string) string {
	words := strings.Join(strings.Fields(text), " ")
	switch {
	case strings.Contains(words, "Apache License"):
		return "Apache-2.0"
	case strings.Contains(words, "Permission is hereby granted, free of charge"):
		return "MIT"
	case strings.Contains(words, "Neither the name of"):
		return "BSD-3-Clause"
	case strings.Contains(words, "Redistribution and use in source and binary forms"):
		return "BSD-2-Clause"
	}
	return "see the text"
}

var packageFolder = regexp.MustCompile(`node_modules/((?:@[^/]+/)?[^/]+)/[^"]*$`)

// noteBundled remembers which npm packages gave bytes to a bundle, by esbuild's account of it. Once the
// list is made, a package that is not in it is an error.
func (j *job) noteBundled(metafile string) error {
	var account struct {
		Outputs map[string]struct {
			Inputs map[string]struct {
				Bytes int `json:"bytesInOutput"`
			} `json:"inputs"`
		} `json:"outputs"`
	}
	if err := json.Unmarshal([]byte(metafile), &account); err != nil {
		return err
	}
	for _, output := range account.Outputs {
		for input, share := range output.Inputs {
			found := packageFolder.FindStringSubmatch(input)
			if found == nil || share.Bytes == 0 {
				continue
			}
			if j.licences != nil && !j.npm[found[1]] {
				return fmt.Errorf("%s is bundled, but the list of licences was made without it", found[1])
			}
			if j.npm == nil {
				j.npm = map[string]bool{}
			}
			j.npm[found[1]] = true
		}
	}
	return nil
}

// buildLicences makes the list, after the bundles that hold all packages and before the pages that show it.
func (j *job) buildLicences() (err error) {
	if j.licences, err = j.listLicences(); err != nil {
		return err
	}
	return j.write("package/licences.json", j.licences)
}
