// Package draft opens the files that drafts come in and gives their text with a map back to the
// file. For DOCX it also writes the file out again with comments in its margin.
//
// Every reader makes one flat text: a paragraph a line, computed numbers in front of their
// paragraphs, headings on lines of their own. The engine reads nothing else, so that a provision
// is found the same way whatever it came in. Each stretch of the text remembers the bytes it was
// read from; what the reader wrote itself, such as a computed number, remembers none.
//
// A draft is a stranger's file. Every reader works under the caps of limits.go, looks parts up by
// name, writes no path, resolves no entity and fetches nothing.
package draft

import (
	"path"
	"strings"
)

// Types of file, as Options.Type and File.Type name them. Auto is for Options only.
const (
	Auto     = "auto"
	Text     = "text"
	Markdown = "markdown"
	HTML     = "html"
	DOCX     = "docx"
	ODT      = "odt"
	RTF      = "rtf"
	DOC      = "doc"       // of Word 97 to 2003
	Mail     = "mail"      // a mail, or a page saved as one (EML, MHT)
	FlatDOCX = "flat-docx" // a DOCX as one XML file; File.Type is then DOCX
	PDF      = "pdf"
	AKN      = "akn"  // Akoma Ntoso, LegalDocML
	USLM     = "uslm" // United States Legislative Markup, and the older markup of bills
)

// Options say how a file is to be read. The zero value detects the type and accepts tracked changes.
type Options struct {
	Type     string // one of the types above; empty is Auto
	Original bool   // tracked changes: the text before them instead of the text after them
}

// A File is an opened draft. Only Annotate reads it again; nothing changes it.
type File struct {
	Name    string
	Type    string
	Text    string    // valid UTF-8, "\n" between lines
	Hints   []Hint    // in order of Start
	Notices []string  // what the reader must be told: a guessed encoding, macros left alone, words left out
	Noted   []Notice  // the same, for whoever says it in another language
	LeftOut []LeftOut // in order of At, so far as the notes behind the text allow

	parts  []string // names of the parts of the file; of a file without parts the one empty name
	pieces []piece  // in order of Text; nil where Text is the file
	word   *document
	depth  int      // of a file that another embeds as part of its text
	sheets []string // style sheets that came with a page in files of their own
}

// A Hint says what the file itself says of a line of Text.
type Hint struct {
	Start int32 // byte of Text where the line begins
	End   int32 // of a HintNumber the byte behind the number, else the end of the line
	Kind  HintKind
	Level uint8 // of headings and numbers, from 1
}

// HintKind is what a hint says.
type HintKind uint8

// The kinds of hint.
const (
	HintHeading HintKind = iota // the line has a heading's style
	HintNumber                  // the number before the line was computed by the reader
	HintNote                    // the line is a footnote's or an endnote's
	HintCell                    // the line is a table cell's
	HintBox                     // the line is a text box's
)

// Types lists the types that Open reads, in the words of its sentences.
const Types = "DOCX, DOC, ODT, RTF, PDF, HTML, mail, Markdown, Akoma Ntoso (LegalDocML), USLM or plain text"

// Open reads a file. The name helps only where the content leaves the type open. The error is
// always an *Error. The file keeps data where Annotate needs it; the caller must not change it.
func Open(name string, data []byte, o Options) (f *File, err error) {
	if len(data) > MaxFile {
		return nil, fail(TooLarge, "this file has "+megabytes(len(data))+" MB and at most "+
			megabytes(MaxFile)+" MB are read; split the draft, or remove its pictures")
	}
	if len(data) == 0 {
		return nil, fail(Empty, "this file is empty; check that it was saved")
	}
	kind := o.Type
	if kind == "" || kind == Auto {
		if kind, err = detect(name, data); err != nil {
			return nil, err
		}
	}
	f = &File{Name: name, Type: kind, parts: []string{""}}
	if err := f.read(data, o); err != nil {
		return nil, err
	}
	if strings.TrimSpace(f.Text) == "" {
		return nil, fail(NoText, "there are no words in this file; check that it was saved, and that its text is not in a picture")
	}
	return f, nil
}

func (f *File) read(data []byte, o Options) error {
	switch f.Type {
	case DOCX:
		return f.readWord(data, o)
	case ODT:
		return f.readODT(data)
	case DOC:
		return f.readOldWord(data)
	case RTF:
		return f.readRTF(data)
	case Mail:
		return f.readMail(data, o)
	case FlatDOCX:
		return f.readFlatWord(data, o)
	case PDF:
		return f.readPDF(data)
	case HTML:
		return f.readMarkup(data, f.readHTML)
	case AKN:
		return f.readMarkup(data, readAKN)
	case USLM:
		return f.readMarkup(data, readUSLM)
	case Markdown:
		return f.readMarkup(data, func(text string) (*builder, error) { return readMarkdown(text), nil })
	case Text:
		return f.readText(data)
	}
	return fail(Unsupported, "“"+f.Type+"” is not a type of file that is read; read are "+Types)
}

// readMarkup reads a text with marks in it, in whatever encoding it comes.
func (f *File) readMarkup(data []byte, read func(text string) (*builder, error)) error {
	d, err := f.decode(data)
	if err != nil {
		return err
	}
	if len(d.text) > MaxText {
		return textTooLarge()
	}
	b, err := read(d.text)
	if err != nil {
		return err
	}
	f.take(b)
	d.restore(f.pieces)
	return nil
}

// extension is the lower-case ending of the name with its dot.
func extension(name string) string { return strings.ToLower(path.Ext(name)) }
