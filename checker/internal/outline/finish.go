package outline

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// finish fills in what can only be known at the end: spans, token ranges and flags.
func (o *outliner) finish() {
	own := o.takeDownOwn()
	for r := len(o.out) - 1; r >= 0; r-- {
		p := &o.out[r]
		p.Span.End = max(o.ends[r], p.Span.Start)
		if p.Parent != text.None {
			o.ends[p.Parent] = max(o.ends[p.Parent], p.Span.End)
		}
	}
	d := text.Document{Tokens: o.tokens}
	o.amending = make([]uint8, len(o.m.Words.Entries))
	brackets := o.brackets()
	for r := range o.out {
		p := &o.out[r]
		var inherited text.Flags
		if p.Parent != text.None {
			inherited = o.out[p.Parent].Flags
		}
		if o.isNew(text.Ref(r)) {
			p.BodyFirst, p.BodyLast = o.tokenRange(&d, p.Body)
			p.TailFirst, p.TailLast = o.tokenRange(&d, p.Tail)
			own[r] = o.flags(&d, p, inherited)
		}
		p.Flags = own[r] | inherited
		if p.Kind != text.KindNote && (brackets.hold(p.Span) || p.Child == text.None && p.Flags&text.FlagRepealed == 0 && !p.Body.Empty() && brackets.hold(p.Body)) {
			p.Flags |= text.FlagBracketed
		}
	}
}

// flags are what the provision is by itself; inherited is what it is by what it stands in.
func (o *outliner) flags(d *text.Document, p *text.Provision, inherited text.Flags) text.Flags {
	own := p.Flags
	if o.amends(p.BodyFirst, p.BodyLast) || o.amends(p.TailFirst, p.TailLast) {
		own |= text.FlagAmending
	}
	if o.isRepealed(d, p) {
		own |= text.FlagRepealed
	}
	if (p.Kind == text.KindArticle || p.Kind == text.KindSection || p.Kind == text.KindPart) && (own|inherited)&text.FlagQuoted == 0 && o.isFinal(d, p) {
		own |= text.FlagFinal
	}
	return own
}

func (o *outliner) tokenRange(d *text.Document, s text.Span) (first, last int32) {
	if s.Empty() {
		return 0, 0
	}
	first = d.TokenFrom(s.Start)
	last = d.TokenFrom(s.End)
	if last > first && o.tokens[last-1].End > s.End {
		last--
	}
	return first, last
}

// isAmendingWord reports whether the word at the token is one that an amending formula cannot do
// without, so that the formulas are looked for only where one can stand.
func (o *outliner) isAmendingWord(t int32) bool {
	tok := &o.tokens[t]
	if tok.Kind != text.TokenWord {
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
		if t+1 < last && o.tokens[t+1].Kind == text.TokenQuote || t+2 == last && o.tokens[t+1].Kind >= text.TokenColon &&
			o.listAt(t, last, o.words.newText) > 0 {
			return true // the words to strike or insert, or the text to substitute, stand next
		}
		for from := max(first, t-lexicon.GapWords-2); from <= t; from++ {
			if to := o.listAt(from, last, o.words.amending); to > t {
				return true
			}
		}
	}
	return false
}

// isRepealed reports whether the provision says nothing but that it was repealed.
func (o *outliner) isRepealed(d *text.Document, p *text.Provision) bool {
	for _, s := range [...]text.Span{p.Title, p.Body} {
		if s.Empty() {
			continue
		}
		first, last := o.tokenRange(d, s)
		bracket := int32(-1)
		for t := first; t < last && t < first+12; t++ {
			if o.tokens[t].Kind == text.TokenOpen && o.text[o.tokens[t].Start] == '[' {
				bracket = t
			}
		}
		from := first
		if bracket >= 0 {
			from = bracket
		}
		if from = o.firstWordToken(from, last); p.Child == text.None && (bracket >= 0 || last-first <= 40) && o.listAt(from, last, o.words.repealed) > 0 {
			return true
		}
		if s.Len() <= 8 && p.Child == text.None && (o.text[s.Start:s.End] == "[…]" || o.text[s.Start:s.End] == "[...]") {
			return true
		}
	}
	return false
}

// isFinal reports whether the article is a final clause, by its heading or its first words.
func (o *outliner) isFinal(d *text.Document, p *text.Provision) bool {
	if first, last := o.tokenRange(d, p.Title); first < last {
		to := o.listAt(first, last, o.words.final)
		return to > 0 && (to == last || o.tokens[to].Kind == text.TokenComma || o.tokens[to].Kind == text.TokenStop ||
			o.listAt(to, last, lexicon.ListAnd) > 0)
	}
	body := p
	if p.Body.Empty() && p.Child != text.None {
		body = &o.out[p.Child]
	}
	first, last := o.tokenRange(d, body.Body)
	return o.listAt(o.firstWordToken(first, last), last, o.words.finalOpening) > 0
}

// bracketPairs are the outermost pairs of square brackets, in order.
type bracketPairs []text.Span

// brackets finds the pairs that enclose text to be decided on. A bracket that follows a letter or
// digit marks an amendment ("F12[", "Canadian[Repealed]") and is none.
func (o *outliner) brackets() (pairs bracketPairs) {
	var opened []int32
	for i := range o.tokens {
		t := &o.tokens[i]
		if t.Kind != text.TokenOpen && t.Kind != text.TokenClose {
			continue
		}
		switch c := o.text[t.Start]; {
		case t.Kind == text.TokenOpen && c == '[':
			at := t.Start
			if i > 0 && o.tokens[i-1].End == t.Start && o.tokens[i-1].Kind <= text.TokenNumber {
				at = -1
			}
			opened = append(opened, at)
		case t.Kind == text.TokenClose && c == ']' && len(opened) > 0:
			at := opened[len(opened)-1]
			opened = opened[:len(opened)-1]
			if at < 0 {
				continue
			}
			for len(pairs) > 0 && pairs[len(pairs)-1].Start > at {
				pairs = pairs[:len(pairs)-1]
			}
			pairs = append(pairs, text.Span{Start: at, End: t.End})
		}
	}
	return pairs
}

// hold reports whether a pair of brackets encloses the span; the marks themselves may stand outside
// or inside it.
func (b bracketPairs) hold(s text.Span) bool {
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
