package order

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

type item struct{ rank, place int }

func byRank(a, b item) int { return cmp.Compare(a.rank, b.rank) }

func TestItemsAreSortedAndEqualOnesStayAsTheyStood(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for n := range 70 {
		for ranks := 1; ranks < 20; ranks += 3 {
			items := make([]item, n)
			for i := range items {
				items[i] = item{random.IntN(ranks), i}
			}
			want := slices.Clone(items)
			slices.SortStableFunc(want, byRank)
			By(items, byRank)
			require.Equal(t, want, items)
		}
	}
}

func TestItemsInOrderAreLeftAloneAtNoCost(t *testing.T) {
	items := []item{{1, 0}, {1, 1}, {2, 2}, {5, 3}}
	require.Zero(t, testing.AllocsPerRun(10, func() { By(items, byRank) }))
	require.Equal(t, []item{{1, 0}, {1, 1}, {2, 2}, {5, 3}}, items)
	By([]item(nil), byRank)
}
