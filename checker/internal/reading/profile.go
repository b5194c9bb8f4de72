package reading

import (
	"slices"

	"clausecheck/checker/internal/text"
)

// profiles are the drafting styles, in the order in which they are asked for; the lists of words that
// betray them have the same names in the packs.
var profiles = [...]string{"treaty", "us-code", "civil", "statute"}

// Profile is the drafting style that the text's own words show: the one whose telling phrases are
// most frequent, and a statute where none is.
func (k *Instrument) Profile() string {
	articles := 0 // more articles than sections
	for i := range k.Document.Provisions {
		switch k.Document.Provisions[i].Kind {
		case text.KindArticle:
			articles++
		case text.KindSection:
			articles--
		}
	}
	best, most := "statute", 2
	for _, name := range profiles[:3] {
		list := k.Lexicon.List("profile." + name)
		if list == 0 || name == "treaty" && articles <= 0 {
			continue
		}
		if n := len(k.ByList(list)); n > most {
			best, most = name, n
		}
	}
	return best
}

// Profiles are the drafting styles that Options can name beside "auto".
func Profiles() []string { return slices.Clone(profiles[:]) }
