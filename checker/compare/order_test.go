package compare

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

// rearranged is another round of the draft in which nothing was said anew: articles and paragraphs
// were moved, split and merged only.
func rearranged(r *rand.Rand, m *model, share float64) *model {
	u := &mutator{Rand: r, model: m.copy(), from: map[int][]int{}}
	total := 0
	for _, c := range u.all() {
		u.from[c.id] = []int{c.id}
		u.id = max(u.id, c.id)
		total++
	}
	moves := []func() int{u.moveArticle, u.mergeParagraphs, u.splitArticle}
	for tries := 0; float64(u.touched) < share*float64(total) && tries < 40*total; tries++ {
		u.touched += moves[u.IntN(len(moves))]()
	}
	return u.model
}

func TestRearrangingALawWeakensNothing(t *testing.T) {
	e := engine(t)
	for _, name := range []string{"en/treaty-coe-ets185-budapest-en.txt", "en/treaty-untoc-en.txt", "en/eu-led.txt", "en/ie-interception-1993.txt"} {
		t.Run(name, func(t *testing.T) {
			law := modelOf(e.Check(corpus(t, name), checker.Options{}).Document)
			for seed := range uint64(4) {
				a := e.Check(law.text(), checker.Options{Language: "en"})
				b := e.Check(rearranged(rand.New(rand.NewPCG(seed, 5)), law, 0.3).text(), checker.Options{Language: "en"})
				for _, f := range ofSafeguards(Compare(a, b)) {
					if f.Kind != Changed {
						t.Errorf("%s → %s: %s", a.Document.Path(max(f.Old, 0)), b.Document.Path(max(f.New, 0)), f.Text)
					}
				}
			}
		})
	}
}

func TestArticlesThatSayNearlyTheSameAreMerged(t *testing.T) {
	e := engine(t)
	const old = `Article 1
Collection of traffic data
1. A court may order the collection of traffic data of a specified line.
2. The provider shall keep the measure confidential while it lasts.
3. This Article is subject to Article 9.

Article 2
Collection of content data
1. A court may order the collection of content data of a specified line.
2. The provider shall keep the measure confidential while it lasts.
3. This Article is subject to Article 9.
`
	const new = `Article 1
Collection of traffic data
1. A court may order the collection of traffic data of a specified line.
2. The provider shall keep the measure confidential while it lasts.
3. This Article is subject to Article 9.
4. A court may order the collection of content data of a specified line.
5. The provider shall keep the measure confidential while it lasts.
6. This Article is subject to Article 9.
`
	c := Compare(e.Check(old, checker.Options{}), e.Check(new, checker.Options{}))
	merged := 0
	for _, p := range c.Pairs {
		require.Zero(t, p.Change&(Added|Deleted), "%s", c.Old.Document.Path(max(p.Old, 0)))
		if p.Change.Has(Merged) {
			merged++
		}
	}
	assert.Equal(t, 2, merged)
	assert.Empty(t, texts(ofSafeguards(c)))
}

// wrapped is the text with its lines broken at blanks, none longer than so many bytes where that is possible.
func wrapped(text string, width int) string {
	out, line := []byte(text), 0
	blank := -1
	for i, c := range out {
		switch {
		case c == '\n':
			line, blank = i+1, -1
			continue
		case c == ' ':
			blank = i
		}
		if i-line >= width && blank > line {
			out[blank] = '\n'
			line, blank = blank+1, -1
		}
	}
	return string(out)
}

func TestALawSetInShortLinesWeakensNothing(t *testing.T) {
	e := engine(t)
	for _, name := range []string{"en/treaty-coe-ets185-budapest-en.txt", "en/treaty-untoc-en.txt", "en/ie-interception-1993.txt"} {
		t.Run(name, func(t *testing.T) {
			law := corpus(t, name)
			a, b := e.Check(law, checker.Options{Language: "en"}), e.Check(wrapped(law, 78), checker.Options{Language: "en"})
			assert.Empty(t, texts(ofSafeguards(Compare(a, b))))
		})
	}
}
