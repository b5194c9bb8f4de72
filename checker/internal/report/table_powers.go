package report

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// powerColumn is a safeguard that the power table asks for: a slot of the readings, or a list whose
// words stand in the article or nowhere.
type powerColumn struct {
	Column
	slot      law.Slot
	list, not lexicon.ListID
	partly    lexicon.ListID // words that are only half of it
	wide      bool           // counts for half where it stands anywhere in the instrument
}

const noSlot = law.SlotCount

var powerColumns = [...]powerColumn{
	{Column{"authorisation", "Judge"}, law.SlotAuthorisation, lexicon.ListJudge, lexicon.ListWarrantWithout, lexicon.ListJudgePartly, false},
	{Column{"threshold", "Grounds"}, law.SlotThreshold, lexicon.ListThreshold, lexicon.ListNecessityNot, 0, false},
	{Column{"necessity", "Necessity"}, noSlot, lexicon.ListNecessity, lexicon.ListNecessityNot, 0, false},
	{Column{"scope", "Offences"}, noSlot, lexicon.ListScope, 0, 0, false},
	{Column{"specific", "Specific"}, law.SlotSpecific, lexicon.ListSpecific, lexicon.ListSpecificNot, 0, false},
	{Column{"timeLimit", "Time limit"}, law.SlotTimeLimit, lexicon.ListTime, lexicon.ListTimeNot, lexicon.ListTimeOpen, false},
	{Column{"notice", "Notice"}, law.SlotNotice, lexicon.ListNotice, lexicon.ListNoticeNot, 0, false},
	{Column{"secrecyLimited", "Gag with an end"}, law.SlotSecrecyLimited, lexicon.ListSecrecyLimit, 0, 0, false},
	{Column{"remedy", "Remedy"}, law.SlotRemedy, lexicon.ListRemedy, lexicon.ListRemedyNot, 0, true},
	{Column{"oversight", "Oversight"}, law.SlotOversight, lexicon.ListOversight, lexicon.ListOversightNot, 0, true},
	{Column{"dataProtection", "Data protection"}, noSlot, lexicon.ListDataProtection, 0, 0, true},
	{Column{"erasure", "Destruction"}, noSlot, lexicon.ListErasure, 0, 0, true},
}

// PowerTable has a row for each article that gives a power and a column for each safeguard. A gag
// column applies only where the article silences somebody. What stands in no article of the power
// but somewhere in the instrument is there partly, "elsewhere".
func PowerTable(k *reading.Instrument) Table {
	t := Table{Columns: make([]Column, len(powerColumns))}
	var elsewhere [len(powerColumns)]text.Span
	for i := range powerColumns {
		t.Columns[i] = powerColumns[i].Column
		if powerColumns[i].wide && len(k.Read.Powers) > 0 {
			elsewhere[i] = saidElsewhere(k, powerColumns[i].list, powerColumns[i].not)
		}
	}
	for i := 0; i < len(k.Read.Powers); {
		top := k.Read.Powers[i].Top
		reached := law.Slots(0)
		for ; i < len(k.Read.Powers) && k.Read.Powers[i].Top == top; i++ {
			reached |= k.Read.Powers[i].Slots
		}
		t.Rows = append(t.Rows, top)
		cells := make([]Cell, len(powerColumns))
		for c := range powerColumns {
			cells[c] = powerCell(k, top, &powerColumns[c], reached, elsewhere[c])
		}
		t.Cells = append(t.Cells, cells)
	}
	return t
}

func powerCell(k *reading.Instrument, top text.Ref, column *powerColumn, reached law.Slots, elsewhere text.Span) Cell {
	if column.slot == law.SlotSecrecyLimited && !reached.Has(law.SlotSecrecy) {
		return Cell{State: NotApplicable}
	}
	end := k.Document.SubtreeEnd(top)
	switch {
	case column.slot != noSlot && reached.Has(column.slot):
		if at := evidenceWithin(k, top, end, column.slot); !at.Empty() {
			return Cell{State: Present, At: at}
		}
	case column.slot == noSlot:
		if f := factWithin(k, top, end, column.list, column.not); f != nil {
			return Cell{State: Present, At: f.Span}
		}
	}
	for _, s := range k.Read.Safeguards {
		if top < s.First || top >= s.Last || s.Article == top {
			continue
		}
		if f := factWithin(k, s.Article, k.Document.SubtreeEnd(s.Article), column.list, column.not); f != nil {
			return Cell{State: Present, Value: "safeguard article", At: f.Span}
		}
	}
	if column.partly != 0 {
		if f := factWithin(k, top, end, column.partly, 0); f != nil {
			return Cell{State: Partly, At: f.Span}
		}
	}
	if !elsewhere.Empty() {
		return Cell{State: Partly, Value: "elsewhere", At: elsewhere}
	}
	return Cell{State: Missing}
}

// saidElsewhere is the first words of the list in an article that does not only make offences.
func saidElsewhere(k *reading.Instrument, list, not lexicon.ListID) text.Span {
	for _, i := range k.ByList(list) {
		f := &k.Facts.All[i]
		top := k.Document.Top(f.In)
		if top == text.None || f.Flags&law.FactQuoted != 0 || not != 0 && reading.Overlapped(k.Facts.All, int(i), not) {
			continue
		}
		if r := &k.Read.ByProvision[top]; r.Has(law.SlotPower) || !r.Has(law.SlotOffence) {
			return f.Span
		}
	}
	return text.Span{}
}

// evidenceWithin is the first words of the subtree that filled the slot; empty where they stand elsewhere.
func evidenceWithin(k *reading.Instrument, top, end text.Ref, slot law.Slot) text.Span {
	for r := top; r < end; r++ {
		for _, e := range k.Read.ByProvision[r].Evidence {
			if e.Slot == slot {
				return e.At
			}
		}
	}
	return text.Span{}
}

// factWithin is the subtree's first fact of the list that overlaps none of the list not.
func factWithin(k *reading.Instrument, top, end text.Ref, list, not lexicon.ListID) *law.Fact {
	facts := k.Facts.All[k.Facts.Own[top].BodyFirst:k.Facts.Own[end-1].End]
	for i := range facts {
		f := &facts[i]
		if f.List != list || f.Part == law.PartTitle || not != 0 && reading.Overlapped(facts, i, not) {
			continue
		}
		return f
	}
	return nil
}
