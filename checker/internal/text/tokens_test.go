package text

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// A subtree ends where provisions begin that do not lie within the first, however many it holds.
func TestASubtreeEndsBehindAllThatItHolds(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		d := &Document{}
		var fill func(start, end int32, depth int)
		fill = func(start, end int32, depth int) {
			for at := start; at < end; {
				stop := min(end, at+1+random.Int32N(end-start))
				d.Provisions = append(d.Provisions, Provision{Span: Span{Start: at, End: stop}})
				if depth > 0 && random.IntN(3) > 0 {
					fill(at, stop, depth-1)
				}
				at = stop + random.Int32N(3)
			}
		}
		fill(0, 1+random.Int32N(300), 3)
		for r := range d.Provisions {
			want := r + 1
			for want < len(d.Provisions) && d.Provisions[want].Span.Start < d.Provisions[r].Span.End {
				want++
			}
			require.Equal(t, Ref(want), d.SubtreeEnd(Ref(r)))
		}
	}
	require.Panics(t, func() { (&Document{}).SubtreeEnd(0) })
}
