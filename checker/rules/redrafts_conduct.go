package rules

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// Where a statute's fault word goes: before the verb of the conduct that is punished, and nowhere where what
// follows the subject is a quality (“who is not registered”) or a state (“who holds a licence”).

// conductEdits puts the fault before the conduct of the offence: in the chapeau that all its items share, in the item
// alone where its siblings state theirs, or behind the subject of the sentence.
func conductEdits(p *checker.Pass, o *checker.Offence, f fault) []checker.Edit {
	holder := p.Holder(holderOf(p, o.In, o.At), o.At)
	subject := subjectOf(p, o, holder)
	if subject == nil {
		return clauseEdits(p, o, holder, f)
	}
	v := &p.Document.Provisions[subject.In]
	if _, last := p.Document.BodyTokens(subject.In); v.Child == checker.None || nextWord(p, subject.Last, last) < last {
		if e, ok := behindSubject(p, subject, f); ok && !statesOther(p, o, subject) && (v.Child == checker.None || subject.In == o.In || !statesFault(p, o, subject.In)) {
			return []checker.Edit{e}
		}
		return chapeauPhrase(p, o, subject, f)
	}
	if statesFault(p, o, subject.In) {
		return itemEdits(p, o, subject.In, f)
	}
	for c := v.Child; c != checker.None; c = p.Document.Provisions[c].Sibling {
		if p.Document.Provisions[c].Kind != checker.KindItem || !verbAt(p, c) {
			return nil
		}
	}
	return []checker.Edit{{At: checker.Span{Start: subject.End, End: subject.End}, Text: f.before("")}}
}

// chapeauPhrase puts the fault behind the phrase with which a chapeau ends, “who, at a market, intentionally— (a) sells”.
func chapeauPhrase(p *checker.Pass, o *checker.Offence, subject *checker.Mention, f fault) []checker.Edit {
	first, last := p.Document.BodyTokens(subject.In)
	for last > first && p.Document.Tokens[last-1].Kind != checker.TokenWord {
		last--
	}
	at, comma := subject.Last, ""
	if at < last && p.Document.Tokens[at].Kind == checker.TokenComma {
		at, comma = at+1, ","
	}
	if f.purpose != "" || p.Redraft("verb ending") == "" || at+1 >= last || last-at > 8 || !oneOf(p, &p.Document.Tokens[at], "prepositions") || statesFault(p, o, subject.In) || p.Document.Provisions[subject.In].Child == checker.None {
		return nil
	}
	for i := at; i < last; i++ {
		if t := &p.Document.Tokens[i]; t.Kind != checker.TokenWord || oneOf(p, t, "no subject") || oneOf(p, t, "faults") || joins(p, t) {
			return nil
		}
	}
	for c := p.Document.Provisions[subject.In].Child; c != checker.None; c = p.Document.Provisions[c].Sibling {
		if p.Document.Provisions[c].Kind != checker.KindItem || !verbAt(p, c) {
			return nil
		}
	}
	end := p.Document.Tokens[last-1].End
	return []checker.Edit{{At: checker.Span{Start: end, End: end}, Text: comma + " " + f.adverb}}
}

// statesOther reports whether the conduct behind the subject has a fault word that is not the first of a limb of its own,
// “or knowingly sells”: another one before it would reach it too.
func statesOther(p *checker.Pass, o *checker.Offence, subject *checker.Mention) bool {
	for i := subject.Last; int(i) < len(p.Document.Tokens) && p.Document.Tokens[i].Start < o.At.Start; i++ {
		if !oneOf(p, &p.Document.Tokens[i], "faults") {
			continue
		}
		before := i - 1
		if p.Document.Tokens[before].Kind == checker.TokenComma {
			before--
		}
		if !oneOf(p, &p.Document.Tokens[before], "or") {
			return true
		}
	}
	return false
}

// subjectOf is the words behind which an adverb says how the person acts, whose conduct the sentence punishes: the
// first in the sentence that opens with it, or “if he” behind the words that make the offence. It is nil where
// the sentence opens in another way.
func subjectOf(p *checker.Pass, o *checker.Offence, holder checker.Ref) *checker.Mention {
	before, behind := p.List("redraft.subject"), p.List("redraft.subject.if")
	var found *checker.Mention
	for i := range o.Mentions {
		m := &o.Mentions[i]
		if m.Part != checker.PartBody || m.Flags&checker.FactQuoted != 0 {
			continue
		}
		if m.List == behind && behind != 0 && m.In == holder && m.End > o.At.End && m.Start >= o.At.Start && len(strings.Fields(p.Document.Words(checker.Span{Start: min(o.At.End, m.Start), End: m.Start}))) <= 4 &&
			!stopBetween(p, o.At.End, m.Start) {
			return m
		}
		if m.List == before && before != 0 && found == nil && m.End <= o.At.Start && o.At.Start-m.End < 2000 && (m.In != holder || !stopBetween(p, m.End, o.At.Start)) {
			found = m
		}
	}
	if found == nil {
		return personIf(p, o, holder)
	}
	if !opensSentence(p, found) {
		return nil
	}
	return found
}

// stopBetween reports whether a sentence ends between the two places.
func stopBetween(p *checker.Pass, from, to int32) bool {
	for i := p.Document.TokenFrom(from); int(i) < len(p.Document.Tokens) && p.Document.Tokens[i].Start < to; i++ {
		if p.Document.Tokens[i].Kind == checker.TokenStop {
			return true
		}
	}
	return false
}

// opensSentence reports whether the mention belongs to the subject with which its sentence opens, behind no more than
// a phrase such as “Subject to subsection (2),”: no verb and no other clause stands before it.
func opensSentence(p *checker.Pass, m *checker.Mention) bool {
	first, _ := p.Document.BodyTokens(m.In)
	if m.First > first && oneOf(p, &p.Document.Tokens[m.First-1], "object of") {
		return false // “a quienes”: of those to whom something is done
	}
	if p.Redraft("no subject") == "" {
		return true // a language whose sentences need not open with their subject
	}
	start := m.First
	for start > first && p.Document.Tokens[start-1].Kind != checker.TokenStop && p.Document.Tokens[start-1].Kind != checker.TokenSemicolon {
		start--
	}
	if comma := commaBefore(p, start, m.First); oneOf(p, &p.Document.Tokens[start], "conditions") && comma > start && oneOf(p, &p.Document.Tokens[comma+1], "determiners") && m.First-comma <= 4 {
		start = comma + 1 // “Where a boat is returned, a person who”
	}
	not, comma := p.RedraftWords("no subject"), start
	for i := start; i < m.First; i++ {
		t := &p.Document.Tokens[i]
		if t.Kind == checker.TokenComma {
			comma = i + 1
		}
		if t.Kind == checker.TokenWord && slices.Contains(not, strings.ToLower(p.Document.Words(t.Span))) {
			return false
		}
	}
	return m.First-comma <= 8
}

// personIf is the “he” or “the person” behind an “if” with which the words that make the offence end; else nil.
func personIf(p *checker.Pass, o *checker.Offence, holder checker.Ref) *checker.Mention {
	at, end := p.Document.TokenFrom(o.At.End), p.Document.Provisions[holder].BodyLast
	if at == 0 || at >= end || !oneOf(p, &p.Document.Tokens[at-1], "conditions") || p.Document.Tokens[at-1].Start < o.At.Start {
		return nil
	}
	first := at
	if oneOf(p, &p.Document.Tokens[at], "determiners") {
		at++
	}
	if at >= end || !oneOf(p, &p.Document.Tokens[at], "pronouns") {
		return nil
	}
	m := &checker.Mention{}
	m.In, m.Part, m.First, m.Last = holder, checker.PartBody, first, at+1
	m.Span = checker.Span{Start: p.Document.Tokens[first].Start, End: p.Document.Tokens[at].End}
	return m
}

// commaBefore is the last comma in [start, at); -1 where there is none.
func commaBefore(p *checker.Pass, start, at int32) int32 {
	for at--; at >= start; at-- {
		if p.Document.Tokens[at].Kind == checker.TokenComma {
			return at
		}
	}
	return -1
}

// behindSubject is the fault put behind the subject, where the words that follow are a verb of conduct, or an adverb
// and then one.
func behindSubject(p *checker.Pass, m *checker.Mention, f fault) (checker.Edit, bool) {
	_, last := p.Document.BodyTokens(m.In)
	at := m.Last
	if at >= last {
		return checker.Edit{}, false
	}
	next := &p.Document.Tokens[at]
	put := func(at int32, text string) (checker.Edit, bool) {
		return checker.Edit{At: checker.Span{Start: at, End: at}, Text: text}, true
	}
	and := " " + p.Redraft("and")
	if next.Kind == checker.TokenComma && at+1 < last {
		next = &p.Document.Tokens[at+1]
		switch {
		case joins(p, next):
			return put(next.Start, strings.TrimLeft(f.before(and), " ,")+" ")
		case f.purpose != "", p.Redraft("verb ending") == "":
			return checker.Edit{}, false // without endings a verb is not told from a noun
		}
		for i := at + 1; i < last; i++ { // “who, being the master of a ship, sails”
			if p.Document.Tokens[i].Kind == checker.TokenComma {
				if i+1 < last && conductVerb(p, i+1, last) && (!conductVerb(p, i-1, last) || p.Document.Tokens[i-2].Kind == checker.TokenWord) {
					return put(p.Document.Tokens[i].End, f.before(""))
				}
				break
			}
		}
		if verb := verbBehind(p, at+1, last); verb > 0 {
			return put(p.Document.Tokens[verb].Start, f.adverb+" ")
		}
		return checker.Edit{}, false
	}
	switch {
	case joins(p, next):
		if at+3 < last && oneOf(p, &p.Document.Tokens[at+1], "or") {
			if f.purpose != "" || p.Redraft("verb ending") == "" || !joins(p, &p.Document.Tokens[at+2]) || !conductVerb(p, at+3, last) {
				return checker.Edit{}, false
			}
			both := checker.Span{Start: next.Start, End: p.Document.Tokens[at+2].End} // “directly or indirectly”
			return checker.Edit{At: both, Text: f.adverb + ", " + p.Document.Words(both) + ","}, true
		}
		return put(m.End, f.before(and))
	case rhymes(f.adverb, p.Document.Words(next.Span)):
		return checker.Edit{}, false // another adverb, which the pack has no “and” for
	case conductVerb(p, at, last), possession(p, at, last):
		return put(m.End, f.before(""))
	case f.purpose == "" && oneOf(p, next, "prepositions") && p.Redraft("verb ending") != "":
		if verb := phraseVerb(p, at, last); verb > 0 {
			return put(p.Document.Tokens[verb].Start, f.adverb+" ") // “who at any time intentionally sells”
		}
	}
	return checker.Edit{}, false
}

// verbBehind is the verb of the conduct behind the commas of what stands between “who” and it, or 0: “who, being an
// officer, director or clerk of a bank, makes”. No noun has an article behind it.
func verbBehind(p *checker.Pass, at, last int32) int32 {
	for i := at; i+2 < last && i-at < longestSentence; i++ {
		switch t := &p.Document.Tokens[i]; {
		case t.Kind == checker.TokenStop, t.Kind == checker.TokenSemicolon, oneOf(p, t, "faults"):
			return 0
		case t.Kind != checker.TokenComma:
		case i > 1 && conductVerb(p, i-1, last) && p.Document.Tokens[i-2].Kind != checker.TokenWord:
			return 0 // one of several verbs
		case sureVerb(p, i+1, last):
			return i + 1
		case conductVerb(p, i+1, last), i+3 < last && oneOf(p, &p.Document.Tokens[i+1], "or") && conductVerb(p, i+2, last):
			return 0
		case oneOf(p, &p.Document.Tokens[i+1], "prepositions"):
			if verb := phraseVerb(p, i+1, last); verb > 0 {
				return verb
			}
		case oneOf(p, &p.Document.Tokens[i+1], "no subject"):
			return 0
		}
	}
	return 0
}

// phraseVerb is the verb behind a short phrase without a comma, “at any time sells the”; 0 where there is none.
func phraseVerb(p *checker.Pass, at, last int32) int32 {
	const reach = 7
	for i := at + 2; i+1 < last && i < at+reach; i++ {
		if t := &p.Document.Tokens[i]; t.Kind != checker.TokenWord || oneOf(p, t, "no subject") || oneOf(p, t, "faults") || joins(p, t) {
			return 0
		}
		if before := &p.Document.Tokens[i-1]; sureVerb(p, i, last) && !oneOf(p, before, "determiners") && !oneOf(p, before, "prepositions") && !oneOf(p, before, "his") {
			return i
		}
	}
	return 0
}

// sureVerb reports whether the token is a verb of conduct and cannot be the plural of a noun, from what stands behind it.
func sureVerb(p *checker.Pass, at, last int32) bool {
	if at+2 >= last || !conductVerb(p, at, last) {
		return false
	}
	next := &p.Document.Tokens[at+1]
	if oneOf(p, next, "or") {
		return sureVerb(p, at+2, last)
	}
	return oneOf(p, next, "determiners") || oneOf(p, next, "his") || oneOf(p, next, "reflexives") || oneOf(p, next, "measures") && oneOf(p, &p.Document.Tokens[at+2], "such") || oneOf(p, next, "to") && oneOf(p, &p.Document.Tokens[at], "omits")
}

// rhymes reports whether the two words end alike, as adverbs of one language do.
func rhymes(a, b string) bool {
	const ending = 4
	return len(a) > ending && strings.HasSuffix(strings.ToLower(b), a[len(a)-ending:])
}

// behindModal is the fault put behind the modal of a prohibition that ends at the place.
func behindModal(p *checker.Pass, end int32, f fault) (checker.Edit, bool) {
	at, last := p.Document.TokenFrom(end), int32(len(p.Document.Tokens))
	if at+1 >= last {
		return checker.Edit{}, false
	}
	next := &p.Document.Tokens[at]
	switch {
	case next.Kind == checker.TokenComma && joins(p, &p.Document.Tokens[at+1]):
		at := p.Document.Tokens[at+1].Start
		return checker.Edit{At: checker.Span{Start: at, End: at}, Text: strings.TrimLeft(f.before(" "+p.Redraft("and")), " ,") + " "}, true
	case next.Kind != checker.TokenWord, oneOf(p, next, "copulas"), oneOf(p, next, "prepositions"), oneOf(p, next, "states"):
		return checker.Edit{}, false
	case joins(p, next):
		return checker.Edit{At: checker.Span{Start: end, End: end}, Text: f.before(" " + p.Redraft("and"))}, true
	}
	return checker.Edit{At: checker.Span{Start: end, End: end}, Text: f.before("")}, true
}
