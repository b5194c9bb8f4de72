package rules

import (
	"strings"

	"clausecheck/checker"
)

// A presumption becomes a permission to infer, and what is deemed to be so unless the contrary is proved is not when there
// is evidence against it. What the accused has to prove stays his to raise: a sentence says when it is taken to be proved,
// for to adduce evidence is no defence by itself. None is offered where what is left would be no sentence.

// unpresumed is the redraft of a presumption or of a reversed burden of proof.
func unpresumed(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if presumed := longest(p, f, f.At, p.List("redraft.infer")); !presumed.Empty() {
		return inferred(p, f, presumed)
	}
	if at, words := longest(p, f, f.At, p.List("redraft.contrary")), p.Redraft("contrary"); !at.Empty() && words != "" {
		if presumed := presumedBeside(p, f, at); !presumed.Empty() {
			return inferred(p, f, presumed)
		}
		if follows := wordAt(p, at.End); follows == p.Redraft("agent") || follows != "" && strings.Contains(" "+p.Redraft("standard")+" ", " "+follows+" ") {
			return nil
		}
		return []checker.Fix{{Title: "Put “" + words + "” in their place", Edits: []checker.Edit{{At: at, Text: onLines(words, p.Document.Words(at))}}}}
	}
	for _, list := range [...]string{"redraft.evidence", "redraft.evidence.if", "redraft.adduce", "redraft.burden"} {
		if longest(p, f, f.At, p.List(list)).Empty() || p.Profile == "treaty" {
			continue
		}
		if top := p.Document.Top(f.In); wordIn(p, f, "accused") == "" && (list == "redraft.evidence" || !p.Reading(top).Has(checker.SlotOffence)) {
			return nil // who has to prove what in any proceedings, or to be free of a charge that is no punishment
		}
		return measured(p, f, "proof taken", nouns{})
	}
	return nil
}

// inferred turns “shall be presumed” into “may be inferred”, or “may be taken” where an infinitive follows, and strikes
// what the sentence says of proof to the contrary.
func inferred(p *checker.Pass, f *checker.Finding, presumed checker.Span) []checker.Fix {
	end := presumed.End
	contrary := contraryIn(p, f, presumed)
	var gone checker.Span
	if !contrary.Empty() {
		var ok bool
		if gone, ok = withBlank(p.Document.Text, contrary); !ok {
			return nil
		}
		if strings.Trim(p.Document.Words(checker.Span{Start: min(end, gone.Start), End: max(end, gone.Start)}), " \n") == "" {
			end = gone.End
		}
	}
	words := ""
	switch follows := wordAt(p, end); {
	case follows == "":
	case strings.Contains(" "+p.Redraft("inferred clause")+" ", " "+follows+" "):
		words = p.Redraft("infer")
	case follows == p.Redraft("inferred infinitive"):
		words = p.Redraft("infer to")
	}
	if words == "" {
		return nil
	}
	fix := checker.Fix{Title: "Put “" + words + "” in place of the presumption", Edits: []checker.Edit{{At: presumed, Text: onLines(words, p.Document.Words(presumed))}}}
	switch {
	case contrary.Empty():
	case gone.Start < presumed.Start:
		fix.Edits = append([]checker.Edit{{At: gone}}, fix.Edits...)
	default:
		fix.Edits = append(fix.Edits, checker.Edit{At: gone})
	}
	return []checker.Fix{fix}
}

// contraryIn is what the sentence of the presumption says of proof to the contrary; empty where it says nothing.
func contraryIn(p *checker.Pass, f *checker.Finding, presumed checker.Span) checker.Span {
	return inSentence(p, f, presumed, p.List("redraft.contrary"))
}

// presumedBeside is the presumption in the sentence of the words; empty where it has none.
func presumedBeside(p *checker.Pass, f *checker.Finding, at checker.Span) checker.Span {
	return inSentence(p, f, at, p.List("redraft.infer"))
}

// inSentence is the first words of the list in the sentence of the span.
func inSentence(p *checker.Pass, f *checker.Finding, at checker.Span, list checker.ListID) (found checker.Span) {
	if list == 0 {
		return found
	}
	body, _ := p.Around(p.Holder(holderOf(p, f.In, at), at), p.Document.TokenFrom(at.Start)-longestSentence, p.Document.TokenFrom(at.End)+longestSentence)
	for _, g := range body {
		if g.List == list && !stopBetween(p, min(g.Start, at.Start), max(g.Start, at.Start)) && g.Len() > found.Len() {
			found = g.Span
		}
	}
	return found
}

// wordAt is the word that follows the place in lower case, or the one with which the first item opens where a chapeau
// ends there; empty where a mark of punctuation stands between.
func wordAt(p *checker.Pass, end int32) string {
	i := p.Document.TokenFrom(end)
	for int(i) < len(p.Document.Tokens) {
		switch t := &p.Document.Tokens[i]; t.Kind {
		case checker.TokenWord:
			return strings.ToLower(p.Document.Words(t.Span))
		case checker.TokenDash, checker.TokenColon:
			for r := range p.Document.Provisions {
				if v := &p.Document.Provisions[r]; v.Body.End >= t.Start && v.Body.Start <= t.Start && v.Child != checker.None {
					first, last := p.Document.BodyTokens(v.Child)
					if first < last {
						return strings.ToLower(p.Document.Words(p.Document.Tokens[first].Span))
					}
				}
			}
			return ""
		default:
			return ""
		}
	}
	return ""
}

// onLines is the words on as many lines as those that they stand for: on a printed page a line must not grow long.
func onLines(words, old string) string {
	run := lineBreak(old)
	if run == "" {
		return words
	}
	cut := min(strings.IndexByte(old, '\n'), len(words)-1)
	if at := strings.LastIndexByte(words[:cut+1], ' '); at > 0 {
		return words[:at] + run + words[at+1:]
	}
	return words
}
