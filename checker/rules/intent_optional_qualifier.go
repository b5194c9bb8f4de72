package rules

import "clausecheck/checker"

var optionalQualifier = &checker.Rule{
	ID: "intent/optional-qualifier", Title: "Narrowing element left to choice",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "The text obliges breadth and merely tolerates narrowness: in the least careful jurisdiction the element that separates a crime " +
		"from ordinary work need not exist.",
	Clears:  "“Shall require” in place of “may require”, or the element moved into the chapeau of the offence.",
	Redraft: "The conduct shall constitute an offence only if committed … (by infringing security measures / with dishonest intent).",
	Amend:   first(unless("counts", obliging), strikes),
	Authorities: []checker.Authority{
		budapest.pinned("arts 2 and 3 (second sentences), 4(2), 6(1)(b), 7", "A broken security measure, dishonest intent or serious harm is something that a Party may require."),
		uncc.pinned("arts 7–9", "The same options (draft arts 6–8)."),
		signatories.whole("Asks that the limits of draft arts 6–10, now 7–11, be made mandatory."),
		effJune.whole("Finds researchers and journalists unprotected while the limits stay optional."),
	},
	Document: func(p *checker.Pass) {
		if p.Profile != "treaty" && !p.Has(p.List("framework.members")) {
			return // nobody is left a choice but those to whom an instrument between States is addressed
		}
		for r := range p.Document.Provisions {
			k := p.Document.Provisions[r].Kind
			reading := p.Reading(checker.Ref(r))
			if k != checker.KindArticle && k != checker.KindSection || !reading.Has(checker.SlotOffence) {
				continue
			}
			for _, e := range reading.Evidence {
				if e.Slot == checker.SlotOptionalLimit && saysMay(p, checker.Ref(r), e.At) && !freed(p, checker.Ref(r), e.At) {
					p.Report(checker.Finding{
						In: p.Holder(checker.Ref(r), e.At), At: e.At,
						Message: "The element that would narrow " + p.LabelOf(checker.Ref(r)) + " stands only as something that " + p.Quote(e.At) +
							" leaves open; the offence exists without it.",
						Looked: []string{"the sentence", "the article's other paragraphs"},
					})
				}
			}
		}
	},
}

// saysMay reports whether the words at the span leave it to somebody to require the element, and do not only stand
// in a sentence that looks so.
func saysMay(p *checker.Pass, r checker.Ref, at checker.Span) bool {
	for _, g := range p.Own(p.Holder(r, at)) {
		if g.List == checker.ListOptional && g.Overlaps(at) {
			return true
		}
	}
	return false
}

// freed reports whether the choice at the span is one to punish less or not at all: the element stays where it stands.
func freed(p *checker.Pass, r checker.Ref, at checker.Span) bool {
	list := p.List("optional.freed")
	for _, g := range p.Own(p.Holder(r, at)) {
		if list != 0 && g.List == list && g.Start < at.End+16 && at.Start < g.End {
			return true
		}
	}
	return false
}
