package rules

import (
	"strings"

	"clausecheck/checker"
)

// What has to be weighed in applying words of degree or quality.

// factored says what has to be weighed in applying words of degree or quality, which of them they are: for “serious” how
// far a harm goes, for “appropriate” what is to be achieved, and at whose cost. Of a court's sentence the law of
// sentencing says it.
func factored(p *checker.Pass, f *checker.Finding) []checker.Fix {
	words := oneLine(p, bare(p, f.At))
	if hasWord(p, f.At, "unweighed") || hasWord(p, f.At, "such") || strings.Contains(words, ",") {
		return nil
	}
	if !decides(p, f) {
		return nil
	}
	for _, use := range [...]string{"gravity", "fitness"} {
		if hasWord(p, f.At, use+" words") && (fitsNoun(p, f, use+" nouns") || fitsNoun(p, f, use+" verbs")) {
			return measured(p, f, "weighed", nouns{"words": words, "factors": p.Redraft(use)})
		}
	}
	return nil
}

// decides reports whether the finding's words decide an offence, a penalty or a power.
func decides(p *checker.Pass, f *checker.Finding) bool {
	in := p.Holder(holderOf(p, f.In, f.At), f.At)
	if p.Reading(in).Has(checker.SlotOffence) {
		return true
	}
	for r, last := p.Subtree(in); r < last; r++ {
		if len(p.PowersIn(r)) > 0 {
			return true
		}
	}
	top := p.Document.Top(f.In)
	return top != checker.None && p.Reading(top).Has(checker.SlotOffence)
}

// fitsNoun reports whether the factors fit what the words qualify, the last of them or the next.
func fitsNoun(p *checker.Pass, f *checker.Finding, use string) bool {
	_, last := p.Document.TokensIn(f.At)
	return hasWord(p, f.At, use) || int(last) < len(p.Document.Tokens) && oneOf(p, &p.Document.Tokens[last], use)
}

// bare is the span without determiners before its words and prepositions behind them.
func bare(p *checker.Pass, at checker.Span) checker.Span {
	first, last := p.Document.TokensIn(at)
	for last-first > 1 && (oneOf(p, &p.Document.Tokens[first], "determiners") || oneOf(p, &p.Document.Tokens[first], "all")) {
		first++
	}
	for last-first > 1 && oneOf(p, &p.Document.Tokens[last-1], "prepositions") {
		last--
	}
	return checker.Span{Start: p.Document.Tokens[first].Start, End: p.Document.Tokens[last-1].End}
}
