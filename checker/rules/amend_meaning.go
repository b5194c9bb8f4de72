package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker"
)

// Open words that the sentence needs get their measure in a sentence of its own: a definition of the interest that they
// name, what has to be weighed in applying them, the kind of thing that a list is of. The pack says which words it has a
// measure for; of any others there is no edit.

// meant defines what the finding's words name: “In this section, “public order” means …”.
func meant(groups, use string) amending {
	return func(p *checker.Pass, f *checker.Finding) []checker.Fix { return meantBy(p, f, groups, use) }
}

func meantBy(p *checker.Pass, f *checker.Finding, groups, use string) []checker.Fix {
	var most checker.Span
	meaning := ""
	for _, group := range strings.Fields(p.Redraft(groups)) {
		for _, words := range strings.Split(p.Redraft("meant "+group), ", ") {
			if at := wordsAround(p, f.At, strings.Fields(words)); at.Len() > most.Len() {
				most, meaning = at, p.Redraft("meaning "+group)
			}
		}
	}
	if next := p.Document.TokenFrom(most.End); most.Empty() || int(next) < len(p.Document.Tokens) && oneOf(p, &p.Document.Tokens[next], "emergency goes") {
		return nil // a name for something else: “any national emergency number”
	}
	if groups == "keys" && len(p.PowersOf(p.Document.Top(f.In))) == 0 && p.Profile != "treaty" {
		return nil // a key term of a computer law is none in a law on something else
	}
	if meaning == p.Redraft("meaning urgent") && !inHaste(p, f) {
		return nil
	}
	if most.Start > 0 && p.Document.Text[most.Start-1] == '-' {
		return nil // “socio-economic security”
	}
	if joinedOutside(p, f.At, most) || ledInto(p, most) {
		return nil
	}
	return measured(p, f, use, nouns{"words": oneLine(p, most), "meaning": meaning})
}

// inHaste reports whether the finding's article is about what cannot wait for a court.
func inHaste(p *checker.Pass, f *checker.Finding) bool {
	for _, i := range p.PowersOf(p.Document.Top(f.In)) {
		if w := &p.Powers()[i]; w.Covert || hasWord(p, w.At, "goes in") || w.Has(checker.ListWarrant) {
			return true
		}
	}
	return false
}

// ledInto reports whether another open word leads into those at the span, which would stay: “expedient in the public
// interest”, “prejudicial to the security of the State”.
func ledInto(p *checker.Pass, at checker.Span) bool {
	for i := p.Document.TokenFrom(at.Start) - 1; i >= 0; i-- {
		if t := &p.Document.Tokens[i]; oneOf(p, t, "leads") {
			continue
		} else {
			return oneOf(p, t, "fits") || oneOf(p, t, "harms")
		}
	}
	return false
}

// joinedOutside reports whether the span joins others to the words that it holds: one of “security, morals or good order”
// is not all of them.
func joinedOutside(p *checker.Pass, at, words checker.Span) bool {
	for first, last := p.Document.TokensIn(at); first < last; first++ {
		if t := &p.Document.Tokens[first]; !words.Contains(t.Span) && (t.Kind == checker.TokenComma || oneOf(p, t, "or") || oneOf(p, t, "and")) {
			return true
		}
	}
	return false
}

// oneLine is the words at the span as they stand in a sentence.
func oneLine(p *checker.Pass, at checker.Span) string {
	return strings.Join(strings.Fields(p.Document.Words(at)), " ")
}

// wordsAround is where the words stand that share some with the span; “*” is a name of one word.
func wordsAround(p *checker.Pass, at checker.Span, words []string) (found checker.Span) {
	first, last := p.Document.TokensIn(at)
	n, all := int32(len(words)), p.Document.Tokens
	for from := max(first-n+1, 0); from < last && int(from+n) <= len(all) && found.Empty(); from++ {
		for i := range n {
			t := &all[from+i]
			if words[i] != "*" && !strings.EqualFold(words[i], p.Document.Words(t.Span)) ||
				words[i] == "*" && (!nameAt(p, from+i) || nameAt(p, from+i+1)) {
				break
			}
			if i == n-1 {
				found = checker.Span{Start: all[from].Start, End: t.End}
			}
		}
	}
	return found
}

// nameAt reports whether a word with a capital stands at the token.
func nameAt(p *checker.Pass, at int32) bool {
	if int(at) >= len(p.Document.Tokens) || p.Document.Tokens[at].Kind != checker.TokenWord {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.Document.Words(p.Document.Tokens[at].Span))
	return unicode.IsUpper(r)
}

// measured puts the pack's sentence on words of the article to the finding, with these nouns in it.
func measured(p *checker.Pass, f *checker.Finding, use string, n nouns) []checker.Fix {
	for name, word := range nounsOf(p, f) {
		if n[name] == "" {
			n[name] = word
		}
	}
	text, ok := n.in(p.Redraft(use))
	if !ok || strings.ContainsAny(n["words"], "“”\"‘") {
		return nil
	}
	if all := inPlaceOf(p, f, text, true); all != nil {
		return []checker.Fix{{Title: "Insert “" + text + "”", Edits: all}}
	}
	return nil
}

// rightDefined says what the words for lack of right mean.
func rightDefined(p *checker.Pass, f *checker.Finding) []checker.Fix {
	return measured(p, f, "right defined", nouns{"words": strings.ToLower(oneLine(p, f.At))})
}
