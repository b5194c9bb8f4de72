package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker"
)

var hiddenCharacters = &checker.Rule{
	ID: "structure/hidden-characters", Title: "Characters that hide or imitate text",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true, Proven: true,
	Why: "What the delegates read on paper is not what a search, a comparison or a translation sees. Such characters come from copying " +
		"between systems, and sometimes from bad faith.",
	Clears:  "The same words typed anew. Direction marks in Arabic and joiners in the scripts that need them are left alone.",
	Redraft: "[type the words anew]",
	Authorities: []checker.Authority{
		unicode36.unpinned("Look-alike and bidirectional text can deceive."),
		unicode39.unpinned("Means to detect confusable characters and mixed scripts."),
	},
	Document: func(p *checker.Pass) {
		text := p.Document.Text
		in := checker.Ref(0)
		for _, start := range p.Document.Hidden() {
			at := int(start)
			r, size := utf8.DecodeRuneInString(text[at:])
			what := deceives(text, at, size, r)
			if what == "" {
				continue
			}
			for int(in)+1 < len(p.Document.Provisions) && int(p.Document.Provisions[in+1].Span.Start) <= at {
				in++
			}
			severity := checker.Warning
			if what == invisibleSpace || what == controlCharacter {
				severity = checker.Advice
			}
			p.ReportAs(severity, checker.Finding{
				In: in, At: checker.Span{Start: start, End: start + int32(size)},
				Message: "The text holds " + what + " (" + codePoint(r) + ") that readers do not see.",
				Looked:  []string{"the characters of the text"},
			})
		}
	},
}

const (
	directionControl = "a control character that changes the direction of the text"
	invisibleSpace   = "a character without width inside a word"
	controlCharacter = "a control character"
	lookAlike        = "a letter of another alphabet inside a word, which looks like a Latin one;"
)

// deceives says what the hidden character at the byte does to a reader, or is empty.
func deceives(text string, at, size int, r rune) string {
	switch {
	case r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069:
		return directionControl
	case (r == 0x200B || r == 0x200C || r == 0x200D || r == 0x2060 || r == 0xFEFF) && withinLatin(text, at, size):
		return invisibleSpace
	case r < ' ' || r == 0x7F:
		// Files of old systems end with U+001A.
		if r == 0x1A && strings.TrimSpace(text[at+1:]) == "" {
			return ""
		}
		return controlCharacter
	case unicode.IsLetter(r):
		return lookAlike
	}
	return ""
}

// withinLatin reports whether Latin letters stand right before the character and right behind it.
func withinLatin(text string, at, size int) bool {
	return at > 0 && latin(text[at-1]) && at+size < len(text) && latin(text[at+size])
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
