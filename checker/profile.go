package checker

import "slices"

// profiles are the drafting styles, in the order in which they are asked for; the lists of words that
// betray them have the same names in the packs.
var profiles = [...]string{"treaty", "us-code", "civil", "statute"}

// profile is the drafting style that the text's own words show: the one whose telling phrases are
// most frequent, and a statute where none is.
func (k *instrument) profile() string {
	articles := 0 // more articles than sections
	for i := range k.document.Provisions {
		switch k.document.Provisions[i].Kind {
		case KindArticle:
			articles++
		case KindSection:
			articles--
		}
	}
	best, most := "statute", 2
	for _, name := range profiles[:3] {
		list := k.lex.list("profile." + name)
		if list == 0 || name == "treaty" && articles <= 0 {
			continue
		}
		if n := len(k.byList(list)); n > most {
			best, most = name, n
		}
	}
	return best
}

// Profiles are the drafting styles that Options can name beside "auto".
func Profiles() []string { return slices.Clone(profiles[:]) }
