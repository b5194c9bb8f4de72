// Package flat is what every reader makes: one flat text, a paragraph a line, with a map back to the file it was read
// from, what the file says of its lines, and what was left out of it.
package flat

// A File is what a reader makes of a file, and what it is told of it.
type File struct {
	Name    string    // as whoever gave the file calls it
	Type    string    // one of the front's; empty where it is to be found
	Text    string    // valid UTF-8, "\n" between lines
	Hints   []Hint    // in order of Start
	Notices []string  // what whoever reads the text must be told
	Noted   []Notice  // the same, for whoever says it in another language
	LeftOut []LeftOut // in order of At, so far as the notes behind the text allow

	Original bool                                 // tracked changes: the text before them instead of the text after them
	Parts    []string                             // names of the parts of the file; of a file without parts the one empty name
	Pieces   []Piece                              // in order of Text; nil where Text is the file
	Depth    int                                  // of a file that another embeds as part of its text
	Sheets   []string                             // style sheets that came with a page in files of their own
	Open     func(inner *File, data []byte) error // reads a file within the file, whose type may be empty
}

// NewFile is a file to be read. Open reads files that it embeds.
func NewFile(name, kind string, original bool, open func(inner *File, data []byte) error) *File {
	return &File{Name: name, Type: kind, Original: original, Parts: []string{""}, Open: open}
}

// Inner is a file within the file, to be opened.
func (f *File) Inner(name, kind string) *File {
	return &File{Name: name, Type: kind, Original: f.Original, Parts: []string{""}, Depth: f.Depth + 1, Open: f.Open}
}

// A Hint says what the file itself says of a line of Text.
type Hint struct {
	Start int32    // byte of Text where the line begins
	End   int32    // of a HintNumber the byte behind the number, else the end of the line
	Kind  HintKind // what is said
	Level uint8    // of headings and numbers, from 1
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

// The types that the parts of a mail have.
const (
	KindText = "text"
	KindHTML = "html"
)
