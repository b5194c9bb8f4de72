package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// offence reads the statement as an offence, a defence or an optional limit.
func (x *reader) offence() {
	g := &x.g
	if p := x.g.Outside(lexicon.ListOptional); p != nil {
		x.optional(p)
	}
	if p := x.g.Outside(lexicon.ListDefence); p != nil {
		x.add(law.SlotDefence, p)
	}
	x.research()
	formula, prohibited := x.formula()
	if formula != nil {
		if means := x.definition(); means != nil && means.In == formula.In && means.First < formula.First {
			formula = nil // "the term … means any offence that is a felony under"
		}
	}
	if formula == nil || prohibited {
		x.generalPart()
	}
	if formula == nil {
		x.excused()
		return
	}
	x.add(law.SlotOffence, formula)
	o := law.Offence{Clause: x.g.Kept(formula.Span), Prohibits: prohibited, Sure: x.sure.offence}
	o.Sanction = !prohibited && x.onlySanctions(formula)
	x.mental(&o)
	if p := x.g.Outside(lexicon.ListWithoutRight); p != nil {
		x.add(law.SlotUnlawfulness, p)
		o.Unlawful = true
	}
	if p := x.g.Outside(lexicon.ListException); p != nil {
		x.add(law.SlotDefence, p)
	}
	o.Dependent = !o.Stated && !o.Removed && (x.refersWithin() || x.takesUp(formula))
	o.Increases = x.increases(formula)
	o.Elsewhere = !o.Stated && (g.Has(lexicon.ListOffenceReference) || g.Has(lexicon.ListOffenceContravene) && g.Has(lexicon.ListReferenceElsewhere))
	x.offences = append(x.offences, o)
}

// formula is the words that make the statement an offence, or nil. prohibited says that they only
// forbid, so that a penalty has to stand elsewhere in the article.
func (x *reader) formula() (p *law.Mention, prohibited bool) {
	g := &x.g
	if x.defines() {
		return nil, false
	}
	for i := range g.Mentions {
		if p := &g.Mentions[i]; p.List == lexicon.ListOffenceEstablish && p.Flags&law.FactQuoted == 0 && !g.Covered(p, lexicon.ListDefence) && !x.onlyNamed(p) {
			return p, false
		}
	}
	if g.Has(lexicon.ListOffenceCommits) {
		for i := range g.Mentions {
			if p := &g.Mentions[i]; p.List == lexicon.ListOffenceCommits && p.Flags&law.FactQuoted == 0 &&
				!g.Covered(p, lexicon.ListDefence, lexicon.ListCivil) && (!g.Covered(p, lexicon.ListOffenceReference) && !x.onlyNamed(p) || x.toldBefore(p)) && !x.onlyGraded(p) && !x.subordinate(p) {
				return p, false
			}
		}
	}
	if p := x.g.Outside(lexicon.ListOffencePenalty, lexicon.ListOffenceNot, lexicon.ListDefence, lexicon.ListCivil); p != nil && !x.subordinate(p) && !x.onlyPunishes(p) &&
		(len(x.st.segments) > 1 || !headsLine(x.d, p.First)) {
		return p, false
	}
	if p := x.g.Outside(lexicon.ListOffenceLiable, lexicon.ListOffenceNot, lexicon.ListDefence); p != nil && g.HasAny(lexicon.ListOffenceCommits, lexicon.ListOffencePenalty) && !x.subordinate(p) {
		return p, false
	}
	if p := x.g.Outside(lexicon.ListOffenceProhibits, lexicon.ListOffenceNot, lexicon.ListDefence); p != nil {
		return p, true
	}
	return nil, false
}

const leastConduct = 6 // tokens of conduct between who acts and the words that make it an offence

// toldBefore reports whether the sentence tells what somebody does before it calls it an offence: "a person
// who knowingly discloses … is guilty of an offence under this section".
func (x *reader) toldBefore(p *law.Mention) bool {
	if x.opensWith(lexicon.ListSanctionOpens, sanctionReach) {
		return false
	}
	for i := range x.g.Mentions {
		m := &x.g.Mentions[i]
		if m.List == lexicon.ListPerson && m.In == p.In && m.Part == p.Part && m.Last+leastConduct <= p.First {
			return x.g.Covered(p, lexicon.ListOffenceMain) || faultBetween(x.g.Mentions, m, p)
		}
	}
	return false
}

// faultBetween reports whether a fault word stands between the two.
func faultBetween(all []law.Mention, a, b *law.Mention) bool {
	for i := range all {
		if m := &all[i]; faultOf[m.List] != law.MentalUnread && m.In == a.In && m.First >= a.Last && m.Last <= b.First {
			return true
		}
	}
	return false
}

// onlyNamed reports whether the words that make an offence are part of words that only name one:
// "an offence under section 4". Those that lie wholly within the formula take nothing back: "commits an
// offence punishable by".
func (x *reader) onlyNamed(p *law.Mention) bool {
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.List == lexicon.ListOffenceNot && q.In == p.In && q.Part == p.Part && q.First < p.Last && q.Last > p.First && !(q.First >= p.First && q.Last <= p.Last && q.Last-q.First < p.Last-p.First) {
			return true
		}
	}
	return false
}

// onlyGraded reports whether the statement says no more than how grave an offence is that it names: "Use
// of a lock house is a class A misdemeanor."
func (x *reader) onlyGraded(p *law.Mention) bool {
	return x.g.Covered(p, lexicon.ListOffenceGrades) && !x.g.HasAny(lexicon.ListPerson, lexicon.ListReference, lexicon.ListReferenceElsewhere, lexicon.ListOffenceContravene, lexicon.ListSame)
}

// defines reports whether the statement belongs to the definition of a term.
func (x *reader) defines() bool {
	for r := x.st.in; r != text.None; r = x.d.Provisions[r].Parent {
		if x.d.Provisions[r].Kind == text.KindDefinition {
			return true
		}
	}
	return false
}

// subordinate reports whether p only says when something else happens: "Where a person is guilty of
// an offence under this Act, the court may …".
func (x *reader) subordinate(p *law.Mention) bool {
	opens := false
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.List == lexicon.ListWhere && q.In == p.In && q.First < p.First && x.opensSegment(q) {
			opens = true
		}
		if opens && q.In == p.In && q.First >= p.Last && q.List == lexicon.ListOfficial {
			return true
		}
	}
	return false
}

// opensSegment reports whether the part of the statement that holds the mention begins with it, a mark or
// word apart.
func (x *reader) opensSegment(m *law.Mention) bool {
	for _, s := range x.st.segments {
		if s.in == m.In && s.first <= m.First && m.First < s.last {
			return m.First <= s.first+1
		}
	}
	return false
}

// onlyPunishes reports whether the penalty is for offences that stand elsewhere and whose conduct the
// statement does not describe: "the offences established in accordance with Articles 2 to 11 are
// punishable by …", "the person convicted of such an offence shall be liable …".
func (x *reader) onlyPunishes(p *law.Mention) bool {
	if !x.g.Has(lexicon.ListOffenceReference) {
		return false
	}
	reference, person := false, false
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.First >= p.First && q.From == p.From {
			break
		}
		reference = reference || q.List == lexicon.ListOffenceReference
		person = person || q.List == lexicon.ListPerson || q.List == lexicon.ListOffenceContravene
	}
	return reference && !person
}

// takesUp reports whether the statement takes up conduct named before, in words other than the formula's own.
func (x *reader) takesUp(formula *law.Mention) bool {
	for i := range x.g.Mentions {
		m := &x.g.Mentions[i]
		if m.List == lexicon.ListSame && (m.In != formula.In || m.First < formula.First || m.Last > formula.Last) {
			return true
		}
	}
	return false
}

// increases reports whether the formula itself takes up what the article punishes, and only says how
// much more it is punished where something is added: "la pena será no menor de … cuando".
func (x *reader) increases(formula *law.Mention) bool {
	for i := range x.g.Mentions {
		m := &x.g.Mentions[i]
		if m.List == lexicon.ListSame && m.In == formula.In && m.First <= formula.First && m.Last > formula.Last {
			return true
		}
	}
	return false
}

// refersWithin reports whether the statement refers to another paragraph of its own article.
func (x *reader) refersWithin() bool {
	return x.g.Outside(lexicon.ListReference, lexicon.ListReferenceMade) != nil
}

func (x *reader) optional(p *law.Mention) {
	if x.g.HasAny(lexicon.ListMentalPurpose, lexicon.ListMentalDishonest, lexicon.ListMentalIntent, lexicon.ListMentalKnowledge,
		lexicon.ListWithoutRight, lexicon.ListResearch, lexicon.ListResearchNarrow, lexicon.ListHarm, lexicon.ListSecurityMeasure) {
		x.add(law.SlotOptionalLimit, p)
	}
}

func (x *reader) research() {
	if p := x.g.Outside(lexicon.ListResearch); p != nil && x.g.HasAny(lexicon.ListDefence, lexicon.ListException) {
		x.add(law.SlotResearchSafe, p)
	} else if p := x.g.Outside(lexicon.ListResearchNarrow); p != nil && x.g.HasAny(lexicon.ListDefence, lexicon.ListException) {
		x.add(law.SlotResearchSafe, p)
	}
}

var faultOf = [lexicon.MaxLists]law.Mental{
	lexicon.ListMentalPurpose: law.MentalPurpose, lexicon.ListMentalDishonest: law.MentalPurpose, lexicon.ListMentalIntent: law.MentalIntent,
	lexicon.ListMentalKnowledge: law.MentalKnowledge, lexicon.ListMentalRecklessness: law.MentalRecklessness, lexicon.ListMentalNegligence: law.MentalNegligence,
}

// mental reads the fault words of the statement. Elements that are needed together count as the
// most demanding of them; alternatives ("knowingly or recklessly") as the least.
func (x *reader) mental(o *law.Offence) {
	g := &x.g
	if p := x.g.Outside(lexicon.ListMentalRemoved, lexicon.ListMentalNot); p != nil {
		o.Removed, o.Mental = true, law.MentalNone
	}
	strongest, group := law.MentalUnread, law.MentalUnread
	var last *law.Mention
	level := law.MentalUnread // of the last
	for i := range g.Mentions {
		p := &g.Mentions[i]
		m := faultOf[p.List]
		if m == law.MentalUnread || p.Flags&law.FactQuoted != 0 || x.presumed(p) || p.From == law.FromLeaf && x.exceptions.Hold(x.d, x.facts, p.In) || g.Covered(p, lexicon.ListMentalNot, lexicon.ListMentalOther, lexicon.ListMentalRemoved, lexicon.ListMentalEvidence, lexicon.ListMentalAbsent) {
			continue
		}
		x.addEvidence(law.Evidence{At: p.Span, Slot: law.SlotMentalAny, From: p.From, Mental: m})
		o.Stated = true
		o.Further = o.Further || m == law.MentalPurpose
		switch {
		case last != nil && p.In == last.In && p.First < last.Last: // the same words, in two lists
			if m > level && group == level {
				group, level = m, m
			}
			if p.Last > last.Last {
				last = p
			}
			continue
		case last != nil && x.alternative(last, p):
			group = min(group, m)
		default:
			strongest, group = max(strongest, group), m
			if last == nil && x.uncovered(p) {
				o.OneSided = true
			}
		}
		last, level = p, m
	}
	strongest = max(strongest, group)
	switch {
	case o.Removed:
	case o.OneSided:
		o.Mental = law.MentalNone
	case o.Stated:
		o.Mental = strongest
	default:
		o.Mental = law.MentalNone
		if x.namedByHeading(o) {
			o.Mental = law.MentalImplied
			return
		}
		for i := range g.Mentions {
			p := &g.Mentions[i]
			if p.List == lexicon.ListMentalImplied && p.Flags&law.FactQuoted == 0 && !g.Covered(p, lexicon.ListMentalNot, lexicon.ListMentalOther) && x.standsAlone(p) {
				if !x.orBreaks(p) {
					o.Mental = law.MentalImplied
				}
				break
			}
		}
	}
}

// presumedReach is behind how many tokens a comma closes such words: "the proof of which lies on him, knowingly".
const presumedReach = 3

// commaWithin reports whether a comma is among so many tokens.
func (x *reader) commaWithin(token, reach int32) bool {
	for t := token; t < min(token+reach, int32(len(x.d.Tokens))); t++ {
		if x.d.Tokens[t].Kind == text.TokenComma {
			return true
		}
	}
	return false
}

// omitsOrTells reports whether the fault word is of a second limb, behind one that only omits something: "fails
// to state what subsection (1) requires or furnishes anything which he knows to be false".
func (x *reader) omitsOrTells(p *law.Mention) bool {
	if !x.g.Has(lexicon.ListOffenceOrTells) || !x.g.HasAny(lexicon.ListOffenceOmits, lexicon.ListOffenceContravene) {
		return false
	}
	omits := false
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.In != p.In || q.Part != p.Part || q.First >= p.First {
			continue
		}
		omits = omits || q.List == lexicon.ListOffenceOmits || q.List == lexicon.ListOffenceContravene
		if omits && q.List == lexicon.ListOffenceOrTells {
			return true
		}
	}
	return false
}

// presumed reports whether the fault word stands behind words that leave it to the accused to prove the
// contrary, and so is nothing that has to be proved: "unless he proves that it was done without his knowledge".
func (x *reader) presumed(p *law.Mention) bool {
	if !x.g.Has(lexicon.ListMentalPresumed) {
		return false
	}
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListMentalPresumed && q.In == p.In && q.Part == p.Part && q.First < p.First && !x.commaWithin(q.Last, presumedReach) {
			return true
		}
	}
	return false
}

// namedByHeading reports whether the offence takes its conduct from another provision and has its name, which
// carries its fault, in the heading of its article: “Bribery of foreign officials: … the conduct referred to
// in Articles 2 and 3, when involving …”.
func (x *reader) namedByHeading(o *law.Offence) bool {
	if !x.g.HasAny(lexicon.ListReferenceElsewhere, lexicon.ListReference) || !x.g.Has(lexicon.ListOffenceEstablish) {
		return false
	}
	return x.headingNames(lexicon.ListMentalImplied)
}

const alternativeReach = 60 // tokens between two fault words of one sentence that are alternatives

// alternative reports whether two fault words are alternatives: little stands between them, and an "or"
// right behind the first or right before the second.
func (x *reader) alternative(a, b *law.Mention) bool {
	if a.In != b.In && x.d.Provisions[a.In].Parent == x.d.Provisions[b.In].Parent {
		return x.endsInOr(a.In)
	}
	if a.In != b.In || a.Part != b.Part || b.First-a.Last > alternativeReach || b.First < a.Last {
		return false
	}
	if x.inList(a, b) {
		return true
	}
	far := b.First-a.Last > 12 // then only an "or" right before the second joins them
	near := int32(2)           // "or has reason to believe"
	if faultOf[b.List] == law.MentalPurpose {
		near = 0 // but "or network for fraudulent purposes"
	}
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListOr && q.In == a.In && q.First >= a.Last && q.Last <= b.First && (b.First-q.Last <= near || !far && q.First-a.Last <= 1) {
			return true
		}
	}
	return false
}

// inList reports whether the two are members of a list whose last is joined by an "or": "negligently, wilfully
// or with intent to defraud".
func (x *reader) inList(a, b *law.Mention) bool {
	if b.First-a.Last != 1 || x.d.Tokens[a.Last].Kind != text.TokenComma {
		return false
	}
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListOr && q.In == b.In && q.First >= b.Last && q.First-b.Last <= 1 {
			return true
		}
	}
	return false
}

// endsInOr reports whether the item's last word joins it to the next as an alternative.
func (x *reader) endsInOr(r text.Ref) bool {
	facts, last := x.facts.Body(r), x.d.Provisions[r].BodyLast
	for i := len(facts) - 1; i >= 0 && facts[i].Last >= last-8; i-- {
		if facts[i].List == lexicon.ListOr && facts[i].Last >= last-2 {
			return true
		}
	}
	return false
}

// orBreaks reports whether the conduct that carries its fault is one of two, of which the other is to
// break or not to follow something: "obstructs an inspector, or fails to comply with his order".
func (x *reader) orBreaks(p *law.Mention) bool {
	or := int32(-1)
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		switch {
		case q.In != p.In || q.First < p.Last:
		case q.List == lexicon.ListOr:
			or = q.Last
		case q.List == lexicon.ListOffenceContravene && or >= 0 && q.First-or <= 3:
			return true
		}
	}
	return false
}

// standsAlone reports whether the verb or noun that carries its fault by its meaning is not one of
// several: "gains or attempts to gain access" can be committed by gaining it.
func (x *reader) standsAlone(p *law.Mention) bool {
	before, after := p.First-1, p.Last
	if before >= 0 && x.joins(before) && !x.implied(before-1, false) && !x.implied(before-2, false) {
		return false
	}
	if after < int32(len(x.d.Tokens)) && x.joins(after) {
		next := after + 1
		if next < int32(len(x.d.Tokens)) && x.joins(next) {
			next++
		}
		return x.implied(next, true)
	}
	return true
}

// joins reports whether the token is a comma or an "or".
func (x *reader) joins(token int32) bool {
	if x.d.Tokens[token].Kind == text.TokenComma {
		return true
	}
	for i := range x.g.Mentions {
		if m := &x.g.Mentions[i]; m.List == lexicon.ListOr && m.First == token {
			return true
		}
	}
	return false
}

// implied reports whether a word that carries its fault begins, or ends, with the token.
func (x *reader) implied(token int32, begins bool) bool {
	for i := range x.g.Mentions {
		if m := &x.g.Mentions[i]; m.List == lexicon.ListMentalImplied && (begins && m.First == token || !begins && m.Last == token+1) {
			return true
		}
	}
	return false
}

// uncovered reports whether the first fault word of a statement follows an "or" that joins it to
// conduct which no fault word reaches: "copies data or knowingly sells it". Only an adverb stands with
// its verb; an adjective does not, as in "any rash or negligent act"; a phrase in that place is a second ground for a verb still to come: "for reward, or with
// intent to defraud, sells it".
func (x *reader) uncovered(p *law.Mention) bool {
	if x.omitsOrTells(p) {
		return true
	}
	if p.From == law.FromTail || p.First == 0 || p.Last-p.First > 1 || x.g.Covered(p, lexicon.ListMentalAdjective) {
		return false
	}
	var or, person bool
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.In != p.In || q.Part != p.Part {
			continue
		}
		if person && q.List == lexicon.ListMentalImplied && q.Last < p.First {
			return false // "embezzles, abstracts or wilfully misapplies"
		}
		if q.List == lexicon.ListOr && q.Last == p.First {
			or = true
		}
		if q.List == lexicon.ListPerson && q.Last+1 < p.First {
			person = true
		}
	}
	return or && person
}

func grade(o *law.Offence) law.Grade {
	switch {
	case o.Mental == law.MentalNone && !o.OneSided && !o.Unlawful:
		return law.GradeNone
	case o.Mental <= law.MentalNegligence:
		return law.GradeWeak
	case o.Mental == law.MentalPurpose:
		return law.GradeStrong
	}
	return law.GradeModerate
}

// FaultWord reports whether the list's phrases state a mental element.
func FaultWord(list lexicon.ListID) bool { return faultOf[list] != law.MentalUnread }
