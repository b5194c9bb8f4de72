package report

import (
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// What a check says of a text in which it found hardly any numbers: offences and powers that run together are
// read as one, and that must not look like a law in which there are none.
const (
	unnumberedReason   = "No numbering was recognised in these words, so they were read as one provision; offences and powers in them may run together or be missing. Number them like the rest."
	fewestUnnumbered   = 5000 // bytes
	mostUnnumbered     = 50   // in a hundred of the text, below a section without a number
	mostBeforeArticles = 65   // before the first article; recitals of treaties and directives are long
)

// What a check says of a text that begins in the middle of a law.
const extractReason = "The text begins after the first provisions of its law; definitions, a general part or safeguards that stand elsewhere in it were not seen, so what is missing here may be there."

// unnumbered are the provisions that hold most of the text without a number.
func unnumbered(d *text.Document) (gaps []law.Gap) {
	for i := range d.Provisions {
		p := &d.Provisions[i]
		share := int32(mostUnnumbered)
		switch {
		case p.Kind == text.KindPreamble:
			share = mostBeforeArticles
		case p.Kind != text.KindSection && p.Kind != text.KindArticle || !p.Label.Empty():
			continue
		}
		if n := p.Span.Len(); n >= fewestUnnumbered && int64(n)*100 >= int64(len(d.Text))*int64(share) {
			gaps = append(gaps, law.Gap{At: p.Span, Reason: unnumberedReason})
		}
	}
	return gaps
}

// TurnsOnLength reports whether what is said of the document could change when some of its bytes more or less are
// blanks.
func TurnsOnLength(d *text.Document, some int) bool {
	for i := range d.Provisions {
		p := &d.Provisions[i]
		if (p.Kind == text.KindPreamble || p.Kind == text.KindSection || p.Kind == text.KindArticle) && p.Label.Empty() && p.Span.Len() >= fewestUnnumbered-some {
			return true
		}
	}
	return false
}
