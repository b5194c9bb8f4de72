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

// alone makes the amendment where no other sentence of the article leaves a narrowing element to choice, or strikes that
// one: “A Party may require that …” would stand against what is put in.
func alone(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		fixes := one(p, f)
		if fixes == nil || !optionalBeside(p, f.In) {
			return fixes
		}
		option, ok := optionOf(p, f)
		if !ok || option.Start < fixes[0].Edits[0].At.End {
			return nil
		}
		fixes[0].Title += ", and strike the option"
		fixes[0].Edits = append(fixes[0].Edits, checker.Edit{At: option})
		return fixes
	}
}

// optionOf is the sentence of the article that leaves something to choice, with the blank before it, or its paragraph
// where that is the last; ok is false where there are several, or it says more than that.
func optionOf(p *checker.Pass, f *checker.Finding) (option checker.Span, ok bool) {
	list, top := p.List("redraft.must"), p.Document.Top(f.In)
	if list == 0 || top == checker.None {
		return option, false
	}
	for r, last := p.Subtree(top); r < last; r++ {
		for _, g := range p.Own(r) {
			if g.List != list || g.Part != checker.PartBody || g.Start < option.End {
				continue
			}
			if !option.Empty() {
				return option, false
			}
			v := &p.Document.Provisions[r]
			start, end := g.First, g.Last
			for start > v.BodyFirst && p.Document.Tokens[start-1].Kind == checker.TokenWord {
				start--
			}
			for end < v.BodyLast && p.Document.Tokens[end].Kind != checker.TokenStop {
				end++
			}
			if g.First-start > 4 || end >= v.BodyLast || v.Child != checker.None || start > v.BodyFirst && p.Document.Tokens[start-1].Kind != checker.TokenStop {
				return option, false
			}
			option = checker.Span{Start: p.Document.Tokens[start].Start, End: p.Document.Tokens[end].End}
			switch {
			case start > v.BodyFirst:
				option.Start = p.Document.Tokens[start-1].End
			case v.Sibling == checker.None && end+1 == v.BodyLast && v.Kind == checker.KindParagraph:
				option.Start = v.Span.Start
				for option.Start > 0 && strings.IndexByte(" \t\n", p.Document.Text[option.Start-1]) >= 0 {
					option.Start--
				}
			default:
				return option, false
			}
		}
	}
	return option, !option.Empty()
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

// ofOneLimb makes the amendment only where no other item of the list has a fault word too: one limb of several would be
// narrowed, and the next not.
func ofOneLimb(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		v := &p.Document.Provisions[f.In]
		if v.Kind == checker.KindItem && v.Parent != checker.None {
			for c := p.Document.Provisions[v.Parent].Child; c != checker.None; c = p.Document.Provisions[c].Sibling {
				if c != f.In && hasWord(p, p.Document.Provisions[c].Span, "faults") {
					return nil
				}
			}
		}
		return one(p, f)
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
