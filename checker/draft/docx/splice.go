package docx

import (
	"slices"
	"strings"

	"clausecheck/checker/draft/flat"
)

// edit replaces bytes from..to of the main part.
type edit struct {
	from, to int
	text     string
}

// spliced is the main part with everything inserted.
func (s *splicer) spliced() string {
	d := s.document
	var edits []edit
	divided := map[int32]bool{}
	for at, b := range s.at {
		closing, opening := "", ""
		if b.run >= 0 {
			r := &d.runs[b.run]
			closing = "</" + d.prefix + "r>"
			opening = d.body[r.start:r.inside] + d.body[r.formatFrom:r.formatTo]
		}
		if b.leaf >= 0 {
			divided[b.leaf] = true
			before, after := s.textName(b.leaf, at-1), s.textName(b.leaf, at)
			closing = "</" + d.prefix + before + ">" + closing
			opening += "<" + d.prefix + after + ` xml:space="preserve">`
		}
		edits = append(edits, edit{at, at, closing + b.strikeEnd + b.ends + b.starts + b.strikeOpen + opening})
	}
	for leaf := range s.deleted {
		divided[leaf] = true
	}
	for index := range divided {
		l := &d.leaves[index]
		if !l.text {
			continue
		}
		from, to := s.textFrom(l), s.textTo(l)
		edits = append(edits, edit{int(l.start), from, "<" + d.prefix + s.textName(index, from) + ` xml:space="preserve">`},
			edit{to, int(l.end), "</" + d.prefix + s.textName(index, to-1) + ">"})
	}
	slices.SortFunc(edits, func(a, b edit) int {
		if a.from != b.from {
			return a.from - b.from
		}
		return a.to - b.to
	})
	var out strings.Builder
	at := 0
	for _, e := range edits {
		out.WriteString(d.body[at:e.from])
		out.WriteString(e.text)
		at = e.to
	}
	out.WriteString(d.body[at:])
	return out.String()
}

// textName is the name of the element that byte at of the leaf's text stands in.
func (s *splicer) textName(index int32, at int) string {
	all := s.deleted[index]
	if i := flat.Search(len(all), func(i int) bool { return int(all[i].to) > at }); i < len(all) && int(all[i].from) <= at {
		return "delText"
	}
	l := &s.document.leaves[index]
	name := s.document.body[l.start+1 : l.textFrom]
	name = name[:strings.IndexAny(name, " \t\r\n/>")]
	return strings.TrimPrefix(name, s.document.prefix)
}

// redraft strikes the words and inserts the new ones, and reports whether it could. Words at the
// ends that stay are not struck.
func (s *splicer) redraft(c Comment, start, end int) bool {
	f, d := s.file, s.document
	if start != c.Start || end != c.End || d.original || strings.ContainsAny(*c.Redraft, "\r\n") {
		return false
	}
	old, new := f.Text[start:end], *c.Redraft
	head, tail := unchanged(old, new)
	start, end = start+head, end-tail
	new = new[head : len(new)-tail]
	if start >= end {
		return false
	}
	place := flat.Search(len(s.redrafts), func(i int) bool { return s.redrafts[i].end > start })
	if place < len(s.redrafts) && s.redrafts[place].start < end {
		return false
	}
	i, j := f.Overlap(start, end)
	if i >= j {
		return false
	}
	covered := start
	for k := i; k < j; k++ {
		p := &f.Pieces[k]
		if p.Leaf < 0 || d.leaves[p.Leaf].run < 0 || int(p.Start) > covered {
			return false
		}
		r, r0 := &d.runs[d.leaves[p.Leaf].run], &d.runs[d.leaves[f.Pieces[i].Leaf].run]
		if r.whole || !r.plain || r.paragraph != r0.paragraph {
			return false
		}
		covered = int(p.End)
	}
	if covered < end {
		return false
	}
	s.redrafts = slices.Insert(s.redrafts, place, span{start, end})
	s.strike(c, f.Pieces[i:j], start, end, new)
	return true
}

func (s *splicer) strike(c Comment, pieces []flat.Piece, start, end int, new string) {
	f, d := s.file, s.document
	openDeletion := func() string {
		return "<" + d.element("del") + " " + d.attribute("id") + `="` + s.nextID() + `"` + s.author(c.Author) + ">"
	}
	closeDeletion := "</" + d.prefix + "del>"
	for k := 0; k < len(pieces); {
		run := d.leaves[pieces[k].Leaf].run
		last := k
		for n := k; n < len(pieces) && d.leaves[pieces[n].Leaf].run == run; n++ {
			p := &pieces[n]
			from, _ := f.Within(p, max(start, int(p.Start)))
			_, to := f.Within(p, min(end, int(p.End)))
			if d.leaves[p.Leaf].text {
				all := s.deleted[p.Leaf]
				at := flat.Search(len(all), func(i int) bool { return all[i].from > int32(from) })
				s.deleted[p.Leaf] = slices.Insert(all, at, struck{int32(from), int32(to)})
			}
			last = n
		}
		s.startAt(&pieces[k], max(start, int(pieces[k].Start))).strikeOpen += openDeletion()
		b := s.endAt(&pieces[last], min(end, int(pieces[last].End)))
		b.strikeEnd += closeDeletion
		if k = last + 1; k == len(pieces) && new != "" {
			format := &d.runs[run]
			text := "<" + d.element("t") + ` xml:space="preserve">` + escape(new) + "</" + d.prefix + "t>"
			b.strikeEnd += "<" + d.element("ins") + " " + d.attribute("id") + `="` + s.nextID() + `"` + s.author(c.Author) + ">" +
				s.wrap("r", d.body[format.formatFrom:format.formatTo]+text) + "</" + d.prefix + "ins>"
		}
	}
}

// unchanged are the bytes at the beginning and at the end that both have, in whole words, with a
// word left over to strike.
func unchanged(old, new string) (head, tail int) {
	for n := 0; n < len(old) && n < len(new) && old[n] == new[n]; n++ {
		if old[n] == ' ' {
			head = n + 1
		}
	}
	if head == len(old) {
		head = 0
	}
	rest, other := old[head:], new[head:]
	for n := 1; n <= len(rest) && n <= len(other) && rest[len(rest)-n] == other[len(other)-n]; n++ {
		if rest[len(rest)-n] == ' ' && n < len(rest) {
			tail = n
		}
	}
	return head, tail
}
