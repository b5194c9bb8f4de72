package checker

import (
	"slices"

	"clausecheck/checker/internal/weights"
)

// A weigher adds up the weights of an article's signs. What it says of the article is a verdict for each
// slot; verdicts are put beside what the grammar read in weigh_verdicts.go.
type weigher struct {
	table      *weights.Table
	column     [slotCount]int         // of each slot, for whole articles; -1 where the table has none
	statement  [slotCount]int         // of each slot, for single statements; -1 where the table has none
	mental     [MentalPurpose + 1]int // of each mental element; -1 where the table has none
	whole      weighed                // the article
	single     weighed                // the statement
	statements int                    // of the article
	scores     [mostColumns]int32     // of whole articles in their columns, of the best statement in its
}

const mostColumns = 48

// weighed is what signs add up to.
type weighed struct {
	sums   [signGroups][mostColumns]int32
	count  [signGroups]int32
	stamps []uint32 // by row of the table, when it was met last
	now    uint32
}

func (w *weighed) begin() {
	w.sums = [signGroups][mostColumns]int32{}
	w.count = [signGroups]int32{}
	w.now++
}

// mark takes note of a sign. One that was met before only counts towards the norm.
func (w *weighed) mark(t *weights.Table, g signGroup, row int32) {
	w.count[g]++
	if row >= 0 && w.stamps[row] != w.now {
		w.stamps[row] = w.now
		t.AddRow(w.sums[g][:], row)
	}
}

// score is what the signs add up to in a column.
func (w *weighed) score(c int, t *weights.Table) int32 {
	sum := t.Columns()[c].Bias
	for g := range w.sums {
		sum += w.sums[g][c] * weights.Norm(int(w.count[g]))
	}
	return sum
}

// The cuts of a column, as the program that learns writes them.
const (
	cutDrop = iota // what the grammar read is dropped below this score
	cutAdd         // what it did not read is added from this score on
	cutSure        // nine in ten of what reaches this score hold
	cutGone        // nine in ten of what stays below this score are rightly left out
)

func newWeigher(t *weights.Table) *weigher {
	w := &weigher{table: t}
	w.whole.stamps, w.single.stamps = make([]uint32, t.Rows()), make([]uint32, t.Rows())
	for s := range w.column {
		w.column[s] = t.Column(Slot(s).String())
		w.statement[s] = t.Column("statement " + Slot(s).String())
	}
	for m := range w.mental {
		w.mental[m] = t.Column("mental " + Mental(m).String())
	}
	return w
}

// begin forgets the article before.
func (w *weigher) begin() {
	w.statements = 0
	w.whole.begin()
	w.single.begin()
	for s := range w.statement {
		if c := w.statement[s]; c >= 0 {
			w.scores[c] = unweighed
		}
	}
}

const unweighed = -1 << 30 // of a column for which no statement was seen

// mark takes note of a sign of the statement being read, or of the article as a whole.
func (w *weigher) mark(g signGroup, s weights.Sign) {
	row := w.table.Row(s)
	w.whole.mark(w.table, g, row)
	if g != signHeading && g != signGrammar {
		w.single.mark(w.table, g, row)
	}
}

// endStatement lets the statement's scores count where they are the highest yet.
func (w *weigher) endStatement() {
	w.statements++
	for _, c := range w.statement {
		if c >= 0 {
			w.scores[c] = max(w.scores[c], w.single.score(c, w.table))
		}
	}
	w.single.begin()
}

// end makes the article's scores.
func (w *weigher) end() {
	for _, c := range w.column {
		if c >= 0 {
			w.scores[c] = w.whole.score(c, w.table)
		}
	}
	for _, c := range w.mental {
		if c >= 0 {
			w.scores[c] = w.whole.score(c, w.table)
		}
	}
}

// score is the article's for the slot: half what it says as a whole, half what its most telling statement says.
func (w *weigher) score(s Slot) int32 {
	c := w.statement[s]
	if c < 0 {
		return w.scores[w.column[s]]
	}
	single := w.scores[c]
	if single == unweighed {
		single = w.table.Columns()[c].Bias
	}
	return (w.scores[w.column[s]] + single) / 2
}

// verdict says whether the slot holds, where the grammar says read.
func (w *weigher) verdict(s Slot, read bool) bool {
	c := w.column[s]
	if c < 0 {
		return read
	}
	cuts := &w.table.Columns()[c].Cuts
	if read {
		return w.score(s) >= cuts[cutDrop]
	}
	return w.score(s) >= cuts[cutAdd]
}

// fault is the mental element that scores highest, or the one read where that scores nearly as high;
// MentalUnread where the table knows none.
func (w *weigher) fault(read Mental) (best Mental) {
	for m := MentalNone; m <= MentalPurpose; m++ {
		if c := w.mental[m]; c >= 0 && (best == MentalUnread || w.scores[c] > w.scores[w.mental[best]]) {
			best = m
		}
	}
	if best == MentalUnread || read == MentalUnread || w.mental[read] < 0 {
		return best
	}
	margin := w.table.Columns()[w.mental[MentalNone]].Cuts[cutDrop]
	if w.scores[w.mental[read]] >= w.scores[w.mental[best]]-margin {
		return read
	}
	return best
}

// A tellingPlace is where an article says most for a slot.
type tellingPlace struct {
	score    int32
	segments []segment
	in       Ref
	own      int
}

// place finds the statement of the article that says most for the column, by its own signs alone.
func (x *reader) place(top Ref, column int) (p tellingPlace) {
	var sum [signGroups]int32
	var count [signGroups]int32
	var met []int32
	signs := x.signs
	signs.mark = func(g signGroup, s weights.Sign) {
		count[g]++
		row := x.weigher.table.Row(s)
		if row < 0 || slices.Contains(met, row) {
			return
		}
		met = append(met, row)
		sum[g] += x.weigher.table.WeightIn(row, column)
	}
	var clause Clause
	p.in = None
	s := statementReader{d: x.d, facts: x.facts, visit: func(st *statement) {
		load(&clause, x.facts, st)
		sum, count, met = [signGroups]int32{}, [signGroups]int32{}, met[:0]
		signs.statement(st, &clause)
		score := int32(0)
		for g := range sum {
			score += sum[g] * weights.Norm(int(count[g]))
		}
		if p.in == None || score > p.score {
			p = tellingPlace{score, slices.Clone(st.segments), st.in, st.own}
		}
	}}
	s.provision(top, 0)
	return p
}

// telling is the words of the place that weigh most for the column: a word or two that follow each other,
// with where they stand as seen from the statement.
func (x *reader) telling(p tellingPlace, column int) (at Span, from From) {
	best := int32(0)
	for _, s := range p.segments {
		last := uint64(1)
		for t := s.first; t < s.last; t++ {
			w := x.signs.stem(t)
			if w == 0 {
				continue
			}
			if w > 4 {
				if v := x.weigher.table.Weight(weights.Of(uint8(signWord), w, 0), column); v > best {
					best, at, from = v, x.d.Tokens[t].Span, s.from
				}
				if v := x.weigher.table.Weight(weights.Of(uint8(signPair), last, w), column); v > best && last > 4 && t > s.first {
					best, at, from = v, Span{x.d.Tokens[t-1].Start, x.d.Tokens[t].End}, s.from
				}
			}
			last = w
		}
	}
	if best > 0 {
		return at, from
	}
	if p.own < len(p.segments) {
		s := p.segments[p.own]
		return Span{x.d.Tokens[s.first].Start, x.d.Tokens[min(s.last, s.first+4)-1].End}, s.from
	}
	return at, from
}
