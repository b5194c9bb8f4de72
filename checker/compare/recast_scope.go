package compare

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// What a safeguard covers. A power of several acts may be split so that its condition stands beside one of them only.

// binding are the things of the balance that bound a power.
var binding = []string{"decider", "leave", "consent", "need", "grounds", "restraint"}

// A licence is a sentence of an article by which something may be done.
type licence struct {
	first, last int
	bound       bool     // by a condition, an exception or an authority that decides
	weighs      bool     // people are the worse for it
	words       []string // that say something
}

// licences are the sentences of an article by which something may be done, and whether a sentence that is none of them
// bounds anything, which may be all of them.
func (w *weigher) licences(r *recast, side int) (list []licence, apart bool) {
	tokens, d := r.tokens[side], [2]*checker.Report{w.one, w.other}[side].Document
	marks, balance, terms := w.words.norms.match(tokens), r.balance[side], r.terms[side]
	for from := 0; from < len(tokens); {
		to := from
		for to < len(tokens) && tokens[to].kind != checker.TokenStop {
			to++
		}
		to = min(to+1, len(tokens))
		l, may := licence{first: from, last: to}, false
		for len(terms) > 0 && terms[0].first < to {
			may = may || terms[0].first >= from && terms[0].ladder == w.words.duty && terms[0].rung == 1
			terms = terms[1:]
		}
		for len(balance) > 0 && balance[0].first < to {
			l.bound = l.bound || balance[0].first >= from && slices.Contains(binding, w.words.balance.ladders[balance[0].of].key) && balance[0].rung > 0
			balance = balance[1:]
		}
		for len(marks) > 0 && marks[0].first < to {
			m := marks[0]
			l.bound = l.bound || m.of == listException || m.of == listCondition && m.rung != 2 && m.rung != 3
			l.weighs = l.weighs || m.of == listIntrusive
			marks = marks[1:]
		}
		if may {
			for i := from; i < to; i++ {
				if r.telling[side][i] {
					l.words = append(l.words, strings.ToLower(d.Words(tokens[i].at)))
				}
			}
			list = append(list, l)
		} else if l.bound {
			apart = true
		}
		from = to
	}
	return list, apart
}

// mostLicences is how many sentences of an article are held against each other: more than any law has.
const mostLicences = 40

// tellScope tells of a power that was bound and is free now, while what bound it is bound to another beside it.
func (w *weigher) tellScope(r *recast, at []int) {
	if slices.ContainsFunc(at, func(i int) bool { return !w.effects[i].dropped && w.effects[i].Kind != Changed }) {
		return
	}
	var lists [2][]licence
	var apart [2]bool
	for side := range lists {
		if lists[side], apart[side] = w.licences(r, side); len(lists[side]) > mostLicences {
			return
		}
	}
	freed := [2]*licence{freedOf(lists[1], lists[0]), freedOf(lists[0], lists[1])}
	if (freed[0] == nil) == (freed[1] == nil) {
		return
	}
	side := 0
	if freed[1] != nil {
		side = 1
	}
	if apart[side] {
		return
	}
	e := Effect{Kind: Strengthened, About: "scope", Title: w.words.titleOf("scope"), loss: checker.Blocker, burden: true, firm: true, Old: r.old, New: r.new}
	span := spanOf(r.tokens[side], int32(freed[side].first), int32(freed[side].last))
	if side == 1 {
		e.Kind, e.NewAt = Weakened, span
	} else {
		e.OldAt = span
	}
	w.effects = append(w.effects, e)
}

// freedOf is a free power of one draft all of which the other has in one sentence that is bound, together with another
// power that is bound in this draft.
func freedOf(others, list []licence) *licence {
	for i := range list {
		if l := &list[i]; l.bound || !l.weighs || len(l.words) < fewestNew {
			continue
		}
		for k := range others {
			if o := &others[k]; !o.bound || !o.weighs || !mostlyIn(list[i].words, o.words) {
				continue
			}
			if slices.ContainsFunc(list, func(l licence) bool { return l.bound && l.weighs && mostlyIn(l.words, others[k].words) }) {
				return &list[i]
			}
		}
	}
	return nil
}

// mostlyIn reports whether three in four of some words have a like among others.
func mostlyIn(words, others []string) bool {
	known, count := forms{}, 0
	for _, o := range others {
		known.add(o)
	}
	for _, word := range words {
		if known.has(word) {
			count++
		}
	}
	return 4*count >= 3*len(words)
}
