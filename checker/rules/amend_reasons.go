package rules

import "clausecheck/checker"

// Written reasons are asked of an authority that decides about somebody's right and has a desk to write at. A constable
// at a cordon gives none, nor does anybody for the form of a paper, a fee or a committee, or for what helps the person.

// accountable makes the amendment only where such an authority decides such a thing.
func accountable(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if !ofAuthority(p, f) || wordIn(p, f, "touches") == "" || trivial(p, f) {
			return nil
		}
		return one(p, f)
	}
}

// ofAuthority reports whether the sentence speaks of an authority, and of nobody who acts on the spot.
func ofAuthority(p *checker.Pass, f *checker.Finding) bool {
	return wordIn(p, f, "authorities") != "" && wordIn(p, f, "on the spot") == "" && wordIn(p, f, "decides") == "" && wordIn(p, f, "favours") == ""
}

// trivial reports whether what is decided is a form, a fee, a place: the noun in the finding's words or before them.
func trivial(p *checker.Pass, f *checker.Finding) bool {
	const reach = 3 // tokens: “such form and manner as”
	if hasWord(p, f.At, "trivial") {
		return true
	}
	first, last := p.Document.TokensIn(f.At)
	for i := first - 1; i >= 0 && i >= first-reach; i-- {
		if oneOf(p, &p.Document.Tokens[i], "trivial") {
			return true
		}
	}
	for i := last; i < min(last+reach, int32(len(p.Document.Tokens))) && p.Document.Tokens[i].Kind == checker.TokenWord; i++ {
		if oneOf(p, &p.Document.Tokens[i], "trivial") {
			return true
		}
	}
	return suchTrivial(p, first)
}

// suchTrivial reports whether the “such” that the words at the token belong to stands with a word for what is trivial.
func suchTrivial(p *checker.Pass, at int32) bool {
	const reach = 12 // tokens: “such fee, in such manner and at such times as the Board may”
	found := false
	for i := at; i >= 0 && at-i <= reach; i-- {
		t := &p.Document.Tokens[i]
		found = found || oneOf(p, t, "trivial")
		if oneOf(p, t, "such") {
			return found
		}
		if t.Kind == checker.TokenStop || t.Kind == checker.TokenSemicolon {
			return false
		}
	}
	return false
}

// intrusive makes the amendment only where the sentence gives a power over somebody: a committee need not be strictly
// necessary and proportionate.
func intrusive(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if wordIn(p, f, "touches") == "" || trivial(p, f) || wordIn(p, f, "favours") != "" {
			return nil
		}
		return one(p, f)
	}
}
