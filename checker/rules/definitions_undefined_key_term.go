package rules

import (
	"strings"

	"clausecheck/checker"
)

var undefinedKeyTerm = &checker.Rule{
	ID: "definitions/undefined-key-term", Title: "A load-bearing term is never defined",
	Severity: checker.Warning, Since: "0.1.0",
	Why: "Offences and powers are as wide as the terms they are built of. Where a term has no settled meaning and the instrument gives it " +
		"none, every State and every court will give its own.",
	Clears:  "A definition in the article on terms, in the provision itself, or by reference (“has the same meaning as in …”).",
	Redraft: "“…” means …; it does not include ….",
	Amend:   meant("keys", "key defined"),
	Authorities: []checker.Authority{
		practicalGuide.pinned("guideline 14", "Terms that are not unambiguous are defined together at the beginning of the act."),
		parliamentaryCounsel.unpinned("Has a part on definitions."),
	},
	Document: func(p *checker.Pass) {
		if _, extract := p.Document.Extract(); extract {
			return // its definitions were not seen
		}
		type use struct {
			first    *checker.Fact
			articles int
			last     checker.Ref
			weighty  bool // used in an offence or a power
			notes    []checker.Note
		}
		uses, order := map[string]*use{}, []string(nil)
		key, not, closed := p.List("term.key"), p.List("term.key.not"), p.List("criterion")
		p.Facts(key, func(f *checker.Fact) bool {
			name := singular(p.Document.Words(f.Span))
			u := uses[name]
			if u == nil {
				u = &use{last: checker.None}
				uses[name] = u
				order = append(order, name)
			}
			top := p.Document.Top(f.In)
			if own := p.List("term.key.own"); own != 0 && overlaps(p, f, own) {
				u.articles = -1 << 30
				return true
			}
			if referred := p.List("term.key.referred"); referred != 0 && overlaps(p, f, referred) {
				u.articles = -1 << 30
				return true
			}
			if lawOn := p.List("term.key.law"); lawOn != 0 && overlaps(p, f, lawOn) && partOfName(p, f) {
				u.articles = -1 << 30 // a law that the text names is about it
				return true
			}
			if definesHere(p, f) {
				u.articles = -1 << 30
				return true
			}
			if u.articles < 0 || top == checker.None || f.Flags&checker.FactQuoted != 0 || overlaps(p, f, not) || partOfName(p, f) ||
				p.Reading(f.In).Has(checker.SlotDefinition) || p.Document.Provisions[f.In].Flags&(checker.FlagAmending|checker.FlagQuoted|checker.FlagFinal) != 0 {
				return true
			}
			if def, _ := p.Defined(f.Span, f.In); def != nil || follows(p, f, closed, 3) || entry(p, f) {
				u.articles = -1 << 30
				return true
			}
			weighty := p.Reading(f.In).Has(checker.SlotOffence) || p.Reading(f.In).Has(checker.SlotPower)
			if u.first == nil || weighty && !u.weighty {
				u.first = f
			}
			u.weighty = u.weighty || weighty
			if top != u.last {
				if u.articles++; u.articles > 1 && len(u.notes) < 8 {
					u.notes = append(u.notes, checker.Note{At: f.Span, Text: "also in " + p.LabelOf(top)})
				}
				u.last = top
			}
			return true
		})
		for _, name := range order {
			u := uses[name]
			rare := u.articles*400 < len(p.Document.Provisions) // nothing turns on it in so long a text
			if u.first == nil || u.articles < 1 || u.articles < 2 && !u.weighty || rare || cognateDefined(p, u.first) || saidOfNoun(p, u.first) {
				continue
			}
			severity := checker.Warning
			if !u.weighty {
				severity = checker.Advice
			}
			p.ReportAs(severity, checker.Finding{
				Absent: true, Confidence: checker.Medium, In: u.first.In, At: u.first.Span,
				Message: "The instrument uses " + p.Quote(u.first.Span) + " without saying what it means; readers will have to rely on other law.",
				Looked:  []string{"definitions of the instrument", "the provision itself"}, Notes: u.notes,
			})
		}
	},
}

// entry reports whether the term opens an item that says what it is: "In this section— (a) personal
// information is any information about …".
func entry(p *checker.Pass, f *checker.Fact) bool {
	in := &p.Document.Provisions[f.In]
	return in.Kind == checker.KindItem && in.Parent != checker.None && f.Span.Start == in.Body.Start &&
		p.Reading(in.Parent).Has(checker.SlotDefinition) && follows(p, f, p.List("term.key.is"), 0)
}

// singular is the words in lower case and without accents, each without the mark of the plural.
func singular(words string) string {
	all := strings.Fields(strings.Map(checker.FoldRune, words))
	for i, word := range all {
		if stem, ok := strings.CutSuffix(word, "ies"); ok {
			all[i] = stem + "y"
			continue
		}
		all[i] = strings.TrimSuffix(strings.TrimSuffix(word, "s"), "e")
	}
	return strings.Join(all, " ")
}

// overlaps reports whether a fact of the list shares a word with f.
func overlaps(p *checker.Pass, f *checker.Fact, list checker.ListID) bool {
	return list != 0 && anyAround(p, f, f.First, f.Last, func(g *checker.Fact) bool {
		return g.List == list && g.Part == f.Part && g.First < f.Last && f.First < g.Last
	})
}

// anyAround reports whether one of the facts of f's own provision that can share a word with the tokens is so.
func anyAround(p *checker.Pass, f *checker.Fact, first, last int32, is func(*checker.Fact) bool) bool {
	body, tail := p.Around(f.In, first, last)
	for _, facts := range [...][]checker.Fact{body, tail} {
		for i := range facts {
			if is(&facts[i]) {
				return true
			}
		}
	}
	return false
}

// follows reports whether a fact of the list begins within so many tokens behind f.
func follows(p *checker.Pass, f *checker.Fact, list checker.ListID, within int32) bool {
	return list != 0 && anyAround(p, f, f.Last, f.Last+within+1, func(g *checker.Fact) bool {
		return g.List == list && g.Part == f.Part && g.First >= f.Last && g.First <= f.Last+within
	})
}

// partOfName reports whether the words are written as a name: each begins with a capital.
func partOfName(p *checker.Pass, f *checker.Fact) bool {
	for _, word := range strings.Fields(p.Document.Words(f.Span)) {
		if len(word) > 3 && (word[0] < 'A' || word[0] > 'Z') {
			return false
		}
	}
	return true
}
