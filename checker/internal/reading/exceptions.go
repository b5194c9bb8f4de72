package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Exceptions says which items belong to a list of exceptions: in "shall not disclose … unless the
// disclosure is— (a) for the purpose of …" the purpose is no element of the offence. It remembers the
// last list asked for, whose items come one after another.
type Exceptions struct {
	list  text.Ref // the provision with the chapeau, behind one; the zero value has seen none
	holds bool
}

// Hold reports whether the provision is such an item.
func (e *Exceptions) Hold(d *text.Document, facts *FactIndex, in text.Ref) bool {
	above := d.Provisions[in].Parent
	if d.Provisions[in].Kind != text.KindItem || above == text.None {
		return false
	}
	if e.list != above+1 {
		e.list, e.holds = above+1, opensExceptions(d, facts.Body(above), d.Provisions[above].BodyLast)
	}
	return e.holds
}

// opensExceptions reports whether the words of an exception run on to the end of the chapeau. Where a
// comma or the verb of the offence follows ("a person other than the holder commits an offence if—"),
// the exception is thrown in, and the items go on with the conduct.
func opensExceptions(d *text.Document, chapeau []law.Fact, end int32) bool {
	for i := len(chapeau) - 1; i >= 0; i-- {
		switch chapeau[i].List {
		case lexicon.ListOffenceCommits, lexicon.ListOffencePenalty:
			return false
		case lexicon.ListException:
		default:
			continue
		}
		for t := chapeau[i].Last; t < end; t++ {
			if d.Tokens[t].Kind == text.TokenComma {
				return false
			}
		}
		return true
	}
	return false
}
