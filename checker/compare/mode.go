package compare

import "clausecheck/checker"

// Whether all items of a list are asked for or one of them is enough. A list says so before its items, "any of the
// following", or between the last two of them.

// The rungs of the list "mode" and of the joiners.
const (
	oneIsEnough = 1
	allTogether = 2
)

// modes tells of lists whose items were needed together and now suffice one by one, or the reverse.
func (w *weigher) modes() {
	for i, new := range w.toNew {
		old := checker.Ref(i)
		if new == checker.None || !w.speaks(w.one.LanguageOf(old), w.other.LanguageOf(new)) {
			continue
		}
		was, is := w.modeOf(0, old), w.modeOf(1, new)
		if was == 0 || is == 0 || !w.sameItems(old, new) {
			continue
		}
		olds, news := bodyOf(w.before, old), bodyOf(w.after, new)
		if was == is {
			w.dropMode(0, olds)
			w.dropMode(1, news)
			continue
		}
		if len(olds) == 0 || len(news) == 0 || w.toldTogether(old, new) {
			continue
		}
		better, also := w.joining(0, olds), w.joining(1, news)
		switch {
		case better == 0 || also == 0:
			better += also
		case better != also && len(olds) == len(news):
			better = 0
		case better != also && len(news) < len(olds):
			better = also // what says how many are asked for hides what they are asked for
		}
		if is == oneIsEnough {
			better = -better
		}
		e := Effect{Kind: Changed, About: "cumulation", Title: w.words.titleOf("cumulation"), loss: checker.Warning, Old: old, New: new,
			OldAt: spanOf(olds, int32(max(0, len(olds)-shownWords)), int32(len(olds))), NewAt: spanOf(news, int32(max(0, len(news)-shownWords)), int32(len(news)))}
		switch {
		case better > 0:
			e.Kind = Strengthened
		case better < 0:
			e.Kind = Weakened
		default:
			e.loss = checker.Info
		}
		w.effects = append(w.effects, e)
	}
}

// dropMode drops what was told of words that only say how many items are asked for, where the other draft says so in
// another way.
func (w *weigher) dropMode(side int, body []ownToken) {
	for _, m := range w.words.norms.match(body) {
		if m.of != listMode {
			continue
		}
		at := spanOf(body, int32(m.first), int32(m.last))
		for i := range w.effects {
			e := &w.effects[i]
			if e.finding || e.OldAt.Empty() == e.NewAt.Empty() {
				continue
			}
			if s, told := e.side(); s == side && told.Overlaps(at) {
				e.dropped = true
			}
		}
	}
}

// shownWords is how many of the last words before a list are shown.
const shownWords = 8

// joining is how much better people are where the items of a list are asked for together: 1 or -1, or 0 where that
// was not read.
func (w *weigher) joining(side int, tokens []ownToken) int {
	at := len(tokens) - 1
	for at > 0 && tokens[at].folded == 0 {
		at-- // the colon ends the condition that it opens
	}
	n := w.normAt(side, tokens, at, at+1)
	favour := n.favour
	if favour == 0 && n.empowers() {
		favour = -1 // what bounds a power protects people, whatever the power is
	}
	switch {
	case n.excuse:
		return -1
	case n.offence:
		return 1
	case n.conditional(n.last) && !n.private && favour != 0:
		return -favour // more conditions of a power, or of a right
	case n.op == opMust && n.favour > 0 && !n.conditional(n.last):
		return 1 // more that has to be done
	case n.op == opNone && n.favour <= 0 && w.isGuarded(side, checker.Ref(tokens[0].part/3)):
		return 1 // "the conditions are"
	}
	return 0
}

// modeOf reads whether the items below a provision are asked for together; 0 where there are none or nothing says so.
func (w *weigher) modeOf(side int, r checker.Ref) int32 {
	texts := w.before
	if side == 1 {
		texts = w.after
	}
	if texts.provision(r).Child == checker.None {
		return 0
	}
	said := int32(0)
	for _, m := range w.words.norms.match(lastSentence(bodyOf(texts, r))) {
		if m.of == listMode {
			said = m.rung
		}
	}
	if said != 0 {
		return said
	}
	for c := texts.provision(r).Child; c != checker.None; c = texts.provision(c).Sibling {
		body := bodyOf(texts, c)
		for i := max(0, len(body)-2); i < len(body); i++ {
			for _, p := range w.words.norms.byFirst[body[i].folded] {
				if p.of == listJoiner && p.count == 1 && texts.provision(c).Sibling != checker.None {
					said = p.rung
				}
			}
		}
	}
	return said
}

// sameItems reports whether two provisions have as many items, at least two, each the counterpart of one of the other.
func (w *weigher) sameItems(old, new checker.Ref) bool {
	count := 0
	for c := w.before.provision(old).Child; c != checker.None; c = w.before.provision(c).Sibling {
		if in := w.toNew[c]; in == checker.None || w.after.provision(in).Parent != new {
			return false
		}
		count++
	}
	for c := w.after.provision(new).Child; c != checker.None; c = w.after.provision(c).Sibling {
		count--
	}
	return count == 0 && w.before.provision(old).Child != checker.None
}

// toldTogether reports whether it was told already of words of either provision or its items.
func (w *weigher) toldTogether(old, new checker.Ref) bool {
	for i := range w.effects {
		e := &w.effects[i]
		if e.About != "cumulation" {
			continue
		}
		if e.Old != checker.None && (e.Old == old || w.before.provision(e.Old).Parent == old) || e.New != checker.None && (e.New == new || w.after.provision(e.New).Parent == new) {
			return true
		}
	}
	return false
}
