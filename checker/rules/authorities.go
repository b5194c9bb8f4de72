package rules

import "clausecheck/checker"

// A source is a text that rules cite: a treaty, a law, a judgment, a study. It is named once, here, and
// each rule says at which place it speaks and what it says there, in a sentence of our own.
type source struct {
	name    string
	address string // where the public finds it; empty where no address is sure to last
}

// pinned is the source at a place that was read, or that a page which was read confirms.
func (s source) pinned(locator, says string) checker.Authority {
	return checker.Authority{Name: s.name, Locator: locator, Address: s.address, Says: said(says)}
}

// whole is the source as a whole: it is short, or of one subject, and needs no pinpoint.
func (s source) whole(says string) checker.Authority {
	return checker.Authority{Name: s.name, Whole: true, Address: s.address, Says: said(says)}
}

// unpinned is the source without the place, which is known from memory alone: it is shown when
// somebody has opened the source and seen it there.
func (s source) unpinned(says string) checker.Authority {
	return checker.Authority{Name: s.name, Address: s.address, Says: said(says)}
}
