package html

import (
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/signs"
)

// mostComputed is how many bytes may wait to be written before a word: elements without words may be many.
const mostComputed = 1000

// flushItem writes what is computed before the line's first word, as the number of a list item.
func (r *reader) flushItem() {
	if r.item == "" {
		return
	}
	item := r.item
	r.item = ""
	if r.Omitting > 0 {
		r.Omitted(item)
		return
	}
	first := r.Blank()
	if first {
		r.Hint(flat.HintNumber, r.level)
	}
	r.Add(item)
	if first {
		r.Hints[len(r.Hints)-1].End = int32(r.LineStart + len(strings.TrimRight(string(r.Text[r.LineStart:]), " ")))
	}
}

// words adds text, white space as browsers show it. Soft hyphens are where a line may be broken and no part
// of a word.
func (r *reader) words(raw string) {
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
			if value, size = signs.HTMLEntity(raw); value == "\u00AD" {
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
func (r *reader) blankSpace() {
	if r.raised > 0 && len(r.mark.text) > 0 {
		r.mark.text = append(r.mark.text, ' ')
		return
	}
	r.space = true
}

// word adds characters that stand in the file as raw.
func (r *reader) word(text, raw string, at int) {
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
		r.Copy(text, at)
	} else {
		r.Put(text, at, at+len(raw))
	}
}

// pending writes what stands before the next word.
func (r *reader) pending(at int) {
	if r.Omitting > 0 {
		if r.space {
			r.Omitted(" ")
		}
		r.space = false
		return
	}
	if r.gap {
		r.space = r.space || len(r.Text) > r.LineStart && !strings.HasPrefix(string(r.Text[len(r.Text)-1:]), "\n")
		r.gap = false
	}
	r.flushItem()
	if n := len(r.Text); r.space && n > r.LineStart && r.Text[n-1] != '\n' {
		if r.Text[n-1] != ' ' || len(r.Pieces) == 0 || int(r.Pieces[len(r.Pieces)-1].End) == n && r.Pieces[len(r.Pieces)-1].Width == flat.WidthSame {
			r.Put(" ", at, at)
		}
	}
	r.space = false
}

func (r *reader) preserved(c byte, at int) {
	switch c {
	case '\r':
	case '\n':
		if !r.Blank() {
			r.Put("\n", at, at+1)
		}
	default:
		r.pending(at)
		r.Put(" ", at, at+1)
	}
}

// dropBracket takes back the bracket that the line ends in, which held nothing but the mark of a note.
func (r *reader) dropBracket() bool {
	n, k := len(r.Text), len(r.Pieces)-1
	if k < 0 || n == r.LineStart || r.Text[n-1] != '[' || int(r.Pieces[k].End) != n || r.Pieces[k].Width != flat.WidthSame {
		return false
	}
	if r.Text = r.Text[:n-1]; int(r.Pieces[k].Start) == n-1 {
		r.Pieces = r.Pieces[:k]
	} else {
		r.Pieces[k].End--
		r.Pieces[k].To--
	}
	r.ForgetBehind(n - 1)
	return true
}
