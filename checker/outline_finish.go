package checker

// finish fills in what can only be known at the end: spans, token ranges and flags.
func (o *outliner) finish() {
	own := o.takeDownOwn()
	for r := len(o.out) - 1; r >= 0; r-- {
		p := &o.out[r]
		p.Span.End = max(o.ends[r], p.Span.Start)
		if p.Parent != None {
			o.ends[p.Parent] = max(o.ends[p.Parent], p.Span.End)
		}
	}
	d := Document{Tokens: o.tokens}
	o.amending = make([]uint8, len(o.m.words.entries))
	brackets := o.brackets()
	for r := range o.out {
		p := &o.out[r]
		var inherited Flags
		if p.Parent != None {
			inherited = o.out[p.Parent].Flags
		}
		if o.isNew(Ref(r)) {
			p.bodyFirst, p.bodyLast = o.tokenRange(&d, p.Body)
			p.tailFirst, p.tailLast = o.tokenRange(&d, p.Tail)
			own[r] = o.flags(&d, p, inherited)
		}
		p.Flags = own[r] | inherited
		if p.Kind != KindNote && (brackets.hold(p.Span) || p.Child == None && p.Flags&FlagRepealed == 0 && !p.Body.Empty() && brackets.hold(p.Body)) {
			p.Flags |= FlagBracketed
		}
	}
}

// flags are what the provision is by itself; inherited is what it is by what it stands in.
func (o *outliner) flags(d *Document, p *Provision, inherited Flags) Flags {
	own := p.Flags
	if o.amends(p.bodyFirst, p.bodyLast) || o.amends(p.tailFirst, p.tailLast) {
		own |= FlagAmending
	}
	if o.isRepealed(d, p) {
		own |= FlagRepealed
	}
	if (p.Kind == KindArticle || p.Kind == KindSection || p.Kind == KindPart) && (own|inherited)&FlagQuoted == 0 && o.isFinal(d, p) {
		own |= FlagFinal
	}
	return own
}

func (o *outliner) tokenRange(d *Document, s Span) (first, last int32) {
	if s.Empty() {
		return 0, 0
	}
	first = d.tokenFrom(s.Start)
	last = d.tokenFrom(s.End)
	if last > first && o.tokens[last-1].End > s.End {
		last--
	}
	return first, last
}

// isAmendingWord reports whether the word at the token is one that an amending formula cannot do
// without, so that the formulas are looked for only where one can stand.
func (o *outliner) isAmendingWord(t int32) bool {
	tok := &o.tokens[t]
	if tok.Kind != TokenWord {
		return false
	}
	known := &o.amending[tok.Word]
	if *known == 0 {
		*known = 1
		if o.listAt(t, t+1, o.words.amendingWord) > 0 {
			*known = 2
		}
	}
	return *known == 2
}

func (o *outliner) amends(first, last int32) bool {
	for t := first; t < last; t++ {
		if !o.isAmendingWord(t) {
			continue
		}
		if t+1 < last && o.tokens[t+1].Kind == TokenQuote || t+2 == last && o.tokens[t+1].Kind >= TokenColon &&
			o.listAt(t, last, o.words.newText) > 0 {
			return true // the words to strike or insert, or the text to substitute, stand next
		}
		for from := max(first, t-gapWords-2); from <= t; from++ {
			if to := o.listAt(from, last, o.words.amending); to > t {
				return true
			}
		}
	}
	return false
}

// isRepealed reports whether the provision says nothing but that it was repealed.
func (o *outliner) isRepealed(d *Document, p *Provision) bool {
	for _, s := range [...]Span{p.Title, p.Body} {
		if s.Empty() {
			continue
		}
		first, last := o.tokenRange(d, s)
		bracket := int32(-1)
		for t := first; t < last && t < first+12; t++ {
			if o.tokens[t].Kind == TokenOpen && o.text[o.tokens[t].Start] == '[' {
				bracket = t
			}
		}
		from := first
		if bracket >= 0 {
			from = bracket
		}
		if from = o.firstWordToken(from, last); p.Child == None && (bracket >= 0 || last-first <= 40) && o.listAt(from, last, o.words.repealed) > 0 {
			return true
		}
		if s.Len() <= 8 && p.Child == None && (o.text[s.Start:s.End] == "[…]" || o.text[s.Start:s.End] == "[...]") {
			return true
		}
	}
	return false
}

// isFinal reports whether the article is a final clause, by its heading or its first words.
func (o *outliner) isFinal(d *Document, p *Provision) bool {
	if first, last := o.tokenRange(d, p.Title); first < last {
		to := o.listAt(first, last, o.words.final)
		return to > 0 && (to == last || o.tokens[to].Kind == TokenComma || o.tokens[to].Kind == TokenStop ||
			o.listAt(to, last, ListAnd) > 0)
	}
	body := p
	if p.Body.Empty() && p.Child != None {
		body = &o.out[p.Child]
	}
	first, last := o.tokenRange(d, body.Body)
	return o.listAt(o.firstWordToken(first, last), last, o.words.finalOpening) > 0
}

// bracketPairs are the outermost pairs of square brackets, in order.
type bracketPairs []Span

// brackets finds the pairs that enclose text to be decided on. A bracket that follows a letter or
// digit marks an amendment ("F12[", "Canadian[Repealed]") and is none.
func (o *outliner) brackets() (pairs bracketPairs) {
	var opened []int32
	for i := range o.tokens {
		t := &o.tokens[i]
		if t.Kind != TokenOpen && t.Kind != TokenClose {
			continue
		}
		switch c := o.text[t.Start]; {
		case t.Kind == TokenOpen && c == '[':
			at := t.Start
			if i > 0 && o.tokens[i-1].End == t.Start && o.tokens[i-1].Kind <= TokenNumber {
				at = -1
			}
			opened = append(opened, at)
		case t.Kind == TokenClose && c == ']' && len(opened) > 0:
			at := opened[len(opened)-1]
			opened = opened[:len(opened)-1]
			if at < 0 {
				continue
			}
			for len(pairs) > 0 && pairs[len(pairs)-1].Start > at {
				pairs = pairs[:len(pairs)-1]
			}
			pairs = append(pairs, Span{at, t.End})
		}
	}
	return pairs
}

// hold reports whether a pair of brackets encloses the span; the marks themselves may stand outside
// or inside it.
func (b bracketPairs) hold(s Span) bool {
	if len(b) == 0 {
		return false
	}
	low, high := 0, len(b)
	for low < high {
		mid := (low + high) / 2
		if b[mid].End+1 < s.End {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low < len(b) && b[low].Start <= s.Start+1
}
