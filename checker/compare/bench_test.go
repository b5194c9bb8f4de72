package compare

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

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

// BenchmarkCompareEndless prints for drafts of one endless article how the time at twice a size compares with that at
// the size: near 2 where it grows with the draft.
func BenchmarkCompareEndless(b *testing.B) {
	e := engine(b)
	drafts := func(clauses int, before, after string) (old, new *checker.Report) {
		all := func(clause string) *checker.Report {
			var text strings.Builder
			text.WriteString("1. ")
			for i := range clauses {
				fmt.Fprintf(&text, clause, i)
			}
			return e.Check(text.String(), checker.Options{Language: "en", Profile: "statute"})
		}
		return all(before), all(after)
	}
	for name, clause := range map[string][2]string{
		"new words": {"The keeper keeps the a%dx lamp. ", "The keeper holds the b%dx lamp. "},
		"effects": {"The a%dx officer shall tell the person within ten days. A judge may order a search where there are reasonable grounds. ",
			"The a%dx officer may tell the owner within twenty days. A minister may order a search where he thinks fit. "},
	} {
		b.Run(name, func(b *testing.B) {
			took := func(clauses int) (best time.Duration) {
				old, new := drafts(clauses, clause[0], clause[1])
				for i := range 3 {
					began := time.Now()
					Compare(old, new)
					if took := time.Since(began); i == 0 || took < best {
						best = took
					}
				}
				return best
			}
			once, twice := took(3000), took(6000)
			b.ReportMetric(float64(once.Milliseconds()), "ms-n")
			b.ReportMetric(float64(twice)/float64(max(once, 1)), "ratio")
			b.ReportMetric(0, "ns/op")
		})
	}
}
