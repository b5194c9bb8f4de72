package docx

import (
	"archive/zip"
	"bytes"
	"math"
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/plain"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/xml"
)

// ReadFlat reads a Word document that was saved as one XML file.
func ReadFlat(f *flat.File, data []byte) (*Document, error) {
	d, err := plain.Decode(f, data)
	if err != nil {
		return nil, err
	}
	packed, err := unflattened(d.Text)
	if err != nil {
		return nil, err
	}
	return Read(f, packed)
}

// unflattened is the package of a Word document that was saved as one XML file (Flat OPC): the same parts,
// packed as they would be in a DOCX, which comments are then written into.
func unflattened(text string) ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	types := `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
	s := xml.NewScanner("", text)
	name, count := "", 0
	write := func(name, content string) error {
		if count++; count > refuse.MaxEntries {
			return refuse.Fail(refuse.Bomb, "this file packs more than 2,000 parts and is not opened; a draft has a few dozen, so save it again in the program it comes from")
		}
		return writeEntry(w, &zip.FileHeader{Name: name, Method: zip.Store}, content)
	}
	for s.Next() {
		if s.Kind != xml.Open {
			continue
		}
		switch s.Name {
		case "part":
			name = strings.TrimPrefix(s.Attr("name"), "/")
			if strings.HasSuffix(name, "/") || len(name) > math.MaxUint16 {
				name = "" // a folder, or a name that no archive can hold: no part
			}
			if kind := s.Attr("contentType"); kind != "" && name != "" {
				types += `<Override PartName="/` + escape(name) + `" ContentType="` + escape(kind) + `"/>`
			}
		case "xmlData", "binaryData":
			if s.Empty || name == "" {
				continue
			}
			from, binary := s.End, s.Name == "binaryData"
			s.Skip()
			content := text[from:max(from, s.Start)]
			if binary {
				content = plain.Base64(content)
			}
			if err := write(name, strings.TrimSpace(content)); err != nil {
				return nil, err
			}
		}
	}
	if s.Err != nil {
		return nil, s.Err
	}
	if err := write("[Content_Types].xml", types+"</Types>"); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
