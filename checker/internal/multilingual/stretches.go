package multilingual

import (
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

// A text may change its language on the way: an annex in another tongue, two authentic versions one
// behind the other or provision by provision. The text is scanned with the words of its main language.
// Where for long no word comes by which that language is told, and only there, the lines are asked
// which language they are in; so a text in one language pays for one look at its tokens. What is in
// another language is read with its like as a text of its own (mixed.go).

const (
	leastWords   = 24 // a run of lines has, with its headings
	leastTelling = 4  // words of them
	partOfUsual  = 4  // a line with a quarter of the telling words that its language has is in that language
	mostHeadings = 8  // so many lines without a telling word can be headings of what follows them
	headingWords = 12 // of at most so many words each
)

// A Run is a run of whole lines in the language of a pack.
type Run struct {
	At   text.Span // from the start of a line to that of another one, or to the text's end
	Pack int
}

// Lines are a text that was scanned with the words of a pack.
type Lines struct {
	Text   string
	Tokens []text.Token
	Words  *text.WordTable
	Pack   *lexicon.Pack
}

// Strange are the lines of the text that are not in its main language, in text order. There are none
// where the language was chosen by hand.
func (t *Teller) Strange(l *Lines, told Telling) []Run {
	if told.Sure < 0 {
		return nil
	}
	return t.StrangeBut(l, []int{told.Pack}, 0, len(l.Tokens))
}

// StrangeNear reports whether the text has strange lines, of which it had none before an edit touched
// the lines of the tokens from first to last.
func (t *Teller) StrangeNear(l *Lines, told Telling, first, last int) bool {
	if told.Sure < 0 {
		return false
	}
	first, last = l.Around(first, last)
	return len(t.StrangeBut(l, []int{told.Pack}, first, last)) > 0
}

// Around are the lines of the tokens from first to last with those on either side, up to one that is in the
// language of the pack.
func (l *Lines) Around(first, last int) (from, to int) {
	tokens := l.Tokens
	for first > 0 {
		line := first - 1
		for line > 0 && !tokens[line].Line {
			line--
		}
		if _, _, own := l.line(line); own {
			break
		}
		first = line
	}
	for own := false; last < len(tokens) && !own; {
		last, _, own = l.line(last)
	}
	return first, last
}

// StrangeBut are the strange lines of the tokens from first to last, which begin and end lines, of a
// text that is known not to be in the packs read.
func (t *Teller) StrangeBut(l *Lines, read []int, first, last int) (found []Run) {
	if len(read) >= len(t.packs) {
		return nil
	}
	text, tokens := l.Text, l.Tokens
	from, count := -1, 0 // of the running lines that are not in the language
	ask := func(to int) {
		if count >= leastWords {
			found = t.tell(found, text, LineOf(text, tokens, from), LineOf(text, tokens, to), read)
		}
		from, count = -1, 0
	}
	for i := first; i < last; {
		next, words, own := l.line(i)
		switch {
		case own:
			ask(i)
		case from < 0:
			from, count = i, words
		default:
			count += words
		}
		i = next
	}
	ask(last)
	return found
}

// line looks at the line that begins with the token i: where the next one begins, how many words it
// has, and whether they are in the language of the pack.
func (l *Lines) line(i int) (next, words int, own bool) {
	tokens, entries, telling := l.Tokens, l.Words.Entries, 0
	for next = i; next < len(tokens) && (next == i || !tokens[next].Line); next++ {
		if tokens[next].Kind == text.TokenWord {
			words++
			if entries[tokens[next].Word].Flags&text.WordTells != 0 {
				telling++
			}
		}
	}
	return next, words, telling > 0 && telling*1000*partOfUsual >= words*share(l.Pack)
}

// LineOf is where the line of the token begins; the text's end behind the last token.
func LineOf(text string, tokens []text.Token, i int) int {
	if i >= len(tokens) {
		return len(text)
	}
	at, before := int(tokens[i].Start), 0
	if i > 0 {
		before = int(tokens[i-1].End)
	}
	for at > before && text[at-1] != '\n' {
		at--
	}
	return at
}

// tell appends to found the runs of lines from from to to that are in the language of a pack which is
// not among those of read, in text order. Headings have no telling words: those before a run belong to
// it, those behind it to what follows.
func (t *Teller) tell(found []Run, source string, from, to int, read []int) []Run {
	words := t.words.Clone()
	tokens, _ := text.ScanLines(source, from, to, words, make([]text.Token, 0, (to-from)/5+8), nil)
	counts := make([]int, len(t.packs))
	for _, token := range tokens {
		if token.Kind == text.TokenWord {
			for _, c := range words.ClassesOf(token.Word) {
				for _, p := range t.of[c] {
					counts[p]++
				}
			}
		}
	}
	best, most := 0, 0
	for i, p := range t.packs {
		if fit := counts[i] * 1000 / share(p); fit > most && !slices.Contains(read, i) {
			best, most = i, fit
		}
	}
	if counts[best] < leastTelling || most == 0 {
		return found
	}
	lines := t.extent(tokens, words, best, to == len(source))
	if lines.words < leastWords || most*2 < lines.words {
		return found
	}
	at := text.Span{Start: int32(from), End: int32(to)}
	if lines.first > 0 {
		at.Start = int32(LineOf(source, tokens, lines.first))
	}
	if lines.last < len(tokens) {
		at.End = int32(LineOf(source, tokens, lines.last))
	}
	found = t.tell(found, source, from, int(at.Start), read)
	return t.tell(append(found, Run{at, best}), source, int(at.End), to, read)
}

// An extent is a run of whole lines.
type extent struct {
	first, last int // tokens, half-open
	words       int // in them
}

// extent is the lines that the pack's words tell, from the headings of the first one to the last one,
// or to the end of the text where nothing behind it is in another language. Some line is told.
func (t *Teller) extent(tokens []text.Token, words *text.WordTable, pack int, toEnd bool) (e extent) {
	var headings []int // tokens of the lines that may belong to what follows
	told, behind, since := false, false, 0
	for i := 0; i < len(tokens); {
		line, count, own, other := i, 0, false, false
		for ; i < len(tokens) && (i == line || !tokens[i].Line); i++ {
			if tokens[i].Kind != text.TokenWord {
				continue
			}
			count++
			for _, c := range words.ClassesOf(tokens[i].Word) {
				is := slices.Contains(t.of[c], pack)
				own, other = own || is, other || !is && len(t.of[c]) > 0
			}
		}
		since += count
		switch {
		case own:
			if !told {
				told, e.first, since = true, line, count
				if n := len(headings); n > 0 {
					e.first = headings[max(0, n-mostHeadings)]
				}
			}
			e.last, e.words = i, e.words+since
			behind, since = false, 0
		case other:
			headings, behind = headings[:0], true
		case count > headingWords:
			headings = headings[:0]
		default:
			headings = append(headings, line)
		}
	}
	if toEnd && !behind {
		e.last = len(tokens)
	}
	return e
}
