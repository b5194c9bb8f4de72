package rules

import (
	"slices"
	"strconv"
	"strings"

	"clausecheck/checker"
)

// lasting limits the time of a measure: what is issued has effect for so long; a verb takes the words behind it, “record,
// for no longer than thirty days, the calls …”, so that they limit what is done and not the power to do it.
func lasting(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if limitedElsewhere(p, f) {
		return nil
	}
	if hasWord(p, f.At, "issues") {
		return first(where("warrants", sentence("limit warrant")), where("grants", sentence("limit authorisation")))(p, f)
	}
	words, verb := p.Redraft("limit"), int32(-1)
	from, to := p.Document.TokensIn(f.At)
	for i := from; i < to; i++ {
		if oneOf(p, &p.Document.Tokens[i], "lasts") {
			verb = i
		}
		if oneOf(p, &p.Document.Tokens[i], "keeps") {
			verb, words = i, p.Redraft("limit kept")
		}
	}
	if verb < 0 && from < to && oneOf(p, &p.Document.Tokens[from], "requires") && wordIn(p, f, "lasts") != "" {
		verb = from // “compel a provider to record”
	}
	if words == "" || verb < 0 || int(verb)+1 >= len(p.Document.Tokens) {
		return nil
	}
	if next := &p.Document.Tokens[verb+1]; next.Kind == checker.TokenComma {
		return insert(p.Document.Tokens[verb].End, ", "+words, words)
	} else if next.Kind != checker.TokenWord || oneOf(p, next, "and") || oneOf(p, next, "or") {
		return nil
	}
	return insert(p.Document.Tokens[verb].End, ", "+words+",", words)
}

// limitedElsewhere reports whether another article limits the time of such a measure: one that has the same verb, or the
// same noun for what is issued.
func limitedElsewhere(p *checker.Pass, f *checker.Finding) bool {
	if p.Profile == "treaty" {
		return false
	}
	own := strconv.Itoa(int(p.Document.Top(f.In)))
	elsewhere := func(word string) bool {
		for _, r := range strings.Fields(limitedWith(p, word)) {
			if r != own {
				return true
			}
		}
		return false
	}
	if elsewhere(strings.ToLower(p.Document.Words(f.At))) {
		return true
	}
	issued := [][]string{p.RedraftWords("grants"), p.RedraftWords("warrants")}
	for _, t := range sentenceAround(p, f) {
		word := strings.ToLower(p.Document.Words(t.Span))
		if (slices.Contains(issued[0], word) || slices.Contains(issued[1], word)) && elsewhere(word) {
			return true
		}
	}
	return false
}

// limitedWith names the first two articles that limit a time and have the words, so that whichever article asks learns
// of another.
func limitedWith(p *checker.Pass, words string) string {
	return p.Once("limited with "+words, checker.None, func() string {
		var named []string
		for r := range p.Document.Provisions {
			top := checker.Ref(r)
			if p.Document.Top(top) != top || p.Within(top, checker.ListTime, checker.ListTimeNot) == nil {
				continue
			}
			if strings.Contains(strings.ToLower(p.Document.Words(p.Document.Provisions[r].Span)), words) {
				if named = append(named, strconv.Itoa(r)); len(named) == 2 {
					break
				}
			}
		}
		return strings.Join(named, " ")
	})
}

// hasWord reports whether the span has a word that the pack names for the use.
func hasWord(p *checker.Pass, at checker.Span, use string) bool {
	for first, last := p.Document.TokensIn(at); first < last; first++ {
		if oneOf(p, &p.Document.Tokens[first], use) {
			return true
		}
	}
	return false
}

// byJudge puts the judge's decision before the measure: under a warrant where somebody goes in or takes, else with the
// court's leave. A text that knows warrants has their place in the provision on searches, and what it lists beside
// that is meant to be done without one; so is what is taken on the spot upon reasonable cause, and what a
// regulator asks of those whom it regulates.
func byJudge(p *checker.Pass, f *checker.Finding) []checker.Fix {
	w := powerOf(p, f)
	if w == nil || hasWord(p, f.At, "issues") || hasWord(p, f.At, "applies") || wordIn(p, f, "decides") != "" {
		return nil
	}
	knows := p.Has(checker.ListWarrant) && !w.Covert
	switch {
	case p.Profile == "treaty": // which speaks of no warrants, and of several measures in one article
		return inCrimeTreaty(limiting("court"))(p, f)
	case hasWord(p, f.At, "goes in"):
		if knows || w.Slots.Has(checker.SlotThreshold) && hasWord(p, f.At, "taken") {
			return nil
		}
		return limiting("judge")(p, f)
	case !w.Covert:
		return ofCrime(first(afterModal("court"), beforeInfinitive("court")))(p, f)
	}
	return limiting("court")(p, f)
}

// locked makes what an authority issues depend on a judge: a warrant of a minister, a notice.
func locked(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if p.Profile == "treaty" || wordIn(p, f, "decides") != "" {
		return nil
	}
	switch {
	case hasWord(p, f.At, "warrants"):
		return sentence("lock warrant")(p, f)
	case hasWord(p, f.At, "grants"):
		return sentence("lock authorisation")(p, f)
	case hasWord(p, f.At, "issues"):
		return nil // an approval, a licence: the sentence has no noun for it
	}
	return ofCrime(sentence("lock"))(p, f)
}

// specified says that only what the order names is to be given, where something is issued and the noun stands alone:
// “information specified in the notice”.
func specified(p *checker.Pass, f *checker.Finding) []checker.Fix {
	text, ok := nounsOf(p, f).in(p.Redraft("specified"))
	at := p.Document.TokenFrom(f.At.End)
	if !ok || int(at) >= len(p.Document.Tokens) {
		return nil
	}
	if next := &p.Document.Tokens[at]; oneOf(p, next, "and") || oneOf(p, next, "or") || oneOf(p, next, "prepositions") || next.Kind == checker.TokenComma {
		return nil
	}
	text = strings.ToLower(text[:1]) + text[1:]
	return insert(f.At.End, " "+text, text)
}
