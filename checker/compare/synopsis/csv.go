package synopsis

import (
	"strconv"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/encode"
)

// csvHead begins with the mark by which spreadsheets know UTF-8.
const csvHead = "\uFEFFold draft,new draft,old provision,new provision,change,effect,about,severity,old words,new words,old start,old end,new start,new end,sentence\r\n"

// verdictRows are the judgements on the draft and on each of its articles: their change is "verdict", their
// effect one of better, worse, mixed, unclear and unchanged.
func verdictRows(dst []byte, c *compare.Comparison) []byte {
	write := func(old, new string, j compare.Judgement) {
		dst = row(dst, c.Old.Name, c.New.Name, old, new, "verdict", j.Verdict.String(), "", "", "", "", "", "", "", "", judged(j))
	}
	j := c.Judgement()
	if j.Verdict == compare.Unchanged {
		return dst
	}
	write("", "", j)
	for _, a := range c.Articles() {
		if a.Verdict != compare.Unchanged {
			write(label(c.Old, a.Old), label(c.New, a.New), a.Judgement)
		}
	}
	return dst
}

// csv appends a row for each effect and for each pair that changed without any, after RFC 4180.
// Positions count what the style's offsets say.
func (s Style) csv(dst []byte, series *compare.Series) []byte {
	dst = append(dst, csvHead...)
	for _, c := range series.Steps {
		olds, news := s.positions(c.Old), s.positions(c.New)
		dst = verdictRows(dst, c)
		effects := byPair(c)
		for i := range c.Pairs {
			p := &c.Pairs[i]
			change := strings.Join(p.Change.Names(), " ")
			if p.Change != 0 && len(effects[i]) == 0 {
				dst = row(dst, c.Old.Name, c.New.Name, label(c.Old, p.Old), label(c.New, p.New), change, "", "", "", "", "", "", "", "", "", "")
			}
			for _, e := range effects[i] {
				dst = row(dst, c.Old.Name, c.New.Name, label(c.Old, e.Old), label(c.New, e.New), change, e.Kind.String(), e.About,
					e.Severity.Word(), words(c.Old, e.OldAt), words(c.New, e.NewAt), place(olds, e.OldAt.Start, e.OldAt), place(olds, e.OldAt.End, e.OldAt),
					place(news, e.NewAt.Start, e.NewAt), place(news, e.NewAt.End, e.NewAt), e.Text)
			}
		}
	}
	return dst
}

func row(dst []byte, cells ...string) []byte {
	for i, cell := range cells {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = encode.AppendCSV(dst, cell)
	}
	return append(dst, "\r\n"...)
}

// place is a position in words; empty where the span is.
func place(positions func(int32) int, at int32, of checker.Span) string {
	if of.Empty() {
		return ""
	}
	return strconv.Itoa(positions(at))
}

// positions turns bytes of a draft into what the style counts.
func (s Style) positions(r *checker.Report) func(int32) int {
	if s.Offsets == encode.UTF16 {
		p := encode.NewPositions(r.Document.Text)
		return func(at int32) int { return p.UTF16(int(at)) }
	}
	return func(at int32) int { return int(at) }
}
