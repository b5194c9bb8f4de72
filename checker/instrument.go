package checker

// An instrument is a text with what was found in it and read of it: what rules, tables and the reader of
// vague wording go by.
type instrument struct {
	lex      *lexicon
	words    *wordTable
	document *Document
	facts    factIndex
	lists    [][]int32 // by ListID, indexes into facts.facts; filled when first asked for
	read     readings
	terms    *definitions   // read when first asked for
	keep     *keeper        // in a session: what was read before, and is kept of now; nil otherwise
	learn    *signCollector // where signs are asked for; nil otherwise
}

// byList are the indexes of the list's facts in operative bodies and tails.
func (k *instrument) byList(list ListID) []int32 {
	if k.lists == nil {
		counts, total := make([]int32, len(k.lex.names)), int32(0)
		for i := range k.facts.facts {
			if f := &k.facts.facts[i]; f.Part != PartTitle {
				counts[f.List]++
				total++
			}
		}
		all := make([]int32, total)
		k.lists = make([][]int32, len(k.lex.names))
		for list, n := range counts {
			k.lists[list], all = all[:0:n], all[n:]
		}
		for i := range k.facts.facts {
			if f := &k.facts.facts[i]; f.Part != PartTitle {
				k.lists[f.List] = append(k.lists[f.List], int32(i))
			}
		}
	}
	return k.lists[list]
}
