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

// factored says what has to be weighed in applying words of degree or quality, which of them they are: for “serious” how
// far a harm goes, for “appropriate” what is to be achieved, and at whose cost. Of a court's sentence the law of
// sentencing says it.
func factored(p *checker.Pass, f *checker.Finding) []checker.Fix {
	words := oneLine(p, bare(p, f.At))
	if hasWord(p, f.At, "unweighed") || hasWord(p, f.At, "such") || strings.Contains(words, ",") {
		return nil
	}
	if !decides(p, f) {
		return nil
	}
	for _, use := range [...]string{"gravity", "fitness"} {
		if hasWord(p, f.At, use+" words") && (fitsNoun(p, f, use+" nouns") || fitsNoun(p, f, use+" verbs")) {
			return measured(p, f, "weighed", nouns{"words": words, "factors": p.Redraft(use)})
		}
	}
	return nil
}

// decides reports whether the finding's words decide an offence, a penalty or a power.
func decides(p *checker.Pass, f *checker.Finding) bool {
	in := p.Holder(holderOf(p, f.In, f.At), f.At)
	if p.Reading(in).Has(checker.SlotOffence) {
		return true
	}
	for r, last := p.Subtree(in); r < last; r++ {
		if len(p.PowersIn(r)) > 0 {
			return true
		}
	}
	top := p.Document.Top(f.In)
	return top != checker.None && p.Reading(top).Has(checker.SlotOffence)
}

// fitsNoun reports whether the factors fit what the words qualify, the last of them or the next.
func fitsNoun(p *checker.Pass, f *checker.Finding, use string) bool {
	_, last := p.Document.TokensIn(f.At)
	return hasWord(p, f.At, use) || int(last) < len(p.Document.Tokens) && oneOf(p, &p.Document.Tokens[last], use)
}

// bare is the span without determiners before its words and prepositions behind them.
func bare(p *checker.Pass, at checker.Span) checker.Span {
	first, last := p.Document.TokensIn(at)
	for last-first > 1 && (oneOf(p, &p.Document.Tokens[first], "determiners") || oneOf(p, &p.Document.Tokens[first], "all")) {
		first++
	}
	for last-first > 1 && oneOf(p, &p.Document.Tokens[last-1], "prepositions") {
		last--
	}
	return checker.Span{Start: p.Document.Tokens[first].Start, End: p.Document.Tokens[last-1].End}
}

// rightDefined says what the words for lack of right mean.
func rightDefined(p *checker.Pass, f *checker.Finding) []checker.Fix {
	return measured(p, f, "right defined", nouns{"words": strings.ToLower(oneLine(p, f.At))})
}

// onlyOfKind says of the last member of a list, where it cannot be told so in its place, that it is of the kind of those
// before it.
func onlyOfKind(p *checker.Pass, f *checker.Finding) []checker.Fix {
	first, _ := p.Document.TokensIn(f.At)
	if !hasWord(p, f.At, "like words") || hasWord(p, f.At, "unlike") || first == 0 ||
		!namesKind(p, f) || !decides(p, f) ||
		!hasWord(p, f.At, "or") && !oneOf(p, &p.Document.Tokens[first-1], "or") && !hasWord(p, f.At, "and") && !oneOf(p, &p.Document.Tokens[first-1], "and") {
		return nil
	}
	return measured(p, f, "only", nouns{"words": oneLine(p, f.At)})
}

// namesKind reports whether the words end with a noun that has a kind: a period has none, nor has a circumstance, and “or
// otherwise insults” is no thing. What a provision defines is not narrowed by its last words.
func namesKind(p *checker.Pass, f *checker.Finding) bool {
	_, last := p.Document.TokensIn(f.At)
	end := &p.Document.Tokens[last-1]
	in := p.Holder(holderOf(p, f.In, f.At), f.At)
	return !hasWord(p, f.At, "things alike") && !oneOf(p, end, "prepositions") && !joins(p, end) && !hasWord(p, f.At, "all") && !hasWord(p, f.At, "such") && !p.Reading(in).Has(checker.SlotDefinition)
}

// reasoned asks for reasons, and for no more than is necessary, of whoever decides; of changes that another provision is
// read with nobody decides.
func reasoned(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if wordIn(p, f, "decides") != "" || wordBeforeIn(p, f, "whom") || hasWord(p, f.At, "undecided") || !hasWord(p, f.At, "decided") || wordIn(p, f, "burdens") == "" {
		return nil
	}
	return sentence("reasoned")(p, f)
}

// suchAs asks the same of whoever is to settle “such form as the Board may determine”.
func suchAs(p *checker.Pass, f *checker.Finding) []checker.Fix {
	if !leftToSomebody(p, f.At) || wordIn(p, f, "decides") != "" {
		return nil
	}
	return sentence("reasoned")(p, f)
}

// leftToSomebody reports whether the words open with “such” and an “as” behind them leads to a word for deciding.
func leftToSomebody(p *checker.Pass, at checker.Span) bool {
	const reach = 10 // tokens: “such form as the Board and the Bank may, from time to time, require”
	first, last := p.Document.TokensIn(at)
	if first >= last || !oneOf(p, &p.Document.Tokens[first], "such") || int(last) >= len(p.Document.Tokens) || !oneOf(p, &p.Document.Tokens[last], "measures") {
		return false
	}
	may := false
	for i := last; i < min(last+reach, int32(len(p.Document.Tokens))); i++ {
		if may = may || oneOf(p, &p.Document.Tokens[i], "modally"); may && oneOf(p, &p.Document.Tokens[i], "decided") {
			return true
		}
	}
	return false
}

// mostMeasures is how many sentences of an article are asked whether they give words their measure: more than any law has.
const mostMeasures = 100

// given reports whether the term's article gives its words their measure: “in applying the words “serious harm” in this
// section, regard shall be had to …”.
func given(p *checker.Pass, t *checker.VagueTerm) bool {
	opening, measure, top := p.List("words.said"), p.List("words.measure"), p.Document.Top(t.In)
	if opening == 0 || top == checker.None || p.Within(top, opening) == nil {
		return false
	}
	left := mostMeasures
	for r, last := p.Subtree(top); r < last; r++ {
		own := p.Own(r)
		for i := range own {
			if own[i].List != opening {
				continue
			}
			if saidOf(p, &own[i], t.At) && measures(own[i+1:], measure, own[i].Last) {
				return true
			}
			if left--; left == 0 {
				return false
			}
		}
	}
	return false
}

// saidOf reports whether the opening words are followed by some of those at the span in quotation marks.
func saidOf(p *checker.Pass, opening *checker.Fact, at checker.Span) bool {
	said := strings.TrimLeft(p.Document.Text[opening.End:], " \n")
	for _, mark := range [...][2]string{{"“", "”"}, {"\"", "\""}, {"‘", "’"}} {
		if rest, ok := strings.CutPrefix(said, mark[0]); ok {
			words, _, closed := strings.Cut(rest, mark[1])
			words = " " + strings.ToLower(strings.Join(strings.Fields(words), " ")) + " "
			return closed && strings.Contains(" "+strings.ToLower(oneLine(p, at))+" ", words)
		}
	}
	return false
}

func measures(own []checker.Fact, measure checker.ListID, from int32) bool {
	const reach = 24 // tokens: the words said, and where
	for i := range own {
		if own[i].List == measure && own[i].First-from <= reach {
			return true
		}
	}
	return false
}
