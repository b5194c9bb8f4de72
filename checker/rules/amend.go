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

// wordly reports whether a token is a word or a number.
func wordly(k checker.TokenKind) bool { return k == checker.TokenWord || k == checker.TokenNumber }

// holderOf is the provision at or above r that holds the span.
func holderOf(p *checker.Pass, r checker.Ref, at checker.Span) checker.Ref {
	for !p.Document.Provisions[r].Span.Contains(at) && p.Document.Provisions[r].Parent != checker.None {
		r = p.Document.Provisions[r].Parent
	}
	return r
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
			at := modalBefore(p, all[i].At.Start) - 1
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

// modalBefore is where the modal opens that stands before the place, “shall commit an offence”; else the place.
func modalBefore(p *checker.Pass, at int32) int32 {
	if i := p.Document.TokenFrom(at); i > 0 && oneOf(p, &p.Document.Tokens[i-1], "modals") {
		return p.Document.Tokens[i-1].Start
	}
	return at
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
