package checker

// offenceTable has a row for each article that creates an offence and a column for each element.
func (k *check) offenceTable() Table {
	t := Table{Columns: []Column{{"mental", "Mental element"}, {"furtherPurpose", "Further purpose"}, {"unlawfulness", "Without right"},
		{"harm", "Harm threshold"}, {"defence", "Exception"}, {"researchSafe", "Research protected"}, {"grade", "Grade"}}}
	return t
}

// powerTable has a row for each article that gives a power and a column for each safeguard.
func (k *check) powerTable() Table {
	return Table{Columns: []Column{{"authorisation", "Judge"}}}
}

// profile is the drafting style that the text itself shows.
func (k *check) profile() string {
	return "statute"
}
