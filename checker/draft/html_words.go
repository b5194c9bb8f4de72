package draft

import "strings"

// mostComputed is how many bytes may wait to be written before a word: elements without words may be many.
const mostComputed = 1000

// flushItem writes what is computed before the line's first word, as the number of a list item.
func (r *htmlReader) flushItem() {
	if r.item == "" {
		return
	}
	item := r.item
	r.item = ""
	if r.omitting > 0 {
		r.omitted(item)
		return
	}
	first := r.blank()
	if first {
		r.hint(HintNumber, r.level)
	}
	r.add(item)
	if first {
		r.hints[len(r.hints)-1].End = int32(r.lineStart + len(strings.TrimRight(string(r.text[r.lineStart:]), " ")))
	}
}

// words adds text, white space as browsers show it. Soft hyphens are where a line may be broken and no part
// of a word.
func (r *htmlReader) words(raw string) {
	at := r.at
	for raw != "" {
		i := strings.IndexAny(raw, " \t\r\n\f&\u00AD")
		if i < 0 {
			i = len(raw)
		}
		if i > 0 {
			r.word(raw[:i], raw[:i], at)
			raw, at = raw[i:], at+i
			continue
		}
		value, size := " ", 1
		switch {
		case strings.HasPrefix(raw, "\u00AD"):
			value, size = "", len("\u00AD")
		case raw[0] == '&':
			if value, size = htmlEntity(raw); value == "\u00AD" {
				value = ""
			} else {
				r.word(value, raw[:size], at)
				value = ""
			}
		case r.pre > 0:
			r.preserved(raw[0], at)
		default:
			r.blankSpace()
		}
		raw, at = raw[size:], at+size
	}
}

// blankSpace is white space between words.
func (r *htmlReader) blankSpace() {
	if r.raised > 0 && len(r.mark.text) > 0 {
		r.mark.text = append(r.mark.text, ' ')
		return
	}
	r.space = true
}

// word adds characters that stand in the file as raw.
func (r *htmlReader) word(text, raw string, at int) {
	if r.raised > 0 && len(r.mark.text)+len(text) < 4096 {
		if len(r.mark.text) == 0 {
			r.mark.from = at
		}
		r.mark.text, r.mark.to = append(r.mark.text, text...), at+len(raw)
		return
	}
	if r.bracket {
		r.bracket = false
		if rest, closes := strings.CutPrefix(text, "]"); closes && text == raw && r.dropBracket() {
			if text, raw, at = rest, rest, at+1; rest == "" {
				return
			}
		}
	}
	if r.gap && strings.IndexByte(".):,;", text[0]) >= 0 { // it belongs to the number
		r.gap = false
	}
	r.pending(at)
	if text == raw {
		r.copy(text, at)
	} else {
		r.put(text, at, at+len(raw))
	}
}

// pending writes what stands before the next word.
func (r *htmlReader) pending(at int) {
	if r.omitting > 0 {
		if r.space {
			r.omitted(" ")
		}
		r.space = false
		return
	}
	if r.gap {
		r.space = r.space || len(r.text) > r.lineStart && !strings.HasPrefix(string(r.text[len(r.text)-1:]), "\n")
		r.gap = false
	}
	r.flushItem()
	if n := len(r.text); r.space && n > r.lineStart && r.text[n-1] != '\n' {
		if r.text[n-1] != ' ' || len(r.pieces) == 0 || int(r.pieces[len(r.pieces)-1].end) == n && r.pieces[len(r.pieces)-1].width == widthSame {
			r.put(" ", at, at)
		}
	}
	r.space = false
}

func (r *htmlReader) preserved(c byte, at int) {
	switch c {
	case '\r':
	case '\n':
		if !r.blank() {
			r.put("\n", at, at+1)
		}
	default:
		r.pending(at)
		r.put(" ", at, at+1)
	}
}

// dropBracket takes back the bracket that the line ends in, which held nothing but the mark of a note.
func (r *htmlReader) dropBracket() bool {
	n, k := len(r.text), len(r.pieces)-1
	if k < 0 || n == r.lineStart || r.text[n-1] != '[' || int(r.pieces[k].end) != n || r.pieces[k].width != widthSame {
		return false
	}
	if r.text = r.text[:n-1]; int(r.pieces[k].start) == n-1 {
		r.pieces = r.pieces[:k]
	} else {
		r.pieces[k].end--
		r.pieces[k].to--
	}
	r.forgetBehind(n - 1)
	return true
}
