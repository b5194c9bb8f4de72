// Package pdftest writes PDF files for tests, by hand, so that a test says where each line stands.
package pdftest

import (
	"bytes"
	"fmt"
	"strings"
)

// A Line is a text in a PDF: where it begins, its size of type and its words, in Helvetica.
type Line struct {
	X, Y, Size float64
	Text       string
}

// File is a PDF with a page of each list of lines.
func File(pages ...[]Line) []byte {
	contents := make([]string, len(pages))
	for i, lines := range pages {
		var b strings.Builder
		for _, l := range lines {
			fmt.Fprintf(&b, "BT /F1 %g Tf %g %g Td (%s) Tj ET\n", l.Size, l.X, l.Y, strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(l.Text))
		}
		contents[i] = b.String()
	}
	return Pages(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`, contents...)
}

// Pages is a PDF with a page of each list of operators, whose font F1 is described by font.
func Pages(font string, contents ...string) []byte {
	objects := []string{"<< /Type /Catalog /Pages 2 0 R >>", "", font}
	var kids []string
	for _, content := range contents {
		objects = append(objects, fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content))
		objects = append(objects, fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>", len(objects)))
		kids = append(kids, fmt.Sprintf("%d 0 R", len(objects)))
	}
	objects[1] = fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", strings.Join(kids, " "), len(kids))
	return Objects(objects...)
}

// Objects is a PDF of these objects, numbered from 1; the first is the catalogue.
func Objects(objects ...string) []byte {
	var out bytes.Buffer
	out.WriteString("%PDF-1.4\n")
	places := make([]int, len(objects))
	for i, object := range objects {
		places[i] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i+1, object)
	}
	table := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, at := range places {
		fmt.Fprintf(&out, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&out, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, table)
	return out.Bytes()
}
