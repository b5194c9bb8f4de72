package lexicon

import (
	"cmp"
	"slices"
	"strings"

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
	default:
		if len(phrases) > 0 {
			return &PackError{p.fileOf(phrases[0]), int(phrases[0].line), `affixes stand in "affix.before" or "affix.ending", not in "affix.` + name + `"`}
		}
	}
	for _, phrase := range phrases {
		for _, affix := range strings.Fields(phrase.text) {
			*to = append(*to, string(Fold(affix)))
		}
	}
	slices.SortStableFunc(*to, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return nil
}
