package main

import "slices"

// The lists of packs have the same names in every language, and so has what the grammar reads. So how they
// come together to an offence or a power can be learned from provisions in another language, of which there
// are more. Their words teach nothing here, unless they are in the language itself. Such provisions are learned
// from and never measured on.

// A foreign is a file of labelled provisions in another language.
type foreign struct{ language, file string }

// wordly are the groups of signs that have words of the text in them.
var wordly = []int{0, 1, 4, 6}

// addForeign adds provisions in other languages, of which each error counts the share of one in the language itself.
func (l *labelled) addForeign(files []foreign, language string, share float64) error {
	for _, s := range files {
		units, err := readUnits([]string{s.file})
		if err != nil {
			return err
		}
		more, err := label(units, s.language, 1)
		if err != nil {
			return err
		}
		for i := range units {
			e := &more.examples[i]
			if s.language != language {
				e.signs, e.counts = wordless(e.signs, e.counts)
				for j := range e.statements {
					st := &e.statements[j]
					st.signs, st.counts = wordless(st.signs, st.counts)
				}
			}
			l.units = append(l.units, units[i])
			l.examples = append(l.examples, *e)
			l.folds = append(l.folds, ownFold)
			for len(l.shares) < len(l.units)-1 {
				l.shares = append(l.shares, 1)
			}
			l.shares = append(l.shares, share)
			for _, slot := range slots {
				l.answers[slot] = append(l.answers[slot], more.answers[slot][i])
			}
			l.mental = append(l.mental, more.mental[i])
		}
	}
	return nil
}

// share is how much an error on the unit counts.
func (l *labelled) share(i int) float64 {
	if i < len(l.shares) {
		return l.shares[i]
	}
	return 1
}

func wordless(signs group, counts [8]int) (group, [8]int) {
	for g := range signs {
		if slices.Contains(wordly, g) {
			signs[g], counts[g] = nil, 0
		}
	}
	return signs, counts
}
