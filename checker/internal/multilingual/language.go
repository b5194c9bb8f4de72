package multilingual

import (
	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"
)

const (
	languageSample = 4000   // words that decide on the language
	SampleBytes    = 40_000 // in so many bytes at most
	fewWords       = 40     // a text shorter than that is taken as it is
	usualShare     = 60     // of a thousand words: any language with articles has at least so many determiners
)

// A Teller knows, of each pack, the single words by which its language is told: those of its list
// "language", or its determiners where it has none.
type Teller struct {
	packs []*lexicon.Pack
	words *text.WordTable
	of    [][]int // by class, the packs that have the word
}

// NewTeller tells the packs' languages from each other; packs are known by their place among them.
func NewTeller(packs []*lexicon.Pack) *Teller {
	stems := text.NewStemTree()
	t := &Teller{packs: packs, of: make([][]int, lexicon.ClassFirst)}
	var phrases lexicon.PhraseReader
	for i, p := range packs {
		name := "determiner"
		if p.Has("language") {
			name = "language"
		}
		p.SingleWords(name, &phrases, func(word []byte, stem bool) {
			slot := stems.Slot(word, stem)
			if *slot == lexicon.ClassNone {
				*slot = text.Class(len(t.of))
				t.of = append(t.of, nil)
			}
			t.of[*slot] = append(t.of[*slot], i)
		})
	}
	t.words = text.NewWordTable(stems)
	return t
}

// share is how many of a thousand words of a text in the language tell it, at least.
func share(p *lexicon.Pack) int {
	if p.Share == 0 {
		return usualShare
	}
	return p.Share
}

// A Telling is what a text's first words said about its language, and how clearly.
type Telling struct {
	Pack    int
	Foreign bool // the telling words are too few for the text to be in any pack's language
	Sure    int  // so many words may come, go or change before it could turn out otherwise; negative for any number
}

// Language tells with which pack to read the text: the one asked for, or else the one that has the
// most, for what it expects, of its telling words among the first words of the text.
func (t *Teller) Language(asked, source string) Telling {
	for i, p := range t.packs {
		if p.Language == asked {
			return Telling{Pack: i, Sure: -1}
		}
	}
	end := min(len(source), SampleBytes)
	for end < len(source) && source[end]&0xC0 == 0x80 {
		end++
	}
	words := t.words.Clone()
	read, counts := 0, make([]int, len(t.packs))
	for _, token := range text.Scan(source[:end], words) {
		if token.Kind != text.TokenWord {
			continue
		}
		if read++; read > languageSample {
			break
		}
		for _, c := range words.ClassesOf(token.Word) {
			for _, p := range t.of[c] {
				counts[p]++
			}
		}
	}
	told, most, next, weight := Telling{}, 0, 0, 0
	for i, p := range t.packs {
		share := share(p)
		weight = max(weight, 1000/share+1)
		if i > 0 && counts[i] == 1 && read < fewWords {
			continue // "No" alone does not make a text Spanish
		}
		switch fit := counts[i] * 1000 / share; {
		case fit > most:
			told.Pack, most, next = i, fit, most
		case fit > next:
			next = fit
		}
	}
	told.Foreign = read >= fewWords && most < read
	// A word counts for a pack twice at most. One that comes or goes changes a word beside it, and moves
	// another over the end of the sample; each of the three can take from one pack and give to another.
	told.Sure = min(most-next, max(most-read, read-most)) / (3 * 2 * 2 * weight)
	if read < 2*fewWords {
		told.Sure = 0
	}
	return told
}
