package checker

// What the reader of vague wording knows of a single word: the classes that the pack's lists
// "word.CLASS" give it, and two hashes, of the word as it stands and of it without its ending. Words
// are resolved once each; a text of a million bytes has some ten thousand.

// wordTraits is a set of classes of words, and of marks by which the text shows one.
type wordTraits uint32

// The classes, in the order in which a word that has several is named by one.
const (
	traitDegree   wordTraits = 1 << iota // how much: "serious", "substantial"
	traitFitness                         // fit for what: "appropriate", "necessary"
	traitMorals                          // what offends: "indecent"
	traitPublic                          // goods of the public: "order", "security"
	traitHarm                            // harm and its kin
	traitScope                           // nouns as wide as the world: "matter", "steps"
	traitReach                           // verbs of broad reach: "interferes"
	traitFinding                         // who finds, thinks, deems
	traitOther                           // "other", "similar", "otherwise"
	traitAny                             // "any", "all"
	traitHaste                           // "soon", "promptly"
	traitSuch                            // "such"
	traitJoining                         // "or", "and"
	traitAsking                          // "as", "which", "that"
	traitBeing                           // "it", "to be", "is"
	traitBefore                          // "in", "by", "of"
	traitArticle                         // "the", "a"
	traitFunction                        // any other word that ends a phrase
	traitCount    = iota
)

var traitNames = [traitCount]string{"degree", "fitness", "morals", "public", "harm", "scope", "reach", "finding", "other", "any",
	"haste", "such", "joining", "asking", "being", "before", "article", "function"}

const (
	wordPrefix = "word."

	// traitsOpen are the classes that make a word worth looking at.
	traitsOpen = traitDegree | traitFitness | traitMorals | traitPublic | traitHarm | traitScope | traitReach | traitFinding |
		traitOther | traitAny | traitHaste | traitSuch
	traitsModify = traitDegree | traitFitness | traitMorals | traitOther | traitAny | traitSuch
	traitsStop   = traitJoining | traitAsking | traitBeing | traitBefore | traitArticle | traitFunction
)

// traitsOf notes what a list "word.NAME" says of its words.
func (b *builder) traitsOf(name string, phrases []packPhrase) error {
	trait := wordTraits(0)
	for i, known := range traitNames {
		if name == known {
			trait = 1 << i
		}
	}
	for _, phrase := range phrases {
		if trait == 0 {
			return &PackError{b.pack.fileOf(phrase), int(phrase.line), `there is no class of words "` + name + `"`}
		}
		parts := b.phrase.elements(phrase.text)
		for _, part := range parts {
			for _, choice := range part.choices {
				classes, reason := b.classesOf(choice, 0, false, 0)
				if reason == "" && (part.gap || len(parts) > 1 || len(classes) > 1) {
					reason = "a class of words has single words"
				}
				if reason != "" {
					return &PackError{b.pack.fileOf(phrase), int(phrase.line), reason + `: "` + choice + `"`}
				}
				for _, c := range classes {
					for len(b.traits) <= int(c) {
						b.traits = append(b.traits, 0)
					}
					b.traits[c] |= trait
				}
			}
		}
	}
	return nil
}

// A wordKnown is what is known of a distinct word of the text.
type wordKnown struct {
	hash, bare uint64 // of the word, and of it without its ending
	stem       uint64 // of its first letters
	traits     wordTraits
	known      bool
}

const stemLetters = 6

// knowWord resolves the word of the token.
func (k *instrument) knowWord(t *Token) wordKnown {
	folded := foldWord(k.document.Words(t.Span))
	w := wordKnown{hash: k.words.entries[t.Word].hash, known: true}
	for _, c := range k.words.classesOf(t.Word) {
		if int(c) < len(k.lex.traits) {
			w.traits |= k.lex.traits[c]
		}
	}
	bare := folded
	if n := len(bare); n > 3 && bare[n-1] == 's' && bare[n-2] != 's' && bare[n-2] != 'u' && bare[n-2] != 'i' {
		bare = bare[:n-1]
		if n > 5 && bare[n-3] == 'i' && bare[n-2] == 'e' {
			bare = append(bare[:n-3:n-3], 'y')
		}
	}
	w.bare = hashBytes(bare)
	w.stem = hashBytes(folded[:min(len(folded), stemLetters)])
	return w
}
