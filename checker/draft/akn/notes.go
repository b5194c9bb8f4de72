package akn

import (
	"strings"

	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/xml"
)

// Akoma Ntoso keeps notes in one of two places: in the text, where the mark would stand, or in the metadata, to
// which a reference in the text leads. Both are put behind the text.

// metaNote is where a note of the metadata stands in the file.
type metaNote struct {
	from, to int
	read     bool
}

// readMeta passes over the metadata, but for where its notes are.
func (r *reader) readMeta() {
	s := r.scanner
	depth := len(s.Open)
	for len(s.Open) >= depth && s.Next() {
		if s.Kind != xml.Open || s.Name != "note" || len(r.metaNotes) >= refuse.MaxRuns {
			continue
		}
		id, from := s.Attr("eId"), s.Start
		if id == "" {
			id = s.Attr("id")
		}
		s.Skip()
		if r.metaNotes == nil {
			r.metaNotes = map[string]*metaNote{}
		}
		if n := (&metaNote{from: from, to: s.End}); r.metaNotes[id] == nil {
			r.metaNotes[id] = n
			r.metaOrder = append(r.metaOrder, n)
		}
	}
}

// refer reads the note of the metadata that the reference just opened leads to.
func (r *reader) refer() {
	s := r.scanner
	id, marker := strings.TrimPrefix(s.Attr("href"), "#"), s.Attr("marker")
	s.Skip()
	if n := r.metaNotes[id]; n != nil && !n.read && r.Omitting == 0 {
		r.readMetaNote(n, marker)
	}
}

// readUnreferred reads the notes of the metadata that nothing leads to.
func (r *reader) readUnreferred() {
	for _, n := range r.metaOrder {
		if !n.read {
			r.readMetaNote(n, "")
		}
	}
}

func (r *reader) readMetaNote(n *metaNote, marker string) {
	n.read = true
	outer := r.scanner
	r.scanner = xml.NewScanner("", outer.Data[:n.to])
	r.scanner.End = n.from
	if r.scanner.Next() {
		r.readNote(marker)
	}
	if outer.Err == nil {
		outer.Err = r.scanner.Err
	}
	r.scanner = outer
}
