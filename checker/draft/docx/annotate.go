package docx

import (
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
)

// A Comment stands in the margin of a DOCX beside bytes Start..End of Text.
type Comment struct {
	Start, End int      // bytes of Text
	Author     string   // empty: that of the options
	Initials   string   // empty: the first letters of the author's names
	Text       []string // paragraphs
	Redraft    *string  // the words to stand instead, given as a tracked change; nil for none
	Link       string   // an address that the last paragraph shows and opens; empty for none
}

// AnnotateOptions say who comments and when. Without a date the output depends on nothing but the
// file and the comments.
type AnnotateOptions struct {
	Author string // empty: "Clausecheck"
	Date   string // as "2026-01-31T09:00:00Z"; empty: the comments bear none
}

// Annotate writes the DOCX that f was read from, and d with it, with the comments in its margin. Every part that
// comments do not need is copied byte for byte (but for entries whose names lead out of the archive, which
// are left out), and what the main part held is still there in the
// same order; runs of text are divided where a comment begins or ends within one. Comments on a
// computed number or on nothing stand on the next words, those in footnotes and text boxes, where
// Word allows none, on the mark or the box. A redraft that cannot be a tracked change (it spans
// paragraphs, fields or footnotes, or another redraft) is told in its comment. The error is an
// *Error, or w's.
func Annotate(f *flat.File, d *Document, w io.Writer, comments []Comment, o AnnotateOptions) error {
	if len(f.Pieces) == 0 && len(comments) > 0 {
		return refuse.Fail(refuse.NoText, "this file has no words that a comment could stand on; open a file with text")
	}
	if o.Author == "" {
		o.Author = "Clausecheck"
	}
	p, err := d.openPackage()
	if err != nil {
		return err
	}
	s := &splicer{file: f, document: d, options: o, nextID: p.nextID, at: map[int]*boundary{}, deleted: map[int32][]struck{}}
	for _, c := range comments {
		s.comment(c)
	}
	p.replace(d.name, s.spliced())
	if err := p.addComments(s.written.String()); err != nil {
		return err
	}
	return p.write(w)
}

// splicer collects what is to be inserted into the main part, by place, and writes it in one go.
type splicer struct {
	file     *flat.File
	document *Document
	options  AnnotateOptions
	nextID   func() string
	at       map[int]*boundary
	redrafts []span             // of Text, apart from one another, in order
	deleted  map[int32][]struck // pieces of leaves that redrafts strike, in order, by leaf
	written  strings.Builder
}

type span struct{ start, end int }

// boundary is a place in the main part where something is inserted. In a run, the run is closed
// before and opened again behind.
type boundary struct {
	leaf                                int32 // the w:t that is divided, or -1
	run                                 int32 // the run that is divided, or -1
	strikeEnd, ends, starts, strikeOpen string
}

// struck are bytes of a leaf's text that a redraft strikes.
type struck struct {
	from, to int32
}

func (s *splicer) boundary(at int, run, leaf int32) *boundary {
	b := s.at[at]
	if b == nil {
		b = &boundary{run: run, leaf: leaf}
		s.at[at] = b
	}
	return b
}

// startAt is the boundary before byte at of Text, which lies in the piece.
func (s *splicer) startAt(p *flat.Piece, at int) *boundary {
	d := s.document
	l := &d.leaves[p.Leaf]
	r := &d.runs[l.run]
	if !r.whole {
		if from, _ := s.file.Within(p, at); l.text && from > s.textFrom(l) {
			return s.boundary(from, l.run, p.Leaf)
		}
		if p.Leaf != r.first {
			return s.boundary(int(l.start), l.run, -1)
		}
	}
	return s.boundary(int(r.start), -1, -1)
}

// endAt is the boundary behind byte at of Text, which ends within the piece.
func (s *splicer) endAt(p *flat.Piece, at int) *boundary {
	d := s.document
	l := &d.leaves[p.Leaf]
	r := &d.runs[l.run]
	if !r.whole {
		if _, to := s.file.Within(p, at); l.text && to < s.textTo(l) {
			return s.boundary(to, l.run, p.Leaf)
		}
		if p.Leaf != r.last-1 {
			return s.boundary(int(l.end), l.run, -1)
		}
	}
	return s.boundary(int(r.end), -1, -1)
}

const xmlSpace = " \t\r\n"

// textFrom and textTo bound the text that counts between the tags of a w:t.
func (s *splicer) textFrom(l *leaf) int {
	text := s.document.body[l.textFrom:l.textTo]
	if l.trimmed {
		return int(l.textTo) - len(strings.TrimLeft(text, xmlSpace))
	}
	return int(l.textFrom)
}

func (s *splicer) textTo(l *leaf) int {
	text := s.document.body[l.textFrom:l.textTo]
	if l.trimmed {
		return int(l.textFrom) + len(strings.TrimRight(text, xmlSpace))
	}
	return int(l.textTo)
}

// anchor finds the pieces that the comment stands on.
func (s *splicer) anchor(start, end int) (first, last *flat.Piece, from, to int) {
	f := s.file
	for start > 0 && start < len(f.Text) && !utf8.RuneStart(f.Text[start]) {
		start--
	}
	for end > 0 && end < len(f.Text) && !utf8.RuneStart(f.Text[end]) {
		end++
	}
	i, j := f.Overlap(start, end)
	usable := func(p *flat.Piece) bool { return p.Leaf >= 0 && s.document.leaves[p.Leaf].run >= 0 }
	for i < j && !usable(&f.Pieces[i]) {
		i++
	}
	for j > i && !usable(&f.Pieces[j-1]) {
		j--
	}
	if i >= j {
		for i < len(f.Pieces) && !usable(&f.Pieces[i]) {
			i++
		}
		if i == len(f.Pieces) {
			for i--; i > 0 && !usable(&f.Pieces[i]); i-- {
			}
		}
		if !usable(&f.Pieces[i]) {
			return nil, nil, 0, 0
		}
		p := &f.Pieces[i]
		return p, p, int(p.Start), int(p.End)
	}
	first, last = &f.Pieces[i], &f.Pieces[j-1]
	from, to = max(start, int(first.Start)), min(end, int(last.End))
	if from >= to {
		return first, first, int(first.Start), int(first.End)
	}
	return first, last, from, to
}

func (s *splicer) comment(c Comment) {
	first, last, from, to := s.anchor(c.Start, c.End)
	if first == nil {
		return
	}
	if c.Author == "" {
		c.Author = s.options.Author
	}
	paragraphs := c.Text
	if leaf := s.document.leaves[first.Leaf]; leaf.aside && c.Start >= 0 && c.Start < c.End && c.End <= len(s.file.Text) {
		paragraphs = append([]string{"“" + s.file.Text[c.Start:c.End] + "”"}, paragraphs...)
	}
	if c.Redraft != nil && !s.redraft(c, from, to) {
		paragraphs = append(paragraphs[:len(paragraphs):len(paragraphs)], "→ “"+*c.Redraft+"”")
	}
	id := s.nextID()
	start, end := s.startAt(first, from), s.endAt(last, to)
	start.starts += s.tag("commentRangeStart", "id", id)
	end.ends += s.tag("commentRangeEnd", "id", id) + s.wrap("r", s.tag("commentReference", "id", id))
	s.writeComment(id, c, paragraphs)
}

// tag is an empty element of WordprocessingML with one attribute.
func (s *splicer) tag(name, attribute, value string) string {
	return "<" + s.document.element(name) + " " + s.document.attribute(attribute) + `="` + value + `"/>`
}

// wrap is an element around others.
func (s *splicer) wrap(name, inside string) string {
	return "<" + s.document.element(name) + ">" + inside + "</" + s.document.prefix + name + ">"
}

// element is the beginning of a tag; a part whose elements have no prefix gets one declared.
func (d *Document) element(name string) string {
	if d.prefix == "" {
		return name + ` xmlns:w="` + d.space + `"`
	}
	return d.prefix + name
}

func (d *Document) attribute(name string) string {
	if d.prefix == "" {
		return "w:" + name
	}
	return d.prefix + name
}

func (s *splicer) author(name string) string {
	out := " " + s.document.attribute("author") + `="` + escape(name) + `"`
	if s.options.Date != "" {
		out += " " + s.document.attribute("date") + `="` + escape(s.options.Date) + `"`
	}
	return out
}

// writeComment adds to the comments part, whose prefix may be another one and is declared here.
func (s *splicer) writeComment(id string, c Comment, paragraphs []string) {
	out := &s.written
	initials := c.Initials
	if initials == "" {
		for _, name := range strings.Fields(c.Author) {
			r, _ := utf8.DecodeRuneInString(name)
			initials += string(r)
		}
	}
	out.WriteString(`<w:comment xmlns:w="` + s.document.space + `" w:id="` + id + `" w:author="` + escape(c.Author) + `"`)
	if s.options.Date != "" {
		out.WriteString(` w:date="` + escape(s.options.Date) + `"`)
	}
	out.WriteString(` w:initials="` + escape(initials) + `">`)
	if len(paragraphs) == 0 {
		paragraphs = []string{""}
	}
	for i, text := range paragraphs {
		out.WriteString("<w:p>")
		if i == 0 {
			out.WriteString("<w:r><w:annotationRef/></w:r>")
		}
		out.WriteString(`<w:r><w:t xml:space="preserve">` + escape(text) + "</w:t></w:r></w:p>")
	}
	if c.Link != "" {
		link := escape(c.Link)
		out.WriteString(`<w:p><w:fldSimple w:instr=" HYPERLINK &quot;` + link + `&quot; "><w:r><w:t>` + link + `</w:t></w:r></w:fldSimple></w:p>`)
	}
	out.WriteString("</w:comment>")
}

// escape makes text safe between tags and in attributes; characters that XML does not allow go.
func escape(s string) string {
	var out strings.Builder
	for _, r := range s {
		switch {
		case r == '&':
			out.WriteString("&amp;")
		case r == '<':
			out.WriteString("&lt;")
		case r == '>':
			out.WriteString("&gt;")
		case r == '"':
			out.WriteString("&quot;")
		case r == '\t' || r == '\n' || r == '\r':
			out.WriteByte(' ')
		case r < 0x20 || r == 0xFFFE || r == 0xFFFF:
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

func (p *wordPackage) nextID() string {
	for p.used[p.next] {
		p.next++
	}
	p.next++
	return strconv.Itoa(p.next - 1)
}
