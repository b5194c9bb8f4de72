package encode

import (
	"encoding/binary"

	"clausecheck/checker"
)

// A page shows a report at once, so that what it costs to write, carry over and read one is time for
// which somebody waits. Between the engine and whoever holds its text a report therefore travels
// packed: the same content, each string once, what every finding of a rule says once a rule, positions
// as distances. Each list stands alone, so that the reader makes those that are asked for.
//
// The form is packedForm, the head as JSON under its length, the strings, and four lists: provisions,
// findings, rows of offences and rows of powers. The strings are how many there are, the length of their
// text in bytes, the length of each in UTF-16 units, and the text, one string behind the other. A list is
// its length in bytes, how many entries it has, and these. All numbers are variable in length, seven bits a
// byte, the lowest first; what may be negative is doubled, less one below zero. Strings are named by index.

// packedForm is the first byte of a packed report. JSON does not begin with it.
const packedForm = 1

// Packed appends the report as it travels to a page. What it says is what JSON says.
func Packed(dst []byte, r *checker.Report, o Offsets) []byte {
	w := &reportWriter{report: r, document: r.Document}
	if o == UTF16 {
		w.positions = NewPositions(r.Document.Text)
	}
	return w.packed(dst, o, contentHash(r.Document.Text))
}

func (w *reportWriter) packed(dst []byte, o Offsets, hash string) []byte {
	w.paths, w.cited, w.ids = w.document.Paths(), cited(w.report), w.report.Fingerprints()
	p := &packer{reportWriter: w, strings: make(map[string]int, len(w.paths)/4+64), rules: map[*checker.Rule]int{}, readings: map[packedReading]int{},
		out: make([]byte, 0, 20*len(w.document.Provisions)+60*len(w.report.Findings)), text: make([]byte, 0, 16*len(w.document.Provisions)+200*len(w.report.Findings))}
	lists := [...][]byte{p.list(len(w.document.Provisions), p.provision), p.list(len(w.report.Findings), p.finding), p.table(&w.report.Offences), p.table(&w.report.Powers)}
	w.b = nil
	p.head(o, hash)
	dst = append(dst, packedForm)
	dst = binary.AppendUvarint(dst, uint64(len(w.b)))
	dst = append(dst, w.b...)
	dst = binary.AppendUvarint(dst, uint64(len(p.lengths)))
	dst = binary.AppendUvarint(dst, uint64(len(p.text)))
	for _, n := range p.lengths {
		dst = binary.AppendUvarint(dst, uint64(n))
	}
	dst = append(dst, p.text...)
	for _, l := range lists {
		dst = binary.AppendUvarint(dst, uint64(len(l)))
		dst = append(dst, l...)
	}
	return dst
}

// packer packs one report.
type packer struct {
	*reportWriter
	out      []byte // of all lists, one behind the other
	last     int    // the position before
	strings  map[string]int
	lengths  []int32 // of the strings, in UTF-16 units
	text     []byte
	rules    map[*checker.Rule]int
	ruled    []*checker.Rule // by index
	readings map[packedReading]int
	read     []packedReading // by index
}

// A packedReading is a reading without its evidence: few differ.
type packedReading struct {
	slots  checker.Slots
	mental checker.Mental
	grade  checker.Grade
}

// head writes what stands outside the lists, and what their numbers stand for.
func (p *packer) head(o Offsets, hash string) {
	w, r := p.reportWriter, p.report
	w.open('{')
	w.identity(o, hash)
	w.unchecked()
	w.summary()
	w.under("languages", '[')
	for _, language := range r.Languages() {
		w.entry(language)
	}
	w.close(']')
	named(w, "kinds", checker.KindNote+1)
	named(w, "evidence", checker.SlotDefinition+1)
	named(w, "places", checker.FromSafeguard+1)
	named(w, "severities", checker.Blocker+1)
	named(w, "confidences", checker.Low+1)
	named(w, "states", checker.Present+1)
	w.under("readings", '[')
	for _, one := range p.read {
		w.open('{')
		w.slots(&checker.Reading{Slots: one.slots, Mental: one.mental, Grade: one.grade})
		w.close('}')
	}
	w.close(']')
	w.under("rules", '[')
	for _, rule := range p.ruled {
		w.open('{')
		w.ofRule(rule)
		w.text("why", rule.Why)
		w.text("clears", rule.Clears)
		w.authorities(rule.Authorities)
		w.close('}')
	}
	w.close(']')
	w.under("columns", '[')
	for _, t := range [...]*checker.Table{&r.Offences, &r.Powers} {
		w.columns(t)
	}
	w.close(']')
	w.close('}')
}

// named writes the names of the values from zero up to the end.
func named[T interface {
	~uint8
	String() string
}](w *reportWriter, name string, end T) {
	w.under(name, '[')
	for v := T(0); v < end; v++ {
		w.entry(v.String())
	}
	w.close(']')
}

func (p *packer) number(n int) { p.out = binary.AppendUvarint(p.out, uint64(n)) }

// signed packs a number that may be negative.
func (p *packer) signed(n int) { p.out = binary.AppendVarint(p.out, int64(n)) }

// place packs a span, the start as its distance from the last one's.
func (p *packer) place(s checker.Span) {
	start, end := int(s.Start), int(s.End)
	if p.positions != nil {
		start, end = p.positions.UTF16(start), p.positions.UTF16(end)
	}
	p.signed(start - p.last)
	p.number(end - start)
	p.last = start
}

// string packs a string that may come again.
func (p *packer) string(text string) {
	i, known := p.strings[text]
	if !known {
		i = len(p.lengths)
		p.strings[text] = i
		p.keep(text)
	}
	p.number(i)
}

// once packs a string that hardly comes again.
func (p *packer) once(text string) {
	p.number(len(p.lengths))
	p.keep(text)
}

// keep puts a string behind the others. What is not UTF-8 becomes U+FFFD, as in JSON.
func (p *packer) keep(text string) {
	units := 0
	for i := 0; i < len(text); {
		if text[i] < 0x80 {
			p.text = append(p.text, text[i])
			i++
			units++
			continue
		}
		size, valid := sequence(text, i)
		if valid {
			p.text = append(p.text, text[i:i+size]...)
		} else {
			p.text = append(p.text, "\uFFFD"...)
		}
		if size == 4 {
			units++
		}
		i += size
		units++
	}
	p.lengths = append(p.lengths, int32(units))
}
