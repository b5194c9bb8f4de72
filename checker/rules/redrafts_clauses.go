package rules

import (
	"strings"

	"clausecheck/checker"
)

// Offences whose person is no “who” before a verb: “a firm contravening subsection (1)”, “if the firm fails to lodge it,
// the firm commits an offence”, “for any person to sell”, “the failure to comply shall be an offence”.

// clauseEdits puts the fault where such a clause takes it.
func clauseEdits(p *checker.Pass, o *checker.Offence, holder checker.Ref, f fault) []checker.Edit {
	if p.Redraft("verb ending") == "" || f.purpose != "" {
		return nil
	}
	for _, one := range [...]func(*checker.Pass, *checker.Offence, checker.Ref, fault) []checker.Edit{breachEdits, omissionEdits, participleEdits, conditionEdits, nounEdits, taskEdits} {
		if edits := one(p, o, holder, f); edits != nil {
			return edits
		}
	}
	return nil
}

// sentenceStart is the first token of the sentence in which the offence's words stand, or -1 where that opens elsewhere.
func sentenceStart(p *checker.Pass, o *checker.Offence, holder checker.Ref) int32 {
	first, last := p.Document.BodyTokens(holder)
	at := p.Document.TokenFrom(o.At.Start)
	if at < first || at >= last {
		return -1
	}
	for at > first && p.Document.Tokens[at-1].Kind != checker.TokenStop && p.Document.Tokens[at-1].Kind != checker.TokenSemicolon {
		at--
	}
	return at
}

// omissionEdits puts the fault before what somebody leaves undone, “if any person required to furnish a return fails to
// do so, he commits an offence”.
func omissionEdits(p *checker.Pass, o *checker.Offence, holder checker.Ref, f fault) []checker.Edit {
	start, end := sentenceStart(p, o, holder), p.Document.TokenFrom(o.At.Start)
	if start < 0 || !oneOf(p, &p.Document.Tokens[start], "conditions") || end-start > longestSentence {
		return nil
	}
	acts := false
	for i := start + 1; i < end; i++ {
		t := &p.Document.Tokens[i]
		switch {
		case t.Kind != checker.TokenWord:
		case acts && oneOf(p, t, "or"), oneOf(p, t, "faults"):
			return nil // another limb, or a fault of its own, stands before it
		case oneOf(p, t, "omits") && conductVerb(p, i, end):
			if oneOf(p, &p.Document.Tokens[i-1], "or") || oneOf(p, &p.Document.Tokens[i-1], "and") || joins(p, &p.Document.Tokens[i-1]) || !samePerson(p, start, i, end) {
				return nil
			}
			return []checker.Edit{{At: checker.Span{Start: t.Start, End: t.Start}, Text: f.adverb + " "}}
		case conductVerb(p, i, end):
			acts = true
			if i-start <= 8 && sureVerb(p, i, end) && !oneOf(p, &p.Document.Tokens[i-1], "or") && !oneOf(p, &p.Document.Tokens[i-1], "and") && !joins(p, &p.Document.Tokens[i-1]) && plainPerson(p, start+1, i) && samePerson(p, start, i, end) {
				return []checker.Edit{{At: checker.Span{Start: t.Start, End: t.Start}, Text: f.adverb + " "}} // “if an agent sells a boat, he”
			}
		}
	}
	return nil
}

// plainPerson reports whether the words [first, last) are no more than an article and a noun with what describes it.
func plainPerson(p *checker.Pass, first, last int32) bool {
	if last-first < 2 || !oneOf(p, &p.Document.Tokens[first], "determiners") {
		return false
	}
	for i := first; i < last; i++ {
		if t := &p.Document.Tokens[i]; t.Kind != checker.TokenWord || oneOf(p, t, "no subject") || oneOf(p, t, "faults") || oneOf(p, t, "copulas") {
			return false
		}
	}
	return true
}

// samePerson reports whether who is punished at the end is the one that the words [start, verb) name: a pronoun, or
// those words again behind “the” or “such”.
func samePerson(p *checker.Pass, start, verb, end int32) bool {
	all := p.Document.Tokens
	if oneOf(p, &all[end-1], "pronouns") {
		return true
	}
	first := end - 1
	for first > verb && all[first].Kind == checker.TokenWord {
		first--
	}
	first++
	if first >= end-1 || !oneOf(p, &all[first], "determiners") && !oneOf(p, &all[first], "such") {
		return false
	}
	for i := start + 1; i+(end-first-1) <= verb; i++ {
		same := true
		for j := int32(0); same && j < end-first-1; j++ {
			same = strings.EqualFold(p.Document.Words(all[i+j].Span), p.Document.Words(all[first+1+j].Span))
		}
		if same {
			return true
		}
	}
	return false
}

// participleEdits puts the fault before the participle of the subject, “a firm contravening subsection (1)”.
func participleEdits(p *checker.Pass, o *checker.Offence, holder checker.Ref, f fault) []checker.Edit {
	start, end := sentenceStart(p, o, holder), p.Document.TokenFrom(o.At.Start)
	if start < 0 || !oneOf(p, &p.Document.Tokens[start], "determiners") {
		return nil
	}
	for i := start + 1; i < end && i-start <= 10 && p.Document.Tokens[i].Kind == checker.TokenWord; i++ {
		t := &p.Document.Tokens[i]
		if oneOf(p, t, "breaking") && !joins(p, &p.Document.Tokens[i-1]) {
			return []checker.Edit{{At: checker.Span{Start: t.Start, End: t.Start}, Text: f.adverb + " "}}
		}
		if oneOf(p, t, "no subject") || oneOf(p, t, "faults") || oneOf(p, t, "or") {
			return nil
		}
	}
	return nil
}

// conditionEdits puts the fault into the items that together make the offence, “commits an offence if (a) a notice is in
// force; and (b) the person contravenes it”: before the verb of the person, or the knowledge before what is false.
func conditionEdits(p *checker.Pass, o *checker.Offence, holder checker.Ref, f fault) (edits []checker.Edit) {
	v := &p.Document.Provisions[holder]
	_, last := p.Document.BodyTokens(holder)
	person := p.Document.TokenFrom(o.At.Start) - 1
	for person > v.BodyFirst && oneOf(p, &p.Document.Tokens[person], "modals") {
		person--
	}
	if v.Child == checker.None || last <= v.BodyFirst || person < v.BodyFirst || statesFault(p, o, holder) {
		return nil
	}
	for last > v.BodyFirst && p.Document.Tokens[last-1].Kind != checker.TokenWord {
		last--
	}
	if !oneOf(p, &p.Document.Tokens[last-1], "conditions") {
		return nil
	}
	joined, knows := false, p.Redraft("knows that")
	for c := v.Child; c != checker.None; c = p.Document.Provisions[c].Sibling {
		w := &p.Document.Provisions[c]
		first, end := p.Document.BodyTokens(c)
		if w.Kind != checker.KindItem || w.Child != checker.None || end-first < 3 || hasWord(p, w.Span, "faults") {
			return nil
		}
		joined = joined || oneOf(p, &p.Document.Tokens[end-1], "and") || end-2 > first && oneOf(p, &p.Document.Tokens[end-2], "and")
		if oneOf(p, &p.Document.Tokens[end-1], "or") {
			return nil
		}
		for i := first; i+1 < end && i < first+4 && knows != ""; i++ {
			if i > first && oneOf(p, &p.Document.Tokens[i], "are") && oneOf(p, &p.Document.Tokens[i+1], "falsity") {
				return []checker.Edit{{At: checker.Span{Start: p.Document.Tokens[first].Start, End: p.Document.Tokens[first].Start},
					Text: strings.ReplaceAll(knows, "{person}", strings.ToLower(p.Document.Words(p.Document.Tokens[person].Span))) + " "}}
			}
		}
		verb := first + 2
		if oneOf(p, &p.Document.Tokens[first], "pronouns") {
			verb = first + 1
		} else if !strings.EqualFold(p.Document.Words(p.Document.Tokens[first+1].Span), p.Document.Words(p.Document.Tokens[person].Span)) {
			continue
		}
		if verb < end && conductVerb(p, verb, end) {
			at := p.Document.Tokens[verb].Start
			edits = append(edits, checker.Edit{At: checker.Span{Start: at, End: at}, Text: f.adverb + " "})
		}
	}
	if !joined {
		return nil
	}
	return edits
}
