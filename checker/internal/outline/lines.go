package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// textLine is a line without the white space around it; where the text is hard-wrapped, all the
// lines of a paragraph.
type textLine struct {
	start, end  int32 // bytes
	first, last int32 // tokens, half-open
	indent      int32 // columns of white space before it
	head        int32 // index of its heading plus one; 0 is none
	kind        lineKind
	gap         bool // a blank line stands before it
	plain       bool // it holds nothing before which it could be cut
	quoted      bool // lies between an instruction to amend and the line of marks that closes it
	ends        ending
}

type lineKind uint8

const (
	lineText     lineKind = iota
	lineNoise             // page numbers, rules of dashes
	lineContents          // of a table of contents
	lineAside             // of an explanatory statement printed with the bill
	lineRunning           // a heading that runs on from page to page
)

// noise reports whether the line says nothing.
func (ln *textLine) noise() bool { return ln.kind == lineNoise || ln.kind == lineRunning }

// ending says how a piece of text ends.
type ending uint8

const (
	endsOpen    ending = iota // in the middle of a sentence
	endsComma                 // after a comma, or "and", "or" behind one
	endsSemi                  // after a semicolon, and so on
	endsColon                 // after a colon or a dash
	endsStop                  // after a sentence
	endsNothing               // no text was read yet
)

// cut divides the text into lines.
func (o *outliner) cut() {
	o.lines = make([]textLine, 0, strings.Count(o.text, "\n")+1)
	o.cutFrom(0, 0, false, int32(len(o.text)))
}

// cutFrom adds the lines from the byte on, which begins one, up to and with the first line that stands
// at the byte until or behind. The token is one at or before the first of them; gap says that a blank
// line stands before them.
func (o *outliner) cutFrom(at, token int32, gap bool, until int32) {
	source := o.text
	for at < int32(len(source)) {
		stop, next := lineEnd(source, at)
		start := pastMarkup(source, skipBlank(source, at, stop), stop)
		for stop > start {
			r, size := utf8.DecodeLastRuneInString(source[start:stop])
			if !unicode.IsSpace(r) && !text.Invisible(r) && !(r == '*' && start > at && source[start-1] == '*') {
				break
			}
			stop -= int32(size)
		}
		indent := start - at
		at = next
		if start >= stop {
			gap = true
			continue
		}
		ln := textLine{start: start, end: stop, indent: indent, gap: gap}
		gap = false
		for int(token) < len(o.tokens) && o.tokens[token].Start < start {
			token++
		}
		ln.first = token
		for int(token) < len(o.tokens) && o.tokens[token].Start < stop {
			token++
		}
		ln.last = token
		ln.ends = o.endingOf(ln.first, ln.last)
		if o.isNoise(&ln) {
			ln.kind = lineNoise
		}
		o.lines = append(o.lines, ln)
		if start >= until {
			return
		}
	}
}

// pastMarkup is where the line's words begin behind the marks of a heading or of stress, as plain text with
// Markdown in it has them: "## 4. Title", "**Article 4** Title".
func pastMarkup(source string, at, end int32) int32 {
	to := at
	for to < end && source[to] == '#' {
		to++
	}
	if to > at && to < end && source[to] == ' ' {
		at = skipBlank(source, to, end)
	}
	for to = at; to < end && source[to] == '*'; {
		to++
	}
	if r, _ := decode(source, to, end); to > at && unicode.IsUpper(r) {
		return to
	}
	return at
}

// lineEnd is where the line that begins at the byte ends, and where the next begins.
func lineEnd(text string, at int32) (stop, next int32) {
	for i := int(at); i < len(text); i++ {
		switch text[i] {
		case '\n', '\f', '\v':
			return int32(i), int32(i + 1)
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				return int32(i), int32(i + 2)
			}
			return int32(i), int32(i + 1)
		case 0xE2: // U+2028 and U+2029
			if i+2 < len(text) && text[i+1] == 0x80 && (text[i+2] == 0xA8 || text[i+2] == 0xA9) {
				return int32(i), int32(i + 3)
			}
		}
	}
	return int32(len(text)), int32(len(text))
}

// isNoise reports whether the line holds no word: page numbers between dashes, rules, the symbol of
// the document.
func (o *outliner) isNoise(ln *textLine) bool {
	if ln.end-ln.start > 60 {
		return false
	}
	if isSymbol(o.text[ln.start:ln.end]) {
		return true
	}
	numbers := 0
	first := o.tokenAt(ln, o.labelStart(ln.start, ln.end)) // "F2[…]"
	for i := first; i < ln.last; i++ {
		switch t := &o.tokens[i]; t.Kind {
		case text.TokenWord:
			if i == first && ln.last-first <= 4 && o.listAt(i, ln.last, o.words.page) > 0 {
				continue
			}
			return false
		case text.TokenNumber:
			numbers++
		}
	}
	if numbers == 0 {
		return !o.closesQuote(ln)
	}
	if o.text[ln.start] != '[' && strings.IndexByte(o.text[ln.start:ln.end], '/') > 0 {
		return true // "5/12"
	}
	_, size := decode(o.text, ln.start, ln.end)
	return o.text[ln.start] == '-' || size == 3 && ln.last > ln.first && o.tokens[ln.first].Kind == text.TokenDash
}

// isSymbol reports whether the text is like "A/AC.291/22": no blanks, no small letters, but strokes
// and digits.
func isSymbol(text string) bool {
	strokes, digits := 0, 0
	for i := range len(text) {
		switch c := text[i]; {
		case c == '/':
			strokes++
		case c >= '0' && c <= '9':
			digits++
		case c <= ' ' || c >= 'a':
			return false
		}
	}
	return strokes > 0 && digits > 0
}

// endingOf is how the range of tokens ends. A note in brackets at the end does not count.
func (o *outliner) endingOf(first, last int32) ending {
	at := last - 1
	for at >= first {
		t := &o.tokens[at]
		switch t.Kind {
		case text.TokenStop:
			return endsStop
		case text.TokenSemicolon:
			return endsSemi
		case text.TokenColon, text.TokenDash:
			return endsColon
		case text.TokenComma:
			return endsComma
		case text.TokenQuote:
			at--
			continue
		case text.TokenClose:
			depth, from := 0, at
			for ; from >= first && at-from < 40; from-- {
				if k := o.tokens[from].Kind; k == text.TokenClose {
					depth++
				} else if k == text.TokenOpen {
					if depth--; depth == 0 {
						break
					}
				}
			}
			if from <= first || depth != 0 {
				if o.text[t.Start] == ']' {
					return endsStop
				}
				return endsOpen
			}
			before := &o.tokens[from-1]
			if before.Kind == text.TokenStop || before.Kind == text.TokenSemicolon {
				at = from - 1
				continue
			}
			if k := o.tokens[at-1].Kind; k == text.TokenStop || k == text.TokenSemicolon {
				return endsStop
			}
			return endsOpen
		case text.TokenWord:
			if at == last-1 && at > first && (o.listAt(at, last, lexicon.ListAnd) > 0 || o.listAt(at, last, lexicon.ListOr) > 0) {
				switch o.tokens[at-1].Kind {
				case text.TokenSemicolon:
					return endsSemi
				case text.TokenComma:
					return endsComma
				}
			}
		}
		return endsOpen
	}
	return endsOpen
}
