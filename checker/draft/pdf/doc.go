// Package pdf takes a PDF apart as far as its text goes: objects, the streams that hold them, pages,
// fonts and the operators that show letters. It gives runs of letters with their places on paper, page
// by page; package layout makes lines, columns and paragraphs of them.
//
// A PDF is a stranger's file. Nothing in it is run, nothing is fetched, pictures and fonts' outlines are
// never unpacked, and what a file may ask for is bounded: see the constants of limits.go. A table of
// places (xref) that is wrong is made anew from the file, as every viewer does.
package pdf

import (
	"errors"

	"clausecheck/checker/draft/pdf/layout"
)

// What Read refuses a file with. Every error of Read is one of these, or wraps it.
var (
	ErrDamaged   = errors.New("pdf: cut off or damaged")
	ErrEncrypted = errors.New("pdf: locked with a password")
	ErrBomb      = errors.New("pdf: unpacks to more than a draft ever does")
	ErrTooLarge  = errors.New("pdf: more text than is read")
	ErrPages     = errors.New("pdf: more pages than are read")
)

// A Document is what was read of a file.
type Document struct {
	Pages   []layout.Page // in order
	Empty   int           // pages without a letter
	Unread  int           // letters that were drawn and that the file gives no meaning to
	Letters int           // letters that were read, blanks among them
}

// Read takes the file apart. It keeps nothing of data.
func Read(data []byte) (*Document, error) {
	f, err := open(data)
	if err != nil {
		return nil, err
	}
	pages, err := f.pages()
	if err != nil {
		return nil, err
	}
	d := &Document{}
	show := newShower(f)
	for _, page := range pages {
		p, err := show.page(page)
		if err != nil {
			return nil, err
		}
		if !written(p) {
			d.Empty++
		}
		d.Pages = append(d.Pages, p)
	}
	if f.rebuilt && d.Empty == len(d.Pages) {
		return nil, ErrDamaged
	}
	d.Unread, d.Letters = show.unread, show.letters
	return d, nil
}

func written(p layout.Page) bool {
	for i := range p.Runs {
		if !p.Runs[i].Blank() {
			return true
		}
	}
	return false
}
