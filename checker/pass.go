package checker

import "slices"

// A Pass is what a rule sees of a text while it runs: the outline, the readings and the facts, never
// the text itself but for quoting it. It is valid only during the rule's call.
type Pass struct {
	Document *Document
	Profile  string

	instrument *instrument
	rule       *Rule
	sure       Sureness // of the clause that the rule was called for
	findings   []Finding
	vague      []VagueTerm     // read when first asked for …
	vagueRead  bool            // … which it was
	within     map[place]*Fact // what Within found in provisions of many facts
	powers     []Power         // those of read.powers that rules see; made when first asked for
	byArticle  map[Ref][2]int  // range of read.offences by article; filled when first asked for
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
	if f.Fixes == nil && p.rule.Amend != nil && f.In != None {
		f.Fixes = p.rule.Amend(p, &f)
	}
	f.sure = p.sure
	p.findings = append(p.findings, f)
}

// Quote is the words of a span between quotation marks, shortened in the middle where they are long,
// with any run of white space as one blank.
func (p *Pass) Quote(s Span) string {
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
func (p *Pass) Reading(r Ref) *Reading { return &p.instrument.read.byProvision[r] }

// Offences are the text's offences, in text order.
func (p *Pass) Offences() []Offence { return p.instrument.read.offences }

// OffencesOf are the offences of one article, in text order; r is the article or a provision of it.
func (p *Pass) OffencesOf(r Ref) []Offence {
	k := p.instrument
	if p.byArticle == nil {
		p.byArticle = make(map[Ref][2]int)
		for i := range k.read.offences {
			top := k.document.Top(k.read.offences[i].In)
			if was, ok := p.byArticle[top]; ok {
				p.byArticle[top] = [2]int{was[0], i + 1}
			} else {
				p.byArticle[top] = [2]int{i, i + 1}
			}
		}
	}
	at := p.byArticle[k.document.Top(r)]
	return k.read.offences[at[0]:at[1]]
}

// Powers are the text's powers and private duties, in text order, without those that only weights see: of a
// sentence that was not understood nothing is said but that it was not checked.
func (p *Pass) Powers() []Power {
	if p.powers == nil {
		p.powers = slices.DeleteFunc(slices.Clone(p.instrument.read.powers), func(w Power) bool { return w.Weighed })
	}
	return p.powers
}

// GeneralPart is the provision that states a mental element for all offences, or None.
func (p *Pass) GeneralPart() Ref { return p.instrument.read.general }

// List is the number of a pack list; 0 where no pack has it.
func (p *Pass) List(name string) ListID { return p.instrument.lex.list(name) }

// Language is the language that the text is read in, "en".
func (p *Pass) Language() string { return p.instrument.lex.pack.Language }

// Redraft is the words that a fix may put into a clause in the text's language ("redraft intent" in a
// pack's head), or nothing where the pack has none: then no fix is offered.
func (p *Pass) Redraft(use string) string { return p.instrument.lex.pack.redraftFor(use) }

// Facts calls visit for every fact of the list in operative text, in text order, until it returns false.
func (p *Pass) Facts(list ListID, visit func(*Fact) bool) {
	for _, i := range p.instrument.byList(list) {
		if !visit(&p.instrument.facts.facts[i]) {
			return
		}
	}
}

// Own is the facts of a provision's own text, in the order body, tail, title.
func (p *Pass) Own(r Ref) []Fact { return p.instrument.facts.all(r) }

// Has reports whether operative text holds a fact of the list anywhere.
func (p *Pass) Has(list ListID) bool { return len(p.instrument.byList(list)) > 0 }

// Subtree is the half-open range of provisions from r to the last one below it.
func (p *Pass) Subtree(r Ref) (first, last Ref) { return r, p.Document.subtreeEnd(r) }

// subtreeEnd is the provision behind the last one at or below r.
func (d *Document) subtreeEnd(r Ref) Ref {
	end := d.Provisions[r].Span.End
	last := r + 1
	for last < Ref(len(d.Provisions)) && d.Provisions[last].Span.Start < end {
		last++
	}
	return last
}

// LabelOf names a provision for a reader, as Document.LabelOf does.
func (p *Pass) LabelOf(r Ref) string { return p.Document.LabelOf(r) }

// ReadsAnywhere reports whether any provision of the text was read as holding the slot.
func (p *Pass) ReadsAnywhere(slot Slot) bool {
	for i := range p.instrument.read.byProvision {
		if p.instrument.read.byProvision[i].Has(slot) {
			return true
		}
	}
	return false
}

// Holder is the deepest provision at or below r whose span contains the words at the span.
func (p *Pass) Holder(r Ref, at Span) Ref {
	for c := p.Document.Provisions[r].Child; c != None; c = p.Document.Provisions[c].Sibling {
		if p.Document.Provisions[c].Span.Contains(at) {
			return p.Holder(c, at)
		}
	}
	return r
}

// OffenceAbout reports whether the fact stands in an offence that also mentions the list.
func (p *Pass) OffenceAbout(f *Fact, list ListID) bool {
	for i := range p.instrument.read.offences {
		o := &p.instrument.read.offences[i]
		if !o.Has(list) {
			continue
		}
		for j := range o.Mentions {
			if o.Mentions[j].First == f.First && o.Mentions[j].List == f.List {
				return true
			}
		}
	}
	return false
}
