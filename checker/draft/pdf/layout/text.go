package layout

// A Kind says what a paragraph is.
type Kind uint8

// The kinds of paragraph.
const (
	Body Kind = iota
	Side      // a note in the margin, in front of the paragraph it stands beside
	Note      // a footnote, behind all others
)

// A Paragraph is one line of the text.
type Paragraph struct {
	Text   string // without line breaks; blank only where Struck is not
	Struck string // what is struck out of the paragraph, or stood by itself
	Kind   Kind
}

// A Text is what pages say, and what was done to read it so.
type Text struct {
	Paragraphs []Paragraph
	Columns    []int // the pages on which several texts stand side by side, from 1, in order
	Numbered   bool  // numbers of lines were left out
	Margins    bool  // running headers, footers or numbers of pages were left out
}

// Read makes paragraphs of pages. It changes the runs of the pages.
func Read(pages []Page) *Text {
	out := &Text{}
	sheets := make([]*sheet, len(pages))
	for i := range pages {
		sheets[i] = newSheet(&pages[i], i)
	}
	body := bodySize(sheets)
	for _, s := range sheets {
		s.body = body
		s.dropDoubles()
		s.settleRaised()
	}
	out.Numbered = dropLineNumbers(sheets)
	for _, s := range sheets {
		s.rows = rowsOf(s.runs)
	}
	out.Margins = dropMargins(sheets)
	var notes []Paragraph
	whole := newWords()
	for _, s := range sheets {
		notes = append(notes, s.takeNotes(whole)...)
	}
	flows := make([]flow, len(sheets))
	for i, s := range sheets {
		flows[i] = s.flow()
		if flows[i].columns() > 1 {
			out.Columns = append(out.Columns, i+1)
		}
	}
	out.Paragraphs = append(paragraphs(inOrder(flows), whole), notes...)
	return out
}

// crowded is more runs than a page of a draft has. What looks at each run beside each other one passes
// over such a page, so that no file takes long.
const crowded = 5000

// A sheet is a page while it is read.
type sheet struct {
	page  *Page
	index int
	body  float64 // the usual size of type in the draft
	runs  []*Run
	rows  []*row
	marks map[string]bool // of footnotes, as they stand in the text
}

func newSheet(p *Page, index int) *sheet {
	s := &sheet{page: p, index: index, marks: map[string]bool{}}
	for i := range p.Runs {
		if !p.Runs[i].Blank() {
			s.runs = append(s.runs, &p.Runs[i])
		}
	}
	return s
}

// bodySize is the size of the text: that of most letters, or a greater one that a third as many have,
// for on a page with little text the notes may be longer.
func bodySize(sheets []*sheet) float64 {
	letters := map[int]int{}
	for _, s := range sheets {
		for _, r := range s.runs {
			letters[int(r.Size*4+0.5)] += len(r.Text)
		}
	}
	most := 0
	for _, n := range letters {
		most = max(most, n)
	}
	best := 0
	for size, n := range letters {
		if n*3 >= most && size > best {
			best = size
		}
	}
	return float64(best) / 4
}
