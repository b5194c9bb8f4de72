package checker

import "clausecheck/checker/internal/text"

// What stands in package text and is part of this one's contract, under the names by which it is
// imported. Its documentation is there.

// A Span is a half-open range of bytes of Document.Text.
type Span = text.Span

// A Ref is the index of a provision in Document.Provisions; None is no provision.
type Ref = text.Ref

// None stands where there is no parent, child, sibling or target.
const None = text.None

// Kind says what a provision is in the structure of the text.
type Kind = text.Kind

// The kinds of provision.
const (
	KindPreamble   = text.KindPreamble   // title page, recitals, enacting formula: everything before the first part or article
	KindPart       = text.KindPart       // a grouping of articles, with a heading of its own
	KindArticle    = text.KindArticle    // "Article 6", "Art. 5 bis", "第六条"
	KindSection    = text.KindSection    // "Section 3", "§ 1030.", "18." and the like
	KindParagraph  = text.KindParagraph  // "1.", "(1)", or an unlabelled paragraph of an article that has several
	KindItem       = text.KindItem       // "(a)", "a)", "(ii)", "–", to any depth
	KindHeading    = text.KindHeading    // a heading between paragraphs that governs nothing ("Maximum period")
	KindDefinition = text.KindDefinition // an unlabelled entry of a list of definitions
	KindContents   = text.KindContents   // a table of contents: duplicates headings, never operative
	KindAnnex      = text.KindAnnex      // a schedule or annex, a grouping after the articles
	KindClosing    = text.KindClosing    // testimonium, signatures
	KindNote       = text.KindNote       // amendment history, editorial note, footnote
)

// FoldRune is the letter that r folds to, without case and accent, or -1 where r is to be passed over within a word.
func FoldRune(r rune) rune { return text.FoldRune(r) }

// A Token is a word, a number or a mark of punctuation.
type Token = text.Token

// TokenKind says what a token is.
type TokenKind = text.TokenKind

// The kinds of token.
const (
	TokenWord      = text.TokenWord
	TokenClitic    = text.TokenClitic    // "'s" of "person's", "l'" of "l'accès": never a word of its own in a phrase
	TokenNumber    = text.TokenNumber    // "18", "18A", "1,000"
	TokenStop      = text.TokenStop      // the end of a sentence: ".", "?", "!", "。"
	TokenComma     = text.TokenComma     // "," and its kin in other scripts
	TokenSemicolon = text.TokenSemicolon // ";"
	TokenColon     = text.TokenColon     // ":"
	TokenDash      = text.TokenDash      // a dash that stands for a colon or a pause: "—", "–"
	TokenOpen      = text.TokenOpen      // "(", "["
	TokenClose     = text.TokenClose     // ")", "]"
	TokenQuote     = text.TokenQuote     // any quotation mark that is not inside a word
	TokenOther     = text.TokenOther     // any other mark; it breaks no phrase
)

// A Provision is a node of the instrument's tree.
type Provision = text.Provision

// Flags are properties that a provision has or inherits from its ancestors.
type Flags = text.Flags

// The flags of a provision.
const (
	FlagAmending  = text.FlagAmending  // amends another text ("is amended by inserting …")
	FlagQuoted    = text.FlagQuoted    // stands within quotation marks: text for another law
	FlagBracketed = text.FlagBracketed // stands wholly within square brackets: a negotiating option
	FlagRepealed  = text.FlagRepealed  // "[Repealed]", "omitted", "deleted"
	FlagFinal     = text.FlagFinal     // a final clause: entry into force, signature, depositary, authentic texts
)

// A Document is a text with its tokens and its outline.
type Document = text.Document
