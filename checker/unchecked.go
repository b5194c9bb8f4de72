package checker

import (
	"cmp"
	"slices"
	"strings"
)

// mostGaps bounds what a text that is no law can have reported as not checked.
const mostGaps = 1000

// unchecked are the stretches of text that the check could not read; foreign says that its language was not recognised.
func (k *instrument) unchecked(foreign bool) []Gap {
	p := k.lex.pack
	if foreign {
		return []Gap{{Span{0, int32(len(k.document.Text))},
			"The language of the text was not recognised. It was read as " + p.Name + ", so what is missing here may only be unread; choose the language by hand if it is " + p.Name + "."}}
	}
	if p.outlineOnly() {
		return []Gap{{Span{0, int32(len(k.document.Text))},
			"There are no words for " + p.Name + " yet, only for the outline: provisions are found and numbered, and what they say is not checked."}}
	}
	var gaps []Gap
	for i, at := range k.read.cut {
		if i == 0 || at != k.read.cut[i-1] {
			gaps = append(gaps, Gap{at, "The sentence is too long to be read as a whole; only its beginning was checked."})
		}
	}
	gaps = append(gaps, k.read.unread[:min(len(k.read.unread), mostGaps)]...)
	slices.SortStableFunc(gaps, func(a, b Gap) int { return cmp.Compare(a.At.Start, b.At.Start) })
	if untold := p.untold(); untold != nil {
		whole := Gap{Span{0, int32(len(k.document.Text))},
			"The words for " + p.Name + " do not tell everything yet; not checked: " + strings.Join(untold, ", ") + "."}
		gaps = slices.Insert(gaps, 0, whole)
	}
	return gaps
}
