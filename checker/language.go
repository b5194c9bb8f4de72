package checker

const (
	languageSample = 4000 // words that decide on the language
	fewWords       = 40   // a text shorter than that is taken as it is
	determinerRate = 60   // in a thousand words: any language with articles has at least so many determiners
)

// language is the index of the pack to read the text with: the one asked for, or else the one whose
// determiners make up the greatest share of the first words. foreign says that they make up too small
// a share for the text to be in its language.
func (l *lexicon) language(asked string, tokens []Token, words *wordTable) (pack int, foreign bool) {
	for i, p := range l.packs {
		if p.Language == asked {
			return i, false
		}
	}
	m := &matcher{lex: l, words: words, tokens: tokens}
	most, read := 0, 0
	for i := range l.packs {
		count := 0
		read = 0
		for at := 0; at < len(tokens) && read < languageSample; at++ {
			if tokens[at].Kind != TokenWord {
				continue
			}
			read++
			if m.at(i, ListDeterminer, int32(at), int32(at+1)) != 0 {
				count++
			}
		}
		if count > most {
			pack, most = i, count
		}
	}
	return pack, read >= fewWords && most*1000 < read*determinerRate
}

// unchecked are the stretches of text that the check could not read.
func (k *check) unchecked() []Gap {
	if !k.foreign {
		return nil
	}
	p := k.lex.packs[k.pack]
	return []Gap{{Span{0, int32(len(k.document.Text))},
		"The language of the text was not recognised. It was read as " + p.Name + ", so what is missing here may only be unread; choose the language by hand if it is " + p.Name + "."}}
}
