package compare

import "clausecheck/checker"

// How often a measure may go on, from when its time runs, and a punishment that is counted by the day.

// renewals judges the number of times that a measure may be made to go on, where it was struck or put in. What somebody
// holds, such as a licence, is left alone.
func (j *judge) renewals() bool {
	const far = 8
	var has [2]bool
	for side, n := range j.norms {
		if n.has(listHeld) || n.private && !n.public && n.op == opMay {
			return false
		}
		near := false
		for _, m := range n.marks {
			near = near || m.of == listRenews && m.first-n.last <= far && n.first-m.last <= far
		}
		if !near {
			return false
		}
		for _, m := range n.marks {
			has[side] = has[side] || m.of == listTimes && m.first-n.last <= far && n.first-m.last <= far
		}
	}
	if has[0] == has[1] {
		return false
	}
	side := 0
	if has[1] {
		side = 1
	}
	if len(j.norms[side].touched(listTimes)) == 0 {
		return false
	}
	var at [2]checker.Span
	renewal := j.words.ladderOf("renewal")
	for side := range at {
		for _, t := range j.sides[side].changed {
			if t.ladder == renewal {
				at[side] = j.spotlight.at(side, t)
			}
		}
	}
	j.say(verdict{about: "renewal", better: gained(side), firm: true, severity: checker.Warning, at: at})
	return true
}

// byTheDay judges a punishment of one amount that became one for each day, or the reverse.
func (j *judge) byTheDay() bool {
	const far = 6
	side, ok := j.alone()
	if !ok || j.olds+j.news > far {
		return false
	}
	n := j.norms[side]
	if _, ok := n.beginsWith(listRate, 1); !ok || n.heaviest() == 0 || n.op == opMay && n.private || n.principle {
		return false
	}
	j.say(verdict{about: "penalty", better: -gained(side), firm: true, severity: checker.Warning, burden: true})
	return true
}

// since judges a time that ran from when a thing was done and runs from another event now, or the reverse.
func (j *judge) since() bool {
	const far, most = 4, 12
	start := j.words.ladderOf("start")
	if start < 0 || j.olds == 0 || j.news == 0 || j.olds > most || j.news > most {
		return false
	}
	var done [2]bool
	for side, n := range j.norms {
		from := -1
		for _, m := range n.marks {
			if m.of == listSince && m.last <= n.first+1 && n.first-m.last <= 1 {
				from = m.first
			}
		}
		timed := false
		for _, m := range n.ladders {
			timed = timed || from >= 0 && m.of == listUnit && m.last <= from && from-m.last <= far
		}
		if !timed {
			return false
		}
		for _, m := range n.ladders {
			if m.of != start || m.first >= n.last+1 || m.last <= n.first {
				continue
			}
			if m.rung > 1 {
				return false // the ladder knows both
			}
			done[side] = true
		}
	}
	if done[0] == done[1] {
		return false
	}
	l, kind := &j.words.ladders[start], Weakened
	if done[1] {
		kind = Strengthened
	}
	better := map[Kind]int{Weakened: -1, Strengthened: 1}[j.norms[0].bearing(l, j.favour()).of(kind.turned())]
	j.say(verdict{about: "start", better: better, firm: true, severity: checker.Warning})
	return true
}
