package draft

import "strings"

// Akoma Ntoso keeps notes in one of two places: in the text, where the mark would stand, or in the metadata, to
// which a reference in the text leads. Both are put behind the text.

// metaNote is where a note of the metadata stands in the file.
type metaNote struct {
	from, to int
	read     bool
}

// readMeta passes over the metadata, but for where its notes are.
func (r *legalReader) readMeta() {
	s := r.scanner
	depth := len(s.open)
	for len(s.open) >= depth && s.next() {
		if s.kind != xmlOpen || s.name != "note" || len(r.metaNotes) >= MaxRuns {
			continue
		}
		id, from := s.attr("eId"), s.start
		if id == "" {
			id = s.attr("id")
		}
		s.skip()
		if r.metaNotes == nil {
			r.metaNotes = map[string]*metaNote{}
		}
		if n := (&metaNote{from: from, to: s.end}); r.metaNotes[id] == nil {
			r.metaNotes[id] = n
			r.metaOrder = append(r.metaOrder, n)
		}
	}
}

// refer reads the note of the metadata that the reference just opened leads to.
func (r *legalReader) refer() {
	s := r.scanner
	id, marker := strings.TrimPrefix(s.attr("href"), "#"), s.attr("marker")
	s.skip()
	if n := r.metaNotes[id]; n != nil && !n.read && r.omitting == 0 {
		r.readMetaNote(n, marker)
	}
}

// readUnreferred reads the notes of the metadata that nothing leads to.
func (r *legalReader) readUnreferred() {
	for _, n := range r.metaOrder {
		if !n.read {
			r.readMetaNote(n, "")
		}
	}
}

func (r *legalReader) readMetaNote(n *metaNote, marker string) {
	n.read = true
	outer := r.scanner
	r.scanner = newScanner("", outer.data[:n.to])
	r.scanner.end = n.from
	if r.scanner.next() {
		r.readNote(marker)
	}
	if outer.err == nil {
		outer.err = r.scanner.err
	}
	r.scanner = outer
}
