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
