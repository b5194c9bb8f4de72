package compare

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"clausecheck/checker"
)

// The own text of a provision is its title, body and tail without the label: what stays when the
// provision is renumbered, and what is not told again by its children.

// An ownToken is a word or mark of a provision's own text.
type ownToken struct {
	at     checker.Span
	exact  uint64 // of the letters as they stand; quotation marks and dashes of all kinds are alike
	folded uint64 // without case; 0 for a mark of punctuation
	kind   checker.TokenKind
	part   int32 // counts titles, bodies and tails, so that no change runs from one into another
}

// ownTexts are the tokens of every provision of a document, one after another.
type ownTexts struct {
	document *checker.Document
	tokens   []ownToken
	first    []int32 // by provision, where its tokens begin; one more entry for the end
}

func readOwnTexts(d *checker.Document) *ownTexts {
	o := &ownTexts{document: d, tokens: make([]ownToken, 0, len(d.Tokens)), first: make([]int32, len(d.Provisions)+1)}
	part := int32(0)
	for i := range d.Provisions {
		o.first[i] = int32(len(o.tokens))
		p := &d.Provisions[i]
		from := sort.Search(len(d.Tokens), func(k int) bool { return d.Tokens[k].Start >= p.Title.Start })
		to := from
		for to < len(d.Tokens) && d.Tokens[to].Start < p.Title.End {
			to++
		}
		o.add(int32(from), int32(to), part)
		first, last := d.BodyTokens(checker.Ref(i))
		o.add(first, last, part+1)
		first, last = d.TailTokens(checker.Ref(i))
		o.add(first, last, part+2)
		part += 3
	}
	o.first[len(d.Provisions)] = int32(len(o.tokens))
	return o
}

func (o *ownTexts) add(first, last, part int32) {
	for _, t := range o.document.Tokens[first:last] {
		own := ownToken{at: t.Span, kind: t.Kind, part: part}
		word := o.document.Text[t.Start:t.End]
		switch t.Kind {
		case checker.TokenWord, checker.TokenNumber, checker.TokenClitic:
			own.exact, own.folded = hashWord(word)
		case checker.TokenQuote:
			own.exact = 1
		case checker.TokenDash:
			own.exact = 2
		default:
			own.exact, _ = hashWord(word)
		}
		o.tokens = append(o.tokens, own)
	}
}

// of is the tokens of a provision.
func (o *ownTexts) of(r checker.Ref) []ownToken {
	return o.tokens[o.first[r]:o.first[r+1]:o.first[r+1]]
}

// words appends the folded words of a provision.
func (o *ownTexts) words(dst []uint64, r checker.Ref) []uint64 {
	for _, t := range o.of(r) {
		if t.folded != 0 {
			dst = append(dst, t.folded)
		}
	}
	return dst
}

// holder is the provision whose own text has the byte; checker.None where none has.
func (o *ownTexts) holder(at int32) checker.Ref {
	k := sort.Search(len(o.tokens), func(k int) bool { return o.tokens[k].at.End > at })
	if k == len(o.tokens) || o.tokens[k].at.Start > at {
		return checker.None
	}
	return checker.Ref(o.tokens[k].part / 3)
}

// FNV-1a, as the engine hashes words.
const (
	hashSeed  uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// hashWord hashes a word as it stands and without case.
func hashWord(word string) (exact, folded uint64) {
	exact, folded = hashSeed, hashSeed
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return hashLetters(word)
		}
		exact = (exact ^ uint64(c)) * hashPrime
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		folded = (folded ^ uint64(c)) * hashPrime
	}
	return exact, folded
}

func hashLetters(word string) (exact, folded uint64) {
	exact, folded = hashSeed, hashSeed
	for _, r := range word {
		if letter, ok := letterOf(r); ok {
			exact = (exact ^ uint64(letter)) * hashPrime
			folded = (folded ^ uint64(unicode.ToLower(letter))) * hashPrime
		}
	}
	return exact, folded
}

// letterOf is the letter that a sign counts as; false for one that is not seen.
func letterOf(r rune) (letter rune, ok bool) {
	switch r {
	case '’', '‘', 'ʼ':
		return '\'', true
	case '\u00ad', '\u200b', '\ufeff':
		return 0, false
	}
	return r, true
}

// mix joins two hashes, in their order.
func mix(a, b uint64) uint64 { return (a ^ b>>31 ^ b) * hashPrime }
