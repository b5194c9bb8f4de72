package vague

import (
	"cmp"
	"slices"
	"strings"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/weights"
	"clausecheck/checker/law"
)

// What was chosen becomes terms for the rules: each with its category, which says what kind of openness it
// is, and with its setting. What the text itself closes is left out here, whatever its score, so that no
// message says of a term that has a measure that it has none.

// open finds the vague terms of a text whose pack has learned weights, in text order.
func (v *reader) open(w *weights.Narrow) {
	k := v.k
	x := newOpenReader(k)
	clauses := v.clauses()
	for _, p := range x.chosen(w, func(article text.Ref) stake { return stakeIn(k, article) }) {
		if !v.asks(p.in) {
			continue
		}
		t := Term{At: x.span(&p), Category: v.categoryOf(&p), Grade: 2}
		t.Fact = &law.Fact{Span: t.At, First: p.first, Last: p.last, In: p.in, Part: p.part}
		if p.score >= w.Cuts[cutFirm] {
			t.Grade = 3
		}
		t.Setting, t.Power = clauses.settingOf(v, t.Fact)
		if v.properName(t.Fact) || t.Setting == SettingOther && v.statesPurpose(p.in) || v.closes(&t) {
			continue
		}
		t.Spoke = spoke(k, &p)
		v.terms = append(v.terms, t)
	}
	v.ideologies()
}

// categoryOf is the category of the longest listed phrase in it, or the one that its kinds make likely.
func (v *reader) categoryOf(p *openPhrase) string {
	best := -1
	for i, c := range p.cores {
		if c.kind == lexicon.OpenNamed && (best < 0 || c.last-c.first > p.cores[best].last-p.cores[best].first) {
			best = i
		}
	}
	if best >= 0 {
		return v.names[p.cores[best].list]
	}
	links := v.onlyLinks(p)
	for _, of := range categories {
		if of.kind == lexicon.OpenManner && links {
			continue
		}
		if p.kinds>>of.kind&1 == 1 {
			if of.kind == lexicon.OpenFinding && v.settled(p) {
				return "delegated"
			}
			return of.category
		}
	}
	if links {
		return "link"
	}
	return "quality"
}

// onlyLinks reports whether what the phrase says of manner is only that one thing has to do with another: "in
// connection with" names no way of doing anything.
func (v *reader) onlyLinks(p *openPhrase) bool {
	links := false
	for _, c := range p.cores {
		if c.kind != lexicon.OpenManner {
			continue
		}
		if c.list == 0 || !strings.HasSuffix(v.k.Lexicon.Names[c.list], linkSuffix) {
			return false
		}
		links = true
	}
	return links
}

// linkSuffix ends the names of the lists of words that only link.
const linkSuffix = ".link"

// categories are what kinds stand for, the more telling first.
var categories = [...]struct {
	kind     lexicon.OpenKind
	category string
}{
	{lexicon.OpenFinding, "discretion"}, {lexicon.OpenEscape, "escape"}, {lexicon.OpenManner, "means"}, {lexicon.OpenReference, "reference"}, {lexicon.OpenList, "list"},
	{lexicon.OpenMorals, "moral"}, {lexicon.OpenTime, "time"}, {lexicon.OpenHaste, "time"}, {lexicon.OpenDegree, "degree"}, {lexicon.OpenOther, "list"}, {lexicon.OpenPublic, "state"},
	{lexicon.OpenFitness, "quality"}, {lexicon.OpenHarm, "harm"}, {lexicon.OpenTendency, "tendency"}, {lexicon.OpenReach, "tendency"}, {lexicon.OpenAny, "any"}, {lexicon.OpenSuch, "quality"},
}

// settled reports whether the phrase leaves something to be settled, rather than to what somebody finds:
// "as may be specified".
func (v *reader) settled(p *openPhrase) bool {
	for _, c := range p.cores {
		if c.kind == lexicon.OpenFinding && c.list == 0 {
			return false
		}
	}
	return true
}

// closes reports whether the text gives the term its content or its measure.
func (v *reader) closes(t *Term) bool {
	facts := v.k.Facts.Body(t.In)
	if t.Part == law.PartTail {
		facts = v.k.Facts.Tail(t.In)
	}
	degree := t.Category == "degree" || t.Category == "quality"
	at, _ := slices.BinarySearchFunc(facts, t.Last, func(f law.Fact, token int32) int { return cmp.Compare(f.First, token) })
	for i := at; i < len(facts) && facts[i].First <= t.Last+quantityReach; i++ {
		g := &facts[i]
		if g.List == lexicon.ListImprisonment || g.List == lexicon.ListFineOnly || v.divided(t.Last, g.First) {
			break
		}
		if g.List != 0 && (g.List == v.closed && g.First <= t.Last+closedReach && t.Category != "state" ||
			g.List == v.measured && (degree || t.Category == "time") || g.List == v.factors && (degree || t.Category == "ground" || t.Category == "discretion" && v.leadsOn(g))) {
			return true
		}
	}
	switch t.Category {
	case "list", "discretion", "escape", "delegated", "reference", "any", "means", "time":
		return false
	}
	def, _ := v.k.Definitions().Find(t.At, t.In)
	return def != nil
}

// Categories of which rules of their own speak.
const (
	ideology    = "ideology"    // what is said or thought
	subordinate = "subordinate" // conduct that is described elsewhere: "contravenes any condition of a permit"
)

// ideologies adds the words for what is said or thought and for conduct that is described elsewhere, as elements of an
// offence, whatever was chosen.
func (v *reader) ideologies() {
	for r := range v.k.Document.Provisions {
		in := text.Ref(r)
		if v.k.Document.Provisions[r].Flags&(text.FlagFinal|text.FlagRepealed|text.FlagQuoted) != 0 || !v.asks(in) {
			continue
		}
		facts := v.k.Facts.Whole(in)
		for i := range facts {
			f := &facts[i]
			if category := v.names[f.List]; category == ideology || category == subordinate {
				if f.Part != law.PartTitle && f.Flags&law.FactQuoted == 0 && v.settings[f].Setting == SettingOffence && !v.cleared(facts, i) {
					v.addToChosen(f, category)
				}
			}
		}
	}
}

func (v *reader) addToChosen(f *law.Fact, category string) {
	at := v.shown(f)
	term := Term{Fact: f, At: at, Category: category, Grade: v.grades[f.List], Setting: SettingOffence}
	n, known := slices.BinarySearchFunc(v.terms, at.Start, func(t Term, start int32) int { return cmp.Compare(t.At.Start, start) })
	if n > 0 && v.terms[n-1].At.Overlaps(at) {
		n, known = n-1, true
	}
	switch {
	case category == subordinate && n < len(v.terms) && (known || v.terms[n].At.Overlaps(at)) && (v.terms[n].Category == "delegated" || v.terms[n].Category == subordinate):
		// what was chosen says it
	case n < len(v.terms) && (known || v.terms[n].At.Overlaps(at)):
		term.Spoke = v.terms[n].Spoke
		v.terms[n] = term
	default:
		v.terms = slices.Insert(v.terms, n, term)
	}
}
