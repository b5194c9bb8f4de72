package compare

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// Which words of an article that was written anew the other draft has in no form.

func (w *weigher) readRecast(r *recast) {
	var words [2][]string // by token, without capitals; empty for what is no word
	var light [2][]bool
	for side := range words {
		texts, top, report := w.before, r.old, w.one
		if side == 1 {
			texts, top, report = w.after, r.new, w.other
		}
		d := report.Document
		for _, t := range texts.under(top) {
			if holder := checker.Ref(t.part / 3); t.part%3 != 0 || holder != top && !titular(d.Provisions[holder].Kind) {
				r.tokens[side] = append(r.tokens[side], t)
			}
		}
		tokens := r.tokens[side]
		r.terms[side], r.balance[side] = w.words.readTerms(d, tokens), w.words.toldToPeople(tokens, w.words.balance.match(tokens))
		light[side] = make([]bool, len(tokens))
		mark := func(m matched) {
			for i := m.first; i < m.last; i++ {
				light[side][i] = true
			}
		}
		for _, m := range r.balance[side] {
			mark(m)
		}
		for _, m := range w.words.match(tokens) {
			if m.of == listNumber || m.of == listUnit {
				mark(m)
			}
		}
		words[side], r.telling[side] = make([]string, len(tokens)), make([]bool, len(tokens))
		r.unsaid[side] = make([]bool, len(tokens))
		telling := map[string]bool{}
		for i, t := range tokens {
			if t.folded == 0 || t.kind == checker.TokenNumber {
				continue
			}
			if words[side][i] = strings.ToLower(d.Words(t.at)); len(words[side][i]) <= 2 {
				light[side][i] = true
			} else if !light[side][i] {
				telling[words[side][i]] = true
			}
			r.telling[side][i] = len(words[side][i]) > 2
		}
		for _, m := range r.balance[side] {
			if m.rung == 0 {
				clear(r.telling[side][m.first:m.last])
			}
		}
		r.content = max(r.content, len(telling))
	}
	for side := range words {
		known, new := forms{}, forms{}
		for _, word := range words[1-side] {
			known.add(word)
		}
		for i, word := range words[side] {
			if word == "" || known.has(word) {
				continue
			}
			if len(word) > 2 {
				r.absent[side] = append(r.absent[side], r.tokens[side][i].at)
				r.unsaid[side][i] = true
			}
			if light[side][i] {
				continue
			}
			r.saying[side] = append(r.saying[side], r.tokens[side][i].at)
			if !new.has(word) {
				new.add(word)
				r.novel[side]++
			}
		}
	}
}

// toldToPeople drops from what was found of the balance what one authority tells another.
func (v *vocabulary) toldToPeople(tokens []ownToken, found []matched) []matched {
	notice, far := v.balance.ladderOf("notice"), 1
	var authorities []matched
	for _, m := range v.norms.match(tokens) {
		if m.of == listPublic {
			authorities = append(authorities, m)
		}
	}
	return slices.DeleteFunc(found, func(m matched) bool {
		if m.of != notice {
			return false
		}
		i, _ := slices.BinarySearchFunc(authorities, m.last-1, func(a matched, at int) int { return a.first - at })
		return i < len(authorities) && authorities[i].first-m.last <= far && tokens[authorities[i].first].part == tokens[m.first].part
	})
}

// likeLetters is how many letters two forms of a word have in common at least.
const likeLetters = 4

// forms are words by what all forms of one have in common, each once.
type forms map[string][]string

// mostForms is how many words of one beginning are kept: more than any law has.
const mostForms = 200

func beginningOf(word string) string { return word[:min(len(word), likeLetters)] }

func (f forms) add(word string) {
	at := beginningOf(word)
	if list := f[at]; word != "" && len(list) < mostForms && !slices.Contains(list, word) {
		f[at] = append(list, word)
	}
}

// has reports whether a word is another form of one of them: "destroy" and "destruction".
func (f forms) has(word string) bool {
	return slices.ContainsFunc(f[beginningOf(word)], func(other string) bool {
		same := 0
		for same < len(word) && same < len(other) && word[same] == other[same] {
			same++
		}
		return same == len(word) && same == len(other) || same >= likeLetters && 2*same >= max(len(word), len(other))
	})
}
