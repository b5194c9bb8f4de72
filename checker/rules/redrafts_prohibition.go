package rules

import "clausecheck/checker"

// prohibitionRedraft puts the adverb behind the modal of each prohibition of the article that lacks a fault word: “no
// person shall intentionally”. Where one of them is built in another way, there is none: what punishes them would
// reach that one without fault.
func prohibitionRedraft(p *checker.Pass, o *checker.Offence) []checker.Fix {
	if e, f, ok := penalBeside(p, o); ok {
		return []checker.Fix{{Title: "State the mental element: “" + f.said() + "”", Edits: []checker.Edit{e}}}
	}
	fix, all := checker.Fix{}, p.OffencesOf(o.In)
	modal := p.List("redraft.modal")
	if modal == 0 {
		return nil
	}
	for i := range all {
		q := &all[i]
		if !q.Prohibits || q.Mental != checker.MentalNone || len(fix.Edits) > 0 && fix.Edits[len(fix.Edits)-1].At.Start == q.At.End {
			continue
		}
		f, ok := faultOf(p, q)
		if !ok {
			return nil
		}
		if !endsWith(p, q, modal) {
			task := taskEdits(p, q, q.In, f)
			if task == nil || f.purpose != "" || p.Redraft("verb ending") == "" {
				return nil
			}
			fix.Title = "State the mental element: “" + f.said() + "”"
			fix.Edits = append(fix.Edits, task...)
			continue
		}
		e, ok := behindModal(p, q.At.End, f)
		if !ok {
			return nil
		}
		fix.Title = "State the mental element: “" + f.said() + "”"
		fix.Edits = append(fix.Edits, e)
	}
	if fix.Edits == nil {
		return nil
	}
	return []checker.Fix{fix}
}

// penalBeside puts the fault into the paragraph that punishes what the article forbids, “a person who contravenes
// subsection (1) or (2)”: there it reaches all of it.
func penalBeside(p *checker.Pass, o *checker.Offence) (e checker.Edit, f fault, ok bool) {
	top := p.Document.Top(o.In)
	f, ok = faultOf(p, o)
	if top == checker.None || !ok || f.purpose != "" || p.Redraft("verb ending") == "" {
		return e, f, false
	}
	found := 0
	if namesFault(p, top) {
		return e, f, false // what is forbidden states a fault of its own
	}
	for r, last := p.Subtree(top); r < last; r++ {
		for _, g := range p.Own(r) {
			if g.List != checker.ListOffenceContravene || g.Part != checker.PartBody || g.First == 0 || !conductVerb(p, g.First, int32(len(p.Document.Tokens))) {
				continue
			}
			before := &p.Document.Tokens[g.First-1]
			at := checker.Finding{In: r, At: g.Span}
			if !oneOf(p, before, "persons") && !oneOf(p, before, "anyone") || r == o.In || before.End == e.At.Start || !takesUp(p, o, r) || inSentence(p, &at, g.Span, checker.ListOffenceCommits).Empty() {
				continue
			}
			found++
			e = checker.Edit{At: checker.Span{Start: before.End, End: before.End}, Text: " " + f.adverb}
		}
	}
	return e, f, found == 1
}

// namesFault reports whether the article has a word of fault.
func namesFault(p *checker.Pass, top checker.Ref) bool {
	return speaksOf(p, top, "faults")
}

// takesUp reports whether an offence at or below the provision takes up conduct of its article, as that of o, and none
// elsewhere in it does so without fault.
func takesUp(p *checker.Pass, o *checker.Offence, r checker.Ref) (here bool) {
	first, last := p.Subtree(r)
	for i, all := 0, p.OffencesOf(o.In); i < len(all); i++ {
		switch q := &all[i]; {
		case q.Prohibits || q.Mental != checker.MentalNone:
		case q.In < first || q.In >= last:
			return false
		default:
			here = here || q.Dependent
		}
	}
	return here
}

// endsWith reports whether the words that make the offence end with a mention of the list.
func endsWith(p *checker.Pass, o *checker.Offence, list checker.ListID) bool {
	for i := range o.Mentions {
		if m := &o.Mentions[i]; m.List == list && o.At.Contains(m.Span) && m.End == o.At.End {
			return true
		}
	}
	return false
}
