package compare

import "slices"

// Places are made ready before they are weighed: words that differ in nothing but their capitals belong to
// no place, and words that went to another place of their sentence are no change of it.

// longestSentence is how many tokens of a sentence are looked through for words that moved: one that is longer is a list
// without end.
const longestSentence = 1000

// settledPlaces are the places without what changed in typography only and without words that moved within
// their sentence.
func settledPlaces(places []place, olds, news []ownToken, words *vocabulary) []place {
	for i := range places {
		places[i].trim(olds, news)
	}
	moved := make([]bool, len(places))
	near := 0 // the first place that may stand in the sentence of the one that is looked at
	for i := range places {
		moved[i] = moved[i] || turnedAbout(&places[i], olds, news, words)
		for places[i].oldFirst-places[near].oldLast > longestSentence {
			near++
		}
		for k := near; k < len(places) && places[k].oldFirst-places[i].oldLast <= longestSentence; k++ {
			if !moved[i] && !moved[k] && movedWithin(&places[i], &places[k], olds, news, words) {
				moved[i], moved[k] = true, true
			}
		}
	}
	kept := places[:0:0]
	for i, p := range places {
		if !moved[i] {
			kept = append(kept, p)
		}
	}
	return kept
}

// trim takes tokens off both ends of a place that are the same but for their capitals.
func (p *place) trim(olds, news []ownToken) {
	same := func(i, k int32) bool { return olds[i].folded != 0 && olds[i].folded == news[k].folded }
	for p.oldFirst < p.oldLast && p.newFirst < p.newLast && same(p.oldFirst, p.newFirst) {
		p.oldFirst, p.newFirst = p.oldFirst+1, p.newFirst+1
		p.olds, p.news = max(p.olds-1, 0), max(p.news-1, 0)
	}
	for p.oldFirst < p.oldLast && p.newFirst < p.newLast && same(p.oldLast-1, p.newLast-1) {
		p.oldLast, p.newLast = p.oldLast-1, p.newLast-1
		p.olds, p.news = max(p.olds-1, 0), max(p.news-1, 0)
	}
}

// movedWithin reports whether the words struck in one place were put into the other, in the same sentence on
// both sides. A single word does not count, nor words that deny or restrict: what they stand before matters.
func movedWithin(from, to *place, olds, news []ownToken, words *vocabulary) bool {
	if from.news != 0 || to.olds != 0 || from.newFirst != from.newLast || to.oldFirst != to.oldLast {
		return false
	}
	struck, put := olds[from.oldFirst:from.oldLast], news[to.newFirst:to.newLast]
	if !sameWords(struck, put) || countWords(struck) < 2 || words.restricts(struck) {
		return false
	}
	across := func(tokens []ownToken, a, b int32) bool {
		a, b = min(a, b), max(a, b)
		return !stops(tokens[a:b]) && a < b && tokens[a].part == tokens[b-1].part
	}
	return across(olds, from.oldFirst, to.oldFirst) && across(news, from.newFirst, to.newFirst)
}

// turnedAbout reports whether a place says the same in two parts that changed their order: "be informed
// without delay" and "without delay be informed".
func turnedAbout(p *place, olds, news []ownToken, words *vocabulary) bool {
	x, y := foldedWords(olds[p.oldFirst:p.oldLast]), foldedWords(news[p.newFirst:p.newLast])
	if len(x) != len(y) || len(x) < 3 || stops(olds[p.oldFirst:p.oldLast]) || words.restricts(olds[p.oldFirst:p.oldLast]) {
		return false
	}
	for k := 1; k < len(x); k++ {
		if slices.Equal(x[k:], y[:len(x)-k]) && slices.Equal(x[:k], y[len(x)-k:]) {
			return true
		}
	}
	return false
}

// restricts reports whether words deny, except, restrict or join alternatives, so that their place matters.
func (v *vocabulary) restricts(tokens []ownToken) bool {
	return slices.ContainsFunc(v.norms.match(tokens), func(m matched) bool {
		return m.of == listNot || m.of == listException || m.of == listCondition && m.rung == 0 || m.of == listJoiner && m.rung == 1
	})
}

func foldedWords(tokens []ownToken) (list []uint64) {
	for _, t := range tokens {
		if t.folded != 0 {
			list = append(list, t.folded)
		}
	}
	return list
}

func countWords(tokens []ownToken) (count int) {
	for _, t := range tokens {
		if t.folded != 0 {
			count++
		}
	}
	return count
}
