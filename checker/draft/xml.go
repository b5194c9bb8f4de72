package draft

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// The XML reader gives tags and text with their places in the part, which is all that reading and
// splicing need; nothing is ever written out from a tree. It refuses what can attack: a document
// type with declarations of its own, entities that are not the five of XML, and elements nested
// beyond MaxDepth. Names of attributes are compared without their prefix, which no format read
// here needs to tell them apart.

type xmlKind uint8

const (
	xmlEnd   xmlKind = iota // of the part
	xmlOpen                 // <a>, and <a/> with empty set; an xmlClose follows in both cases
	xmlClose                // </a>, or the second half of <a/>
	xmlText                 // with raw text: entities stand as they are
	xmlCDATA                // raw text without entities
)

// A scanner reads one part. After next, the fields tell the token.
type scanner struct {
	part  string // name for errors, empty for a file of its own
	data  string
	start int // bytes of the token
	end   int
	kind  xmlKind
	empty bool   // of xmlOpen: the tag closes itself
	name  string // local name of a tag
	space string // prefix of the tag
	body  string // of xmlText and xmlCDATA
	err   error

	open    []string // full names of the open elements
	pending bool     // the close of an empty element comes next
}

func newScanner(part, data string) *scanner { return &scanner{part: part, data: data} }

func (s *scanner) fail(what string) bool {
	if s.err == nil {
		place := "this file"
		if s.part != "" {
			place = "“" + s.part + "” in this file"
		}
		s.err = fail(Damaged, place+" is cut off or damaged ("+what+" at byte "+strconv.Itoa(s.start+1)+"); fetch the file again or save it again in the program it comes from")
	}
	s.kind = xmlEnd
	return false
}

// next moves to the next token and reports whether there is one. Comments and instructions are skipped.
func (s *scanner) next() bool {
	if s.err != nil {
		return false
	}
	if s.pending {
		s.pending = false
		s.kind, s.empty, s.start = xmlClose, false, s.end
		s.open = s.open[:len(s.open)-1]
		return true
	}
	for {
		s.start = s.end
		if s.start >= len(s.data) {
			if len(s.open) > 0 {
				return s.fail("“" + s.open[len(s.open)-1] + "” is not closed")
			}
			s.kind = xmlEnd
			return false
		}
		rest := s.data[s.start:]
		if rest[0] != '<' {
			n := strings.IndexByte(rest, '<')
			if n < 0 {
				n = len(rest)
			}
			s.kind, s.end, s.body = xmlText, s.start+n, rest[:n]
			if len(s.open) == 0 {
				if strings.Trim(s.body, " \t\r\n\uFEFF") != "" {
					return s.fail("text outside the document")
				}
				continue
			}
			return true
		}
		switch {
		case strings.HasPrefix(rest, "<!--"):
			n := strings.Index(rest[4:], "-->")
			if n < 0 {
				return s.fail("a comment without end")
			}
			s.end = s.start + 4 + n + 3
		case strings.HasPrefix(rest, "<![CDATA["):
			n := strings.Index(rest, "]]>")
			if n < 0 {
				return s.fail("a CDATA section without end")
			}
			s.kind, s.body, s.end = xmlCDATA, rest[9:n], s.start+n+3
			return true
		case strings.HasPrefix(rest, "<?"):
			n := strings.Index(rest, "?>")
			if n < 0 {
				return s.fail("an instruction without end")
			}
			s.end = s.start + n + 2
		case strings.HasPrefix(rest, "<!"):
			n := strings.IndexAny(rest, "[>")
			if n < 0 {
				return s.fail("a declaration without end")
			}
			if rest[n] == '[' {
				s.err = fail(Entity, "this file declares entities of its own, which can attack a reader, and is not opened; save it again without its document type")
				return false
			}
			s.end = s.start + n + 1
		case strings.HasPrefix(rest, "</"):
			n := strings.IndexByte(rest, '>')
			if n < 0 {
				return s.fail("a tag without end")
			}
			full := strings.TrimRight(rest[2:n], " \t\r\n")
			if len(s.open) == 0 || s.open[len(s.open)-1] != full {
				return s.fail("“" + clip(full) + "” is closed but not open")
			}
			s.open = s.open[:len(s.open)-1]
			s.kind, s.end, s.empty = xmlClose, s.start+n+1, false
			s.split(full)
			return true
		default:
			return s.openTag(rest)
		}
	}
}

func (s *scanner) openTag(rest string) bool {
	n := 1
	for n < len(rest) && rest[n] > ' ' && rest[n] != '>' && rest[n] != '/' {
		n++
	}
	full := rest[1:n]
	if full == "" {
		return s.fail("a tag without name")
	}
	for n < len(rest) && rest[n] != '>' {
		switch rest[n] {
		case '"', '\'':
			stop := strings.IndexByte(rest[n+1:], rest[n])
			if stop < 0 {
				return s.fail("an attribute without end")
			}
			n += stop + 1
		case '<':
			return s.fail("a tag without end")
		}
		n++
	}
	if n >= len(rest) {
		return s.fail("a tag without end")
	}
	if len(s.open) >= MaxDepth {
		s.err = fail(TooDeep, "this file nests its elements more than "+strconv.Itoa(MaxDepth)+" deep, which no draft does, and is not opened; save it again in the program it comes from")
		return false
	}
	s.open = append(s.open, full)
	s.kind, s.end = xmlOpen, s.start+n+1
	s.empty = rest[n-1] == '/'
	s.pending = s.empty
	s.split(full)
	return true
}

func (s *scanner) split(full string) {
	s.space, s.name = "", full
	if i := strings.IndexByte(full, ':'); i >= 0 {
		s.space, s.name = full[:i], full[i+1:]
	}
}

func clip(s string) string {
	if len(s) > 40 {
		s = strings.ToValidUTF8(s[:40], "") + "…"
	}
	return s
}

// attr is the value of the opening tag's attribute with this local name, entities resolved.
func (s *scanner) attr(name string) string { value, _ := s.lookup(name); return value }

func (s *scanner) lookup(name string) (string, bool) {
	value, found := "", false
	s.attrs(func(_, local, raw string) bool {
		if local == name {
			value, found = unescape(raw), true
		}
		return !found
	})
	return value, found
}

// attrs calls each with prefix, local name and raw value of every attribute until it says no.
func (s *scanner) attrs(each func(space, name, raw string) bool) {
	tag := s.data[s.start:s.end]
	n := 1
	for n < len(tag) && tag[n] > ' ' && tag[n] != '>' && tag[n] != '/' {
		n++
	}
	for {
		for n < len(tag) && (tag[n] <= ' ' || tag[n] == '/' || tag[n] == '>') {
			n++
		}
		start := n
		for n < len(tag) && tag[n] != '=' && tag[n] > ' ' && tag[n] != '>' {
			n++
		}
		full := tag[start:n]
		for n < len(tag) && tag[n] <= ' ' {
			n++
		}
		if n >= len(tag) || tag[n] != '=' || full == "" {
			if n >= len(tag) || full == "" {
				return
			}
			continue
		}
		n++
		for n < len(tag) && tag[n] <= ' ' {
			n++
		}
		if n >= len(tag) || tag[n] != '"' && tag[n] != '\'' {
			continue
		}
		stop := strings.IndexByte(tag[n+1:], tag[n])
		if stop < 0 {
			return
		}
		raw := tag[n+1 : n+1+stop]
		n += stop + 2
		space, local := "", full
		if i := strings.IndexByte(full, ':'); i >= 0 {
			space, local = full[:i], full[i+1:]
		}
		if !each(space, local, raw) {
			return
		}
	}
}

// skip moves behind the close of the element just opened.
func (s *scanner) skip() {
	depth := len(s.open)
	for len(s.open) >= depth && s.next() {
	}
}

// entity resolves the entity at the beginning of raw, which begins with "&". size is 0 where it is none.
func entity(raw string) (value string, size int) {
	stop := strings.IndexByte(raw[:min(len(raw), 12)], ';')
	if stop < 2 {
		return "", 0
	}
	switch name := raw[1:stop]; name {
	case "amp":
		return "&", stop + 1
	case "lt":
		return "<", stop + 1
	case "gt":
		return ">", stop + 1
	case "quot":
		return "\"", stop + 1
	case "apos":
		return "'", stop + 1
	default:
		if name[0] != '#' {
			return "", 0
		}
		number, base := name[1:], 10
		if strings.HasPrefix(number, "x") {
			number, base = number[1:], 16
		}
		code, err := strconv.ParseUint(number, base, 32)
		if err != nil || code == 0 || code > utf8.MaxRune || !utf8.ValidRune(rune(code)) {
			return "", 0
		}
		return string(rune(code)), stop + 1
	}
}

func unescape(raw string) string {
	if strings.IndexByte(raw, '&') < 0 {
		return raw
	}
	var out strings.Builder
	for raw != "" {
		i := strings.IndexByte(raw, '&')
		if i < 0 {
			out.WriteString(raw)
			break
		}
		out.WriteString(raw[:i])
		raw = raw[i:]
		value, size := entity(raw)
		if size == 0 {
			value, size = "&", 1
		}
		out.WriteString(value)
		raw = raw[size:]
	}
	return out.String()
}
