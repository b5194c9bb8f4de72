package compare

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// A reference that was not adapted when provisions were renumbered points at another provision than
// before. Each reference of a provision is brought together with the one in its counterpart, and what
// both point at with what became of it.

// A reference is words that name a provision of their own draft.
type reference struct {
	at     checker.Span
	number string
	target checker.Ref // checker.None where the draft has no such provision
	whole  checker.Ref // the provision of its first number
	exact  bool        // the numbers in brackets were all found
}

const (
	topReference      = 1 // "section 5"
	relativeReference = 2 // "subsection (2)"
	mostTail          = 8 // words behind a reference in which another law would be named
)

// references names the references that point at another provision than before.
func (w *weigher) references(groups []*group) {
	if !w.renumbered() {
		return
	}
	numbered := [2]map[string]checker.Ref{tops(w.one.Document), tops(w.other.Document)}
	for _, g := range groups {
		if len(g.duos) != 1 {
			continue
		}
		d := g.duos[0]
		if !w.speaks(w.one.LanguageOf(d.old), w.other.LanguageOf(d.new)) {
			continue
		}
		olds := w.referencesIn(0, d.old, numbered[0])
		if len(olds) == 0 {
			continue
		}
		for _, p := range sameReferences(olds, w.referencesIn(1, d.new, numbered[1])) {
			was, is := p[0], p[1]
			if !was.exact || !is.exact {
				was.target, is.target = was.whole, is.whole
			}
			if was.target == checker.None && is.target == checker.None || w.meansTheSame(was.target, is.target) {
				continue
			}
			if was.target == checker.None && w.counterpart(1, is.target) != checker.None || is.target == checker.None && w.counterpart(0, was.target) != checker.None && was.number != is.number {
				continue
			}
			w.effects = append(w.effects, Effect{Kind: Changed, About: "reference", Title: w.words.titleOf("reference"), loss: checker.Warning,
				Old: d.old, New: d.new, OldAt: was.at, NewAt: is.at, points: &[2]checker.Ref{was.target, is.target}})
		}
	}
}

// renumbered reports whether any number can lead elsewhere than before.
func (w *weigher) renumbered() bool {
	for old, new := range w.toNew {
		if new == checker.None || w.before.provision(checker.Ref(old)).Number != w.after.provision(new).Number {
			return true
		}
	}
	return slices.Contains(w.toOld, checker.None)
}

// meansTheSame reports whether a provision of the old draft became that of the new one, wholly or in
// part, or is a part of what did.
func (w *weigher) meansTheSame(old, new checker.Ref) bool {
	if old == checker.None || new == checker.None {
		return false
	}
	if w.toNew[old] == new || w.toOld[new] == old {
		return true
	}
	for _, d := range w.pieces {
		if d.old == old && d.new == new {
			return true
		}
	}
	return false
}

// tops are the articles and sections by number; one whose number stands twice is left out.
func tops(d *checker.Document) map[string]checker.Ref {
	all := make(map[string]checker.Ref)
	for i := range d.Provisions {
		p := &d.Provisions[i]
		if p.Number == "" || !isTop(p.Kind) || p.Flags&checker.FlagQuoted != 0 {
			continue
		}
		if _, twice := all[p.Number]; twice {
			all[p.Number] = checker.None
		} else {
			all[p.Number] = checker.Ref(i)
		}
	}
	return all
}

// referencesIn are the references in the own text of a provision, in text order. What names another law
// is none, nor what stands in text that amends or quotes one.
func (w *weigher) referencesIn(side int, r checker.Ref, numbered map[string]checker.Ref) (list []reference) {
	report, texts := w.one, w.before
	if side == 1 {
		report, texts = w.other, w.after
	}
	d := report.Document
	if texts.provision(r).Flags&(checker.FlagAmending|checker.FlagQuoted|checker.FlagRepealed) != 0 {
		return nil
	}
	tokens := texts.own.of(r)
	for i := 0; i+1 < len(tokens); i++ {
		kind := w.words.norms.referenceWords[tokens[i].folded]
		if kind == 0 || tokens[i].folded == 0 || namedBefore(d, tokens, i) {
			continue
		}
		home := d.Top(r)
		if home == checker.None {
			home = r
		}
		for k := i + 1; k < len(tokens); {
			next, number, inner := numberAt(d, tokens, k)
			if number == "" || w.anotherLaw(d, tokens, next) {
				break
			}
			target, known := checker.None, false
			if kind == topReference {
				target, known = numbered[number]
			} else {
				target, known = childOf(d, home, number), true
			}
			whole, exact := target, true
			for _, n := range inner {
				child := checker.None
				if target != checker.None {
					child = childOf(d, target, n)
				}
				if exact = exact && child != checker.None; exact {
					target = child
				}
			}
			if kind == topReference || target != checker.None && exact {
				if known && target == checker.None && kind == topReference {
					break // its number stands twice
				}
				list = append(list, reference{at: checker.Span{Start: tokens[i].at.Start, End: tokens[next-1].at.End}, number: number + strings.Join(inner, "."), target: target, whole: whole, exact: exact})
			}
			if k = w.goesOn(tokens, next); k < 0 {
				break
			}
		}
	}
	return list
}

// numberAt reads a number and the numbers in brackets behind it: "5(2)(a)", "(2)", "5 (2)".
func numberAt(d *checker.Document, tokens []ownToken, at int) (next int, number string, inner []string) {
	bracketed := func(k int) bool {
		return k+2 < len(tokens) && tokens[k].kind == checker.TokenOpen && tokens[k+1].folded != 0 && tokens[k+2].kind == checker.TokenClose
	}
	switch {
	case at >= len(tokens):
		return at, "", nil
	case tokens[at].kind == checker.TokenNumber:
		number = strings.ToLower(d.Words(tokens[at].at))
		at++
	case bracketed(at):
		number = strings.ToLower(d.Words(tokens[at+1].at))
		at += 3
	default:
		return at, "", nil
	}
	for bracketed(at) {
		inner = append(inner, strings.ToLower(d.Words(tokens[at+1].at)))
		at += 3
	}
	return at, number, inner
}

// goesOn is where the next number of an enumeration stands, or -1: "sections 4, 5 and 6".
func (w *weigher) goesOn(tokens []ownToken, at int) int {
	for at < len(tokens) && (tokens[at].kind == checker.TokenComma || w.words.norms.joins[tokens[at].folded] && tokens[at].folded != 0) {
		at++
	}
	if at < len(tokens) && (tokens[at].kind == checker.TokenNumber || tokens[at].kind == checker.TokenOpen) {
		return at
	}
	return -1
}

// anotherLaw reports whether what follows a reference names another law: "of the Police Act".
func (w *weigher) anotherLaw(d *checker.Document, tokens []ownToken, at int) bool {
	if at >= len(tokens) || !w.words.norms.belongs[tokens[at].folded] {
		return false
	}
	for k := at + 1; k < len(tokens) && k <= at+2; k++ {
		if w.words.norms.own[tokens[k].folded] {
			return false
		}
	}
	for k := at + 1; k < len(tokens) && k <= at+mostTail; k++ {
		t := tokens[k]
		if t.kind == checker.TokenComma || ends(t) {
			return false
		}
		word := d.Words(t.at)
		if w.words.norms.referenceWords[t.folded] != 0 {
			return true // "subsection (2) of section 5": the latter says where
		}
		if t.folded != 0 && word[0] >= 'A' && word[0] <= 'Z' {
			return true
		}
	}
	return true // "of that law"
}

// namedBefore reports whether another law stands right before the reference: "Police Act 1996, section 5".
func namedBefore(d *checker.Document, tokens []ownToken, at int) bool {
	if at < 2 || tokens[at-1].kind != checker.TokenComma {
		return false
	}
	word := d.Words(tokens[at-2].at)
	return tokens[at-2].kind == checker.TokenNumber || tokens[at-2].folded != 0 && word[0] >= 'A' && word[0] <= 'Z'
}

// childOf is the provision of that number directly below r, or checker.None.
func childOf(d *checker.Document, r checker.Ref, number string) checker.Ref {
	for c := d.Provisions[r].Child; c != checker.None; c = d.Provisions[c].Sibling {
		if d.Provisions[c].Number == number {
			return c
		}
	}
	return checker.None
}

// sameReferences brings the references of two texts together in their order: the longest row of those
// with the same number first, then what stands between them where there are as many on both sides.
func sameReferences(olds, news []reference) (pairs [][2]reference) {
	between := func(o, n []reference) {
		if len(o) == len(n) {
			for i := range o {
				pairs = append(pairs, [2]reference{o[i], n[i]})
			}
		}
	}
	if len(olds) == len(news) {
		between(olds, news)
		return pairs
	}
	i, k := 0, 0
	for a := range olds {
		for b := k; b < len(news); b++ {
			if olds[a].number == news[b].number {
				between(olds[i:a], news[k:b])
				pairs = append(pairs, [2]reference{olds[a], news[b]})
				i, k = a+1, b+1
				break
			}
		}
	}
	between(olds[i:], news[k:])
	return pairs
}
