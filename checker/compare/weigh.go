package compare

import (
	"cmp"
	"slices"

	"clausecheck/checker"
)

// Words are weighed where they changed. The terms of both texts that no edit touched are left alone.
// The others are brought together by the place of the edit: where one term took the place of another
// of the same ladder, their rungs say what that did; a term left over was lost or gained, unless it
// turns up again elsewhere in the article.

// A weigher finds the effects of the words of one comparison, in canonical direction.
type weigher struct {
	*alignment
	words         *vocabulary
	before, after *side
	one, other    *checker.Report
	effects       []Effect
	loose         []loose
	guarded       [2]map[checker.Ref]bool           // by side and article
	changedAt     [2]map[checker.Ref][]stretch      // by side and provision, what was struck or put
	setOut        [2]map[checker.Ref]checker.Ref    // by side and provision, the one around it that says the very same; memory of sameBelow
	alike         [2]map[checker.Ref][]checker.Span // by side and provision, words for which others came that ask for as much
	running       [2]*running                       // by side, the words of the whole draft; filled where they are asked for
	spans         [2]map[checker.Ref][]checker.Span // by side and provision, what the words told of
}

// A stretch is words that were struck or put; exchanged where others took their place.
type stretch struct {
	checker.Span
	exchanged bool
}

// A place is a stretch of edits that a reader takes together.
type place struct {
	run
	olds, news int // tokens struck and put
}

const (
	placeGap  = 3  // tokens between two edits of one place
	bulkWords = 12 // tokens from which on a place is a rewriting, in which only what matters is told
)

// group weighs the words of a pair, or of what was split or merged.
func (w *weigher) group(g *group) {
	olds, news := joined(w.before, g.old), joined(w.after, g.new)
	if w.final(g) {
		return
	}
	oldTerms := w.words.readTerms(w.one.Document, olds)
	newTerms := w.words.readTerms(w.other.Document, news)
	places := settledPlaces(placesOf(g.runs, olds), olds, news, w.words)
	for i, d := range g.duos {
		for _, edit := range g.edits[i] {
			if !edit.Old.Empty() {
				w.changedAt[0][d.old] = append(w.changedAt[0][d.old], stretch{edit.Old, !edit.New.Empty()})
			}
			if !edit.New.Empty() {
				w.changedAt[1][d.new] = append(w.changedAt[1][d.new], stretch{edit.New, !edit.Old.Empty()})
			}
		}
	}
	oldChanged, newChanged := changedTerms(oldTerms, newTerms, g.runs, len(olds))
	for _, p := range places {
		s := spotlight{weigher: w, place: p, context: w.contextOf(g),
			sides: [2]lit{
				{w.one, olds, oldTerms, within(oldChanged, p.oldFirst, p.oldLast), map[int]bool{}, p.oldFirst, p.oldLast, oldChanged},
				{w.other, news, newTerms, within(newChanged, p.newFirst, p.newLast), map[int]bool{}, p.newFirst, p.newLast, newChanged},
			}}
		s.weigh()
	}
}

// final reports whether a group stands in the final clauses of both drafts, where no word is a safeguard.
func (w *weigher) final(g *group) bool {
	for _, r := range g.old {
		if w.before.provision(r).Flags&checker.FlagFinal == 0 {
			return false
		}
	}
	for _, r := range g.new {
		if w.after.provision(r).Flags&checker.FlagFinal == 0 {
			return false
		}
	}
	return true
}

// placesOf joins runs that stand close together in one sentence.
func placesOf(runs []run, olds []ownToken) (places []place) {
	for _, r := range runs {
		n := len(places)
		if n > 0 && r.oldFirst-places[n-1].oldLast <= placeGap && !stops(olds[places[n-1].oldLast:r.oldFirst]) {
			last := &places[n-1]
			last.oldLast, last.newLast = r.oldLast, r.newLast
			last.olds += int(r.oldLast - r.oldFirst)
			last.news += int(r.newLast - r.newFirst)
			continue
		}
		places = append(places, place{run: r, olds: int(r.oldLast - r.oldFirst), news: int(r.newLast - r.newFirst)})
	}
	return places
}

func stops(tokens []ownToken) bool {
	for _, t := range tokens {
		if ends(t) {
			return true
		}
	}
	return false
}

// changedTerms are the terms that have no equal at the same place of the other text.
func changedTerms(olds, news []term, runs []run, length int) (oldChanged, newChanged []term) {
	type spot struct {
		ladder      int
		rung        int32
		first, last int
	}
	equal := make(map[spot]bool, len(news))
	for _, t := range news {
		equal[spot{t.ladder, t.rung, t.first, t.last}] = true
	}
	same := make(map[spot]bool, len(olds))
	next, shift := 0, 0
	for _, t := range olds {
		for next < len(runs) && int(runs[next].oldLast) <= t.first {
			shift = int(runs[next].newLast - runs[next].oldLast)
			next++
		}
		s := spot{t.ladder, t.rung, t.first + shift, t.last + shift}
		if (next == len(runs) || int(runs[next].oldFirst) >= t.last) && equal[s] {
			same[s] = true
			continue
		}
		oldChanged = append(oldChanged, t)
	}
	for _, t := range news {
		if !same[spot{t.ladder, t.rung, t.first, t.last}] {
			newChanged = append(newChanged, t)
		}
	}
	return oldChanged, newChanged
}

// within are the terms that an edit touches, of those in the order of their first tokens; a time begins with its number
// and may stand behind what is found within it.
func within(terms []term, first, last int32) (out []term) {
	from, _ := slices.BinarySearchFunc(terms, int(first)-2*longestTerm, func(t term, at int) int { return cmp.Compare(t.first, at) })
	for _, t := range terms[from:] {
		if t.first > int(last)+longestTerm {
			break
		}
		if t.first <= int(last) && t.last >= int(first) {
			out = append(out, t)
		}
	}
	return out
}

// longestTerm is more tokens than any phrase of a ladder has.
const longestTerm = 64
