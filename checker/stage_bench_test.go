package checker

import (
	"os"
	"testing"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/outline"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
)

// BenchmarkStages times each stage of a check of a megabyte of law alone.
func BenchmarkStages(b *testing.B) {
	raw, err := os.ReadFile("../../shared/corpus/en/us-title18.txt")
	if err != nil {
		b.Skip("the shared corpus is absent")
	}
	source := string(raw[:1_000_000])
	c, err := New(stagePacks(b), nil)
	if err != nil {
		b.Fatal(err)
	}
	words := c.tongues[0].lex.Words.Clone()
	tokens := text.Scan(source, words)
	m := &lexicon.Matcher{Lexicon: c.tongues[0].lex, Words: words, Tokens: tokens}
	d := &Document{Text: source, Tokens: tokens, Provisions: outline.Of(source, tokens, m)}
	facts := reading.Collect(d, m, nil)
	b.Run("scan", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			text.Scan(source, c.tongues[0].lex.Words.Clone())
		}
	})
	b.Run("outline", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			outline.Of(source, tokens, m)
		}
	})
	b.Run("match", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			reading.Collect(d, m, nil)
		}
	})
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			reading.Read(&reading.Instrument{Lexicon: c.tongues[0].lex, Words: words, Document: d, Facts: facts}, false)
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
