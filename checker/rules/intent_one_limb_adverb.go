package rules

import "clausecheck/checker"

var oneLimbAdverb = &checker.Rule{
	ID: "intent/one-limb-adverb", Title: "Fault word covers only one limb",
	Severity: checker.Warning, Since: "0.1.0", PerArticle: true,
	Why: "The reader takes the whole offence for an intentional one; grammar may make it so for one of its limbs only, and " +
		"courts disagree.",
	Clears:  "The fault word in the chapeau or before the first verb, so that it reaches every limb; or repeated in each.",
	Redraft: "A person who intentionally … or … / when committed intentionally: (a) …; (b) …",
	Authorities: []checker.Authority{
		xCitement.unpinned("“Knowingly” was carried over to a later element against the grammar: courts disagree on what the place of the word decides."),
		flores.unpinned("The word reached the whole object of its verb."),
		modelCode.pinned("§ 2.02(4)", "The other way: one stated fault word reaches every material element unless a contrary purpose plainly appears."),
	},
	Offence: func(p *checker.Pass, o *checker.Offence) {
		if !o.OneSided || closesWithFault(p, o) {
			return
		}
		at, message := o.At, p.LabelOf(o.In)+" states no mental element, although another item of the same list does."
		for i := range o.Mentions {
			m := &o.Mentions[i]
			if right := besideRight(o, m); right != nil && checker.FaultWord(m.List) {
				p.Report(checker.Finding{
					Confidence: checker.Medium, In: o.In, At: m.Span,
					Message: "In " + p.LabelOf(o.In) + " " + p.Quote(m.Span) + " and " + p.Quote(right.Span) + " are alternatives: where the second is met the text asks for no fault, and where the first is met it asks for no lack of right.",
					Looked:  []string{"leaf", "chapeau", "tail"},
				})
				return
			}
			if checker.FaultWord(m.List) && m.Flags&checker.FactQuoted == 0 &&
				!o.Covered(m, checker.ListMentalNot, checker.ListMentalOther) {
				if adverb := p.List("fault.adverb"); adverb != 0 && m.In == o.In && !o.Covered(m, adverb) {
					return // “for the purpose of being sold, or knowing that …”: the word goes with no verb of its own
				}
				at = m.Span
				message = "In " + p.LabelOf(o.In) + " " + p.Quote(m.Span) + " reaches one limb only; what stands before it states no mental element."
				break
			}
		}
		p.Report(checker.Finding{
			Confidence: checker.Medium, In: o.In, At: at,
			Message: message,
			Looked:  []string{"leaf", "chapeau", "tail"},
			Fixes:   limbRedraft(p, o),
		})
	},
}

// besideRight is the words for a lack of right that stand two tokens from the fault word, an "or" between them; nil
// where none do.
func besideRight(o *checker.Offence, fault *checker.Mention) *checker.Mention {
	if !o.Has(checker.ListOr) {
		return nil
	}
	for i := range o.Mentions {
		q := &o.Mentions[i]
		if q.List == checker.ListWithoutRight && q.In == fault.In && q.Part == fault.Part &&
			(q.First > fault.Last && q.First-fault.Last <= 2 || fault.First > q.Last && fault.First-q.Last <= 2) {
			return q
		}
	}
	return nil
}

// closesWithFault reports whether the sentence closes with what the person knows or means, behind the conduct
// and in words of their own: “copies or knowingly sells a chart which he knows to be false”.
func closesWithFault(p *checker.Pass, o *checker.Offence) bool {
	adverb := p.List("fault.adverb")
	seen := false
	for i := range o.Mentions {
		m := &o.Mentions[i]
		if m.In != o.In || !checker.FaultWord(m.List) || m.Flags&checker.FactQuoted != 0 || o.Covered(m, checker.ListMentalNot, checker.ListMentalOther) {
			continue
		}
		if seen && adverb != 0 && !o.Covered(m, adverb) {
			return true
		}
		seen = true
	}
	return false
}

// limbRedraft is the redraft of a missing fault word; none where another limb is about access to systems or tools for
// it, which a bare intention would leave open.
func limbRedraft(p *checker.Pass, o *checker.Offence) []checker.Fix {
	for i, all := 0, p.OffencesOf(o.In); i < len(all); i++ {
		if accessToSystems(p, &all[i]) != nil || dealingInTools(p, &all[i]) != nil {
			return nil
		}
	}
	return intentRedraft(p, o)
}
