package checker

// exceptions says which items belong to a list of exceptions: in "shall not disclose … unless the
// disclosure is— (a) for the purpose of …" the purpose is no element of the offence. It remembers the
// last list asked for, whose items come one after another.
type exceptions struct {
	list  Ref // the provision with the chapeau, behind one; the zero value has seen none
	holds bool
}

// hold reports whether the provision is such an item.
func (e *exceptions) hold(d *Document, facts *factIndex, in Ref) bool {
	above := d.Provisions[in].Parent
	if d.Provisions[in].Kind != KindItem || above == None {
		return false
	}
	if e.list != above+1 {
		e.list, e.holds = above+1, opensExceptions(d, facts.body(above), d.Provisions[above].bodyLast)
	}
	return e.holds
}

// opensExceptions reports whether the words of an exception run on to the end of the chapeau. Where a
// comma or the verb of the offence follows ("a person other than the holder commits an offence if—"),
// the exception is thrown in, and the items go on with the conduct.
func opensExceptions(d *Document, chapeau []Fact, end int32) bool {
	for i := len(chapeau) - 1; i >= 0; i-- {
		switch chapeau[i].List {
		case ListOffenceCommits, ListOffencePenalty:
			return false
		case ListException:
		default:
			continue
		}
		for t := chapeau[i].Last; t < end; t++ {
			if d.Tokens[t].Kind == TokenComma {
				return false
			}
		}
		return true
	}
	return false
}
