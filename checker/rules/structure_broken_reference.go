package rules

import "clausecheck/checker"

var brokenReference = &checker.Rule{
	ID: "structure/broken-reference", Title: "Reference to a provision that is not there",
	Severity: checker.Warning, Since: "0.1.0",
	Why:     "Renumbering leaves references behind. A safeguard, a definition or an offence that is only reached by reference is then lost.",
	Clears:  "The right number, or the name of the other law if another law is meant.",
	Redraft: "… article …",
	Authorities: []checker.Authority{
		practicalGuide.pinned("guidelines 16–17", "References are avoided where possible and exact where not."),
		parliamentaryCounsel.pinned("part 3.10", "How cross-references are drafted."),
	},
	Document: func(p *checker.Pass) {
		brokenWithin(p)
		numbers := numberingOf(p)
		list := p.List("reference.article")
		if numbers.sections > numbers.articles {
			list = p.List("reference.section")
		}
		const (
			enough = 3
			beyond = 5 // a statute's number further beyond its last one is another law's
		)
		if list == 0 || len(numbers.own) < enough {
			return
		}
		if p.Profile != "treaty" && (amends(p) || p.Has(p.List("reference.principal"))) {
			return // the numbers are those of the law that is amended
		}
		other := otherLawsOf(p)
		speaks := map[checker.Ref]bool{} // by article
		var broken []*checker.Fact
		missing := map[string]bool{}
		whole := 0
		p.Facts(list, func(f *checker.Fact) bool {
			if f.Flags&checker.FactQuoted != 0 || !ownTextOnce(p, speaks, f.In) || numbers.inserted[p.Document.Top(f.In)] || named(p, f) {
				return true
			}
			number, own := other.referenceTo(f)
			switch {
			case number == "":
			case numbers.own[number]:
				whole++
			case own && !other.named(f) && numbers.wholeAround(number) && (p.Profile == "treaty" || leading(number) <= numbers.highest+beyond):
				broken = append(broken, f)
				missing[number] = true
			}
			return true
		})
		if 6*len(broken) > whole+6 {
			return // an excerpt: what it refers to stands in the rest
		}
		if len(broken) > 0 {
			withoutHeadings(p, missing)
		}
		for _, f := range broken {
			if number, _ := other.referenceTo(f); !missing[number] {
				continue
			}
			at := checker.Span{Start: f.Start, End: p.Document.Tokens[f.Last-1].End}
			p.Report(checker.Finding{
				In: f.In, At: at, Confidence: checker.Medium,
				Message: p.LabelOf(f.In) + " refers to " + p.Quote(at) + ", and the instrument has no provision of that number.",
				Looked:  []string{"the numbers of all articles and sections"},
			})
		}
	},
}

// ownTextOnce is ownText, which is asked once for each article.
func ownTextOnce(p *checker.Pass, known map[checker.Ref]bool, r checker.Ref) bool {
	top := p.Document.Top(r)
	own, asked := known[top]
	if !asked {
		own = ownText(p, r)
		known[top] = own
	}
	return own
}

// ownText reports whether the provision speaks for the instrument itself: no part of its article
// amends or quotes another law, and it is no schedule, which often lists other laws.
func ownText(p *checker.Pass, r checker.Ref) bool {
	top := p.Document.Top(r)
	if top == checker.None {
		return false
	}
	first, last := p.Subtree(top)
	for ; first < last; first++ {
		if p.Document.Provisions[first].Flags&(checker.FlagAmending|checker.FlagQuoted|checker.FlagRepealed) != 0 {
			return false
		}
	}
	for ; top != checker.None; top = p.Document.Provisions[top].Parent {
		if p.Document.Provisions[top].Kind == checker.KindAnnex {
			return false
		}
	}
	return true
}

// named reports whether another law may be named right before the reference ("title 3, United States
// Code, sections 1 and 2"), or the reference is an entry of a table.
func named(p *checker.Pass, f *checker.Fact) bool {
	if f.First < 2 {
		return false
	}
	tokens := p.Document.Tokens
	before := tokens[f.First-1]
	if before.Kind == checker.TokenComma {
		before = tokens[f.First-2]
		c := p.Document.Text[before.Start]
		return before.Kind == checker.TokenWord && c >= 'A' && c <= 'Z' || before.Kind == checker.TokenNumber
	}
	c := p.Document.Text[f.Start]
	return p.Profile == "statute" && c >= 'A' && c <= 'Z' && before.Kind != checker.TokenStop
}

// amends reports whether the instrument does little but amend another one.
func amends(p *checker.Pass) bool {
	tops, amending := 0, 0
	for i := range p.Document.Provisions {
		v := &p.Document.Provisions[i]
		if v.Kind != checker.KindArticle && v.Kind != checker.KindSection {
			continue
		}
		tops++
		if v.Flags&(checker.FlagAmending|checker.FlagQuoted) != 0 {
			amending++
		}
	}
	return 3*amending > tops
}
