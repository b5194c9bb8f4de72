package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// subject reads what the statement is about: rights, borders, speech, terms.
func (x *reader) subject() {
	g := &x.g
	for _, s := range [...]struct {
		list, not lexicon.ListID
		slot      law.Slot
	}{
		{lexicon.ListRights, lexicon.ListRightsNot, law.SlotRights},
		{lexicon.ListCrossBorder, lexicon.ListCrossBorderNot, law.SlotCrossBorder},
		{lexicon.ListSpeech, lexicon.ListSpeechNot, law.SlotSpeech},
	} {
		if !g.Has(s.list) {
			continue
		}
		if p := g.Outside(s.list, s.not); p != nil {
			x.add(s.slot, p)
			if q := g.Outside(lexicon.ListOffenceProhibits, lexicon.ListOffenceNot); s.slot == law.SlotSpeech && q != nil && q.First < p.First {
				x.silences = true
			}
		}
	}
	if g.Has(lexicon.ListForeign) && g.Has(lexicon.ListForeignShare) {
		if p := g.Outside(lexicon.ListForeign, lexicon.ListCrossBorderNot); p != nil {
			x.add(law.SlotCrossBorder, p)
		}
	}
	if p := x.definition(); p != nil {
		x.add(law.SlotDefinition, p)
	}
}

// definition is the words that give a term its meaning, or nil. "Means" and "includes" do so only
// after a quoted term or after words that open a definition ("for the purposes of this section").
func (x *reader) definition() *law.Mention {
	g := &x.g
	if p := g.First(lexicon.ListDefines); p != nil {
		return p
	}
	if !g.Has(lexicon.ListDefinesVerb) {
		return nil
	}
	mark := false
	for i := range g.Mentions {
		m := &g.Mentions[i]
		switch m.List {
		case lexicon.ListDefinesMark:
			mark = true
		case lexicon.ListDefinesVerb:
			if g.Covered(m, lexicon.ListDefinesNot) {
				continue
			}
			if mark || x.quotedBefore(m) || x.d.Provisions[m.In].Kind == text.KindDefinition {
				return m
			}
		}
	}
	return nil
}

// quotedBefore reports whether a quoted term ends right before m, a parenthesis or comma apart.
func (x *reader) quotedBefore(m *law.Mention) bool {
	for at := m.First - 1; at >= 0 && at >= m.First-3; at-- {
		switch x.d.Tokens[at].Kind {
		case text.TokenQuote:
			return true
		case text.TokenComma, text.TokenClose:
		default:
			return false
		}
	}
	return false
}
