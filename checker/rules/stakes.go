package rules

import "clausecheck/checker"

// A stake is the gravest punishment that an offence leads to, as far as the text says.
type stake uint8

const (
	stakeUnsaid stake = iota // the penalty stands elsewhere
	stakeFine
	stakePrison // a year at most, or a term that is not stated
	stakeYears
)

// punishment is what whoever commits the offence risks: the penalty in its own words, else the one of
// its article. In a language whose pack has no words for long terms every prison is for years.
func punishment(p *checker.Pass, o *checker.Offence) stake {
	top := p.Document.Top(o.In)
	prison, fine, in := o.Has(checker.ListImprisonment), o.Has(checker.ListFineOnly), o.In
	if !prison && !fine {
		prison, in = o.Imprisoned, top
		fine = p.Within(top, checker.ListFineOnly) != nil
	}
	switch {
	case !prison && fine:
		return stakeFine
	case !prison:
		return stakeUnsaid
	}
	long := p.List("prison.long")
	if long == 0 {
		return stakeYears
	}
	for i := range o.Mentions {
		if m := &o.Mentions[i]; m.List == long && years(p.Document.Words(m.Span)) {
			return stakeYears
		}
	}
	if in != top {
		return stakePrison
	}
	first, last := p.Subtree(top)
	for r := first; r < last; r++ {
		for _, f := range p.Own(r) {
			if f.List == long && years(p.Document.Words(f.Span)) {
				return stakeYears
			}
		}
	}
	return stakePrison
}

// years reports whether the words are no "1 year".
func years(words string) bool {
	digits := 0
	for digits < len(words) && words[digits] >= '0' && words[digits] <= '9' {
		digits++
	}
	return digits == 0 || words[:digits] != "1"
}

// general reports whether the text's offences are read with a general part that requires intention: a
// code in the manner of the civil law, or a text in a language whose States have one.
func general(p *checker.Pass) bool {
	switch p.Language() {
	case "fr", "es", "ru":
		return p.Profile != "treaty"
	}
	return p.Profile == "civil"
}

// weighed is the severity of a missing mental element: by the punishment, by who is caught, and by
// whether an excuse is left.
func weighed(p *checker.Pass, o *checker.Offence) checker.Severity {
	severity := checker.Warning
	switch {
	case o.Has(checker.ListOffenceConsider):
		return checker.Advice // States are only asked to think of it
	case p.Profile == "treaty":
		severity = checker.Blocker
	case o.Has(checker.ListOffenceContravene) && punishment(p, o) == stakeFine:
		return checker.Advice
	case o.Has(checker.ListOffenceContravene), general(p):
	case punishment(p, o) == stakeYears:
		severity = checker.Blocker
	case punishment(p, o) == stakeFine:
		severity = checker.Advice
	}
	if severity > checker.Advice && o.HasAny(p.List("excuse.reasonable"), p.List("caught.trade"), p.List("duty.noticed"), p.List("duty.reasonable"), p.List("conduct.deliberate")) {
		severity--
	}
	if top := p.Document.Top(o.In); severity == checker.Blocker && p.Reading(top).Has(checker.SlotDefence) && p.Within(top, p.List("duty.reasonable")) != nil {
		severity-- // whoever took all reasonable care is not guilty: the text does speak of fault
	}
	if severity > checker.Advice && o.Has(checker.ListOffenceContravene) && p.Within(p.Document.Top(o.In), p.List("duty.noticed")) != nil {
		severity-- // the duty that is broken begins when somebody knows
	}
	return severity
}
