package draft

import (
	"path"
	"strings"
	"unicode/utf8"
)

// document is what Annotate needs of a DOCX: where each word stands in its main part. The part is
// never parsed into a tree, since only its bytes can be given back as they were.
type document struct {
	archive  *archive
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

func (f *File) readWord(data []byte, o Options) error {
	a, err := openArchive(data)
	if err != nil {
		return err
	}
	d := &document{archive: a, original: o.Original, name: "word/document.xml"}
	top, err := a.relations("")
	if err != nil {
		return err
	}
	for _, r := range top {
		if r.kind == "officeDocument" && a.byName[r.target] != nil {
			d.name = r.target
			break
		}
	}
	var ok bool
	if d.body, d.recoded, ok, err = a.xmlPart(d.name); err != nil {
		return err
	} else if !ok {
		return fail(Damaged, "this file has no main part (“"+clip(d.name)+"”) and is no whole DOCX; save it again in Word or fetch it again")
	}
	r := &wordReader{document: d, archive: a, builder: newBuilder(len(d.body) / 8), original: o.Original}
	r.chunks.depth, r.symbols = f.depth, true
	f.parts = []string{d.name}
	if err := r.readParts(); err != nil {
		return err
	}
	r.unclosed = unclosedFields(d.body)
	r.scanner = newScanner(d.name, d.body)
	r.readMain()
	if r.err() != nil {
		return r.err()
	}
	if r.macros() {
		f.notice("macros", "This file holds macros; they were not run and not looked at.")
	}
	r.chunks.notices(f)
	if err := r.readNotes(f); err != nil {
		return err
	}
	f.take(r.builder)
	f.word = d
	return nil
}

// relation is a line of a relationships part; kind is the last word of its type.
type relation struct{ id, kind, target string }

// relations are those of a part, or the file's own for the empty name. Targets outside the file are left out.
func (a *archive) relations(part string) ([]relation, error) {
	name := relationsName(part)
	content, _, _, err := a.xmlPart(name)
	if err != nil || content == "" {
		return nil, err
	}
	var all []relation
	s := newScanner(name, content)
	for s.next() {
		if s.kind != xmlOpen || s.name != "Relationship" || s.attr("TargetMode") == "External" {
			continue
		}
		target := s.attr("Target")
		if !strings.HasPrefix(target, "/") {
			target = path.Join("/", path.Dir(part), target)
		}
		all = append(all, relation{s.attr("Id"), path.Base(s.attr("Type")), strings.TrimPrefix(path.Clean(target), "/")})
	}
	return all, s.err
}

func relationsName(part string) string {
	if part == "" {
		return "_rels/.rels"
	}
	return path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
}

// xmlPart unpacks a part and gives it in UTF-8.
func (a *archive) xmlPart(name string) (content string, recoded, ok bool, err error) {
	content, ok, err = a.part(name)
	if err != nil || !ok {
		return "", false, ok, err
	}
	wide := strings.HasPrefix(content, "\xFF\xFE") || strings.HasPrefix(content, "\xFE\xFF")
	if wide {
		d, err := new(File).wide([]byte(content), 2, content[0] == 0xFE)
		if err != nil {
			return "", true, true, damagedPart(name)
		}
		return d.text, true, true, nil
	}
	if !utf8.ValidString(content) {
		return "", false, true, damagedPart(name)
	}
	return content, false, true, nil
}
