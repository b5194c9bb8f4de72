package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"go/format"
	"go/parser"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"text/template"

	"clausecheck/checker"
	"clausecheck/checker/checktest"
	"clausecheck/checker/rules/registry/list"
)

//go:embed skeleton
var skeletons embed.FS

var ruleID = regexp.MustCompile(`^[a-z]+/[a-z][a-z-]*[a-z]$`)

// A draftedRule is what the skeletons are filled with.
type draftedRule struct {
	ID, Variable, List, Pack, Module, Version string
}

// packOf is the file of the English pack that holds the words of a group's rules.
var packOf = map[string]string{
	"intent": "mental.txt", "vagueness": "vague.txt", "speech": "vague.txt", "powers": "power.txt", "crossborder": "power.txt",
	"transparency": "safeguard.txt", "rights": "safeguard.txt", "data": "safeguard.txt", "research": "research.txt",
}

// makeRule writes a rule and its examples, registers it and, where it is woken by phrases, adds them to
// the English pack. What it writes compiles and passes its examples; a test refuses it as long as the
// marks FILL IN stand in it. Nothing is written where anything is wrong.
func makeRule(root, id string, asked []string, out io.Writer) error {
	if !ruleID.MatchString(id) {
		return fmt.Errorf("“%s” is no rule's ID; it is a group and the fault's name in lower case, as in vagueness/soft-words", id)
	}
	rule, err := drafted(root, id)
	if err != nil {
		return err
	}
	kind, phrases := "phrase", asked
	if len(asked) == 1 && (asked[0] == "offence" || asked[0] == "power") {
		kind, phrases = asked[0], nil
	}
	examples, err := examplesOf(kind, phrases)
	if err != nil {
		return err
	}
	code, err := filled(kind, rule)
	if err != nil {
		return err
	}
	source := filepath.Join(root, "checker", "rules", strings.ReplaceAll(strings.ReplaceAll(id, "/", "_"), "-", "_")+".go")
	tests := filepath.Join(root, "checker", "rules", "testdata", checktest.FileName(id))
	for _, path := range []string{source, tests} {
		if _, err := os.Stat(path); err == nil {
			return fmt.Errorf("%s is there already; give the rule another name", path)
		}
	}
	made := []string{source, tests}
	if err := errors.Join(os.WriteFile(source, code, 0o644), os.WriteFile(tests, []byte("# "+id+"\n"+examples), 0o644)); err != nil {
		return err
	}
	if kind == "phrase" {
		pack := filepath.Join(root, "checker", "packs", "en", rule.Pack)
		made = append(made, pack)
		if err := appendTo(pack, "\n# FILL IN: what these words leave open.\n== "+rule.List+" ==\n"+strings.Join(phrases, "\n")+"\n"); err != nil {
			return err
		}
	}
	registry, err := list.Source(filepath.Join(root, "checker", "rules"))
	if err != nil {
		return err
	}
	all := filepath.Join(root, "checker", "rules", "all.go")
	if err := os.WriteFile(all, registry, 0o644); err != nil {
		return err
	}
	fmt.Fprintln(out, "Made, or added to:")
	for _, path := range append(made, all) {
		fmt.Fprintln(out, "  "+path)
	}
	fmt.Fprintf(out, "Fill in what says FILL IN, write examples of your own, and run:\n  go test ./checker/rules\n")
	return nil
}

// drafted is what the skeleton of the rule of that ID is filled with.
func drafted(root, id string) (draftedRule, error) {
	group, name, _ := strings.Cut(id, "/")
	module, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return draftedRule{}, fmt.Errorf("there is no go.mod in %s; run this from the top of the repository", root)
	}
	path, _, _ := strings.Cut(strings.TrimPrefix(string(module), "module "), "\n")
	taken, err := declared(filepath.Join(root, "checker", "rules"))
	if err != nil {
		return draftedRule{}, err
	}
	words := strings.Split(name, "-")
	for i, w := range words[1:] {
		words[i+1] = strings.ToUpper(w[:1]) + w[1:]
	}
	variable := strings.Join(words, "")
	if taken[variable] || token.IsKeyword(variable) {
		variable += "Rule"
	}
	if taken[variable] {
		return draftedRule{}, fmt.Errorf("checker/rules has something called %s already; give the rule another name", variable)
	}
	pack := packOf[group]
	if pack == "" {
		pack = "scope.txt"
	}
	return draftedRule{id, variable, "words " + id, pack, path, checker.Version}, nil
}

// declared are the names that the package in folder declares.
func declared(folder string) (map[string]bool, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, err
	}
	names := map[string]bool{}
	for _, path := range files {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return nil, err
		}
		for name := range file.Scope.Objects {
			names[name] = true
		}
	}
	return names, nil
}

// filled is the Go file of the rule.
func filled(kind string, rule draftedRule) ([]byte, error) {
	skeleton, err := template.ParseFS(skeletons, "skeleton/"+kind+".tmpl")
	if err != nil {
		return nil, err
	}
	var code bytes.Buffer
	if err := skeleton.Execute(&code, rule); err != nil {
		return nil, err
	}
	return format.Source(code.Bytes())
}

func appendTo(path, text string) error {
	file, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = file.WriteString(text)
	return errors.Join(err, file.Close())
}
