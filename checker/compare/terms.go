package compare

import (
	"slices"
	"strconv"

	"clausecheck/checker"
)

// A term is a phrase of a ladder where it stands in the own text of some provisions.
type term struct {
	ladder      int
	rung        int32
	hours       int32 // of a duration
	first, last int   // half-open range of tokens
	holder      checker.Ref
	forbids     bool // stands in a sentence that says no, where "shall" and "may" are the same
	alternative bool // "or" stands before or behind it
	apart       int  // where that "or" stands if a word stands between; 0 where none does
	penalty     bool // stands beside a punishment
	taking      bool // begins with "without"
	heading     bool // stands in a title or heading, which governs nothing
}

// Rungs of durations: the longer, the lower, but a term for an appeal is the better the longer it is.
const (
	durations   = 1 << 28
	leastRung   = -1
	sentenceFar = 60 // words of a sentence that are looked at on each side
)

// A matched phrase of a list or ladder.
type matched struct {
	of          int
	rung        int32
	first, last int
}

// readTerms finds the terms of the tokens, in text order.
func (v *vocabulary) readTerms(d *checker.Document, tokens []ownToken) []term {
	found := v.match(tokens)
	var terms []term
	for i, m := range found {
		switch {
		case m.of == v.duty && v.inPhrase(found, m):
		case m.of >= 0:
			terms = append(terms, term{ladder: m.of, rung: m.rung, first: m.first, last: m.last})
		case m.of == listUnit:
			if first, n := v.numberBefore(d, tokens, found, i); first >= 0 {
				terms = append(terms, term{ladder: v.time, rung: durations - m.rung*n, hours: m.rung * n, first: first, last: m.last})
			}
		}
	}
	for i := range terms {
		t := &terms[i]
		t.holder = checker.Ref(tokens[t.first].part / 3)
		t.heading = tokens[t.first].part%3 == 0 || titular(d.Provisions[t.holder].Kind)
		v.surround(tokens, found, t)
	}
	return v.exclude(terms)
}

// titular reports whether a provision is a heading, whatever its words.
func titular(k checker.Kind) bool {
	return k == checker.KindHeading || k == checker.KindPart || k == checker.KindContents
}

// match finds the phrases: of each ladder and list the longest at each place.
func (v *vocabulary) match(tokens []ownToken) (found []matched) {
	busy := make([]int, len(v.ladders)-listLast) // by list and ladder, up to where its match reaches
	for i := range tokens {
		if h := tokens[i].folded; h == 0 || v.starts[h>>6&(1<<10-1)]>>(h&63)&1 == 0 {
			continue
		}
		next := uint64(0)
		if i+1 < len(tokens) {
			next = tokens[i+1].folded
		}
		phrases := v.byFirst[tokens[i].folded]
		for at := range phrases {
			p := &phrases[at]
			if p.second != 0 && p.second != next {
				continue
			}
			of, count := int(p.of), int(p.count)
			if i+count > len(tokens) || busy[of-listLast] > i && of < 0 {
				continue
			}
			over := -1 // a match of a lower rung that this one reaches beyond
			if busy[of-listLast] > i && of >= 0 {
				if last := lastOf(found, of); found[last].rung < p.rung && i+count > found[last].last {
					over = last
				}
			}
			if busy[of-listLast] > i && over < 0 {
				continue
			}
			same := true
			words := v.phraseWords[p.from : p.from+p.count]
			for k := 1; k < count && same; k++ {
				same = tokens[i+k].folded == words[k] && tokens[i+k].part == tokens[i].part
			}
			if same {
				if over >= 0 {
					found = slices.Delete(found, over, over+1)
				}
				busy[of-listLast] = i + count
				found = append(found, matched{of, p.rung, i, i + count})
			}
		}
	}
	return found
}

// lastOf is the index of the latest match of a ladder, which there must be.
func lastOf(found []matched, of int) int {
	i := len(found) - 1
	for found[i].of != of {
		i--
	}
	return i
}

// numberBefore is the number before a unit of time, in words, digits or both ("thirty (30) days"), and
// where it begins; -1 where there is none.
func (v *vocabulary) numberBefore(d *checker.Document, tokens []ownToken, found []matched, unit int) (first int, n int32) {
	at := found[unit].first - 1
	for at >= 0 && found[unit].first-at <= 4 {
		t := tokens[at]
		switch {
		case t.kind == checker.TokenNumber:
			if value, err := strconv.Atoi(d.Words(t.at)); err == nil && value < 10000 {
				first, n = at, int32(value)
				if words, _ := v.wordsBefore(found, unit, at); words >= 0 {
					first = words
				}
				return first, n
			}
			return -1, 0
		case t.kind == checker.TokenOpen || t.kind == checker.TokenClose:
			at--
			continue
		}
		if v.norms != nil && at > 0 && at == found[unit].first-1 && v.isArticle(t) && v.opensDeadline(tokens[at-1], t) {
			return at, 1 // "within the month"
		}
		return v.wordsBefore(found, unit, at+1)
	}
	return -1, 0
}

// opensDeadline reports whether a word opens a time by which something is to be done: "within".
func (v *vocabulary) opensDeadline(t, next ownToken) bool {
	return slices.ContainsFunc(v.norms.byFirst[t.folded], func(p phrase) bool {
		return p.of == listDeadline && p.rung == 2 && (p.count == 1 || p.count == 2 && p.second == next.folded)
	})
}

// wordsBefore is the number in words that ends at most two tokens before the place, all of it: "two hundred and eighty".
func (v *vocabulary) wordsBefore(found []matched, unit, place int) (first int, n int32) {
	const most = 6 // words of a number
	first = -1
	var parts [most]int32
	count := 0
	for i := unit - 1; i >= 0 && count < most && found[i].first > place-12; i-- {
		m := found[i]
		switch {
		case m.of != listNumber:
		case first < 0 && m.last <= place && m.last >= place-1,
			first >= 0 && m.last == first, // "nine hundred"
			first >= 0 && m.last == first-1 && m.rung >= 100 && parts[count-1] < m.rung: // "hundred and eighty"
			first, parts[count] = m.first, m.rung
			count++
		}
	}
	var number wordNumber
	for count--; count >= 0; count-- {
		number.add(parts[count])
	}
	return first, number.value()
}

// surround reads what stands around a term in its sentence.
func (v *vocabulary) surround(tokens []ownToken, found []matched, t *term) {
	from, to := t.first, t.last
	for from > 0 && t.first-from < sentenceFar && !ends(tokens[from-1]) && tokens[from-1].part == tokens[t.first].part {
		from--
	}
	for to < len(tokens) && to-t.last < sentenceFar && !ends(tokens[to]) && tokens[to].part == tokens[t.first].part {
		to++
	}
	at, _ := slices.BinarySearchFunc(found, from, func(m matched, from int) int { return m.first - from })
	recourse, least, taking := false, false, false
	for ; at < len(found) && found[at].first < to; at++ {
		m := found[at]
		switch m.of {
		case listNegation:
			t.forbids = t.forbids || m.last <= t.first && !pauses(tokens[m.last:t.first]) && !v.inPhrase(found, m)
		case v.ban:
			t.forbids = t.forbids || m.last <= t.first && t.ladder != v.ban
		case listTaking:
			taking = taking || m.first == t.first
			t.taking = taking
		case listAlternative:
			if m.last == t.first-1 && tokens[t.first-1].folded != 0 && !t.alternative {
				t.apart = m.first
			}
			t.alternative = t.alternative || m.last == t.first || m.first == t.last || m.last == t.first-1 && tokens[t.first-1].folded != 0 && t.first-m.first <= 2
		case listPenalty:
			t.penalty = true
		case listRecourse:
			recourse = true
		case listLeast:
			least = least || m.last <= t.first && t.first-m.last <= 3
		}
	}
	if taking && t.forbids && t.rung < 0 {
		t.rung = v.ladders[t.ladder].top // nobody may do it without
	}
	if v.ladders[t.ladder].neutral && v.inPhrase(found, matched{first: t.first, last: t.last}) {
		t.rung = 0
	}
	if t.ladder == v.time && t.rung > 1 {
		switch {
		case least:
			t.rung = leastRung
		case recourse:
			t.rung = 2*durations - t.rung
		}
	}
}

// pauses reports whether a comma stands among the tokens.
func pauses(tokens []ownToken) bool {
	return slices.ContainsFunc(tokens, func(t ownToken) bool { return t.kind == checker.TokenComma })
}

// inPhrase reports whether a match is part of a longer phrase that takes its meaning away ("no longer").
func (v *vocabulary) inPhrase(found []matched, m matched) bool {
	at, _ := slices.BinarySearchFunc(found, m.first-6, func(m matched, from int) int { return m.first - from })
	for ; at < len(found) && found[at].first <= m.first; at++ {
		if p := found[at]; p.of == listPhrase && p.last >= m.last && p.last-p.first > m.last-m.first {
			return true
		}
	}
	return false
}

// ends reports whether a sentence or limb ends with the token.
func ends(t ownToken) bool {
	return t.kind == checker.TokenStop || t.kind == checker.TokenSemicolon
}

// exclude drops the duties that are part of a prohibition, and makes those of a sentence that says no
// into one.
func (v *vocabulary) exclude(terms []term) []term {
	out := terms[:0:0]
	for i, t := range terms {
		if t.ladder == v.duty {
			near := terms[max(0, i-8):min(len(terms), i+8)]
			if slices.ContainsFunc(near, func(b term) bool { return b.ladder == v.ban && b.first <= t.first && b.last >= t.last }) {
				continue
			}
			if t.forbids {
				t.ladder, t.rung = v.ban, v.ladders[v.ban].top
			}
		}
		out = append(out, t)
	}
	return out
}
