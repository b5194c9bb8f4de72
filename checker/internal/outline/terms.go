package outline

import (
	"unicode"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// A list of definitions has no labels: each entry begins with its term, in quotation marks or, where
// the marks or the bold type were lost, bare.

const (
	longestTerm   = 40 // tokens up to the verb
	longestTitled = 120
)

// definition reads the line as an entry of a list of definitions.
func (o *outliner) definition(i int) bool {
	ln := &o.lines[i]
	at := o.labelStart(ln.start, ln.end)
	quoted := at > ln.start
	first := o.tokenAt(ln, at)
	if at > ln.start && first > ln.first && o.tokens[first-1].Kind == text.TokenQuote {
		first--
	}
	listed := o.openTermAt() >= 0
	switch {
	case quoted && (o.beginsTerm(first, ln.last) || o.brokenTerm(first, i)):
	case !listed && !o.leadsToTerms() || o.ending == endsComma && listed:
		return false
	case o.bareTerm(first, ln.last):
	case listed && ln.end-ln.start < 300 && o.has(first, min(ln.last, first+8), o.words.repealed):
	default:
		return false
	}
	if d := o.openTermAt(); d < 0 && o.ending == endsStop && !o.leadsToTerms() {
		o.paragraph(i)
		o.out[o.now()].Kind = text.KindDefinition
		o.stack[len(o.stack)-1].form = formTerm
		return true
	}
	o.startTerm(ln.start)
	o.prose(ln.start, ln.end, i)
	return true
}

// openTermAt is the index in the stack of the open definition; -1 is none.
func (o *outliner) openTermAt() int {
	for d := len(o.stack) - 1; d > o.base; d-- {
		if o.stack[d].form == formTerm {
			return d
		}
	}
	return -1
}

// leadsToTerms reports whether the open provision's text introduces a list of definitions.
func (o *outliner) leadsToTerms() bool {
	p := &o.out[o.now()]
	if p.Child != text.None || p.Body.Empty() || p.Body.Len() > 300 {
		return false
	}
	d := text.Document{Tokens: o.tokens}
	first := d.TokenFrom(p.Body.Start)
	last := first
	for last < int32(len(o.tokens)) && o.tokens[last].End <= p.Body.End {
		last++
	}
	if o.ending == endsStop {
		return o.has(first, last, o.words.definitionList)
	}
	return o.has(first, last, o.words.definitions)
}

// startTerm opens a definition, beside the one that is open or below the innermost provision.
func (o *outliner) startTerm(start int32) {
	parent := len(o.stack) - 1
	if d := o.openTermAt(); d >= 0 {
		parent = d - 1
	}
	parent = min(parent, deepestParent)
	if len(o.pending) > 0 {
		o.headingNodes(len(o.pending), parent)
	}
	o.stack = o.stack[:parent+1]
	o.settleTail(o.now())
	r := o.node(text.KindDefinition, o.now(), start)
	o.stack = append(o.stack, open{ref: r, form: formTerm})
	o.ending = endsNothing
}

// term reads a definition that begins within a line; at is where the text before it begins.
func (o *outliner) term(m *mark, at, _ int32) bool {
	if o.openTermAt() < 0 && o.ending != endsColon {
		return false
	}
	o.own(o.now(), at, o.trimmed(at, m.label.start))
	o.startTerm(m.label.start)
	return true
}

// means reports whether a verb that defines stands at the token, and not a phrase such as "means of".
func (o *outliner) means(t, last int32) bool {
	return o.listAt(t, last, o.words.means) > 0 && o.listAt(t, last, o.words.notMeans) == 0
}

// beginsTerm reports whether a quoted term and a verb that defines it begin at the token.
func (o *outliner) beginsTerm(first, last int32) bool {
	quotes := 0
	for t := first; t < last && t < first+longestTerm; t++ {
		switch o.tokens[t].Kind {
		case text.TokenQuote:
			quotes++
		case text.TokenStop, text.TokenSemicolon, text.TokenColon:
			return false
		case text.TokenWord:
			if quotes >= 2 && o.means(t, last) {
				return true
			}
		}
	}
	return false
}

// brokenTerm reports whether the line i is broken off within a quoted term or before its verb, and the next
// line goes on with it in small letters: "“authorised" is followed by "person” means".
func (o *outliner) brokenTerm(first int32, i int) bool {
	ln := &o.lines[i]
	if ln.ends != endsOpen || i+1 >= len(o.lines) || ln.last-first > longestTerm/2 {
		return false
	}
	next := &o.lines[i+1]
	r, _ := decode(o.text, next.start, next.end)
	return next.kind == lineText && unicode.IsLower(r) && o.beginsTerm(first, next.last)
}

// bareTerm reports whether a term without quotation marks and a verb that defines it begin there.
func (o *outliner) bareTerm(first, last int32) bool {
	if o.listAt(first, last, lexicon.ListAnd) > 0 || o.listAt(first, last, lexicon.ListOr) > 0 {
		return false
	}
	for t := first + 1; t < last && t < first+longestTerm/2; t++ {
		switch o.tokens[t].Kind {
		case text.TokenStop, text.TokenSemicolon, text.TokenColon:
			return false
		case text.TokenQuote: // closes a term that the line before broke off
			if o.ending == endsOpen {
				return false
			}
		case text.TokenWord:
			if o.means(t, last) {
				return true
			}
			if o.listAt(t, last, o.words.verb) > 0 {
				return false
			}
		}
	}
	return false
}

// leadingTitle is where the heading that the text begins with ends, its marks included; 0 where it
// begins with none. "(a) In general.—The" has one, and "(a) In general" before a line of text.
func (o *outliner) leadingTitle(at, end int32, i int) int32 {
	if o.stack[len(o.stack)-1].form == formNone || !o.titleStart(at, end) || !o.out[o.now()].Title.Empty() {
		return 0
	}
	ln := &o.lines[i]
	first := o.tokenAt(ln, at)
	if o.style.titled && len(o.stack) == o.base+1 && o.stack[o.base].form == formWord && o.ending == endsNothing {
		if stop := o.sentenceTitle(ln, first); stop > 0 {
			return stop
		}
	}
	for t := first; t < ln.last && t < first+longestTerm; t++ {
		if t > first && o.text[o.tokens[t].Start-1] == '.' && (o.tokens[t].Kind == text.TokenDash || o.glued(t, end)) {
			stop := o.tokens[t].End
			for stop < end && (o.text[stop] == '-' || o.text[stop] == '_') {
				stop++
			}
			return stop
		}
		if o.tokens[t].Kind == text.TokenColon || o.tokens[t].Kind == text.TokenStop && (t+1 >= ln.last || o.tokens[t+1].Kind != text.TokenDash) {
			break
		}
	}
	if o.ending != endsNothing || i+1 >= len(o.lines) || end-at > longestTitled || ln.ends != endsOpen || o.opensTop(i+1) ||
		o.stack[len(o.stack)-1].form == formWord || o.has(first, ln.last, o.words.verb) {
		return 0
	}
	next := &o.lines[i+1]
	if next.kind != lineText || o.closesQuote(next) {
		return 0
	}
	from := o.labelStart(next.start, next.end)
	l := labelAt(o.text, from, next.end)
	if l.form == formNone {
		if from > next.start || o.titleStart(next.start, next.end) {
			return end
		}
		return 0
	}
	if l.canBeFirst() && l.form != formBare && l.form != formDash && l.form != formBullet && o.titleStart(skipBlank(o.text, l.end, next.end), next.end) {
		if d := o.sameStyle(&l, l.readings[0].class); d < 0 {
			return end
		}
	}
	return 0
}

// glued reports whether the token is a hyphen that stands for the dash behind a title: "Records.-An officer".
func (o *outliner) glued(t, end int32) bool {
	if o.text[o.tokens[t].Start] != '-' || o.tokens[t-1].Kind != text.TokenStop || t < 2 || o.tokens[t-2].Kind != text.TokenWord {
		return false
	}
	r, _ := decode(o.text, o.tokens[t].End, end)
	return r == '(' || unicode.IsUpper(r)
}

// sentenceTitle is where the title of a section ends that stands before its text on one line: "Purpose. This Act",
// "Purpose: (1) No keeper"; 0 where there is none.
func (o *outliner) sentenceTitle(ln *textLine, first int32) int32 {
	const mostTokens, mostBeforeColon = 14, 8
	for t := first; t+1 < ln.last && t < first+mostTokens; t++ {
		switch k := o.tokens[t].Kind; k {
		case text.TokenStop, text.TokenColon:
			if k == text.TokenColon && t > first+mostBeforeColon || t == first || o.tokens[t-1].Kind != text.TokenWord && o.tokens[t-1].Kind != text.TokenClose || o.has(first, t, o.words.verb) {
				return 0
			}
			from := o.tokens[t+1].Start
			for o.text[from] == '-' {
				from++
			}
			if from = skipBlank(o.text, from, ln.end); from >= ln.end {
				return 0
			}
			if labelAt(o.text, from, ln.end).form != formParens && !o.titleStart(from, ln.end) && o.tokens[t+1].Kind != text.TokenDash {
				return 0
			}
			return o.tokens[t].End
		case text.TokenSemicolon:
			return 0
		}
	}
	return 0
}

// trimTitle is the heading without the marks that end it.
func (o *outliner) trimTitle(at, stop int32) text.Span {
	for stop > at {
		if c := o.text[stop-1]; c == '.' || c == ' ' || c == ':' || c == '-' {
			stop--
		} else if stop-at > 3 && c&0xC0 == 0x80 && (o.text[stop-3:stop] == "—" || o.text[stop-3:stop] == "–") {
			stop -= 3
		} else {
			break
		}
	}
	return text.Span{Start: at, End: stop}
}
