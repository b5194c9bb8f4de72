package checker

import "strings"

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
	power *Power
}

type vagueKey struct {
	top   Ref
	words uint64
}

type vagueReader struct {
	k        *instrument
	names    []string // category by ListID, empty for lists of other things
	next     []bool   // by ListID: the word behind belongs to the term
	before   []bool   // by ListID: the word before does
	grades   []int    // by ListID; 3 is raised wherever it binds, 2 in offences and powers, 1 in offences
	settings map[*Fact]setting
	at       map[vagueKey]int
	terms    []VagueTerm

	exceptions            exceptions
	art, closed, measured ListID
	purpose               ListID // words of a provision that only says what the instrument is for
	preserves             ListID // words of a clause that takes nothing from anybody
	factors               ListID // what has to be weighed
}

const vaguePrefix = "vague."

func (v *vagueReader) prepare() {
	lex := v.k.lex
	v.names = make([]string, len(lex.names))
	v.grades = make([]int, len(lex.names))
	v.next, v.before = make([]bool, len(lex.names)), make([]bool, len(lex.names))
	for id, name := range lex.names {
		rest, ok := strings.CutPrefix(name, vaguePrefix)
		if category, grade, graded := strings.Cut(rest, "."); ok && graded {
			grade, v.next[id] = strings.CutSuffix(grade, ".next")
			grade, v.before[id] = strings.CutSuffix(grade, ".before")
			v.names[id] = category
			v.grades[id] = int(grade[0] - '0')
		}
	}
	v.art, v.closed, v.measured = lex.list("art"), lex.list("criterion"), lex.list("quantified")
	v.purpose, v.preserves, v.factors = lex.list("instrument.purpose"), lex.list("clause.preserves"), lex.list("factors")
	for i := range v.k.read.powers {
		w := &v.k.read.powers[i]
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
	for i := range v.k.read.offences {
		v.offence(&v.k.read.offences[i])
	}
}

// notes reports whether the setting of the list's phrases is asked for. Where the pack has learned weights
// it is of those alone that are raised whatever was chosen.
func (v *vagueReader) notes(list ListID) bool {
	return v.names[list] != "" && (v.k.lex.open == nil || v.names[list] == ideology)
}

// offence marks the terms of an offence. Those behind the words that open an excuse narrow it.
func (v *vagueReader) offence(o *Offence) {
	excuse, in, part := false, None, PartBody
	for j := range o.Mentions {
		m := &o.Mentions[j]
		if m.In != in || m.Part != part {
			excuse, in, part = m.From == FromLeaf && v.exceptions.hold(v.k.document, &v.k.facts, m.In), m.In, m.Part
		}
		switch {
		case m.List == ListDefence || m.List == ListException || m.List == ListOptional:
			excuse = true
		case !v.notes(m.List):
		case excuse:
			v.settings[m.Fact] = setting{SettingExcuse, nil}
		default:
			v.settings[m.Fact] = setting{SettingOffence, nil}
		}
	}
}

func (v *vagueReader) read() {
	facts := v.k.facts.facts
	for i := range facts {
		f := &facts[i]
		if v.names[f.List] == "" || f.Part == PartTitle || f.Flags&FactQuoted != 0 ||
			v.k.document.Provisions[f.In].Flags&(FlagFinal|FlagRepealed|FlagQuoted) != 0 {
			continue
		}
		s := v.settings[f]
		if s.Setting == SettingOther && v.defines(f.In) {
			s.Setting = SettingDefines
		}
		if v.grades[f.List] < 3 && s.Setting != SettingOffence &&
			(v.grades[f.List] == 1 || s.Setting != SettingPower && s.Setting != SettingDuty) {
			continue
		}
		if v.cleared(facts, i) || s.Setting == SettingOther && v.statesPurpose(f.In) {
			continue
		}
		v.add(VagueTerm{Fact: f, At: v.shown(f), Category: v.names[f.List], Grade: v.grades[f.List], Setting: s.Setting, Power: s.power})
	}
}

// add keeps the longer of two terms that overlap, and the more telling place of a term that its
// article has twice.
func (v *vagueReader) add(t VagueTerm) {
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
func (v *vagueReader) statesPurpose(r Ref) bool {
	if v.purpose == 0 {
		return false
	}
	for ; r != None; r = v.k.document.Provisions[r].Parent {
		for _, f := range v.k.facts.body(r) {
			if f.List == v.purpose {
				return true
			}
		}
		if k := v.k.document.Provisions[r].Kind; k == KindArticle || k == KindSection {
			break
		}
	}
	return false
}

// shown is the words of the fact, with the word behind or before them where the list asks for it:
// "serious harm", "daño grave".
func (v *vagueReader) shown(f *Fact) Span {
	tokens := v.k.document.Tokens
	if v.before[f.List] && f.First > 0 {
		if noun := &tokens[f.First-1]; noun.Kind == TokenWord && noun.Len() >= shortest && noun.End+3 >= f.Start &&
			v.k.document.Provisions[f.In].Span.Contains(noun.Span) {
			return Span{noun.Start, f.End}
		}
		return f.Span
	}
	if !v.next[f.List] || int(f.Last) >= len(tokens) || tokens[f.Last].Kind != TokenWord || tokens[f.Last].Len() < shortest ||
		tokens[f.Last].Start > f.End+3 {
		return f.Span
	}
	facts := v.k.facts.all(f.In)
	for i := range facts {
		if g := &facts[i]; g.First == f.Last && g.Last == f.Last+1 && (g.List == ListOr || g.List == ListAnd) {
			return f.Span
		}
	}
	return Span{f.Start, tokens[f.Last].End}
}

func (v *vagueReader) keyOf(t *VagueTerm) vagueKey {
	top := v.k.document.Top(t.In)
	if top == None {
		top = t.In
	}
	return vagueKey{top, hashFolded(hashSeed, v.k.document.Words(t.At))}
}

// defines reports whether the provision, or one that holds it, gives a term its meaning.
func (v *vagueReader) defines(r Ref) bool {
	for ; r != None; r = v.k.document.Provisions[r].Parent {
		if v.k.document.Provisions[r].Kind == KindDefinition || v.k.read.byProvision[r].Has(SlotDefinition) {
			return true
		}
		if k := v.k.document.Provisions[r].Kind; k == KindArticle || k == KindSection {
			return false
		}
	}
	return false
}

// cleared reports whether the words are not open at that place.
func (v *vagueReader) cleared(facts []Fact, i int) bool {
	f := &facts[i]
	if v.art != 0 && overlapped(facts, i, v.art) || v.properName(f) {
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
		if g.List == ListImprisonment || g.List == ListFineOnly || v.divided(f.Last, g.First) {
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
	def, _ := v.k.definitions().find(f.Span, f.In)
	return def != nil
}

// preserved reports whether the words stand behind those by which a clause takes nothing from anybody:
// "does not affect a right under any other law".
func (v *vagueReader) preserved(facts []Fact, i int) bool {
	f := &facts[i]
	for j := i - 1; v.preserves != 0 && j >= max(0, i-mostBefore) && facts[j].In == f.In && facts[j].Part == f.Part; j-- {
		if g := &facts[j]; g.List == v.preserves && g.Last <= f.First {
			return !v.divided(g.Last, f.First)
		}
	}
	return false
}

// leadsOn reports whether the words lead on to the items below their provision.
func (v *vagueReader) leadsOn(f *Fact) bool {
	p := &v.k.document.Provisions[f.In]
	return p.Child != None && f.Part == PartBody && f.Last+1 >= p.bodyLast
}

// divided reports whether a semicolon, a dash or the end of a sentence stands between the tokens.
func (v *vagueReader) divided(from, to int32) bool {
	for _, t := range v.k.document.Tokens[from:to] {
		if t.Kind == TokenStop || t.Kind == TokenSemicolon || t.Kind == TokenDash || t.Kind == TokenColon {
			return true
		}
	}
	return false
}

// properName reports whether the words are part of a name, such as the title of an Act or an
// office: each begins with a capital, and they do not open a sentence.
func (v *vagueReader) properName(f *Fact) bool {
	tokens := v.k.document.Tokens
	capital := false
	for t := f.First; t < f.Last; t++ {
		c := v.k.document.Text[tokens[t].Start]
		if tokens[t].Kind != TokenWord {
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
	p := &v.k.document.Provisions[f.In]
	before := &tokens[f.First-1]
	return f.First != p.bodyFirst && f.First != p.tailFirst && before.Kind != TokenStop && before.Kind != TokenColon && before.Kind != TokenDash
}
