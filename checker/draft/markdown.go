package draft

import "strings"

// readMarkdown reads Markdown as a draft is written in it: headings, lists, emphasis, links, tables
// and quotations lose their marks, hard-wrapped lines are joined, and numbers stand as typed.
func readMarkdown(text string) *builder {
	r := &markdownReader{builder: newBuilder(len(text))}
	text, r.offset = frontMatter(text)
	at := 0
	for at < len(text) {
		stop := strings.IndexByte(text[at:], '\n')
		next := len(text)
		if stop < 0 {
			stop = len(text)
		} else {
			stop += at
			next = stop + 1
		}
		r.line(strings.TrimRight(text[at:stop], "\r"), at+r.offset)
		at = next
	}
	r.finish()
	return r.builder
}

type markdownReader struct {
	*builder
	offset  int
	fence   string
	heading int
	comment bool // within <!-- -->
}

// frontMatter cuts the block of settings that some programs put before the text.
func frontMatter(text string) (string, int) {
	if !strings.HasPrefix(text, "---\n") && !strings.HasPrefix(text, "---\r\n") {
		return text, 0
	}
	stop := strings.Index(text[3:], "\n---")
	if stop < 0 {
		return text, 0
	}
	end := 3 + stop + 4
	if n := strings.IndexByte(text[end:], '\n'); n >= 0 && strings.TrimSpace(text[end:end+n]) == "" {
		return text[end+n:], end + n
	}
	return text, 0
}

func (r *markdownReader) finish() {
	if r.heading > 0 && !r.blank() {
		r.hint(HintHeading, r.heading)
	}
	r.heading = 0
	r.endLine()
}

func (r *markdownReader) line(line string, at int) {
	body := strings.TrimLeft(line, " \t")
	indent := len(line) - len(body)
	at += indent
	if r.fence != "" {
		if strings.HasPrefix(body, r.fence) {
			r.fence = ""
			return
		}
		r.copy(body, at)
		r.finish()
		return
	}
	for strings.HasPrefix(body, ">") {
		trimmed := strings.TrimLeft(body[1:], " \t")
		at += len(body) - len(trimmed)
		body = trimmed
	}
	switch {
	case strings.TrimSpace(body) == "":
		r.finish()
		return
	case strings.HasPrefix(body, "```"), strings.HasPrefix(body, "~~~"):
		r.finish()
		r.fence = body[:3]
		return
	case isRule(body):
		if !r.blank() && body[0] != '*' && body[0] != '_' { // the line above is a heading
			r.heading = 2
			if body[0] == '=' {
				r.heading = 1
			}
		}
		r.finish()
		return
	}
	if level := headingMarks(body); level > 0 {
		r.finish()
		trimmed := strings.TrimLeft(body[level:], " \t")
		at += len(body) - len(trimmed)
		trimmed = strings.TrimRight(trimmed, " \t")
		if cut := strings.TrimRight(trimmed, "#"); strings.HasSuffix(cut, " ") || cut == "" {
			trimmed = strings.TrimRight(cut, " \t")
		}
		r.heading = level
		r.inline(trimmed, at)
		r.finish()
		return
	}
	if body[0] == '|' {
		r.finish()
		r.tableRow(body, at)
		return
	}
	switch size := listMark(body); {
	case size > 0 && (body[0] == '-' || body[0] == '*' || body[0] == '+'):
		r.finish()
		r.put("• ", at, at+size)
		body, at = body[size:], at+size
	case size > 0, r.blank():
		r.finish()
	default: // the paragraph goes on
		if hard := r.hardBreak(); hard {
			r.put("\n", at, at)
		} else {
			r.put(" ", at, at)
		}
	}
	r.inline(body, at)
}

// hardBreak reports whether the paragraph so far ends in the mark of a line's end.
func (r *markdownReader) hardBreak() bool {
	text := string(r.text[r.lineStart:])
	return strings.HasSuffix(text, "  ")
}

func headingMarks(body string) int {
	n := 0
	for n < len(body) && body[n] == '#' {
		n++
	}
	if n > 6 || n < len(body) && body[n] != ' ' && body[n] != '\t' {
		return 0
	}
	return n
}

// isRule reports whether the line is nothing but marks: a rule, or what underlines a heading.
func isRule(body string) bool {
	marks := strings.ReplaceAll(strings.TrimRight(body, " \t"), " ", "")
	if len(marks) < 3 || strings.IndexByte("-=*_", marks[0]) < 0 {
		return false
	}
	return strings.Trim(marks, marks[:1]) == ""
}

// listMark is the size of a list item's mark with the space behind it, or 0.
func listMark(body string) int {
	n := 0
	switch {
	case body[0] == '-' || body[0] == '*' || body[0] == '+':
		n = 1
	default:
		for n < len(body) && n < 9 && body[n] >= '0' && body[n] <= '9' {
			n++
		}
		if n == 0 || n == len(body) || body[n] != '.' && body[n] != ')' {
			if n = parenthesised(body); n == 0 {
				return 0
			}
		} else {
			n++
		}
	}
	if n >= len(body) || body[n] != ' ' && body[n] != '\t' {
		return 0
	}
	for n < len(body) && (body[n] == ' ' || body[n] == '\t') {
		n++
	}
	return n
}

// parenthesised is the size of "(a)", "a)" or "(iv)", which drafts use although Markdown does not know them.
func parenthesised(body string) int {
	n := 0
	if body[0] == '(' {
		n = 1
	}
	start := n
	for n < len(body) && n-start < 5 && (letter(body[n]) || body[n] >= '0' && body[n] <= '9') {
		n++
	}
	if n == start || n >= len(body) || body[n] != ')' {
		return 0
	}
	return n + 1
}

func (r *markdownReader) tableRow(body string, at int) {
	if strings.Trim(body, "|-: \t") == "" {
		return
	}
	for body != "" {
		stop := 0
		for stop < len(body) && (body[stop] != '|' || stop > 0 && body[stop-1] == '\\') {
			stop++
		}
		cell := body[:stop]
		trimmed := strings.TrimLeft(cell, " \t")
		if strings.TrimSpace(cell) != "" {
			r.inline(strings.TrimRight(trimmed, " \t"), at+len(cell)-len(trimmed))
			r.hint(HintCell, 0)
			r.finish()
		}
		stop = min(stop+1, len(body))
		body, at = body[stop:], at+stop
	}
}

// inline adds text without the marks of emphasis, code, links and escapes.
func (r *markdownReader) inline(text string, at int) {
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
		n := strings.IndexAny(rest, "\\*_`[!<&~")
		if n < 0 {
			r.copy(rest, at+i)
			return
		}
		r.copy(rest[:n], at+i)
		i += n
		i += r.mark(text, i, at)
	}
}

// mark handles the character at i, which may be a mark, and is the number of bytes done with.
func (r *markdownReader) mark(text string, i, at int) int {
	rest := text[i:]
	keep := func(n int) int { r.copy(rest[:n], at+i); return n }
	switch rest[0] {
	case '\\':
		if len(rest) > 1 && strings.IndexByte("\\`*_{}[]()#+-.!|<>~\"'&$%,/:;=?@^", rest[1]) >= 0 {
			r.copy(rest[1:2], at+i+1)
			return 2
		}
		if len(rest) == 1 {
			r.add("  ")
			return 1
		}
	case '*', '~':
		n := 1
		for n < len(rest) && rest[n] == rest[0] {
			n++
		}
		alone := (i == 0 || text[i-1] == ' ') && (n == len(rest) || rest[n] == ' ')
		if alone || rest[0] == '~' && n < 2 {
			return keep(n)
		}
		return n
	case '_':
		n := 1
		for n < len(rest) && rest[n] == '_' {
			n++
		}
		if before, after := i > 0 && wordByte(text[i-1]), n < len(rest) && wordByte(rest[n]); before == after || n > 3 {
			return keep(n)
		}
		return n
	case '`':
		n := 1
		for n < len(rest) && rest[n] == '`' {
			n++
		}
		if strings.Contains(rest[n:], rest[:n]) || strings.Contains(text[:i], rest[:n]) && n == 1 {
			return n
		}
		return keep(n)
	case '!':
		if len(rest) > 1 && rest[1] == '[' {
			if label, size := link(rest[1:]); size > 0 {
				r.inline(label, at+i+2)
				return size + 1
			}
		}
	case '[':
		if strings.HasPrefix(rest, "[^") {
			if stop := strings.IndexByte(rest, ']'); stop > 0 && i > 0 {
				return stop + 1
			}
		}
		if label, size := link(rest); size > 0 {
			r.inline(label, at+i+1)
			return size
		}
	case '<':
		if strings.HasPrefix(rest, "<!--") {
			r.comment = true
			return 4
		}
		if stop := strings.IndexByte(rest, '>'); stop > 1 && (letter(rest[1]) || rest[1] == '/' && letter(rest[2])) {
			if strings.HasPrefix(strings.ToLower(rest), "<br") {
				r.put("\n", at+i, at+i+stop+1)
			} else if strings.Contains(rest[:stop], ":") && !strings.Contains(rest[:stop], " ") {
				r.copy(rest[1:stop], at+i+1)
			}
			return stop + 1
		}
	case '&':
		if value, size := htmlEntity(rest); size > 1 {
			r.put(value, at+i, at+i+size)
			return size
		}
	}
	return keep(1)
}

func wordByte(c byte) bool { return letter(c) || c >= '0' && c <= '9' || c >= 0x80 }

// link is the text and the whole size of "[text](address)" at the beginning of s; size 0 is none.
func link(s string) (label string, size int) {
	depth := 0
	for i := 0; i < len(s) && i < 2000; i++ {
		switch s[i] {
		case '\\':
			i++
		case '[':
			depth++
		case ']':
			if depth--; depth > 0 {
				continue
			}
			if i+1 >= len(s) || s[i+1] != '(' {
				return "", 0
			}
			stop := strings.IndexByte(s[i:], ')')
			if stop < 0 {
				return "", 0
			}
			return s[1:i], i + stop + 1
		}
	}
	return "", 0
}
