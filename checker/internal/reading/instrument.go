package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// An Instrument is a text with what was found in it and read of it: what rules, tables and the reader of
// vague wording go by.
type Instrument struct {
	Lexicon  *lexicon.Lexicon
	Words    *text.WordTable
	Document *text.Document
	Facts    FactIndex
	lists    [][]int32 // by ListID, indexes into facts.facts; filled when first asked for
	Read     Readings
	terms    *Definitions   // read when first asked for
	Keep     *keeper        // in a session: what was read before, and is kept of now; nil otherwise
	Signs    *SignCollector // where signs are asked for; nil otherwise
}

// ByList are the indexes of the list's facts in operative bodies and tails.
func (k *Instrument) ByList(list lexicon.ListID) []int32 {
	if k.lists == nil {
		counts, total := make([]int32, len(k.Lexicon.Names)), int32(0)
		for i := range k.Facts.All {
			if f := &k.Facts.All[i]; f.Part != law.PartTitle {
				counts[f.List]++
				total++
			}
		}
		all := make([]int32, total)
		k.lists = make([][]int32, len(k.Lexicon.Names))
		for list, n := range counts {
			k.lists[list], all = all[:0:n], all[n:]
		}
		for i := range k.Facts.All {
			if f := &k.Facts.All[i]; f.Part != law.PartTitle {
				k.lists[f.List] = append(k.lists[f.List], int32(i))
			}
		}
	}
	return k.lists[list]
}

// Overlapped reports whether a fact of the list shares a word with facts[i].
func Overlapped(facts []law.Fact, i int, list lexicon.ListID) bool {
	f := &facts[i]
	for j := i - 1; j >= 0 && facts[j].First+lexicon.LongestPhrases >= f.First; j-- {
		if facts[j].List == list && facts[j].Last > f.First && facts[j].In == f.In {
			return true
		}
	}
	for j := i + 1; j < len(facts) && facts[j].First < f.Last; j++ {
		if facts[j].List == list && facts[j].In == f.In {
			return true
		}
	}
	return false
}

// MostGaps bounds what a text that is no law can have reported as not checked.
const MostGaps = 1000
