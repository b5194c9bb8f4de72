package margin

import (
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/wordfile"
)

// AmendmentTable is a Word file with the table in which amendments are tabled: the clause as it stands,
// what is proposed instead, and why. A proposal is the rule's template, with its gaps for the drafter to
// fill; findings whose rule has none are left out, and so are those that the options leave out.
func AmendmentTable(r *checker.Report, o Options) []byte {
	w := &wordfile.Writer{}
	w.Paragraph(wordfile.Bold, "Proposed amendments: "+r.Name)
	w.Table([]string{"1800", "4400", "4400", "3970"}, "Provision", "Text", "Proposal", "Justification")
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Severity < o.Least || f.Rule.Redraft == "" {
			continue
		}
		w.Row()
		w.Cell()
		w.Paragraph(wordfile.Bold, label(r, f))
		w.CellEnd()
		w.Cell()
		clause(w, r, f)
		w.CellEnd()
		w.Cell()
		proposal(w, f)
		w.CellEnd()
		w.Cell()
		w.Paragraph(wordfile.Plain, f.Message+" "+f.Rule.Why)
		if a := authorities(f.Rule); a != "" {
			w.Paragraph(wordfile.Plain, "Authorities: "+a)
		}
		w.CellEnd()
		w.RowEnd()
	}
	w.TableEnd()
	w.Paragraph(wordfile.Plain, "Clausecheck "+r.Version+". What it says is about the words; it is not legal advice.")
	return w.File()
}

func label(r *checker.Report, f *checker.Finding) string {
	if f.In == checker.None {
		return ""
	}
	return r.Document.LabelOf(f.In)
}

// clause writes the provision's text with the finding's words set off.
func clause(w *wordfile.Writer, r *checker.Report, f *checker.Finding) {
	const most = 1200 // bytes on either side: of a longer provision the words around are enough
	span := f.At
	if f.In != checker.None && r.Document.Provisions[f.In].Span.Contains(f.At) {
		span = r.Document.Provisions[f.In].Span
	}
	from, to := span.Start, span.End
	before, after := "", ""
	if f.At.Start-from > most {
		before = "… "
		from = min(nextWord(r.Document.Text, f.At.Start-most), f.At.Start)
	}
	if to-f.At.End > most {
		after = " …"
		to = nextWord(r.Document.Text, f.At.End+most)
	}
	w.Begin()
	w.Run(wordfile.Plain, before+r.Document.Text[from:f.At.Start])
	w.Run(wordfile.Bold, r.Document.Words(f.At))
	w.Run(wordfile.Plain, strings.TrimRight(r.Document.Text[f.At.End:max(to, f.At.End)], "\n ")+after)
	w.End()
}

// nextWord is the first place at or behind the byte where a word begins.
func nextWord(text string, at int32) int32 {
	for int(at) < len(text) && text[at] != ' ' && text[at] != '\n' {
		at++
	}
	return min(at+1, int32(len(text)))
}

func proposal(w *wordfile.Writer, f *checker.Finding) {
	for _, fix := range f.Fixes {
		w.Paragraph(wordfile.Plain, fix.Title)
	}
	w.Paragraph(wordfile.Put, f.Rule.Redraft)
}
