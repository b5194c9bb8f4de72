package rules

import "clausecheck/checker"

// lookedForSafeguards is where the rules on powers look for what is missing.
var lookedForSafeguards = []string{"leaf", "chapeau", "tail", "other paragraphs of the article", "safeguard articles"}

// intrudes reports whether the power reaches into somebody's data, communications, premises or
// papers. Arrest, money and goods, and the general running of an office are other matters.
func intrudes(p *checker.Pass, w *checker.Power) bool {
	if w.Duty || !w.Intrudes || w.Has(p.List("power.regulatory")) && !w.Covert || w.HasAny(p.List("power.forfeits"), p.List("power.internal"), p.List("measure.contraband")) || w.Has(p.List("power.rescue")) && !w.Covert {
		return false
	}
	if startsWith(w, p.List("power.asks"), w.At) && p.Within(w.Top, p.List("asks.answered")) == nil {
		return false
	}
	if w.Has(p.List("power.oversees")) && !w.Covert && !w.Has(checker.ListPerson) {
		return false // what a committee or an auditor sees of an authority
	}
	if holds(w, p.List("overseer"), w.Actor) || w.Actor.Empty() && p.Within(w.Top, p.List("overseer")) != nil && !w.Covert {
		return false
	}
	return w.Covert || !w.Has(p.List("power.assets")) || w.Objects&^checker.ObjectStored != 0 ||
		startsWith(w, p.List("power.enters"), w.At)
}

// byState reports whether a State is the actor: what it may ask of another State is given effect
// under the law of that State, with the safeguards there.
func byState(p *checker.Pass, w *checker.Power) bool {
	return !w.Actor.Empty() && startsWith(w, p.List("official.state"), w.Actor)
}

// startsWith reports whether the power mentions the list right at the span.
func startsWith(w *checker.Power, list checker.ListID, at checker.Span) bool {
	if !w.Has(list) {
		return false
	}
	for i := range w.Mentions {
		if m := &w.Mentions[i]; m.List == list && m.Span.Start == at.Start {
			return true
		}
	}
	return false
}

// holds reports whether a mention of the list shares a byte with the span.
func holds(w *checker.Power, list checker.ListID, at checker.Span) bool {
	if !w.Has(list) {
		return false
	}
	for i := range w.Mentions {
		if m := &w.Mentions[i]; m.List == list && m.Span.Overlaps(at) {
			return true
		}
	}
	return false
}

// papersOnly lightens the severity where an authority only asks somebody for information or papers:
// it goes nowhere and takes nothing by itself.
func papersOnly(p *checker.Pass, w *checker.Power, severity checker.Severity) checker.Severity {
	if w.Objects&^checker.ObjectStored == 0 && w.HasAny(checker.ListPowerDemand, checker.ListNotice) && !w.Has(p.List("power.enters")) {
		return min(severity, checker.Advice)
	}
	return severity
}

// supervised lightens the severity where the power only looks into a trade that is supervised: the premises, books
// and goods of whoever carries it on.
func supervised(p *checker.Pass, w *checker.Power, severity checker.Severity) checker.Severity {
	if w.Covert || w.Bulk || !w.Has(p.List("power.trade")) || w.Objects&^checker.ObjectStored != 0 {
		return severity
	}
	return min(severity, checker.Advice)
}

// bySafeguards is the safeguard article of a treaty to which the power's own article makes it subject, for notes and
// severities: what the power leaves unsaid is then owed under that article. None where there is none.
func bySafeguards(p *checker.Pass, w *checker.Power) checker.Ref {
	if p.Profile != "treaty" {
		return checker.None
	}
	for _, s := range p.SafeguardArticles() {
		if s.Article != w.Top && s.First <= w.Top && w.Top < s.Last {
			return s.Article
		}
	}
	return checker.None
}

// owed lightens the severity of what a treaty's power leaves unsaid where its safeguard article reaches it, and is
// the note that says so.
func owed(p *checker.Pass, w *checker.Power, severity checker.Severity, notes []checker.Note) (checker.Severity, []checker.Note) {
	article := bySafeguards(p, w)
	if article == checker.None {
		return severity, notes
	}
	at := p.Document.Provisions[article].Span
	if heading := p.Document.Provisions[article].Label; !heading.Empty() {
		at = heading
	}
	note := checker.Note{At: at, Text: p.LabelOf(article) + " makes the power subject to conditions and safeguards, to be given by each Party’s law"}
	return min(severity, checker.Advice), append([]checker.Note{note}, notes...)
}

// hacks reports whether the power enters devices from afar: powers/covert-device-access then asks for
// the judge, the last resort and the time limit together.
func hacks(p *checker.Pass, w *checker.Power) bool {
	return !w.Duty && w.Objects&checker.ObjectDevice != 0 && !byState(p, w) && w.Has(checker.ListPowerDevice) && !w.Has(p.List("search.extended"))
}

// heaviest reports whether the measure is one of the most intrusive: content, real time, hidden
// access to devices.
func heaviest(w *checker.Power) bool {
	return w.Covert
}

// weight orders powers by how far they intrude.
func weight(w *checker.Power) int {
	n := int(w.Objects)
	if w.Covert || w.Bulk {
		n += 64
	}
	if !w.HasAny(checker.ListPowerDemand) {
		n += 4
	}
	if w.Preserve {
		n = 0
	}
	return n
}

// groundsElsewhere reports whether the power's article has its grounds stand in another provision, or
// leaves them to national law, of which powers/safeguards-deferred-to-domestic-law speaks.
func groundsElsewhere(p *checker.Pass, w *checker.Power) bool {
	return w.Dependent || p.Within(w.Top, p.List("conditions.elsewhere")) != nil || deferred(p, w) != nil
}

// deferred is the words that leave the safeguards of the power's article to national law; nil where
// there are none. A statute that has things done "in the manner prescribed" speaks of procedure.
func deferred(p *checker.Pass, w *checker.Power) *checker.Fact {
	if p.Profile != "treaty" {
		return nil
	}
	return p.Within(w.Top, p.List("safeguard.deferred.conditions"))
}

// ordinary reports whether a court decides upon an open measure, in a statute: the general law of
// procedure then has its appeal and its supervision.
func ordinary(p *checker.Pass, w *checker.Power) bool {
	return p.Profile != "treaty" && !w.Covert && !w.Bulk &&
		(w.ByCourt || w.HasAny(checker.ListJudge, checker.ListWarrant, checker.ListOfficialCourt))
}

// mostIntrusive is the power of the text that intrudes furthest, the first of several; nil where no
// power qualifies.
func mostIntrusive(p *checker.Pass, qualifies func(*checker.Power) bool) *checker.Power {
	var most *checker.Power
	for i := range p.Powers() {
		w := &p.Powers()[i]
		if qualifies(w) && (most == nil || weight(w) > weight(most)) {
			most = w
		}
	}
	return most
}

// others are notes to the articles of the further powers that qualify, at most eight.
func others(p *checker.Pass, most *checker.Power, qualifies func(*checker.Power) bool) (notes []checker.Note) {
	last := most.Top
	for i := range p.Powers() {
		w := &p.Powers()[i]
		if w.Top == last || w.Top == most.Top || !qualifies(w) {
			continue
		}
		last = w.Top
		if notes = append(notes, checker.Note{At: w.At, Text: "also " + p.LabelOf(w.Top)}); len(notes) == 8 {
			break
		}
	}
	return notes
}

// measure is how a message names a power: its article and the words that give it.
func measure(p *checker.Pass, w *checker.Power) string {
	return place(p, w.In, w.At) + " gives a power (" + words(p, w) + ")"
}

// place names the provision that holds the words: those of a chapeau stand above the item whose
// finding they carry.
func place(p *checker.Pass, in checker.Ref, at checker.Span) string {
	for in != checker.None && p.Document.Provisions[in].Parent != checker.None && !p.Document.Provisions[in].Span.Contains(at) {
		in = p.Document.Provisions[in].Parent
	}
	return p.LabelOf(in)
}

// words quotes a power's measure, with its object where the measure alone says little.
func words(p *checker.Pass, w *checker.Power) string {
	said := p.Quote(w.At)
	if !w.Object.Empty() && w.Object.Start >= w.At.End && len(said) < 24 {
		if w.Object.Start-w.At.End < 4 {
			return p.Quote(checker.Span{Start: w.At.Start, End: w.Object.End})
		}
		return said + " … " + p.Quote(w.Object)
	}
	if title := p.Document.Provisions[w.Top].Title; !title.Empty() && title.End-title.Start < 90 && w.At.End-w.At.Start < 32 && holds(w, p.List("measure.bare"), w.At) {
		said += ", under “" + p.Document.Words(title) + "”"
	}
	return said
}

// saidOfPowers is the first fact of the list in an article that does not only make offences; nil where
// there is none. A remedy against an infringement of copyright is no
// remedy against a search.
func saidOfPowers(p *checker.Pass, list, not checker.ListID) *checker.Fact {
	return saidWhere(p, list, not, func(checker.Ref) bool { return true })
}

// saidWhere is saidOfPowers among the articles that count.
func saidWhere(p *checker.Pass, list, not checker.ListID, counts func(top checker.Ref) bool) (found *checker.Fact) {
	p.Facts(list, func(f *checker.Fact) bool {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Flags&checker.FactQuoted != 0 || sharesWord(p, f, not) || !counts(top) {
			return true
		}
		r := p.Reading(top)
		if r.Has(checker.SlotPower) || !r.Has(checker.SlotOffence) {
			found = f
			return false
		}
		return true
	})
	return found
}

// sharesWord reports whether the fact shares a word with a fact of the list.
func sharesWord(p *checker.Pass, f *checker.Fact, list checker.ListID) bool {
	return overlaps(p, f, list)
}
