package compare

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

// Four rounds of treaties that the test makes up: each round puts articles in, strikes and moves some, and
// numbers all anew. Most references follow; those that were left behind are known.
func TestInFourRoundsOfTreatiesEveryStaleReferenceIsFoundAndNoneInvented(t *testing.T) {
	e := engine(t)
	left, found, quiet := 0, 0, 0
	for seed := range uint64(12) {
		r := rand.New(rand.NewPCG(trialSeed, seed))
		n := &numbered{text: map[string]string{}}
		subjects := r.Perm(len(fillers))
		next := 0
		write := func(at int) {
			name := fillers[subjects[next]] + " " + fillers[subjects[len(subjects)-1-next]]
			next++
			text := strings.Join(invented(r), " ") + " " + strings.Join(invented(r), " ")
			if len(n.names) > 2 {
				text += fmt.Sprintf(" The rules of {%s} apply to the %s.", n.names[r.IntN(len(n.names))], fillers[r.IntN(len(fillers))])
			}
			n.insert(at, name, text)
		}
		for range 14 {
			write(len(n.names))
		}
		check := func(stale map[string]map[string]int) *checker.Report {
			return e.Check(n.render(stale), checker.Options{Language: "en", Profile: "treaty"})
		}
		last, ignored := check(nil), map[string]bool{}
		for range 3 {
			was := slices.Clone(n.names)
			for range 1 + r.IntN(2) {
				write(r.IntN(len(n.names)))
			}
			from, to := r.IntN(len(n.names)), r.IntN(len(n.names))
			moved := n.names[from]
			n.names = slices.Insert(slices.Delete(n.names, from, from+1), min(to, len(n.names)-1), moved)
			stale, expected := map[string]map[string]int{}, map[string]bool{}
			for _, name := range n.names {
				_, target, ok := strings.Cut(n.text[name], "{")
				target, _, _ = strings.Cut(target, "}")
				old, now := slices.Index(was, target), slices.Index(n.names, target)
				if !ok || !slices.Contains(was, name) || old < 0 || old == now || r.IntN(3) > 0 {
					continue
				}
				stale[name] = map[string]int{target: old + 1}
				expected[name] = n.names[old] != target
			}
			report := check(stale)
			c := Compare(last, report)
			assertMirror(t, c, Compare(report, last))
			told := map[string]bool{}
			for i := range c.Effects {
				if f := &c.Effects[i]; f.About == "reference" {
					top := topOf(report.Document, f.New)
					title := strings.ToLower(report.Document.Words(report.Document.Provisions[top].Title))
					told[title] = true
					require.True(t, expected[title] || ignored[title], "seed %d: invented in %q: %s", seed, title, f.Text)
				}
			}
			for name := range expected {
				if expected[name] && !ignored[name] {
					left++
					if told[name] {
						found++
					} else {
						t.Logf("seed %d: not found in %q", seed, name)
					}
				}
			}
			quiet += len(n.names) - len(expected)
			last, ignored = report, map[string]bool{}
			for name := range stale { // put right in the next round, or stale against another number
				ignored[name] = true
			}
		}
	}
	t.Logf("references left behind: %d, found: %d; articles whose references follow: %d", left, found, quiet)
	assert.Greater(t, left, 30)
	assert.Equal(t, left, found)
}
