package compare

import (
	"cmp"
	"slices"

	"clausecheck/checker"
)

// An article may be written anew: its sentences split or joined, turned round, put into other words. Then no word of
// the one draft stands in the place of another, and what is lost and gained place by place is often the same thing
// twice. Here the article is looked at as a whole.

// A recast is an article of both drafts of which much was put into other words.
type recast struct {
	old, new checker.Ref
	tokens   [2][]ownToken     // of the article and all below it, without its title
	changed  [2]int            // words that were struck or put
	absent   [2][]checker.Span // words of more than two letters that the other draft has in no form
	saying   [2][]checker.Span // of those, the words that say something by themselves
	novel    [2]int            // of these, each once
	content  int               // words that say something, of the side that has more
	terms    [2][]term
	balance  [2][]matched
	telling  [2][]bool // by token, whether it is more than a word that every sentence has
	unsaid   [2][]bool // by token, whether the other draft has it in no form
	offence  bool      // it makes one, in either draft
}

// What makes an article one that was written anew.
const (
	recastWords = 8 // words that changed on both sides together
	novelShare  = 5 // of so many words that say something, one may be new where an article only says the same again
)

// recasts are the articles that were written anew, in the order of the old draft.
func (w *weigher) recasts() (list []*recast) {
	for i, level := range w.before.level {
		old := checker.Ref(i)
		new := w.toNew[old]
		if level != 0 || new == checker.None || w.after.level[new] != 0 || isGroup(w.before.provision(old).Kind) {
			continue
		}
		if w.before.provision(old).Flags&checker.FlagFinal != 0 || !w.speaks(w.one.LanguageOf(old), w.other.LanguageOf(new)) || w.words.balance == nil {
			continue
		}
		struck, put := w.changedBelow(0, old), w.changedBelow(1, new)
		r := &recast{old: old, new: new, changed: [2]int{len(struck), len(put)}}
		if len(struck) == 1 && slices.Contains(put, struck[0]) || len(put) == 1 && slices.Contains(struck, put[0]) {
			continue // the one word has only another first letter now
		}
		if r.changed[0] == 0 || r.changed[1] == 0 || r.changed[0]+r.changed[1] < recastWords || w.partedOrMerged(old, new) {
			continue
		}
		r.offence = w.makesOffence(0, old) || w.makesOffence(1, new)
		w.readRecast(r)
		list = append(list, r)
	}
	return list
}

// partedOrMerged reports whether the article of either draft was split into several or merged from them.
func (w *weigher) partedOrMerged(old, new checker.Ref) bool {
	for _, d := range w.pieces {
		if w.before.level[d.old] == 0 && w.after.level[d.new] == 0 && (d.old == old || d.new == new) {
			return true
		}
	}
	return false
}

// changedBelow are the words of an article that were struck or put, with the provisions that one draft alone has.
func (w *weigher) changedBelow(side int, top checker.Ref) (words []uint64) {
	texts := w.before
	if side == 1 {
		texts = w.after
	}
	for r := top; int(r) < len(texts.level) && (r == top || texts.base[r] == top); r++ {
		lone, changed := w.counterpart(side, r) == checker.None, slices.Clone(w.changedAt[side][r])
		slices.SortFunc(changed, func(a, b stretch) int { return cmp.Compare(a.Start, b.Start) })
		for _, t := range texts.own.of(r) {
			if t.folded == 0 || t.part%3 == 0 {
				continue
			}
			if lone {
				words = append(words, t.folded)
				continue
			}
			next, _ := slices.BinarySearchFunc(changed, t.at.Start+1, func(x stretch, at int32) int { return cmp.Compare(x.Start, at) })
			if next > 0 && t.at.End <= changed[next-1].End {
				words = append(words, t.folded)
			}
		}
	}
	return words
}

// makesOffence reports whether an offence was read in an article.
func (w *weigher) makesOffence(side int, top checker.Ref) bool {
	texts, report := w.before, w.one
	if side == 1 {
		texts, report = w.after, w.other
	}
	for r := top; int(r) < len(texts.level) && (r == top || texts.base[r] == top); r++ {
		if report.Readings[r].Has(checker.SlotOffence) {
			return true
		}
	}
	return false
}

// same reports whether the article says nothing that the other draft does not say in some form.
func (r *recast) same() bool {
	return (r.novel[0]+r.novel[1])*novelShare <= r.content
}
