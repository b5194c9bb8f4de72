package rules

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker"
	"clausecheck/checker/internal/order"
)

// sameWords is the finding's words and their other places, in text order.
func sameWords(f *checker.Finding) []checker.Span {
	all := []checker.Span{f.At}
	for _, n := range f.Notes {
		if n.Text == "the same words" {
			all = append(all, n.At)
		}
	}
	return all
}

// withBlank is the span with what must go with it; ok is false where a sentence would not close over it.
func withBlank(text string, at checker.Span) (_ checker.Span, ok bool) {
	before, after := byte(0), byte(0)
	if at.Start >= 2 {
		before = text[at.Start-1]
	}
	if int(at.End) < len(text) {
		after = text[at.End]
	}
	switch {
	case before == ' ' && text[at.Start-2] == ',' && after == ',':
		at.Start, at.End = at.Start-2, at.End+1 // ", as appropriate,"
	case before == ' ' && text[at.Start-2] == ',' && (after == '.' || after == ';' || after == ':'):
		at.Start -= 2
	case before == ' ' && after == ',' && strings.IndexByte(".;:)—", text[at.Start-2]) >= 0:
		return at, false // the words open the sentence, and the comma would
	case before == ' ' && (after == ' ' || after == '\n' || after == '.' || after == ',' || after == ';'):
		at.Start--
	default:
		return at, false
	}
	return at, true
}

// longest is the longest words of the list that share some with the span, in the provision that holds it.
func longest(p *checker.Pass, f *checker.Finding, at checker.Span, list checker.ListID) (most checker.Span) {
	if list == 0 {
		return most
	}
	for g := range factsBy(p, f.In, at) {
		if g.List == list && g.Span.Overlaps(at) && g.Len() > most.Len() {
			most = g.Span
		}
	}
	return most
}

// replaced puts the pack's words in place of the finding's, or of those that they are part of, where the
// list has them.
func replaced(what, use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, list := p.Redraft(use), p.List(what)
		if words == "" || list == 0 {
			return nil
		}
		fix := checker.Fix{Title: "Put “" + words + "” in their place"}
		for _, at := range sameWords(f) {
			g := longest(p, f, at, list)
			if g.Empty() || g.End < at.End && !at.Contains(g) || !longest(p, f, g, p.List("redraft.not")).Empty() {
				return nil
			}
			for _, same := range everywhere(p, f.In, g, list) {
				fix.Edits = append(fix.Edits, checker.Edit{At: same, Text: onLines(asWritten(words, p.Document.Words(same)), p.Document.Words(same))})
			}
		}
		fix.Edits = inOrder(fix.Edits)
		return []checker.Fix{fix}
	}
}

// inOrder is the edits in text order, each once.
func inOrder(edits []checker.Edit) []checker.Edit {
	order.By(edits, func(a, b checker.Edit) int { return cmp.Compare(a.At.Start, b.At.Start) })
	return slices.Compact(edits)
}

// asWritten is the words with a capital where those that they stand for have one.
func asWritten(words, old string) string {
	if r, _ := utf8.DecodeRuneInString(old); unicode.IsUpper(r) {
		return capitalised(words)
	}
	return words
}

// soon puts a number of days, or of hours where somebody is held, in place of “as soon as practicable”.
func soon(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if wordIn(p, f, "spans") != "" || wordIn(p, f, "reports") == "" || wordBeforeIn(p, f, "cannot") {
		return nil // the sentence has a limit already, or is about what takes longer than that
	}
	use := "soon"
	if wordIn(p, f, "held") != "" {
		use = "soon held"
	}
	fixes := replaced("redraft.soon", use)(p, f)
	if fixes == nil {
		return nil
	}
	for _, e := range fixes[0].Edits {
		if next := p.Document.TokenFrom(e.At.End); int(next) < len(p.Document.Tokens) && oneOf(p, &p.Document.Tokens[next], "but") {
			return nil // “as soon as possible but in any case before”
		}
		if wordIn(p, &checker.Finding{In: p.Holder(f.In, e.At), At: e.At}, "spans") != "" {
			return nil
		}
	}
	return fixes
}

// unhurried makes the amendment where nobody is held or searched meanwhile: days are no measure for that.
func unhurried(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if wordIn(p, f, "held") != "" || wordIn(p, f, "goes in") != "" || wordIn(p, f, "reflexives") != "" {
			return nil
		}
		return one(p, f)
	}
}

// wordBeforeIn reports whether a word for the use stands before the finding's words in their sentence.
func wordBeforeIn(p *checker.Pass, f *checker.Finding, use string) bool {
	for _, t := range sentenceAround(p, f) {
		if t.Start < f.At.Start && oneOf(p, &t, use) {
			return true
		}
	}
	return false
}

// opening strikes words with which a sentence opens, with their comma, and gives a capital to what follows.
func opening(p *checker.Pass, f *checker.Finding) []checker.Fix {
	whole, text := longest(p, f, f.At, p.List("redraft.strike.opening")), p.Document.Text
	if whole.Empty() || !whole.Contains(f.At) || len(sameWords(f)) > 1 || !strings.HasPrefix(text[whole.End:], ", ") {
		return nil
	}
	first, _ := p.Document.TokensIn(whole)
	in := p.Holder(holderOf(p, f.In, f.At), f.At)
	if whole.Start != p.Document.Provisions[in].Body.Start && (first == 0 || p.Document.Tokens[first-1].Kind != checker.TokenStop) {
		return nil
	}
	next, size := utf8.DecodeRuneInString(text[whole.End+2:])
	if !unicode.IsLetter(next) || unicode.IsLower([]rune(p.Document.Words(whole))[0]) {
		return nil
	}
	gone := checker.Span{Start: whole.Start, End: whole.End + 2 + int32(size)}
	return []checker.Fix{{Title: "Strike the words", Edits: []checker.Edit{{At: gone, Text: string(unicode.ToUpper(next))}}}}
}

// everywhere is the span, and where else the article has the same words of the list: what is wrong with the one is
// wrong with all.
func everywhere(p *checker.Pass, in checker.Ref, at checker.Span, list checker.ListID) []checker.Span {
	all := []checker.Span{at}
	top := p.Document.Top(in)
	if top == checker.None {
		return all
	}
	words := strings.Join(strings.Fields(p.Document.Words(at)), " ")
	for r, last := p.Subtree(top); r < last; r++ {
		for _, g := range p.Own(r) {
			if g.List == list && g.Part != checker.PartTitle && g.Span != at && strings.EqualFold(strings.Join(strings.Fields(p.Document.Words(g.Span)), " "), words) {
				all = append(all, g.Span)
			}
		}
	}
	return all
}

// strikes strikes the finding's words, or those that they are part of, where the pack's list has them,
// "redraft.strike": words that a sentence stands without.
func strikes(p *checker.Pass, f *checker.Finding) []checker.Fix {
	list := p.List("redraft.strike")
	if list == 0 || p.Language() != "en" {
		return nil
	}
	fix := checker.Fix{Title: "Strike the words"}
	for _, at := range sameWords(f) {
		whole, same := longest(p, f, at, p.List("redraft.strike.part")), []checker.Span(nil)
		if !whole.Empty() {
			same = everywhere(p, f.In, whole, p.List("redraft.strike.part"))
		} else if whole = longest(p, f, at, list); !whole.Contains(at) {
			return nil
		} else if same = everywhere(p, f.In, whole, list); saysAgain(p, f.In, whole, len(same)) {
			return nil
		}
		for _, whole := range same {
			gone, ok := struck(p.Document.Text, whole)
			if !ok || !standsWithout(p, whole) {
				return nil
			}
			fix.Edits = append(fix.Edits, gone)
		}
	}
	fix.Edits = inOrder(fix.Edits)
	return []checker.Fix{fix}
}

// standsWithout reports whether the sentence stands without the words: no “or” joins others to them, and none points
// back or forward to them, “either directly or indirectly”, “in any such way”.
func standsWithout(p *checker.Pass, at checker.Span) bool {
	first, last := p.Document.TokensIn(at)
	if int(last) < len(p.Document.Tokens) && (oneOf(p, &p.Document.Tokens[last], "or") || oneOf(p, &p.Document.Tokens[last], "and")) ||
		first > 0 && oneOf(p, &p.Document.Tokens[first-1], "either") {
		return false
	}
	if last > first && oneOf(p, &p.Document.Tokens[last-1], "ends") && int(last) < len(p.Document.Tokens) && p.Document.Tokens[last].Kind == checker.TokenWord {
		return false // “or otherwise disclosed”
	}
	if int(last) < len(p.Document.Tokens) && oneOf(p, &p.Document.Tokens[last], "of law") {
		return false // “or any other law enforcement agency”
	}
	return !hasWord(p, at, "such")
}

// saysAgain reports whether the words stand in their article more often than at the places that are struck: what is left
// would be found in their stead.
func saysAgain(p *checker.Pass, in checker.Ref, at checker.Span, struck int) bool {
	top := p.Document.Top(in)
	return top != checker.None && strings.Count(strings.ToLower(oneLine(p, p.Document.Provisions[top].Span)), strings.ToLower(oneLine(p, at))) > struck
}
