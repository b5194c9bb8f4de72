package rules

import "clausecheck/checker"

// A gag is a provision that silences private persons about what an authority does. Silence of
// officials about other people's affairs, and of anybody for the good of those concerned, is none.

// eachGag calls visit for the words of each gag.
func eachGag(p *checker.Pass, visit func(f *checker.Fact, top checker.Ref)) {
	addressee, object := p.List("gag.addressee"), p.List("gag.object")
	gag := func(f *checker.Fact) bool {
		top := p.Document.Top(f.In)
		if top == checker.None || f.Flags&checker.FactQuoted != 0 || !p.Reading(f.In).Has(checker.SlotSecrecy) ||
			covered(p, f, "secrecy.benign") || covered(p, f, "gag.not") {
			return true
		}
		aboutMeasure := factNear(p, f, object, 24)
		onPerson := factNear(p, f, addressee, 30)
		official := factNear(p, f, p.List("gag.official"), 14)
		if !aboutMeasure || official && !onPerson {
			return true
		}
		if factNear(p, f, p.List("gag.protects"), 24) {
			return true
		}
		visit(f, top)
		return true
	}
	p.Facts(checker.ListSecrecy, gag)
	p.Facts(checker.ListSecrecyDenied, func(f *checker.Fact) bool {
		for _, e := range p.Reading(f.In).Evidence {
			if e.Slot == checker.SlotSecrecy && e.At == f.Span {
				return gag(f)
			}
		}
		return true
	})
}

// factNear reports whether a fact of the list stands in the same provision or its chapeau, within so
// many words of f.
func factNear(p *checker.Pass, f *checker.Fact, list checker.ListID, within int32) bool {
	if list == 0 {
		return false
	}
	for _, r := range [...]checker.Ref{f.In, p.Document.Provisions[f.In].Parent} {
		if r == checker.None || r != f.In && p.Document.Provisions[f.In].Kind != checker.KindItem {
			continue
		}
		if r == f.In {
			if anyAround(p, f, f.First-within, f.Last+within+1, func(g *checker.Fact) bool {
				return g.List == list && g.First-f.Last <= within && f.First-g.Last <= within
			}) {
				return true
			}
			continue
		}
		for _, other := range p.Own(r) {
			if other.List == list && other.Part != checker.PartTitle {
				return true
			}
		}
	}
	return false
}
