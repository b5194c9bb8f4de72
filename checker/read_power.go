package checker

// power reads the statement as a power, or as a safeguard of one.
func (x *reader) power() {
}

// settlePowers gives each power of the article the safeguards that stand in its other paragraphs.
func (x *reader) settlePowers(top Ref, from int) {
}

func (x *reader) secrecy() {
}

// subject reads what the statement is about: rights, borders, speech, terms.
func (x *reader) subject() {
	for _, s := range [...]struct {
		list ListID
		slot Slot
	}{{ListRights, SlotRights}, {ListCrossBorder, SlotCrossBorder}, {ListDefines, SlotDefinition}, {ListSpeech, SlotSpeech}} {
		if p := x.g.First(s.list); p != nil {
			x.add(s.slot, p)
		}
	}
}
