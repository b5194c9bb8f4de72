package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// describe fills in what the power reaches and how, from the words at the measure and behind it.
func (x *reader) describe(p *law.Power, measure *law.Mention) {
	g, c := &x.g, &x.composer
	from, open, preserve := int32(0), false, false
	for i := range g.Mentions {
		if &g.Mentions[i] == measure {
			from = c.place[i]
		}
	}
	for i := range g.Mentions {
		if c.place[i] < from-measureBefore || c.place[i] > from+measureBehind || g.Mentions[i].Flags&law.FactQuoted != 0 {
			continue
		}
		switch g.Mentions[i].List {
		case lexicon.ListPowerSubscriber, lexicon.ListPowerTraffic, lexicon.ListPowerStored, lexicon.ListPowerContent:
			if p.Object.Empty() && c.place[i] > from && g.Mentions[i].Start >= measure.End {
				p.Object = g.Mentions[i].Span
			}
		}
		switch g.Mentions[i].List {
		case lexicon.ListPowerSubscriber:
			p.Objects |= law.ObjectSubscriber
		case lexicon.ListPowerTraffic:
			p.Objects |= law.ObjectTraffic
		case lexicon.ListPowerStored:
			p.Objects |= law.ObjectStored
		case lexicon.ListPowerContent:
			p.Objects |= law.ObjectContent
		case lexicon.ListPowerDevice:
			p.Objects |= law.ObjectDevice
		case lexicon.ListPowerCovert:
			p.Covert = true
		case lexicon.ListPowerOngoing:
			p.Ongoing = true
		case lexicon.ListPowerBulk:
			p.Bulk = true
		case lexicon.ListPowerPreserve:
			preserve = true
		case lexicon.ListPowerOpen:
			open = true
		case lexicon.ListPowerIntrudes:
			if x.warrantNamed(&g.Mentions[i]) {
				continue
			}
			p.Intrudes = p.Intrudes || c.place[i] >= from && c.place[i] <= from+objectReach
		}
	}
	x.heading(p, g.Covered(measure, lexicon.ListPowerAuthorise))
	p.Dependent = g.Outside(lexicon.ListPowerDependent, lexicon.ListPowerNot) != nil
	p.Applies = g.Covered(measure, lexicon.ListPowerApplies)
	p.Issues = !p.Applies && g.Covered(measure, lexicon.ListPowerIssues)
	p.Preserve = preserve && p.Objects&(law.ObjectContent|law.ObjectDevice) == 0 && !p.Covert || p.Objects == law.ObjectSubscriber
	p.Intrudes = p.Intrudes && !open
}

// heading adds what the heading of the power's article says of it; where the measure itself only
// authorises something, the heading says what.
func (x *reader) heading(p *law.Power, authorises bool) {
	top := x.d.Top(p.In)
	if top == text.None {
		return
	}
	title := x.facts.title(top)
	for i := range title {
		switch title[i].List {
		case lexicon.ListPowerTraffic:
			p.Objects |= law.ObjectTraffic
		case lexicon.ListPowerContent:
			p.Objects |= law.ObjectContent
		case lexicon.ListPowerCovert:
			p.Covert = true
		case lexicon.ListPowerOngoing:
			p.Ongoing = true
		case lexicon.ListPowerIntrudes:
			p.Intrudes = p.Intrudes || authorises
		}
	}
}

// warrantNamed reports whether the mention is only part of a warrant's name: "search warrant".
func (x *reader) warrantNamed(m *law.Mention) bool {
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.List == lexicon.ListPowerNoun && q.In == m.In && q.First == m.First && q.Last > m.Last {
			return true
		}
	}
	return false
}
