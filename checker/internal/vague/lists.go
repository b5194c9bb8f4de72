package vague

import (
	"strings"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// A pack without learned weights is read by its lists vague.CATEGORY.GRADE, which say which words are
// open; this file says where they are not: in a title, a quotation, a heading or a final clause, as part of
// a term of art or of a defined term, with a number or a closed criterion behind them.

const (
	quantityReach = 12 // tokens within which a number makes a term exact
	mostBefore    = 64 // facts of a provision that are looked at before a term
	closedReach   = 1  // tokens within which a criterion closes a term
	shortest      = 4  // letters of a word that a term can qualify
)

type setting struct {
	Setting
	power *law.Power
}

type termKey struct {
	top   text.Ref
	words uint64
}

type reader struct {
	k        *reading.Instrument
	asked    func(article text.Ref) bool
	names    []string // category by ListID, empty for lists of other things
	next     []bool   // by ListID: the word behind belongs to the term
	before   []bool   // by ListID: the word before does
	grades   []int    // by ListID; 3 is raised wherever it binds, 2 in offences and powers, 1 in offences
	settings map[*law.Fact]setting
	at       map[termKey]int
	terms    []Term

	exceptions            reading.Exceptions
	art, closed, measured lexicon.ListID
	purpose               lexicon.ListID // words of a provision that only says what the instrument is for
	preserves             lexicon.ListID // words of a clause that takes nothing from anybody
	factors               lexicon.ListID // what has to be weighed
}

const listPrefix = "vague."

func (v *reader) prepare() {
	lex := v.k.Lexicon
	v.names = make([]string, len(lex.Names))
	v.grades = make([]int, len(lex.Names))
	v.next, v.before = make([]bool, len(lex.Names)), make([]bool, len(lex.Names))
	for id, name := range lex.Names {
		rest, ok := strings.CutPrefix(name, listPrefix)
		if category, grade, graded := strings.Cut(rest, "."); ok && graded {
			grade, v.next[id] = strings.CutSuffix(grade, ".next")
			grade, v.before[id] = strings.CutSuffix(grade, ".before")
			v.names[id] = category
			v.grades[id] = int(grade[0] - '0')
		}
	}
	v.art, v.closed, v.measured = lex.List("art"), lex.List("criterion"), lex.List("quantified")
	v.purpose, v.preserves, v.factors = lex.List("instrument.purpose"), lex.List("clause.preserves"), lex.List("factors")
	for i := range v.k.Read.Powers {
		w := &v.k.Read.Powers[i]
		if !v.asks(w.In) {
			continue
		}
		s := setting{SettingPower, w}
		if w.Duty {
			s.Setting = SettingDuty
		}
		for j := range w.Mentions {
			if m := &w.Mentions[j]; v.notes(m.List) {
				v.settings[m.Fact] = s
			}
		}
	}
	for i := range v.k.Read.Offences {
		if o := &v.k.Read.Offences[i]; v.asks(o.In) {
			v.offence(o)
		}
	}
}

// asks reports whether terms of the provision are asked for.
func (v *reader) asks(r text.Ref) bool { return v.asked(v.k.Document.Unit(r)) }

// notes reports whether the setting of the list's phrases is asked for. Where the pack has learned weights
// it is of those alone that are raised whatever was chosen.
func (v *reader) notes(list lexicon.ListID) bool {
	return v.names[list] != "" && (v.k.Lexicon.Open == nil || v.names[list] == ideology)
}

// offence marks the terms of an offence. Those behind the words that open an excuse narrow it.
func (v *reader) offence(o *law.Offence) {
	excuse, in, part := false, text.None, law.PartBody
	for j := range o.Mentions {
		m := &o.Mentions[j]
		if m.In != in || m.Part != part {
			excuse, in, part = m.From == law.FromLeaf && v.exceptions.Hold(v.k.Document, &v.k.Facts, m.In), m.In, m.Part
		}
		switch {
		case m.List == lexicon.ListDefence || m.List == lexicon.ListException || m.List == lexicon.ListOptional:
			excuse = true
		case !v.notes(m.List):
		case excuse:
			v.settings[m.Fact] = setting{SettingExcuse, nil}
		default:
			v.settings[m.Fact] = setting{SettingOffence, nil}
		}
	}
}

func (v *reader) read() {
	for r := range v.k.Document.Provisions {
		in := text.Ref(r)
		if v.k.Document.Provisions[r].Flags&(text.FlagFinal|text.FlagRepealed|text.FlagQuoted) != 0 || !v.asks(in) {
			continue
		}
		facts := v.k.Facts.Whole(in)
		for i := range facts {
			f := &facts[i]
			if v.names[f.List] == "" || f.Part == law.PartTitle || f.Flags&law.FactQuoted != 0 {
				continue
			}
			s := v.settings[f]
			if s.Setting == SettingOther && v.defines(in) {
				s.Setting = SettingDefines
			}
			if v.grades[f.List] < 3 && s.Setting != SettingOffence &&
				(v.grades[f.List] == 1 || s.Setting != SettingPower && s.Setting != SettingDuty) {
				continue
			}
			if v.cleared(facts, i) || s.Setting == SettingOther && v.statesPurpose(in) {
				continue
			}
			v.add(Term{Fact: f, At: v.shown(f), Category: v.names[f.List], Grade: v.grades[f.List], Setting: s.Setting, Power: s.power})
		}
	}
}

// add keeps the longer of two terms that overlap, and the more telling place of a term that its
// article has twice.
func (v *reader) add(t Term) {
	if n := len(v.terms); n > 0 {
		if last := &v.terms[n-1]; last.In == t.In && last.Part == t.Part && t.Start < last.At.End && t.Start >= last.Start {
			if t.At.Len() <= last.At.Len() {
				return
			}
			delete(v.at, v.keyOf(last))
			t.Setting = max(t.Setting, last.Setting)
			v.terms = v.terms[:n-1]
		}
	}
	key := v.keyOf(&t)
	if i, ok := v.at[key]; ok {
		first := &v.terms[i]
		if t.Setting > first.Setting {
			first.Others = append(first.Others, first.At)
			first.Fact, first.At, first.Setting, first.Power = t.Fact, t.At, t.Setting, t.Power
		} else {
			first.Others = append(first.Others, t.At)
		}
		return
	}
	v.at[key] = len(v.terms)
	v.terms = append(v.terms, t)
}

// statesPurpose reports whether the provision, or one that holds it, only says what the instrument is
// for or what its makers found, which binds nobody.
func (v *reader) statesPurpose(r text.Ref) bool {
	if v.purpose == 0 {
		return false
	}
	for ; r != text.None; r = v.k.Document.Provisions[r].Parent {
		for _, f := range v.k.Facts.Body(r) {
			if f.List == v.purpose {
				return true
			}
		}
		if k := v.k.Document.Provisions[r].Kind; k == text.KindArticle || k == text.KindSection {
			break
		}
	}
	return false
}

// shown is the words of the fact, with the word behind or before them where the list asks for it:
// "serious harm", "daño grave".
func (v *reader) shown(f *law.Fact) text.Span {
	tokens := v.k.Document.Tokens
	if v.before[f.List] && f.First > 0 {
		if noun := &tokens[f.First-1]; noun.Kind == text.TokenWord && noun.Len() >= shortest && noun.End+3 >= f.Start &&
			v.k.Document.Provisions[f.In].Span.Contains(noun.Span) {
			return text.Span{Start: noun.Start, End: f.End}
		}
		return f.Span
	}
	if !v.next[f.List] || int(f.Last) >= len(tokens) || tokens[f.Last].Kind != text.TokenWord || tokens[f.Last].Len() < shortest ||
		tokens[f.Last].Start > f.End+3 {
		return f.Span
	}
	facts := v.k.Facts.Whole(f.In)
	for i := range facts {
		if g := &facts[i]; g.First == f.Last && g.Last == f.Last+1 && (g.List == lexicon.ListOr || g.List == lexicon.ListAnd) {
			return f.Span
		}
	}
	return text.Span{Start: f.Start, End: tokens[f.Last].End}
}

func (v *reader) keyOf(t *Term) termKey {
	return termKey{v.k.Document.Unit(t.In), text.HashFolded(text.HashSeed, v.k.Document.Words(t.At))}
}

// defines reports whether the provision, or one that holds it, gives a term its meaning.
func (v *reader) defines(r text.Ref) bool {
	for ; r != text.None; r = v.k.Document.Provisions[r].Parent {
		p := &v.k.Document.Provisions[r]
		whole := p.Kind == text.KindArticle || p.Kind == text.KindSection
		if whole && p.Child != text.None {
			return false // one of its paragraphs may define a word that the others use
		}
		if p.Kind == text.KindDefinition || v.k.Read.ByProvision[r].Has(law.SlotDefinition) {
			return true
		}
		if whole {
			return false
		}
	}
	return false
}

// cleared reports whether the words are not open at that place.
func (v *reader) cleared(facts []law.Fact, i int) bool {
	f := &facts[i]
	if v.art != 0 && reading.Overlapped(facts, i, v.art) || v.properName(f) {
		return true
	}
	category := v.names[f.List]
	if (category == "reference" || category == "list" || category == "means") && v.preserved(facts, i) {
		return true
	}
	closes := f.Last + closedReach
	if v.next[f.List] {
		closes++
	}
	for j := i + 1; j < len(facts) && facts[j].In == f.In && facts[j].Part == f.Part && facts[j].First <= f.Last+quantityReach; j++ {
		g := &facts[j]
		if g.First < f.Last || g.List == 0 {
			continue
		}
		if g.List == lexicon.ListImprisonment || g.List == lexicon.ListFineOnly || v.divided(f.Last, g.First) {
			break
		}
		if g.List == v.closed && g.First <= closes && category != "state" ||
			g.List == v.measured && (category == "degree" || category == "time" || category == "quality") ||
			g.List == v.factors && (category == "degree" || category == "quality" || category == "ground" || category == "discretion" && v.leadsOn(g)) {
			return true
		}
	}
	if category == "list" || category == "discretion" || category == "escape" || category == "delegated" || category == "reference" {
		return false
	}
	def, _ := v.k.Definitions().Find(f.Span, f.In)
	return def != nil
}

// preserved reports whether the words stand behind those by which a clause takes nothing from anybody:
// "does not affect a right under any other law".
func (v *reader) preserved(facts []law.Fact, i int) bool {
	f := &facts[i]
	for j := i - 1; v.preserves != 0 && j >= max(0, i-mostBefore) && facts[j].In == f.In && facts[j].Part == f.Part; j-- {
		if g := &facts[j]; g.List == v.preserves && g.Last <= f.First {
			return !v.divided(g.Last, f.First)
		}
	}
	return false
}

// leadsOn reports whether the words lead on to the items below their provision.
func (v *reader) leadsOn(f *law.Fact) bool {
	p := &v.k.Document.Provisions[f.In]
	return p.Child != text.None && f.Part == law.PartBody && f.Last+1 >= p.BodyLast
}

// divided reports whether a semicolon, a dash or the end of a sentence stands between the tokens.
func (v *reader) divided(from, to int32) bool {
	for _, t := range v.k.Document.Tokens[from:to] {
		if t.Kind == text.TokenStop || t.Kind == text.TokenSemicolon || t.Kind == text.TokenDash || t.Kind == text.TokenColon {
			return true
		}
	}
	return false
}

// properName reports whether the words are part of a name, such as the title of an Act or an
// office: each begins with a capital, and they do not open a sentence.
func (v *reader) properName(f *law.Fact) bool {
	tokens := v.k.Document.Tokens
	capital := false
	for t := f.First; t < f.Last; t++ {
		c := v.k.Document.Text[tokens[t].Start]
		if tokens[t].Kind != text.TokenWord {
			continue
		}
		capital = capital || c >= 'A' && c <= 'Z'
		if tokens[t].Len() > 3 && (c < 'A' || c > 'Z') {
			return false
		}
	}
	if !capital || f.First == 0 {
		return false
	}
	p := &v.k.Document.Provisions[f.In]
	before := &tokens[f.First-1]
	return f.First != p.BodyFirst && f.First != p.TailFirst && before.Kind != text.TokenStop && before.Kind != text.TokenColon && before.Kind != text.TokenDash
}
