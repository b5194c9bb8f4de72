package rules

import "clausecheck/checker"

var noMentalElement = &checker.Rule{
	ID:       "intent/no-mental-element",
	Title:    "Offence states no mental element",
	Severity: checker.Blocker,
	Since:    "0.1.0", PerArticle: true,
	YieldsTo: []checker.Yield{{Rule: "intent/outside-chapeau"}, {Rule: "intent/accessory-without-intent"}, {Rule: "intent/possession-without-purpose"}},
	Why: "Whoever does the act by accident may be caught: a developer, a librarian, a parent, a small firm. Courts of the common " +
		"law may read a mental element in, and the general part of many codes requires one; the text itself gives the reader " +
		"neither.",
	Clears: "A fault word that reaches the conduct (“intentionally”, “knowingly”, “with intent to …”) in the clause, its chapeau or its " +
		"closing words; or a general part that requires fault for every offence of the instrument.",
	Redraft: "…, when committed intentionally and without right, … / A person commits an offence if (a) the person does …; " +
		"(b) the person intends to do …; and (c) the person knows that …",
	Authorities: []checker.Authority{
		budapest.pinned("arts 2–9, chapeaux", "Each offence opens with “when committed intentionally”."),
		uncc.pinned("arts 7–11", "The offences against systems and data ask for intention and lack of right (draft arts 6–10)."),
		romeStatute.pinned("art. 30", "Intent and knowledge are required unless otherwise provided."),
		modelCode.pinned("§ 2.02(1)", "No conviction without fault as to each material element, violations apart."),
		giem.unpinned("Punishment presupposes, as a rule, a mental link between the person and the act."),
		staples.unpinned("Silence on fault is not by itself a choice for liability without it."),
		bPublic.unpinned("The mental element is presumed unless it is excluded by necessary implication."),
		withoutIntent.pinned("Executive Summary", "57 % of 446 offences proposed in one Congress, and 64 % of those enacted, lacked an adequate mental element."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		if o.Mental != checker.MentalNone || o.Weighed || o.Sanction || o.Removed || o.OneSided || o.ByGeneral || o.Dependent || o.Elsewhere || addsToPenalty(p, o) || o.HasAny(p.List("offence.named"), p.List("discipline.internal")) {
			return
		}
		severity := weighed(p, o)
		in := sharedBy(p, o)
		message := p.LabelOf(in) + " makes conduct an offence without any word on what the person must mean or know; " +
			"readers will have to rely on the courts to require fault."
		if general(p) {
			message = p.LabelOf(in) + " makes conduct an offence without any word on what the person must mean or know; " +
				"the text falls back on the general part of the criminal code."
		}
		if o.Has(p.List("excuse.reasonable")) && (o.Has(checker.ListOffenceOmits) || o.Outside(checker.ListOffenceContravene, p.List("rule.offence.besides")) != nil) {
			message = p.LabelOf(in) + " punishes a failure to comply without any word on whether the person knew of the duty; only the excuse stands between an oversight and an offence."
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
