package compare

import (
	"slices"

	"clausecheck/checker"
)

// Change is a set of things that became of a provision. The empty set is a provision that is the same
// in both drafts.
type Change uint8

// What can become of a provision. Added and Deleted exclude the others; Split and Merged mark every
// pair of the group.
const (
	Added      Change = 1 << iota // stands in the new draft only
	Deleted                       // stands in the old draft only
	Reworded                      // its own words differ
	Renumbered                    // its own number differs
	Moved                         // it stands in another provision, or in another order
	Split                         // one provision became several
	Merged                        // several became one
)

var changeNames = [...]string{"added", "deleted", "reworded", "renumbered", "moved", "split", "merged"}

// Names are the changes by name, in a fixed order.
func (c Change) Names() (names []string) {
	for i, name := range changeNames {
		if c>>i&1 == 1 {
			names = append(names, name)
		}
	}
	return names
}

// turned is the change seen from the other draft.
func (c Change) turned() Change {
	out := c &^ (Added | Deleted | Split | Merged)
	for _, d := range [...][2]Change{{Added, Deleted}, {Deleted, Added}, {Split, Merged}, {Merged, Split}} {
		if c&d[0] != 0 {
			out |= d[1]
		}
	}
	return out
}

// Has reports whether the set holds all of these changes.
func (c Change) Has(these Change) bool { return c&these == these }

// A Pair is a provision of the old draft and what it is in the new one. Where it was split or merged
// it stands in several pairs.
type Pair struct {
	Old, New checker.Ref // checker.None where the change is Added or Deleted
	Change   Change
	Main     bool // the pair's closest; the others of a split or merger are not
	Edits    []Edit
	// Unjudged marks words that changed, came or went, of which nothing was read that makes the draft
	// better or worse.
	Unjudged bool
}

// A Comparison is what became of one draft in another. It is read-only.
type Comparison struct {
	Old, New *checker.Report
	// Pairs has every provision of both drafts, in the order of the new one; what was deleted stands
	// behind what stood before it.
	Pairs   []Pair
	Effects []Effect

	before, after *side
	toNew, toOld  []checker.Ref
}

// Compare compares two drafts that were checked by one Checker. It never fails. Comparing the same two
// the other way round gives the mirror image.
func Compare(old, new *checker.Report) *Comparison {
	c := &Comparison{Old: old, New: new}
	one, other := old, new
	turned := old.Document.Text > new.Document.Text
	if turned {
		one, other = other, one
	}
	before, after := newSide(one.Document), newSide(other.Document)
	a := align(before, after)
	groups := a.groups()
	order := newOrder(a, before, after)
	for _, g := range groups {
		g.difference(before, after)
		for i, d := range g.duos {
			g.changes = append(g.changes, order.change(d, len(g.edits[i]) > 0))
		}
	}
	effects := a.effects(groups, before, after, one, other)
	if turned {
		before, after = after, before
		a.turn()
		for _, g := range groups {
			g.turn()
		}
	}
	c.before, c.after, c.toNew, c.toOld = before, after, a.toNew, a.toOld
	c.pairs(groups)
	c.finish(effects, turned)
	c.markUnjudged()
	return c
}

// Counterpart is what a provision of the old draft is in the new one, or checker.None.
func (c *Comparison) Counterpart(old checker.Ref) checker.Ref { return c.toNew[old] }

// Source is what a provision of the new draft was in the old one, or checker.None.
func (c *Comparison) Source(new checker.Ref) checker.Ref { return c.toOld[new] }

func (a *alignment) turn() {
	a.toNew, a.toOld = a.toOld, a.toNew
	for i, d := range a.pieces {
		a.pieces[i] = duo{d.new, d.old}
	}
	slices.SortFunc(a.pieces, inOrder)
}

// pairs lists the pairs with what became of them.
func (c *Comparison) pairs(groups []*group) {
	byNew := map[checker.Ref][]Pair{}
	for _, g := range groups {
		for i, d := range g.duos {
			byNew[d.new] = append(byNew[d.new], Pair{Old: d.old, New: d.new, Change: g.changes[i], Main: c.toNew[d.old] == d.new, Edits: g.edits[i]})
		}
	}
	emit := func(p Pair) {
		switch {
		case p.Old == checker.None:
			p.Change, p.Main = Added, true
		case p.New == checker.None:
			p.Change, p.Main = Deleted, true
		}
		c.Pairs = append(c.Pairs, p)
	}
	deleted := c.deletedBehind(byNew)
	for _, old := range deleted[checker.None] {
		emit(Pair{Old: old, New: checker.None})
	}
	for i := range c.toOld {
		new := checker.Ref(i)
		if len(byNew[new]) == 0 {
			emit(Pair{Old: checker.None, New: new})
		}
		for _, p := range byNew[new] {
			emit(p)
		}
		for _, old := range deleted[new] {
			emit(Pair{Old: old, New: checker.None})
		}
	}
}

// deletedBehind are the deleted provisions, by the new one behind which they would stand.
func (c *Comparison) deletedBehind(byNew map[checker.Ref][]Pair) map[checker.Ref][]checker.Ref {
	kept := make(map[checker.Ref]checker.Ref, len(c.toNew))
	for i := range c.toOld {
		for _, p := range byNew[checker.Ref(i)] {
			if _, ok := kept[p.Old]; !ok || p.Main {
				kept[p.Old] = p.New
			}
		}
	}
	behind := map[checker.Ref][]checker.Ref{}
	at := checker.None
	for i := range c.toNew {
		if new, ok := kept[checker.Ref(i)]; ok {
			at = new
		} else {
			behind[at] = append(behind[at], checker.Ref(i))
		}
	}
	return behind
}
