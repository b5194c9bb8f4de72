package draft

import (
	"strconv"
	"strings"
)

// readParts reads the parts that the main part depends on.
func (r *wordReader) readParts() error {
	relations, err := r.archive.relations(r.document.name)
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
		content, _, _, err := r.archive.xmlPart(name)
		if err != nil {
			return err
		}
		if r.styles, err = readStyles(name, content); err != nil {
			return err
		}
	}
	if name := r.parts["numbering"]; name != "" {
		content, _, _, err := r.archive.xmlPart(name)
		if err != nil {
			return err
		}
		if r.numbering, err = readNumbering(name, content); err != nil {
			return err
		}
	}
	return nil
}

func (r *wordReader) macros() bool {
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
func (r *wordReader) readNotes(f *File) error {
	marks, begun := r.notes, false
	for pass, kind := range []string{"footnotes", "endnotes"} {
		name := r.parts[kind]
		if name == "" || len(marks) == 0 {
			continue
		}
		content, _, ok, err := r.archive.xmlPart(name)
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
		f.parts = append(f.parts, name)
		r.part, r.note = int8(len(f.parts)-1), true
		r.scanner = newScanner(name, content)
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
				r.part, r.run, r.leaf = 0, -1, -1
				r.beginNotes()
				r.part = int8(len(f.parts) - 1)
			}
			if err := r.readNote(mark, place, name, content, count); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *wordReader) readNote(mark noteMark, place [2]int, name, content string, count int) error {
	r.scanner = newScanner(name, content[:place[1]])
	r.scanner.end = place[0]
	r.run, r.within, r.fields = mark.run, 1, nil
	if mark.run >= 0 {
		r.document.runs[mark.run].whole = true
	}
	r.add("[" + strconv.Itoa(count) + "] ")
	before := len(r.text)
	for r.scanner.next() {
		if r.scanner.kind == xmlOpen {
			r.element()
		}
	}
	if len(r.text) == before { // an empty note leaves no line
		r.text = r.text[:r.lineStart]
	}
	r.endLine()
	r.boxes = nil
	return r.err()
}

// noteRanges are the places of the notes in their part, between their tags, by id.
func noteRanges(name, content string) (map[string][2]int, error) {
	all := map[string][2]int{}
	s := newScanner(name, content)
	for s.next() {
		if s.kind != xmlOpen || s.name != "footnote" && s.name != "endnote" {
			continue
		}
		id, kind, from := s.attr("id"), s.attr("type"), s.end
		s.skip()
		if kind == "" || kind == "normal" {
			all[id] = [2]int{from, s.start}
		}
	}
	return all, s.err
}
