package rules

import "clausecheck/checker"

// “Or any other law” may be struck where it widens what is punished or may be done, and nowhere else: a person who is
// protected under this and any other law would lose that, and what other laws confer is not undone by silence.

// narrowing makes the amendment where what it strikes widens the clause, and the sentence goes on without it.
func narrowing(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		fixes := one(p, f)
		if fixes == nil {
			return nil
		}
		for _, e := range fixes[0].Edits {
			here := checker.Finding{In: p.Holder(f.In, e.At), At: e.At}
			switch {
			case hasWord(p, e.At, "unlike laws"):
				if wordIn(p, &here, "breaches") == "" || wordIn(p, &here, "spares") != "" {
					return nil
				}
			case wordBeforeIn(p, &here, "whether"), wordIn(p, &here, "lets off") != "":
				return nil // “whether by day or otherwise”; what excuses somebody is not made narrower
			case hasWord(p, e.At, "both ways") && wordIn(p, &here, "holdings") != "":
				return nil // an interest that is held through another is what such a clause is about
			}
		}
		return fixes
	}
}

// empowering makes the amendment only where the provision gives an authority a power, or says what one may do, and spares
// nobody anything.
func empowering(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if wordIn(p, f, "spares") != "" {
			return nil
		}
		in := p.Holder(holderOf(p, f.In, f.At), f.At)
		for r, last := p.Subtree(in); r < last; r++ {
			for _, i := range p.PowersIn(r) {
				if !p.Powers()[i].Duty {
					return one(p, f)
				}
			}
		}
		if wordIn(p, f, "modally") != "" && (wordIn(p, f, "on the spot") != "" || wordIn(p, f, "authorities") != "") {
			return one(p, f)
		}
		return nil
	}
}
