package rules

import "clausecheck/checker"

var delegatedCrime = &checker.Rule{
	ID: "vagueness/delegated-crime", Title: "Content of the offence left to regulations",
	Severity: checker.Warning, Since: "0.1.0", PerWords: true,
	Why: "What is punishable is then decided without the legislature and has to be looked for elsewhere. A rule of lower rank can " +
		"be law that is found and foreseen; whether it may make a crime is for each State’s constitution.",
	Clears:  "The duties whose breach is punished, listed by section; offence provisions designated one by one.",
	Redraft: "A person who knowingly contravenes section …(1) or (3) commits an offence.",
	Amend:   accountable(first(ofAll(discretion("redraft.fit", "fit")), ofAll(discretion("redraft.fit.if", "fit if")))),
	Authorities: []checker.Authority{
		cantoni.unpinned("Law includes rules of lower rank, if they can be found and their effect foreseen: the better ground is each State’s own constitution."),
		covenant.pinned("art. 15(1)", "Supports that the rule can be found and foreseen, and no more."),
		mistretta.unpinned("The other way: a legislature may delegate within an intelligible principle."),
		withoutIntent.pinned("Conclusions on the Legislative Process, last heading", "Finds that crime-making is handed to regulators too often."),
	},
	Document: func(p *checker.Pass) {
		vagueTerms(p, func(t *checker.VagueTerm) bool {
			return t.Category == "delegated" && inOffence(t) || t.Category == "subordinate" && t.Setting == checker.SettingOffence
		}, func(t *checker.VagueTerm) {
			message := "What is punishable under " + p.LabelOf(t.In) + " is left to whoever may settle it, " + p.Quote(t.At) + "; the text does not say it."
			if t.Category == "subordinate" {
				message = p.LabelOf(t.In) + " punishes conduct that the text does not describe: " + p.Quote(t.At) + "."
			}
			severity := checker.Advice
			if overlaps(p, t.Fact, p.List("own.provisions")) && !factNear(p, t.Fact, p.List("own.rules"), 2) {
				message = p.LabelOf(t.In) + " punishes the breach of any duty in the text, " + p.Quote(t.At) + ", and does not say which; each reader has to gather them."
				notes := forbiddenElsewhere(p, t)
				if len(notes) > 0 && yearsFor(p, t) {
					severity = checker.Warning
				}
				reportTerm(p, severity, t, message, notes...)
				return
			} else if t.Grade >= 3 && !bounded(p, t) && (t.Category != "subordinate" || yearsFor(p, t)) {
				severity = checker.Warning
			}
			reportTerm(p, severity, t, message)
		})
	},
}

// yearsFor reports whether an offence of the term's article leads to prison for years.
func yearsFor(p *checker.Pass, t *checker.VagueTerm) bool {
	for i := range p.Offences() {
		if o := &p.Offences()[i]; p.Document.Top(o.In) == p.Document.Top(t.In) && punishment(p, o) == stakeYears {
			return true
		}
	}
	return false
}

// forbiddenElsewhere are notes to what other articles forbid to a person without a penalty of their own, at most
// eight: the general offence makes crimes of them, with whatever mental element they state.
func forbiddenElsewhere(p *checker.Pass, t *checker.VagueTerm) (notes []checker.Note) {
	const most = 8
	last := p.Document.Top(t.In)
	p.Facts(checker.ListOffenceProhibits, func(f *checker.Fact) bool {
		top := p.Document.Top(f.In)
		if top == checker.None || top == last || f.Flags&checker.FactQuoted != 0 || f.Part == checker.PartTitle || top == p.Document.Top(t.In) ||
			p.Reading(top).Has(checker.SlotOffence) {
			return true
		}
		last = top
		notes = append(notes, checker.Note{At: f.Span, Text: "also what " + p.LabelOf(f.In) + " forbids"})
		return len(notes) < most
	})
	return notes
}
