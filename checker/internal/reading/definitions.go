package reading

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
	"clausecheck/checker/law"
)

// Defined terms are found where a drafter puts them: quoted, or bare at the head of an entry of a
// list, before a verb that gives a meaning; after words that open a definition; and in brackets
// behind what they stand for ("the agency (hereinafter “the Office”)"). Whether a term is defined
// at a place is then a question about a few words there, not about the text.

// A Definition is a term to which the instrument gives a meaning.
type Definition struct {
	Term        text.Span // where it is defined, without quotation marks
	In          text.Ref  // the provision that defines it
	First, Last text.Ref  // half-open range of the provisions for which it holds
	Keys        []uint64
}

const (
	longestDefined = 8  // words of a defined term
	defineReach    = 24 // tokens between a bare term's clause and its verb
)

// Definitions are the instrument's defined terms, found by the first word of the term.
type Definitions struct {
	All    []Definition
	byWord map[uint64][]int32
	d      *text.Document
	facts  *FactIndex
	lists  struct {
		means, opening, named, here, part, whole, interpretation, titled, entries, lead, said lexicon.ListID
	}
}

// Definitions are the instrument's defined terms.
func (k *Instrument) Definitions() *Definitions {
	if k.terms != nil {
		return k.terms
	}
	x := &Definitions{byWord: map[uint64][]int32{}, d: k.Document, facts: &k.Facts}
	k.terms = x
	x.lists.means, x.lists.opening = k.Lexicon.List("definition.means"), k.Lexicon.List("definition.opening")
	x.lists.named, x.lists.here = k.Lexicon.List("definition.named"), k.Lexicon.List("definition.here")
	x.lists.part, x.lists.whole = k.Lexicon.List("definition.part"), k.Lexicon.List("definition.whole")
	x.lists.interpretation, x.lists.titled = k.Lexicon.List("definition.heading"), k.Lexicon.List("definition.titled")
	x.lists.entries, x.lists.lead = k.Lexicon.List("definition.entries"), k.Lexicon.List("definition.lead")
	x.lists.said = k.Lexicon.List("definition.said")
	for i := range x.facts.All {
		f := &x.facts.All[i]
		switch {
		case f.List == 0:
		case f.Part == law.PartTitle:
			if f.List == x.lists.titled {
				x.titled(f)
			}
		case f.List == x.lists.means:
			x.meant(f)
		case f.List == x.lists.named:
			x.named(f)
		case f.List == x.lists.said:
			x.said(f)
		case f.List == x.lists.entries:
			x.entries(f)
		}
	}
	x.bracketed()
	x.dashed()
	return x
}

// Find is the definition that reaches the words at the span, which stand in provision in, and where the term
// stands; nil where no word of the span belongs to a term defined there.
func (x *Definitions) Find(at text.Span, in text.Ref) (*Definition, text.Span) {
	tokens := x.d.Tokens
	first := x.d.TokenFrom(at.Start)
	from := max(first-longestDefined+1, 0)
	for t := from; t < int32(len(tokens)) && tokens[t].Start < at.End; t++ {
		if tokens[t].Kind != text.TokenWord {
			continue
		}
		for _, i := range x.byWord[x.key(t)] {
			def := &x.All[i]
			if in < def.First || in >= def.Last {
				continue
			}
			if last := x.follows(def, t); last > t && tokens[last-1].End > at.Start {
				return def, text.Span{Start: tokens[t].Start, End: tokens[last-1].End}
			}
		}
	}
	return nil, text.Span{}
}

// follows is the end of the term that begins at the token, or 0.
func (x *Definitions) follows(def *Definition, t int32) int32 {
	n := 0
	for ; t < int32(len(x.d.Tokens)); t++ {
		switch x.d.Tokens[t].Kind {
		case text.TokenWord, text.TokenNumber:
			if x.key(t) != def.Keys[n] {
				return 0
			}
			if n++; n == len(def.Keys) {
				return t + 1
			}
		case text.TokenClitic, text.TokenOther:
		default:
			return 0
		}
	}
	return 0
}

// key tells words apart without their case and plural.
func (x *Definitions) key(t int32) uint64 {
	word := x.d.Words(x.d.Tokens[t].Span)
	if n := len(word); n > 3 && word[n-1] == 's' && word[n-2] != 's' {
		if word = word[:n-1]; n > 5 && word[n-3:] == "ie" {
			return text.HashByte(text.HashFolded(text.HashSeed, word[:n-3]), 'y')
		}
	}
	if n := len(word); n > 6 && word[n-1] == 'e' { // "proveedores", and so "services" too
		return text.HashFolded(text.HashSeed, word[:n-1])
	}
	if n := len(word); n > 4 && word[n-1] == 'y' {
		return text.HashByte(text.HashFolded(text.HashSeed, word[:n-1]), 'y')
	}
	return text.HashFolded(text.HashSeed, word)
}

// add notes the term that the tokens [first, last) spell, with its place and reach.
func (x *Definitions) add(first, last int32, in text.Ref, before int32, whole bool) {
	for first < last && x.d.Tokens[first].Kind != text.TokenWord {
		first++
	}
	for last > first && x.d.Tokens[last-1].Kind != text.TokenWord && x.d.Tokens[last-1].Kind != text.TokenNumber {
		last--
	}
	var keys []uint64
	for t := first; t < last; t++ {
		switch x.d.Tokens[t].Kind {
		case text.TokenWord, text.TokenNumber:
			keys = append(keys, x.key(t))
		case text.TokenClitic, text.TokenOther:
		default:
			return
		}
	}
	if len(keys) == 0 || len(keys) > longestDefined {
		return
	}
	def := Definition{Term: text.Span{Start: x.d.Tokens[first].Start, End: x.d.Tokens[last-1].End}, In: in, Keys: keys}
	def.First, def.Last = x.reach(in, before, whole)
	x.note(def)
	if n := x.head(first, last); n > 0 {
		def.Keys = keys[:n]
		x.note(def)
	}
}

func (x *Definitions) note(def Definition) {
	x.byWord[def.Keys[0]] = append(x.byWord[def.Keys[0]], int32(len(x.All)))
	x.All = append(x.All, def)
}

// head is how many words of the term stand before its complement, which begins with a short word: 2 of
// "harbour security of the island". It is 0 where that is none or one, which alone says too little.
func (x *Definitions) head(first, last int32) int {
	n := 0
	for t := first; t+1 < last; t++ {
		if x.d.Tokens[t].Kind != text.TokenWord {
			return 0
		}
		if n >= 2 && x.d.Tokens[t].Len() <= 3 {
			return n
		}
		n++
	}
	return 0
}

// reach is the range of provisions for which a definition holds: what it says of itself ("in this
// section", "in this Part", "in this Act"); without that, the instrument for a term that is named in
// passing or stands in an article on terms, and its own article for any other.
func (x *Definitions) reach(in text.Ref, before int32, whole bool) (first, last text.Ref) {
	all := text.Ref(len(x.d.Provisions))
	top := x.d.Top(in)
	if top == text.None {
		return 0, all
	}
	for r := in; r != text.None; r = x.d.Provisions[r].Parent {
		facts := x.facts.Body(r)
		for i := range facts {
			f := &facts[i]
			if r == in && f.First > before {
				break
			}
			switch f.List {
			case x.lists.here:
				if x.andAnother(f.Last) {
					return 0, all
				}
				return top, x.d.SubtreeEnd(top)
			case x.lists.part:
				for top != text.None && x.d.Provisions[top].Kind != text.KindPart && x.d.Provisions[top].Kind != text.KindAnnex {
					top = x.d.Provisions[top].Parent
				}
				if top == text.None {
					return 0, all
				}
				return top, x.d.SubtreeEnd(top)
			case x.lists.whole:
				return 0, all
			}
		}
		if r == top {
			break
		}
	}
	for _, f := range x.facts.title(top) {
		whole = whole || f.List == x.lists.interpretation
	}
	if whole {
		return 0, all
	}
	return top, x.d.SubtreeEnd(top)
}
