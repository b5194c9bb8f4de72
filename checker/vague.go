package checker

// Vague wording is read once for all rules. Where the pack has learned weights, candidates are found
// (vague_phrase.go), described by signs (vague_signs.go), scored, and the best are taken where something
// is at stake (vague_choice.go). A pack without weights is read by its lists alone (vague_lists.go). What
// is raised is then weighed by what the words do there: they widen an offence, they are the ground of a
// power, they hollow out a duty, or they only narrow what somebody is liable for.

// A Setting is what the words around a vague term do.
type Setting uint8

// The settings, from the least to the most telling.
const (
	SettingOther   Setting = iota // duties, procedure, institutions
	SettingDefines                // gives a term its meaning
	SettingExcuse                 // narrows or excuses an offence
	SettingDuty                   // a duty of a private person towards an authority
	SettingPower                  // a power of an authority
	SettingOffence                // describes an offence
)

// A VagueTerm is a term that the text leaves open at a place.
type VagueTerm struct {
	*Fact
	At       Span   // the words to show: the fact's, and the word that they qualify
	Category string // from the list's name: "vague.degree.3" has "degree" …
	Grade    int    // … and 3: how plainly it is open, 1 to 3
	Setting  Setting
	Power    *Power      // in the settings of duty and power
	Others   []Span      // where else the article has it, in text order
	Spoke    []VagueSign // what spoke for it, the weightiest first; none where the pack has no weights
}

// A VagueSign is what spoke for raising a term: the words at the span, or what the sentence does.
type VagueSign struct {
	At   Span
	What VagueSource
}

// VagueTerms are the terms that the text leaves open, in text order: one for each term and article.
// The slice is shared and read-only.
func (p *Pass) VagueTerms() []VagueTerm {
	if !p.vagueRead {
		p.vague, p.vagueRead = p.instrument.vagueTerms(), true
	}
	return p.vague
}

// vagueTerms are the terms that the text leaves open, in text order: one for each term and article.
func (k *instrument) vagueTerms() []VagueTerm {
	if w := k.lex.open; w != nil {
		return k.openTerms(w)
	}
	v := vagueReader{k: k, settings: map[*Fact]setting{}, at: map[vagueKey]int{}}
	v.prepare()
	v.read()
	return v.terms
}
