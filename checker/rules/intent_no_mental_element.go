package rules

import "clausecheck/checker"

var noMentalElement = &checker.Rule{
	ID:       "intent/no-mental-element",
	Title:    "Offence states no mental element",
	Severity: checker.Blocker,
	Since:    "0.1.0", PerArticle: true,
	Why: "Whoever does the act by accident is caught: a developer, a librarian, a parent, a small firm. Courts may read a " +
		"mental element in, but the reader cannot rely on it.",
	Clears: "A fault word that reaches the conduct (“intentionally”, “knowingly”, “with intent to …”) in the clause, its chapeau or its " +
		"closing words; or a general part that requires fault for every offence of the instrument.",
	Redraft: "…, when committed intentionally and without right, … / A person commits an offence if (a) the person does …; " +
		"(b) the person intends to do …; and (c) the person knows that …",
	Authorities: []checker.Authority{
		{Name: "Convention on Cybercrime (Budapest), chapeaux of the offences, and its Explanatory Report"},
		{Name: "Model Penal Code, requirement of culpability"},
		{Name: "Rome Statute of the International Criminal Court, mental element"},
		{Name: "Heritage Foundation and NACDL, Without Intent (2010)", Locator: "headline findings"},
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		if o.Mental != checker.MentalNone || o.Removed || o.OneSided || o.ByGeneral || o.Dependent || o.Elsewhere || addsToPenalty(p, o) {
			return
		}
		severity := checker.Warning
		if o.Imprisoned || p.Profile == "treaty" {
			severity = checker.Blocker
		}
		in := sharedBy(p, o)
		message := p.LabelOf(in) + " makes conduct an offence without any word on what the person must mean or know; " +
			"readers will have to rely on the courts to require fault."
		if o.Unlawful && o.Has(checker.ListOffenceContravene) {
			severity = checker.Warning
			message = p.LabelOf(in) + " punishes a failure to comply without any word on whether the person knew of the duty; only the excuse stands between an oversight and an offence."
		}
		if o.Has(checker.ListOffenceConsider) {
			severity = checker.Advice
		}
		p.ReportAs(severity, checker.Finding{
			Absent: true, In: in, At: o.At, Message: message,
			Looked: []string{"leaf", "chapeau", "tail", "definitions", "general part"},
			Fixes:  intentRedraft(p, o),
		})
	},
}

// sharedBy is the provision whose chapeau makes all its items offences without a mental element, or
// the offence's own where some of them state one.
func sharedBy(p *checker.Pass, o *checker.Offence) checker.Ref {
	const most = 100 // items looked at: more than any law lists
	in := o.In
	for in != checker.None && !p.Document.Provisions[in].Span.Contains(o.At) {
		in = p.Document.Provisions[in].Parent
	}
	if in == checker.None || in == o.In || p.Document.Provisions[o.In].Body.Contains(o.At) {
		return o.In
	}
	for i, items := 0, p.OffencesOf(o.In); i < min(len(items), most); i++ {
		if items[i].At == o.At && items[i].Mental != checker.MentalNone {
			return o.In
		}
	}
	return in
}

// addsToPenalty reports whether the offence only says what somebody who commits an offence of another
// law is liable to.
func addsToPenalty(p *checker.Pass, o *checker.Offence) bool {
	relevant, person := p.List("offence.relevant"), p.List("offence.that.person")
	return relevant != 0 && person != 0 && o.Has(person) && p.Within(p.Document.Top(o.In), relevant) != nil
}
