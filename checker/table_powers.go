package checker

// powerColumn is a safeguard that the power table asks for: a slot of the readings, or a list whose
// words stand in the article or nowhere.
type powerColumn struct {
	Column
	slot      Slot
	list, not ListID
	partly    ListID // words that are only half of it
	wide      bool   // counts for half where it stands anywhere in the instrument
}

const noSlot = slotCount

var powerColumns = [...]powerColumn{
	{Column{"authorisation", "Judge"}, SlotAuthorisation, ListJudge, ListWarrantWithout, ListJudgePartly, false},
	{Column{"threshold", "Grounds"}, SlotThreshold, ListThreshold, ListNecessityNot, 0, false},
	{Column{"necessity", "Necessity"}, noSlot, ListNecessity, ListNecessityNot, 0, false},
	{Column{"scope", "Offences"}, noSlot, ListScope, 0, 0, false},
	{Column{"specific", "Specific"}, SlotSpecific, ListSpecific, ListSpecificNot, 0, false},
	{Column{"timeLimit", "Time limit"}, SlotTimeLimit, ListTime, ListTimeNot, ListTimeOpen, false},
	{Column{"notice", "Notice"}, SlotNotice, ListNotice, ListNoticeNot, 0, false},
	{Column{"secrecyLimited", "Gag with an end"}, SlotSecrecyLimited, ListSecrecyLimit, 0, 0, false},
	{Column{"remedy", "Remedy"}, SlotRemedy, ListRemedy, ListRemedyNot, 0, true},
	{Column{"oversight", "Oversight"}, SlotOversight, ListOversight, ListOversightNot, 0, true},
	{Column{"dataProtection", "Data protection"}, noSlot, ListDataProtection, 0, 0, true},
	{Column{"erasure", "Destruction"}, noSlot, ListErasure, 0, 0, true},
}

// powerTable has a row for each article that gives a power and a column for each safeguard. A gag
// column applies only where the article silences somebody. What stands in no article of the power
// but somewhere in the instrument is there partly, "elsewhere".
func (k *instrument) powerTable() Table {
	t := Table{Columns: make([]Column, len(powerColumns))}
	var elsewhere [len(powerColumns)]Span
	for i := range powerColumns {
		t.Columns[i] = powerColumns[i].Column
		if powerColumns[i].wide && len(k.read.powers) > 0 {
			elsewhere[i] = k.saidElsewhere(powerColumns[i].list, powerColumns[i].not)
		}
	}
	for i := 0; i < len(k.read.powers); {
		top := k.read.powers[i].Top
		reached := Slots(0)
		for ; i < len(k.read.powers) && k.read.powers[i].Top == top; i++ {
			reached |= k.read.powers[i].Slots
		}
		t.Rows = append(t.Rows, top)
		cells := make([]Cell, len(powerColumns))
		for c := range powerColumns {
			cells[c] = k.powerCell(top, &powerColumns[c], reached, elsewhere[c])
		}
		t.Cells = append(t.Cells, cells)
	}
	return t
}

func (k *instrument) powerCell(top Ref, column *powerColumn, reached Slots, elsewhere Span) Cell {
	if column.slot == SlotSecrecyLimited && !reached.Has(SlotSecrecy) {
		return Cell{State: NotApplicable}
	}
	end := k.document.subtreeEnd(top)
	switch {
	case column.slot != noSlot && reached.Has(column.slot):
		if at := k.evidenceWithin(top, end, column.slot); !at.Empty() {
			return Cell{State: Present, At: at}
		}
	case column.slot == noSlot:
		if f := k.factWithin(top, end, column.list, column.not); f != nil {
			return Cell{State: Present, At: f.Span}
		}
	}
	for _, s := range k.read.safeguards {
		if top < s.First || top >= s.Last || s.Article == top {
			continue
		}
		if f := k.factWithin(s.Article, k.document.subtreeEnd(s.Article), column.list, column.not); f != nil {
			return Cell{State: Present, Value: "safeguard article", At: f.Span}
		}
	}
	if column.partly != 0 {
		if f := k.factWithin(top, end, column.partly, 0); f != nil {
			return Cell{State: Partly, At: f.Span}
		}
	}
	if !elsewhere.Empty() {
		return Cell{State: Partly, Value: "elsewhere", At: elsewhere}
	}
	return Cell{State: Missing}
}

// saidElsewhere is the first words of the list in an article that does not only make offences.
func (k *instrument) saidElsewhere(list, not ListID) Span {
	for _, i := range k.byList(list) {
		f := &k.facts.facts[i]
		top := k.document.Top(f.In)
		if top == None || f.Flags&FactQuoted != 0 || not != 0 && overlapped(k.facts.facts, int(i), not) {
			continue
		}
		if r := &k.read.byProvision[top]; r.Has(SlotPower) || !r.Has(SlotOffence) {
			return f.Span
		}
	}
	return Span{}
}

// evidenceWithin is the first words of the subtree that filled the slot; empty where they stand elsewhere.
func (k *instrument) evidenceWithin(top, end Ref, slot Slot) Span {
	for r := top; r < end; r++ {
		for _, e := range k.read.byProvision[r].Evidence {
			if e.Slot == slot {
				return e.At
			}
		}
	}
	return Span{}
}

// factWithin is the subtree's first fact of the list that overlaps none of the list not.
func (k *instrument) factWithin(top, end Ref, list, not ListID) *Fact {
	facts := k.facts.facts[k.facts.own[top].bodyFirst:k.facts.own[end-1].end]
	for i := range facts {
		f := &facts[i]
		if f.List != list || f.Part == PartTitle || not != 0 && overlapped(facts, i, not) {
			continue
		}
		return f
	}
	return nil
}

// overlapped reports whether a fact of the list shares a word with facts[i].
func overlapped(facts []Fact, i int, list ListID) bool {
	f := &facts[i]
	for j := i - 1; j >= 0 && facts[j].First+longestPhrases >= f.First; j-- {
		if facts[j].List == list && facts[j].Last > f.First && facts[j].In == f.In {
			return true
		}
	}
	for j := i + 1; j < len(facts) && facts[j].First < f.Last; j++ {
		if facts[j].List == list && facts[j].In == f.In {
			return true
		}
	}
	return false
}
