package checker

// subject reads what the statement is about: rights, borders, speech, terms.
func (x *reader) subject() {
	g := &x.g
	for _, s := range [...]struct {
		list, not ListID
		slot      Slot
	}{
		{ListRights, ListRightsNot, SlotRights},
		{ListCrossBorder, ListCrossBorderNot, SlotCrossBorder},
		{ListSpeech, ListSpeechNot, SlotSpeech},
	} {
		if !g.Has(s.list) {
			continue
		}
		if p := g.Outside(s.list, s.not); p != nil {
			x.add(s.slot, p)
			if q := g.Outside(ListOffenceProhibits, ListOffenceNot); s.slot == SlotSpeech && q != nil && q.First < p.First {
				x.silences = true
			}
		}
	}
	if g.Has(ListForeign) && g.Has(ListForeignShare) {
		if p := g.Outside(ListForeign, ListCrossBorderNot); p != nil {
			x.add(SlotCrossBorder, p)
		}
	}
	if p := x.definition(); p != nil {
		x.add(SlotDefinition, p)
	}
}

// definition is the words that give a term its meaning, or nil. "Means" and "includes" do so only
// after a quoted term or after words that open a definition ("for the purposes of this section").
func (x *reader) definition() *Mention {
	g := &x.g
	if p := g.First(ListDefines); p != nil {
		return p
	}
	if !g.Has(ListDefinesVerb) {
		return nil
	}
	mark := false
	for i := range g.Mentions {
		m := &g.Mentions[i]
		switch m.List {
		case ListDefinesMark:
			mark = true
		case ListDefinesVerb:
			if g.Covered(m, ListDefinesNot) {
				continue
			}
			if mark || x.quotedBefore(m) || x.d.Provisions[m.In].Kind == KindDefinition {
				return m
			}
		}
	}
	return nil
}

// quotedBefore reports whether a quoted term ends right before m, a parenthesis or comma apart.
func (x *reader) quotedBefore(m *Mention) bool {
	for at := m.First - 1; at >= 0 && at >= m.First-3; at-- {
		switch x.d.Tokens[at].Kind {
		case TokenQuote:
			return true
		case TokenComma, TokenClose:
		default:
			return false
		}
	}
	return false
}
