package rules

import (
	"cmp"
	"slices"

	"clausecheck/checker"
	"clausecheck/checker/internal/order"
)

// leading is the number that a label begins with: 54 of "54a".
func leading(label string) int {
	n := 0
	for _, c := range label {
		if c < '0' || c > '9' || n > 1_000_000 {
			break
		}
		n = 10*n + int(c-'0')
	}
	return n
}

// referenceTo is the number of the article or section that the fact names, and whether it can only
// be one of the instrument: the name of another law does not follow, nor does the number go on.
func (o otherLaws) referenceTo(f *checker.Fact) (number string, own bool) {
	p := o.p
	tokens := p.Document.Tokens
	t := tokens[f.Last-1]
	if t.Kind != checker.TokenNumber {
		return "", false
	}
	number = lowered(p.Document.Words(t.Span))
	for i := range len(number) {
		if c := number[i]; (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return "", false
		}
	}
	at := int(f.Last)
	if at < len(tokens) && tokens[at].Start == t.End && tokens[at].Kind != checker.TokenOpen && tokens[at].Kind != checker.TokenComma &&
		tokens[at].Kind != checker.TokenStop && tokens[at].Kind != checker.TokenSemicolon && tokens[at].Kind != checker.TokenClose {
		return number, false // "11-4", "6 bis"
	}
	const reach = 40 // tokens in which the other law would be named
	depth := 0
	at = endOfSeries(p, at)
	if o.own[int32(at+1)] || o.own[int32(at+2)] {
		return number, true // "of this Act"
	}
	for i := at; i < len(tokens) && i < at+reach; i++ {
		switch k := tokens[i].Kind; {
		case k == checker.TokenStop && !tokens[i].Empty() && depth == 0, k == checker.TokenSemicolon, k == checker.TokenDash:
			return number, true
		case k == checker.TokenWord:
			word := p.Document.Words(tokens[i].Span)
			if i > at && word[0] >= 'A' && word[0] <= 'Z' && p.Document.Words(tokens[i-1].Span) != "." && !ownName(word) && !o.own[int32(i)] {
				return number, false
			}
			if i == at && word[0] >= 'A' && word[0] <= 'Z' {
				return number, false
			}
		}
	}
	return number, true
}

// ownName reports whether the word names a part of the instrument itself.
func ownName(word string) bool {
	switch word {
	case "Article", "Articles", "Section", "Sections", "Convention", "Protocol", "Statute", "Directive", "State", "States", "Party", "Parties", "Court", "Member":
		return true
	}
	return false
}

// endOfSeries is the token behind the references that go on from the token: ", section 4(2) or sections 5 to 7".
// What is said behind the last of them is said of each.
func endOfSeries(p *checker.Pass, at int) int {
	const longest = 400 // tokens
	tokens := p.Document.Tokens
	end := at
	for i := at; i < len(tokens) && i < at+longest; i++ {
		switch tokens[i].Kind {
		case checker.TokenNumber, checker.TokenClose:
			end = i + 1
		case checker.TokenComma, checker.TokenOpen:
		case checker.TokenWord: // "or section", "(a)"
			if next := i + 1; next < len(tokens) && (tokens[next].Kind == checker.TokenNumber || tokens[next].Kind == checker.TokenClose || tokens[i].Len() <= 3) {
				continue
			}
			if i+2 < len(tokens) && tokens[i+1].Kind == checker.TokenWord && tokens[i+2].Kind == checker.TokenNumber {
				continue
			}
			return end
		default:
			return end
		}
	}
	return end
}

// otherLaws are the sentences that name another law, by the tokens at which they begin and end.
type otherLaws struct {
	p     *checker.Pass
	own   map[int32]bool // tokens that name the instrument itself: "this Act"
	names []int32        // tokens at which another law is named, in order
	ends  []int32        // tokens that end sentences, in order
}

// otherLawsOf finds where the text names laws other than itself.
func otherLawsOf(p *checker.Pass) otherLaws {
	o := otherLaws{p: p, own: map[int32]bool{}}
	p.Facts(p.List("definition.whole"), func(f *checker.Fact) bool {
		for t := f.First; t < f.Last; t++ {
			o.own[t] = true
		}
		return true
	})
	p.Facts(p.List("reference.law"), func(f *checker.Fact) bool {
		c := p.Document.Text[f.Start]
		if !o.own[f.Last-1] && (c >= 'A' && c <= 'Z' || p.Language() != "en") {
			o.names = append(o.names, f.First)
		}
		return true
	})
	for _, list := range [...]string{"reference.out", "reference.following"} {
		p.Facts(p.List(list), func(f *checker.Fact) bool {
			o.names = append(o.names, f.First)
			return true
		})
	}
	for t := int32(0); t+1 < int32(len(p.Document.Tokens)); t++ {
		if o.initial(t) && o.initial(t+1) {
			o.names = append(o.names, t) // "C. P." is a code's name
		}
	}
	order.By(o.names, cmp.Compare[int32])
	for t := range p.Document.Tokens {
		if o.endsSentence(int32(t)) {
			o.ends = append(o.ends, int32(t))
		}
	}
	return o
}

// initial reports whether the token is a capital letter with a full stop behind it.
func (o otherLaws) initial(t int32) bool {
	d := o.p.Document
	word := d.Tokens[t]
	c := d.Text[word.Start]
	return word.Kind == checker.TokenWord && word.Len() == 1 && c >= 'A' && c <= 'Z' && int(word.End) < len(d.Text) && d.Text[word.End] == '.'
}

// named reports whether the sentence around the reference names another law, before it or behind: it may be
// that law's provision.
func (o otherLaws) named(f *checker.Fact) bool {
	after, _ := slices.BinarySearch(o.names, f.First)
	return after > 0 && o.oneSentence(o.names[after-1], f.First) || after < len(o.names) && o.oneSentence(f.Last, o.names[after])
}

// oneSentence reports whether no sentence ends between the tokens.
func (o otherLaws) oneSentence(first, last int32) bool {
	next, _ := slices.BinarySearch(o.ends, first)
	return next == len(o.ends) || o.ends[next] >= last
}

// endsSentence reports whether the token is a full stop before which a sentence ends: no small letter follows.
func (o otherLaws) endsSentence(t int32) bool {
	d := o.p.Document
	if d.Tokens[t].Kind != checker.TokenStop || d.Tokens[t].Empty() || int(t)+1 >= len(d.Tokens) {
		return false
	}
	c := d.Text[d.Tokens[t+1].Start]
	return c < 'a' || c > 'z'
}
