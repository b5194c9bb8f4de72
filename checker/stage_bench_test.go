package checker

import (
	"os"
	"testing"
)

// BenchmarkStages times each stage of a check of a megabyte of law alone.
func BenchmarkStages(b *testing.B) {
	raw, err := os.ReadFile("../../shared/corpus/en/us-title18.txt")
	if err != nil {
		b.Skip("the shared corpus is absent")
	}
	text := string(raw[:1_000_000])
	c, err := New(stagePacks(b), nil)
	if err != nil {
		b.Fatal(err)
	}
	words := c.tongues[0].lex.words.clone()
	tokens := scan(text, words)
	m := &matcher{lex: c.tongues[0].lex, words: words, tokens: tokens}
	d := &Document{Text: text, Tokens: tokens, Provisions: outline(text, tokens, m)}
	facts := collect(d, m, nil)
	b.Run("scan", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			scan(text, c.tongues[0].lex.words.clone())
		}
	})
	b.Run("outline", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			outline(text, tokens, m)
		}
	})
	b.Run("match", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			collect(d, m, nil)
		}
	})
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			read(&instrument{lex: c.tongues[0].lex, words: words, document: d, facts: facts}, false)
		}
	})
}

func stagePacks(b *testing.B) []*Pack {
	b.Helper()
	var files []string
	for _, name := range []string{"common", "structure", "mental", "offence", "power", "research", "safeguard"} {
		text, err := os.ReadFile("packs/en/" + name + ".txt")
		if err != nil {
			b.Fatal(err)
		}
		files = append(files, string(text))
	}
	p, err := ParsePack("en", files...)
	if err != nil {
		b.Fatal(err)
	}
	return []*Pack{p}
}
