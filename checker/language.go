package checker

const (
	languageSample = 4000 // words that decide on the language
	fewWords       = 40   // a text shorter than that is taken as it is
	usualShare     = 60   // of a thousand words: any language with articles has at least so many determiners
)

// language is the index of the pack to read the text with: the one asked for, or else the one that
// has the most, for what it expects, of the words that tell its language among the first words: those
// of its list "language", or its determiners where it has none. foreign says that they are too few for
// the text to be in any pack's language.
func (l *lexicon) language(asked string, tokens []Token, words *wordTable) (pack int, foreign bool) {
	for i, p := range l.packs {
		if p.Language == asked {
			return i, false
		}
	}
	m := &matcher{lex: l, words: words, tokens: tokens}
	most, read := 0, 0
	for i, p := range l.packs {
		list := ListDeterminer
		if tells := l.list("language"); tells != 0 && p.Has("language") {
			list = tells
		}
		count := 0
		read = 0
		for at := 0; at < len(tokens) && read < languageSample; at++ {
			if tokens[at].Kind != TokenWord {
				continue
			}
			read++
			if m.at(i, list, int32(at), int32(at+1)) != 0 {
				count++
			}
		}
		share := p.Share
		if share == 0 {
			share = usualShare
		}
		if fit := count * 1000 / share; fit > most {
			pack, most = i, fit
		}
	}
	return pack, read >= fewWords && most < read
}

// mostGaps bounds what a text that is no law can have reported as not checked.
const mostGaps = 1000

// unchecked are the stretches of text that the check could not read.
func (k *check) unchecked() []Gap {
	if k.foreign {
		p := k.lex.packs[k.pack]
		return []Gap{{Span{0, int32(len(k.document.Text))},
			"The language of the text was not recognised. It was read as " + p.Name + ", so what is missing here may only be unread; choose the language by hand if it is " + p.Name + "."}}
	}
	if p := k.lex.packs[k.pack]; p.outlineOnly() {
		return []Gap{{Span{0, int32(len(k.document.Text))},
			"There are no words for " + p.Name + " yet, only for the outline: provisions are found and numbered, and what they say is not checked."}}
	}
	var gaps []Gap
	for i, at := range k.read.cut {
		if i == 0 || at != k.read.cut[i-1] {
			gaps = append(gaps, Gap{at, "The sentence is too long to be read as a whole; only its beginning was checked."})
		}
	}
	return gaps
}
