package reading

import (
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// What was read of an article depends on the article alone: its words, its provisions, what kind of
// provisions hold it, and the word behind it. What depends on other articles is read afterwards, of the
// whole text. So in a session the readings of an article that an edit left alone are taken over, moved
// to where it now stands. Two things make an article be read again all the same: it may state the
// general part, of which only the first counts, or it has a sentence that is too long.

// KeptRead is what was read of the articles of a text before anything was made of other articles.
type KeptRead struct {
	provisions []text.Provision
	articles   []keptArticle
	readings   []law.Reading // by provision
	offences   []law.Offence
	powers     []law.Power
	unread     []law.Gap
	Open       any // what the reader of open words chose of it; nil where nobody asked

	next int // of articles, the first that may stand behind those that were taken
}

// A keptArticle is one article of them, with its ranges of offences, powers and gaps.
type keptArticle struct {
	top, end              text.Ref
	offences, offencesEnd int
	powers, powersEnd     int
	unread, unreadEnd     int
	first, last           int32 // tokens
	around                uint64
	alone                 bool // it can be taken over where it stays as it is
}

// contextTokens is how many tokens before and behind an article a reading of it may look at, and more.
const contextTokens = 32

// A shift is how far an article has moved.
type shift struct {
	Refs          text.Ref
	bytes, Tokens int32
}

// Span is where what stood at the span stands now.
func (s shift) Span(at text.Span) text.Span {
	if at == (text.Span{}) {
		return at // there is none
	}
	return text.Span{Start: at.Start + s.bytes, End: at.End + s.bytes}
}

// Still reports whether nothing that stood there stands elsewhere now.
func (s shift) Still() bool { return s == shift{} }

func (s shift) ref(r text.Ref) text.Ref {
	if r == text.None {
		return r
	}
	return r + s.Refs
}

// around is a number for what holds the article.
func around(d *text.Document, top text.Ref) uint64 {
	h := text.HashSeed
	for r := d.Provisions[top].Parent; r != text.None; r = d.Provisions[r].Parent {
		p := &d.Provisions[r]
		h = (h ^ (uint64(p.Kind)<<32 | uint64(p.Flags))) * 1099511628211
	}
	return h
}

// keeper takes articles over from before and takes down those of now.
type keeper struct {
	Was, Now  *KeptRead
	unchanged int32 // tokens before this one are as they were
	resumes   int32 // tokens from this one on are those of before, moved
	moved     shift // of those
	taken     []takenArticle
	general   bool // the article being read may state the general part
}

// A takenArticle is an article that was taken over, with where it stood and how far it has moved.
type takenArticle struct {
	was int // in KeptRead.articles
	by  shift
}

// NewKeeper takes over of what was read what stands where its facts were kept; both may be nil.
func NewKeeper(was *KeptRead, facts *Kept) *keeper {
	k := &keeper{Was: was}
	if facts != nil {
		k.unchanged, k.resumes, k.moved = facts.unchanged, facts.resumes, shift{bytes: facts.bytes, Tokens: facts.tokens}
	}
	return k
}

// Kept is what was read of the articles, for the next edit; nil where there is none.
func (k *Instrument) Kept() *KeptRead {
	if k.Keep == nil || k.Keep.Now == nil {
		return nil
	}
	k.Keep.Now.next = 0
	return k.Keep.Now
}

// Taken is how many articles were taken over, and how many there are.
func (k *keeper) Taken() (taken, articles int) { return len(k.taken), len(k.Now.articles) }

// From is where the article stood before an edit, if it was taken over, and how far it has moved. Articles are
// asked for in text order; next says where the search goes on, from 0.
func (k *keeper) From(article text.Ref, next *int) (top, end text.Ref, by shift, ok bool) {
	at, by, ok := k.takenAt(article, next)
	if !ok {
		return text.None, text.None, shift{}, false
	}
	a := &k.Was.articles[at]
	return a.top, a.end, by, true
}

// takenAt is the same, by its index among the articles of before.
func (k *keeper) takenAt(article text.Ref, next *int) (was int, by shift, ok bool) {
	for *next < len(k.taken) && k.Was.articles[k.taken[*next].was].top+k.taken[*next].by.Refs < article {
		*next++
	}
	if *next == len(k.taken) {
		return 0, shift{}, false
	}
	t := k.taken[*next]
	return t.was, t.by, k.Was.articles[t.was].top+t.by.Refs == article
}

// keepReadings makes room for what is kept.
func (x *reader) keepReadings() {
	const more = 16
	now := &KeptRead{provisions: x.d.Provisions, readings: make([]law.Reading, len(x.d.Provisions))}
	if was := x.keep.Was; was != nil {
		now.articles = make([]keptArticle, 0, len(was.articles)+more)
		x.keep.taken = make([]takenArticle, 0, len(was.articles)+more)
		now.offences, now.powers = make([]law.Offence, 0, len(was.offences)+more), make([]law.Power, 0, len(was.powers)+more)
		x.offences, x.powers = make([]law.Offence, 0, len(was.offences)+more), make([]law.Power, 0, len(was.powers)+more)
		now.unread, x.unread = make([]law.Gap, 0, len(was.unread)+more), make([]law.Gap, 0, len(was.unread)+more)
	}
	x.keep.Now = now
}

// take takes the article over, where it can be.
func (x *reader) take(top text.Ref) bool {
	k := x.keep
	if k == nil || k.Was == nil {
		return false
	}
	first, end := x.d.TokenFrom(x.d.Provisions[top].Span.Start), x.d.SubtreeEnd(top)
	last := x.d.TokenFrom(x.d.Provisions[top].Span.End)
	by := shift{}
	switch {
	case last+contextTokens <= k.unchanged:
	case first-contextTokens >= k.resumes:
		by = k.moved
	default:
		return false
	}
	for k.Was.next < len(k.Was.articles) && k.Was.articles[k.Was.next].first < first-by.Tokens {
		k.Was.next++
	}
	if k.Was.next == len(k.Was.articles) {
		return false
	}
	a := &k.Was.articles[k.Was.next]
	by.Refs = top - a.top
	if !a.alone || a.first != first-by.Tokens || a.last != last-by.Tokens || a.end-a.top != end-top || a.around != around(x.d, top) {
		return false
	}
	for r := top; r < end; r++ {
		if !sameProvision(&x.d.Provisions[r], &k.Was.provisions[r-by.Refs], by, r == top) {
			return false
		}
	}
	offences, powers := len(x.offences), len(x.powers)
	for i := a.offences; i < a.offencesEnd; i++ {
		o := k.Was.offences[i]
		if !x.moveClause(&o.Clause, by) {
			x.offences = x.offences[:offences]
			return false
		}
		x.offences = append(x.offences, o)
	}
	for i := a.powers; i < a.powersEnd; i++ {
		p := k.Was.powers[i]
		if !x.moveClause(&p.Clause, by) {
			x.offences, x.powers = x.offences[:offences], x.powers[:powers]
			return false
		}
		p.Top, p.Object, p.Actor = by.ref(p.Top), by.Span(p.Object), by.Span(p.Actor)
		x.powers = append(x.powers, p)
	}
	unread := len(x.unread)
	for _, g := range k.Was.unread[a.unread:a.unreadEnd] {
		g.At = by.Span(g.At)
		x.unread = append(x.unread, g)
	}
	for r := top; r < end; r++ {
		was := &k.Was.readings[r-by.Refs]
		x.readings[r] = *was
		x.readings[r].Evidence = x.movedEvidence(was.Evidence, by)
	}
	k.taken = append(k.taken, takenArticle{k.Was.next, by})
	x.takeDown(top, end, offences, powers, unread, true)
	return true
}

// sameProvision reports whether a provision of now is one of before, moved.
func sameProvision(p, was *text.Provision, by shift, top bool) bool {
	return p.Kind == was.Kind && p.Flags == was.Flags && p.Span == by.Span(was.Span) && p.Label == by.Span(was.Label) &&
		p.Title == by.Span(was.Title) && p.Body == by.Span(was.Body) && p.Tail == by.Span(was.Tail) && p.Child == by.ref(was.Child) &&
		(top || p.Parent == by.ref(was.Parent) && p.Sibling == by.ref(was.Sibling)) && p.Number == was.Number &&
		p.BodyLast-p.BodyFirst == was.BodyLast-was.BodyFirst && p.TailLast-p.TailFirst == was.TailLast-was.TailFirst &&
		(p.BodyFirst == p.BodyLast || p.BodyFirst == was.BodyFirst+by.Tokens) && (p.TailFirst == p.TailLast || p.TailFirst == was.TailFirst+by.Tokens)
}

// moveClause makes the clause of before one of now. It reports whether all that it mentions was found.
func (x *reader) moveClause(c *law.Clause, by shift) bool {
	c.In, c.At = by.ref(c.In), by.Span(c.At)
	mentions := x.roomForMentions(len(c.Mentions))
	var facts []law.Fact
	in, part, at := text.None, law.PartBody, 0
	for i := range c.Mentions {
		m := &c.Mentions[i]
		r, first := m.In+by.Refs, m.First+by.Tokens
		if r != in || m.Part != part {
			in, part, at = r, m.Part, 0
			if facts = x.facts.Body(r); part == law.PartTail {
				facts = x.facts.Tail(r)
			}
		}
		for at < len(facts) && (facts[at].First < first || facts[at].First == first && facts[at].List != m.List) {
			at++
		}
		if at == len(facts) || facts[at].First != first {
			return false
		}
		mentions = append(mentions, law.Mention{Fact: &facts[at], From: m.From})
	}
	c.Mentions = mentions
	return true
}

// roomForMentions is an empty slice with room for so many, of memory that clauses share.
func (x *reader) roomForMentions(n int) []law.Mention {
	if cap(x.mentionRoom)-len(x.mentionRoom) < n {
		x.mentionRoom = make([]law.Mention, 0, max(n, 4096))
	}
	at := len(x.mentionRoom)
	x.mentionRoom = x.mentionRoom[:at+n]
	return x.mentionRoom[at : at : at+n]
}

// movedEvidence is a copy of the evidence, moved.
func (x *reader) movedEvidence(was []law.Evidence, by shift) []law.Evidence {
	if len(was) == 0 {
		return nil
	}
	moved := x.roomForEvidence(len(was))
	for _, e := range was {
		e.At = by.Span(e.At)
		moved = append(moved, e)
	}
	return moved
}

func (x *reader) roomForEvidence(n int) []law.Evidence {
	if cap(x.room)-len(x.room) < n {
		x.room = make([]law.Evidence, 0, max(n, 256*usualEvidence))
	}
	at := len(x.room)
	x.room = x.room[:at+n]
	return x.room[at : at : at+n]
}

// takeDown keeps what was read of the article, whose offences, powers and gaps are the last from these on.
func (x *reader) takeDown(top, end text.Ref, offences, powers, unread int, alone bool) {
	k := x.keep
	if k == nil {
		return
	}
	now := k.Now
	a := keptArticle{top: top, end: end, offences: len(now.offences), powers: len(now.powers), unread: len(now.unread), alone: alone, around: around(x.d, top)}
	a.first, a.last = x.d.TokenFrom(x.d.Provisions[top].Span.Start), x.d.TokenFrom(x.d.Provisions[top].Span.End)
	now.offences, now.powers = append(now.offences, x.offences[offences:]...), append(now.powers, x.powers[powers:]...)
	now.unread = append(now.unread, x.unread[unread:]...)
	a.offencesEnd, a.powersEnd, a.unreadEnd = len(now.offences), len(now.powers), len(now.unread)
	for r := top; r < end; r++ {
		now.readings[r] = x.readings[r]
		now.readings[r].Evidence = x.movedEvidence(x.readings[r].Evidence, shift{})
	}
	now.articles = append(now.articles, a)
}
