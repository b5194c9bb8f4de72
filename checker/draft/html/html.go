// Package html reads pages, and pieces of them, as browsers show them, with the numbers that style sheets write.
package html

import (
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/signs"
	"clausecheck/checker/draft/stylesheet"

	"golang.org/x/net/html"
)

// blocks are the elements that stand on lines of their own.
var blocks = signs.Set("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul")

// skipped are the elements whose content is no text of the draft.
var skipped = signs.Set("script head template noscript iframe object svg math select textarea button video audio canvas map noframes noembed xmp title")

// void are the elements that have no end tag.
var void = signs.Set("area base br col embed hr img input link meta param source track wbr")

// reader walks a page tag by tag, since a comment on a word needs its place in the file, which a tree of
// the page would not have.
type reader struct {
	*flat.Builder
	source     string
	ahead      int // bytes that may still be looked through for items, so that lists within lists cost no more
	sheet      stylesheet.Sheet
	inSheet    bool // within a style element
	withSheets bool // the page came with the style sheets that it names
	onPaper    bool // whose rules are for paper only
	path       []*stylesheet.Element
	openOf     map[string]int // how many elements of a tag are open
	elements   []element      // the open ones, as long as path
	skipped    []string       // open elements whose content is left out, innermost last
	lists      []list
	counters   map[string][]int
	notes      *flat.Builder // lines of notes, which go behind the text

	pre      int
	item     string // what stands before the first word of the line, computed
	level    int
	heading  int
	cells    int
	inNote   int  // depth of elements that hold notes
	noteLine bool // the line is a note's
	raised   int  // depth of raised elements
	mark     mark
	space    bool // white space before the next word
	gap      bool // a number's element ended: a space before the next word, should there be none
	numbered bool // a list showed numbers
	bracket  bool // the mark of a note was left out behind a bracket, which goes with it where it closes next
	at       int
}

// element is what is to be done when an open element ends.
type element struct {
	omits, raises, pre, list, cell, heading, note bool
	number                                        bool // its class says that it holds a number
	after                                         string
	counters                                      []string // to be forgotten
	from                                          int      // byte of text where it began
}

// Read reads a page or a piece of one. Nothing in it is run or fetched. White space counts as
// browsers count it.
func Read(f *flat.File, text string) (*flat.Builder, error) {
	r := &reader{Builder: flat.NewBuilder(len(text) / 2), source: text, ahead: 4 * len(text), withSheets: len(f.Sheets) > 0, notes: flat.NewBuilder(0), counters: map[string][]int{}, openOf: map[string]int{}}
	for _, css := range f.Sheets {
		r.sheet.Add(css)
	}
	z := html.NewTokenizer(strings.NewReader(text))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		raw := len(z.Raw())
		switch kind {
		case html.TextToken:
			switch {
			case r.inSheet && !r.onPaper:
				r.sheet.Add(text[r.at : r.at+raw])
			case r.inSheet:
			case len(r.skipped) == 0:
				r.words(text[r.at : r.at+raw])
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			tag := string(name)
			attributes := map[string]string(nil)
			for more {
				var key, value []byte
				key, value, more = z.TagAttr()
				if attributes == nil {
					attributes = map[string]string{}
				}
				if _, twice := attributes[string(key)]; !twice {
					attributes[string(key)] = string(value)
				}
			}
			if len(r.skipped)+len(r.lists) > refuse.MaxDepth {
				return nil, refuse.Fail(refuse.TooDeep, "this page nests its elements more than 512 deep, which no draft does, and is not opened; save it again in the program it comes from")
			}
			r.open(tag, attributes, raw)
		case html.EndTagToken:
			name, _ := z.TagName()
			r.close(string(name))
		}
		r.at += raw
		if len(r.Text) > refuse.MaxText {
			return nil, refuse.TextTooLarge()
		}
	}
	for len(r.elements) > 0 {
		r.end(len(r.elements) - 1)
	}
	r.block()
	if len(r.notes.Text) > 0 {
		r.BeginNotes()
		r.Append(r.notes)
	}
	if r.sheet.Outside() && r.numbered {
		f.Tell("sheet", "This page takes a style sheet from another file, which is not read; numbers of lists that it changes may differ from those shown in a browser.")
	}
	return r.Builder, nil
}

// block ends the line.
func (r *reader) block() {
	r.flushMark()
	if r.heading > 0 && !r.Blank() {
		r.Hint(flat.HintHeading, r.heading)
	}
	if r.cells > 0 && !r.Blank() {
		r.Hint(flat.HintCell, 0)
	}
	if (r.inNote > 0 || r.noteLine) && r.Omitting == 0 && !r.Blank() {
		r.Hint(flat.HintNote, 0)
		r.CutTo(r.notes, r.LineStart)
		r.notes.EndLine()
	} else {
		r.EndLine()
	}
	r.space, r.gap, r.noteLine = false, false, false
}
