package rules

import (
	"strings"
	"unicode"

	"clausecheck/checker"
)

// What somebody holds or what appears to him becomes what he has reasonable grounds to believe: “any person who appears to
// the officer to be the owner”, “if it appears to the Board that”, “in the opinion of the Board”.

// believed puts reasonable grounds in place of what appears to somebody.
func believed(p *checker.Pass, f *checker.Finding) []checker.Fix {
	all, words := p.Document.Tokens, func(i int32, use string) bool {
		return i >= 0 && int(i) < len(p.Document.Tokens) && p.Document.Tokens[i].Kind == checker.TokenWord && oneOf(p, &p.Document.Tokens[i], use)
	}
	first, last := p.Document.TokensIn(f.At)
	verb := first
	for verb < last && !words(verb, "seems") {
		verb++
	}
	if wordIn(p, f, "decides") != "" || again(p, f, "seems") {
		return nil
	}
	if verb == last || verb < 2 || !words(verb+1, "to") || len(sameWords(f)) > 1 {
		return nil
	}
	end := verb + 2 // behind whom it appears to
	for int(end) < len(all) && end < verb+8 && all[end].Kind == checker.TokenWord && !words(end, "to") && !words(end, "inferred clause") {
		end++
	}
	if end == verb+2 || int(end)+1 >= len(all) {
		return nil
	}
	for i := end; i < min(end+6, int32(len(all))); i++ {
		if words(i, "reasonable") {
			return nil // “that there is reasonable cause to believe”
		}
	}
	who := subjectForm(p, checker.Span{Start: all[verb+2].Start, End: all[end-1].End})
	n := nouns{"who": who, "has": p.RedraftWords("has")[0], "to": p.Redraft("to")}
	switch {
	case who == "":
	case words(verb-1, "persons") && words(end, "to") && words(end+1, "be"):
		if text, ok := n.in(p.Redraft("whom believed")); ok {
			return titled(inPlace(p, verb-1, end+2, firstLetter(text, unicode.ToLower)))
		}
	case words(verb-1, "it") && words(verb-2, "conditions") && words(end, "inferred clause"):
		if text, ok := n.in(p.Redraft("if believed")); ok {
			return titled(inPlace(p, verb-1, end+1, who+text[len(who):]))
		}
	}
	return nil
}

// again reports whether the article has a word for the use more than once: the next one would be found in its stead.
func again(p *checker.Pass, f *checker.Finding, use string) bool {
	n := 0
	for first, last := p.Document.TokensIn(p.Document.Provisions[p.Document.Top(f.In)].Span); first < last; first++ {
		if oneOf(p, &p.Document.Tokens[first], use) {
			n++
		}
	}
	return n > 1
}

// titled gives edits of several findings on the same words one title, by which they are one fix.
func titled(fixes []checker.Fix) []checker.Fix {
	fixes[0].Title = "Ask for reasonable grounds"
	return fixes
}

// subjectForm is the words as the subject of a clause: “he” for “him”; empty where they are several, or a place.
func subjectForm(p *checker.Pass, at checker.Span) string {
	words := oneLine(p, at)
	objects, subjects := p.RedraftWords("objects he"), p.RedraftWords("he")
	for i, word := range objects {
		if word == words && i < len(subjects) {
			return subjects[i]
		}
	}
	if hasWord(p, at, "and") || hasWord(p, at, "or") || hasWord(p, at, "objects he") {
		return ""
	}
	return words
}

// opined puts reasonable grounds in place of an opinion, behind the word that it follows: “letters which, in the opinion of
// the Board, are evidence” becomes “letters which the Board has reasonable grounds to believe are evidence”. A court's
// opinion is one that has grounds.
func opined(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if p.Redraft("opined") == "" || wordIn(p, f, "decides") != "" || len(sameWords(f)) > 1 || again(p, f, "opinion") {
		return nil
	}
	all := p.Document.Tokens
	at, last := p.Document.TokensIn(f.At)
	for at < last && !oneOf(p, &all[at], "opinion") {
		at++
	}
	if at == last || at < 4 || int(at)+4 >= len(all) || !oneOf(p, &all[at-1], "in opinion") || !oneOf(p, &all[at-2], "in opinion") {
		return nil
	}
	before, closed := at-3, false
	if all[before].Kind == checker.TokenComma {
		before, closed = before-1, true
	}
	who, end := subjectOfHis(p, &all[at-1]), at+1
	if who == "" && !oneOf(p, &all[at+1], "of") {
		return nil
	}
	if who == "" {
		if end = nameEnd(p, at+2, closed); end == at+2 || oneOf(p, &all[end-1], "determiners") {
			return nil // “the inspector”: how far his name goes is not told
		}
		who = subjectForm(p, checker.Span{Start: all[at+2].Start, End: all[end-1].End})
	}
	if closed != (all[end].Kind == checker.TokenComma) || who == "" {
		return nil
	}
	if closed {
		end++
	}
	text, ok := nouns{"who": who, "has": p.RedraftWords("has")[0]}.in(p.Redraft("opined"))
	switch {
	case !ok:
		return nil
	case oneOf(p, &all[before], "conditions"):
		text += " " + p.Redraft("inferred clause")
	case !oneOf(p, &all[before], "relatives"):
		return nil
	}
	text = who + text[len(who):]
	span := checker.Span{Start: all[before].End, End: all[end-1].End}
	return titled([]checker.Fix{{Edits: []checker.Edit{{At: span, Text: onLines(" "+text, p.Document.Words(span))}}}})
}

// nameEnd is the token behind the name of somebody that opens at the token: up to the comma, else as far as it has capitals.
func nameEnd(p *checker.Pass, at int32, closed bool) int32 {
	const reach = 7 // tokens: “the Director General of the Fund”
	all, end := p.Document.Tokens, at
	for int(end)+1 < len(all) && end < at+reach && all[end].Kind == checker.TokenWord {
		if !closed && !nameAt(p, end) && !oneOf(p, &all[end], "determiners") {
			break
		}
		end++
	}
	return end
}

// subjectOfHis is “he” for “his”; empty for a word that is none of somebody's.
func subjectOfHis(p *checker.Pass, t *checker.Token) string {
	subjects := p.RedraftWords("he")
	for i, word := range p.RedraftWords("his") {
		if i < len(subjects) && strings.EqualFold(word, p.Document.Words(t.Span)) {
			return subjects[i]
		}
	}
	return ""
}
