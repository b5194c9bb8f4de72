package synopsis

import (
	"archive/zip"
	"bytes"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/encode"
)

// The DOCX synopsis is the table that ministries know: old text, new text, and what the change did.
// What was struck and put in is shown by formatting, not by tracked changes: nobody is to accept them.

const (
	wordTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	wordRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	wordHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`
	wordEnd   = `<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`
	wordTable = `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/><w:gridCol w:w="3570"/></w:tblGrid>`
)

// Formats of a run of words.
const (
	runPlain  = ""
	runBold   = `<w:rPr><w:b/></w:rPr>`
	runStruck = `<w:rPr><w:strike/><w:color w:val="9B1C31"/></w:rPr>`
	runPut    = `<w:rPr><w:color w:val="1D6B5C"/><w:u w:val="single"/></w:rPr>`
)

// docx appends the synopsis as a Word file: for each step a table of the provisions that changed.
func (s Style) docx(dst []byte, series *compare.Series) []byte {
	w := &word{b: []byte(wordHead)}
	for _, c := range series.Steps {
		w.step(c)
	}
	w.paragraph(runPlain, "Clausecheck "+series.Rounds[0].Version+". What it says is about the words; it is not legal advice.")
	w.b = append(w.b, wordEnd...)
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	for _, part := range [...]struct {
		name    string
		content []byte
	}{{"[Content_Types].xml", []byte(wordTypes)}, {"_rels/.rels", []byte(wordRelations)}, {"word/document.xml", w.b}} {
		// A buffer in memory takes everything, and the archive's times stay zero: the same bytes always.
		file, _ := archive.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate})
		file.Write(part.content)
	}
	archive.Close()
	return append(dst, out.Bytes()...)
}

type word struct{ b []byte }

func (w *word) put(parts ...string) {
	for _, p := range parts {
		w.b = append(w.b, p...)
	}
}

// run writes words; a line feed in them is a new line.
func (w *word) run(format, text string) {
	for i, line := range strings.Split(text, "\n") {
		w.put("<w:r>", format)
		if i > 0 {
			w.put("<w:br/>")
		}
		w.put(`<w:t xml:space="preserve">`)
		w.b = encode.AppendHTML(w.b, strings.ReplaceAll(line, "\r", ""))
		w.put("</w:t></w:r>")
	}
}

func (w *word) paragraph(format, text string) {
	w.put("<w:p>")
	w.run(format, text)
	w.put("</w:p>")
}

func (w *word) step(c *compare.Comparison) {
	w.paragraph(runBold, c.Old.Name+" → "+c.New.Name)
	w.paragraph(runPlain, tallyOf(c).sentence())
	w.put(wordTable, "<w:tr><w:trPr><w:tblHeader/></w:trPr>")
	for _, head := range [...]string{"Provision", c.Old.Name, c.New.Name, "What the change did"} {
		w.put("<w:tc><w:tcPr/>")
		w.paragraph(runBold, head)
		w.put("</w:tc>")
	}
	w.put("</w:tr>")
	effects := byPair(c)
	for i := range c.Pairs {
		p := &c.Pairs[i]
		if p.Change == 0 && len(effects[i]) == 0 {
			continue
		}
		pieces := shownWords(c, p)
		w.put("<w:tr><w:tc><w:tcPr/>")
		w.paragraph(runBold, labels(c, p.Old, p.New))
		w.paragraph(runPlain, strings.Join(p.Change.Names(), ", "))
		w.put("</w:tc>")
		w.side(c, pieces, compare.Struck, p.Old != checker.None)
		w.side(c, pieces, compare.Put, p.New != checker.None)
		w.put("<w:tc><w:tcPr/>")
		for _, e := range effects[i] {
			format := runPlain
			if e.Kind.Worse() {
				format = runBold
			}
			w.paragraph(format, e.Severity.String()+": "+e.Text)
		}
		if len(effects[i]) == 0 {
			w.put("<w:p/>")
		}
		w.put("</w:tc></w:tr>")
	}
	w.put("</w:tbl>")
	w.paragraph(runPlain, "")
}

// side writes the words of one draft: what both have, and what only this one has.
func (w *word) side(c *compare.Comparison, pieces []compare.Piece, own compare.Mark, there bool) {
	w.put("<w:tc><w:tcPr/><w:p>")
	for _, piece := range pieces {
		if !there || piece.Mark != compare.Kept && piece.Mark != own {
			continue
		}
		if piece.Break {
			w.put("<w:r><w:br/></w:r>")
		}
		switch piece.Mark {
		case compare.Struck:
			w.run(runStruck, words(c.Old, piece.At))
		case compare.Put:
			w.run(runPut, words(c.New, piece.At))
		default:
			w.run(runPlain, words(c.New, piece.At))
		}
	}
	w.put("</w:p></w:tc>")
}
