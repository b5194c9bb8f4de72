package checker

// describe fills in what the power reaches and how, from the words at the measure and behind it.
func (x *reader) describe(p *Power, measure *Mention) {
	g, c := &x.g, &x.composer
	from, open, preserve := int32(0), false, false
	for i := range g.Mentions {
		if &g.Mentions[i] == measure {
			from = c.place[i]
		}
	}
	for i := range g.Mentions {
		if c.place[i] < from-measureBefore || c.place[i] > from+measureBehind || g.Mentions[i].Flags&FactQuoted != 0 {
			continue
		}
		switch g.Mentions[i].List {
		case ListPowerSubscriber, ListPowerTraffic, ListPowerStored, ListPowerContent:
			if p.Object.Empty() && c.place[i] > from && g.Mentions[i].Start >= measure.End {
				p.Object = g.Mentions[i].Span
			}
		}
		switch g.Mentions[i].List {
		case ListPowerSubscriber:
			p.Objects |= ObjectSubscriber
		case ListPowerTraffic:
			p.Objects |= ObjectTraffic
		case ListPowerStored:
			p.Objects |= ObjectStored
		case ListPowerContent:
			p.Objects |= ObjectContent
		case ListPowerDevice:
			p.Objects |= ObjectDevice
		case ListPowerCovert:
			p.Covert = true
		case ListPowerOngoing:
			p.Ongoing = true
		case ListPowerBulk:
			p.Bulk = true
		case ListPowerPreserve:
			preserve = true
		case ListPowerOpen:
			open = true
		case ListPowerIntrudes:
			if x.warrantNamed(&g.Mentions[i]) {
				continue
			}
			p.Intrudes = p.Intrudes || c.place[i] >= from && c.place[i] <= from+objectReach
		}
	}
	x.heading(p, g.Covered(measure, ListPowerAuthorise))
	p.Dependent = g.Outside(ListPowerDependent, ListPowerNot) != nil
	p.applies = g.Covered(measure, ListPowerApplies)
	p.issues = !p.applies && g.Covered(measure, ListPowerIssues)
	p.Preserve = preserve && p.Objects&(ObjectContent|ObjectDevice) == 0 && !p.Covert || p.Objects == ObjectSubscriber
	p.Intrudes = p.Intrudes && !open
}

// heading adds what the heading of the power's article says of it; where the measure itself only
// authorises something, the heading says what.
func (x *reader) heading(p *Power, authorises bool) {
	top := x.d.Top(p.In)
	if top == None {
		return
	}
	title := x.facts.title(top)
	for i := range title {
		switch title[i].List {
		case ListPowerTraffic:
			p.Objects |= ObjectTraffic
		case ListPowerContent:
			p.Objects |= ObjectContent
		case ListPowerCovert:
			p.Covert = true
		case ListPowerOngoing:
			p.Ongoing = true
		case ListPowerIntrudes:
			p.Intrudes = p.Intrudes || authorises
		}
	}
}

// warrantNamed reports whether the mention is only part of a warrant's name: "search warrant".
func (x *reader) warrantNamed(m *Mention) bool {
	for i := range x.g.Mentions {
		q := &x.g.Mentions[i]
		if q.List == ListPowerNoun && q.In == m.In && q.First == m.First && q.Last > m.Last {
			return true
		}
	}
	return false
}
