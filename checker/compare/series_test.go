package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

const (
	firstRound = `Article 1
Search
A search requires prior judicial authorisation.

Article 2
Records
Records of searches are kept for ten days and then destroyed.

Article 3
Costs
Each Party bears its own costs.
`
	secondRound = `Article 1
Scope
This Agreement applies to searches of premises within the territory of a Party.

Article 2
Search
A search requires prior judicial authorisation.

Article 3
Records
Records of searches are kept for forty days and then destroyed.

Article 4
Costs
Each Party bears its own costs.
`
	thirdRound = `Article 1
Scope
This Agreement applies to searches of premises within the territory of a Party.

Article 2
Search
A search requires subsequent review.

Article 3
Records
Records of searches are kept for forty days and then destroyed.
`
)

func TestASeriesFollowsEachProvision(t *testing.T) {
	e := engine(t)
	var rounds []*checker.Report
	for _, text := range []string{firstRound, secondRound, thirdRound} {
		rounds = append(rounds, e.Check(text, checker.Options{Language: "en", Profile: "treaty"}))
	}
	s := Follow(rounds...)
	require.Len(t, s.Steps, 2)
	names := map[string][]Change{}
	var order []string
	for i := range s.Threads {
		th := &s.Threads[i]
		if !s.Top(th) {
			continue
		}
		round, in := th.Last()
		d := s.Rounds[round].Document
		title := d.Words(d.Provisions[in].Title)
		order = append(order, title)
		for _, p := range th.Points {
			names[title] = append(names[title], p.Change)
		}
	}
	assert.Equal(t, []string{"Scope", "Search", "Records", "Costs"}, order)
	assert.Equal(t, []Change{0, Added, 0}, names["Scope"])
	assert.Equal(t, []Change{0, Renumbered, Reworded}, names["Search"])
	assert.Equal(t, []Change{0, Renumbered | Reworded, 0}, names["Records"])
	assert.Equal(t, []Change{0, Renumbered, Deleted}, names["Costs"])
	for i := range s.Threads {
		round, in := s.Threads[i].Last()
		if d := s.Rounds[round].Document; d.Words(d.Provisions[in].Title) == "Search" {
			assert.Equal(t, 0, s.Threads[i].Points[1].Worse)
			assert.Positive(t, s.Threads[i].Points[2].Worse, "prior authorisation became review")
		}
	}
	whole := texts(ofSafeguards(s.Whole))
	assert.Len(t, whole, 2, "%q", whole)
}

func TestARedlineHasEveryWordOfBothDrafts(t *testing.T) {
	e := engine(t)
	a, b := e.Check(firstRound, checker.Options{}), e.Check(secondRound, checker.Options{})
	c := Compare(a, b)
	for i := range c.Pairs {
		p := &c.Pairs[i]
		old, new := "", ""
		for _, piece := range c.Redline(p) {
			switch piece.Mark {
			case Kept:
				words := b.Document.Words(piece.At)
				old, new = old+words, new+words
			case Struck:
				old += a.Document.Words(piece.At)
			case Put:
				new += b.Document.Words(piece.At)
			}
		}
		if p.Old != checker.None {
			assert.Equal(t, own(a, p.Old), old)
		}
		if p.New != checker.None {
			assert.Equal(t, own(b, p.New), new)
		}
	}
}

func own(r *checker.Report, in checker.Ref) (text string) {
	p := &r.Document.Provisions[in]
	return r.Document.Words(p.Title) + r.Document.Words(p.Body) + r.Document.Words(p.Tail)
}
