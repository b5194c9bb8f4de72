package reading

import "clausecheck/checker/law"

// What a statement can mention: enough for the longest sentence of a real law several times over,
// and a bound on the work for a text that is none.
const (
	mostGoverning = 200 // in the words that govern it
	mostMentions  = 600 // in all
)

// load fills the clause with what the statement mentions; cut says that it mentions more than can be read.
func load(c *law.Clause, x *FactIndex, st *statement) (cut bool) {
	c.Begin(st.in)
	for _, seg := range st.segments {
		facts := x.Body(seg.in)
		if seg.part == law.PartTail {
			facts = x.Tail(seg.in)
		}
		low, high := 0, len(facts)
		for low < high {
			if mid := (low + high) / 2; facts[mid].First < seg.first {
				low = mid + 1
			} else {
				high = mid
			}
		}
		most := mostMentions
		if seg.from != law.FromLeaf {
			most = min(most, len(c.Mentions)+mostGoverning)
		}
		for ; low < len(facts) && facts[low].First < seg.last; low++ {
			if len(c.Mentions) >= most {
				cut = true
				break
			}
			c.Mention(&facts[low], seg.from)
		}
	}
	return cut
}
