package compare

import (
	"slices"

	"clausecheck/checker"
)

// Kinds of norms that their words name: what States must punish, what they must let their authorities do, and
// what stands in the shadow of "without" or "until".

// The upper rungs of the lists "offence" and "empowers".
const (
	madeCrime = 2 // "establish as criminal offences"
	equipped  = 2 // "to empower its competent authorities to"
)

// The rungs of the list "principle" above what is one in any sentence but one that allows.
const (
	fairness = 2 // what a court does for a fair trial
	expelled = 3 // one where it is denied: "no extradition shall be granted"
)

// guarantee finds a guarantee of criminal law or of a fair trial, and who is removed from an office of oversight.
func (n *norm) guarantee() {
	denied := n.op == opMustNot || n.op == opNone && n.has(listNot)
	for _, m := range n.marks {
		if m.of != listPrinciple || m.rung == expelled && !denied {
			continue
		}
		n.principle = n.op != opMay && n.op != opFreed
		if m.rung == fairness && n.op != opMustNot {
			n.act, n.private = actProtective, false
		}
		if m.rung == expelled {
			n.act, n.private = actIntrusive, false
		}
	}
	office, removed := false, false
	for _, m := range n.marks {
		office = office || m.of == listOverseers && m.first >= n.own && m.first <= n.own+3
		removed = removed || office && m.of == listRemoval && m.first >= n.opAt.last
	}
	if removed && n.op != opNone && !n.principle {
		n.act, n.private = actIntrusive, false
	}
}

// criminalises reports whether the sentence has an authority make an offence, and does not speak of one that it
// might commit.
func (n *norm) criminalises() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool { return m.of == listOffence && m.rung == madeCrime })
}

// equips reports whether the sentence has a State give its authorities a power: what they must be able to do is what
// they may do.
func (n *norm) equips() bool {
	return n.op == opMust && !n.excuse && !n.offence && slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listEmpowers && m.rung == equipped && !n.conditional(m.first)
	})
}

// yields reports whether the sentence lets a person give up a right, whose limits then protect the person.
func (n *norm) yields() bool {
	return n.op == opMay && n.private && slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listWaives && m.first >= n.opAt.last && m.first <= n.opAt.last+1
	})
}

// lacking reports whether the place says more of what somebody does not have, in an offence: "without lawful
// authority or reasonable excuse".
func (n *norm) lacking() bool {
	const far = 6
	if !n.offence || n.excuse {
		return false
	}
	return slices.ContainsFunc(n.ladders, func(m matched) bool {
		return m.of == listTaking && m.last <= n.first && n.first-m.last <= far && !pauses(n.tokens[m.last:n.first])
	})
}

// universal reports whether a word for all of a kind stands shortly before the place: "every derogation".
func (n *norm) universal() bool {
	const far = 2
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listUniversal && m.last <= n.first && n.first-m.last < far
	})
}

// secured reports whether what makes a safeguard good stands directly beside the place: "if possible, in the presence
// of counsel".
func (n *norm) secured() bool {
	const far = 2
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listQuality && m.rung == 2 && (m.first >= n.last && m.first-n.last < far || m.last <= n.first && n.first-m.last < far)
	})
}

// awaited reports whether the place says more of what ends a norm: "until convicted by a final judgment".
func (n *norm) awaited() bool {
	const far = 12
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listUntil && m.last <= n.first && n.first-m.last <= far && m.first >= n.own && !pauses(n.tokens[m.last:n.first])
	})
}

// joinedBy reports whether a token is a joiner of that kind.
func (n *norm) joinedBy(at int, rung int32) bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool { return m.of == listJoiner && m.rung == rung && m.first == at && m.last == at+1 })
}

// negated reports whether a word that denies stands directly before the place: "not manifestly excessive".
func (n *norm) negated() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool { return m.of == listNot && m.last == n.first })
}

// demands reports whether the place stands behind what somebody has to prove.
func (n *norm) demands() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool { return m.of == listProof && m.last <= n.first })
}

// absolute reports whether any word more in the norm makes it reach less far: a ban that protects people, an excuse,
// a guarantee of criminal law.
func (n *norm) absolute() bool {
	return n.excuse || n.principle || n.op == opMustNot && n.favour > 0 && n.act == actIntrusive && !n.private
}

// bounds reports whether the place only says more of what an absolute norm speaks of: a loophole where it was put in.
func (n *norm) bounds() bool {
	const most = 8
	if !n.absolute() || n.idle() {
		return false
	}
	words := 0
	for i := n.first; i < n.last; i++ {
		if n.tokens[i].folded != 0 {
			words++
		}
		if ends(n.tokens[i]) || n.tokens[i].kind == checker.TokenColon {
			return false
		}
	}
	if words == 0 || words > most || n.excuse && words <= 3 && len(n.touched(listPrivate)) > 0 {
		return false
	}
	if words <= 3 && len(n.touched(listProtective))+len(n.touched(listRelief)) > 0 {
		return false // the right itself in more words
	}
	if n.ownOnly() {
		return true
	}
	for _, list := range [...]int{listJoiner, listReference, listOwn, listWide, listQuality} {
		if len(n.touched(list)) > 0 {
			return false
		}
	}
	if n.relative() {
		return true
	}
	return len(n.touched(listNot)) == 0 && (n.opAt.last <= n.first || n.opAt.first >= n.last)
}

// ownOnly reports whether the place bounds to this draft what was said of all: "in any proceedings under this Act".
func (n *norm) ownOnly() bool {
	const far = 4
	return len(n.touched(listOwn)) > 0 && len(n.touched(listJoiner)) == 0 && slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listUniversal && m.last <= n.first && n.first-m.last < far && !pauses(n.tokens[m.last:n.first])
	})
}

// relative reports whether the place is a clause that says which: "which cannot be resolved otherwise".
func (n *norm) relative() bool {
	return slices.ContainsFunc(n.marks, func(m matched) bool {
		return m.of == listCondition && m.rung == 2 && m.first >= n.first && m.first < n.last && !wordsBetween(n.tokens[n.first:m.first])
	})
}

// narrowed reports whether the place begins with what makes an offence reach less far, behind "and" too.
func (n *norm) narrowed() bool {
	first := n.first
	for first < n.last && (n.tokens[first].folded == 0 || n.joinedBy(first, 2)) {
		first++
	}
	return slices.ContainsFunc(n.marks, func(m matched) bool { return m.of == listElement && m.first == first && m.first < n.last })
}
