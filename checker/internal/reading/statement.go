package reading

import (
	"unicode"
	"unicode/utf8"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A statement is one legal sentence as a drafter reads it: what a leaf says together with the
// chapeaux above it and the closing words behind it. Readings are made of statements, never of
// lines, because a fault word or a safeguard in a chapeau governs every item below it, and one in a
// sibling paragraph governs nothing here (catalogue 0.3, S1 to S3).
//
//	2. A person commits an offence if that person, knowingly:      governing sentence of 2
//	   (a) enters a system; or                                      statement: 2 + (a) + tail
//	   (b) copies data,                                             statement: 2 + (b) + tail
//	   without the consent of its owner.                            tail of 2
//	   The court may order forfeiture.                              a statement of its own
//
// Where the items are conditions that must all be met ("if … (a) …; and (b) …") they are one statement.

type segment struct {
	first, last int32 // tokens
	in          text.Ref
	from        law.From // as seen from the statement's leaf
	part        law.Part
}

type statement struct {
	in       text.Ref // the leaf; where conditions are joined, the provision that holds them
	segments []segment
	own      int // index of the first segment of the leaf itself
}

// statementReader calls visit for each statement of a subtree, in text order. The statement is only
// valid during the call.
type statementReader struct {
	d     *text.Document
	facts *FactIndex
	stack []segment // governing sentences, outermost first
	tails []segment
	visit func(*statement)
	st    statement
	runOn text.Ref // the paragraph that goes on with the sentence of the items before it: their closing words
}

func (s *statementReader) provision(r text.Ref, depth int) {
	p := &s.d.Provisions[r]
	if !Operative(p.Kind) {
		return
	}
	open := int32(-1) // start of the governing sentence
	s.sentences(p.BodyFirst, p.BodyLast, func(first, last int32, closed bool) {
		if p.Child != text.None && last == p.BodyLast && !closed {
			open = first
			return
		}
		if first == p.BodyFirst && s.closes(r) || first > p.BodyFirst && s.sourceNote(first, last) {
			return
		}
		s.emit(r, segment{first, last, r, law.FromLeaf, law.PartBody})
	})
	if p.Child == text.None {
		return
	}
	stack, tails := len(s.stack), len(s.tails)
	if open >= 0 && (open > p.BodyFirst || r != s.runOn || !s.condemns(r)) { // closing words have no subject for the items below them
		s.stack = append(s.stack, segment{open, p.BodyLast, r, law.FromChapeau, law.PartBody})
	}
	if p.TailFirst < p.TailLast {
		first, last := p.TailFirst, p.TailLast
		s.sentences(first, last, func(a, b int32, _ bool) {
			if a == first {
				s.tails = append(s.tails, segment{a, b, r, law.FromTail, law.PartTail})
			}
		})
	}
	runOn := s.runOn
	if last, ok := s.runsOn(r); ok && open >= 0 && p.TailFirst >= p.TailLast {
		s.tails, s.runOn = append(s.tails, last), last.in
	}
	if depth < maxDepth {
		if open >= 0 && s.joined(r) {
			rest := s.runEnd(r)
			s.conditions(r, rest)
			for c := rest; c != text.None; c = s.d.Provisions[c].Sibling {
				s.child(r, c, false, depth)
			}
		} else {
			for c := p.Child; c != text.None; c = s.d.Provisions[c].Sibling {
				s.child(r, c, open >= 0, depth)
			}
		}
	}
	s.stack, s.tails, s.runOn = s.stack[:stack], s.tails[:tails], runOn
	if p.TailFirst < p.TailLast {
		n := 0
		s.sentences(p.TailFirst, p.TailLast, func(a, b int32, _ bool) {
			if n++; n > 1 || open < 0 {
				s.emit(r, segment{a, b, r, law.FromLeaf, law.PartTail})
			}
		})
	}
}

const (
	maxDepth       = 32
	mostSourceNote = 14 // tokens of a note that names the amending law
)

// sourceNote reports whether the words behind a sentence only name the law that put it there, as
// consolidated laws do: "[22/2017]", "[Act 16 of 2023]". A sentence that is itself in brackets and names no law is text.
func (s *statementReader) sourceNote(first, last int32) bool {
	if last-first > mostSourceNote || s.d.Tokens[first].Kind != text.TokenOpen || s.d.Tokens[last-1].Kind != text.TokenClose {
		return false
	}
	for _, t := range s.d.Tokens[first:last] {
		if t.Kind == text.TokenNumber {
			return true
		}
	}
	return false
}

// child reads a child of r. An unlabelled paragraph starts afresh, and so does everything below
// words that lead on to nothing.
func (s *statementReader) child(r, c text.Ref, governed bool, depth int) {
	p := &s.d.Provisions[c]
	if governed && (p.Kind == text.KindItem || p.Kind == text.KindDefinition || !p.Label.Empty() ||
		s.startsWith(s.facts.Body(c), lexicon.ListOffencePenalty, p.BodyFirst) || s.startsWith(s.facts.Body(c), lexicon.ListAnd, p.BodyFirst)) {
		s.provision(c, depth+1)
		return
	}
	stack, tails := s.stack, s.tails
	s.stack, s.tails = nil, nil
	if last, ok := s.closing(c); ok {
		s.tails = append(s.tails, last)
	}
	s.provision(c, depth+1)
	s.stack, s.tails = stack, tails
}

// closing is the paragraph that closes a run of paragraphs of which c is one: "Whoever …; or" ·
// "Whoever …—" · "Shall be fined …". It begins with the penalty, and those before it come to no end.
func (s *statementReader) closing(c text.Ref) (segment, bool) {
	if next := s.d.Provisions[c].Sibling; next != text.None && s.penaltyHead(next) {
		p := &s.d.Provisions[next]
		return segment{p.BodyFirst, p.BodyLast, next, law.FromTail, law.PartBody}, true
	}
	for r := c; r != text.None; r = s.d.Provisions[r].Sibling {
		p := &s.d.Provisions[r]
		if p.Kind != text.KindParagraph || !p.Label.Empty() || p.BodyFirst >= p.BodyLast {
			return segment{}, false
		}
		if p.Child != text.None {
			q := &s.d.Provisions[p.Child]
			ok := r != c && q.Label.Empty() && s.startsWith(s.facts.Body(p.Child), lexicon.ListOffencePenalty, q.BodyFirst)
			return segment{q.BodyFirst, q.BodyLast, p.Child, law.FromTail, law.PartBody}, ok
		}
		if r != c && s.startsWith(s.facts.Body(r), lexicon.ListOffencePenalty, p.BodyFirst) {
			return segment{p.BodyFirst, p.BodyLast, r, law.FromTail, law.PartBody}, true
		}
		if s.d.Tokens[p.BodyLast-1].Kind == text.TokenStop {
			return segment{}, false
		}
	}
	return segment{}, false
}

// runsOn is the paragraph behind the items of r that goes on with their sentence and opens items of its own:
// "A person who … — (a) … or (b) …, shall be guilty of an offence and liable — (i) on summary conviction, …".
func (s *statementReader) runsOn(r text.Ref) (segment, bool) {
	c := s.d.Provisions[r].Child
	if s.d.Provisions[c].Kind != text.KindItem {
		return segment{}, false
	}
	for c != text.None && s.d.Provisions[c].Kind == text.KindItem {
		c = s.d.Provisions[c].Sibling
	}
	if c == text.None {
		return segment{}, false
	}
	p := &s.d.Provisions[c]
	if p.Kind != text.KindParagraph || !p.Label.Empty() || p.Child == text.None || p.BodyFirst >= p.BodyLast {
		return segment{}, false
	}
	initial, _ := utf8.DecodeRuneInString(s.d.Text[s.d.Tokens[p.BodyFirst].Start:])
	return segment{p.BodyFirst, p.BodyLast, c, law.FromTail, law.PartBody}, unicode.IsLower(initial)
}

// condemns reports whether the provision's own words make an offence of what stands before them.
func (s *statementReader) condemns(r text.Ref) bool {
	facts := s.facts.Body(r)
	for i := range facts {
		if facts[i].List == lexicon.ListOffenceCommits || facts[i].List == lexicon.ListOffencePenalty {
			return true
		}
	}
	return false
}

// penaltyHead reports whether an unlabelled paragraph says the penalty for what stands before it, as in
// "Penalty: imprisonment for two years."
func (s *statementReader) penaltyHead(r text.Ref) bool {
	p := &s.d.Provisions[r]
	return p.Kind == text.KindParagraph && p.Label.Empty() && s.startsWith(s.facts.Body(r), lexicon.ListOffencePenalty, p.BodyFirst) && headsLine(s.d, p.BodyFirst)
}

// closes reports whether the paragraph only closes those before it, so that it is no statement of its own.
func (s *statementReader) closes(r text.Ref) bool {
	p := &s.d.Provisions[r]
	if p.Kind != text.KindParagraph || !p.Label.Empty() || p.Parent == text.None || !s.startsWith(s.facts.Body(r), lexicon.ListOffencePenalty, p.BodyFirst) {
		return false
	}
	if r == 0 || s.d.Provisions[r-1].Parent != p.Parent {
		return false
	}
	q := &s.d.Provisions[r-1]
	return q.BodyLast > q.BodyFirst && (s.d.Tokens[q.BodyLast-1].Kind != text.TokenStop || s.penaltyHead(r))
}

// emit visits one statement: the governing sentences, the sentence itself, and the closing words.
func (s *statementReader) emit(in text.Ref, own ...segment) {
	s.st.in = in
	s.st.segments = append(s.st.segments[:0], s.stack...)
	s.st.own = len(s.st.segments)
	s.st.segments = append(s.st.segments, own...)
	for i := len(s.tails) - 1; i >= 0; i-- {
		s.st.segments = append(s.st.segments, s.tails[i])
	}
	s.visit(&s.st)
}

// runEnd is the first child of r that is of another kind than the items its list begins with, or None.
func (s *statementReader) runEnd(r text.Ref) text.Ref {
	first := s.d.Provisions[r].Child
	c := first
	for c != text.None && s.d.Provisions[c].Kind == s.d.Provisions[first].Kind {
		c = s.d.Provisions[c].Sibling
	}
	return c
}

// conditions visits one statement that holds all items below r up to rest, or all where that is None.
func (s *statementReader) conditions(r, rest text.Ref) {
	var own []segment
	for i := r + 1; i < text.Ref(len(s.d.Provisions)); i++ {
		p := &s.d.Provisions[i]
		if i == rest || p.Span.Start >= s.d.Provisions[r].Span.End {
			break
		}
		if Operative(p.Kind) && p.BodyFirst < p.BodyLast {
			own = append(own, segment{p.BodyFirst, p.BodyLast, i, law.FromLeaf, law.PartBody})
		}
	}
	s.emit(r, own...)
}

// joined reports whether the items below r are conditions that must all be met: the governing
// sentence ends in a condition or the items begin with one, and the last item but one ends in "and".
func (s *statementReader) joined(r text.Ref) bool {
	first := s.d.Provisions[r].Child
	if !s.endsWith(s.facts.Body(r), lexicon.ListCondition, s.d.Provisions[r].BodyLast, 4) &&
		!s.startsWith(s.facts.Body(first), lexicon.ListCondition, s.d.Provisions[first].BodyFirst) && !s.faultOpensItem(r) {
		return false
	}
	and, rest := false, s.runEnd(r)
	for c := s.d.Provisions[r].Child; c != rest; c = s.d.Provisions[c].Sibling {
		p := &s.d.Provisions[c]
		if p.Sibling == rest {
			break
		}
		if s.endsWith(s.facts.Body(c), lexicon.ListOr, p.BodyLast, 2) {
			return false
		}
		and = and || s.endsWith(s.facts.Body(c), lexicon.ListAnd, p.BodyLast, 2) || s.endsWith(s.facts.Tail(c), lexicon.ListAnd, p.TailLast, 2)
		if p.Child != text.None {
			last := s.lastBelow(c)
			and = and || s.endsWith(s.facts.Body(last), lexicon.ListAnd, s.d.Provisions[last].BodyLast, 2)
			if s.endsWith(s.facts.Body(last), lexicon.ListOr, s.d.Provisions[last].BodyLast, 2) {
				return false
			}
		}
	}
	return and
}

// faultOpensItem reports whether one of the items below r begins with a fault word: "uses a name: (a) without the leave
// of its bearer; and (b) with intent to do harm" has one conduct, and its items are what it asks besides.
func (s *statementReader) faultOpensItem(r text.Ref) bool {
	const within = 1 // "with the intent"
	for c := s.d.Provisions[r].Child; c != text.None; c = s.d.Provisions[c].Sibling {
		for _, f := range s.facts.Body(c) {
			if f.First > s.d.Provisions[c].BodyFirst+within {
				break
			}
			if faultOf[f.List] != law.MentalUnread {
				return true
			}
		}
	}
	return false
}

// endsWith reports whether a fact of the list ends within so many tokens of last.
func (s *statementReader) endsWith(facts []law.Fact, list lexicon.ListID, last int32, within int32) bool {
	for i := len(facts) - 1; i >= 0 && facts[i].Last >= last-within-8; i-- {
		if facts[i].List == list && facts[i].Last >= last-within {
			return true
		}
	}
	return false
}

func (s *statementReader) startsWith(facts []law.Fact, list lexicon.ListID, first int32) bool {
	for i := 0; i < len(facts) && facts[i].First == first; i++ {
		if facts[i].List == list {
			return true
		}
	}
	return false
}

func (s *statementReader) lastBelow(r text.Ref) text.Ref {
	for s.d.Provisions[r].Child != text.None {
		c := s.d.Provisions[r].Child
		for s.d.Provisions[c].Sibling != text.None {
			c = s.d.Provisions[c].Sibling
		}
		r = c
	}
	return r
}

// sentences splits a range of tokens at the ends of sentences. closed says whether the sentence
// came to its end; one that ends in a colon or dash, or just stops, did not.
func (s *statementReader) sentences(first, last int32, visit func(first, last int32, closed bool)) {
	for at := first; at < last; {
		stop := at
		for stop < last && s.d.Tokens[stop].Kind != text.TokenStop {
			stop++
		}
		closed := stop < last
		for stop < last && (s.d.Tokens[stop].Kind == text.TokenStop || s.d.Tokens[stop].Kind == text.TokenQuote || s.d.Tokens[stop].Kind == text.TokenClose) {
			stop++
		}
		if at < stop {
			visit(at, stop, closed)
		}
		at = stop
	}
}
