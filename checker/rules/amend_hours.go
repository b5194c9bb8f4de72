package rules

import "clausecheck/checker"

// “At any reasonable time” of a visit becomes the hours of a working day.

// byDay names the hours for those who enter or inspect; a search by night has its own.
func byDay(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if !visited(p, f.At) || wordIn(p, f, "night") != "" || wordIn(p, f, "warrants") != "" {
		return nil
	}
	words, list := p.Redraft("hours"), p.List("redraft.hours")
	fix := checker.Fix{Title: "Put “" + words + "” in their place"}
	for _, at := range sameWords(f) {
		whole := longest(p, f, at, list)
		if whole.Empty() || words == "" {
			return nil
		}
		first, _ := p.Document.TokensIn(whole)
		if !oneOf(p, &p.Document.Tokens[first], "at") {
			if first == 0 || !oneOf(p, &p.Document.Tokens[first-1], "at") {
				return nil
			}
			whole.Start = p.Document.Tokens[first-1].Start
		}
		fix.Edits = append(fix.Edits, checker.Edit{At: whole, Text: onLines(words, p.Document.Words(whole))})
	}
	fix.Edits = inOrder(fix.Edits)
	return []checker.Fix{fix}
}

// visited reports whether the hours at the span are those of a visit: it is named right before them, or soon behind.
func visited(p *checker.Pass, at checker.Span) bool {
	const before, behind = 4, 16 // tokens: “at any reasonable time, and on production of his card if so required, enter”
	first, last := p.Document.TokensIn(at)
	for i := max(first-before, 0); i < min(last+behind, int32(len(p.Document.Tokens))); i++ {
		if oneOf(p, &p.Document.Tokens[i], "visits") {
			return true
		}
		if i >= last && p.Document.Tokens[i].Kind == checker.TokenStop {
			break
		}
	}
	return false
}
