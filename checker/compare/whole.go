package compare

import "clausecheck/checker"

// whole judges a provision that one draft only has and no ladder speaks of, by the norm that it is: a
// duty of an authority, a right, a defence or relief was lost or gained with it; an item makes the norm
// of its chapeau reach further or less far. A power or offence that came or went is told by the tables.
func (w *weigher) whole(side int, r checker.Ref, tokens []ownToken) {
	texts, report := w.before, w.one
	if side == 1 {
		texts, report = w.after, w.other
	}
	p := texts.provision(r)
	if titular(p.Kind) || len(tokens) < 3 {
		return
	}
	if above := p.Parent; above != checker.None && w.counterpart(side, above) == checker.None && len(bodyOf(texts, above)) > 0 {
		return // told with what it belongs to
	}
	first := 0
	for first < len(tokens)-1 && tokens[first].part%3 == 0 {
		first++
	}
	first = pastTitle(tokens, first)
	n := w.normAt(side, tokens, first, first)
	if w.defines(side, r, n, tokens) || n.op == opNone && n.own > 0 && !n.excuse || n.opAt.first < n.own && n.own > 0 {
		return
	}
	about := n.safeguards()
	if about == "" || report.Readings[r].Has(checker.SlotDefinition) {
		return
	}
	e := Effect{About: about, Title: w.words.titleOf(about), loss: checker.Warning, extent: true, Old: r, New: r}
	last := int32(first)
	for int(last) < len(tokens) && tokens[last].part == tokens[first].part && tokens[last].kind != checker.TokenStop {
		last++
	}
	at := spanOf(tokens, int32(first), last)
	if side == 0 {
		e.Kind, e.OldAt, e.New = Lost, at, w.counterpart(0, r)
	} else {
		e.Kind, e.NewAt, e.Old = Gained, at, w.counterpart(1, r)
	}
	w.effects = append(w.effects, e)
}

// defines tells of an item of a definition that came or went: of what a law fears or forbids a wider one reaches
// more people. Where the items are joined by "and" each narrows the others.
func (w *weigher) defines(side int, r checker.Ref, n *norm, tokens []ownToken) bool {
	if n.own == 0 || n.op != opNone || n.excuse || n.offence || !n.has(listDefines) {
		return false
	}
	if favour, _ := n.defined(); favour >= 0 || w.joinedByAnd(side, r) {
		return false
	}
	e := Effect{About: "scope", Title: w.words.titleOf("scope"), loss: checker.Warning, extent: true, burden: true, Old: r, New: r}
	at := spanOf(tokens, 0, int32(len(tokens)))
	if side == 0 {
		e.Kind, e.OldAt, e.New = Strengthened, at, w.counterpart(0, r)
	} else {
		e.Kind, e.NewAt, e.Old = Weakened, at, w.counterpart(1, r)
	}
	w.effects = append(w.effects, e)
	return true
}

// joinedByAnd reports whether an item beside r ends with "and", or r does.
func (w *weigher) joinedByAnd(side int, r checker.Ref) bool {
	texts := w.before
	if side == 1 {
		texts = w.after
	}
	above := texts.provision(r).Parent
	if above == checker.None {
		return false
	}
	for c := texts.provision(above).Child; c != checker.None; c = texts.provision(c).Sibling {
		body := bodyOf(texts, c)
		for i := max(0, len(body)-2); i < len(body); i++ {
			for _, p := range w.words.norms.byFirst[body[i].folded] {
				if p.of == listJoiner && p.rung == 2 && p.count == 1 {
					return true
				}
			}
		}
	}
	return false
}

// pastTitle is where the text begins behind a title of a few words that runs in before it: "Retraction. No …".
func pastTitle(tokens []ownToken, first int) int {
	words := 0
	for i := first; i < len(tokens) && words <= 4; i++ {
		if tokens[i].folded != 0 {
			words++
		} else if ends(tokens[i]) {
			for i++; i < len(tokens) && tokens[i].folded == 0 && tokens[i].part == tokens[first].part; i++ {
			}
			if i < len(tokens) && words > 0 && tokens[i].part == tokens[first].part {
				return i
			}
			return first
		}
	}
	return first
}

// safeguards is what people lose with the norm as a whole; empty where nothing was read that they would.
func (n *norm) safeguards() (about string) {
	switch {
	case n.favour <= 0 || !n.sure:
		return ""
	case n.excuse || n.has(listInapplies):
		return "excuse"
	case n.act == actRelief || n.private:
		return "relief"
	case n.act != actUnread && (n.op == opMust || n.op == opMustNot || n.op == opNone && n.public):
		return "safeguard"
	}
	return ""
}

// standsElsewhere reports whether the words of a provision that has no counterpart stand in one stretch
// somewhere in the other draft: they were set, or are read, in another place, and nothing came or went.
func (w *weigher) standsElsewhere(side int, r checker.Ref) bool {
	texts, others := w.before, w.after
	if side == 1 {
		texts, others = others, texts
	}
	words := texts.own.words(nil, r)
	if len(words) < anchorWords {
		return false
	}
	if w.running[1-side] == nil {
		w.running[1-side] = newRunning(others)
	}
	return w.running[1-side].has(words)
}
