package compare

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"clausecheck/checker"
)

// rounds are two rounds of a draft of so many bytes, of which one clause in twenty was changed, checked.
func rounds(b *testing.B, size int) (old, new *checker.Report) {
	r := rand.New(rand.NewPCG(trialSeed, uint64(size)))
	m := ownDraft(r, size/1600)
	next, _ := mutate(r, m, 0.05)
	before, after := m.text(), next.text()
	b.Logf("two rounds of %d and %d bytes", len(before), len(after))
	e := engine(b)
	o := checker.Options{Language: "en", Profile: "treaty"}
	return e.Check(before, o), e.Check(after, o)
}

// BenchmarkCompare compares two rounds of a draft at a size and at twice that: the times tell how the cost grows.
func BenchmarkCompare(b *testing.B) {
	for _, size := range []int{500_000, 1_000_000, 2_000_000} {
		old, new := rounds(b, size)
		b.Run(fmt.Sprintf("%dKB", size/1000), func(b *testing.B) {
			b.SetBytes(int64(len(old.Document.Text) + len(new.Document.Text)))
			for b.Loop() {
				Compare(old, new)
			}
		})
	}
}

// BenchmarkCompareRewritten is the worst that rounds do: every clause has other words.
func BenchmarkCompareRewritten(b *testing.B) {
	for _, size := range []int{250_000, 500_000} {
		r := rand.New(rand.NewPCG(trialSeed, uint64(size)))
		m := ownDraft(r, size/1100)
		text := m.text()
		swap := strings.NewReplacer("shall", "must", "may", "can", "before", "after", "each", "every", "without", "with")
		e := engine(b)
		o := checker.Options{Language: "en", Profile: "treaty"}
		old, new := e.Check(text, o), e.Check(swap.Replace(text), o)
		b.Run(fmt.Sprintf("%dKB", size/1000), func(b *testing.B) {
			for b.Loop() {
				Compare(old, new)
			}
		})
	}
}
