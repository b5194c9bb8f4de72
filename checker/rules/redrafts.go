package rules

import "clausecheck/checker"

// intentRedraft writes the missing fault word into the clause: behind the words by which States are to
// establish an offence, or behind the person of whom a statute speaks. It is nil where the clause is
// built in another way, or the pack has no words for it.
func intentRedraft(p *checker.Pass, o *checker.Offence) []checker.Fix {
	if m := o.First(checker.ListOffenceEstablish); m != nil && m.Span == o.At {
		return establishedRedraft(p, o)
	}
	adverb, subjects := withPurpose(p, o, p.Redraft("adverb")), p.List("redraft.subject")
	if adverb == "" || subjects == 0 {
		return nil
	}
	var subject *checker.Mention
	for i := range o.Mentions {
		if m := &o.Mentions[i]; m.List == subjects && m.End <= o.At.Start && o.At.Start-m.End < 2000 {
			subject = m
			break
		}
	}
	if subject == nil {
		return prohibitionRedraft(p, o, adverb)
	}
	return []checker.Fix{{
		Title: "State the mental element: “" + adverb + "”",
		Edits: []checker.Edit{{At: checker.Span{Start: subject.End, End: subject.End}, Text: " " + adverb}},
	}}
}

// prohibitionRedraft puts the adverb behind the modal of a prohibition: "no person shall intentionally".
func prohibitionRedraft(p *checker.Pass, o *checker.Offence, adverb string) []checker.Fix {
	modal := p.List("redraft.modal")
	if !o.Prohibits || modal == 0 {
		return nil
	}
	for i := range o.Mentions {
		if m := &o.Mentions[i]; m.List == modal && o.At.Contains(m.Span) {
			return []checker.Fix{{
				Title: "State the mental element: “" + adverb + "”",
				Edits: []checker.Edit{{At: checker.Span{Start: o.At.End, End: o.At.End}, Text: " " + adverb}},
			}}
		}
	}
	return nil
}

// withPurpose adds a harmful purpose to the fault word of an offence of access or of tools, which a bare
// intention leaves open to those who test; empty where the pack has no words for one.
func withPurpose(p *checker.Pass, o *checker.Offence, fault string) string {
	if fault == "" || o.Further || accessToSystems(p, o) == nil && dealingInTools(p, o) == nil {
		return fault
	}
	purpose := p.Redraft("harm")
	if purpose == "" {
		return ""
	}
	return fault + " " + purpose
}

func establishedRedraft(p *checker.Pass, o *checker.Offence) []checker.Fix {
	use := "intent and right"
	if o.Unlawful {
		use = "intent"
	}
	words := withPurpose(p, o, p.Redraft(use))
	if words == "" {
		return nil
	}
	text := ", " + words + ","
	if end := int(o.At.End); end < len(p.Document.Text) && (p.Document.Text[end] == ':' || p.Document.Text[end] == ',' || p.Document.Text[end] == '.') {
		text = ", " + words
	}
	return []checker.Fix{{
		Title: "State the mental element: “" + words + "”",
		Edits: []checker.Edit{{At: checker.Span{Start: o.At.End, End: o.At.End}, Text: text}},
	}}
}

// knowledgeRedraft strikes the objective alternative of "knew or should have known", where a fault word
// stands before it. Nothing is put in, so it needs no words of a language.
func knowledgeRedraft(p *checker.Pass, o *checker.Offence, word *checker.Mention) []checker.Fix {
	for i := range o.Mentions {
		m := &o.Mentions[i]
		if m.List != checker.ListMentalKnowledge || m.In != word.In || m.Last+1 != word.First {
			continue
		}
		for j := range o.Mentions {
			if or := &o.Mentions[j]; or.List == checker.ListOr && or.First == m.Last && or.Last == word.First {
				return []checker.Fix{{
					Title: "Strike the objective standard",
					Edits: []checker.Edit{{At: checker.Span{Start: m.End, End: word.End}}},
				}}
			}
		}
	}
	return nil
}
