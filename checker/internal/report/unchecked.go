package report

import (
	"cmp"
	"slices"
	"strings"

	"clausecheck/checker/internal/order"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Unchecked are the stretches of text that the check could not read; foreign says that its language was not recognised.
func Unchecked(k *reading.Instrument, foreign bool) []law.Gap {
	p := k.Lexicon.Pack
	if foreign {
		return []law.Gap{{At: text.Span{Start: 0, End: int32(len(k.Document.Text))},
			Reason: "The language of the text was not recognised. It was read as " + p.Name + ", so what is missing here may only be unread; choose the language by hand if it is " + p.Name + "."}}
	}
	if p.OutlineOnly() {
		return []law.Gap{{At: text.Span{Start: 0, End: int32(len(k.Document.Text))},
			Reason: "There are no words for " + p.Name + " yet, only for the outline: provisions are found and numbered, and what they say is not checked."}}
	}
	var gaps []law.Gap
	for i, at := range k.Read.Cut {
		if i == 0 || at != k.Read.Cut[i-1] {
			gaps = append(gaps, law.Gap{At: at, Reason: "The sentence is too long to be read as a whole; only its beginning was checked."})
		}
	}
	gaps = append(gaps, unnumbered(k.Document)...)
	if at, ok := k.Document.Extract(); ok {
		gaps = append(gaps, law.Gap{At: at, Reason: extractReason})
	}
	gaps = append(gaps, k.Read.Unread[:min(len(k.Read.Unread), reading.MostGaps)]...)
	order.By(gaps, func(a, b law.Gap) int { return cmp.Compare(a.At.Start, b.At.Start) })
	if untold := untold(p); untold != nil {
		whole := law.Gap{At: text.Span{Start: 0, End: int32(len(k.Document.Text))},
			Reason: "The words for " + p.Name + " do not tell everything yet; not checked: " + strings.Join(untold, ", ") + "."}
		gaps = slices.Insert(gaps, 0, whole)
	}
	return gaps
}
