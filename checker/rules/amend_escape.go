package rules

import "clausecheck/checker"

// A qualifier of a duty cannot just be struck: “shall, where necessary, fell the tree” would become a duty to fell every
// tree. It goes where a power needs none, and where it hollows out what protects a person; of what an authority may
// find impossible it has to say so in writing.

// qualified is the redraft of words that let a duty or a power lapse.
func qualified(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if fixes := unlessImpossible(p, f); fixes != nil {
		return fixes
	}
	fixes := strikes(p, f)
	if fixes == nil {
		return nil
	}
	for _, e := range fixes[0].Edits {
		if !surplus(p, f, e.At) {
			return nil
		}
	}
	return fixes
}

// surplus reports whether the sentence asks nothing absurd of anybody without the words at the span: beside “may”, in
// a duty that protects a person, and in a duty to help “to the fullest extent”.
func surplus(p *checker.Pass, f *checker.Finding, at checker.Span) bool {
	before, behind := wordBefore(p, at), p.Document.TokenFrom(at.End)
	if before == nil || int(behind) < len(p.Document.Tokens) && (oneOf(p, &p.Document.Tokens[behind], "and") || oneOf(p, &p.Document.Tokens[behind], "or")) {
		return false // another qualifier is joined to it
	}
	here := checker.Finding{In: p.Holder(f.In, at), At: at}
	switch {
	case oneOf(p, before, "modally"):
		return true
	case oneOf(p, before, "obliges"):
		return wordIn(p, &here, "protects") != ""
	}
	return hasWord(p, at, "extent") && wordIn(p, &here, "helps") != ""
}

// wordBefore is the token before the span, or before the comma there; nil where there is none.
func wordBefore(p *checker.Pass, at checker.Span) *checker.Token {
	i := p.Document.TokenFrom(at.Start) // of a span that takes in its blank and comma, the first token is the comma
	for i--; i >= 0 && p.Document.Tokens[i].Kind == checker.TokenComma; i-- {
	}
	if i < 0 {
		return nil
	}
	return &p.Document.Tokens[i]
}

// unlessImpossible lets an authority go without what it has to do only where it says in writing why that cannot be done:
// “shall, where possible, warn” becomes “shall, unless reasons given in writing show that this cannot be done, warn”.
func unlessImpossible(p *checker.Pass, f *checker.Finding) []checker.Fix {
	words, list := p.Redraft("impossible"), p.List("redraft.strike")
	if words == "" || list == 0 {
		return nil
	}
	fix := checker.Fix{Title: "Put “" + words + "” in their place"}
	for _, at := range sameWords(f) {
		whole := longest(p, f, at, list)
		if whole.Empty() || !hasWord(p, whole, "possible") || wordIn(p, f, "protects") == "" && wordIn(p, f, "reports") == "" && wordIn(p, f, "recorded") == "" {
			return nil
		}
		same := everywhere(p, f.In, whole, list)
		if saysAgain(p, f.In, whole, len(same)) {
			return nil
		}
		for _, each := range same {
			before, text := wordBefore(p, each), p.Document.Text
			if before == nil || !oneOf(p, before, "obliges") || !byAuthority(p, before) && !passively(p, f, each) || each.Start < 2 || int(each.End)+1 >= len(text) {
				return nil
			}
			opened, closed := text[each.Start-2] == ',' && blank(text[each.Start-1]), text[each.End] == ',' && blank(text[each.End+1])
			next := &p.Document.Tokens[p.Document.TokenFrom(each.End)]
			switch {
			case opened && closed && !joinedBehind(p, each.End):
				fix.Edits = append(fix.Edits, checker.Edit{At: each, Text: onLines(words, p.Document.Words(each))})
			case !opened && !closed && text[each.Start-1] == ' ' && lineBreak(p.Document.Words(each)) == "" && next.Kind == checker.TokenWord && !oneOf(p, next, "or") && !oneOf(p, next, "and") && !oneOf(p, next, "prepositions"):
				fix.Edits = append(fix.Edits, checker.Edit{At: checker.Span{Start: each.Start - 1, End: each.End}, Text: ", " + words + ","})
			default:
				return nil
			}
		}
	}
	fix.Edits = inOrder(fix.Edits)
	return []checker.Fix{fix}
}

// byAuthority reports whether the subject before the modal names somebody who acts for the State, and none who does not.
func byAuthority(p *checker.Pass, modal *checker.Token) (authority bool) {
	const reach = 8 // tokens: “the officer in charge of the station shall”
	at := p.Document.TokenFrom(modal.Start)
	for i := at - 1; i >= 0 && at-i <= reach && p.Document.Tokens[i].Kind == checker.TokenWord; i-- {
		if oneOf(p, &p.Document.Tokens[i], "private") {
			return false
		}
		authority = authority || oneOf(p, &p.Document.Tokens[i], "authorities") || oneOf(p, &p.Document.Tokens[i], "on the spot")
	}
	return authority
}

// joinedBehind reports whether behind the comma at the place another qualifier is joined: “shall, where possible, and if
// time allows,”.
func joinedBehind(p *checker.Pass, comma int32) bool {
	i := p.Document.TokenFrom(comma) + 1
	return int(i) < len(p.Document.Tokens) && (oneOf(p, &p.Document.Tokens[i], "or") || oneOf(p, &p.Document.Tokens[i], "and"))
}

// passively reports whether what is to be done behind the qualifier is to record or to tell, and an authority stands in the
// article to do it: “a statement shall, whenever possible, be recorded”.
func passively(p *checker.Pass, f *checker.Finding, at checker.Span) bool {
	i := p.Document.TokenFrom(at.End)
	if int(i) < len(p.Document.Tokens) && p.Document.Tokens[i].Kind == checker.TokenComma {
		i++
	}
	top := p.Document.Top(f.In)
	return int(i)+1 < len(p.Document.Tokens) && oneOf(p, &p.Document.Tokens[i], "be") && oneOf(p, &p.Document.Tokens[i+1], "recorded") &&
		top != checker.None && (speaksOf(p, top, "on the spot") || speaksOf(p, top, "authorities"))
}
