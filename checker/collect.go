package checker

// Collecting is the one walk over each provision's words. Its facts come in text order within a
// provision: body, then tail; the title's stand apart, since a heading governs nothing. The facts of
// a part depend on nothing but its own words, so that after an edit those of every part which the
// edit did not touch are taken over from before, moved to where they now stand.

// A factIndex is the facts of a text, by provision and part.
type factIndex struct {
	facts []Fact
	own   []factRange // by provision
	parts []factPart  // in the order in which they were walked
	asks  matcher     // for what is asked while the walk's own matches are reported
	ends  []int32     // by list, where its last match in the part being walked ends: matches of a list do not overlap
}

type factRange struct{ bodyFirst, tailFirst, titleFirst, end int32 }

// A factPart is a part of a provision's own text that was walked: its tokens and its facts.
type factPart struct{ first, last, factFirst, factLast int32 }

// body, tail and title are the facts of those parts of the provision, in text order; shared and read-only.
func (x *factIndex) body(r Ref) []Fact  { o := x.own[r]; return x.facts[o.bodyFirst:o.tailFirst] }
func (x *factIndex) tail(r Ref) []Fact  { o := x.own[r]; return x.facts[o.tailFirst:o.titleFirst] }
func (x *factIndex) title(r Ref) []Fact { o := x.own[r]; return x.facts[o.titleFirst:o.end] }

// all is every fact of the provision's own text.
func (x *factIndex) all(r Ref) []Fact { o := x.own[r]; return x.facts[o.bodyFirst:o.end] }

// collect walks the provisions' words. earlier holds what an edit left as it was; it may be nil.
func collect(d *Document, m *matcher, earlier *kept) factIndex {
	var facts []Fact
	if earlier != nil {
		facts = roomFor(earlier.room, len(earlier.old.facts)+256)
	} else {
		facts = make([]Fact, 0, len(d.Tokens)/2+16)
	}
	x := factIndex{facts: facts, own: make([]factRange, len(d.Provisions)),
		parts: make([]factPart, 0, 2*len(d.Provisions)), ends: make([]int32, len(m.lex.names)), asks: *m}
	for i := range d.Provisions {
		p := &d.Provisions[i]
		o := &x.own[i]
		o.bodyFirst = int32(len(x.facts))
		if operative(p.Kind) {
			x.part(d, m, earlier, Ref(i), PartBody, p.bodyFirst, p.bodyLast)
		}
		o.tailFirst = int32(len(x.facts))
		if operative(p.Kind) {
			x.part(d, m, earlier, Ref(i), PartTail, p.tailFirst, p.tailLast)
		}
		o.titleFirst = int32(len(x.facts))
		if operative(p.Kind) && !p.Title.Empty() {
			first, last := d.tokensIn(p.Title)
			x.part(d, m, earlier, Ref(i), PartTitle, first, last)
		}
		o.end = int32(len(x.facts))
	}
	return x
}

func (x *factIndex) part(d *Document, m *matcher, earlier *kept, in Ref, part Part, first, last int32) {
	if first >= last {
		return
	}
	from := int32(len(x.facts))
	if facts, tokens, bytes, ok := earlier.facts(first, last); ok {
		for _, f := range facts {
			f.Start, f.End, f.First, f.Last = f.Start+bytes, f.End+bytes, f.First+tokens, f.Last+tokens
			f.In, f.Part = in, part
			x.facts = append(x.facts, f)
		}
	} else {
		x.walk(d, m, in, part, first, last)
	}
	x.parts = append(x.parts, factPart{first, last, from, int32(len(x.facts))})
}

// operative reports whether provisions of the kind can bind anybody.
func operative(k Kind) bool {
	return k != KindContents && k != KindNote && k != KindClosing && k != KindPreamble
}

func (x *factIndex) walk(d *Document, m *matcher, in Ref, part Part, first, last int32) {
	marks := newMarks(d, &x.asks, first)
	clear(x.ends)
	m.each(first, last, func(list ListID, from, to int32) {
		if list == ListDeterminer || list == ListAbbreviation || from < x.ends[list] {
			return
		}
		x.ends[list] = to
		if list == ListOffencePenaltyHead {
			if !headsLine(d, from) {
				return
			}
			list = ListOffencePenalty
		}
		x.facts = append(x.facts, Fact{
			Span: Span{d.Tokens[from].Start, d.Tokens[to-1].End}, First: from, Last: to,
			In: in, List: list, Part: part, Flags: marks.upTo(from),
		})
	})
}

// headsLine reports whether the word opens a line and a colon or a dash follows it: "Penalty: …".
func headsLine(d *Document, at int32) bool {
	if !d.Tokens[at].Line || int(at)+1 >= len(d.Tokens) {
		return false
	}
	next := d.Tokens[at+1]
	return next.Kind == TokenColon || next.Kind == TokenDash || d.Words(next.Span) == "-"
}

// marksOf follows quotation marks and brackets up to a token.
type marksOf struct {
	m      *matcher
	tokens []Token
	text   string
	first  int32
	at     int32
	title  int32 // up to this token the words are the title of a provision referred to
	quotes int
	square int
}

// newMarks follows the marks of the document from the token on, which is the first of a part.
func newMarks(d *Document, asks *matcher, first int32) marksOf {
	return marksOf{tokens: d.Tokens, text: d.Text, at: first, first: first, m: asks}
}

const longestReferredTitle = 24 // words

// titleEnd is the token behind a title that opens with the bracket at the token: "section 20 (grounds
// for a warrant)". 0 where the bracket holds something else, such as a label or another reference.
func (m *marksOf) titleEnd(open int32) int32 {
	if m.m.reference == 0 || open-2 < m.first || m.text[m.tokens[open].Start] != '(' || m.tokens[open-1].Kind != TokenNumber || m.m.at(m.m.reference, open-2, open) == 0 {
		return 0
	}
	for t := open + 1; t < int32(len(m.tokens)) && t < open+longestReferredTitle; t++ {
		switch k := m.tokens[t].Kind; {
		case t == open+1 && (k != TokenWord || m.tokens[t].Len() < 4), k == TokenOpen, k == TokenNumber, k == TokenSemicolon:
			return 0
		case k == TokenClose:
			return t
		}
	}
	return 0
}

// upTo is how the token stands between quotation marks and brackets. Tokens are asked for in text order.
func (m *marksOf) upTo(token int32) (flags FactFlags) {
	for ; m.at < token; m.at++ {
		t := &m.tokens[m.at]
		switch t.Kind {
		case TokenQuote:
			switch mark := m.text[t.Start:t.End]; {
			case mark == "“" || mark == "«" || mark == "„" || mark == "「" || mark == "《" || mark == "‘":
				m.quotes = 1
			case mark == "”" || mark == "»" || mark == "」" || mark == "》" || mark == "’":
				m.quotes = 0
			case mark == `"`:
				m.quotes ^= 1
			}
		case TokenOpen:
			if m.text[t.Start] == '[' {
				m.square++
			} else if end := m.titleEnd(m.at); end > 0 {
				m.title = end
			}
		case TokenClose:
			if m.text[t.Start] == ']' && m.square > 0 {
				m.square--
			}
		}
	}
	if m.quotes > 0 || token < m.title {
		flags |= FactQuoted
	}
	if m.square > 0 {
		flags |= FactBracketed
	}
	return flags
}

// tokensIn is the half-open range of tokens that lie within the span.
func (d *Document) tokensIn(s Span) (first, last int32) {
	first = d.tokenFrom(s.Start)
	last = first
	for last < int32(len(d.Tokens)) && d.Tokens[last].End <= s.End {
		last++
	}
	return first, last
}

// tokenFrom is the first token that starts at or after the byte. Tokens are spread evenly over a text,
// so the search begins where the byte ought to be and widens from there.
func (d *Document) tokenFrom(at int32) int32 {
	n := len(d.Tokens)
	if n == 0 {
		return 0
	}
	end := int(d.Tokens[n-1].End)
	guess := min(max(int(int64(at)*int64(n)/int64(max(end, 1))), 0), n-1)
	low, high := guess, guess
	for step := 16; low > 0 && d.Tokens[low-1].Start >= at; step *= 2 {
		low, high = max(low-step, 0), low
	}
	for step := 16; high < n && d.Tokens[high].Start < at; step *= 2 {
		low, high = high+1, min(high+step, n)
	}
	for low < high {
		if mid := int(uint(low+high) >> 1); d.Tokens[mid].Start < at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return int32(low)
}
