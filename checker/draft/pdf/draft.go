package pdf

import (
	"errors"
	"strconv"
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/pdf/layout"
	"clausecheck/checker/draft/refuse"
)

// ReadDraft reads a PDF, which keeps places on paper and no paragraphs.
func ReadDraft(f *flat.File, data []byte) error {
	d, err := Read(data)
	if err != nil {
		return refusal(err)
	}
	if d.Empty == len(d.Pages) {
		return refuse.Fail(refuse.NoText, "this PDF has pictures of its pages and no text; have its text recognised (OCR) first, or ask for the DOCX")
	}
	if d.Unread*4 > d.Letters {
		return refuse.Fail(refuse.NoText, "this PDF draws its letters without saying which they are; have its text recognised (OCR) first, or ask for the DOCX")
	}
	text := layout.Read(d.Pages)
	b := flat.NewBuilder(d.Letters)
	noted := false
	for _, p := range text.Paragraphs {
		if p.Kind == layout.Note {
			if !noted {
				noted = true
				b.BeginNotes()
			}
			b.Hint(flat.HintNote, 0)
		}
		if b.Add(p.Text); p.Struck != "" {
			b.Leave(flat.Struck, " "+p.Struck+" ")
		}
		b.EndLine()
	}
	if len(b.Text) > refuse.MaxText {
		return refuse.TextTooLarge()
	}
	f.Take(b)
	notices(f, d, text)
	return nil
}

// notices say how the text came about and what of the file is not in it.
func notices(f *flat.File, d *Document, text *layout.Text) {
	without, kind := "", "none"
	switch {
	case text.Margins && text.Numbered:
		kind, without = "both", ", without running headers, page numbers and numbers of lines"
	case text.Margins:
		kind, without = "headers", ", without running headers and page numbers"
	case text.Numbered:
		kind, without = "lines", ", without the numbers of its lines"
	}
	f.Tell("pdf", "A PDF keeps places on paper and no paragraphs: they were put together again"+without+". Where the DOCX can be had, check that.", flat.WordOf("without", kind))
	if len(text.Columns) > 0 {
		f.Tell("pdf-side-by-side", "Several texts stand side by side on "+PagesOf(text.Columns)+" of this PDF; each was read by itself, one after the other. Check the one that is proposed, alone.", flat.CountOf("count", len(text.Columns)), flat.CountOf("first", text.Columns[0]))
	}
	if d.Empty > 0 {
		f.Tell("pdf-empty", strconv.Itoa(d.Empty)+" of its "+strconv.Itoa(len(d.Pages))+" pages have no text (empty, or pictures) and were not checked.", flat.CountOf("count", d.Empty), flat.CountOf("of", len(d.Pages)))
	}
	if d.Unread > 0 {
		f.Tell("pdf-letters", strconv.Itoa(d.Unread)+" of its letters are drawn and not named; where they stand, words are incomplete.", flat.CountOf("count", d.Unread))
	}
}

// PagesOf names pages: page 3, pages 3 to 7 and 9.
func PagesOf(pages []int) string {
	var parts []string
	for i := 0; i < len(pages); {
		k := i
		for k+1 < len(pages) && pages[k+1] == pages[k]+1 {
			k++
		}
		part := strconv.Itoa(pages[i])
		if k > i {
			part += " to " + strconv.Itoa(pages[k])
		}
		parts = append(parts, part)
		i = k + 1
	}
	word := "pages "
	if len(pages) == 1 {
		word = "page "
	}
	if n := len(parts); n > 1 {
		return word + strings.Join(parts[:n-1], ", ") + " and " + parts[n-1]
	}
	return word + parts[0]
}

func refusal(err error) error {
	switch {
	case errors.Is(err, ErrEncrypted):
		return refuse.Fail(refuse.Encrypted, "this PDF is locked with a password; save a copy without it and open that")
	case errors.Is(err, ErrPages):
		return refuse.Fail(refuse.Bomb, "this PDF has more than 5,000 pages, which is more than is read; split the draft")
	case errors.Is(err, ErrBomb):
		return refuse.Fail(refuse.Bomb, "this PDF unpacks to far more than its size and is not opened; save it anew from the program it comes from, or save the draft as DOCX")
	case errors.Is(err, ErrTooLarge):
		return refuse.Fail(refuse.TooLarge, "this PDF holds more text than any draft does; split it")
	}
	return refuse.Fail(refuse.Damaged, "this PDF is cut off or damaged; get it again from where it came")
}
