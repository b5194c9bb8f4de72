package rules

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// Open words: a list that is closed, a last member that is tied to those before it, a discretion that gives reasons.

// closedList closes a list: “, including but not limited to, ropes” becomes “, namely ropes”. “Inter alia” stands
// anywhere in a sentence and is put right only before a colon, “such as” only behind a comma.
func closedList(p *checker.Pass, f *checker.Finding) []checker.Fix {
	words, list := p.Redraft("closed"), p.List("redraft.closed")
	at, text := longest(p, f, f.At, list), p.Document.Text
	if words == "" || at.Empty() || at.Start < 2 || int(at.End) >= len(text) || strings.Contains(p.Document.Words(at), "\n") || len(sameWords(f)) > 1 {
		return nil
	}
	before, said := text[at.Start-2:at.Start], p.Document.Words(at)
	if text[at.End] != ':' && !enumerates(p, at.End) {
		return nil // a single example is not all that is meant
	}
	if text[at.End] != ':' && (oneOfWords(p, said, "among") || oneOfWords(p, said, "like")) {
		return nil
	}
	if before[1] != ' ' {
		return nil
	}
	if before[0] != ',' {
		at.Start--
		words = ", " + words
	}
	if text[at.End] == ',' {
		at.End++
	}
	return []checker.Fix{{Title: "Put “" + p.Redraft("closed") + "” in their place", Edits: []checker.Edit{{At: at, Text: words}}}}
}

// enumerates reports whether several things are named at the place, joined by commas or “and”.
func enumerates(p *checker.Pass, end int32) bool {
	const reach = 3 // tokens: “ropes and sails”
	at := p.Document.TokenFrom(end)
	if int(at) < len(p.Document.Tokens) && p.Document.Tokens[at].Kind == checker.TokenComma {
		at++
	}
	for i := at; i < min(at+reach, int32(len(p.Document.Tokens))); i++ {
		t := &p.Document.Tokens[i]
		if oneOf(p, t, "relatives") || oneOf(p, t, "modals") || t.Kind == checker.TokenStop {
			return false
		}
		if i > at && (t.Kind == checker.TokenComma || oneOf(p, t, "and") || oneOf(p, t, "or")) {
			return true
		}
	}
	return false
}

// oneOfWords reports whether the words are one of those that the pack names for the use, which commas divide.
func oneOfWords(p *checker.Pass, said, use string) bool {
	return slices.Contains(strings.Split(p.Redraft(use), ", "), strings.ToLower(said))
}

// ofSameKind ties the last member of a list, “or any other article”, to those before it, where it ends the phrase: of
// a way of doing things, or before words that go on, that would say nothing.
func ofSameKind(p *checker.Pass, f *checker.Finding) []checker.Fix {
	words, list := p.Redraft("kind"), p.List("redraft.other")
	if words == "" || list == 0 {
		return nil
	}
	if gone := parenthesis(p, f); !gone.Empty() {
		return []checker.Fix{{Title: "Strike the words", Edits: []checker.Edit{{At: gone}}}}
	}
	fix := checker.Fix{Title: "Insert “" + words + "”"}
	for _, at := range sameWords(f) {
		whole := longest(p, f, at, list)
		if whole.Empty() || whole.End < at.End || p.Reading(p.Holder(f.In, at)).Has(checker.SlotDefinition) || !longest(p, f, whole, p.List("redraft.not")).Empty() {
			return nil
		}
		first := p.Document.TokenFrom(whole.Start)
		if !oneOf(p, &p.Document.Tokens[first], "or") && (first == 0 || !oneOf(p, &p.Document.Tokens[first-1], "or")) {
			return nil // no member of a list
		}
		if end := int(whole.End); end < len(p.Document.Text) && strings.IndexByte(".;:)", p.Document.Text[end]) < 0 {
			if next := p.Document.TokenFrom(whole.End); !oneOf(p, &p.Document.Tokens[next], "qualifies") || strings.IndexByte(p.Document.Text[whole.End:p.Document.Tokens[next].Start], '\n') >= 0 {
				return nil
			}
		}
		if hasWord(p, whole, "things alike") && !hasWord(p, whole, "kinds") {
			return nil
		}
		fix.Edits = append(fix.Edits, checker.Edit{At: checker.Span{Start: whole.End, End: whole.End}, Text: " " + words})
	}
	return []checker.Fix{fix}
}

// parenthesis is an open alternative between commas, with them, where a clause goes on that is said of what stands
// before it too: “messages, or any other conduct, that cause harm”.
func parenthesis(p *checker.Pass, f *checker.Finding) (gone checker.Span) {
	first, last := p.Document.TokensIn(f.At)
	if len(sameWords(f)) > 1 || first == 0 || int(last)+1 >= len(p.Document.Tokens) || !oneOf(p, &p.Document.Tokens[first], "or") {
		return gone
	}
	before, after, next := &p.Document.Tokens[first-1], &p.Document.Tokens[last], &p.Document.Tokens[last+1]
	if before.Kind != checker.TokenComma || after.Kind != checker.TokenComma || !oneOf(p, next, "relatives") {
		return gone
	}
	return checker.Span{Start: before.Start, End: after.End}
}

// discretion makes of a bare discretion one that gives reasons: “such conditions as he thinks fit”. A court gives them
// anyway; and where no “such” stands before the words they measure nothing.
func discretion(what, use string) amending {
	change := replaced(what, use)
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if wordIn(p, f, "decides") != "" || wordIn(p, f, "reasons") != "" {
			return nil
		}
		fixes := change(p, f)
		if fixes == nil {
			return nil
		}
		for _, e := range fixes[0].Edits {
			at := p.Document.TokenFrom(e.At.Start)
			if next := p.Document.TokenFrom(e.At.End); int(next) < len(p.Document.Tokens) && oneOf(p, &p.Document.Tokens[next], "agent") {
				return nil // “as may be thought fit by the Board”
			}
			such := what != "redraft.fit" || p.Redraft("such") == ""
			for i := at - 1; i >= 0 && at-i <= 10 && (p.Document.Tokens[i].Kind == checker.TokenWord || p.Document.Tokens[i].Kind == checker.TokenComma) && !such; i-- {
				such = oneOf(p, &p.Document.Tokens[i], "such")
			}
			if !such {
				return nil
			}
		}
		return fixes
	}
}

// besideMay makes the amendment only where “may” stands beside the words that it changes: what an occupier does at his
// discretion needs no reasons.
func besideMay(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		fixes := one(p, f)
		if fixes == nil {
			return nil
		}
		for _, e := range fixes[0].Edits {
			at, next := p.Document.TokenFrom(e.At.Start), p.Document.TokenFrom(e.At.End)
			if (at == 0 || !oneOf(p, &p.Document.Tokens[at-1], "modally")) && (int(next) >= len(p.Document.Tokens) || !oneOf(p, &p.Document.Tokens[next], "modally")) {
				return nil
			}
		}
		return fixes
	}
}

// unjoined makes the amendment only where no “or” or “and” joins the words that it changes to others.
func unjoined(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		fixes := one(p, f)
		if fixes == nil {
			return nil
		}
		for _, e := range fixes[0].Edits {
			if next := p.Document.TokenFrom(e.At.End); int(next) < len(p.Document.Tokens) && (oneOf(p, &p.Document.Tokens[next], "or") || oneOf(p, &p.Document.Tokens[next], "and")) {
				return nil
			}
		}
		return fixes
	}
}
