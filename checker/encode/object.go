package encode

import "strconv"

// A document in JSON, under construction. The comma before a member is put by looking at the last
// byte, so that callers never count members.
type object struct{ b []byte }

func (o *object) comma() {
	if n := len(o.b); n > 0 && o.b[n-1] != '{' && o.b[n-1] != '[' && o.b[n-1] != ':' {
		o.b = append(o.b, ',')
	}
}

// open begins an object or a list, as a value or an entry; mark is '{' or '['.
func (o *object) open(mark byte) {
	o.comma()
	o.b = append(o.b, mark)
}

// close ends what open began; mark is '}' or ']'.
func (o *object) close(mark byte) { o.b = append(o.b, mark) }

// key begins a member; name needs no escaping.
func (o *object) key(name string) {
	o.comma()
	o.b = append(o.b, '"')
	o.b = append(o.b, name...)
	o.b = append(o.b, '"', ':')
}

// under begins the member name, an object or a list.
func (o *object) under(name string, mark byte) {
	o.key(name)
	o.b = append(o.b, mark)
}

// entry writes a string into a list.
func (o *object) entry(text string) {
	o.comma()
	o.b = appendString(o.b, text)
}

func (o *object) text(name, value string) {
	o.key(name)
	o.b = appendString(o.b, value)
}

func (o *object) number(name string, value int) {
	o.key(name)
	o.b = strconv.AppendInt(o.b, int64(value), 10)
}

// plain writes a number into a list.
func (o *object) plain(value int) {
	o.comma()
	o.b = strconv.AppendInt(o.b, int64(value), 10)
}

func (o *object) truth(name string, value bool) {
	o.key(name)
	o.b = strconv.AppendBool(o.b, value)
}

// appendString writes text as a JSON string. What is not UTF-8 becomes U+FFFD, as Positions counts
// it. The two separators that end a line in JavaScript are escaped, so that a report may stand in a script.
func appendString(b []byte, text string) []byte {
	const digits = "0123456789abcdef"
	b = append(b, '"')
	kept := 0
	for i := 0; i < len(text); {
		c := text[i]
		if c >= 0x20 && c < 0x80 && c != '"' && c != '\\' {
			i++
			continue
		}
		size, valid := sequence(text, i)
		separator := size == 3 && c == 0xE2 && text[i+1] == 0x80 && (text[i+2] == 0xA8 || text[i+2] == 0xA9)
		if c >= 0x80 && valid && !separator {
			i += size
			continue
		}
		b = append(b, text[kept:i]...)
		switch {
		case !valid:
			b = append(b, "\uFFFD"...)
		case separator:
			b = append(b, `\u202`...)
			b = append(b, digits[text[i+2]&15])
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, `\n`...)
		case c == '\r':
			b = append(b, `\r`...)
		case c == '\t':
			b = append(b, `\t`...)
		default:
			b = append(b, `\u00`...)
			b = append(b, digits[c>>4], digits[c&15])
		}
		i += size
		kept = i
	}
	b = append(b, text[kept:]...)
	return append(b, '"')
}
