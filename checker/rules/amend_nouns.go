package rules

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker"
)

// A sentence that is put in takes its nouns from the provision: what is issued under it, what is obtained, whom
// it binds. Where one cannot be found there is no sentence.

// nouns are the words that a sentence of the pack may ask for, “{section}”, “{instrument}”, “{object}”.
type nouns map[string]string

// in is the sentence with the nouns in it, its first letter a capital; ok is false where one is missing.
func (n nouns) in(sentence string) (_ string, ok bool) {
	for {
		open := strings.IndexByte(sentence, '{')
		if open < 0 {
			return capitalised(sentence), sentence != ""
		}
		end := open + strings.IndexByte(sentence[open:], '}')
		word := n[sentence[open+1:end]]
		if word == "" {
			return "", false
		}
		sentence = sentence[:open] + word + sentence[end+1:]
	}
}

func capitalised(s string) string { return firstLetter(s, unicode.ToUpper) }

func firstLetter(s string, change func(rune) rune) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(change(r)) + s[size:]
}

// nounsOf is the nouns that the finding's provision gives.
func nounsOf(p *checker.Pass, f *checker.Finding) nouns {
	top := p.Document.Top(f.In)
	n := nouns{"section": p.Once("unit", top, func() string { return unitOf(p, top) }), "act": actOf(p)}
	if word := instrumentOf(p, f); word != "" {
		n["instrument"] = word
		n["an instrument"] = p.Redraft("a") + " " + word
		if strings.ContainsRune(p.Redraft("vowels"), rune(word[0])) {
			n["an instrument"] = p.Redraft("an") + " " + word
		}
	}
	n["object"] = wordIn(p, f, "objects")
	return n
}

// unitOf is what the text calls its articles: “section”, “article”, “regulation”; for one in a schedule “paragraph”.
func unitOf(p *checker.Pass, top checker.Ref) string {
	if top == checker.None {
		return ""
	}
	known, unit := p.RedraftWords("units"), ""
	for _, word := range strings.Fields(strings.ToLower(p.LabelOf(top))) {
		if word = strings.Trim(word, ".,"); slices.Contains(known, word) {
			unit = word
		}
	}
	own, this := strings.ToLower(p.Document.Words(p.Document.Provisions[top].Span)), p.Redraft("this")
	if this == "" || unit == "" || strings.Contains(own, this+" "+unit) {
		return unit
	}
	for _, word := range known { // a paragraph of a schedule that was taken for a section calls itself one
		if strings.Contains(own, this+" "+word) {
			return word
		}
	}
	return unit
}

// actOf is what the text calls itself: “Act”, “Convention”; empty where it does not.
func actOf(p *checker.Pass) string {
	return p.Once("act", checker.None, func() string {
		this := p.Redraft("this")
		for _, word := range p.RedraftWords("acts") {
			if this != "" && strings.Contains(p.Document.Text, this+" "+word) {
				return word
			}
		}
		return ""
	})
}

// instrumentOf is what is issued to somebody by the finding's sentence, the noun in what its list has there: “by
// written notice”, “make an order”. It is empty where nothing is issued.
func instrumentOf(p *checker.Pass, f *checker.Finding) string {
	list := p.List("redraft.instrument")
	at := inSentence(p, f, f.At, list)
	if list == 0 || at.Empty() {
		return ""
	}
	for known, words := p.RedraftWords("instruments"), strings.Fields(strings.ToLower(p.Document.Words(at))); len(words) > 0; words = words[:len(words)-1] {
		if word := words[len(words)-1]; slices.Contains(known, word) {
			return word
		}
	}
	return ""
}

// longestSentence is how many tokens of a sentence are looked at before and behind a finding's words: one that is longer
// is a list without end.
const longestSentence = 400

// sentenceAround is the tokens of the sentence that holds the finding's words, with its items.
func sentenceAround(p *checker.Pass, f *checker.Finding) []checker.Token {
	r := p.Holder(holderOf(p, f.In, f.At), f.At)
	for p.Document.Provisions[r].Kind == checker.KindItem {
		r = p.Document.Provisions[r].Parent
	}
	first, last := p.Document.TokensIn(p.Document.Provisions[r].Span)
	from, to := p.Document.TokenFrom(f.At.Start), p.Document.TokenFrom(f.At.End)
	start := from
	for start > max(first, from-longestSentence) && p.Document.Tokens[start-1].Kind != checker.TokenStop {
		start--
	}
	last = min(last, to+longestSentence)
	for to < last && p.Document.Tokens[to].Kind != checker.TokenStop {
		to++
	}
	return p.Document.Tokens[start:max(to, start)]
}

// wordIn is the first word of the finding's sentence that the pack names for the use, in lower case: at or behind the
// finding's words, else before them; empty where it has none.
func wordIn(p *checker.Pass, f *checker.Finding, use string) string {
	words, before := p.RedraftWords(use), ""
	if len(words) == 0 {
		return ""
	}
	for _, t := range sentenceAround(p, f) {
		if t.Kind != checker.TokenWord {
			continue
		}
		word := strings.ToLower(p.Document.Words(t.Span))
		if !slices.Contains(words, word) {
			continue
		}
		if t.Start >= f.At.Start {
			return word
		}
		before = word
	}
	return before
}

// powerOf is the power that the finding is about; nil where there is none.
func powerOf(p *checker.Pass, f *checker.Finding) (found *checker.Power) {
	all, own := p.Powers(), p.PowersIn(f.In)
	from := 0
	if len(own) > 64 { // they are in text order, and hardly overlap
		from, _ = slices.BinarySearchFunc(own, f.At.Start, func(i int, at int32) int { return cmp.Compare(all[i].At.End, at) })
		from = max(from-8, 0)
	}
	for _, i := range own[from:] {
		if w := &all[i]; w.At.Overlaps(f.At) {
			return w
		} else if from > 0 && w.At.Start > f.At.End {
			break
		}
	}
	if len(own) > 0 && all[own[0]].Top == p.Document.Top(f.In) {
		return &all[own[0]]
	}
	if of := p.PowersOf(p.Document.Top(f.In)); len(of) > 0 {
		return &all[of[0]]
	}
	return nil
}
