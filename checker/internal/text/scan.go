package text

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// The scan is the only place that looks at bytes. It is written as one loop over the text with a
// fast path for ASCII words, since most of every instrument is that; everything else is decoded.
// A word ends at an apostrophe, so that the possessive "'s" and an elided article ("l'", "qu'")
// become tokens of their own that phrases pass over; a hyphen within a word only ends it. On its way
// it notes the characters that a reader does not see or takes for others, for the rule that names them.

type scanner struct {
	text   string
	words  *WordTable
	tokens []Token
	hidden []int32 // bytes at which characters stand that Document.Hidden lists
	folded []byte  // of the word being read
	line   bool    // no token yet on this line
}

// Scan returns the tokens of the text. Words that are not yet in the table are added to it.
func Scan(text string, words *WordTable) []Token {
	tokens, _ := ScanLines(text, 0, len(text), words, make([]Token, 0, len(text)/5+8), nil)
	return tokens
}

// ScanLines appends the tokens of text[from:to] to dst and the places of its hidden characters to
// hidden, where from is the start of a line and to is one too, or the end of the text. What stands
// before and behind has no influence on them, but where the line before is open (see OpenLine).
func ScanLines(text string, from, to int, words *WordTable, dst []Token, hidden []int32) ([]Token, []int32) {
	text = text[:to]
	s := scanner{text: text, words: words, tokens: dst, hidden: hidden, line: true}
	for at := from; at < len(text); {
		c := text[at]
		switch {
		case c < utf8.RuneSelf && AsciiKind[c] == AsciiLetter:
			at = s.word(at)
		case c == '\n':
			s.line = true
			at++
		case c < utf8.RuneSelf && AsciiKind[c] == asciiBlank:
			at++
		case c >= '0' && c <= '9':
			at = s.number(at)
		case c < utf8.RuneSelf && AsciiKind[c] == asciiControl:
			s.hide(at)
			at++
		case c < utf8.RuneSelf:
			at = s.mark(at, rune(c), 1)
		default:
			r, size := utf8.DecodeRuneInString(text[at:])
			switch {
			case r == 0x2028 || r == 0x2029 || r == 0x85:
				s.line = true
				at += size
			case Ideographic(r):
				if alike := s.words.stems.Alike[r]; alike != 0 {
					r = alike
				}
				s.folded = utf8.AppendRune(s.folded[:0], r)
				s.add(TokenWord, at, at+size, s.words.number(HashBytes(s.folded), s.folded))
				at += size
			case unicode.IsLetter(r) || unicode.IsMark(r):
				at = s.word(at)
			case unicode.IsDigit(r):
				at = s.number(at)
			case Invisible(r):
				s.hide(at)
				at += size
			case unicode.IsSpace(r) || r == 0xAD:
				at += size
			default:
				at = s.mark(at, r, size)
			}
		}
	}
	return s.tokens, s.hidden
}

// hide notes the character at that byte. The end of a word is read twice where hidden characters stand
// before it, so they come twice.
func (s *scanner) hide(at int) {
	if n := len(s.hidden); n == 0 || s.hidden[n-1] < int32(at) {
		s.hidden = append(s.hidden, int32(at))
	}
}

func (s *scanner) add(kind TokenKind, from, to int, word uint32) {
	if n := len(s.tokens); n == cap(s.tokens) { // the rest of a text has as many as what was read of it, and none fewer letters than a short word
		rest := len(s.text) - to
		s.tokens = slices.Grow(s.tokens, min(int(int64(n)*int64(rest)/int64(to)), rest/3)+16)
	}
	s.tokens = append(s.tokens, Token{Span: Span{int32(from), int32(to)}, Word: word, Kind: kind, Line: s.line})
	s.line = false
}

// HashBytes is the hash of a folded word, as the scan makes it.
func HashBytes(folded []byte) uint64 {
	h := HashSeed
	for _, b := range folded {
		h = HashByte(h, b)
	}
	return h
}

// word reads the word that starts at from and returns where it ends.
func (s *scanner) word(from int) int {
	text, folded, h := s.text, s.folded[:0], HashSeed
	at, foreign := from, false
	seen, hidden := from, from // the word ends at seen where it ends at hidden, behind characters that nobody sees
loop:
	for at < len(text) {
		c := text[at]
		if c < utf8.RuneSelf {
			switch AsciiKind[c] {
			case AsciiLetter:
				c |= 0x20
				folded = append(folded, c)
				h = HashByte(h, c)
				at++
				continue
			case asciiDigit:
				folded = append(folded, c)
				h = HashByte(h, c)
				at++
				continue
			}
			break loop
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if Ideographic(r) || r == utf8.RuneError && size == 1 {
			break
		}
		if Invisible(r) || r == 0xAD {
			if hidden != at {
				seen = at
			}
			if r != 0xAD {
				s.hide(at)
			}
			at += size
			hidden = at
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) {
			break
		}
		if r >= 0x370 && r < 0x530 {
			foreign = true
			if lookAlikes[r] != 0 && (at > 0 && latin(text[at-1]) || at+size < len(text) && latin(text[at+size])) {
				s.hide(at)
			}
		}
		if r = FoldRune(r); r >= 0 {
			was := len(folded)
			folded = utf8.AppendRune(folded, r)
			for _, b := range folded[was:] {
				h = HashByte(h, b)
			}
		}
		at += size
	}
	if foreign && latinLetters(folded) {
		folded = foldLookAlikes(folded, text[from:at])
		h = HashBytes(folded)
	}
	if bare := withoutMark(text[from:at], folded); len(bare) < len(folded) {
		folded = bare
		h = HashBytes(folded)
	}
	s.folded = folded
	if at == hidden && at > from {
		at = seen
	}
	if len(folded) == 0 { // only marks that fold away
		return max(at, from+1)
	}
	end := at
	kind := TokenWord
	if size := apostrophe(text[at:]); size > 0 && letterAt(text, at+size) {
		if Letters(folded) <= 2 {
			kind = TokenClitic
		}
		end = at + size
		if kind == TokenWord {
			// The short part after the apostrophe is the clitic: "person's", "shan't".
			s.add(TokenWord, from, at, s.words.number(h, folded))
			stop := end
			for stop < len(text) && stop-end < 3 && text[stop] < utf8.RuneSelf && AsciiKind[text[stop]] == AsciiLetter {
				stop++
			}
			if stop-end <= 2 {
				s.add(TokenClitic, at, stop, wordNone)
				return stop
			}
			return end
		}
	}
	if kind == TokenClitic {
		s.add(kind, from, end, wordNone)
		return end
	}
	if at < len(text) && text[at] == '-' && at+1 < len(text) && text[at+1] <= ' ' {
		if stop, whole := s.hyphenated(at, folded); stop > 0 {
			s.add(kind, from, stop, s.words.number(HashBytes(whole), whole))
			return stop
		}
	}
	s.add(kind, from, at, s.words.number(h, folded))
	if at < len(text) && text[at] == '-' && letterAt(text, at+1) {
		return at + 1
	}
	return at
}

// withoutMark is a folded word without the one or two digits of a note's mark that plain text glues to it:
// "intentionally1". Names in capitals and units keep their digits: "CO2", "km2".
func withoutMark(word string, folded []byte) []byte {
	end := len(word)
	for end > 0 && len(word)-end < 3 && word[end-1] < utf8.RuneSelf && AsciiKind[word[end-1]] == asciiDigit {
		end--
	}
	digits := len(word) - end
	if digits == 0 || digits > 2 || end < 4 || len(folded) < digits+4 || word[end] == '0' {
		return folded
	}
	if last, _ := utf8.DecodeLastRuneInString(word[:end]); !unicode.IsLower(last) && !unicode.Is(unicode.Lo, last) {
		return folded
	}
	return folded[:len(folded)-digits]
}

// number reads digits with the separators and letters that belong to them: "1,000", "18A", "3.2".
func (s *scanner) number(from int) int {
	text, at := s.text, from
	for at < len(text) {
		c := text[at]
		if c >= '0' && c <= '9' {
			at++
			continue
		}
		if (c == ',' || c == '.') && at+1 < len(text) && text[at+1] >= '0' && text[at+1] <= '9' {
			at += 2
			continue
		}
		if c >= utf8.RuneSelf {
			if r, size := utf8.DecodeRuneInString(text[at:]); unicode.IsDigit(r) {
				at += size
				continue
			}
		}
		break
	}
	for i := 0; i < 3 && at < len(text) && text[at] < utf8.RuneSelf && AsciiKind[text[at]] == AsciiLetter; i++ {
		at++
	}
	s.add(TokenNumber, from, at, WordNumber)
	return at
}

func (s *scanner) mark(at int, r rune, size int) int {
	kind := TokenOther
	switch r {
	case '.':
		if !s.endsSentence(at) {
			return at + size
		}
		kind = TokenStop
	case '?', '!', '。', '！', '？', '۔', '؟', '…':
		kind = TokenStop
	case ',', '、', '，', '،':
		kind = TokenComma
	case ';', '；', '؛':
		kind = TokenSemicolon
	case ':', '：':
		kind = TokenColon
	case '—', '–', '―', '⸺', '⸻':
		kind = TokenDash
	case '-':
		if at+1 < len(s.text) && (s.text[at+1] == ' ' || s.text[at+1] == '-') {
			kind = TokenDash
		}
	case '_':
		if typed := s.typedDash(at); typed > 0 {
			kind, size = TokenDash, typed
		}
	case '(', '[', '（', '【', '〔', '［':
		kind = TokenOpen
	case ')', ']', '）', '】', '〕', '］':
		kind = TokenClose
	case '"', '“', '”', '„', '«', '»', '‘', '’', '\'', '「', '」', '『', '』', '《', '》':
		kind = TokenQuote
	}
	s.add(kind, at, at+size, wordNone)
	return at + size
}

// typedDash is the size of the low lines at that place that stand for a dash, as typists of statutes put them behind a
// word or a mark and before a blank: "commencement._ (1)", "shall apply to___". It is 0 where they are no dash: a blank
// to be filled in, a rule across the page, a name.
func (s *scanner) typedDash(at int) int {
	const most = 4
	end := at
	for end < len(s.text) && s.text[end] == '_' {
		end++
	}
	if at == 0 || s.text[at-1] <= ' ' || s.text[at-1] == '_' || end-at > most || end < len(s.text) && s.text[end] > ' ' {
		return 0
	}
	return end - at
}

// endsSentence decides whether the full stop at that place ends a sentence: not after an
// abbreviation or initial, and not within a number or name.
func (s *scanner) endsSentence(at int) bool {
	next := at + 1
	for next < len(s.text) && (s.text[next] == '"' || s.text[next] == ')' || s.text[next] == '\'') {
		next++
	}
	if next < len(s.text) {
		r, _ := utf8.DecodeRuneInString(s.text[next:])
		if !unicode.IsSpace(r) && r != '”' && r != '’' && r != '»' && r != '—' && r != '[' && (r != '_' || s.typedDash(next) == 0) &&
			(r != '-' || next+1 >= len(s.text) || s.text[next+1] != '-') {
			return false
		}
	}
	if len(s.tokens) == 0 {
		return false
	}
	last := &s.tokens[len(s.tokens)-1]
	if int(last.End) != at || last.Kind != TokenWord {
		return true
	}
	if last.Line && next < len(s.text) && s.text[next] != '\n' && len(s.tokens) > 0 && last.Len() <= 3 {
		return false // "a. the first item": a label
	}
	return s.words.Entries[last.Word].Flags&(WordAbbreviation|wordLetter) == 0 || next >= len(s.text) || s.text[next] == '\n'
}

// apostrophe is the size of the apostrophe that text begins with, or 0.
func apostrophe(text string) int {
	if len(text) > 0 && text[0] == '\'' {
		return 1
	}
	if len(text) > 2 && text[0] == 0xE2 && text[1] == 0x80 && text[2] == 0x99 {
		return 3
	}
	return 0
}

func letterAt(text string, at int) bool {
	if at >= len(text) {
		return false
	}
	if c := text[at]; c < utf8.RuneSelf {
		return AsciiKind[c] == AsciiLetter
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsLetter(r)
}

const (
	asciiMark = iota
	AsciiLetter
	asciiDigit
	asciiBlank
	asciiControl // nothing is drawn for it, and it sets no space: U+0000, U+0008 …
)

var AsciiKind = func() (t [utf8.RuneSelf]uint8) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			t[c] = AsciiLetter
		case '0' <= c && c <= '9':
			t[c] = asciiDigit
		case c == ' ' || '\t' <= c && c <= '\r':
			t[c] = asciiBlank
		case c < ' ' || c == 0x7F:
			t[c] = asciiControl
		}
	}
	return t
}()
