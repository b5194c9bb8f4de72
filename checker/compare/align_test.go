package compare

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// engine reads by grammar alone, as comparisons are read.
func engine(t testing.TB) *checker.Checker {
	t.Helper()
	var grammar []*checker.Pack
	for _, p := range packs.All() {
		plain := *p
		plain.Weights = nil
		grammar = append(grammar, &plain)
	}
	c, err := checker.New(grammar, rules.All)
	require.NoError(t, err)
	return c
}

// corpus is a law of the collection, which is not part of the project.
func corpus(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "corpus", name))
	if err != nil {
		t.Skip("the collection of laws is not here: " + name)
	}
	return string(text)
}

// right counts the provisions of both drafts that were aligned as the truth has it.
func right(t testing.TB, c *Comparison, old, new *model, from map[int][]int) (good, all int, wrong []string) {
	t.Helper()
	at := func(s *side, m *model) map[int]checker.Ref {
		places := map[int]checker.Ref{}
		for _, k := range m.all() {
			places[k.id] = s.own.holder(int32(k.at))
		}
		return places
	}
	olds, news := at(c.before, old), at(c.after, new)
	want := map[checker.Ref][]checker.Ref{}
	for _, k := range new.all() {
		want[news[k.id]] = nil
	}
	for _, k := range new.all() {
		for _, id := range from[k.id] {
			want[news[k.id]] = append(want[news[k.id]], olds[id])
		}
	}
	got := map[checker.Ref][]checker.Ref{}
	for _, p := range c.Pairs {
		if p.New != checker.None && p.Old != checker.None {
			got[p.New] = append(got[p.New], p.Old)
		}
	}
	gone := map[checker.Ref]bool{}
	for _, id := range olds {
		gone[id] = true
	}
	for new, sources := range want {
		all++
		x, y := slices.Sorted(slices.Values(sources)), slices.Sorted(slices.Values(got[new]))
		x = slices.Compact(x)
		for _, old := range x {
			delete(gone, old)
		}
		if slices.Equal(x, y) {
			good++
			continue
		}
		wrong = append(wrong, fmt.Sprintf("%s from %v, want %v: %.60q", c.New.Document.Path(new), paths(c.Old, y), paths(c.Old, x), c.New.Document.Words(c.New.Document.Provisions[new].Body)))
	}
	for old := range gone {
		all++
		if c.Counterpart(old) == checker.None {
			good++
		} else {
			wrong = append(wrong, "not deleted: "+c.Old.Document.Path(old))
		}
	}
	return good, all, wrong
}

func paths(r *checker.Report, refs []checker.Ref) (out []string) {
	for _, ref := range refs {
		out = append(out, r.Document.Path(ref))
	}
	return out
}

func TestAlignsDraftsMadeUpByTheTest(t *testing.T) {
	e := engine(t)
	for _, share := range []float64{0.05, 0.15, 0.3} {
		good, all := 0, 0
		for seed := range uint64(6) {
			r := rand.New(rand.NewPCG(seed, 7))
			old := ownDraft(r, 40)
			new, from := mutate(r, old, share)
			a, b := e.Check(old.text(), checker.Options{}), e.Check(new.text(), checker.Options{})
			g, n, wrong := right(t, Compare(a, b), old, new, from)
			good, all = good+g, all+n
			for _, w := range wrong {
				t.Log(w)
			}
		}
		t.Logf("%.0f %% changed: %d of %d aligned right (%.2f %%)", share*100, good, all, 100*float64(good)/float64(all))
		assert.GreaterOrEqual(t, float64(good)/float64(all), 0.98, "at %v changed", share)
	}
}

func TestAlignsRealLawsMutated(t *testing.T) {
	if testing.Short() {
		t.Skip("whole laws take their time; run without -short")
	}
	e := engine(t)
	for _, name := range []string{"en/treaty-coe-ets185-budapest-en.txt", "en/treaty-untoc-en.txt", "en/eu-led.txt", "fr/ca-csis-act-fr.txt"} {
		t.Run(name, func(t *testing.T) {
			law := modelOf(e.Check(corpus(t, name), checker.Options{}).Document)
			require.Greater(t, len(law.articles), 20)
			for _, share := range []float64{0.1, 0.3} {
				good, all := 0, 0
				for seed := range uint64(4) {
					r := rand.New(rand.NewPCG(seed, 11))
					new, from := mutate(r, law, share)
					a, b := e.Check(law.text(), checker.Options{}), e.Check(new.text(), checker.Options{})
					g, n, wrong := right(t, Compare(a, b), law, new, from)
					good, all = good+g, all+n
					for _, w := range wrong {
						t.Log(w)
					}
				}
				t.Logf("%.0f %% changed: %d of %d aligned right (%.2f %%)", share*100, good, all, 100*float64(good)/float64(all))
				assert.GreaterOrEqual(t, float64(good)/float64(all), 0.98, "at %v changed", share)
			}
		})
	}
}

func TestADraftComparedWithItselfGivesNothing(t *testing.T) {
	e := engine(t)
	r := rand.New(rand.NewPCG(1, 1))
	for name, text := range map[string]string{"empty": "", "one word": "Draft", "made up": ownDraft(r, 30).text(), "repeats": repeats} {
		t.Run(name, func(t *testing.T) {
			a, b := e.Check(text, checker.Options{}), e.Check(text, checker.Options{})
			c := Compare(a, b)
			for _, p := range c.Pairs {
				assert.Zero(t, p.Change, "%v %s", p.Change.Names(), a.Document.Path(max(p.Old, 0)))
				assert.Equal(t, p.Old, p.New)
				assert.Empty(t, p.Edits)
			}
			for _, f := range c.Effects {
				assert.Equal(t, Open, f.Kind, "%s", f.Text)
			}
		})
	}
}

const repeats = `Article 1
Offences

1. A person commits an offence who:
(a) enters;
(b) remains; or
(c) returns.

2. A person commits an offence who:
(a) enters;
(b) remains; or
(c) returns.

Article 2
Offences

1. A person commits an offence who:
(a) enters;
(b) remains; or
(c) returns.
`

func TestBothDirectionsMirrorEachOther(t *testing.T) {
	e := engine(t)
	for seed := range uint64(8) {
		r := rand.New(rand.NewPCG(seed, 3))
		old := ownDraft(r, 15)
		new, _ := mutate(r, old, 0.4)
		a, b := e.Check(old.text(), checker.Options{}), e.Check(new.text(), checker.Options{})
		assertMirror(t, Compare(a, b), Compare(b, a))
	}
}

func assertMirror(t testing.TB, c, m *Comparison) {
	t.Helper()
	key := func(p Pair) string { return fmt.Sprint(p.Old, p.New, p.Change, p.Main, p.Edits) }
	var x, y []string
	for _, p := range c.Pairs {
		x = append(x, key(p))
	}
	for _, p := range m.Pairs {
		q := Pair{Old: p.New, New: p.Old, Change: p.Change.turned(), Main: p.Main}
		for _, f := range p.Edits {
			q.Edits = append(q.Edits, Edit{f.New, f.Old})
		}
		y = append(y, key(q))
	}
	slices.Sort(x)
	slices.Sort(y)
	assert.Equal(t, x, y)
	var e, f []string
	for _, effect := range c.Effects {
		e = append(e, fmt.Sprint(effect.Kind, effect.About, effect.Old, effect.New, effect.OldAt, effect.NewAt))
	}
	for _, effect := range m.Effects {
		f = append(f, fmt.Sprint(effect.Kind.turned(), effect.About, effect.New, effect.Old, effect.NewAt, effect.OldAt))
	}
	slices.Sort(e)
	slices.Sort(f)
	assert.Equal(t, e, f)
	assertTurned(t, c, m)
}
