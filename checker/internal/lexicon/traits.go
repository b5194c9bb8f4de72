package lexicon

// WordTraits is a set of classes of words, and of marks by which the text shows one.
type WordTraits uint32

// The classes, in the order in which a word that has several is named by one.
const (
	traitDegree   WordTraits = 1 << iota // how much: "serious", "substantial"
	TraitFitness                         // fit for what: "appropriate", "necessary"
	traitMorals                          // what offends: "indecent"
	TraitPublic                          // goods of the public: "order", "security"
	TraitHarm                            // harm and its kin
	TraitScope                           // nouns as wide as the world: "matter", "steps"
	TraitReach                           // verbs of broad reach: "interferes"
	TraitFinding                         // who finds, thinks, deems
	TraitOther                           // "other", "similar", "otherwise"
	TraitAny                             // "any", "all"
	traitHaste                           // "soon", "promptly"
	TraitSuch                            // "such"
	TraitJoining                         // "or", "and"
	TraitAsking                          // "as", "which", "that"
	TraitBeing                           // "it", "to be", "is"
	TraitBefore                          // "in", "by", "of"
	TraitArticle                         // "the", "a"
	traitFunction                        // any other word that ends a phrase
	traitCount    = iota
)

var traitNames = [traitCount]string{"degree", "fitness", "morals", "public", "harm", "scope", "reach", "finding", "other", "any",
	"haste", "such", "joining", "asking", "being", "before", "article", "function"}

const (
	wordPrefix = "word."

	// TraitsOpen are the classes that make a word worth looking at.
	TraitsOpen = traitDegree | TraitFitness | traitMorals | TraitPublic | TraitHarm | TraitScope | TraitReach | TraitFinding |
		TraitOther | TraitAny | traitHaste | TraitSuch
	TraitsModify = traitDegree | TraitFitness | traitMorals | TraitOther | TraitAny | TraitSuch
	TraitsStop   = TraitJoining | TraitAsking | TraitBeing | TraitBefore | TraitArticle | traitFunction
)

// traitsOf notes what a list "word.NAME" says of its words.
func (b *builder) traitsOf(name string, phrases []packPhrase) error {
	trait := WordTraits(0)
	for i, known := range traitNames {
		if name == known {
			trait = 1 << i
		}
	}
	for _, phrase := range phrases {
		if trait == 0 {
			return &PackError{b.Pack.fileOf(phrase), int(phrase.line), `there is no class of words "` + name + `"`}
		}
		parts := b.phrase.elements(phrase.text)
		for _, part := range parts {
			for _, choice := range part.choices {
				classes, reason := b.classesOf(choice, 0, false, 0)
				if reason == "" && (part.gap || len(parts) > 1 || len(classes) > 1) {
					reason = "a class of words has single words"
				}
				if reason != "" {
					return &PackError{b.Pack.fileOf(phrase), int(phrase.line), reason + `: "` + choice + `"`}
				}
				for _, c := range classes {
					for len(b.Traits) <= int(c) {
						b.Traits = append(b.Traits, 0)
					}
					b.Traits[c] |= trait
				}
			}
		}
	}
	return nil
}
