package reading

import (
	"slices"

	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// What is found at a clause turns on its article, and on what the rest of the text says of it: the fault
// of a provision referred to, a safeguard article that reaches it. An article is left alone by an edit
// where all of that is as it was. One beside an article that is not is not left alone either: where an
// amendment goes turns on what comes next.

// A LeftArticle is an article that an edit left alone.
type LeftArticle struct {
	Top text.Ref
	Was text.Ref // where it stood
	By  shift    // how far it has moved
}

// LeftAlone are the articles of which everything that was read is what was read of them in the text of
// before, in text order; none where nothing was kept of that.
func (k *Instrument) LeftAlone(was *Instrument) (left []LeftArticle) {
	if k.Keep == nil || k.Keep.Was == nil || k.Keep.Now == nil {
		return nil
	}
	var then, now clauseWalk
	all, next := k.Keep.Now.articles, 0
	stood := make([]int, len(all)) // one more than the index among those of before; 0 for one that changed
	by := make([]shift, len(all))
	for i := range all {
		now.in(&k.Read, all[i].top)
		offences, powers := now.in(&k.Read, all[i].end)
		taken, at, ok := k.Keep.takenAt(all[i].top, &next)
		if !ok {
			continue
		}
		a := &k.Keep.Was.articles[taken]
		then.in(&was.Read, a.top)
		offencesWere, powersWere := then.in(&was.Read, a.end)
		if k.readAsBefore(was, a, at) && sameOffences(offencesWere, offences) && samePowers(powersWere, powers) {
			stood[i], by[i] = taken+1, at
		}
	}
	for i := range all {
		first := i == 0 && stood[i] == 1
		if stood[i] == 0 || !first && (i == 0 || stood[i-1] != stood[i]-1) || i+1 == len(all) || stood[i+1] != stood[i]+1 {
			continue
		}
		left = append(left, LeftArticle{all[i].top, all[i].top - by[i].Refs, by[i]})
	}
	return left
}

// readAsBefore reports whether the article, which was taken over, is named and read as before in the end.
func (k *Instrument) readAsBefore(was *Instrument, a *keptArticle, by shift) bool {
	top := &k.Document.Provisions[a.top+by.Refs]
	if top.Label.Empty() && top.Title.Empty() || k.Document.LabelOf(a.top+by.Refs) != was.Document.LabelOf(a.top) {
		return false
	}
	for r := a.top; r < a.end; r++ {
		p, q := &was.Read.ByProvision[r], &k.Read.ByProvision[r+by.Refs]
		if p.Slots != q.Slots || p.Mental != q.Mental || p.Grade != q.Grade || len(p.Evidence) != len(q.Evidence) {
			return false
		}
		for i := range p.Evidence {
			if e, f := &p.Evidence[i], &q.Evidence[i]; by.Span(e.At) != f.At || e.Slot != f.Slot || e.From != f.From || e.Mental != f.Mental {
				return false
			}
		}
	}
	return true
}

// A clauseWalk goes through the offences and powers of a text, article by article.
type clauseWalk struct{ offences, powers int }

// in are those of the article up to the provision end, where all before it have been asked for.
func (w *clauseWalk) in(read *Readings, end text.Ref) (offences []law.Offence, powers []law.Power) {
	first := *w
	for w.offences < len(read.Offences) && read.Offences[w.offences].In < end {
		w.offences++
	}
	for w.powers < len(read.Powers) && read.Powers[w.powers].In < end {
		w.powers++
	}
	return read.Offences[first.offences:w.offences], read.Powers[first.powers:w.powers]
}

// sameOffences reports whether the rest of the text said of an article's offences what it says now.
func sameOffences(was, now []law.Offence) bool {
	if len(was) != len(now) {
		return false
	}
	for i := range was {
		if a, b := &was[i], &now[i]; a.Mental != b.Mental || a.Grade != b.Grade || a.Further != b.Further || a.ByGeneral != b.ByGeneral {
			return false
		}
	}
	return true
}

// samePowers does so of its powers.
func samePowers(was, now []law.Power) bool {
	if len(was) != len(now) {
		return false
	}
	for i := range was {
		if was[i].Slots != now[i].Slots || was[i].Reached != now[i].Reached {
			return false
		}
	}
	return true
}

// SameDefinitions reports whether the definitions of a text of so many provisions give the same answers
// for an article that was left alone as those of the text before it.
func SameDefinitions(now, was []Definition, provisions, before text.Ref) bool {
	return slices.EqualFunc(now, was, func(a, b Definition) bool {
		return slices.Equal(a.Keys, b.Keys) && sameReach(a.First, a.Last, b.First, b.Last, provisions, before)
	})
}

// sameReach reports whether two ranges of provisions are the same: those of the whole text, or of a text
// of as many provisions.
func sameReach(first, last, wasFirst, wasLast, provisions, before text.Ref) bool {
	whole := first == 0 && wasFirst == 0 && last == provisions && wasLast == before
	return whole || provisions == before && first == wasFirst && last == wasLast
}

// SameSafeguards reports whether the safeguard articles are those of before and reach what they did.
func (k *Instrument) SameSafeguards(was *Instrument) bool {
	provisions, before := text.Ref(len(k.Document.Provisions)), text.Ref(len(was.Document.Provisions))
	return slices.EqualFunc(k.Read.Safeguards, was.Read.Safeguards, func(a, b SafeguardArticle) bool {
		return a.slots == b.slots && sameReach(a.First, a.Last, b.First, b.Last, provisions, before)
	})
}
