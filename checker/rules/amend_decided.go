package rules

import "clausecheck/checker"

// A list that is tied to its kind, and a decision that is left to somebody, in a sentence of its own.

// onlyOfKind says of the last member of a list, where it cannot be told so in its place, that it is of the kind of those
// before it.
func onlyOfKind(p *checker.Pass, f *checker.Finding) []checker.Fix {
	first, _ := p.Document.TokensIn(f.At)
	if !hasWord(p, f.At, "like words") || hasWord(p, f.At, "unlike") || first == 0 ||
		!namesKind(p, f) || !decides(p, f) ||
		!hasWord(p, f.At, "or") && !oneOf(p, &p.Document.Tokens[first-1], "or") && !hasWord(p, f.At, "and") && !oneOf(p, &p.Document.Tokens[first-1], "and") {
		return nil
	}
	return measured(p, f, "only", nouns{"words": oneLine(p, f.At)})
}

// namesKind reports whether the words end with a noun that has a kind: a period has none, nor has a circumstance, and “or
// otherwise insults” is no thing. What a provision defines is not narrowed by its last words.
func namesKind(p *checker.Pass, f *checker.Finding) bool {
	_, last := p.Document.TokensIn(f.At)
	end := &p.Document.Tokens[last-1]
	in := p.Holder(holderOf(p, f.In, f.At), f.At)
	return !hasWord(p, f.At, "things alike") && !oneOf(p, end, "prepositions") && !joins(p, end) && !hasWord(p, f.At, "all") && !hasWord(p, f.At, "such") && !p.Reading(in).Has(checker.SlotDefinition)
}

// reasoned asks for reasons, and for no more than is necessary, of whoever decides; of changes that another provision is
// read with nobody decides.
func reasoned(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if wordIn(p, f, "decides") != "" || wordBeforeIn(p, f, "whom") || hasWord(p, f.At, "undecided") || !hasWord(p, f.At, "decided") || wordIn(p, f, "burdens") == "" {
		return nil
	}
	return sentence("reasoned")(p, f)
}

// suchAs asks the same of whoever is to settle “such form as the Board may determine”.
func suchAs(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if !leftToSomebody(p, f.At) || wordIn(p, f, "decides") != "" {
		return nil
	}
	return sentence("reasoned")(p, f)
}

// leftToSomebody reports whether the words open with “such” and an “as” behind them leads to a word for deciding.
func leftToSomebody(p *checker.Pass, at checker.Span) bool {
	const reach = 10 // tokens: “such form as the Board and the Bank may, from time to time, require”
	first, last := p.Document.TokensIn(at)
	if first >= last || !oneOf(p, &p.Document.Tokens[first], "such") || int(last) >= len(p.Document.Tokens) || !oneOf(p, &p.Document.Tokens[last], "measures") {
		return false
	}
	may := false
	for i := last; i < min(last+reach, int32(len(p.Document.Tokens))); i++ {
		if may = may || oneOf(p, &p.Document.Tokens[i], "modally"); may && oneOf(p, &p.Document.Tokens[i], "decided") {
			return true
		}
	}
	return false
}
