package rules

import (
	"strings"

	"clausecheck/checker"
)

// What is added to a fault word that an offence has: a purpose, a barrier. Where the article leaves such an element to
// choice in another sentence, or tests it in a defence, the added words would contradict that.

// afterFault puts the words behind the fault word of the finding's offence: “intentionally and by infringing a security
// measure”.
func afterFault(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words := p.Redraft(use)
		if words == "" {
			return nil
		}
		if m := p.FirstIntent(f.In); m != nil && m.End <= f.At.Start {
			if int(m.Last) < len(p.Document.Tokens) && oneOf(p, &p.Document.Tokens[m.Last], "and") {
				return insert(m.End, ", "+strings.TrimPrefix(words, p.Redraft("and")+" "), words) // “intentionally, … and without right”
			}
			return insert(m.End, " "+words, words)
		}
		return nil
	}
}

// alone makes the amendment only where no other sentence of the article leaves a narrowing element to choice.
func alone(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if optionalBeside(p, f.In) {
			return nil
		}
		return one(p, f)
	}
}

// entering makes the amendment only where the offence is to get into a system: whoever listens to others or passes on
// what is theirs does wrong without wanting more.
func entering(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		for i, all := 0, p.OffencesOf(f.In); i < len(all); i++ {
			if o := &all[i]; o.In == f.In && conduct(p, o, p.List("conduct.enter"), checker.ListObjectICT, 8) != nil {
				return one(p, f)
			}
		}
		return nil
	}
}

// unexcused makes the amendment only where the article has no defence: what that tests need not be shown again.
func unexcused(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		top, presumed := p.Document.Top(f.In), p.List("mental.presumed")
		if top == checker.None {
			return nil
		}
		for _, e := range p.Reading(top).Evidence {
			if at := (checker.Finding{In: top, At: e.At}); e.Slot == checker.SlotDefence && inSentence(p, &at, e.At, presumed).Empty() {
				return nil // and not only what a presumption leaves to the accused
			}
		}
		return one(p, f)
	}
}

// obliging makes of what a State may require something that each shall: “A Party may require” becomes “Each Party
// shall require”.
func obliging(p *checker.Pass, f *checker.Finding) []checker.Fix {
	fixes := replaced("redraft.must", "must")(p, f)
	if fixes == nil {
		return nil
	}
	first := fixes[0].Edits[0].At
	at := p.Document.TokenFrom(first.Start)
	start := at // of the words between the article and the verb: “A State Party may”
	for start > 0 && at-start < 3 && p.Document.Tokens[start-1].Kind == checker.TokenWord && !oneOf(p, &p.Document.Tokens[start], "a") {
		start--
	}
	if each := p.Redraft("each"); each != "" && start < at && oneOf(p, &p.Document.Tokens[start], "a") {
		if word := p.Document.Words(p.Document.Tokens[start].Span); word != strings.ToLower(word) {
			each = capitalised(each)
		}
		fixes[0].Edits = append([]checker.Edit{{At: p.Document.Tokens[start].Span, Text: each}}, fixes[0].Edits...)
	}
	return fixes
}
