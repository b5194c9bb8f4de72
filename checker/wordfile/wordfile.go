// Package wordfile writes Word files of paragraphs and tables, for what is handed to a chair. The same
// content always gives the same bytes.
package wordfile

import (
	"archive/zip"
	"bytes"
	"strings"

	"clausecheck/checker/encode"
)

const (
	types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	relations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`
	// A4, on its side or upright.
	landscape = `<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
	portrait  = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="850" w:right="1134" w:bottom="850" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
	end       = `</w:body></w:document>`
	borders   = `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblGrid>`
)

// Format is how words look.
type Format string

// The formats.
const (
	Plain   Format = ""
	Bold    Format = `<w:rPr><w:b/></w:rPr>`
	Struck  Format = `<w:rPr><w:strike/><w:color w:val="9B1C31"/></w:rPr>`
	Put     Format = `<w:rPr><w:color w:val="1D6B5C"/><w:u w:val="single"/></w:rPr>`
	Title   Format = `<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>`
	Heading Format = `<w:rPr><w:b/><w:sz w:val="22"/></w:rPr>`
	Small   Format = `<w:rPr><w:color w:val="565B65"/><w:sz w:val="16"/></w:rPr>`
)

// A Writer collects the content of a file whose pages lie on their side, or stand where Portrait is
// set. The zero Writer is ready.
type Writer struct {
	Portrait bool
	body     []byte
}

func (w *Writer) put(parts ...string) {
	for _, p := range parts {
		w.body = append(w.body, p...)
	}
}

// Begin and End enclose the runs of a paragraph.
func (w *Writer) Begin() { w.put("<w:p>") }

// BeginSpaced is Begin for a paragraph with room below it.
func (w *Writer) BeginSpaced() { w.put(`<w:p><w:pPr><w:spacing w:after="80"/></w:pPr>`) }

// End closes what Begin opened.
func (w *Writer) End() { w.put("</w:p>") }

// Run writes words within a paragraph; a line feed in them is a new line. Without words it writes nothing.
func (w *Writer) Run(format Format, text string) {
	if text == "" {
		return
	}
	for i, line := range strings.Split(text, "\n") {
		w.put("<w:r>", string(format))
		if i > 0 {
			w.put("<w:br/>")
		}
		w.put(`<w:t xml:space="preserve">`)
		w.body = encode.AppendHTML(w.body, strings.ReplaceAll(line, "\r", ""))
		w.put("</w:t></w:r>")
	}
}

// Link writes an address within a paragraph that opens when it is clicked: a field, which needs no other part of the
// file. The address has no quotation marks, see encode.PagesFolder.
func (w *Writer) Link(address string) {
	shown := string(encode.AppendHTML(nil, address))
	w.put(`<w:fldSimple w:instr=" HYPERLINK &quot;`, shown, `&quot; "><w:r>`, string(Put), `<w:t>`, shown, `</w:t></w:r></w:fldSimple>`)
}

// Break starts a new line within a paragraph.
func (w *Writer) Break() { w.put("<w:r><w:br/></w:r>") }

// Paragraph writes a whole paragraph.
func (w *Writer) Paragraph(format Format, text string) {
	w.Begin()
	w.Run(format, text)
	w.End()
}

// Table opens a table whose first row, repeated on every page, holds the heads. The widths are in
// twentieths of a point, one for each head.
func (w *Writer) Table(widths []string, heads ...string) {
	w.put(borders)
	for _, width := range widths {
		w.put(`<w:gridCol w:w="`, width, `"/>`)
	}
	w.put("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>")
	for _, h := range heads {
		w.Cell()
		w.Paragraph(Bold, h)
		w.CellEnd()
	}
	w.put("</w:tr>")
}

// TableEnd closes the table; Word wants a paragraph behind it, which it writes.
func (w *Writer) TableEnd() {
	w.put("</w:tbl>")
	w.Paragraph(Plain, "")
}

// Row and RowEnd enclose the cells of a row; Cell and CellEnd the paragraphs of a cell, at least one.
func (w *Writer) Row() { w.put("<w:tr>") }

// RowEnd closes what Row opened.
func (w *Writer) RowEnd() { w.put("</w:tr>") }

// Cell opens a cell.
func (w *Writer) Cell() { w.put("<w:tc><w:tcPr/>") }

// CellEnd closes what Cell opened.
func (w *Writer) CellEnd() { w.put("</w:tc>") }

// File is the whole file.
func (w *Writer) File() []byte {
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	page := landscape
	if w.Portrait {
		page = portrait
	}
	for _, part := range [...]struct {
		name    string
		content []byte
	}{{"[Content_Types].xml", []byte(types)}, {"_rels/.rels", []byte(relations)}, {"word/document.xml", []byte(head + string(w.body) + page + end)}} {
		// A buffer in memory takes everything, and the archive's times stay zero: the same bytes always.
		file, _ := archive.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate})
		file.Write(part.content)
	}
	archive.Close()
	return out.Bytes()
}
