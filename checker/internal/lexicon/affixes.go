package lexicon

import (
	"cmp"
	"strings"

	"clausecheck/checker/internal/order"
	"clausecheck/checker/internal/text"
)

const affixPrefix = "affix."

// noteAffixes takes what a list "affix.NAME" holds.
func noteAffixes(a *text.Affixes, p *Pack, name string, phrases []packPhrase) error {
	to := &a.Before
	switch name {
	case "before":
	case "ending":
		to = &a.Endings
	case "contracted":
		for _, phrase := range phrases {
			pair := strings.Fields(phrase.text)
			if len(pair) != 2 {
				return &PackError{p.fileOf(phrase), int(phrase.line), `a line of "affix.contracted" has the beginning of a word and what it stands for`}
			}
			a.Contracted = append(a.Contracted, [2]string{string(Fold(pair[0])), string(Fold(pair[1]))})
		}
		return nil
	default:
		if len(phrases) > 0 {
			return &PackError{p.fileOf(phrases[0]), int(phrases[0].line), `affixes stand in "affix.before", "affix.ending" or "affix.contracted", not in "affix.` + name + `"`}
		}
	}
	for _, phrase := range phrases {
		for _, affix := range strings.Fields(phrase.text) {
			*to = append(*to, string(Fold(affix)))
		}
	}
	order.By(*to, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return nil
}
