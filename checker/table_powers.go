package checker

// powerColumn is a safeguard that the power table asks for: a slot of the readings, or a list whose
// words stand in the article or nowhere.
type powerColumn struct {
	Column
	slot      Slot
	list, not ListID
	partly    ListID // words that are only half of it
}

const noSlot = slotCount

var powerColumns = [...]powerColumn{
	{Column{"authorisation", "Judge"}, SlotAuthorisation, ListJudge, ListWarrantWithout, ListJudgePartly},
	{Column{"threshold", "Grounds"}, SlotThreshold, ListThreshold, ListNecessityNot, 0},
	{Column{"necessity", "Necessity"}, noSlot, ListNecessity, ListNecessityNot, 0},
	{Column{"scope", "Offences"}, noSlot, ListScope, 0, 0},
	{Column{"specific", "Specific"}, SlotSpecific, ListSpecific, ListSpecificNot, 0},
	{Column{"timeLimit", "Time limit"}, SlotTimeLimit, ListTime, ListTimeNot, ListTimeOpen},
	{Column{"notice", "Notice"}, SlotNotice, ListNotice, ListNoticeNot, 0},
	{Column{"secrecyLimited", "Gag with an end"}, SlotSecrecyLimited, ListSecrecyLimit, 0, 0},
	{Column{"remedy", "Remedy"}, SlotRemedy, ListRemedy, ListRemedyNot, 0},
	{Column{"oversight", "Oversight"}, SlotOversight, ListOversight, ListOversightNot, 0},
	{Column{"dataProtection", "Data protection"}, noSlot, ListDataProtection, 0, 0},
	{Column{"erasure", "Destruction"}, noSlot, ListErasure, 0, 0},
}

// powerTable has a row for each article that gives a power and a column for each safeguard. A gag
// column applies only where the article silences somebody.
func (k *check) powerTable() Table {
	t := Table{Columns: make([]Column, len(powerColumns))}
	for i := range powerColumns {
		t.Columns[i] = powerColumns[i].Column
	}
	for i := 0; i < len(k.read.powers); {
		top := k.read.powers[i].Top
		reached := Slots(0)
		for ; i < len(k.read.powers) && k.read.powers[i].Top == top; i++ {
			reached |= k.read.powers[i].Slots
		}
		t.Rows = append(t.Rows, top)
		t.Cells = append(t.Cells, k.powerCells(top, reached))
	}
	return t
}

func (k *check) powerCells(top Ref, reached Slots) []Cell {
	cells := make([]Cell, len(powerColumns))
	end := k.document.subtreeEnd(top)
	for c := range powerColumns {
		column, cell := &powerColumns[c], &cells[c]
		cell.State = Missing
		if column.slot == SlotSecrecyLimited && !reached.Has(SlotSecrecy) {
			cell.State = NotApplicable
			continue
		}
		if column.slot != noSlot {
			if reached.Has(column.slot) {
				cell.State = Present
				cell.At = k.evidence(top, end, column.slot)
			}
		} else if f := k.factWithin(top, end, column.list, column.not); f != nil {
			cell.State, cell.At = Present, f.Span
		}
		if cell.State == Missing && column.partly != 0 {
			if f := k.factWithin(top, end, column.partly, 0); f != nil {
				cell.State, cell.At = Partly, f.Span
			}
		}
	}
	return cells
}

// evidence is the first words of the subtree that filled the slot; empty where they stand elsewhere.
func (k *check) evidence(top, end Ref, slot Slot) Span {
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
func (k *check) factWithin(top, end Ref, list, not ListID) *Fact {
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
