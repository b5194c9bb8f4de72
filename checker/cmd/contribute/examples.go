package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker"
	"clausecheck/checker/packs"
)

// An example is a text that a rule catches or leaves alone.
type example struct{ name, text string }

// Texts to begin with, by what the rule looks at. In those for phrases, % stands for the first of them, and
// ^ for the same as a title has it.
var caught = map[string][]example{
	"phrase": {
		{"FILL IN: a statute", "12. Duties of the Board\nThe Board shall decide %.\n"},
		{"FILL IN: a treaty", "Article 5\nEach Party shall act %.\n"},
		{"FILL IN: a power", "7. Powers\nThe police may intercept the communications of any person %.\n"},
	},
	"offence": {
		{"FILL IN: a statute", "4. Records\nA person who alters a harbour record commits an offence.\n"},
		{"FILL IN: a treaty", "Article 5\nEach Party shall establish as a criminal offence the alteration of a harbour record.\n"},
		{"FILL IN: a penalty", "6. Keys\nWhoever sells a key of the harbour shall be punished by imprisonment.\n"},
	},
	"power": {
		{"FILL IN: a statute", "7. Powers\nThe police may intercept the communications of any person.\n"},
		{"FILL IN: a treaty", "Article 7\nEach Party shall empower its authorities to search a computer system.\n"},
		{"FILL IN: an order", "9. Orders\nThe Authority may order a service provider to produce any data.\n"},
	},
}

var leftAlone = map[string][]example{
	"phrase": {
		{"a title binds nobody", "Article 12 – ^\nThe Board shall meet twice a year.\n"},
		{"FILL IN: words that are near and harmless", "12. Duties of the Board\nThe Board shall decide within thirty days.\n"},
		{"FILL IN: what clears the finding", "Article 5\nEach Party shall publish its decisions.\n"},
	},
	"": {
		{"FILL IN: a duty of an authority", "12. Duties of the Board\nThe Board shall meet twice a year.\n"},
		{"FILL IN: a definition", "2. Interpretation\nIn this Act, “vessel” includes a raft.\n"},
		{"FILL IN: what clears the finding", "Article 5\nEach Party shall publish its decisions.\n"},
	},
}

// examplesOf are the cases of a new rule's file, marked where the skeleton speaks.
func examplesOf(kind string, phrases []string) (string, error) {
	first := ""
	if kind == "phrase" {
		if first = strings.TrimSpace(phrases[0]); first == "" || strings.ContainsAny(first, "[]~…0=%^\n") {
			return "", fmt.Errorf("the first phrase, “%s”, stands in the examples, so it must be plain words; write the pattern into the pack afterwards", first)
		}
	}
	var out strings.Builder
	for _, e := range caught[kind] {
		text := strings.ReplaceAll(e.text, "%", first)
		fmt.Fprintf(&out, "\n-- caught: %s --\n%s", e.name, marked(text, places(kind, text, first)))
	}
	others := leftAlone[kind]
	if others == nil {
		others = leftAlone[""]
	}
	for _, e := range others {
		text := strings.ReplaceAll(strings.ReplaceAll(e.text, "%", first), "^", titled(first))
		if places(kind, text, "") != nil {
			return "", fmt.Errorf("the example “%s” is read as one of the rule's own; mend checker/cmd/contribute/examples.go", e.name)
		}
		fmt.Fprintf(&out, "\n-- left alone: %s --\n%s", e.name, text)
	}
	return out.String(), nil
}

// titled is the phrase with a capital, without which a line is hardly read as a title.
func titled(phrase string) string {
	first, size := utf8.DecodeRuneInString(phrase)
	return string(unicode.ToUpper(first)) + phrase[size:]
}

// places is where the skeleton speaks of the text.
func places(kind, text, phrase string) (at []checker.Span) {
	if kind == "phrase" {
		if i := strings.Index(text, phrase); phrase != "" && i >= 0 {
			at = append(at, checker.Span{Start: int32(i), End: int32(i + len(phrase))})
		}
		return at
	}
	probe := &checker.Rule{ID: "contribute/probe", Title: "-", Why: "-", Clears: "-", Since: "-", PerArticle: true}
	report := func(p *checker.Pass, in checker.Ref, span checker.Span) {
		p.Report(checker.Finding{Absent: true, In: in, At: span, Message: "-"})
	}
	if kind == "offence" {
		probe.Offence = func(p *checker.Pass, o *checker.Offence) { report(p, o.In, o.At) }
	} else {
		probe.Power = func(p *checker.Pass, w *checker.Power) { report(p, w.In, w.At) }
	}
	engine, err := checker.New(packs.All()[:1], []*checker.Rule{probe})
	if err != nil {
		panic(err) // the probe is whole
	}
	for _, f := range engine.Check(text, checker.Options{}).Findings {
		at = append(at, f.At)
	}
	return at
}

// marked is the text with carets under the places, each of which lies in one line.
func marked(text string, at []checker.Span) string {
	var out strings.Builder
	start := 0
	for line := range strings.Lines(text) {
		out.WriteString(line)
		for _, s := range at {
			if from := int(s.Start) - start; from >= 0 && from < len(line) {
				blanks := utf8.RuneCountInString(line[:from])
				out.WriteString(strings.Repeat(" ", blanks) + strings.Repeat("^", utf8.RuneCountInString(text[s.Start:s.End])) + "\n")
			}
		}
		start += len(line)
	}
	return out.String()
}
