package report

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// The coverage tables show the record, not only the alarm: a row for each article that creates an
// offence or gives a power, and in each cell what was read there, with the words that decided.

// offenceColumns are the columns of the offence table.
var offenceColumns = []Column{
	{"mental", "Mental element"}, {"furtherPurpose", "Further purpose"}, {"unlawfulness", "Without right"},
	{"harm", "Harm threshold"}, {"defence", "Exception"}, {"researchSafe", "Research protected"}, {"grade", "Grade"},
}

// OffenceTable has a row for each article that creates an offence, and a column for each of its elements.
func OffenceTable(k *reading.Instrument) Table {
	t := Table{Columns: offenceColumns}
	elsewhere := anywhere(k, law.SlotResearchSafe)
	for i := 0; i < len(k.Read.Offences); {
		top := k.Document.Top(k.Read.Offences[i].In)
		var systems bool
		var threshold *law.Mention
		for ; i < len(k.Read.Offences) && k.Document.Top(k.Read.Offences[i].In) == top; i++ {
			o := &k.Read.Offences[i]
			systems = systems || o.Has(lexicon.ListObjectICT) && o.HasAny(lexicon.ListConductAccess, lexicon.ListConductTool)
			if threshold == nil {
				threshold = o.First(lexicon.ListHarm)
			}
		}
		r := &k.Read.ByProvision[top]
		row := []Cell{
			mentalCell(r), slotCell(k, r, law.SlotFurtherPurpose), slotCell(k, r, law.SlotUnlawfulness), {State: Missing},
			slotCell(k, r, law.SlotDefence), slotCell(k, r, law.SlotResearchSafe), gradeCell(r),
		}
		if row[1].State == Present {
			row[1].At = faultEvidence(r, law.MentalPurpose)
		} else if r.Has(law.SlotOptionalLimit) {
			row[1] = Cell{Partly, "optional", evidence(r, law.SlotOptionalLimit)}
		}
		if threshold != nil {
			row[3] = Cell{Present, "", threshold.Span}
		}
		if row[5].State == Missing {
			switch {
			case !systems:
				row[5].State = NotApplicable
			case elsewhere:
				row[5] = Cell{State: Partly, Value: "elsewhere"}
			}
		}
		t.Rows = append(t.Rows, top)
		t.Cells = append(t.Cells, row)
	}
	return t
}

func anywhere(k *reading.Instrument, slot law.Slot) bool {
	for i := range k.Read.ByProvision {
		if k.Read.ByProvision[i].Has(slot) {
			return true
		}
	}
	return false
}

// slotCell is present with its first words, or missing.
func slotCell(k *reading.Instrument, r *law.Reading, slot law.Slot) Cell {
	if !r.Has(slot) {
		return Cell{State: Missing}
	}
	return Cell{State: Present, At: evidence(r, slot)}
}

func mentalCell(r *law.Reading) Cell {
	c := Cell{State: Present, Value: r.Mental.String(), At: faultEvidence(r, r.Mental)}
	switch r.Mental {
	case law.MentalNone, law.MentalUnread:
		c.State = Missing
		if r.Has(law.SlotMentalAny) {
			c.State, c.At = Partly, evidence(r, law.SlotMentalAny)
		}
	case law.MentalNegligence, law.MentalRecklessness, law.MentalImplied:
		c.State = Partly
	}
	return c
}

func gradeCell(r *law.Reading) Cell {
	c := Cell{State: Present, Value: r.Grade.String()}
	switch r.Grade {
	case law.GradeNone, law.GradeUnread:
		c.State = Missing
	case law.GradeWeak:
		c.State = Partly
	}
	return c
}

// evidence is the first words that filled the slot, or the empty span.
func evidence(r *law.Reading, slot law.Slot) text.Span {
	for _, e := range r.Evidence {
		if e.Slot == slot {
			return e.At
		}
	}
	return text.Span{}
}

func faultEvidence(r *law.Reading, m law.Mental) text.Span {
	for _, e := range r.Evidence {
		if e.Slot == law.SlotMentalAny && e.Mental == m {
			return e.At
		}
	}
	return text.Span{}
}
