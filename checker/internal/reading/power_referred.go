package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A power may be given by reference: "may without a warrant exercise any of the powers referred to in subsection (1)".
// It does what the powers of that paragraph do, and is bound by the warrant there only where it does not say otherwise.

// referredTo is the paragraph of the statement's own article that the words behind the mention name, the article where
// they give no number ("in that subsection"), and None where they name another article.
func (x *reader) referredTo(m *law.Mention) text.Ref {
	top := x.d.Top(x.st.in)
	if top == text.None || m.Last >= int32(len(x.d.Tokens)) {
		return top
	}
	if x.d.Tokens[m.Last].Kind == text.TokenNumber {
		if x.number(m.Last) != x.d.Provisions[top].Number {
			return text.None
		}
		r, _ := x.named(top, m.Last+1)
		return r
	}
	r, _ := x.named(top, m.Last)
	return r
}

// refersToPower reports whether a power stands where the mention points.
func (x *reader) refersToPower(m *law.Mention) bool {
	found := false
	x.eachReferred(m, func(*law.Power) { found = true })
	return found
}

// eachReferred visits the powers read so far that stand where the mention points.
func (x *reader) eachReferred(m *law.Mention, visit func(*law.Power)) {
	r := x.referredTo(m)
	if r == text.None {
		return
	}
	span := x.d.Provisions[r].Span
	for i := len(x.powers) - 1; i >= 0; i-- {
		p := &x.powers[i]
		if at := x.d.Provisions[p.In].Span; at.Start < x.d.Provisions[x.d.Top(x.st.in)].Span.Start {
			return
		} else if span.Contains(at) && !p.Duty {
			visit(p)
		}
	}
}

// describeReferred gives a power by reference what the powers that it refers to reach, and how.
func (x *reader) describeReferred(p *law.Power, measure *law.Mention) {
	if measure.Fact == nil || measure.List != lexicon.ListPowerReferred {
		return
	}
	p.Preserve = true
	x.eachReferred(measure, func(q *law.Power) {
		p.Objects |= q.Objects
		p.Intrudes = p.Intrudes || q.Intrudes
		p.Covert = p.Covert || q.Covert
		p.Ongoing = p.Ongoing || q.Ongoing
		p.Bulk = p.Bulk || q.Bulk
		p.Preserve = p.Preserve && q.Preserve
	})
}

// bypasses reports whether the statement gives its power without the judge whom another paragraph of its article asks
// for: "without a warrant", or notwithstanding that paragraph.
func (x *reader) bypasses() bool {
	g := &x.g
	if g.Outside(lexicon.ListWarrant, lexicon.ListWarrantWithout, lexicon.ListWarrantBypassed) != nil || g.Outside(lexicon.ListJudge, lexicon.ListWarrantWithout) != nil {
		return false
	}
	for i := range g.Mentions {
		m := &g.Mentions[i]
		if m.List != lexicon.ListWarrantBypassed || m.Flags&law.FactQuoted != 0 {
			continue
		}
		if r := x.referredTo(m); r != text.None && x.asksJudge(r) {
			return true
		}
	}
	return false
}

// asksJudge reports whether a paragraph at or below r asks for a warrant or a judge, and does not only do without.
func (x *reader) asksJudge(r text.Ref) bool {
	facts := x.facts.All[x.facts.Own[r].BodyFirst:x.facts.Own[x.d.SubtreeEnd(r)-1].End]
	for i := range facts {
		f := &facts[i]
		if (f.List == lexicon.ListWarrant || f.List == lexicon.ListJudge) && f.In != x.st.in && f.Part != law.PartTitle && f.Flags&law.FactQuoted == 0 &&
			!Overlapped(facts, i, lexicon.ListWarrantWithout) {
			return true
		}
	}
	return false
}
