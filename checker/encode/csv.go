package encode

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"clausecheck/checker"
)

// csvHead begins with the mark by which spreadsheets know UTF-8; without it they show “ as three letters.
const csvHead = "\uFEFFfile,provision,label,line,column,start,end,severity,confidence,kind,rule,title,quote,message,why,clears,authorities,id,page\r\n"

// csv appends a row for each finding, after RFC 4180. Start and end count what s.Offsets says, lines
// and columns count from 1, columns in characters.
func (s Style) csv(dst []byte, r *checker.Report, p Place) []byte {
	d := r.Document
	l := newLines(d.Text)
	var positions *Positions
	if s.Offsets == UTF16 {
		positions = NewPositions(d.Text)
	}
	ids := r.Fingerprints()
	paths := d.Paths()
	for i := range r.Findings {
		f := &r.Findings[i]
		start, end := int(f.At.Start), int(f.At.End)
		if positions != nil {
			start, end = positions.UTF16(start), positions.UTF16(end)
		}
		path, label := "", ""
		if f.In != checker.None {
			path, label = paths[f.In], d.LabelOf(f.In)
		}
		var authorities []string
		for _, a := range f.Rule.Authorities {
			authorities = append(authorities, a.Cited())
		}
		for k, cell := range [...]string{
			p.pathOf(r), path, label, strconv.Itoa(l.of(f.At.Start) + 1), strconv.Itoa(l.column(f.At.Start)),
			strconv.Itoa(start), strconv.Itoa(end), f.Severity.Word(), f.Confidence.String(), kindOf(f),
			f.Rule.ID, f.Rule.Title, d.Words(f.At), f.Message, f.Rule.Why, f.Rule.Clears, strings.Join(authorities, "; "), ids[i], f.Rule.Page(s.Pages),
		} {
			if k > 0 {
				dst = append(dst, ',')
			}
			dst = appendCSV(dst, cell)
		}
		dst = append(dst, "\r\n"...)
	}
	return dst
}

// appendCSV writes a cell. A cell that a spreadsheet would run as a formula gets an apostrophe: the
// words of a draft are anybody's. The full-width signs are what some spreadsheets read as the plain ones,
// and a line end before a sign is what some leave out.
func appendCSV(dst []byte, cell string) []byte {
	first, _ := utf8.DecodeRuneInString(cell)
	formula := cell != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first)
	if !formula && !strings.ContainsAny(cell, ",\"\r\n") {
		return appendUTF8(dst, cell)
	}
	dst = append(dst, '"')
	if formula {
		dst = append(dst, '\'')
	}
	dst = appendUTF8(dst, strings.ReplaceAll(cell, `"`, `""`))
	return append(dst, '"')
}

// appendUTF8 writes text with U+FFFD for what is not UTF-8.
func appendUTF8(dst []byte, text string) []byte {
	for i := 0; i < len(text); {
		size, valid := sequence(text, i)
		if valid {
			dst = append(dst, text[i:i+size]...)
		} else {
			dst = append(dst, "\uFFFD"...)
		}
		i += size
	}
	return dst
}
