package text

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// A place is how a reader cites a provision: "Article 6(1)(a)", "Schedule 3, paragraph 4(2)(b)". Within a
// document each is one provision's: where a number comes twice the later one is marked, "Section 2[2]".

// places is the names of a document's articles and sections, and the turns of its other provisions.
type places struct {
	once sync.Once

	counted sync.Once
	turns   []int32  // by provision, what same says
	names   []string // by provision, empty for those that are named by the one above
}

// LabelOf names a provision for a reader, as it can be cited. Unnumbered paragraphs are counted ("Article
// 5, ¶2"), definitions are named by their term, and text outside any article by the words that it begins
// with. It is empty for None.
func (d *Document) LabelOf(r Ref) string {
	if r == None {
		return ""
	}
	from, chain, names := r, "", d.names()
	for ; r != None; r = d.Provisions[r].Parent {
		if name := names[r]; name != "" {
			return name + chain
		}
		switch d.Provisions[r].Kind {
		case KindPart, KindAnnex, KindClosing, KindContents:
			return d.within(r, chain, from)
		case KindPreamble:
			return d.begins(from)
		}
		if chain == "" || chain[0] != '(' || !d.onlyHolder(r) {
			chain = d.step(r) + chain
		}
	}
	return d.begins(from)
}

// onlyHolder reports whether r is an unnumbered paragraph next to which nothing of the provision above has a number
// or holds anything: its items are cited as that provision's own.
func (d *Document) onlyHolder(r Ref) bool {
	p := &d.Provisions[r]
	if p.Kind != KindParagraph || p.Number != "" || p.Parent == None {
		return false
	}
	seen := 0
	for s := d.Provisions[p.Parent].Child; s != None; s = d.Provisions[s].Sibling {
		if seen++; seen > fewSiblings || s != r && (d.Provisions[s].Number != "" || d.Provisions[s].Child != None) {
			return false
		}
	}
	return true
}

// within is the label of text outside any article that stands in a part or an annex.
func (d *Document) within(part Ref, chain string, from Ref) string {
	name := d.headed(part)
	if outer := d.holder(part); outer != "" && d.Provisions[part].Kind == KindPart {
		name = outer + ", " + name
	}
	switch {
	case d.headed(part) == "":
		return d.begins(from)
	case d.Provisions[part].Kind == KindAnnex && len(chain) > 1 && chain[0] == '(':
		number, rest, _ := strings.Cut(chain[1:], ")")
		return name + ", " + d.paragraphWord() + number + rest
	}
	return name + chain
}

// step is what a provision adds to the label of the one above it.
func (d *Document) step(r Ref) string {
	p := &d.Provisions[r]
	if p.Number != "" {
		if label := strings.TrimRight(d.Words(p.Label), ". "); p.Kind != KindDefinition && strings.HasSuffix(label, "."+p.Number) && label[0] >= '0' && label[0] <= '9' {
			return "." + p.Number + again(d.same(r)) // "2.1.3"
		}
		return "(" + p.Number + ")" + again(d.same(r))
	}
	if p.Kind == KindDefinition || p.Kind == KindItem || p.Kind == KindParagraph {
		if term := d.term(p.Body); term != "" && p.Kind == KindDefinition {
			return ", “" + term + "”"
		}
	}
	nth := d.same(r)
	if nth == 1 && p.Sibling <= r && p.Parent != None && !d.speaks(p.Parent, p.Span) {
		return "" // all that the provision above it holds
	}
	return ", ¶" + Decimal(nth)
}

// speaks reports whether a provision has words of its own before the one that it holds.
func (d *Document) speaks(r Ref, held Span) bool {
	body := d.Provisions[r].Body
	return !body.Empty() && !body.Overlaps(held)
}

// same counts the siblings before r, and r, that have its number; of unnumbered ones, those that have none.
func (d *Document) same(r Ref) int {
	if d.places == nil {
		return int(d.countAll()[r])
	}
	d.places.counted.Do(func() { d.places.turns = d.countAll() })
	return int(d.places.turns[r])
}

// fewSiblings is how many provisions below one are compared with each other; of more their numbers are remembered.
const fewSiblings = 24

// countAll counts them for all provisions at once: each for itself, those of a long list would take time by the square
// of its length.
func (d *Document) countAll() []int32 {
	type numbered struct {
		parent Ref
		number string
	}
	turns, below, so := make([]int32, len(d.Provisions)), make([]int32, len(d.Provisions)), make(map[numbered]int32)
	for r := range d.Provisions {
		if parent := d.Provisions[r].Parent; parent != None {
			below[parent]++
		}
	}
	for r := range d.Provisions {
		p := &d.Provisions[r]
		if p.Parent == None || below[p.Parent] > fewSiblings {
			at := numbered{p.Parent, p.Number}
			so[at]++
			turns[r] = so[at]
			continue
		}
		turns[r] = 1
		for s := d.Provisions[p.Parent].Child; s != None && s < Ref(r); s = d.Provisions[s].Sibling {
			if d.Provisions[s].Number == p.Number {
				turns[r]++
			}
		}
	}
	return turns
}

func again(nth int) string {
	if nth == 1 {
		return ""
	}
	return "[" + Decimal(nth) + "]"
}

// term is the words in quotation marks with which a definition begins, empty where it begins with none.
func (d *Document) term(body Span) string {
	const longest = 60
	text := d.Text[body.Start:body.End]
	open, size := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune("“\"‘'«„", open) {
		return ""
	}
	text = text[size:]
	end := strings.IndexAny(text, "”\"’'»“")
	if end <= 0 || end > longest {
		return ""
	}
	return Squeezed(text[:end])
}

// begins quotes the first words of a provision.
func (d *Document) begins(r Ref) string {
	const most, enough = 6, 200
	span := d.Provisions[r].Span
	if d.Provisions[r].Child != None && !d.Provisions[r].Body.Empty() {
		span = d.Provisions[r].Body
	}
	text := d.Text[span.Start:span.End]
	if len(text) > enough {
		text = strings.ToValidUTF8(text[:enough], "")
	}
	words := strings.Fields(text)
	if len(words) > most {
		return "“" + strings.Join(words[:most], " ") + " …”"
	}
	return "“" + strings.Join(words, " ") + "”"
}

func (d *Document) paragraphWord() string {
	if d.paragraph == "" {
		return "¶"
	}
	return d.paragraph + " "
}

// headed is the label of a provision without its punctuation, or its title where it has none.
func (d *Document) headed(r Ref) string {
	p := &d.Provisions[r]
	if label := strings.TrimRight(Squeezed(d.Words(p.Label)), ".:—– "); label != "" {
		return label
	}
	return Squeezed(d.Words(p.Title))
}

// names is the names of all articles and sections, and of the numbered paragraphs that stand in a section
// without any label.
func (d *Document) names() []string {
	if d.places == nil {
		return d.nameAll()
	}
	d.places.once.Do(func() { d.places.names = d.nameAll() })
	return d.places.names
}

// nameAll names them. Of those with one name, a later one is told apart by the part that holds it, or by
// its turn.
func (d *Document) nameAll() []string {
	names, taken := make([]string, len(d.Provisions)), make(map[string]int)
	name := func(r Ref, name string) {
		if taken[name] > 0 {
			if part := d.holder(r); part != "" && taken[part+", "+name] == 0 {
				taken[name]++
				name = part + ", " + name
			}
		}
		taken[name]++
		names[r] = name + again(taken[name])
	}
	for i := range d.Provisions {
		r := Ref(i)
		if k := d.Provisions[r].Kind; k != KindArticle && k != KindSection || d.Provisions[r].Parent != None && d.Top(d.Provisions[r].Parent) != None {
			continue // none, or within another one
		}
		if own := d.named(r); own != "" {
			name(r, own)
		}
		if !d.Provisions[r].Label.Empty() || !d.Provisions[r].Title.Empty() {
			continue
		}
		word := d.section
		if annex := d.named(r); annex != "" { // in a schedule
			word = annex + ", " + d.paragraphWord()
		}
		for c := d.Provisions[r].Child; c > r; c = d.Provisions[c].Sibling {
			if n := d.Provisions[c].Number; n != "" && n[0] >= '0' && n[0] <= '9' && (word != d.section || d.Text[d.Provisions[c].Label.Start] != '(') {
				name(c, strings.TrimLeft(strings.TrimRight(word, " ")+" "+n, " "))
			}
		}
	}
	return names
}

// holder is the label of the part or annex around r, empty where none has one.
func (d *Document) holder(r Ref) string {
	for r = d.Provisions[r].Parent; r != None; r = d.Provisions[r].Parent {
		if label := d.headed(r); label != "" {
			return label
		}
	}
	return ""
}

// named is the name of an article or section by itself.
func (d *Document) named(top Ref) string {
	label := d.headed(top)
	bare := label != "" && label[0] >= '0' && label[0] <= '9' && !d.Provisions[top].Label.Empty()
	if bare && strings.Trim(label, "0123456789 ") == "" {
		label = strings.ReplaceAll(label, " ", "") // "3 1", as it was read from a page
	}
	for r := d.Provisions[top].Parent; r != None; r = d.Provisions[r].Parent {
		if annex := d.headed(r); d.Provisions[r].Kind == KindAnnex && annex != "" && (annex[0] < '0' || annex[0] > '9') {
			if number, found := strings.CutPrefix(label, d.section+" "); found && d.Provisions[r].Label.Empty() {
				bare, label = true, number // a schedule that has lost its number numbers its paragraphs so
			}
			if bare {
				label = d.paragraphWord() + label
			}
			if label == "" {
				return annex
			}
			return annex + ", " + label
		}
	}
	if bare && d.section != "" {
		return d.section + " " + label
	}
	return label
}
