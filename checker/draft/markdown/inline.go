package markdown

import (
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/signs"
)

// inline adds text without the marks of emphasis, code, links and escapes. Each byte is looked at a number of
// times that does not grow with the text.
func (r *reader) inline(text string, at int) {
	r.links = findLinks(text)
	for i := 0; i < len(text); {
		rest := text[i:]
		if r.comment {
			stop := strings.Index(rest, "-->")
			if stop < 0 {
				return
			}
			r.comment, i = false, i+stop+3
			continue
		}
		n := strings.IndexAny(rest, "\\*_`[]!<&~{^")
		if n < 0 {
			r.Copy(rest, at+i)
			return
		}
		r.Copy(rest[:n], at+i)
		i += n
		i += r.mark(text, i, at)
	}
}

// mark handles the character at i, which may be a mark, and is the number of bytes done with.
func (r *reader) mark(text string, i, at int) int {
	rest := text[i:]
	keep := func(n int) int { r.Copy(rest[:n], at+i); return n }
	switch rest[0] {
	case '\\':
		if len(rest) > 1 && strings.IndexByte("\\`*_{}[]()#+-.!|<>~\"'&$%,/:;=?@^", rest[1]) >= 0 {
			r.Copy(rest[1:2], at+i+1)
			return 2
		}
		if len(rest) == 1 {
			r.Add("  ")
			return 1
		}
	case '{':
		if n := r.revised(rest, at+i); n > 0 {
			return n
		}
	case '^':
		if n := r.noteWithin(rest, at+i); n > 0 {
			return n
		}
	case '~':
		if n := r.tildes(rest, at+i); n > 0 {
			return n
		}
		return keep(runOf(rest))
	case '*':
		n := runOf(rest)
		if (i == 0 || text[i-1] == ' ') && (n == len(rest) || rest[n] == ' ') {
			return keep(n)
		}
		return n
	case '_':
		n := runOf(rest)
		if before, after := i > 0 && signs.IsWord(text[i-1]), n < len(rest) && signs.IsWord(rest[n]); before == after || n > 3 {
			return keep(n)
		}
		return n
	case '`':
		n := runOf(rest)
		near := rest[n:min(len(rest), n+maxCode)]
		if end := codeEnd(near, n); end >= 0 { // what is shown as it is typed strikes nothing
			r.Copy(near[:end], at+i+n)
			return 2*n + end
		}
		if strings.Contains(near, rest[:n]) || n == 1 && strings.IndexByte(text[max(0, i-maxCode):i], '`') >= 0 {
			return n
		}
		return keep(n)
	case '!':
		if len(rest) > 1 && rest[1] == '[' && len(r.links.opens) > 0 && r.links.opens[i+1] {
			return 1
		}
	case '[':
		if strings.HasPrefix(rest, "[^") && i > 0 {
			if stop := strings.IndexByte(rest[:min(len(rest), 64)], ']'); stop > 0 {
				return stop + 1
			}
		}
		if len(r.links.opens) > 0 && r.links.opens[i] {
			return 1
		}
	case ']':
		if len(r.links.ends) > 0 && r.links.ends[i] > 0 {
			return int(r.links.ends[i]) - i
		}
	case '<':
		if n := r.tag(rest, at+i); n > 0 {
			return n
		}
	case '&':
		if value, size := signs.HTMLEntity(rest); size > 1 {
			r.Put(value, at+i, at+i+size)
			return size
		}
	}
	return keep(1)
}

// maxCode is how far the marks of a piece of code may stand apart.
const maxCode = 1000

// codeEnd is where the run of n marks begins that ends a piece of code, or -1.
func codeEnd(s string, n int) int {
	for at := 0; at < len(s); {
		k := strings.IndexByte(s[at:], '`')
		if k < 0 {
			return -1
		}
		at += k
		if k = runOf(s[at:]); k == n {
			return at
		}
		at += k
	}
	return -1
}

// runOf is how often the first character stands in a row.
func runOf(s string) int {
	n := 1
	for n < len(s) && s[n] == s[0] {
		n++
	}
	return n
}

// tag handles an HTML tag and is its size, or 0 where there is none.
func (r *reader) tag(rest string, at int) int {
	if strings.HasPrefix(rest, "<!--") {
		r.comment = true
		return 4
	}
	if len(rest) < 3 || !signs.IsLetter(rest[1]) && (rest[1] != '/' || !signs.IsLetter(rest[2])) {
		return 0
	}
	stop := strings.IndexByte(rest[:min(len(rest), maxLink)], '>')
	if stop < 0 {
		return 0
	}
	tag := rest[:stop+1]
	name, format, _ := strings.Cut(strings.ToLower(strings.Trim(tag, "</> ")), " ")
	if name == "span" && (strings.Contains(format, "line-through") || r.struck == name) {
		name = "span struck"
	}
	switch name {
	case "br":
		r.Put("\n", at, at+stop+1)
	case "del", "s", "strike", "span struck":
		if name, _, _ = strings.Cut(name, " "); tag[1] != '/' && r.struck == "" {
			r.struck = name
			r.Omit(flat.Struck)
		} else if tag[1] == '/' && r.struck == name {
			r.struck = ""
			r.Resume()
		}
	case "sup":
		if end := strings.Index(rest[:min(len(rest), 64)], "</sup>"); tag[1] != '/' && end > stop {
			r.AddRaised(rest[stop+1:end], at+stop+1, at+end)
			return end + len("</sup>")
		}
	default:
		if strings.Contains(tag, ":") && !strings.Contains(tag, " ") {
			r.Copy(tag[1:stop], at+1)
		}
	}
	return stop + 1
}

// tildes handles a run of one or two tildes that begins or ends words that are struck out, and is its size,
// or 0 where it does neither. at is its place in source.
func (r *reader) tildes(rest string, at int) int {
	n := runOf(rest)
	marks := rest[:n]
	if r.struck == marks && at > 0 && !isSpace(r.source[at-1]) {
		r.struck = ""
		r.Resume()
		return n
	}
	if n > 2 {
		return n
	}
	if r.struck != "" || at < r.unstruck[n] || n == len(rest) || isSpace(rest[n]) {
		return 0
	}
	if at >= r.paragraphEnd {
		r.paragraphEnd = len(r.source)
		if stop := strings.Index(r.source[at:], "\n\n"); stop >= 0 {
			r.paragraphEnd = at + stop
		}
	}
	end := r.paragraphEnd
	for i := at + n; i < end; {
		k := strings.IndexByte(r.source[i:end], '~')
		if k < 0 {
			break
		}
		i += k
		if k = runOf(r.source[i:end]); k == n {
			if !isSpace(r.source[i-1]) {
				r.struck = marks
				r.Omit(flat.Struck)
				return n
			}
			if i+k < end && !isSpace(r.source[i+k]) { // one that opens nearer to the end
				return 0
			}
		}
		i += k
	}
	r.unstruck[n] = end
	return 0
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// links are the links of a line: where the brackets of their words open, and by the bracket that closes them
// where the link ends.
type links struct {
	opens []bool
	ends  []int32
}

// maxLink is how many bytes an address or a tag may have.
const maxLink = 2000

// findLinks finds each "[words](address)", also within one another, in one walk.
func findLinks(text string) (l links) {
	if !strings.Contains(text, "](") {
		return l
	}
	l = links{make([]bool, len(text)), make([]int32, len(text))}
	var open []int
	last := strings.LastIndexByte(text, ')')
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '[':
			open = append(open, i)
		case ']':
			if len(open) == 0 {
				continue
			}
			start := open[len(open)-1]
			open = open[:len(open)-1]
			if i+1 >= len(text) || text[i+1] != '(' || i > last {
				continue
			}
			if stop := strings.IndexByte(text[i:min(len(text), i+maxLink)], ')'); stop > 0 {
				l.opens[start], l.ends[i] = true, int32(i+stop+1)
				i += stop
			}
		}
	}
	return l
}
