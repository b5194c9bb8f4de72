package rules

import (
	"strings"

	"clausecheck/checker"
)

// vagueTerms calls visit for the text's vague terms of the categories in the settings for which the
// rule speaks.
func vagueTerms(p *checker.Pass, speaks func(*checker.VagueTerm) bool, visit func(*checker.VagueTerm)) {
	terms := p.VagueTerms()
	for i := range terms {
		if speaks(&terms[i]) {
			visit(&terms[i])
		}
	}
}

// reportTerm reports a vague term with what spoke for it and its other places in the article. One that
// nearly every reader would raise, in a clause where something is at stake, is reported with high confidence.
func reportTerm(p *checker.Pass, severity checker.Severity, t *checker.VagueTerm, message string, notes ...checker.Note) {
	if settledBy(p, t) || given(p, t) || favoursPeople(p, t) {
		return
	}
	if severity < checker.Warning && !atStake(p, t) && (t.Grade < 3 || severity == checker.Info || p.Profile == "treaty") {
		return
	}
	f := checker.Finding{In: t.In, At: t.At, Confidence: checker.Medium, Message: message,
		Looked: []string{"the words around it", "the instrument's definitions"}}
	if text := spoke(p, t); text != "" {
		f.Notes = append(f.Notes, checker.Note{At: t.At, Text: text})
		if t.Grade >= 3 && severity >= checker.Warning && ofCategory(t, "discretion", "state", "ideology", "moral", "harm", "subordinate") {
			f.Confidence = checker.High
		}
	}
	f.Notes = append(f.Notes, notes...)
	const most = 8
	for i, at := range t.Others {
		if i == most {
			break
		}
		f.Notes = append(f.Notes, checker.Note{At: at, Text: "the same words"})
	}
	p.ReportAs(severity, f)
}

// settledBy reports whether the words are part of a test that a court can apply, or are given their test or their
// content by what follows: “such orders as can be shown to be necessary and proportionate”, “…, that is to say, …”.
func settledBy(p *checker.Pass, t *checker.VagueTerm) bool {
	if ofCategory(t, "discretion", "delegated", "list", "any") && !inSecret(t) && decidedByCourt(p, t) {
		return true
	}
	if t.Category == "subordinate" {
		return false // that the conduct is described somewhere is what is wrong with it
	}
	const apposition = 5 // tokens to the words that open it: “security of the State, that is to say”
	test := p.List("settled.test")
	return overlaps(p, t.Fact, test) || follows(p, t.Fact, test, 1) || follows(p, t.Fact, p.List("settled.behind"), 1) || follows(p, t.Fact, p.List("settled.closed"), apposition)
}

// favoursPeople reports whether what the words leave open is in favour of people: how far an excuse or an exemption from
// an offence reaches, or what an official may not do.
func favoursPeople(p *checker.Pass, t *checker.VagueTerm) bool {
	if t.Setting == checker.SettingExcuse && ofCategory(t, "escape", "time") {
		return true
	}
	if !ofCategory(t, "list", "reference", "any", "means") {
		return false
	}
	r := p.Reading(t.In)
	return t.Setting == checker.SettingExcuse || r.Has(checker.SlotDefence) && !r.Has(checker.SlotOffence) && !r.Has(checker.SlotPower) || deniedOfficial(p, t)
}

// deniedOfficial reports whether the words belong to what an official is told not to do: the last modal before them denies
// it to one, and no exception stands between.
func deniedOfficial(p *checker.Pass, t *checker.VagueTerm) bool {
	const asSubject, reach = 3, 60 // tokens between an official and the modal, “no officer of the Board may”, and back to them
	official, denied := int32(-asSubject-1), false
	body, tail := p.Around(t.In, t.First-reach, t.First)
	if t.Part == checker.PartTail {
		body = tail
	}
	for _, f := range body {
		if f.Part != t.Part || f.First >= t.First || f.Flags&checker.FactQuoted != 0 {
			continue
		}
		switch f.List {
		case checker.ListOfficial:
			official = f.Last
		case checker.ListModalNot:
			denied = f.First-official <= asSubject && f.First >= official
		case checker.ListModal:
			denied = denied && f.First-official <= asSubject+1 // the modal of the same verb
		case checker.ListException:
			denied = false
		}
	}
	return denied
}

// begins reports whether a fact of the list begins with f.
func begins(p *checker.Pass, f *checker.Fact, list checker.ListID) bool {
	for _, g := range p.Own(f.In) {
		if list != 0 && g.List == list && g.First == f.First {
			return true
		}
	}
	return false
}

// inSecret reports whether the term stands in a power to act in secret.
func inSecret(t *checker.VagueTerm) bool { return t.Power != nil && t.Power.Covert }

// decidedByCourt reports whether it is a court that finds, directs or extends: of the authorities named before the
// words in their sentence the last is one, or the words name one.
func decidedByCourt(p *checker.Pass, t *checker.VagueTerm) bool {
	if t.Category == "delegated" && overlaps(p, t.Fact, checker.ListOfficialCourt) {
		return true
	}
	const asSubject = 3 // tokens between a court and its opinion: of how to try or to sentence, in an offence too
	court, behind, official := int32(-1), int32(-1), int32(-1)
	for _, f := range p.Own(t.In) {
		within := f.First > t.First && f.Last < t.Last // "such time as the court thinks fit", not « qu’il juge à propos »
		if f.Part != t.Part || f.First >= t.First && !within {
			continue
		}
		switch f.List {
		case checker.ListOfficialCourt:
			court, behind = f.First, f.Last
		case checker.ListOfficial:
			official = f.First
		}
	}
	return court >= 0 && court >= official && (!inOffence(t) || t.Category == "discretion" && t.First >= behind && t.First-behind <= asSubject)
}

// preceded reports whether a fact of one of the lists stands before f in its provision, at most so many tokens away.
func preceded(p *checker.Pass, f *checker.Fact, within int32, lists ...checker.ListID) bool {
	for _, g := range p.Own(f.In) {
		if g.Part != f.Part || g.First >= f.First || f.First-g.Last > within {
			continue
		}
		for _, list := range lists {
			if g.List == list {
				return true
			}
		}
	}
	return false
}

// atStake reports whether something is at stake in the term's article: it makes an offence or excuses one, gives a
// power or limits it, silences or restricts what is said. Elsewhere an open word is administration, and in a treaty
// the way in which States speak to each other.
func atStake(p *checker.Pass, t *checker.VagueTerm) bool {
	if t.Setting != checker.SettingOther || p.Profile == "treaty" {
		return t.Setting != checker.SettingOther
	}
	top := p.Document.Top(t.In)
	if top == checker.None {
		return false
	}
	r := p.Reading(top)
	return r.Has(checker.SlotOffence) || r.Has(checker.SlotPower) || r.Has(checker.SlotSecrecy) || r.Has(checker.SlotSpeech) || limitsPowers(p, t.In)
}

// spoke says in a few words what the term was raised for; empty where the language's pack has no weights.
func spoke(p *checker.Pass, t *checker.VagueTerm) string {
	var parts []string
	for _, s := range t.Spoke {
		switch s.What {
		case checker.SpokeWords:
			parts = append(parts, "the words themselves")
		case checker.SpokeBefore:
			parts = append(parts, p.Quote(s.At)+" before them")
		case checker.SpokeBehind:
			parts = append(parts, p.Quote(s.At)+" behind them")
		case checker.SpokeBeside:
			parts = append(parts, "another open word beside them")
		case checker.SpokeSentence:
			parts = append(parts, "what the sentence does")
		}
	}
	if parts == nil {
		return ""
	}
	return "raised for " + strings.Join(parts, "; ")
}

// inOffence reports whether the term belongs to what an offence requires or excuses.
func inOffence(t *checker.VagueTerm) bool {
	return t.Setting == checker.SettingOffence || t.Setting == checker.SettingExcuse
}

// inPower reports whether the term belongs to a power or to a private duty towards an authority.
func inPower(t *checker.VagueTerm) bool {
	return t.Setting == checker.SettingPower || t.Setting == checker.SettingDuty
}

// ofCategory reports whether the term is of one of the categories.
func ofCategory(t *checker.VagueTerm, categories ...string) bool {
	for _, c := range categories {
		if t.Category == c {
			return true
		}
	}
	return false
}

// graver is the severity of an open term in a power: a warning where nearly every reader would raise it and the
// power reaches into somebody's affairs; advice elsewhere, and where a court decides, which has to give reasons.
func graver(p *checker.Pass, t *checker.VagueTerm) checker.Severity {
	w := t.Power
	if w == nil || t.Grade < 3 || w.ByCourt || w.Weighed || w.Sure == checker.Doubtful || !intrudes(p, w) && !w.Covert && !w.Bulk || bounded(p, t) {
		return checker.Advice
	}
	return checker.Warning
}

// bounded reports whether the sentence itself gives the term its test or its bound: grounds that have to be shown,
// a purpose right behind it, words that say which of them are meant.
func bounded(p *checker.Pass, t *checker.VagueTerm) bool {
	const reach = 6 // tokens from the term to what bounds it
	if follows(p, t.Fact, p.List("bound.behind"), reach) {
		return true
	}
	for _, f := range p.Own(t.In) {
		if f.List == checker.ListThreshold && f.Part == t.Part && f.Flags&checker.FactQuoted == 0 {
			return true
		}
	}
	return false
}

// weighedAgainst reports whether the term's article says what has to be weighed: "in exercising its discretion the
// court shall have regard to …".
func weighedAgainst(p *checker.Pass, t *checker.VagueTerm) bool {
	top := p.Document.Top(t.In)
	return top != checker.None && p.Within(top, p.List("discretion.factors")) != nil
}
