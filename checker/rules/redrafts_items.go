package rules

import "clausecheck/checker"

// breachEdits puts the fault before the verb by which somebody breaks a duty, “if the keeper fails to comply with
// subsection (1), it commits an offence”: where that verb stands alone, and the one who breaks the duty is the one
// who is punished.
func breachEdits(p *checker.Pass, o *checker.Offence, holder checker.Ref, f fault) []checker.Edit {
	var breach *checker.Mention
	for i := range o.Mentions {
		m := &o.Mentions[i]
		if m.List != checker.ListOffenceContravene || m.In != holder || m.Part != checker.PartBody || m.End > o.At.Start || stopBetween(p, m.End, o.At.Start) {
			continue
		}
		if breach != nil && m.Start >= breach.End {
			return nil
		}
		if breach == nil {
			breach = m
		}
	}
	if breach == nil {
		return nil
	}
	first, last := p.Document.BodyTokens(holder)
	if breach.First == first || !conductVerb(p, breach.First, last) || oneOf(p, &p.Document.Tokens[breach.First-1], "or") {
		return nil
	}
	start := breach.First
	for start > first && p.Document.Tokens[start-1].Kind != checker.TokenStop {
		start--
	}
	if end := p.Document.TokenFrom(o.At.Start); oneOf(p, &p.Document.Tokens[start], "no subject") && (end <= first || !samePerson(p, start, breach.First, end)) {
		return nil
	}
	return []checker.Edit{{At: checker.Span{Start: breach.Start, End: breach.Start}, Text: f.adverb + " "}}
}

// itemEdits puts the fault, in the words of the items that state one, into each item of the chapeau that states none.
func itemEdits(p *checker.Pass, o *checker.Offence, chapeau checker.Ref, f fault) (edits []checker.Edit) {
	if f.purpose != "" {
		return nil
	}
	if word := siblingWord(p, o); word != "" {
		f.adverb = word
	}
	for c := p.Document.Provisions[chapeau].Child; c != checker.None; c = p.Document.Provisions[c].Sibling {
		if c != o.In && p.Document.SubtreeEnd(c) > o.In && c < o.In {
			return nil // the offence stands deeper than its chapeau's items
		}
		if itemStates(p, o, c) {
			continue
		}
		at := bodyStart(p, c)
		if at < 0 || p.Document.Provisions[c].Kind != checker.KindItem || !verbAt(p, c) {
			return nil
		}
		edits = append(edits, checker.Edit{At: checker.Span{Start: at, End: at}, Text: f.adverb + " "})
	}
	return edits
}

// itemStates reports whether the item states a fault of its own.
func itemStates(p *checker.Pass, o *checker.Offence, item checker.Ref) bool {
	first, last := p.Subtree(item)
	for i, all := 0, p.OffencesOf(o.In); i < min(len(all), 100); i++ {
		if q := &all[i]; q.In >= first && q.In < last && q.At == o.At {
			return q.Mental != checker.MentalNone && !q.OneSided
		}
	}
	return false
}

// bodyStart is where an item's words begin; -1 where it has none.
func bodyStart(p *checker.Pass, item checker.Ref) int32 {
	first, last := p.Document.BodyTokens(item)
	if first == last {
		return -1
	}
	return p.Document.Tokens[first].Start
}
