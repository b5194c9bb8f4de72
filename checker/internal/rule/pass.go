package rule

import (
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/vague"
	"clausecheck/checker/law"
)

// A Pass is what a rule sees of a text while it runs: the outline, the readings and the facts, never
// the text itself but for quoting it. It is valid only during the rule's call.
type Pass struct {
	Document *text.Document
	Profile  string

	instrument         *reading.Instrument
	rule               *Rule
	nth                int                       // of the rules, which it is
	at                 text.Ref                  // the article that it is asked of, or the provision outside any; None where it is asked of the whole text
	sure               law.Sureness              // of the clause that the rule was called for
	found              [][]*found                // by rule
	keep               *keeping                  // in a session; nil otherwise
	looksAround        bool                      // the rule, which is asked of the whole text, looked at more of it than its vague terms …
	openWords          bool                      // … and at these
	vague              [2][]vague.Term           // those of articles that are asked, and all: read when first asked for …
	vagueRead          [2]bool                   // … which they were
	within             map[place]*law.Fact       // what Within found in provisions of many facts
	powers             []law.Power               // those of read.powers that rules see; made when first asked for
	powersOf, powersIn map[text.Ref][]int        // filled when first asked for
	byArticle          map[text.Ref][2]int       // range of read.offences by article; filled when first asked for
	mentions           map[text.Ref][]int        // by first token what offences mention there: which offence, and of which list; filled when first asked for
	intent             map[text.Ref]*law.Mention // what FirstIntent says; filled when first asked for
	answers            map[question]string       // what Once was told
}

// Report adds a finding of the running rule. Rule and Severity are filled in with the rule's own, and
// its message begins with a capital.
func (p *Pass) Report(f Finding) { p.ReportAs(p.rule.Severity, f) }

// ReportAs is Report with a severity of the finding's own.
func (p *Pass) ReportAs(s Severity, f Finding) {
	f.Rule = p.rule
	f.Severity = s
	if f.Message != "" && f.Message[0] >= 'a' && f.Message[0] <= 'z' {
		f.Message = string(f.Message[0]-'a'+'A') + f.Message[1:]
	}
	if f.Fixes == nil && p.rule.Amend != nil && f.In != text.None {
		f.Fixes = p.rule.Amend(p, &f)
	}
	f.Sure = p.sure
	f.Notes = slices.Clip(f.Notes) // what joins the finding later is not the kept one's
	at := p.at
	if p.keep != nil {
		in := p.Document.Unit(max(f.In, 0))
		if at == text.None {
			at = in
		}
		if in != at || !f.within(p.Document.Provisions[at].Span) {
			p.looksBeyond()
		}
	}
	p.found[p.nth] = append(p.found[p.nth], &found{at, f})
}

// looksBeyond notes that what the rule says turns on more of the text than its article and what is the same as
// long as the text as a whole is.
func (p *Pass) looksBeyond() {
	switch {
	case p.keep == nil:
	case p.at == text.None:
		p.looksAround = true
	default:
		p.keep.looksBeyond(p.nth, p.at)
	}
}

// looksAt notes that the rule looks at the provision, which may lie beyond its article.
func (p *Pass) looksAt(r text.Ref) {
	if p.keep != nil && p.at != text.None && r != text.None && !p.Document.Provisions[p.at].Span.Contains(p.Document.Provisions[r].Span) {
		p.looksBeyond()
	}
}

// Quote is the words of a span between quotation marks, shortened in the middle where they are long,
// with any run of white space as one blank.
func (p *Pass) Quote(s text.Span) string {
	const most = 90
	text := []byte("“")
	blank := false
	for _, r := range p.Document.Words(s) {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\u00a0' {
			blank = true
			continue
		}
		if blank {
			text, blank = append(text, ' '), false
		}
		if len(text) > most {
			text = append(text, "…"...)
			break
		}
		text = append(text, string(r)...)
	}
	return string(append(text, "”"...))
}

// Reading is the reading of a provision.
func (p *Pass) Reading(r text.Ref) *law.Reading {
	p.looksAt(r)
	return &p.instrument.Read.ByProvision[r]
}

// Offences are the text's offences, in text order.
func (p *Pass) Offences() []law.Offence { return p.instrument.Read.Offences }

// OffencesOf are the offences of one article, in text order; r is the article or a provision of it.
func (p *Pass) OffencesOf(r text.Ref) []law.Offence {
	p.looksAt(r)
	k := p.instrument
	if p.byArticle == nil {
		p.byArticle = make(map[text.Ref][2]int)
		for i := range k.Read.Offences {
			top := k.Document.Top(k.Read.Offences[i].In)
			if was, ok := p.byArticle[top]; ok {
				p.byArticle[top] = [2]int{was[0], i + 1}
			} else {
				p.byArticle[top] = [2]int{i, i + 1}
			}
		}
	}
	at := p.byArticle[k.Document.Top(r)]
	return k.Read.Offences[at[0]:at[1]]
}

// Powers are the text's powers and private duties, in text order, without those that only weights see: of a
// sentence that was not understood nothing is said but that it was not checked.
func (p *Pass) Powers() []law.Power {
	if p.powers == nil {
		p.powers = p.instrument.Read.Powers
		if weighed := func(w law.Power) bool { return w.Weighed }; slices.ContainsFunc(p.powers, weighed) {
			p.powers = slices.DeleteFunc(slices.Clone(p.powers), weighed)
		}
	}
	return p.powers
}

// PowersOf are those of Powers that stand in one article, and PowersIn those in one provision, by their indexes in
// Powers, in text order.
func (p *Pass) PowersOf(article text.Ref) []int {
	p.looksAt(article)
	p.placePowers()
	return p.powersOf[article]
}
func (p *Pass) PowersIn(r text.Ref) []int {
	p.looksAt(r)
	p.placePowers()
	return p.powersIn[r]
}

func (p *Pass) placePowers() {
	if p.powersOf != nil {
		return
	}
	p.powersOf, p.powersIn = make(map[text.Ref][]int), make(map[text.Ref][]int)
	for i, w := range p.Powers() {
		p.powersOf[w.Top] = append(p.powersOf[w.Top], i)
		p.powersIn[w.In] = append(p.powersIn[w.In], i)
	}
}

// GeneralPart is the provision that states a mental element for all offences, or None.
func (p *Pass) GeneralPart() text.Ref {
	p.looksBeyond()
	return p.instrument.Read.General
}

// List is the number of a pack list; 0 where no pack has it.
func (p *Pass) List(name string) lexicon.ListID { return p.instrument.Lexicon.List(name) }

// Language is the language that the text is read in, "en".
func (p *Pass) Language() string { return p.instrument.Lexicon.Pack.Language }

// Redraft is the words that a fix may put into a clause in the text's language ("redraft intent" in a
// pack's head), or nothing where the pack has none: then no fix is offered.
func (p *Pass) Redraft(use string) string { return p.instrument.Lexicon.Pack.RedraftFor(use) }

// RedraftWords is each of those words. The slice is shared and read-only.
func (p *Pass) RedraftWords(use string) []string { return p.instrument.Lexicon.Pack.RedraftWords(use) }

// Facts calls visit for every fact of the list in operative text, in text order, until it returns false.
func (p *Pass) Facts(list lexicon.ListID, visit func(*law.Fact) bool) {
	p.looksBeyond()
	for _, i := range p.instrument.ByList(list) {
		if !visit(&p.instrument.Facts.All[i]) {
			return
		}
	}
}

// Own is the facts of a provision's own text, in the order body, tail, title.
func (p *Pass) Own(r text.Ref) []law.Fact {
	p.looksAt(r)
	return p.instrument.Facts.Whole(r)
}

// Around is those of Own, in body and tail, that can share a word with the tokens first to last, half-open; such as
// share none may be among them. A rule that looks around each fact of a list asks this, since a provision of one
// endless line has very many.
func (p *Pass) Around(r text.Ref, first, last int32) (body, tail []law.Fact) {
	p.looksAt(r)
	return p.instrument.Facts.Around(r, first, last)
}

// Has reports whether operative text holds a fact of the list anywhere.
func (p *Pass) Has(list lexicon.ListID) bool { return len(p.instrument.ByList(list)) > 0 }

// Subtree is the half-open range of provisions from r to the last one below it.
func (p *Pass) Subtree(r text.Ref) (first, last text.Ref) { return r, p.Document.SubtreeEnd(r) }

// LabelOf names a provision for a reader, as Document.LabelOf does.
func (p *Pass) LabelOf(r text.Ref) string {
	p.looksAt(r)
	return p.Document.LabelOf(r)
}

// ReadsAnywhere reports whether any provision of the text was read as holding the slot.
func (p *Pass) ReadsAnywhere(slot law.Slot) bool {
	for i := range p.instrument.Read.ByProvision {
		if p.instrument.Read.ByProvision[i].Has(slot) {
			return true
		}
	}
	return false
}

// Holder is the deepest provision at or below r whose span contains the words at the span.
func (p *Pass) Holder(r text.Ref, at text.Span) text.Ref {
	p.looksAt(r)
	below := p.Document.Provisions[r+1 : p.Document.SubtreeEnd(r)] // in text order
	n, _ := slices.BinarySearchFunc(below, at.Start, func(v text.Provision, start int32) int {
		if v.Span.Start <= start {
			return -1
		}
		return 1
	})
	for c := r + text.Ref(n); c > r; c = p.Document.Provisions[c].Parent {
		if p.Document.Provisions[c].Span.Contains(at) {
			return c
		}
	}
	return r
}

// OffenceAbout reports whether the fact stands in an offence that also mentions the list.
func (p *Pass) OffenceAbout(f *law.Fact, list lexicon.ListID) bool {
	p.looksAt(f.In)
	offences := p.instrument.Read.Offences
	if p.mentions == nil { // to ask each offence of each fact would take time by the square of the text
		p.mentions = map[text.Ref][]int{}
		for i := range offences {
			for j := range offences[i].Mentions {
				m := &offences[i].Mentions[j]
				p.mentions[text.Ref(m.First)] = append(p.mentions[text.Ref(m.First)], i<<listBits|int(m.List))
			}
		}
	}
	for _, m := range p.mentions[text.Ref(f.First)] {
		if lexicon.ListID(m&(1<<listBits-1)) == f.List && offences[m>>listBits].Has(list) {
			return true
		}
	}
	return false
}

// listBits are those that the number of a list has.
const listBits = 16
