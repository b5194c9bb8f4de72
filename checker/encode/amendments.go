package encode

import "clausecheck/checker"

// amendments writes the table that delegations send: the words as they are, the words proposed, and
// why. The proposed words are the finding's redraft where it has one in place, else the rule's
// template, which the drafter has to fit in.
func (w *page) amendments() {
	begun := false
	for i := range w.report.Findings {
		f := &w.report.Findings[i]
		if len(f.Fixes) == 0 && f.Rule.Redraft == "" {
			continue
		}
		if !begun {
			begun = true
			w.section("amendments", "Amendments to consider")
			w.put("<div class=\"scroll\"><table class=\"amendments\">\n<thead><tr><th scope=\"col\">Provision</th><th scope=\"col\">Original</th>" +
				"<th scope=\"col\">Proposed</th><th scope=\"col\">Justification</th></tr></thead>\n<tbody>\n")
		}
		w.amendment(f)
	}
	if begun {
		w.put("</tbody>\n</table></div>\n</section>\n")
	}
}

func (w *page) amendment(f *checker.Finding) {
	d := w.report.Document
	w.put("<tr><th scope=\"row\" dir=\"auto\">")
	w.say(w.label(f.In))
	w.put("</th><td dir=\"auto\">")
	var edits []checker.Edit
	whole := f.At
	if len(f.Fixes) > 0 {
		edits = f.Fixes[0].Edits
	}
	if len(edits) > 0 {
		whole = checker.Span{Start: edits[0].At.Start, End: edits[len(edits)-1].At.End}
	}
	whole = clauseOf(d, f.In, whole)
	at := whole.Start
	for _, e := range edits {
		w.say(d.Text[at:e.At.Start])
		if !e.At.Empty() {
			w.put("<del>")
			w.say(d.Words(e.At))
			w.put("</del>")
		}
		at = e.At.End
	}
	w.say(d.Text[at:whole.End])
	w.put("</td><td dir=\"auto\">")
	if len(edits) > 0 {
		at = whole.Start
		for _, e := range edits {
			w.say(d.Text[at:e.At.Start])
			w.put("<ins>")
			w.say(e.Text)
			w.put("</ins>")
			at = e.At.End
		}
		w.say(d.Text[at:whole.End])
	} else {
		w.put("<em>")
		w.say(f.Rule.Redraft)
		w.put("</em>")
	}
	w.put("</td><td>")
	w.say(f.Message + " " + f.Rule.Why)
	if len(f.Rule.Authorities) > 0 {
		w.put(" <cite>")
		w.say(authorityList(f.Rule))
		w.put("</cite>")
	}
	w.put("</td></tr>\n")
}

// clauseOf is the text of a provision to show around a span: the provision's own words where they
// contain the span, else all of it, else the span.
func clauseOf(d *checker.Document, r checker.Ref, at checker.Span) checker.Span {
	if r == checker.None {
		return at
	}
	p := &d.Provisions[r]
	for _, part := range [...]checker.Span{p.Body, p.Tail, p.Title, p.Span} {
		if !part.Empty() && part.Contains(at) {
			return part
		}
	}
	return at
}
