package checker

import (
	"cmp"
	"slices"
)

// Reading goes article by article. Each statement of an article is classed by what it does (makes
// conduct an offence, gives a power, excuses, defines, keeps secret) and leaves its slots with the
// words that filled them on its leaf. What a statement leaves open may be said elsewhere in the
// article, so offences that take up another paragraph's conduct, and prohibitions whose penalty
// stands apart, are settled when the whole article has been seen. Last, every provision takes over
// what its children say.

type reader struct {
	d            *Document
	facts        *factIndex
	readings     []Reading
	offences     []Offence
	powers       []Power
	general      Ref
	generalFault Evidence // the least demanding fault word of the general part
	cut          []Span
	g            Clause // of the statement being read
	st           *statement
	excuses      bool // a paragraph of the article excuses what others punish
	silences     bool // the article forbids expression, whether or not it punishes it
	composer     composer
	learn        *signCollector
	signs        signReader
	weigher      *weigher // nil where the pack has no weights
	sure         sureness // of the statement being read
	unread       []Gap
	exceptions   exceptions

	safeguardArticles []SafeguardArticle
	room              []Evidence // memory from which provisions get their first
	mentionRoom       []Mention  // memory of clauses that were taken over
	keep              *keeper    // in a session; nil otherwise
}

const usualEvidence = 4 // of one provision

// readings are those of a whole text: what the rules get.
type readings struct {
	byProvision []Reading
	offences    []Offence // in text order
	powers      []Power   // in text order
	safeguards  []SafeguardArticle
	cut         []Span // provisions with a sentence that is too long to be read as a whole
	general     Ref    // the provision that states a mental element for all offences, or None
	unread      []Gap  // statements that only weights see as an offence or a power, in text order
}

// read reads the text; grammar says that what was learned is left out.
func read(k *instrument, grammar bool) readings {
	d, facts := k.document, &k.facts
	x := &reader{d: d, facts: facts, readings: make([]Reading, len(d.Provisions)), general: None}
	s := statementReader{d: d, facts: facts, visit: x.statement}
	if k.learn != nil {
		x.learn = k.learn
		x.signs = signReader{d: d, words: k.words, names: nameHashes(k.lex), mark: k.learn.mark}
	} else if t := k.lex.pack.Weights; t != nil && !grammar {
		x.weigher = newWeigher(t, len(k.lex.names))
		x.signs = signReader{d: d, words: k.words, names: nameHashes(k.lex), into: x.weigher}
	}
	if k.keep != nil && k.learn == nil {
		x.keep = k.keep
		x.keepReadings()
	}
	for i := range d.Provisions {
		r := Ref(i)
		if k := d.Provisions[r].Kind; k != KindArticle && k != KindSection || d.Top(d.Provisions[r].Parent) != None {
			continue
		}
		if x.take(r) {
			continue
		}
		from, powers, cut, unread := len(x.offences), len(x.powers), len(x.cut), len(x.unread)
		if x.keep != nil {
			x.keep.general = false
		}
		s.stack, s.tails, x.silences, x.excuses = nil, nil, false, false
		if x.learn != nil {
			x.learn.article(r)
		}
		if x.weigher != nil {
			x.weigher.begin()
		}
		s.provision(r, 0)
		x.settle(r, from)
		x.settlePowers(r, powers)
		if x.learn != nil {
			x.signs.heading(r, x.facts.title(r))
			slots, mental := x.readOf(r, d.subtreeEnd(r))
			x.learn.read(slots, mental)
			x.signs.grammar(slots, mental, x.offences[from:], x.powers[powers:])
		}
		if x.weigher != nil {
			x.weigh(r, from, powers)
		}
		if x.keep != nil {
			x.takeDown(r, d.subtreeEnd(r), from, powers, unread, !x.keep.general && len(x.cut) == cut)
		}
	}
	if x.weigher != nil {
		x.sortRead()
	}
	x.reachOfSafeguards()
	x.references()
	x.clearByGeneralPart()
	x.gather()
	return readings{x.readings, x.offences, x.powers, x.safeguardArticles, x.cut, x.general, x.unread}
}

func (x *reader) statement(st *statement) {
	x.st = st
	if load(&x.g, x.facts, st) && len(x.cut) < mostGaps {
		x.cut = append(x.cut, x.d.Provisions[st.in].Span)
	}
	if x.learn != nil {
		x.learn.statement(x.d, st)
	}
	if x.learn != nil || x.weigher != nil {
		x.signs.statement(st, &x.g)
	}
	if x.weigher != nil {
		x.sure = x.weigher.endStatement(st)
	}
	if len(x.g.Mentions) == 0 {
		return
	}
	x.offence()
	x.power()
	x.secrecy()
	x.subject()
}

// add records a slot on the statement's leaf, with the words that filled it.
func (x *reader) add(slot Slot, p *Mention) {
	x.addEvidence(Evidence{At: p.Span, Slot: slot, From: p.From})
}

func (x *reader) addEvidence(e Evidence) {
	r := &x.readings[x.st.in]
	r.Slots.add(e.Slot)
	if r.Evidence == nil {
		r.Evidence = x.roomForEvidence(usualEvidence)
	}
	r.Evidence = append(r.Evidence, e)
}

// gather lets every provision take over what its children say: the union of slots, the weakest
// mental element, the evidence.
func (x *reader) gather() {
	for i := len(x.readings) - 1; i >= 0; i-- {
		r := &x.readings[i]
		parent := x.d.Provisions[i].Parent
		slices.SortStableFunc(r.Evidence, compareEvidence)
		r.Evidence = slices.Compact(r.Evidence)
		if parent == None || !r.Present() || x.d.Provisions[i].Kind == KindArticle || x.d.Provisions[i].Kind == KindSection {
			continue
		}
		up := &x.readings[parent]
		up.Slots |= r.Slots
		if r.Mental != MentalUnread && (up.Mental == MentalUnread || r.Mental < up.Mental) {
			up.Mental = r.Mental
		}
		if r.Grade != GradeUnread && (up.Grade == GradeUnread || r.Grade < up.Grade) {
			up.Grade = r.Grade
		}
		if up.Evidence == nil {
			up.Evidence = slices.Clip(r.Evidence) // the same words show both
		} else {
			up.Evidence = append(up.Evidence, r.Evidence...)
		}
	}
}

func compareEvidence(a, b Evidence) int {
	return cmp.Or(cmp.Compare(a.At.Start, b.At.Start), cmp.Compare(a.At.End, b.At.End), cmp.Compare(a.Slot, b.Slot),
		cmp.Compare(a.From, b.From), cmp.Compare(a.Mental, b.Mental))
}

// readOf is what was read of the provisions of a range: the union of the slots, the weakest mental element.
func (x *reader) readOf(first, last Ref) (slots Slots, mental Mental) {
	for i := first; i < last; i++ {
		r := &x.readings[i]
		slots |= r.Slots
		if r.Mental != MentalUnread && (mental == MentalUnread || r.Mental < mental) {
			mental = r.Mental
		}
	}
	return slots, mental
}
