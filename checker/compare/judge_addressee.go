package compare

import "clausecheck/checker"

// Whom an offence, a duty or a ban reaches: "an officer who", "any person who".

// addressee judges a sentence that bound some and binds everybody, or the reverse. What an authority must do for people
// is another thing, and so is what everybody may do.
func (j *judge) addressee() bool {
	const most = 12
	if j.olds == 0 || j.news == 0 || j.olds > most || j.news > most {
		return false
	}
	var all, some [2]bool
	for side, n := range j.norms {
		if !n.weighsOn() {
			return false
		}
		all[side] = n.names(listEveryone)
		some[side] = !all[side] && (n.names(listPublic) || n.names(listPrivate) || n.offence && n.first <= n.own+1 && n.last-n.first > 1 && n.beforeClause())
	}
	if all[0] == all[1] || all[0] && !some[1] || all[1] && !some[0] {
		return false
	}
	side := 0
	if all[1] {
		side = 1
	}
	j.say(verdict{about: "addressee", better: -gained(side), firm: true, severity: checker.Warning, burden: true})
	return true
}

// weighsOn reports whether the sentence punishes, or binds somebody to what protects nobody.
func (n *norm) weighsOn() bool {
	if n.excuse || n.principle {
		return false
	}
	return n.offence || (n.op == opMust || n.op == opMustNot) && n.act != actProtective && n.act != actRelief && !n.receives && !n.passive()
}

// names reports whether the place names somebody of a list as the one whom the sentence is about: it stands at the
// beginning.
func (n *norm) names(list int) bool {
	const within = 3
	for _, m := range n.marks {
		if m.of == list && m.first >= n.first && m.last <= n.last && m.first <= n.own+within {
			return true
		}
	}
	return false
}
