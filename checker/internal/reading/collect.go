package reading

import (
	"cmp"
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Collecting is the one walk over each provision's words. Its facts come in text order within a
// provision: body, then tail; the title's stand apart, since a heading governs nothing. The facts of
// a part depend on nothing but its own words, so that after an edit those of every part which the
// edit did not touch are taken over from before, moved to where they now stand.

// A FactIndex is the facts of a text, by provision and part.
type FactIndex struct {
	All   []law.Fact
	Own   []factRange     // by provision
	parts []factPart      // in the order in which they were walked
	Asks  lexicon.Matcher // for what is asked while the walk's own matches are reported
	ends  []int32         // by list, where its last match in the part being walked ends: matches of a list do not overlap
}

type factRange struct{ BodyFirst, tailFirst, titleFirst, End int32 }

// A factPart is a part of a provision's own text that was walked: its tokens and its facts.
type factPart struct{ first, last, factFirst, factLast int32 }

// Body, tail and title are the facts of those parts of the provision, in text order; shared and read-only.
func (x *FactIndex) Body(r text.Ref) []law.Fact { o := x.Own[r]; return x.All[o.BodyFirst:o.tailFirst] }
func (x *FactIndex) Tail(r text.Ref) []law.Fact {
	o := x.Own[r]
	return x.All[o.tailFirst:o.titleFirst]
}
func (x *FactIndex) title(r text.Ref) []law.Fact { o := x.Own[r]; return x.All[o.titleFirst:o.End] }

// Around are the facts of the provision's body and tail that can share a word with the tokens first to last, half-open,
// in text order; such as share none may be among them. A provision of one endless line has very many facts, so
// that whoever asks about each of them looks only here.
func (x *FactIndex) Around(r text.Ref, first, last int32) (body, tail []law.Fact) {
	return factsNear(x.Body(r), first, last), factsNear(x.Tail(r), first, last)
}

func factsNear(facts []law.Fact, first, last int32) []law.Fact {
	byFirst := func(f law.Fact, at int32) int { return cmp.Compare(f.First, at) }
	from, _ := slices.BinarySearchFunc(facts, first-lexicon.LongestPhrases, byFirst)
	to, _ := slices.BinarySearchFunc(facts, last, byFirst)
	return facts[from:max(from, to)]
}

// Whole is every fact of the provision's own text.
func (x *FactIndex) Whole(r text.Ref) []law.Fact { o := x.Own[r]; return x.All[o.BodyFirst:o.End] }

// Collect walks the provisions' words. earlier holds what an edit left as it was; it may be nil.
func Collect(d *text.Document, m *lexicon.Matcher, earlier *Kept) FactIndex {
	if earlier != nil {
		facts := text.RoomFor(earlier.room, len(earlier.old.All)+256)
		return collect(d, *m, earlier, facts, 0, text.Ref(len(d.Provisions)))
	}
	begin := stretches(d)
	all := make([]FactIndex, len(begin)-1)
	sideBySide(begin, func(i int, first, end text.Ref) {
		all[i] = collect(d, *m, nil, make([]law.Fact, 0, len(d.Tokens)/8/len(all)+16), first, end)
	})
	return joined(all)
}

// joined are the facts of stretches of a text, one behind the other.
func joined(all []FactIndex) FactIndex {
	x := all[0]
	for i := range all[1:] {
		y := &all[i+1]
		by := int32(len(x.All))
		x.All = append(x.All, y.All...)
		for _, o := range y.Own {
			x.Own = append(x.Own, factRange{o.BodyFirst + by, o.tailFirst + by, o.titleFirst + by, o.End + by})
		}
		for _, p := range y.parts {
			x.parts = append(x.parts, factPart{p.first, p.last, p.factFirst + by, p.factLast + by})
		}
	}
	return x
}

// collect walks the provisions from first to end with a matcher of its own.
func collect(d *text.Document, m lexicon.Matcher, earlier *Kept, facts []law.Fact, first, end text.Ref) FactIndex {
	x := FactIndex{All: facts, Own: make([]factRange, 0, end-first), parts: make([]factPart, 0, 2*(end-first)), ends: make([]int32, len(m.Lexicon.Names)), Asks: m}
	begins := int32(0) // the first token
	if first > 0 {
		begins = d.TokenFrom(d.Provisions[first].Span.Start)
	}
	ends := int32(len(d.Tokens))
	if int(end) < len(d.Provisions) {
		ends = d.TokenFrom(d.Provisions[end].Span.Start)
	}
	for r := first; r < end; r++ {
		p := &d.Provisions[r]
		x.makeRoom(int(p.BodyFirst-begins), int(ends-begins))
		o := factRange{BodyFirst: int32(len(x.All))}
		if Operative(p.Kind) {
			x.part(d, &m, earlier, r, law.PartBody, p.BodyFirst, p.BodyLast)
		}
		o.tailFirst = int32(len(x.All))
		if Operative(p.Kind) {
			x.part(d, &m, earlier, r, law.PartTail, p.TailFirst, p.TailLast)
		}
		o.titleFirst = int32(len(x.All))
		if Operative(p.Kind) && !p.Title.Empty() {
			from, to := d.TokensIn(p.Title)
			x.part(d, &m, earlier, r, law.PartTitle, from, to)
		}
		o.End = int32(len(x.All))
		x.Own = append(x.Own, o)
	}
	return x
}

// makeRoom makes room for the facts of all tokens where it runs short when so many have been walked: a text goes on
// as it began, and facts that are moved each time it runs short are moved often.
func (x *FactIndex) makeRoom(walked, all int) {
	const enough, few = 256, 1000
	if n := len(x.All); n > enough && cap(x.All)-n < enough && walked > few {
		x.All = slices.Grow(x.All, int(int64(n)*int64(all-walked)/int64(walked))+2*enough)
	}
}

func (x *FactIndex) part(d *text.Document, m *lexicon.Matcher, earlier *Kept, in text.Ref, part law.Part, first, last int32) {
	if first >= last {
		return
	}
	from := int32(len(x.All))
	if facts, tokens, bytes, ok := earlier.facts(first, last); ok {
		for _, f := range facts {
			f.Start, f.End, f.First, f.Last = f.Start+bytes, f.End+bytes, f.First+tokens, f.Last+tokens
			f.In, f.Part = in, part
			x.All = append(x.All, f)
		}
	} else {
		x.walk(d, m, in, part, first, last)
	}
	x.parts = append(x.parts, factPart{first, last, from, int32(len(x.All))})
}

// Operative reports whether provisions of the kind can bind anybody.
func Operative(k text.Kind) bool {
	return k != text.KindContents && k != text.KindNote && k != text.KindClosing && k != text.KindPreamble
}

func (x *FactIndex) walk(d *text.Document, m *lexicon.Matcher, in text.Ref, part law.Part, first, last int32) {
	marks := NewMarks(d, &x.Asks, first)
	clear(x.ends)
	m.Each(first, last, func(list lexicon.ListID, from, to int32) {
		if list == lexicon.ListDeterminer || list == lexicon.ListAbbreviation || from < x.ends[list] {
			return
		}
		x.ends[list] = to
		if list == lexicon.ListOffencePenaltyHead {
			if !headsLine(d, from) {
				return
			}
			list = lexicon.ListOffencePenalty
		}
		x.All = append(x.All, law.Fact{
			Span: text.Span{Start: d.Tokens[from].Start, End: d.Tokens[to-1].End}, First: from, Last: to,
			In: in, List: list, Part: part, Flags: marks.UpTo(from),
		})
	})
}

// headsLine reports whether the word opens a line and a colon or a dash follows it: "Penalty: …".
func headsLine(d *text.Document, at int32) bool {
	if !d.Tokens[at].Line || int(at)+1 >= len(d.Tokens) {
		return false
	}
	next := d.Tokens[at+1]
	return next.Kind == text.TokenColon || next.Kind == text.TokenDash || d.Words(next.Span) == "-"
}

// marksOf follows quotation marks and brackets up to a token.
type marksOf struct {
	m      *lexicon.Matcher
	tokens []text.Token
	text   string
	first  int32
	at     int32
	title  int32 // up to this token the words are the title of a provision referred to
	quotes int
	square int
}

// NewMarks follows the marks of the document from the token on, which is the first of a part.
func NewMarks(d *text.Document, asks *lexicon.Matcher, first int32) marksOf {
	return marksOf{tokens: d.Tokens, text: d.Text, at: first, first: first, m: asks}
}

const longestReferredTitle = 24 // words

// titleEnd is the token behind a title that opens with the bracket at the token: "section 20 (grounds
// for a warrant)". 0 where the bracket holds something else, such as a label or another reference.
func (m *marksOf) titleEnd(open int32) int32 {
	if m.m.Reference == 0 || open-2 < m.first || m.text[m.tokens[open].Start] != '(' || m.tokens[open-1].Kind != text.TokenNumber || m.m.At(m.m.Reference, open-2, open) == 0 {
		return 0
	}
	for t := open + 1; t < int32(len(m.tokens)) && t < open+longestReferredTitle; t++ {
		switch k := m.tokens[t].Kind; {
		case t == open+1 && (k != text.TokenWord || m.tokens[t].Len() < 4), k == text.TokenOpen, k == text.TokenNumber, k == text.TokenSemicolon:
			return 0
		case k == text.TokenClose:
			return t
		}
	}
	return 0
}

// UpTo is how the token stands between quotation marks and brackets. Tokens are asked for in text order.
func (m *marksOf) UpTo(token int32) (flags law.FactFlags) {
	for ; m.at < token; m.at++ {
		t := &m.tokens[m.at]
		switch t.Kind {
		case text.TokenQuote:
			switch mark := m.text[t.Start:t.End]; {
			case mark == "“" || mark == "«" || mark == "„" || mark == "「" || mark == "《" || mark == "‘":
				m.quotes = 1
			case mark == "”" || mark == "»" || mark == "」" || mark == "》" || mark == "’":
				m.quotes = 0
			case mark == `"`:
				m.quotes ^= 1
			}
		case text.TokenOpen:
			if m.text[t.Start] == '[' {
				m.square++
			} else if end := m.titleEnd(m.at); end > 0 {
				m.title = end
			}
		case text.TokenClose:
			if m.text[t.Start] == ']' && m.square > 0 {
				m.square--
			}
		}
	}
	if m.quotes > 0 || token < m.title {
		flags |= law.FactQuoted
	}
	if m.square > 0 {
		flags |= law.FactBracketed
	}
	return flags
}
