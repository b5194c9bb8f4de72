package rules

import (
	"unicode"

	"clausecheck/checker"
)

// A limit stands with the measure that it limits: behind the modal that governs it, behind the participle of a passive,
// before an infinitive. In a chapeau it stands only where every item is a power, so that it limits nothing else.

// limiting puts a limit into a power where the clause takes it.
func limiting(use string) amending {
	return first(afterModal(use), beforeInfinitive(use), inChapeau(use))
}

// limitWords is the pack's words for the limit; empty where they name the text and it has no name for itself.
func limitWords(p *checker.Pass, use string) string {
	words, ok := nouns{"act": actOf(p)}.in(p.Redraft(use))
	if !ok {
		return ""
	}
	return firstLetter(words, unicode.ToLower)
}

// afterModal puts the words between commas behind the modal that governs the finding's measure, “may, under a warrant
// issued by a court, enter”, or behind the measure where it is passive: “may be seized under a warrant issued by a
// court”.
func afterModal(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, modal := limitWords(p, use), p.List("redraft.modal")
		if words == "" || modal == 0 {
			return nil
		}
		in := p.Holder(holderOf(p, f.In, f.At), f.At)
		passive := p.List("redraft.passive")
		for g := range factsBy(p, f.In, f.At) {
			if g.End+1 != f.At.Start && !f.At.Contains(g.Span) {
				continue
			}
			switch {
			case g.List == passive && passive != 0:
				return behindParticiple(p, g.Last, words)
			case g.List == modal && !longer(p, in, g, passive):
				return insert(g.End, ", "+words+",", words)
			}
		}
		if at := modalAcross(p, f.At, in); at >= 0 {
			end := p.Document.Tokens[at].End
			if p.Document.Tokens[at+1].Kind == checker.TokenComma {
				return insert(end, ", "+words, words)
			}
			return insert(end, ", "+words+",", words)
		}
		return nil
	}
}

// modalAcross is the modal before a short phrase that stands between it and the measure, “may at any time enter”, “may,
// for that purpose, enter”; -1 where there is none.
func modalAcross(p *checker.Pass, measure checker.Span, in checker.Ref) int32 {
	const reach = 9
	all, at := p.Document.Tokens, p.Document.TokenFrom(measure.Start)
	first, _ := p.Document.BodyTokens(in)
	for i := at - 1; i >= first && at-i <= reach; i-- {
		switch t := &all[i]; {
		case oneOf(p, t, "modals"):
			phrase := i + 1
			if all[phrase].Kind == checker.TokenComma {
				if all[at-1].Kind != checker.TokenComma {
					return -1
				}
				phrase++
			} else if all[at-1].Kind == checker.TokenComma {
				return -1
			}
			if phrase >= at-1 || !oneOf(p, &all[phrase], "prepositions") || oneOf(p, &all[phrase], "only") {
				return -1
			}
			return i
		case t.Kind != checker.TokenWord && t.Kind != checker.TokenComma, oneOf(p, t, "no subject"), oneOf(p, t, "and"), oneOf(p, t, "or"), oneOf(p, t, "to"), oneOf(p, t, "be"), oneOf(p, t, "warrants"):
			return -1
		}
	}
	return -1
}

// longer reports whether the modal is part of a passive.
func longer(p *checker.Pass, in checker.Ref, modal *checker.Fact, passive checker.ListID) bool {
	for g := range factsBy(p, in, modal.Span) {
		if g.List == passive && g.First == modal.First && g.Part == modal.Part {
			return true
		}
	}
	return false
}

// behindParticiple puts the words behind the participle at the token, where no agent and no condition of its own
// follows.
func behindParticiple(p *checker.Pass, at int32, words string) []checker.Fix {
	if int(at)+1 >= len(p.Document.Tokens) || p.Document.Tokens[at].Kind != checker.TokenWord || oneOf(p, &p.Document.Tokens[at], "prepositions") {
		return nil
	}
	if next := &p.Document.Tokens[at+1]; next.Kind == checker.TokenWord && !oneOf(p, next, "and") && !oneOf(p, next, "or") {
		return nil
	}
	return insert(p.Document.Tokens[at].End, " "+words, words)
}

// beforeInfinitive puts the words between commas before the infinitive of the finding's measure: “empower
// its authorities, under a warrant issued by a court, to search”.
func beforeInfinitive(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, to := limitWords(p, use), p.List("redraft.to")
		if words == "" || to == 0 {
			return nil
		}
		for g := range factsBy(p, f.In, f.At) {
			if g.List == to && g.Start > 0 && p.Document.Text[g.Start-1] == ' ' && (g.End+1 == f.At.Start || g.Start == f.At.Start) {
				if g.First == 0 || oneOf(p, &p.Document.Tokens[g.First-1], "purposes") {
					return nil // “such measures as may be necessary to oblige” says what the measures are for
				}
				if first, _ := p.Document.BodyTokens(p.Holder(holderOf(p, f.In, f.At), f.At)); g.First == first {
					return insert(g.Start, words+", ", words) // “(c) to enter”
				}
				return insert(g.Start-1, ", "+words+",", words)
			}
		}
		return nil
	}
}

// inChapeau puts the words between commas into the chapeau of the item that holds the finding's measure, behind
// the modal or before the infinitive with which it ends: “may, under a warrant issued by a court—”.
func inChapeau(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, modal, to := limitWords(p, use), p.List("redraft.modal"), p.List("redraft.to")
		in := p.Holder(holderOf(p, f.In, f.At), f.At)
		v := &p.Document.Provisions[in]
		if words == "" || v.Kind != checker.KindItem || v.Parent == checker.None || f.At.Start != v.Body.Start || !allPowers(p, v.Parent) {
			return nil // an item whose first word is the measure goes on with the chapeau's
		}
		_, last := p.Document.BodyTokens(v.Parent)
		for last > 0 && !wordly(p.Document.Tokens[last-1].Kind) {
			last--
		}
		body, _ := p.Around(v.Parent, last-1, last)
		for _, g := range body {
			switch {
			case g.Last != last:
			case g.List == modal && modal != 0:
				return insert(g.End, ", "+words+",", words)
			case g.List == to && to != 0 && g.Start > 0 && p.Document.Text[g.Start-1] == ' ':
				return insert(g.Start-1, ", "+words+",", words)
			}
		}
		return nil
	}
}

// allPowers reports whether each item of the chapeau gives a power, and no duty of a private person.
func allPowers(p *checker.Pass, chapeau checker.Ref) bool {
	return p.Once("all powers", chapeau, func() string {
		for c := p.Document.Provisions[chapeau].Child; c != checker.None; c = p.Document.Provisions[c].Sibling {
			if !givesPower(p, c) {
				return ""
			}
		}
		return "yes"
	}) != ""
}

func givesPower(p *checker.Pass, item checker.Ref) bool {
	for first, last := p.Subtree(item); first < last; first++ {
		for _, i := range p.PowersIn(first) {
			if w := &p.Powers()[i]; !w.Duty || w.HasAny(checker.ListPowerGrant) {
				return true
			}
		}
	}
	return false
}

// inCrimeTreaty makes the amendment where ofCrime does, and in any article of a treaty that makes offences.
func inCrimeTreaty(one amending) amending {
	strict := ofCrime(one)
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if p.Profile == "treaty" && len(p.Offences()) > 0 {
			return one(p, f)
		}
		return strict(p, f)
	}
}

// ofCrime makes the amendment only where the power is a hidden one or the finding's article speaks of crimes: an
// inspector of a trade is given no criminal investigation by it.
func ofCrime(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		top, w := p.Document.Top(f.In), powerOf(p, f)
		if top == checker.None || p.Within(top, p.List("crime.matter")) == nil && (w == nil || !w.Covert) {
			return nil
		}
		return one(p, f)
	}
}
