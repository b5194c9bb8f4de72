// Package mail reads mails (EML) and pages saved with their pictures in one file (MHT), which hold their text in a part of
// their own, with its own encoding for the way. The best of its forms is read, as the file that it is; pictures and files
// that come with it are named.
package mail

import (
	"bytes"
	"strconv"
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/plain"
	"clausecheck/checker/draft/refuse"
)

// part is a part of a mail: its headers that matter, and its content as it stands in the file.
type part struct {
	kind, charset, encoding, boundary, name string
	attached, flowed, joint                 bool
	content                                 []byte
}

// mailDepth is how deep the parts of a mail may lie in one another.
const mailDepth = 8

// Read reads the best form of the text of a mail, by the file's Open.
func Read(f *flat.File, data []byte) error {
	var parts []part
	parts = mailParts(parts, data, 0)
	best, attachments := -1, 0
	for i := range parts {
		switch weight := parts[i].weight(); {
		case weight == 0 || parts[i].attached:
			if parts[i].attached {
				attachments++
			}
		case best < 0 || weight > parts[best].weight():
			best = i
		}
	}
	if best < 0 {
		return refuse.Fail(refuse.NoText, "this mail has no text of its own; save the draft that is attached to it and open that")
	}
	p := &parts[best]
	inner := f.Inner(f.Name, flat.KindText)
	if p.kind == "text/html" || p.kind == "application/xhtml+xml" {
		inner.Type = flat.KindHTML
	}
	for i := range parts { // of a page that was saved with its style sheets
		if parts[i].kind == "text/css" && inner.Type == flat.KindHTML {
			inner.Sheets = append(inner.Sheets, string(parts[i].decoded()))
		}
	}
	if err := inner.Open(inner, p.decoded()); err != nil {
		return err
	}
	f.Text, f.Hints, f.LeftOut = inner.Text, inner.Hints, inner.LeftOut
	f.Notices, f.Noted = append(f.Notices, inner.Notices...), append(f.Noted, inner.Noted...)
	f.Pieces = []flat.Piece{} // the places of encoded words are not those of the file
	if attachments > 0 {
		f.Tell("attachments", "This mail has attachments ("+strconv.Itoa(attachments)+"), which were not read; save them and open them by themselves.", flat.CountOf("count", attachments))
	}
	return nil
}

// weight orders the forms of a text: 0 is none.
func (p *part) weight() int {
	switch p.kind {
	case "text/html", "application/xhtml+xml":
		return 2
	case "text/plain", "":
		return 1
	}
	return 0
}

// mailParts appends the part that the data is, or those that it holds.
func mailParts(parts []part, data []byte, depth int) []part {
	p := readHeaders(data)
	if p.boundary == "" || !strings.HasPrefix(p.kind, "multipart/") || depth >= mailDepth || len(parts) >= refuse.MaxEntries {
		return append(parts, p)
	}
	mark := []byte("--" + p.boundary)
	for rest := p.content; ; {
		start := lineWith(rest, mark)
		if start < 0 {
			return parts
		}
		rest = rest[start+len(mark):]
		if bytes.HasPrefix(rest, []byte("--")) || len(parts) >= refuse.MaxEntries {
			return parts
		}
		if n := bytes.IndexByte(rest, '\n'); n >= 0 {
			rest = rest[n+1:]
		}
		stop := lineWith(rest, mark)
		if stop < 0 {
			stop = len(rest)
		}
		parts = mailParts(parts, bytes.TrimSuffix(bytes.TrimSuffix(rest[:stop], []byte("\n")), []byte("\r")), depth+1)
		rest = rest[stop:]
	}
}

// lineWith is where a line begins with the mark, or -1.
func lineWith(data, mark []byte) int {
	for from := 0; ; {
		n := bytes.Index(data[from:], mark)
		if n < 0 {
			return -1
		}
		if at := from + n; at == 0 || data[at-1] == '\n' {
			return at
		}
		from += n + 1
	}
}

// readHeaders reads the headers at the beginning of the data, of which lines that begin with a space go on.
func readHeaders(data []byte) part {
	p := part{}
	header := ""
	take := func() {
		name, value, _ := strings.Cut(header, ":")
		switch value = strings.TrimSpace(value); strings.ToLower(name) {
		case "content-type":
			p.kind = strings.ToLower(strings.TrimSpace(cutParameter(value, "")))
			p.charset, p.boundary = strings.ToLower(cutParameter(value, "charset")), cutParameter(value, "boundary")
			p.name = cutParameter(value, "name")
			p.flowed = strings.EqualFold(cutParameter(value, "format"), "flowed")
			p.joint = strings.EqualFold(cutParameter(value, "delsp"), "yes")
		case "content-transfer-encoding":
			p.encoding = strings.ToLower(value)
		case "content-disposition":
			p.attached = strings.HasPrefix(strings.ToLower(value), "attachment")
		}
		header = ""
	}
	for len(data) > 0 {
		n := bytes.IndexByte(data, '\n')
		next := n + 1
		if n < 0 {
			n, next = len(data), len(data)
		}
		line := strings.TrimRight(string(data[:n]), "\r")
		data = data[next:]
		switch {
		case line == "":
			take()
			p.content = data
			return p
		case line[0] == ' ' || line[0] == '\t':
			if len(header) < 4096 {
				header += " " + strings.TrimSpace(line)
			}
		default:
			take()
			header = line
		}
	}
	take()
	return p
}

// cutParameter is a parameter of a header's value, or what stands before them for the empty name.
func cutParameter(value, name string) string {
	for i, field := range strings.Split(value, ";") {
		if i == 0 {
			if name == "" {
				return field
			}
			continue
		}
		key, v, _ := strings.Cut(field, "=")
		if strings.EqualFold(strings.TrimSpace(key), name) {
			return strings.Trim(strings.TrimSpace(v), `"`)
		}
	}
	return ""
}

// decoded is the content as it was before the mail encoded it, in UTF-8 where the encoding is known.
func (p *part) decoded() []byte {
	data := p.content
	switch p.encoding {
	case "quoted-printable":
		data = unquoted(data)
	case "base64":
		data = []byte(plain.Base64(string(data)))
	}
	if p.flowed && p.kind == "text/plain" {
		data = flowed(data, p.joint)
	}
	page, is := charsets[strings.TrimPrefix(strings.TrimPrefix(p.charset, "x-"), "cp")]
	if !is {
		return data
	}
	out := make([]rune, 0, len(data))
	for _, c := range data {
		if c < 0x80 {
			out = append(out, rune(c))
		} else {
			out = append(out, page[c-0x80])
		}
	}
	return []byte(string(out))
}

// charsets are the encodings of one byte a letter, by their names in mails.
var charsets = map[string][]rune{"windows-1250": plain.Windows1250, "windows-1251": plain.Windows1251, "windows-1252": plain.Windows1252, "iso-8859-1": plain.Windows1252, "windows-1253": plain.Windows1253,
	"windows-1254": plain.Windows1254, "iso-8859-9": plain.Windows1254, "windows-1255": plain.Windows1255, "windows-1256": plain.Windows1256, "1251": plain.Windows1251, "1252": plain.Windows1252}

// unquoted undoes quoted-printable: "=C3" is a byte, "=" at the end of a line joins two.
func unquoted(data []byte) []byte {
	out := make([]byte, 0, len(data))
	for i := 0; i < len(data); i++ {
		if data[i] != '=' {
			out = append(out, data[i])
			continue
		}
		rest := data[i+1:]
		switch {
		case len(rest) > 0 && rest[0] == '\n':
			i++
		case len(rest) > 1 && rest[0] == '\r' && rest[1] == '\n':
			i += 2
		case len(rest) > 1 && hexDigit(rest[0]) >= 0 && hexDigit(rest[1]) >= 0:
			out = append(out, byte(hexDigit(rest[0])<<4|hexDigit(rest[1])))
			i += 2
		default:
			out = append(out, '=')
		}
	}
	return out
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	}
	return -1
}

// Is reports whether the beginning of a text, in small letters, is that of a mail or of a page saved as one:
// lines of headers, with one that only mails have.
func Is(head string) bool {
	lines, known := 0, false
	for head != "" {
		line, rest, more := strings.Cut(head, "\n")
		head = rest
		line = strings.TrimRight(line, "\r")
		if line == "" || !more {
			break
		}
		if line[0] == ' ' || line[0] == '\t' {
			continue
		}
		name, _, ok := strings.Cut(line, ":")
		if !ok || name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
			return false
		}
		lines++
		known = known || name == "mime-version" || name == "content-type" || name == "message-id" || name == "received" || name == "content-transfer-encoding"
	}
	return known && lines > 1
}
