package reading

import (
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/weights"
	"clausecheck/checker/law"
)

// A weigher adds up the weights of an article's signs. What it says of the article is a verdict for each
// slot; verdicts are put beside what the grammar read in weigh_verdicts.go.
type weigher struct {
	table      *weights.Table
	column     [law.SlotCount]int         // of each slot, for whole articles; -1 where the table has none
	statement  [law.SlotCount]int         // of each slot, for single statements; -1 where the table has none
	mental     [law.MentalPurpose + 1]int // of each mental element; -1 where the table has none
	whole      weighed                    // the article
	single     weighed                    // the statement
	statements int                        // of the article
	scores     [mostColumns]int32         // of whole articles in their columns, of the best statement in its
	seen       []seenStatement            // of the article, in the order in which they were read
	met        []metSign                  // of the statements seen
	segments   []segment                  // likewise

	wordRows   []int32 // by word number, two more than the row of the word as a sign; 0 is not asked yet
	phraseRows []int32 // by ListID, the same of a phrase of the list
}

// A seenStatement is a statement of the article being read, with the signs that the table knows of it.
type seenStatement struct {
	in                  text.Ref
	own                 int
	met, metEnd         int32
	segment, segmentEnd int32
	count               [statementGroups]int32
}

// A metSign is a sign by its row of the table.
type metSign struct {
	row   int32
	group signGroup
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
	for g := range w.sums {
		if w.count[g] > 0 {
			w.sums[g], w.count[g] = [mostColumns]int32{}, 0
		}
	}
	w.now++
}

// mark takes note of a sign. One that was met before only counts towards the norm.
func (w *weighed) mark(t *weights.Table, g signGroup, row int32) {
	w.count[g]++
	if row >= 0 && w.stamps[row] != w.now {
		w.stamps[row] = w.now
		t.AddWhole(w.sums[g][:], row)
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

func newWeigher(t *weights.Table, lists int) *weigher {
	w := &weigher{table: t, phraseRows: make([]int32, lists)}
	w.whole.stamps, w.single.stamps = make([]uint32, t.Rows()), make([]uint32, t.Rows())
	for s := range w.column {
		w.column[s] = t.Column(law.Slot(s).String())
		w.statement[s] = t.Column(weights.OfStatements + law.Slot(s).String())
	}
	for m := range w.mental {
		w.mental[m] = t.Column("mental " + law.Mental(m).String())
	}
	return w
}

// begin forgets the article before.
func (w *weigher) begin() {
	w.statements = 0
	w.seen, w.met, w.segments = w.seen[:0], w.met[:0], w.segments[:0]
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
func (w *weigher) mark(g signGroup, s weights.Sign) { w.markRow(g, w.table.Row(s)) }

func (w *weigher) markRow(g signGroup, row int32) {
	if g >= statementGroups {
		w.whole.mark(w.table, g, row)
		return
	}
	w.whole.count[g]++
	w.single.count[g]++
	if row < 0 || w.single.stamps[row] == w.single.now {
		return
	}
	w.single.stamps[row] = w.single.now
	w.table.AddSingle(w.single.sums[g][:], row)
	if w.statements <= mostStatements {
		w.met = append(w.met, metSign{row, g})
	}
	if w.whole.stamps[row] != w.whole.now {
		w.whole.stamps[row] = w.whole.now
		w.table.AddWhole(w.whole.sums[g][:], row)
	}
}

// markWord takes note of a word by its number; stem is what it is a sign by.
func (w *weigher) markWord(number uint32, stem uint64) {
	for int(number) >= len(w.wordRows) {
		w.wordRows = append(w.wordRows, make([]int32, max(int(number)+1, 2*len(w.wordRows))-len(w.wordRows))...)
	}
	row := w.wordRows[number]
	if row == 0 {
		row = w.table.Row(weights.Of(uint8(signWord), stem, 0)) + 2
		w.wordRows[number] = row
	}
	w.markRow(signWord, row-2)
}

// markPhrase takes note of a phrase of the list.
func (w *weigher) markPhrase(list lexicon.ListID, name uint64) {
	row := w.phraseRows[list]
	if row == 0 {
		row = w.table.Row(weights.Of(uint8(signPhrase), name, 0)) + 2
		w.phraseRows[list] = row
	}
	w.markRow(signPhrase, row-2)
}

// endStatement lets the statement's scores count where they are the highest yet, and says how plainly its
// words show what it is.
func (w *weigher) endStatement(st *statement) (sure sureness) {
	var sums [mostColumns]int32
	columns := w.table.Columns()
	for g := range statementGroups {
		if n := w.single.count[g]; n > 0 {
			norm := weights.Norm(int(n))
			for c := w.table.Single(); c < len(columns); c++ {
				sums[c] += w.single.sums[g][c] * norm
			}
		}
	}
	for s, c := range w.statement {
		if c < 0 {
			continue
		}
		score := columns[c].Bias + sums[c]
		w.scores[c] = max(w.scores[c], score)
		switch law.Slot(s) {
		case law.SlotOffence:
			sure.offence = sureOf(score, columns[c].Bias)
		case law.SlotPower:
			sure.power = sureOf(score, columns[c].Bias)
		}
	}
	if w.statements <= mostStatements {
		seen := seenStatement{in: st.in, own: st.own, segment: int32(len(w.segments)), metEnd: int32(len(w.met))}
		if n := len(w.seen); n > 0 {
			seen.met = w.seen[n-1].metEnd
		}
		copy(seen.count[:], w.single.count[:])
		w.segments = append(w.segments, st.segments...)
		seen.segmentEnd = int32(len(w.segments))
		w.seen = append(w.seen, seen)
	}
	w.statements++
	w.single.begin()
	return sure
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
func (w *weigher) score(s law.Slot) int32 {
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
func (w *weigher) verdict(s law.Slot, read bool) bool {
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
func (w *weigher) fault(read law.Mental) (best law.Mental) {
	for m := law.MentalNone; m <= law.MentalPurpose; m++ {
		if c := w.mental[m]; c >= 0 && (best == law.MentalUnread || w.scores[c] > w.scores[w.mental[best]]) {
			best = m
		}
	}
	if best == law.MentalUnread || read == law.MentalUnread || w.mental[read] < 0 {
		return best
	}
	margin := w.table.Columns()[w.mental[law.MentalNone]].Cuts[cutDrop]
	if w.scores[w.mental[read]] >= w.scores[w.mental[best]]-margin {
		return read
	}
	return best
}

// A tellingPlace is where an article says most for a slot.
type tellingPlace struct {
	score    int32
	segments []segment
	in       text.Ref
	own      int
}

// place finds the statement of the article that says most for the column, by its own signs alone.
func (w *weigher) place(column int) (p tellingPlace) {
	p.in = text.None
	for i := range w.seen {
		st := &w.seen[i]
		var sum [statementGroups]int32
		for _, m := range w.met[st.met:st.metEnd] {
			sum[m.group] += w.table.WeightIn(m.row, column)
		}
		score := int32(0)
		for g := range sum {
			score += sum[g] * weights.Norm(int(st.count[g]))
		}
		if p.in == text.None || score > p.score {
			p = tellingPlace{score, w.segments[st.segment:st.segmentEnd], st.in, st.own}
		}
	}
	p.segments = slices.Clone(p.segments)
	return p
}

// telling is the words of the place that weigh most for the column: a word or two that follow each other,
// with where they stand as seen from the statement.
func (x *reader) telling(p tellingPlace, column int) (at text.Span, from law.From) {
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
					best, at, from = v, text.Span{Start: x.d.Tokens[t-1].Start, End: x.d.Tokens[t].End}, s.from
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
		return text.Span{Start: x.d.Tokens[s.first].Start, End: x.d.Tokens[min(s.last, s.first+4)-1].End}, s.from
	}
	return at, from
}
