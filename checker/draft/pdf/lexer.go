package pdf

import "bytes"

// A lexer reads values from bytes. What cannot be read is passed over: a viewer shows such a file too.
type lexer struct {
	data []byte
	at   int
	// values counts down; at 0 nothing more is read.
	values *int
	// content is set for operators, where references do not occur.
	content bool
}

const (
	blankByte = 1 << iota
	delimiterByte
)

var kinds = func() (k [256]byte) {
	for _, c := range "\x00\t\n\f\r " {
		k[c] = blankByte
	}
	for _, c := range "()<>[]{}/%" {
		k[c] = delimiterByte
	}
	return k
}()

func (l *lexer) blanks() {
	for l.at < len(l.data) {
		c := l.data[l.at]
		switch {
		case kinds[c] == blankByte:
			l.at++
		case c == '%':
			for l.at < len(l.data) && l.data[l.at] != '\n' && l.data[l.at] != '\r' {
				l.at++
			}
		default:
			return
		}
	}
}

// end is the value behind the last one.
type endOfData struct{}

// closing is a bracket that closes what the reader of values is within.
type closing byte

// next is the next value, endOfData{} behind the last one.
func (l *lexer) next(depth int) any {
	l.blanks()
	if l.at >= len(l.data) || depth > maxDepth {
		l.at = len(l.data)
		return endOfData{}
	}
	if *l.values--; *l.values <= 0 {
		l.at = len(l.data)
		return endOfData{}
	}
	switch c := l.data[l.at]; c {
	case '/':
		return l.name()
	case '(':
		return l.string()
	case '<':
		if l.at+1 < len(l.data) && l.data[l.at+1] == '<' {
			l.at += 2
			return l.dict(depth)
		}
		return l.hex()
	case '>':
		l.at++
		if l.at < len(l.data) && l.data[l.at] == '>' {
			l.at++
		}
		return closing('>')
	case '[':
		l.at++
		var out array
		for {
			switch v := l.next(depth + 1).(type) {
			case endOfData:
				return out
			case closing:
				if v == ']' {
					return out
				}
			default:
				if l.content && len(out) >= maxOperand {
					continue
				}
				out = append(out, v)
				if r, ok := refer(out); ok && !l.content {
					out = append(out[:len(out)-3], r)
				}
			}
		}
	case ']':
		l.at++
		return closing(']')
	case '{', '}', ')':
		l.at++
		return operator(c)
	}
	return l.word()
}

// refer is the reference that the last three values spell.
func refer(list array) (reference, bool) {
	n := len(list)
	if n < 3 || list[n-1] != operator("R") {
		return reference{}, false
	}
	a, ok := list[n-3].(int)
	b, also := list[n-2].(int)
	return reference{a, b}, ok && also
}

func (l *lexer) dict(depth int) any {
	out := dict{}
	var pending array
	key, has := name(""), false
	set := func() {
		if has && len(pending) > 0 {
			out[key] = pending[0]
		}
		pending, has = pending[:0], false
	}
	for {
		switch v := l.next(depth + 1).(type) {
		case endOfData:
			set()
			return out
		case closing:
			if v == '>' {
				set()
				return out
			}
		case name:
			if has && len(pending) == 0 {
				pending = append(pending, v)
				continue
			}
			set()
			key, has = v, true
		default:
			pending = append(pending, v)
			if r, ok := refer(pending); ok {
				pending = append(pending[:len(pending)-3], r)
			}
		}
	}
}

func (l *lexer) name() any {
	l.at++
	from := l.at
	escaped := false
	for l.at < len(l.data) && kinds[l.data[l.at]] == 0 {
		escaped = escaped || l.data[l.at] == '#'
		l.at++
	}
	raw := l.data[from:l.at]
	if !escaped {
		return name(raw)
	}
	var out []byte
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) && digit(raw[i+1]) >= 0 && digit(raw[i+2]) >= 0 {
			out = append(out, byte(digit(raw[i+1])<<4|digit(raw[i+2])))
			i += 2
			continue
		}
		out = append(out, raw[i])
	}
	return name(out)
}

func digit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func (l *lexer) hex() any {
	l.at++
	stop := bytes.IndexByte(l.data[l.at:], '>')
	if stop < 0 {
		stop = len(l.data) - l.at
	}
	raw := l.data[l.at : l.at+stop]
	l.at = min(l.at+stop+1, len(l.data))
	return text(unhex(raw))
}

func unhex(raw []byte) []byte {
	out := make([]byte, 0, len(raw)/2+1)
	half := -1
	for _, c := range raw {
		d := digit(c)
		switch {
		case d < 0:
		case half < 0:
			half = d
		default:
			out, half = append(out, byte(half<<4|d)), -1
		}
	}
	if half >= 0 {
		out = append(out, byte(half<<4))
	}
	return out
}

func (l *lexer) string() any {
	l.at++
	var out []byte
	for depth := 1; l.at < len(l.data); l.at++ {
		c := l.data[l.at]
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.at++
				return text(out)
			}
		case '\r':
			if l.at+1 < len(l.data) && l.data[l.at+1] == '\n' {
				l.at++
			}
			c = '\n'
		case '\\':
			if l.at+1 >= len(l.data) {
				continue
			}
			l.at++
			c = l.data[l.at]
			switch c {
			case 'n':
				c = '\n'
			case 'r':
				c = '\r'
			case 't':
				c = '\t'
			case 'b':
				c = 8
			case 'f':
				c = '\f'
			case '\n':
				continue
			case '\r':
				if l.at+1 < len(l.data) && l.data[l.at+1] == '\n' {
					l.at++
				}
				continue
			case '0', '1', '2', '3', '4', '5', '6', '7':
				v := int(c - '0')
				for i := 0; i < 2 && l.at+1 < len(l.data) && l.data[l.at+1] >= '0' && l.data[l.at+1] <= '7'; i++ {
					l.at++
					v = v<<3 | int(l.data[l.at]-'0')
				}
				c = byte(v)
			}
		}
		out = append(out, c)
	}
	return text(out)
}

// word is a number, a keyword or an operator.
func (l *lexer) word() any {
	from := l.at
	for l.at < len(l.data) && kinds[l.data[l.at]] == 0 {
		l.at++
	}
	raw := l.data[from:l.at]
	if c := raw[0]; c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' {
		if v, ok := parseNumber(raw); ok {
			return v
		}
	}
	switch string(raw) {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	return operator(raw)
}

// parseNumber reads what viewers take for a number, such as "--5" and "1.2-3" too.
func parseNumber(raw []byte) (any, bool) {
	negative, i := false, 0
	for i < len(raw) && (raw[i] == '-' || raw[i] == '+') {
		negative = raw[i] == '-'
		i++
	}
	v, scale, digits := 0.0, 0.0, 0
	for ; i < len(raw); i++ {
		switch c := raw[i]; {
		case c >= '0' && c <= '9':
			digits++
			if v < 1e15 || scale > 0 {
				v, scale = v*10+float64(c-'0'), scale*10
			}
			if scale > 1e9 { // what is finer than this is on no paper
				i = len(raw)
			}
		case c == '.' && scale == 0:
			scale = 1
		case c == '-':
			i = len(raw)
		default:
			return nil, false
		}
	}
	if digits == 0 && scale == 0 {
		return nil, false
	}
	if negative {
		v = -v
	}
	if scale == 0 {
		return int(v), true
	}
	return v / scale, true
}
