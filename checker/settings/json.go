package settings

import (
	"strconv"
	"unicode/utf8"
)

// A rules file is JSON, and what is wrong in one has to be said with its line. The standard decoder
// neither keeps lines nor belongs into the engine, where it would be a quarter of the download; this
// reader keeps the line of every value and does nothing else.

type kind uint8

const (
	isObject kind = iota
	isList
	isText
	isOther // number, true, false, null
)

type value struct {
	kind kind
	line int
	text string   // of isText, unescaped; of isOther, as written
	keys []string // of isObject, by the order of list
	list []value
}

type reader struct {
	text string
	at   int
	line int
}

const deepest = 32

func (r *reader) fail(reason string) error { return &Error{Line: r.line, Reason: reason} }

func (r *reader) blank() {
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case '\n':
			r.line++
		case ' ', '\t', '\r':
		default:
			return
		}
		r.at++
	}
}

func (r *reader) next(c byte) bool {
	r.blank()
	if r.at < len(r.text) && r.text[r.at] == c {
		r.at++
		return true
	}
	return false
}

func (r *reader) value(depth int) (v value, err error) {
	if depth > deepest {
		return v, r.fail("brackets are nested too deeply")
	}
	r.blank()
	v.line = r.line
	if r.at == len(r.text) {
		return v, r.fail("the file ends in the middle")
	}
	switch c := r.text[r.at]; {
	case c == '{':
		v.kind = isObject
		err = r.members(&v, depth, '}')
	case c == '[':
		v.kind = isList
		err = r.members(&v, depth, ']')
	case c == '"':
		v.kind = isText
		v.text, err = r.quoted()
	default:
		v.kind = isOther
		from := r.at
		for r.at < len(r.text) && (r.text[r.at] >= 'a' && r.text[r.at] <= 'z' || r.text[r.at] >= '+' && r.text[r.at] <= '9' && r.text[r.at] != ',' || r.text[r.at] == 'E') {
			r.at++
		}
		if v.text = r.text[from:r.at]; !plain(v.text) {
			return v, r.fail("expected a value, found " + strconv.QuoteRune(firstRune(r.text[from:])))
		}
	}
	return v, err
}

func plain(word string) bool {
	switch word {
	case "true", "false", "null":
		return true
	}
	_, err := strconv.ParseFloat(word, 64)
	return err == nil && word[0] != '+'
}

func firstRune(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}

func (r *reader) members(v *value, depth int, end byte) error {
	r.at++
	if r.next(end) {
		return nil
	}
	for {
		if v.kind == isObject {
			r.blank()
			if r.at == len(r.text) || r.text[r.at] != '"' {
				return r.fail("expected a name in quotation marks")
			}
			key, err := r.quoted()
			if err != nil {
				return err
			}
			if !r.next(':') {
				return r.fail(`expected ":" after ` + strconv.Quote(key))
			}
			v.keys = append(v.keys, key)
		}
		member, err := r.value(depth + 1)
		if err != nil {
			return err
		}
		v.list = append(v.list, member)
		if r.next(end) {
			return nil
		}
		if !r.next(',') {
			return r.fail("expected \",\" or \"" + string(end) + "\"")
		}
	}
}

func (r *reader) quoted() (string, error) {
	r.at++
	var out []byte
	for r.at < len(r.text) {
		c := r.text[r.at]
		r.at++
		switch {
		case c == '"':
			return string(out), nil
		case c == '\n':
			return "", r.fail("a text is not closed on its line")
		case c != '\\':
			out = append(out, c)
		case r.at == len(r.text):
			return "", r.fail("the file ends in the middle")
		default:
			c = r.text[r.at]
			r.at++
			switch c {
			case 'n':
				out = append(out, '\n')
			case 't':
				out = append(out, '\t')
			case 'r':
				out = append(out, '\r')
			case '"', '\\', '/':
				out = append(out, c)
			case 'u':
				if r.at+4 > len(r.text) {
					return "", r.fail(`"\u" needs four digits`)
				}
				n, err := strconv.ParseUint(r.text[r.at:r.at+4], 16, 16)
				if err != nil {
					return "", r.fail(`"\u" needs four digits`)
				}
				r.at += 4
				out = utf8.AppendRune(out, rune(n))
			default:
				return "", r.fail(`unknown escape "\` + string(rune(c)) + `"`)
			}
		}
	}
	return "", r.fail("a text is not closed")
}
