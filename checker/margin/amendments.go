package margin

import (
	"clausecheck/checker"
	"clausecheck/checker/amendment"
	"clausecheck/checker/wordfile"
)

// AmendmentTable is a Word file with the table in which amendments are tabled, a row for each clause: the
// clause as it stands, the whole of it as amended, and why. What is struck and what is put is marked. Where no
// edit fits a clause, the rule's wording stands below it for the drafter to fit in; findings that have neither
// are left out, and so are those that the options leave out.
func AmendmentTable(r *checker.Report, o Options) []byte {
	w := &wordfile.Writer{}
	w.Paragraph(wordfile.Bold, "Proposed amendments: "+r.Name)
	w.Table([]string{"1800", "4400", "4400", "3970"}, "Provision", "Text", "Proposal", "Justification")
	for _, c := range amendment.Clauses(r, o.Least) {
		row{w, r.Document, &c, o.Pages}.write()
	}
	w.TableEnd()
	w.Paragraph(wordfile.Plain, "Clausecheck "+r.Version+". What it says is about the words; it is not legal advice.")
	return w.File()
}

// row is the row of one clause.
type row struct {
	*wordfile.Writer
	document *checker.Document
	clause   *amendment.Clause
	pages    string
}

func (w row) write() {
	w.Row()
	w.Cell()
	w.Paragraph(wordfile.Bold, w.document.LabelOf(w.clause.In))
	w.CellEnd()
	w.Cell()
	w.standing()
	w.CellEnd()
	w.Cell()
	w.proposal()
	w.CellEnd()
	w.Cell()
	w.justification()
	w.CellEnd()
	w.RowEnd()
}

// standing is the clause as it is: what goes is struck, and words that no edit touches but a finding names are bold.
func (w row) standing() {
	w.Begin()
	for _, piece := range w.clause.Standing() {
		switch {
		case piece.Goes:
			w.Run(wordfile.Struck, w.document.Words(piece.At))
		case piece.Named:
			w.Run(wordfile.Bold, w.document.Words(piece.At))
		default:
			w.Run(wordfile.Plain, w.document.Words(piece.At))
		}
	}
	w.End()
}

// proposal is the whole clause as amended, then the wordings that are left to fit in.
func (w row) proposal() {
	c := w.clause
	if len(c.Edits) > 0 {
		w.Begin()
		at := c.At.Start
		for _, e := range c.Edits {
			w.Run(wordfile.Plain, w.document.Text[at:e.At.Start])
			w.Run(wordfile.Put, e.Text)
			at = e.At.End
		}
		w.Run(wordfile.Plain, w.document.Text[at:c.At.End])
		w.End()
	}
	for _, rule := range c.ToFitIn() {
		w.Begin()
		w.Run(wordfile.Plain, "To fit in ("+rule.Title+"): ")
		w.Run(wordfile.Put, rule.Redraft)
		w.End()
	}
}

// justification says of each finding what is wrong, and of each rule once why that matters and on whose authority.
func (w row) justification() {
	for _, same := range w.clause.ByRule() {
		rule := same[0].Rule
		for _, f := range same {
			w.Paragraph(wordfile.Plain, f.Message)
		}
		if rule.Why != "" {
			w.Paragraph(wordfile.Plain, rule.Why)
		}
		if a := authorities(rule); a != "" {
			w.Paragraph(wordfile.Plain, "Authorities: "+a)
		}
		if page := rule.Page(w.pages); page != "" {
			w.Begin()
			w.Link(page)
			w.End()
		}
	}
}
