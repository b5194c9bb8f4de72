package rules

import "clausecheck/checker"

// Where the verb of the conduct stands behind the person, when other words come between.

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
