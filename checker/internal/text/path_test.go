package text

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPathsAreThePathOfEachProvision(t *testing.T) {
	d := &Document{Provisions: []Provision{
		{Kind: KindPreamble, Parent: None, Child: None, Sibling: 1},
		{Kind: KindPart, Number: "ii", Parent: None, Child: 2, Sibling: 7},
		{Kind: KindArticle, Number: "6", Parent: 1, Child: 3, Sibling: None},
		{Kind: KindParagraph, Number: "1", Parent: 2, Child: None, Sibling: 4},
		{Kind: KindParagraph, Parent: 2, Child: None, Sibling: 5},
		{Kind: KindParagraph, Parent: 2, Child: 6, Sibling: None},
		{Kind: KindItem, Number: "a", Parent: 5, Child: None, Sibling: None},
		{Kind: KindPart, Parent: None, Child: None, Sibling: None},
	}}
	want := []string{"preamble1", "part-ii", "art-6", "art-6.1", "art-6.p1", "art-6.p2", "art-6.p2.a", "part1"}
	assert.Equal(t, want, d.Paths())
	for r := range d.Provisions {
		assert.Equal(t, want[r], d.Path(Ref(r)))
	}
}
