package rules

import (
	"strings"

	"clausecheck/checker"
)

// What somebody finds right becomes what he can show to be necessary, in whichever shape the clause has it: “as the
// Minister thinks fit”, “which the officer considers to be relevant”, “only if he considers it expedient to do so”.

// shownByReasons puts what can be shown by reasons in place of what somebody finds. A court gives them anyway.
func shownByReasons(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if wordIn(p, f, "decides") != "" || wordIn(p, f, "reasons") != "" || len(sameWords(f)) > 1 {
		return nil
	}
	first, last := p.Document.TokensIn(f.At)
	for verb := first; verb < last; verb++ {
		if oneOf(p, &p.Document.Tokens[verb], "finds") {
			return alsoElsewhere(p, f, foundAt(p, verb))
		}
	}
	return nil
}

// alsoElsewhere makes the edit wherever the article has the same words.
func alsoElsewhere(p *checker.Pass, f *checker.Finding, fixes []checker.Fix) []checker.Fix {
	top := p.Document.Top(f.In)
	if fixes == nil || top == checker.None {
		return fixes
	}
	edit := fixes[0].Edits[0]
	fixes[0].Edits = nil
	first, last := p.Document.TokensIn(p.Document.Provisions[top].Span)
	for verb := first; verb < last; verb++ {
		if !oneOf(p, &p.Document.Tokens[verb], "finds") {
			continue
		}
		if same := foundAt(p, verb); same != nil && strings.EqualFold(oneLine(p, same[0].Edits[0].At), oneLine(p, edit.At)) {
			fixes[0].Edits = append(fixes[0].Edits, same[0].Edits[0])
		}
	}
	return fixes
}

// foundAt is the edit for the finding verb at the token.
func foundAt(p *checker.Pass, verb int32) []checker.Fix {
	all := p.Document.Tokens
	word := func(i int32, use string) bool {
		return i >= 0 && int(i) < len(all) && all[i].Kind == checker.TokenWord && oneOf(p, &all[i], use)
	}
	end := verb + 1
	it := word(end, "it")
	for word(end, "it") || word(end, "to be") {
		end++
	}
	is := p.Redraft("found")
	if !word(end, "fits") {
		return nil
	}
	if word(end, "relevant") {
		is = p.Redraft("relevant")
	}
	for end++; (word(end, "or") || word(end, "and")) && word(end+1, "fits"); end += 2 {
	}
	if word(end, "agent") || is == "" {
		return nil
	}
	if int(end)+1 < len(all) && word(end, "inferred infinitive") && word(end+1, "imposes") {
		end += 2 // “as he thinks fit to impose”
	}
	start := verb
	for start > 0 && (word(start-1, "modally") || all[start-1].Kind == checker.TokenWord && joins(p, &all[start-1])) {
		start--
	}
	if it {
		shows := p.Redraft("show")
		if start < verb && word(verb-1, "modally") || shows == "" {
			return nil
		}
		if strings.HasSuffix(p.Document.Words(all[verb].Span), p.Redraft("verb ending")) {
			shows = p.Redraft("shows")
		}
		return inPlace(p, start, end, shows)
	}
	for at := start - 1; at > 0 && at >= start-8 && all[at].Kind == checker.TokenWord; at-- {
		switch {
		case word(at, "measures") && (word(at-1, "as far") || suchBefore(p, at)):
			return inPlace(p, at, end, p.Document.Words(all[at].Span)+" "+is)
		case word(at, "measures"):
			return nil
		case word(at, "whom"):
			return nil // of a companion nobody gives reasons
		case word(at, "than"), word(at, "relatives"):
			if word(at-1, "relatives") {
				at-- // “which that authority may think fit” points at the authority with its second word
			}
			return inPlace(p, at, end, p.Document.Words(all[at].Span)+" "+is)
		case word(at, "no subject"):
			return nil
		}
	}
	return nil
}

// suchBefore reports whether a “such” to which the “as” at the token belongs stands before it.
func suchBefore(p *checker.Pass, at int32) bool {
	for i := at - 1; i >= 0 && at-i <= 12; i-- {
		switch t := &p.Document.Tokens[i]; {
		case oneOf(p, t, "such"):
			return true
		case t.Kind != checker.TokenWord && t.Kind != checker.TokenComma:
			return false
		}
	}
	return false
}

// inPlace puts the words in place of the tokens [first, last).
func inPlace(p *checker.Pass, first, last int32, words string) []checker.Fix {
	at := checker.Span{Start: p.Document.Tokens[first].Start, End: p.Document.Tokens[last-1].End}
	return []checker.Fix{{Title: "Put “" + words + "” in their place", Edits: []checker.Edit{{At: at, Text: onLines(words, p.Document.Words(at))}}}}
}
