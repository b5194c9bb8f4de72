// Package draft opens the files that drafts come in and gives their text with a map back to the
// file. For DOCX it also writes the file out again with comments in its margin.
//
// Every reader makes one flat text: a paragraph a line, computed numbers in front of their
// paragraphs, headings on lines of their own. The engine reads nothing else, so that a provision
// is found the same way whatever it came in. Each stretch of the text remembers the bytes it was
// read from; what the reader wrote itself, such as a computed number, remembers none.
//
// A draft is a stranger's file. Every reader works under the caps of package refuse, looks parts up by
// name, writes no path, resolves no entity and fetches nothing.
package draft

import (
	"io"
	"path"
	"strings"

	"clausecheck/checker/draft/akn"
	"clausecheck/checker/draft/docx"
	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/html"
	"clausecheck/checker/draft/mail"
	"clausecheck/checker/draft/markdown"
	"clausecheck/checker/draft/odt"
	"clausecheck/checker/draft/oldword"
	"clausecheck/checker/draft/pdf"
	"clausecheck/checker/draft/plain"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/rtf"
)

// Types of file, as Options.Type and File.Type name them. Auto is for Options only.
const (
	Auto     = "auto"
	Text     = flat.KindText
	Markdown = "markdown"
	HTML     = flat.KindHTML
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
	Name    string    // as Open was told
	Type    string    // one of the types above
	Text    string    // valid UTF-8, "\n" between lines
	Hints   []Hint    // in order of Start
	Notices []string  // what the reader must be told: a guessed encoding, macros left alone, words left out
	Noted   []Notice  // the same, for whoever says it in another language
	LeftOut []LeftOut // in order of At, so far as the notes behind the text allow

	read *flat.File
	word *docx.Document
}

// Open reads a file. The name helps only where the content leaves the type open. The error is
// always an *Error. The file keeps data where Annotate needs it; the caller must not change it.
func Open(name string, data []byte, o Options) (*File, error) {
	if len(data) > MaxFile {
		return nil, refuse.Fail(TooLarge, "this file has "+refuse.Megabytes(len(data))+" MB and at most "+
			refuse.Megabytes(MaxFile)+" MB are read; split the draft, or remove its pictures")
	}
	if len(data) == 0 {
		return nil, refuse.Fail(Empty, "this file is empty; check that it was saved")
	}
	p := flat.NewFile(name, o.Type, o.Original, func(inner *flat.File, data []byte) error { _, err := read(inner, data); return err })
	if p.Type == Auto {
		p.Type = ""
	}
	word, err := read(p, data)
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(p.Text) == "" {
		return nil, refuse.Fail(NoText, "there are no words in this file; check that it was saved, and that its text is not in a picture")
	}
	return &File{Name: name, Type: p.Type, Text: p.Text, Hints: p.Hints, Notices: p.Notices, Noted: p.Noted, LeftOut: p.LeftOut, read: p, word: word}, nil
}

// read reads a file of the product's type, or of the one that it is found to have. The document is that of a DOCX.
func read(f *flat.File, data []byte) (word *docx.Document, err error) {
	if f.Type == "" {
		if f.Type, err = detect(f.Name, data); err != nil {
			return nil, err
		}
	}
	switch f.Type {
	case DOCX:
		return docx.Read(f, data)
	case FlatDOCX:
		f.Type = DOCX
		return docx.ReadFlat(f, data)
	case ODT:
		return nil, odt.Read(f, data)
	case DOC:
		return nil, oldword.ReadDraft(f, data)
	case RTF:
		return nil, rtf.Read(f, data)
	case Mail:
		return nil, mail.Read(f, data)
	case PDF:
		return nil, pdf.ReadDraft(f, data)
	case HTML:
		return nil, plain.ReadMarkup(f, data, func(text string) (*flat.Builder, error) { return html.Read(f, text) })
	case AKN:
		return nil, plain.ReadMarkup(f, data, akn.Read)
	case USLM:
		return nil, plain.ReadMarkup(f, data, akn.ReadUSLM)
	case Markdown:
		return nil, plain.ReadMarkup(f, data, func(text string) (*flat.Builder, error) { return markdown.Read(text), nil })
	case Text:
		return nil, plain.Read(f, data)
	}
	return nil, refuse.Fail(Unsupported, "“"+f.Type+"” is not a type of file that is read; read are "+Types)
}

// Source is the place in the file that bytes start..end of Text were read from: the part's name,
// empty where the file has no parts, and a half-open range of its bytes (of an unpacked part where
// the file is packed). What stands for an element or an entity answers as a whole. A range over
// two parts answers for the part it begins in. ok is false where nothing of the range was read
// from the file, as with computed numbers.
func (f *File) Source(start, end int) (part string, from, to int, ok bool) {
	return f.read.Source(start, end)
}

// LinesLeftOut are the lines of Text, from 1, in which the stretches of LeftOut would stand.
func (f *File) LinesLeftOut() []int { return f.read.LinesLeftOut() }

// LeftOutLines are the words that were left out, each stretch in one line that says where in Text it would stand
// and why it does not.
func (f *File) LeftOutLines() []string { return f.read.LeftOutLines() }

// Annotate writes the DOCX that f was opened from with the comments in its margin. Every part that
// comments do not need is copied byte for byte (but for entries whose names lead out of the archive, which
// are left out), and what the main part held is still there in the
// same order; runs of text are divided where a comment begins or ends within one. Comments on a
// computed number or on nothing stand on the next words, those in footnotes and text boxes, where
// Word allows none, on the mark or the box. A redraft that cannot be a tracked change (it spans
// paragraphs, fields or footnotes, or another redraft) is told in its comment. The error is an
// *Error, or w's.
func (f *File) Annotate(w io.Writer, comments []Comment, o AnnotateOptions) error {
	if f.word == nil {
		return refuse.Fail(NoComments, "comments are written into DOCX files only; save the draft as DOCX and open that")
	}
	return docx.Annotate(f.read, f.word, w, comments, o)
}

// extension is the lower-case ending of the name with its dot.
func extension(name string) string { return strings.ToLower(path.Ext(name)) }
