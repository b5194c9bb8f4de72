package rules

import "clausecheck/checker"

// Who commits the offence, where the chapeau or the words that make the offence name him.

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
