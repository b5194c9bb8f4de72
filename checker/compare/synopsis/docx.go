package synopsis

import (
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/wordfile"
)

// The DOCX synopsis is the table that ministries know: old text, new text, and what the change did.
// What was struck and put in is shown by formatting, not by tracked changes: nobody is to accept them.

// docx appends the synopsis as a Word file: for each step a table of the provisions that changed.
func (s Style) docx(dst []byte, series *compare.Series) []byte {
	w := &word{}
	for _, c := range series.Steps {
		w.step(c)
	}
	w.Paragraph(wordfile.Plain, "Clausecheck "+series.Rounds[0].Version+". What it says is about the words; it is not legal advice.")
	return append(dst, w.File()...)
}

type word struct{ wordfile.Writer }

func (w *word) step(c *compare.Comparison) {
	w.Paragraph(wordfile.Bold, c.Old.Name+" → "+c.New.Name)
	w.verdict(c)
	w.Paragraph(wordfile.Plain, tallyOf(c).sentence())
	w.Table([]string{"2000", "4500", "4500", "3570"}, "Provision", c.Old.Name, c.New.Name, "What the change did")
	effects := byPair(c)
	for i := range c.Pairs {
		p := &c.Pairs[i]
		if p.Change == 0 && len(effects[i]) == 0 {
			continue
		}
		pieces := shownWords(c, p)
		w.Row()
		w.Cell()
		w.Paragraph(wordfile.Bold, labels(c, p.Old, p.New))
		w.Paragraph(wordfile.Plain, strings.Join(p.Change.Names(), ", "))
		w.CellEnd()
		w.side(c, pieces, compare.Struck, p.Old != checker.None)
		w.side(c, pieces, compare.Put, p.New != checker.None)
		w.Cell()
		for _, e := range effects[i] {
			format := wordfile.Plain
			if e.Kind.Worse() {
				format = wordfile.Bold
			}
			w.Paragraph(format, e.Severity.Word()+": "+e.Text)
		}
		if len(effects[i]) == 0 {
			w.Paragraph(wordfile.Plain, "")
		}
		w.CellEnd()
		w.RowEnd()
	}
	w.TableEnd()
}

// verdict is the judgement on the draft, what matters most, and the judgement on each article.
func (w *word) verdict(c *compare.Comparison) {
	j := c.Judgement()
	if j.Verdict == compare.Unchanged {
		return
	}
	w.Paragraph(wordfile.Bold, "Verdict: "+verdictWords[j.Verdict]+" ("+judged(j)+")")
	for _, i := range c.Matters(mostMatters) {
		w.Paragraph(wordfile.Plain, matter(c, i))
	}
	lines := articles(c)
	if len(lines) == 0 {
		return
	}
	w.Table([]string{"4500", "4500", "5570"}, articleHead...)
	for _, l := range lines {
		w.Row()
		for _, text := range []string{l.label, l.verdict, l.rests} {
			w.Cell()
			w.Paragraph(wordfile.Plain, text)
			w.CellEnd()
		}
		w.RowEnd()
	}
	w.TableEnd()
}

// side writes the words of one draft: what both have, and what only this one has.
func (w *word) side(c *compare.Comparison, pieces []compare.Piece, own compare.Mark, there bool) {
	w.Cell()
	w.Begin()
	for _, piece := range pieces {
		if !there || piece.Mark != compare.Kept && piece.Mark != own {
			continue
		}
		if piece.Break {
			w.Break()
		}
		switch piece.Mark {
		case compare.Struck:
			w.Run(wordfile.Struck, words(c.Old, piece.At))
		case compare.Put:
			w.Run(wordfile.Put, words(c.New, piece.At))
		default:
			w.Run(wordfile.Plain, words(c.New, piece.At))
		}
	}
	w.End()
	w.CellEnd()
}
