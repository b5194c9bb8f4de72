package encode

import (
	"clausecheck/checker"
	"clausecheck/checker/amendment"
)

// amendments writes the table that delegations send, a row for each clause: the clause as it is, the whole of it as
// amended, and why. Where no edit fits, the rule's wording stands below it for the drafter to fit in.
func (w *page) amendments() {
	clauses := amendment.Clauses(w.report, checker.Info)
	if len(clauses) == 0 {
		return
	}
	w.section("amendments", "Amendments to consider")
	w.put("<div class=\"scroll\"><table class=\"amendments\">\n<thead><tr><th scope=\"col\">Provision</th><th scope=\"col\">Original</th>" +
		"<th scope=\"col\">Proposed</th><th scope=\"col\">Justification</th></tr></thead>\n<tbody>\n")
	for i := range clauses {
		w.amendment(&clauses[i])
	}
	w.put("</tbody>\n</table></div>\n</section>\n")
}

func (w *page) amendment(c *amendment.Clause) {
	d := w.report.Document
	w.put("<tr><th scope=\"row\" dir=\"auto\">")
	w.say(w.label(c.In))
	w.put("</th><td dir=\"auto\">")
	for _, piece := range c.Standing() {
		switch {
		case piece.Goes:
			w.enclosed("del", d.Words(piece.At))
		case piece.Named:
			w.enclosed("strong", d.Words(piece.At))
		default:
			w.say(d.Words(piece.At))
		}
	}
	w.put("</td><td dir=\"auto\">")
	if len(c.Edits) > 0 {
		at := c.At.Start
		for _, e := range c.Edits {
			w.say(d.Text[at:e.At.Start])
			w.enclosed("ins", e.Text)
			at = e.At.End
		}
		w.say(d.Text[at:c.At.End])
	}
	for _, rule := range c.ToFitIn() {
		w.put("<p>To fit in (")
		w.say(rule.Title)
		w.put("): ")
		w.enclosed("em", rule.Redraft)
		w.put("</p>")
	}
	w.put("</td><td>")
	for _, same := range c.ByRule() {
		for _, f := range same {
			w.put("<p>")
			w.say(f.Message)
			w.put("</p>")
		}
		w.put("<p>")
		w.say(same[0].Rule.Why)
		if len(same[0].Rule.Authorities) > 0 {
			w.put(" <cite>")
			w.say(authorityList(same[0].Rule))
			w.put("</cite>")
		}
		w.put(" ")
		w.rule(same[0].Rule)
		w.put("</p>")
	}
	w.put("</td></tr>\n")
}

// enclosed writes text, which is no HTML, within an element; nothing where it is empty.
func (w *page) enclosed(element, text string) {
	if text == "" {
		return
	}
	w.put("<", element, ">")
	w.say(text)
	w.put("</", element, ">")
}
