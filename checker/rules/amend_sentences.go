package rules

import (
	"strings"
	"unicode"

	"clausecheck/checker"
)

// sentence adds the pack's sentence to the finding's provision, with the provision's own nouns in it. Of several uses
// the first counts whose nouns are found. In a treaty it is what each Party shall ensure.
func sentence(uses ...string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		n := nounsOf(p, f)
		for _, use := range uses {
			text, ok := n.in(p.Redraft(use))
			if !ok {
				continue
			}
			if p.Profile == "treaty" && !strings.HasPrefix(text, p.Redraft("nothing")) {
				party := partyOf(p, f)
				if ensured, ok := n.in(p.Redraft("party " + use)); ok {
					text = ensured
				}
				if party == "" {
					return nil
				}
				text = party + " " + p.Redraft("ensures") + " " + firstLetter(text, unicode.ToLower)
			}
			if all := inPlaceOf(p, f, text, use == "reasoned"); all != nil {
				return []checker.Fix{{Title: "Insert “" + text + "”", Edits: all}}
			}
			return nil
		}
		return nil
	}
}

// statement adds the pack's sentence as it is, for an article that already speaks to States.
func statement(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		text, ok := nounsOf(p, f).in(p.Redraft(use))
		if !ok {
			return nil
		}
		if e, ok := placed(p, f, text); ok {
			return []checker.Fix{{Title: "Insert “" + text + "”", Edits: []checker.Edit{e}}}
		}
		return nil
	}
}

// partyOf is how the finding's article, or else the text, names those whom it binds: “Each State Party”.
func partyOf(p *checker.Pass, f *checker.Finding) string {
	text := p.Document.Words(p.Document.Provisions[p.Document.Top(f.In)].Span)
	for _, within := range [...]string{text, p.Document.Text} {
		within = strings.ToLower(within)
		for _, party := range strings.Split(p.Redraft("parties"), ", ") {
			if party != "" && strings.Contains(within, strings.ToLower(party)) {
				return party
			}
		}
	}
	return ""
}

// where makes the amendment only where the finding's sentence has a word that the pack names for the use.
func where(use string, one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if wordIn(p, f, use) == "" {
			return nil
		}
		return one(p, f)
	}
}

// unless makes the amendment only where the finding's sentence has no word that the pack names for the use.
func unless(use string, one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if wordIn(p, f, use) != "" {
			return nil
		}
		return one(p, f)
	}
}

// undenied makes the amendment only where no “not” stands before the finding's words in their sentence.
func undenied(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		for _, t := range sentenceAround(p, f) {
			if t.Start < f.At.Start && oneOf(p, &t, "not") {
				return nil
			}
		}
		return one(p, f)
	}
}

// about makes the amendment only where the finding's power is of the kind.
func about(kind func(*checker.Pass, *checker.Power) bool, one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if w := powerOf(p, f); w == nil || !kind(p, w) {
			return nil
		}
		return one(p, f)
	}
}

// permitted is a power that may be used or not; what must be done is not done only where it is necessary.
func permitted(_ *checker.Pass, w *checker.Power) bool { return !w.Duty && !w.ByCourt }

func covert(_ *checker.Pass, w *checker.Power) bool { return w.Covert }

// intoPapers is a power to go in or to listen, so that what it meets may be anything: what is taken on the spot, a
// licence or a vehicle, is no confidence.
func intoPapers(p *checker.Pass, w *checker.Power) bool {
	return w.Covert || hasWord(p, w.At, "goes in") && !hasWord(p, w.At, "taken") && speaksOf(p, w.Top, "papers") || hasWord(p, w.At, "issues") && w.Has(checker.ListWarrant) ||
		wordIn(p, &checker.Finding{In: w.In, At: w.At}, "copies") != ""
}

// speaksOf reports whether the article has a word that the pack names for the use.
func speaksOf(p *checker.Pass, top checker.Ref, use string) bool {
	return p.Once("speaks of "+use, top, func() string {
		if hasWord(p, p.Document.Provisions[top].Span, use) {
			return "yes"
		}
		return ""
	}) != ""
}

// open is a power that nobody has to be kept in the dark about, so that consent can be asked for.
func open(p *checker.Pass, w *checker.Power) bool {
	return !w.Covert && !w.ByCourt && !w.Has(checker.ListWarrant) && p.Within(w.Top, checker.ListJudge) == nil
}
