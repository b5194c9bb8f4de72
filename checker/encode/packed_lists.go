package encode

import (
	"strings"

	"clausecheck/checker"
)

// The entries of a packed report, member after member.

// list packs so many entries.
func (p *packer) list(n int, entry func(i int)) []byte {
	from := len(p.out)
	p.last = 0
	p.number(n)
	for i := range n {
		entry(i)
	}
	return p.out[from:]
}

// provision packs the distance to the parent (none is 0), the kind, the id (doubled, plus one where the
// parent's stands before it), label, title, the name that it is cited by (none is 0, else one more), place, language (none is 0, else one more), and the reading
// (none is 0, else one more), behind which stand how many words show it, and these: slot and place in the
// tree as one number, and their own place.
func (p *packer) provision(i int) {
	one := &p.document.Provisions[i]
	path := p.paths[i]
	p.number(p.above(i))
	p.number(int(one.Kind))
	p.id(path, one.Parent)
	p.string(p.document.Words(one.Label))
	p.string(p.document.Words(one.Title))
	p.cite(p.cited[i])
	p.place(one.Span)
	if language := p.report.LanguageOf(checker.Ref(i)); language != p.report.Language {
		p.named(language)
	} else {
		p.number(0)
	}
	if i >= len(p.report.Readings) || !p.report.Readings[i].Present() {
		p.number(0)
		return
	}
	r := &p.report.Readings[i]
	key := packedReading{r.Slots, r.Mental, r.Grade}
	n, known := p.readings[key]
	if !known {
		n = len(p.read)
		p.readings[key] = n
		p.read = append(p.read, key)
	}
	p.number(n + 1)
	p.number(len(r.Evidence))
	at := p.last
	for j := range r.Evidence {
		e := &r.Evidence[j]
		slot := int(e.Slot)
		if e.Mental != checker.MentalUnread {
			slot = int(checker.SlotDefinition) + 1 // "mental"
		}
		p.number(slot*packedPlaces + int(e.From))
		p.place(e.At)
	}
	p.last = at
}

// packedPlaces is more than there are places in the tree.
const packedPlaces = 16

// cite packs the name that a provision is cited by, where it has one of its own.
func (p *packer) cite(name string) {
	if name == "" {
		p.number(0)
		return
	}
	p.named(name)
}

func (p *packer) above(i int) int {
	if parent := p.document.Provisions[i].Parent; parent != checker.None {
		return i - int(parent)
	}
	return 0
}

func (p *packer) id(path string, parent checker.Ref) {
	if parent != checker.None {
		if rest, within := strings.CutPrefix(path, p.paths[parent]); within {
			p.numbered(rest, 2, 1)
			return
		}
	}
	p.numbered(path, 2, 0)
}

// named packs the index of a string plus one, for where there may be none.
func (p *packer) named(text string) { p.numbered(text, 1, 1) }

// numbered packs a string's index times and plus something.
func (p *packer) numbered(text string, times, plus int) {
	i, known := p.strings[text]
	if !known {
		i = len(p.lengths)
		p.strings[text] = i
		p.keep(text)
	}
	p.number(i*times + plus)
}

// finding packs id, rule, then severity, confidence and absence as one number, the provision and its path,
// place, quote, message, and three lists under their lengths:
// where it looked, notes, and fixes with their edits.
func (p *packer) finding(i int) {
	f := &p.report.Findings[i]
	p.once(p.ids[i])
	n, known := p.rules[f.Rule]
	if !known {
		n = len(p.ruled)
		p.rules[f.Rule] = n
		p.ruled = append(p.ruled, f.Rule)
	}
	p.number(n)
	how := int(f.Severity)<<3 | int(f.Confidence)<<1
	if f.Absent {
		how |= 1
	}
	p.number(how)
	p.signed(int(f.In))
	p.string(p.path(f.In))
	p.place(f.At)
	p.string(p.document.Words(f.At))
	p.once(f.Message)
	at := p.last
	p.number(len(f.Looked))
	for _, place := range f.Looked {
		p.string(place)
	}
	p.number(len(f.Notes))
	for _, n := range f.Notes {
		p.place(n.At)
		p.string(n.Text)
	}
	p.number(len(f.Fixes))
	for _, fix := range f.Fixes {
		p.string(fix.Title)
		p.number(len(fix.Edits))
		for _, e := range fix.Edits {
			p.place(e.At)
			p.string(e.Text)
		}
	}
	p.last = at
}

// table packs the rows of a coverage table: provision, label and title, and for each column the state and
// what follows it: 4 for a value, 8 for a place and its words.
func (p *packer) table(t *checker.Table) []byte {
	return p.list(len(t.Rows), func(i int) {
		row := t.Rows[i]
		p.signed(int(row))
		p.string(p.document.LabelOf(row))
		p.string(p.titleOf(row))
		for j := range t.Cells[i] {
			c := &t.Cells[i][j]
			state := int(c.State)
			if c.Value != "" {
				state |= 4
			}
			if !c.At.Empty() {
				state |= 8
			}
			p.number(state)
			if c.Value != "" {
				p.string(c.Value)
			}
			if !c.At.Empty() {
				p.place(c.At)
				p.string(p.document.Words(c.At))
			}
		}
	})
}
