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

// unsaidRules writes the rules without the words of their sources and the sources' addresses, and notes in
// replace which file each stands for. checker/rules/authorities_unsaid.go answers with nothing in their place.
func unsaidRules(folder string, replace map[string]string) error {
	return rewritten(filepath.Join("checker", "rules", "*.go"), folder, replace, func(_ string, source []byte) ([]byte, error) {
		return withoutLast(source, "pinned", "unpinned", "whole", "at")
	})
}

// withoutLast is the Go file with an empty string in place of the last argument of each call of a function
// or method of those names.
func withoutLast(source []byte, names ...string) ([]byte, error) {
	positions := token.NewFileSet()
	file, err := parser.ParseFile(positions, "", source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	last := 0
	ast.Inspect(file, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || len(call.Args) == 0 || !calls(call, names) {
			return true
		}
		argument := call.Args[len(call.Args)-1]
		if !isText(argument) {
			return true
		}
		from, to := positions.Position(argument.Pos()).Offset, positions.Position(argument.End()).Offset
		out.Write(source[last:from])
		out.WriteString(`""`)
		last = to
		return false
	})
	out.Write(source[last:])
	return out.Bytes(), nil
}

// calls reports whether the call is of a function or method of one of those names.
func calls(call *ast.CallExpr, names []string) bool {
	called := ""
	switch function := call.Fun.(type) {
	case *ast.Ident:
		called = function.Name
	case *ast.SelectorExpr:
		called = function.Sel.Name
	}
	for _, name := range names {
		if name == called {
			return true
		}
	}
	return false
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
