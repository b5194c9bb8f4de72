package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

const bracketed = `Article 5
Search of data

1. The authority may search stored data [after prior judicial authorisation].

2. The person concerned [shall] [may] be informed [within [thirty] days] of the search.[1]

3. This Article is [repealed].
`

func TestBracketsOfNegotiatorsAreFoundThoseOfEditorsAreNot(t *testing.T) {
	e := engine(t)
	d := e.Check(bracketed, checker.Options{Language: "en"}).Document
	list := Brackets(d)
	var words []string
	for _, b := range list {
		words = append(words, d.Words(b.Inner))
	}
	assert.Equal(t, []string{"after prior judicial authorisation", "shall", "may", "within [thirty] days", "thirty"}, words)
	assert.Equal(t, []int{-1, -1, -1, -1, 3}, []int{list[0].Up, list[1].Up, list[2].Up, list[3].Up, list[4].Up})
	assert.Equal(t, "art-5.2", d.Path(list[1].In))
	assert.Equal(t, [][]int{{0}, {1, 2}, {3}, {4}}, Alternatives(d, list))
}

func TestABracketIsKeptWithoutItsMarksOrStruckWhole(t *testing.T) {
	e := engine(t)
	d := e.Check(bracketed, checker.Options{Language: "en"}).Document
	list := Brackets(d)
	kept := Resolve(d, list, []int{0, 1}, []int{2, 3})
	assert.Contains(t, kept.Text, "may search stored data after prior judicial authorisation.\n")
	assert.Contains(t, kept.Text, "The person concerned shall be informed of the search.[1]\n")
	struck := Resolve(d, list, nil, []int{0})
	assert.Contains(t, struck.Text, "may search stored data.\n")
	at := checker.Span{Start: int32(len("Article 5\nSearch of data\n\n1. The authority may search stored data "))}
	at.End = at.Start + int32(len("after prior judicial authorisation"))
	assert.Equal(t, d.Words(list[0].Inner), d.Words(kept.Origin(at)))
}

func TestWhatDependsOnABracketIsSaid(t *testing.T) {
	e := engine(t)
	o := checker.Options{Language: "en", Profile: "treaty"}
	r := e.Check(bracketed, o)
	decisions, list, left := Decide(e, r, o)
	require.Len(t, decisions, 4)
	assert.Zero(t, left)

	judge := decisions[0].Options
	require.Len(t, judge, 2)
	assert.Equal(t, -1, judge[1].Keep)
	assert.Contains(t, texts(judge[1].Effects), "lost authorisation: Prior authorisation lost: “prior judicial authorisation” is gone.")
	for _, f := range judge[1].Effects {
		if f.About == "authorisation" {
			assert.Equal(t, "prior judicial authorisation", r.Document.Words(f.OldAt))
		}
	}
	assert.Contains(t, judge[1].Lines, "may search stored data.")

	modal := decisions[1].Options
	require.Len(t, modal, 2)
	assert.Equal(t, "may", r.Document.Words(list[modal[1].Keep].Inner))
	require.Len(t, modal[1].Effects, 1, "%q", texts(modal[1].Effects))
	assert.Equal(t, "weakened duty: Duty weakened: “shall” became “may”.", texts(modal[1].Effects)[0])
	assert.Contains(t, modal[0].Lines, "The person concerned shall be informed [within")
}

func TestADraftOfVeryManyBracketsIsWorkedOutInPart(t *testing.T) {
	e := engine(t)
	o := checker.Options{Language: "en", Profile: "treaty"}
	r := e.Check("Article 1\nPurpose\n"+strings.Repeat("The Parties [shall] meet. ", 150), o)
	list, brackets, left := Decide(e, r, o)
	assert.Len(t, brackets, 150)
	assert.Len(t, list, mostDecisions)
	assert.Equal(t, 150-mostDecisions, left)
}
