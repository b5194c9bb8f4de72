package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// What a browser leaves out of the engine's own sources: package embed, for which a program links half of
// what reads files, and the words that the rules' sources say, which only their pages and the command line show.

// plainPacks writes the Go files of the packs with each embedded text as a constant of the same name, and
// notes in replace which file each stands for. The texts are those that replace has in the files' place.
func plainPacks(folder string, replace map[string]string) error {
	return rewritten(filepath.Join("checker", "packs", "*.go"), folder, replace, func(file string, source []byte) ([]byte, error) {
		const mark = "//go:embed "
		if bytes.Contains(source, []byte(" embed.FS")) || !bytes.Contains(source, []byte(mark)) {
			return source, nil
		}
		lines := strings.Split(strings.Replace(string(source), "_ \"embed\"\n", "\n", 1), "\n")
		for i, line := range lines {
			name, embedded := strings.CutPrefix(line, mark)
			if !embedded {
				continue
			}
			from, err := filepath.Abs(filepath.Join("checker", "packs", name))
			if err != nil {
				return nil, err
			}
			if to := replace[from]; to != "" {
				from = to
			}
			text, err := os.ReadFile(from)
			if err != nil {
				return nil, err
			}
			variable := strings.TrimSuffix(strings.TrimPrefix(lines[i+1], "var "), " string")
			lines[i], lines[i+1] = "", "const "+variable+" = "+strconv.Quote(string(text))
		}
		return []byte(strings.Join(lines, "\n")), nil
	})
}

// unsaidRules writes the rules with each authority as a constant, without the words of its source and the
// source's address, and notes in replace which file each stands for. The calls that make them elsewhere would
// be a twentieth of the first load's code, and what a constant needs is data, which packs better.
// checker/rules/authorities_unsaid.go answers with nothing in the words' place.
func unsaidRules(folder string, replace map[string]string) error {
	pattern := filepath.Join("checker", "rules", "*.go")
	files, err := filepath.Glob(pattern)
	if err != nil {
		return err
	}
	names := map[string]string{}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if err := nameSources(source, names); err != nil {
			return err
		}
	}
	return rewritten(pattern, folder, replace, func(_ string, source []byte) ([]byte, error) {
		return plainAuthorities(source, names)
	})
}

// nameSources notes in names what each source that the Go file declares is called, as Go writes it, by its variable.
func nameSources(source []byte, names map[string]string) error {
	file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	ast.Inspect(file, func(n ast.Node) bool {
		variable, ok := n.(*ast.ValueSpec)
		if !ok || len(variable.Names) != 1 || len(variable.Values) != 1 {
			return true
		}
		value, ok := variable.Values[0].(*ast.CompositeLit)
		if !ok || len(value.Elts) == 0 {
			return true
		}
		if kind, ok := value.Type.(*ast.Ident); !ok || kind.Name != "source" {
			return true
		}
		if name, ok := value.Elts[0].(*ast.BasicLit); ok {
			names[variable.Names[0].Name] = name.Value
		}
		return true
	})
	return nil
}

// plainAuthorities is the Go file of a rule with constants in place of what the sources of those names are
// asked for, and empty strings in place of addresses.
func plainAuthorities(source []byte, names map[string]string) ([]byte, error) {
	positions := token.NewFileSet()
	file, err := parser.ParseFile(positions, "", source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	last := 0
	ast.Inspect(file, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || len(call.Args) == 0 || !isText(call.Args[len(call.Args)-1]) {
			return true
		}
		text := func(e ast.Expr) string {
			return string(source[positions.Position(e.Pos()).Offset:positions.Position(e.End()).Offset])
		}
		plain := plainCall(call, names, text)
		if plain == "" {
			return true
		}
		out.Write(source[last:positions.Position(call.Pos()).Offset])
		out.WriteString(plain)
		last = positions.Position(call.End()).Offset
		return false
	})
	out.Write(source[last:])
	return out.Bytes(), nil
}

// plainCall is the constant for a call that has one; text is an expression as Go writes it.
func plainCall(call *ast.CallExpr, names map[string]string, text func(ast.Expr) string) string {
	if function, ok := call.Fun.(*ast.Ident); ok && function.Name == "at" {
		return `""`
	}
	function, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	of, ok := function.X.(*ast.Ident)
	if !ok || names[of.Name] == "" {
		return ""
	}
	name := "checker.Authority{Name: " + names[of.Name]
	switch {
	case function.Sel.Name == "pinned" && len(call.Args) == 2:
		return name + ", Locator: " + text(call.Args[0]) + "}"
	case function.Sel.Name == "whole":
		return name + ", Whole: true}"
	case function.Sel.Name == "unpinned":
		return name + "}"
	}
	return ""
}

// isText reports whether the expression is a string, or several joined.
func isText(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BasicLit:
		return e.Kind == token.STRING
	case *ast.BinaryExpr:
		return e.Op == token.ADD && isText(e.X) && isText(e.Y)
	}
	return false
}
