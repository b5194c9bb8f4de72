package draft

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"math"
	"strings"
)

// readFlatWord reads a Word document that was saved as one XML file.
func (f *File) readFlatWord(data []byte, o Options) error {
	d, err := f.decode(data)
	if err != nil {
		return err
	}
	packed, err := unflattened(d.text)
	if err != nil {
		return err
	}
	f.Type = DOCX
	return f.readWord(packed, o)
}

// unflattened is the package of a Word document that was saved as one XML file (Flat OPC): the same parts,
// packed as they would be in a DOCX, which comments are then written into.
func unflattened(text string) ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	types := `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
	s := newScanner("", text)
	name, count := "", 0
	write := func(name, content string) error {
		if count++; count > MaxEntries {
			return fail(Bomb, "this file packs more than 2,000 parts and is not opened; a draft has a few dozen, so save it again in the program it comes from")
		}
		return writeEntry(w, &zip.FileHeader{Name: name, Method: zip.Store}, content)
	}
	for s.next() {
		if s.kind != xmlOpen {
			continue
		}
		switch s.name {
		case "part":
			name = strings.TrimPrefix(s.attr("name"), "/")
			if strings.HasSuffix(name, "/") || len(name) > math.MaxUint16 {
				name = "" // a folder, or a name that no archive can hold: no part
			}
			if kind := s.attr("contentType"); kind != "" && name != "" {
				types += `<Override PartName="/` + escape(name) + `" ContentType="` + escape(kind) + `"/>`
			}
		case "xmlData", "binaryData":
			if s.empty || name == "" {
				continue
			}
			from, binary := s.end, s.name == "binaryData"
			s.skip()
			content := text[from:max(from, s.start)]
			if binary {
				content = decodedBase64(content)
			}
			if err := write(name, strings.TrimSpace(content)); err != nil {
				return nil, err
			}
		}
	}
	if s.err != nil {
		return nil, s.err
	}
	if err := write("[Content_Types].xml", types+"</Types>"); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// decodedBase64 is what the text encodes, up to where it is damaged.
func decodedBase64(text string) string {
	text = strings.Map(func(c rune) rune {
		if c <= ' ' || c == '=' {
			return -1
		}
		return c
	}, text)
	out := make([]byte, base64.RawStdEncoding.DecodedLen(len(text)))
	n, _ := base64.RawStdEncoding.Decode(out, []byte(text))
	return string(out[:n])
}
