package rules

import (
	"unicode/utf8"

	"clausecheck/checker"
)

var hiddenCharacters = &checker.Rule{
	ID: "structure/hidden-characters", Title: "Characters that hide or imitate text",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "What the delegates read on paper is not what a search, a comparison or a translation sees. Such characters come from copying " +
		"between systems, and sometimes from bad faith.",
	Clears:  "The same words typed anew. Direction marks in Arabic and joiners in the scripts that need them are left alone.",
	Redraft: "[type the words anew]",
	Authorities: []checker.Authority{
		{Name: "Unicode Technical Report 36, Unicode Security Considerations"},
		{Name: "Unicode Technical Standard 39, Unicode Security Mechanisms"},
	},
	Document: func(p *checker.Pass) {
		text := p.Document.Text
		in := checker.Ref(0)
		for at := 0; at < len(text); at++ {
			if text[at] < utf8.RuneSelf {
				continue
			}
			r, size := utf8.DecodeRuneInString(text[at:])
			if what := deceives(text, at, size, r); what != "" {
				for int(in)+1 < len(p.Document.Provisions) && int(p.Document.Provisions[in+1].Span.Start) <= at {
					in++
				}
				severity := checker.Warning
				if what == invisibleSpace {
					severity = checker.Advice
				}
				p.ReportAs(severity, checker.Finding{
					In: in, At: checker.Span{Start: int32(at), End: int32(at + size)},
					Message: "The text holds " + what + " (" + codePoint(r) + ") that readers do not see.",
					Looked:  []string{"the characters of the text"},
				})
			}
			at += size - 1
		}
	},
}

const (
	directionControl = "a control character that changes the direction of the text"
	invisibleSpace   = "a character without width inside a word"
	lookAlike        = "a letter of another alphabet inside a word, which looks like a Latin one;"
)

// deceives says what the character at the byte does to a reader, or is empty.
func deceives(text string, at, size int, r rune) string {
	switch {
	case r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069:
		return directionControl
	case (r == 0x200B || r == 0x200C || r == 0x200D || r == 0x2060 || r == 0xFEFF) && latinBeside(text, at, size, true):
		return invisibleSpace
	case r >= 0x370 && r < 0x530 && checker.LookAlike(r) != 0 && latinBeside(text, at, size, false):
		return lookAlike
	}
	return ""
}

// latinBeside reports whether a Latin letter stands right before the character or right behind it,
// or on both sides where both is set.
func latinBeside(text string, at, size int, both bool) bool {
	before := at > 0 && latin(text[at-1])
	behind := at+size < len(text) && latin(text[at+size])
	return before && behind || !both && (before || behind)
}

func latin(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// codePoint is the character's number as it is written, "U+202E".
func codePoint(r rune) string {
	const digits = "0123456789ABCDEF"
	b := []byte("U+0000")
	for i := 5; i > 1; i-- {
		b[i] = digits[r&15]
		r >>= 4
	}
	return string(b)
}
