package compare

import (
	"slices"

	"clausecheck/checker"
)

// Which words of an offence say what the conduct has to be.

// qualified reports whether the place is a word or two that say more of the conduct of an offence, so that fewer acts are
// one with them: "makes a damaging disclosure". Words of a list, of the penalty and of who acts are none.
func (n *norm) qualified(favour int) bool {
	const most = 3
	if favour >= 0 || n.excuse || n.own > 0 && n.first < n.own || n.penalises() || n.within(n.first, listException) || n.lacking() || n.cut() {
		return false
	}
	for _, list := range [...]int{listJoiner, listPublic, listPrivate, listSentence, listReference, listOwn, listWide, listNot, listAble, listIdle, listCondition, listException, listCurrency, listDeadline, listUnder, listOver, listAge, listDefines, listIntrusive, listUniversal, listAgent, listPassive, listBelongs} {
		if len(n.touched(list)) > 0 {
			return false
		}
	}
	words := 0
	for i := n.first; i < n.last; i++ {
		t := n.tokens[i]
		if t.folded == 0 || t.kind == checker.TokenNumber {
			return false
		}
		words++
		if slices.ContainsFunc(n.tokens[n.own:], func(o ownToken) bool { return o.folded == t.folded && o.at != t.at }) {
			return false
		}
	}
	return words > 0 && words <= most
}

// cut reports whether a mark of punctuation, or "or" or "and", stands directly before or behind the place: it is one of a
// row.
func (n *norm) cut() bool {
	at := func(i int) bool {
		return i < 0 || i >= len(n.tokens) || n.tokens[i].folded == 0 || n.joinedBy(i, oneIsEnough) || n.joinedBy(i, allTogether)
	}
	return at(n.first-1) || at(n.last)
}
