package rules

import (
	"strings"

	"clausecheck/checker"
)

// intentRedraft writes the missing fault word into the clause: behind the words by which States are to
// establish an offence, or before the conduct that a statute punishes. It is nil where the clause is
// built in another way, or the pack has no words for it.
func intentRedraft(p *checker.Pass, o *checker.Offence) []checker.Fix {
	if m := o.First(checker.ListOffenceEstablish); m != nil && m.Span == o.At && (p.Profile == "treaty" || p.Has(p.List("framework.members"))) {
		return establishedRedraft(p, o)
	}
	if o.Prohibits {
		return prohibitionRedraft(p, o)
	}
	fault, ok := faultOf(p, o)
	if !ok {
		return nil
	}
	if edits, alone := falsityEdits(p, o, fault); alone {
		return []checker.Fix{{Title: "State the mental element: “" + p.Redraft("knowing") + "”", Edits: edits}}
	}
	edits := conductEdits(p, o, fault)
	if edits == nil {
		return nil
	}
	if said := strings.TrimSpace(edits[0].Text); fault.purpose == "" && said != "" && !strings.Contains(said, " ") {
		fault.adverb = said // the one that the other items have
	}
	return []checker.Fix{{Title: "State the mental element: “" + fault.said() + "”", Edits: edits}}
}

// A fault is the words that say what an offender means or knows: an adverb, and a purpose beside it, empty where
// none is needed.
type fault struct{ adverb, purpose string }

func (f fault) said() string {
	if f.purpose == "" {
		return f.adverb
	}
	return f.purpose + ", " + f.adverb
}

// before is the words as they stand before a verb that follows a subject without a comma; and is set where another
// adverb follows: “who intentionally and without lawful authority enters”.
func (f fault) before(and string) string {
	if f.purpose == "" {
		return " " + f.adverb + and
	}
	return ", " + f.purpose + ", " + f.adverb + and
}

// faultOf is the fault that the offence lacks. One of access takes a harmful purpose too, which a bare intention leaves
// open to those who test; ok is false where the pack has no words, and for what else is done to data or with tools:
// a bare intention would not do, and to listen or to pass on may be wrong whatever the purpose.
func faultOf(p *checker.Pass, o *checker.Offence) (f fault, ok bool) {
	f.adverb = p.Redraft("adverb")
	if speaksFalsely(p, o) || mentionsWord(p, o, "possesses") || aboutAnother(p, o) {
		if knowing := p.Redraft("knowing"); knowing != "" {
			f.adverb = knowing
		}
	}
	if o.Further || accessToSystems(p, o) == nil && dealingInTools(p, o) == nil {
		return f, f.adverb != ""
	}
	f.purpose = p.Redraft("harm alone")
	return f, f.adverb != "" && f.purpose != "" && conduct(p, o, p.List("conduct.enter"), checker.ListObjectICT, 8) != nil && !optionalBeside(p, o.In)
}

// establishedRedraft says with what fault States are to make the conduct an offence.
func establishedRedraft(p *checker.Pass, o *checker.Offence) []checker.Fix {
	use := "intent and right"
	if o.Unlawful {
		use = "intent"
	}
	words := p.Redraft(use)
	if holder := p.Holder(holderOf(p, o.In, o.At), o.At); holder != o.In && statesFault(p, o, holder) {
		return adjectiveRedraft(p, o)
	}
	if words != "" && !o.Further && (accessToSystems(p, o) != nil || dealingInTools(p, o) != nil) {
		purpose := p.Redraft("harm")
		if purpose == "" || optionalBeside(p, o.In) || conduct(p, o, p.List("conduct.enter"), checker.ListObjectICT, 8) == nil {
			return nil
		}
		words += " " + purpose
	}
	if words == "" {
		return nil
	}
	text := ", " + words + ","
	if end := int(o.At.End); end < len(p.Document.Text) && (p.Document.Text[end] == ':' || p.Document.Text[end] == ',' || p.Document.Text[end] == '.') {
		text = ", " + words
	}
	return []checker.Fix{{
		Title: "State the mental element: “" + words + "”",
		Edits: []checker.Edit{{At: checker.Span{Start: o.At.End, End: o.At.End}, Text: text}},
	}}
}

// adjectiveRedraft puts the adjective with which another item of the list states its fault into the offence's own:
// “(a) the intentional cutting of …; (b) the intentional lifting of …”.
func adjectiveRedraft(p *checker.Pass, o *checker.Offence) []checker.Fix {
	at, end := p.Document.BodyTokens(o.In)
	if at >= end || !oneOf(p, &p.Document.Tokens[at], "determiners") {
		return nil
	}
	for i := at + 1; i < end; i++ {
		if p.Document.Tokens[i-1].Kind == checker.TokenComma && oneOf(p, &p.Document.Tokens[i], "or") {
			return nil // “, or any other conduct”: an adjective does not reach it
		}
	}
	for i, all := 0, p.OffencesOf(o.In); i < min(len(all), 100); i++ {
		q := &all[i]
		first, last := p.Document.BodyTokens(q.In)
		if q.In == o.In || q.At != o.At || first+1 >= last || !oneOf(p, &p.Document.Tokens[first], "determiners") {
			continue
		}
		for j := range q.Mentions {
			if m := &q.Mentions[j]; m.In == q.In && m.First == first+1 && m.Last == m.First+1 && checker.FaultWord(m.List) {
				word, end := p.Document.Words(m.Span), p.Document.Tokens[at].End
				return []checker.Fix{{Title: "State the mental element: “" + word + "”", Edits: []checker.Edit{{At: checker.Span{Start: end, End: end}, Text: " " + word}}}}
			}
		}
	}
	return nil
}

// optionalBeside reports whether the provision's article leaves a narrowing element to choice: words that require one
// would contradict that sentence.
func optionalBeside(p *checker.Pass, in checker.Ref) bool {
	top := p.Document.Top(in)
	return top != checker.None && p.Reading(top).Has(checker.SlotOptionalLimit)
}

// knowledgeRedraft strikes the objective alternative of "knew or should have known", with what belongs to it, where a
// fault word stands before it. Nothing is put in, so it needs no words of a language.
func knowledgeRedraft(p *checker.Pass, o *checker.Offence, word *checker.Mention) []checker.Fix {
	const reach = 10 // tokens: “, or having regard to other matters known to them ought reasonably to know”
	all := p.Document.Tokens
	for i := range o.Mentions {
		m := &o.Mentions[i]
		if m.List != checker.ListMentalKnowledge || m.In != word.In || m.Last >= word.First || word.First-m.Last > reach {
			continue
		}
		or := m.Last
		if all[or].Kind == checker.TokenComma {
			or++
		}
		for j := range o.Mentions {
			if n := &o.Mentions[j]; n.List != checker.ListOr || n.First != or || !onlyWords(all[n.Last:word.First]) || faultBetween(p, word.In, n.Last, word.First) {
				continue
			}
			end := word.End
			if next := word.Last; or > m.Last && int(next) < len(all) && all[next].Kind == checker.TokenComma {
				end = all[next].End
			}
			if next := p.Document.TokenFrom(end); int(next) < len(all) && oneOf(p, &all[next], "or") {
				return nil // “or has grounds to believe or suspect”
			}
			return []checker.Fix{{Title: "Strike the objective standard", Edits: []checker.Edit{{At: checker.Span{Start: m.End, End: end}}}}}
		}
	}
	return nil
}

func onlyWords(tokens []checker.Token) bool {
	for i := range tokens {
		if tokens[i].Kind != checker.TokenWord {
			return false
		}
	}
	return true
}

// faultBetween reports whether another word of fault stands between the tokens.
func faultBetween(p *checker.Pass, in checker.Ref, first, last int32) bool {
	for _, g := range p.Own(in) {
		if g.First >= first && g.Last <= last && checker.FaultWord(g.List) && g.List != checker.ListMentalKnowledge {
			return true
		}
	}
	return false
}
