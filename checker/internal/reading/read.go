package reading

import (
	"cmp"
	"slices"

	"clausecheck/checker/internal/order"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Reading goes article by article. Each statement of an article is classed by what it does (makes
// conduct an offence, gives a power, excuses, defines, keeps secret) and leaves its slots with the
// words that filled them on its leaf. What a statement leaves open may be said elsewhere in the
// article, so offences that take up another paragraph's conduct, and prohibitions whose penalty
// stands apart, are settled when the whole article has been seen. Last, every provision takes over
// what its children say.

type reader struct {
	d            *text.Document
	facts        *FactIndex
	readings     []law.Reading
	offences     []law.Offence
	powers       []law.Power
	general      text.Ref
	generalFault law.Evidence // the least demanding fault word of the general part
	cut          []text.Span
	g            law.Clause // of the statement being read
	st           *statement
	excuses      bool // a paragraph of the article excuses what others punish
	silences     bool // the article forbids expression, whether or not it punishes it
	composer     composer
	learn        *SignCollector
	signs        signReader
	weigher      *weigher // nil where the pack has no weights
	sure         sureness // of the statement being read
	unread       []law.Gap
	exceptions   Exceptions

	safeguardArticles []SafeguardArticle
	room              []law.Evidence // memory from which provisions get their first
	mentionRoom       []law.Mention  // memory of clauses that were taken over
	keep              *keeper        // in a session; nil otherwise
}

const usualEvidence = 4 // of one provision

// Readings are those of a whole text: what the rules get.
type Readings struct {
	ByProvision []law.Reading
	Offences    []law.Offence // in text order
	Powers      []law.Power   // in text order
	Safeguards  []SafeguardArticle
	Cut         []text.Span // provisions with a sentence that is too long to be read as a whole
	General     text.Ref    // the provision that states a mental element for all offences, or None
	Unread      []law.Gap   // statements that only weights see as an offence or a power, in text order
}

// Read reads the text; grammar says that what was learned is left out.
func Read(k *Instrument, grammar bool) Readings {
	x := newReader(k, grammar, make([]law.Reading, len(k.Document.Provisions)))
	begin := stretches(k.Document)
	if k.Keep != nil || k.Signs != nil {
		begin = []text.Ref{0, text.Ref(len(k.Document.Provisions))}
	}
	if k.Keep != nil && k.Signs == nil {
		x.keep = k.Keep
		x.keepReadings()
	}
	if len(begin) == 2 || !x.sideBySide(k, grammar, begin) {
		x.articles(begin[0], begin[len(begin)-1])
	}
	if x.weigher != nil {
		x.sortRead()
	}
	x.reachOfSafeguards()
	x.references()
	x.clearByGeneralPart()
	x.gather()
	return Readings{x.readings, x.offences, x.powers, x.safeguardArticles, x.cut, x.general, x.unread}
}

func newReader(k *Instrument, grammar bool, readings []law.Reading) *reader {
	x := &reader{d: k.Document, facts: &k.Facts, readings: readings, general: text.None}
	if k.Signs != nil {
		x.learn = k.Signs
		x.signs = signReader{d: k.Document, words: k.Words, names: nameHashes(k.Lexicon), mark: k.Signs.mark}
	} else if t := k.Lexicon.Pack.Weights; t != nil && !grammar {
		x.weigher = newWeigher(t, len(k.Lexicon.Names))
		x.signs = signReader{d: k.Document, words: k.Words, names: nameHashes(k.Lexicon), into: x.weigher}
	}
	return x
}

// sideBySide reads the articles of each stretch with a reader of its own. It reports false, having read nothing,
// where two stretches state a general part, of which a second one is read otherwise when the first is known.
func (x *reader) sideBySide(k *Instrument, grammar bool, begin []text.Ref) bool {
	readers := make([]*reader, len(begin)-1)
	sideBySide(begin, func(i int, first, end text.Ref) {
		readers[i] = newReader(k, grammar, x.readings)
		readers[i].articles(first, end)
	})
	generals := 0
	for _, y := range readers {
		if y.general != text.None {
			x.general, x.generalFault = y.general, y.generalFault
			generals++
		}
	}
	if generals > 1 {
		x.general = text.None
		clear(x.readings)
		return false
	}
	for _, y := range readers {
		x.offences, x.powers = append(x.offences, y.offences...), append(x.powers, y.powers...)
		x.cut = append(x.cut, y.cut[:min(len(y.cut), MostGaps-len(x.cut))]...)
		x.unread = append(x.unread, y.unread...)
	}
	return true
}

// articles reads the articles from first to end.
func (x *reader) articles(first, end text.Ref) {
	d := x.d
	s := statementReader{d: d, facts: x.facts, visit: x.statement, runOn: text.None}
	for r := first; r < end; r++ {
		if k := d.Provisions[r].Kind; k != text.KindArticle && k != text.KindSection || d.Top(d.Provisions[r].Parent) != text.None {
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
			slots, mental := x.readOf(r, d.SubtreeEnd(r))
			x.learn.read(slots, mental)
			x.signs.grammar(slots, mental, x.offences[from:], x.powers[powers:])
		}
		if x.weigher != nil {
			x.weigh(r, from, powers)
		}
		if x.keep != nil {
			x.takeDown(r, d.SubtreeEnd(r), from, powers, unread, !x.keep.general && len(x.cut) == cut)
		}
	}
}

func (x *reader) statement(st *statement) {
	x.st = st
	if load(&x.g, x.facts, st) && len(x.cut) < MostGaps {
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
func (x *reader) add(slot law.Slot, p *law.Mention) {
	x.addEvidence(law.Evidence{At: p.Span, Slot: slot, From: p.From})
}

func (x *reader) addEvidence(e law.Evidence) {
	r := &x.readings[x.st.in]
	r.Slots.Add(e.Slot)
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
		order.By(r.Evidence, compareEvidence)
		r.Evidence = slices.Compact(r.Evidence)
		if parent == text.None || !r.Present() || x.d.Provisions[i].Kind == text.KindArticle || x.d.Provisions[i].Kind == text.KindSection {
			continue
		}
		up := &x.readings[parent]
		up.Slots |= r.Slots
		if r.Mental != law.MentalUnread && (up.Mental == law.MentalUnread || r.Mental < up.Mental) {
			up.Mental = r.Mental
		}
		if r.Grade != law.GradeUnread && (up.Grade == law.GradeUnread || r.Grade < up.Grade) {
			up.Grade = r.Grade
		}
		if up.Evidence == nil {
			up.Evidence = slices.Clip(r.Evidence) // the same words show both
		} else {
			up.Evidence = append(up.Evidence, r.Evidence...)
		}
	}
}

func compareEvidence(a, b law.Evidence) int {
	return cmp.Or(cmp.Compare(a.At.Start, b.At.Start), cmp.Compare(a.At.End, b.At.End), cmp.Compare(a.Slot, b.Slot),
		cmp.Compare(a.From, b.From), cmp.Compare(a.Mental, b.Mental))
}

// readOf is what was read of the provisions of a range: the union of the slots, the weakest mental element.
func (x *reader) readOf(first, last text.Ref) (slots law.Slots, mental law.Mental) {
	for i := first; i < last; i++ {
		r := &x.readings[i]
		slots |= r.Slots
		if r.Mental != law.MentalUnread && (mental == law.MentalUnread || r.Mental < mental) {
			mental = r.Mental
		}
	}
	return slots, mental
}
