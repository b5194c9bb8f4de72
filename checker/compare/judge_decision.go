package compare

import (
	"slices"

	"clausecheck/checker"
)

// Who decides, and who has to prove.

// discretion judges a rule that gave way to what an authority thinks: "as soon as they are no longer needed"
// became "when the authority decides". In a person's norm nothing is said, where the person may decide.
func (j *judge) discretion() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.leaves(), b.leaves()
	if x == y {
		return false
	}
	if j.olds == 0 || j.news == 0 {
		return j.freely(y)
	}
	if a.private && b.private && !a.conditional(a.first) {
		return false
	}
	better := 1
	if y {
		better = -1
	}
	j.say(verdict{about: "discretion", better: better, severity: checker.Warning, burden: true})
	return true
}

// leaves reports whether the place leaves a thing to what an authority thinks: most of the words that say so
// stand in it.
func (n *norm) leaves() bool {
	return slices.ContainsFunc(n.touched(listDiscretion), func(m matched) bool {
		return 2*(min(m.last, n.last)-max(m.first, n.first)) > m.last-m.first
	})
}

// prover judges who has to prove: more is asked of the State, or of the person.
func (j *judge) prover() bool {
	a, b := j.norms[0], j.norms[1]
	x, y := a.touched(listProver), b.touched(listProver)
	if len(x) == 0 || len(y) == 0 || x[0].rung == y[0].rung || !a.has(listProof) || !b.has(listProof) {
		return false
	}
	better := 1
	if x[0].rung < y[0].rung {
		better = -1
	}
	j.say(verdict{about: "burden", better: better, firm: true, severity: checker.Blocker})
	return true
}

// freely judges an exception that an authority may make as it thinks fit. One from what weighs on people is
// told and not weighed: it may spare them.
func (j *judge) freely(put bool) bool {
	n, better := j.norms[0], 1
	if put {
		n, better = j.norms[1], -1
	}
	m := slices.IndexFunc(n.marks, func(m matched) bool {
		return m.of == listException && m.first >= n.first && m.first <= n.first+2 && m.first < n.last && !wordsBetween(n.tokens[n.first:m.first])
	})
	if m < 0 {
		return false
	}
	if n.favour <= 0 {
		better = 0
	}
	j.say(verdict{about: "exception", better: better, severity: checker.Warning, burden: true})
	return true
}
