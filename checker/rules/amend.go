package rules

import (
	"strings"

	"clausecheck/checker"
)

// What a rule asks for can often be put into the clause as it stands. The words come from the language's
// pack ("redraft judge: …"); where it has none, or the clause is built in another way, there is no edit
// and the rule's template has to do.

type amending func(*checker.Pass, *checker.Finding) []checker.Fix

func insert(at int32, text, title string) []checker.Fix {
	return []checker.Fix{{Title: "Insert “" + title + "”", Edits: []checker.Edit{{At: checker.Span{Start: at, End: at}, Text: text}}}}
}

// first is the first of the amendments that fits the clause.
func first(all ...amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		for _, one := range all {
			if fixes := one(p, f); fixes != nil {
				return fixes
			}
		}
		return nil
	}
}

// afterModal puts the words between commas behind the modal that governs the finding's measure: "may,
// under a warrant issued by a court, enter".
func afterModal(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, modal := p.Redraft(use), p.List("redraft.modal")
		if words == "" || modal == 0 {
			return nil
		}
		in := p.Holder(holderOf(p, f.In, f.At), f.At)
		for _, g := range p.Own(in) {
			if g.List != modal || g.Part == checker.PartTitle {
				continue
			}
			if g.End+1 == f.At.Start || f.At.Contains(g.Span) {
				return insert(g.End, ", "+words+",", words)
			}
		}
		return nil
	}
}

// beforeInfinitive puts the words between commas before the infinitive of the finding's measure: "empower
// its authorities, under a warrant issued by a court, to search".
func beforeInfinitive(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, to := p.Redraft(use), p.List("redraft.to")
		if words == "" || to == 0 {
			return nil
		}
		for _, g := range p.Own(p.Holder(holderOf(p, f.In, f.At), f.At)) {
			if g.List == to && g.Part != checker.PartTitle && g.Start > 0 && p.Document.Text[g.Start-1] == ' ' && (g.End+1 == f.At.Start || g.Start == f.At.Start) {
				return insert(g.Start-1, ", "+words+",", words)
			}
		}
		return nil
	}
}

// limiting puts a limit into a power where the clause takes it.
func limiting(use string) amending {
	return first(afterModal(use), beforeInfinitive(use), inChapeau(use))
}

// inChapeau puts the words between commas into the chapeau of the item that holds the finding's measure, behind
// the modal or before the infinitive with which it ends: "may, under a warrant issued by a court—".
func inChapeau(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, modal, to := p.Redraft(use), p.List("redraft.modal"), p.List("redraft.to")
		in := p.Holder(holderOf(p, f.In, f.At), f.At)
		v := &p.Document.Provisions[in]
		if words == "" || v.Kind != checker.KindItem || v.Parent == checker.None || f.At.Start != v.Body.Start {
			return nil // an item whose first word is the measure goes on with the chapeau's
		}
		_, last := p.Document.BodyTokens(v.Parent)
		for last > 0 && !wordly(p.Document.Tokens[last-1].Kind) {
			last--
		}
		for _, g := range p.Own(v.Parent) {
			switch {
			case g.Last != last || g.Part == checker.PartTitle:
			case g.List == modal && modal != 0:
				return insert(g.End, ", "+words+",", words)
			case g.List == to && to != 0 && g.Start > 0 && p.Document.Text[g.Start-1] == ' ':
				return insert(g.Start-1, ", "+words+",", words)
			}
		}
		return nil
	}
}

// wordly reports whether a token is a word or a number.
func wordly(k checker.TokenKind) bool { return k == checker.TokenWord || k == checker.TokenNumber }

// apposed puts the words behind the finding's, between commas, where the list ends with them: "national security,
// that is to say …,".
func apposed(what, use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, list := p.Redraft(use), p.List(what)
		if words == "" || list == 0 {
			return nil
		}
		fix := checker.Fix{Title: "Insert “" + words + "”"}
		for _, at := range sameWords(f) {
			whole := longest(p, f, at, list)
			if whole.Empty() || whole.End < at.End || !longest(p, f, whole, p.List("redraft.not")).Empty() {
				return nil
			}
			text := ", " + words + ","
			if end := int(whole.End); end == len(p.Document.Text) || strings.IndexByte(",.;:)", p.Document.Text[end]) >= 0 {
				text = ", " + words
			}
			fix.Edits = append(fix.Edits, checker.Edit{At: checker.Span{Start: whole.End, End: whole.End}, Text: text})
		}
		return []checker.Fix{fix}
	}
}

// following puts the words right behind the finding's, or behind those that they are part of, where the list has them.
func following(what, use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, list := p.Redraft(use), p.List(what)
		if words == "" || list == 0 {
			return nil
		}
		fix := checker.Fix{Title: "Insert “" + words + "”"}
		for _, at := range sameWords(f) {
			whole := longest(p, f, at, list)
			if whole.Empty() || whole.End < at.End || !longest(p, f, whole, p.List("redraft.not")).Empty() {
				return nil
			}
			fix.Edits = append(fix.Edits, checker.Edit{At: checker.Span{Start: whole.End, End: whole.End}, Text: " " + words})
		}
		return []checker.Fix{fix}
	}
}

// holderOf is the provision at or above r that holds the span.
func holderOf(p *checker.Pass, r checker.Ref, at checker.Span) checker.Ref {
	for !p.Document.Provisions[r].Span.Contains(at) && p.Document.Provisions[r].Parent != checker.None {
		r = p.Document.Provisions[r].Parent
	}
	return r
}

// behind puts the words right behind the finding's.
func behind(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words := p.Redraft(use)
		if words == "" {
			return nil
		}
		return insert(f.At.End, " "+words, words)
	}
}

// closing puts the words at the end of the sentence, before its full stop or semicolon.
func closing(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words := p.Redraft(use)
		if words == "" {
			return nil
		}
		body := p.Document.Provisions[p.Holder(holderOf(p, f.In, f.At), f.At)].Body
		if !body.Contains(f.At) {
			return nil
		}
		text := p.Document.Text
		for at := f.At.End; at < body.End; at++ {
			c := text[at]
			if c == ';' || c == '.' && (at+1 == body.End || text[at+1] == ' ' || text[at+1] == '\n') {
				return insert(at, ", "+words, words)
			}
			if c == ':' {
				return nil
			}
		}
		return nil
	}
}

// closingConduct puts the words at the end of the conduct of the finding's offence: before what makes it an
// offence where that comes behind the conduct, "…, commits an offence and is liable …", else as closing does.
func closingConduct(use string) amending {
	end := closing(use)
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, all := p.Redraft(use), p.OffencesOf(f.In)
		for i := range all {
			at := all[i].At.Start - 1
			if words == "" || all[i].In != f.In || at <= f.At.End {
				continue
			}
			if text := p.Document.Text; text[at] == ' ' && text[at-1] == ',' {
				return insert(at-1, ", "+words, words)
			} else if text[at] == ' ' {
				return insert(at, ", "+words+",", words)
			}
			return nil
		}
		return end(p, f)
	}
}

// sentence adds a sentence behind the last one of the article; {1} in it stands for the finding's words.
func sentence(use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		words, top := strings.Replace(p.Redraft(use), "{1}", p.Quote(f.At), 1), p.Document.Top(f.In)
		if words == "" || top == checker.None {
			return nil
		}
		own := p.Document.Provisions[top].Span
		end := own.End
		if end == own.Start || p.Document.Text[end-1] != '.' {
			return nil
		}
		before := " "
		if p.Document.Provisions[top].Child != checker.None {
			before = "\n" // behind its paragraphs, as the article's own words
		}
		return insert(end, before+words, words)
	}
}

// ofCrime makes the amendment only where the finding's article speaks of crimes: an inspector of a trade is given
// no criminal investigation by it.
func ofCrime(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		if top := p.Document.Top(f.In); top == checker.None || p.Within(top, p.List("crime.matter")) == nil {
			return nil
		}
		return one(p, f)
	}
}

// ofAll makes the amendment only where it reaches every place of the article that has the finding's last word: the
// next one would be found in its stead.
func ofAll(one amending) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix {
		fixes, top := one(p, f), p.Document.Top(f.In)
		if fixes == nil || top == checker.None {
			return fixes
		}
		words := strings.Fields(strings.ToLower(p.Document.Words(f.At)))
		article := strings.ToLower(p.Document.Words(p.Document.Provisions[top].Span))
		if strings.Count(article, " "+words[len(words)-1]) > len(fixes[0].Edits) {
			return nil
		}
		return fixes
	}
}
