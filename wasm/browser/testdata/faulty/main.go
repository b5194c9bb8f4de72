//go:build js && wasm

// Command faulty offers the engine's boundary and misbehaves as the text asks, so that tests can see
// what the client does about it. A well-behaved text gets a report that holds its length and, as its
// articles, the lines that begin with "Canto".
package main

import (
	"strconv"
	"strings"
	"syscall/js"
	"unicode/utf16"
)

func main() {
	calls := map[string]any{
		"check": js.FuncOf(func(_ js.Value, in []js.Value) any { return check(text(in[0]), in[1]) }),
		"open":  js.FuncOf(func(_ js.Value, in []js.Value) any { return check(text(in[1]), in[2]) }),
	}
	js.Global().Call("clausecheckReady", js.ValueOf(calls))
	select {}
}

func check(text string, options js.Value) any {
	switch {
	case strings.Contains(text, "SPIN"):
		for {
		}
	case strings.Contains(text, "SLOW"):
		for end := js.Global().Get("performance").Call("now").Float() + 1500; js.Global().Get("performance").Call("now").Float() < end; {
		}
	case strings.Contains(text, "PANIC"):
		panic("asked to")
	case strings.Contains(text, "OVERFLOW"):
		return deeper(0)
	case strings.Contains(text, "MEMORY"):
		var held [][]byte
		for {
			held = append(held, make([]byte, 1<<28))
			held[len(held)-1][0] = 1
		}
	case strings.Contains(text, "REFUSE"):
		return map[string]any{"error": map[string]any{"code": "bad-input", "message": "As asked."}}
	}
	offsets := "utf-16"
	if given := options.Get("offsets"); given.Type() == js.TypeString {
		offsets = given.String()
	}
	report := `{"schema":"clausecheck-report/1","document":{"bytes":` + strconv.Itoa(len(text)) + `},"offsets":"` + offsets +
		`","provisions":[` + cantos(text) + `],"findings":[],"unchecked":[]}`
	array := js.Global().Get("Uint8Array").New(len(report))
	js.CopyBytesToJS(array, []byte(report))
	return map[string]any{"value": array}
}

func cantos(text string) string {
	var found []string
	start := 0
	for line := range strings.Lines(text) {
		end := start + len(utf16.Encode([]rune(line)))
		if strings.HasPrefix(line, "Canto") {
			found = append(found, `{"kind":"article","parent":-1,"start":`+strconv.Itoa(start)+`,"end":`+strconv.Itoa(end)+`}`)
		}
		start = end
	}
	return strings.Join(found, ",")
}

func deeper(n int) int { return deeper(n+1) + 1 }

func text(array js.Value) string {
	b := make([]byte, array.Get("byteLength").Int())
	js.CopyBytesToGo(b, array)
	return string(b)
}
