package checker

// The coverage tables show the record, not only the alarm: a row for each article that creates an
// offence or gives a power, and in each cell what was read there, with the words that decided.

// offenceColumns are the columns of the offence table.
var offenceColumns = []Column{
	{"mental", "Mental element"}, {"furtherPurpose", "Further purpose"}, {"unlawfulness", "Without right"},
	{"harm", "Harm threshold"}, {"defence", "Exception"}, {"researchSafe", "Research protected"}, {"grade", "Grade"},
}

// offenceTable has a row for each article that creates an offence, and a column for each of its elements.
func (k *instrument) offenceTable() Table {
	t := Table{Columns: offenceColumns}
	elsewhere := k.anywhere(SlotResearchSafe)
	for i := 0; i < len(k.read.offences); {
		top := k.document.Top(k.read.offences[i].In)
		var systems bool
		var threshold *Mention
		for ; i < len(k.read.offences) && k.document.Top(k.read.offences[i].In) == top; i++ {
			o := &k.read.offences[i]
			systems = systems || o.Has(ListObjectICT) && o.HasAny(ListConductAccess, ListConductTool)
			if threshold == nil {
				threshold = o.First(ListHarm)
			}
		}
		r := &k.read.byProvision[top]
		row := []Cell{
			mentalCell(r), k.slotCell(r, SlotFurtherPurpose), k.slotCell(r, SlotUnlawfulness), {State: Missing},
			k.slotCell(r, SlotDefence), k.slotCell(r, SlotResearchSafe), gradeCell(r),
		}
		if row[1].State == Present {
			row[1].At = faultEvidence(r, MentalPurpose)
		} else if r.Has(SlotOptionalLimit) {
			row[1] = Cell{Partly, "optional", evidence(r, SlotOptionalLimit)}
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

func (k *instrument) anywhere(slot Slot) bool {
	for i := range k.read.byProvision {
		if k.read.byProvision[i].Has(slot) {
			return true
		}
	}
	return false
}

// slotCell is present with its first words, or missing.
func (k *instrument) slotCell(r *Reading, slot Slot) Cell {
	if !r.Has(slot) {
		return Cell{State: Missing}
	}
	return Cell{State: Present, At: evidence(r, slot)}
}

func mentalCell(r *Reading) Cell {
	c := Cell{State: Present, Value: r.Mental.String(), At: faultEvidence(r, r.Mental)}
	switch r.Mental {
	case MentalNone, MentalUnread:
		c.State = Missing
		if r.Has(SlotMentalAny) {
			c.State, c.At = Partly, evidence(r, SlotMentalAny)
		}
	case MentalNegligence, MentalRecklessness, MentalImplied:
		c.State = Partly
	}
	return c
}

func gradeCell(r *Reading) Cell {
	c := Cell{State: Present, Value: r.Grade.String()}
	switch r.Grade {
	case GradeNone, GradeUnread:
		c.State = Missing
	case GradeWeak:
		c.State = Partly
	}
	return c
}

// evidence is the first words that filled the slot, or the empty span.
func evidence(r *Reading, slot Slot) Span {
	for _, e := range r.Evidence {
		if e.Slot == slot {
			return e.At
		}
	}
	return Span{}
}

func faultEvidence(r *Reading, m Mental) Span {
	for _, e := range r.Evidence {
		if e.Slot == SlotMentalAny && e.Mental == m {
			return e.At
		}
	}
	return Span{}
}
