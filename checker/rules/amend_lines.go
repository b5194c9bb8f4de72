package rules

import (
	"strings"

	"clausecheck/checker"
)

// Words that are set on two lines of a printed page: what stands in their place is set on as many.

// lineBreak is the first end of a line in the words, with the empty lines behind it; empty where there is none.
func lineBreak(words string) string {
	at := strings.IndexByte(words, '\n')
	if at < 0 {
		return ""
	}
	end := at
	for end < len(words) && (words[end] == '\n' || words[end] == '\r') {
		end++
	}
	return words[at:end]
}

// struck is the edit that strikes the span, with the blank or the commas that go with it; ok is false where a sentence
// would not close over it.
func struck(text string, at checker.Span) (e checker.Edit, ok bool) {
	if at.Start >= 2 && text[at.Start-1] == '\n' && int(at.End) < len(text) && text[at.End] == ' ' && text[at.Start-2] != ',' {
		return checker.Edit{At: checker.Span{Start: at.Start, End: at.End + 1}, Text: ""}, lineBreak(text[at.Start:at.End]) == ""
	}
	gone, ok := withBlank(text, at)
	if !ok {
		return e, false
	}
	e = checker.Edit{At: gone}
	run := lineBreak(text[gone.Start:gone.End])
	if run == "" || int(gone.End)+1 >= len(text) {
		return e, true
	}
	switch rest := text[gone.End:]; {
	case rest[0] == ' ':
		e.At.End, e.Text = gone.End+1, run
	case strings.HasPrefix(rest, ", "):
		e.At.End, e.Text = gone.End+2, ","+run
	}
	return e, true
}

func blank(c byte) bool { return c == ' ' || c == '\n' }

// struckOf strikes the words of the list that the finding's are part of, wherever the article has them.
func struckOf(name string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		list := p.List(name)
		fix := checker.Fix{Title: "Strike the words"}
		for _, at := range sameWords(f) {
			whole := longest(p, f, at, list)
			if whole.Empty() {
				return nil
			}
			for _, same := range everywhere(p, f.In, whole, list) {
				if int(same.End)+1 < len(p.Document.Text) && p.Document.Text[same.Start-1] == ' ' && p.Document.Text[same.End-1] == ',' && p.Document.Text[same.End] == ' ' {
					same.Start--
				} else {
					struckOut, ok := struck(p.Document.Text, same)
					gone := struckOut.At
					if before := p.Document.TokenFrom(same.Start) - 1; before >= 0 && oneOf(p, &p.Document.Tokens[before], "no subject") && gone.End == same.End && p.Document.Text[same.End] == ',' {
						return nil // “who for any reason, has”
					}
					if next := p.Document.TokenFrom(same.End); !ok || int(next) < len(p.Document.Tokens) && oneOf(p, &p.Document.Tokens[next], "relatives") {
						return nil
					}
					fix.Edits = append(fix.Edits, struckOut)
					continue
				}
				fix.Edits = append(fix.Edits, checker.Edit{At: same})
			}
		}
		fix.Edits = inOrder(fix.Edits)
		return []checker.Fix{fix}
	}
}
