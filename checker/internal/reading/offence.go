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
				!g.Covered(p, lexicon.ListDefence, lexicon.ListCivil) && (!g.Covered(p, lexicon.ListOffenceReference) && !x.onlyNamed(p) || !x.ledInto(p) && x.toldBefore(p)) && !x.onlyGraded(p) && !x.subordinate(p) {
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

// ledInto reports whether the words before those that make an offence take it back: “used to commit an offence” tells
// what a thing was for, whoever believes it.
func (x *reader) ledInto(p *law.Mention) bool {
	for i := range x.g.Mentions {
		if q := &x.g.Mentions[i]; q.List == lexicon.ListOffenceNot && q.In == p.In && q.Part == p.Part && q.First < p.First && q.Last > p.First {
			return true
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
