package compare

import (
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/assert"
)

// A number in words is the same number in digits, however many words it has.
func TestATermInWordsIsTheTermInDigits(t *testing.T) {
	e := engine(t)
	draft := func(term string) string {
		return "Article 1\nRetention\n1. The authority shall delete the data of a person within " + term + " of the order.\n\nArticle 2\nCosts\nEach Party bears its own costs.\n"
	}
	for words, digits := range map[string]string{
		"two hundred and eighty days": "280 days", "one hundred and twenty days": "120 days", "nine hundred days": "900 days",
		"seventy-two hours": "72 hours", "twenty four hours": "24 hours", "thirty days": "30 days",
	} {
		for _, pair := range [][2]string{{words, digits}, {digits, words}} {
			c := Compare(e.Check(draft(pair[0]), checker.Options{}), e.Check(draft(pair[1]), checker.Options{}))
			assert.NotContains(t, []Verdict{Worse, Better, Mixed}, c.Judgement().Verdict, "%s, then %s", pair[0], pair[1])
		}
		shorter := Compare(e.Check(draft("two hours"), checker.Options{}), e.Check(draft(words), checker.Options{}))
		assert.Equal(t, Worse, shorter.Judgement().Verdict, "two hours, then %s", words)
	}
}
