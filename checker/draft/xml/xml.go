// Package xml reads the XML of documents as tags and text with their places in the part, which is all that reading and
// splicing need; nothing is ever written out from a tree. It refuses what can attack: a document type with
// declarations of its own, entities that are not the five of XML, and elements nested beyond the cap. Names of
// attributes are compared without their prefix, which no format read here needs to tell them apart.
package xml

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"clausecheck/checker/draft/refuse"
)

type kind uint8

const (
	end   kind = iota // of the part
	Open              // <a>, and <a/> with empty set; an xmlClose follows in both cases
	Close             // </a>, or the second half of <a/>
	Text              // with raw text: entities stand as they are
	CDATA             // raw text without entities
)

// A Scanner reads one part. After next, the fields tell the token.
type Scanner struct {
	Part  string // name for errors, empty for a file of its own
	Data  string // the part
	Start int    // bytes of the token
	End   int    // may be set before the first token, to begin there
	Kind  kind   // of the token
	Empty bool   // of xmlOpen: the tag closes itself
	Name  string // local name of a tag
	Space string // prefix of the tag
	Body  string // of xmlText and xmlCDATA
	Err   error  // why Next says no, where the part has not ended; an *Error of package refuse

	Open    []string // full names of the open elements
	pending bool     // the close of an empty element comes next
}

// NewScanner is a scanner of a part, whose name is for errors; empty for a file of its own.
func NewScanner(part, data string) *Scanner { return &Scanner{Part: part, Data: data} }

func (s *Scanner) fail(what string) bool {
	if s.Err == nil {
		place := "this file"
		if s.Part != "" {
			place = "“" + s.Part + "” in this file"
		}
		s.Err = refuse.Fail(refuse.Damaged, place+" is cut off or damaged ("+what+" at byte "+strconv.Itoa(s.Start+1)+"); fetch the file again or save it again in the program it comes from")
	}
	s.Kind = end
	return false
}

// Next moves to the next token and reports whether there is one. Comments and instructions are skipped.
func (s *Scanner) Next() bool {
	if s.Err != nil {
		return false
	}
	if s.pending {
		s.pending = false
		s.Kind, s.Empty, s.Start = Close, false, s.End
		s.Open = s.Open[:len(s.Open)-1]
		return true
	}
	for {
		s.Start = s.End
		if s.Start >= len(s.Data) {
			if len(s.Open) > 0 {
				return s.fail("“" + s.Open[len(s.Open)-1] + "” is not closed")
			}
			s.Kind = end
			return false
		}
		rest := s.Data[s.Start:]
		if rest[0] != '<' {
			n := strings.IndexByte(rest, '<')
			if n < 0 {
				n = len(rest)
			}
			s.Kind, s.End, s.Body = Text, s.Start+n, rest[:n]
			if len(s.Open) == 0 {
				if strings.Trim(s.Body, " \t\r\n\uFEFF") != "" {
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
			s.End = s.Start + 4 + n + 3
		case strings.HasPrefix(rest, "<![CDATA["):
			n := strings.Index(rest, "]]>")
			if n < 0 {
				return s.fail("a CDATA section without end")
			}
			s.Kind, s.Body, s.End = CDATA, rest[9:n], s.Start+n+3
			return true
		case strings.HasPrefix(rest, "<?"):
			n := strings.Index(rest, "?>")
			if n < 0 {
				return s.fail("an instruction without end")
			}
			s.End = s.Start + n + 2
		case strings.HasPrefix(rest, "<!"):
			n := strings.IndexAny(rest, "[>")
			if n < 0 {
				return s.fail("a declaration without end")
			}
			if rest[n] == '[' {
				s.Err = refuse.Fail(refuse.Entity, "this file declares entities of its own, which can attack a reader, and is not opened; save it again without its document type")
				return false
			}
			s.End = s.Start + n + 1
		case strings.HasPrefix(rest, "</"):
			n := strings.IndexByte(rest, '>')
			if n < 0 {
				return s.fail("a tag without end")
			}
			full := strings.TrimRight(rest[2:n], " \t\r\n")
			if len(s.Open) == 0 || s.Open[len(s.Open)-1] != full {
				return s.fail("“" + refuse.Clip(full) + "” is closed but not open")
			}
			s.Open = s.Open[:len(s.Open)-1]
			s.Kind, s.End, s.Empty = Close, s.Start+n+1, false
			s.split(full)
			return true
		default:
			return s.openTag(rest)
		}
	}
}

func (s *Scanner) openTag(rest string) bool {
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
	if len(s.Open) >= refuse.MaxDepth {
		s.Err = refuse.Fail(refuse.TooDeep, "this file nests its elements more than "+strconv.Itoa(refuse.MaxDepth)+" deep, which no draft does, and is not opened; save it again in the program it comes from")
		return false
	}
	s.Open = append(s.Open, full)
	s.Kind, s.End = Open, s.Start+n+1
	s.Empty = rest[n-1] == '/'
	s.pending = s.Empty
	s.split(full)
	return true
}

func (s *Scanner) split(full string) {
	s.Space, s.Name = "", full
	if i := strings.IndexByte(full, ':'); i >= 0 {
		s.Space, s.Name = full[:i], full[i+1:]
	}
}

// Attr is the value of the opening tag's attribute with this local name, entities resolved.
func (s *Scanner) Attr(name string) string { value, _ := s.Lookup(name); return value }

// Lookup is Attr, and whether the tag has the attribute.
func (s *Scanner) Lookup(name string) (string, bool) {
	value, found := "", false
	s.Attrs(func(_, local, raw string) bool {
		if local == name {
			value, found = Unescape(raw), true
		}
		return !found
	})
	return value, found
}

// Attrs calls each with prefix, local name and raw value of every attribute until it says no.
func (s *Scanner) Attrs(each func(space, name, raw string) bool) {
	tag := s.Data[s.Start:s.End]
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

// Skip moves behind the close of the element just opened.
func (s *Scanner) Skip() {
	depth := len(s.Open)
	for len(s.Open) >= depth && s.Next() {
	}
}

// Entity resolves the entity at the beginning of raw, which begins with "&". size is 0 where it is none.
func Entity(raw string) (value string, size int) {
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

// Unescape resolves the entities of XML; what is none stays.
func Unescape(raw string) string {
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
		value, size := Entity(raw)
		if size == 0 {
			value, size = "&", 1
		}
		out.WriteString(value)
		raw = raw[size:]
	}
	return out.String()
}
