package docx

import (
	"strconv"
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/xml"
)

// readParts reads the parts that the main part depends on.
func (r *reader) readParts() error {
	relations, err := relations(r.archive, r.document.name)
	if err != nil {
		return err
	}
	r.parts = map[string]string{}
	r.chunks.targets = map[string]string{}
	for _, rel := range relations {
		if rel.kind == "aFChunk" {
			r.chunks.targets[rel.id] = rel.target
		}
		if r.parts[rel.kind] == "" {
			r.parts[rel.kind] = rel.target
		}
	}
	if name := r.parts["styles"]; name != "" {
		content, _, _, err := r.archive.XML(name)
		if err != nil {
			return err
		}
		if r.styles, err = readStyles(name, content); err != nil {
			return err
		}
	}
	if name := r.parts["numbering"]; name != "" {
		content, _, _, err := r.archive.XML(name)
		if err != nil {
			return err
		}
		if r.numbering, err = readNumbering(name, content); err != nil {
			return err
		}
	}
	return nil
}

func (r *reader) macros() bool {
	for _, e := range r.archive.File {
		if strings.HasSuffix(strings.ToLower(e.Name), "vbaproject.bin") {
			return true
		}
	}
	return false
}

// readNotes puts the footnotes and endnotes that the text refers to behind it, in the order of
// their marks. Between the lines of the draft they would break its clauses; the mark itself is
// left out of the text, where its digit would join a word.
func (r *reader) readNotes(f *flat.File) error {
	marks, begun := r.notes, false
	for pass, kind := range []string{"footnotes", "endnotes"} {
		name := r.parts[kind]
		if name == "" || len(marks) == 0 {
			continue
		}
		content, _, ok, err := r.archive.XML(name)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		ranges, err := noteRanges(name, content)
		if err != nil {
			return err
		}
		f.Parts = append(f.Parts, name)
		r.Part, r.note = int8(len(f.Parts)-1), true
		r.scanner = xml.NewScanner(name, content)
		r.readRoot()
		count := 0
		for _, mark := range marks {
			if mark.end != (pass == 1) {
				continue
			}
			count++
			place, ok := ranges[mark.id]
			if !ok {
				continue
			}
			if !begun {
				begun = true
				r.Part, r.run, r.Leaf = 0, -1, -1
				r.BeginNotes()
				r.Part = int8(len(f.Parts) - 1)
			}
			if err := r.readNote(mark, place, name, content, count); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *reader) readNote(mark noteMark, place [2]int, name, content string, count int) error {
	r.scanner = xml.NewScanner(name, content[:place[1]])
	r.scanner.End = place[0]
	r.run, r.within, r.fields = mark.run, 1, nil
	if mark.run >= 0 {
		r.document.runs[mark.run].whole = true
	}
	r.Add("[" + strconv.Itoa(count) + "] ")
	before := len(r.Text)
	for r.scanner.Next() {
		if r.scanner.Kind == xml.Open {
			r.element()
		}
	}
	if len(r.Text) == before { // an empty note leaves no line
		r.Text = r.Text[:r.LineStart]
	}
	r.EndLine()
	r.boxes = nil
	return r.err()
}

// noteRanges are the places of the notes in their part, between their tags, by id.
func noteRanges(name, content string) (map[string][2]int, error) {
	all := map[string][2]int{}
	s := xml.NewScanner(name, content)
	for s.Next() {
		if s.Kind != xml.Open || s.Name != "footnote" && s.Name != "endnote" {
			continue
		}
		id, kind, from := s.Attr("id"), s.Attr("type"), s.End
		s.Skip()
		if kind == "" || kind == "normal" {
			all[id] = [2]int{from, s.Start}
		}
	}
	return all, s.Err
}
