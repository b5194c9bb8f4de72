// Package docx reads the letters of Word (DOCX, and Flat OPC), with the numbers that Word computes and the view of its
// tracked changes, and writes comments into them.
package docx

import (
	"path"
	"strings"

	"clausecheck/checker/draft/archive"
	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/xml"
)

// Document is what Annotate needs of a DOCX: where each word stands in its main part. The part is
// never parsed into a tree, since only its bytes can be given back as they were.
type Document struct {
	archive  *archive.Archive
	original bool
	name     string // of the main part
	body     string // of the main part, in UTF-8
	recoded  bool   // the part was in UTF-16
	prefix   string // of WordprocessingML in the part, with its colon
	space    string // its namespace, which differs in Strict files
	runs     []run
	leaves   []leaf
}

// A run is a w:r of the main part; the offsets are bytes of the part.
type run struct {
	start, inside, end   int32 // the opening tag begins, ends; the closing tag ends
	formatFrom, formatTo int32 // its w:rPr, or an empty range
	first, last          int32 // its leaves, half-open
	whole                bool  // it cannot be divided: a formula, a footnote's mark, a text box
	plain                bool  // it holds nothing but text, tabs and breaks
	paragraph            int32 // the number of its paragraph
}

// A leaf is an element that gave text: w:t, w:tab, w:br and so on. In a whole run it is the run.
type leaf struct {
	start, end       int32 // the element
	textFrom, textTo int32 // of a w:t the bytes between its tags, else an empty range
	run              int32
	text, trimmed    bool // a w:t; without xml:space="preserve"
	aside            bool // stands in a footnote or a text box, of which run is only the mark
}

const (
	transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	strict       = "http://purl.oclc.org/ooxml/wordprocessingml/main"
)

// Read reads a DOCX, and gives what Annotate needs of it.
func Read(f *flat.File, data []byte) (*Document, error) {
	a, err := archive.Open(data)
	if err != nil {
		return nil, err
	}
	d := &Document{archive: a, original: f.Original, name: "word/document.xml"}
	top, err := relations(a, "")
	if err != nil {
		return nil, err
	}
	for _, r := range top {
		if r.kind == "officeDocument" && a.ByName[r.target] != nil {
			d.name = r.target
			break
		}
	}
	var ok bool
	if d.body, d.recoded, ok, err = a.XML(d.name); err != nil {
		return nil, err
	} else if !ok {
		return nil, refuse.Fail(refuse.Damaged, "this file has no main part (“"+refuse.Clip(d.name)+"”) and is no whole DOCX; save it again in Word or fetch it again")
	}
	r := &reader{document: d, archive: a, Builder: flat.NewBuilder(len(d.body) / 8), original: f.Original}
	r.chunks.file, r.Symbols = f, true
	f.Parts = []string{d.name}
	if err := r.readParts(); err != nil {
		return nil, err
	}
	r.unclosed = unclosedFields(d.body)
	r.scanner = xml.NewScanner(d.name, d.body)
	r.readMain()
	if r.err() != nil {
		return nil, r.err()
	}
	if r.macros() {
		f.Tell("macros", "This file holds macros; they were not run and not looked at.")
	}
	r.chunks.notices(f)
	if err := r.readNotes(f); err != nil {
		return nil, err
	}
	f.Take(r.Builder)
	return d, nil
}

// relation is a line of a relationships part; kind is the last word of its type.
type relation struct{ id, kind, target string }

// relations are those of a part, or the file's own for the empty name. Targets outside the file are left out.
func relations(a *archive.Archive, part string) ([]relation, error) {
	name := relationsName(part)
	content, _, _, err := a.XML(name)
	if err != nil || content == "" {
		return nil, err
	}
	var all []relation
	s := xml.NewScanner(name, content)
	for s.Next() {
		if s.Kind != xml.Open || s.Name != "Relationship" || s.Attr("TargetMode") == "External" {
			continue
		}
		target := s.Attr("Target")
		if !strings.HasPrefix(target, "/") {
			target = path.Join("/", path.Dir(part), target)
		}
		all = append(all, relation{s.Attr("Id"), path.Base(s.Attr("Type")), strings.TrimPrefix(path.Clean(target), "/")})
	}
	return all, s.Err
}

func relationsName(part string) string {
	if part == "" {
		return "_rels/.rels"
	}
	return path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
}
