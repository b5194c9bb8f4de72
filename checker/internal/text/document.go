package text

// A Span is a half-open range of bytes of Document.Text. The zero Span is empty.
type Span struct{ Start, End int32 }

// Len is the number of bytes the span covers.
func (s Span) Len() int { return int(s.End - s.Start) }

// Empty reports whether the span covers no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether other lies wholly within s.
func (s Span) Contains(other Span) bool { return other.Start >= s.Start && other.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(other Span) bool { return s.Start < other.End && other.Start < s.End }

// A Ref is the index of a provision in Document.Provisions; None is no provision.
type Ref int32

// None stands where there is no parent, child, sibling or target.
const None Ref = -1

// Kind says what a provision is in the structure of the text.
type Kind uint8

// The kinds of provision. Article and Section are the instrument's top provisions, whatever the
// words of its labels; Part is any grouping above them (book, title, chapter, division).
const (
	KindPreamble   Kind = iota // title page, recitals, enacting formula: everything before the first part or article
	KindPart                   // a grouping of articles, with a heading of its own
	KindArticle                // "Article 6", "Art. 5 bis", "第六条"
	KindSection                // "Section 3", "§ 1030.", "18." and the like
	KindParagraph              // "1.", "(1)", or an unlabelled paragraph of an article that has several
	KindItem                   // "(a)", "a)", "(ii)", "–", to any depth
	KindHeading                // a heading between paragraphs that governs nothing ("Maximum period")
	KindDefinition             // an unlabelled entry of a list of definitions
	KindContents               // a table of contents: duplicates headings, never operative
	KindAnnex                  // a schedule or annex, a grouping after the articles
	KindClosing                // testimonium, signatures
	KindNote                   // amendment history, editorial note, footnote
)

var kindNames = [...]string{"preamble", "part", "article", "section", "paragraph", "item", "heading",
	"definition", "contents", "annex", "closing", "note"}

// String is the kind's name in reports.
func (k Kind) String() string { return kindNames[k] }

// A Token is a word, a number or a mark of punctuation.
type Token struct {
	Span
	Word uint32 // the word's number in the Checker's word table; 0 for punctuation
	Kind TokenKind
	Line bool // first token of its line
}

// TokenKind says what a token is.
type TokenKind uint8

// The kinds of token. Hyphens inside words make no token: "good-faith" is two words.
const (
	TokenWord      TokenKind = iota
	TokenClitic              // "'s" of "person's", "l'" of "l'accès": never a word of its own in a phrase
	TokenNumber              // "18", "18A", "1,000"
	TokenStop                // the end of a sentence: ".", "?", "!", "。"
	TokenComma               // "," and its kin in other scripts
	TokenSemicolon           // ";"
	TokenColon               // ":"
	TokenDash                // a dash that stands for a colon or a pause: "—", "–"
	TokenOpen                // "(", "["
	TokenClose               // ")", "]"
	TokenQuote               // any quotation mark that is not inside a word
	TokenOther               // any other mark; it breaks no phrase
)

// A Provision is a node of the instrument's tree. Provisions stand in text order, parents before
// their children. Each byte of the text belongs to the own text (Label, Title, Body or Tail) of at
// most one provision.
type Provision struct {
	Kind    Kind
	Flags   Flags
	Depth   uint8 // 0 for top-level provisions
	Span    Span  // all of it, children included, without surrounding white space
	Label   Span  // "Article 6", "(a)"; empty where it has none
	Title   Span  // its heading without the label; empty where it has none
	Body    Span  // its own text up to its first child: the chapeau where it has children
	Tail    Span  // its own text after its last child: the flush closing words; empty where none
	Parent  Ref
	Child   Ref    // first child
	Sibling Ref    // next sibling
	Number  string // the label's bare number, folded: "6", "18a", "a", "ii", "5bis"

	BodyFirst, BodyLast int32 // token range of Body
	TailFirst, TailLast int32 // token range of Tail
}

// Flags are properties that a provision has or inherits from its ancestors.
type Flags uint16

// The flags of a provision.
const (
	FlagAmending  Flags = 1 << iota // amends another text ("is amended by inserting …")
	FlagQuoted                      // stands within quotation marks: text for another law
	FlagBracketed                   // stands wholly within square brackets: a negotiating option
	FlagRepealed                    // "[Repealed]", "omitted", "deleted"
	FlagFinal                       // a final clause: entry into force, signature, depositary, authentic texts
)

// A Document is a text with its tokens and its outline. It is read-only once built.
type Document struct {
	Text       string
	Tokens     []Token
	Provisions []Provision

	hidden    []int32
	section   string // the pack's word for a provision whose label is a bare number …
	paragraph string // … and for one in a schedule

	places *places // the names of articles and sections, made when the first is asked for
}

// NewDocument is a document of tokens, with the places of characters that nobody sees, before its outline
// is drawn.
func NewDocument(text string, tokens []Token, hidden []int32) *Document {
	return &Document{Text: text, Tokens: tokens, hidden: hidden}
}

// CiteWith sets the words by which provisions are cited: for one whose label is a bare number, and for one
// in a schedule. The outline is to be drawn before the first is.
func (d *Document) CiteWith(section, paragraph string) {
	d.section, d.paragraph, d.places = section, paragraph, &places{}
}

// Emptied is a document of the text without tokens and provisions, whose provisions are cited like those of d.
func (d *Document) Emptied(text string) *Document {
	return &Document{Text: text, section: d.section, paragraph: d.paragraph, places: &places{}}
}

// Words is the text of a span.
func (d *Document) Words(s Span) string { return d.Text[s.Start:s.End] }

// Hidden is where characters stand that a reader does not see or takes for others: controls that draw
// nothing, zero-width characters, controls of direction, and Greek or Cyrillic letters beside a Latin
// one that look like Latin ones. Each is the byte at which one begins; they come in text order, and the
// slice is shared and read-only. A document put together from several languages has none.
func (d *Document) Hidden() []int32 { return d.hidden }

// BodyTokens is the half-open range of tokens of the provision's body, TailTokens of its tail.
func (d *Document) BodyTokens(r Ref) (first, last int32) {
	p := &d.Provisions[r]
	return p.BodyFirst, p.BodyLast
}

// TailTokens is the half-open range of tokens of the provision's tail.
func (d *Document) TailTokens(r Ref) (first, last int32) {
	p := &d.Provisions[r]
	return p.TailFirst, p.TailLast
}

// Top is the article or section that r is or stands in; None for text outside any.
func (d *Document) Top(r Ref) Ref {
	for ; r != None; r = d.Provisions[r].Parent {
		if k := d.Provisions[r].Kind; k == KindArticle || k == KindSection {
			return r
		}
	}
	return None
}

// Unit is the article or section that r is or stands in; r itself outside any.
func (d *Document) Unit(r Ref) Ref {
	if top := d.Top(r); top != None {
		return top
	}
	return r
}

// Path is the provision's stable address within the instrument, such as "art-6.1.a". Unlabelled
// provisions are counted among their unlabelled siblings: "art-6.p2".
func (d *Document) Path(r Ref) string {
	p := &d.Provisions[r]
	own := p.Number
	if own == "" {
		n := 1
		for s := d.firstSibling(r); s != None && s != r; s = d.Provisions[s].Sibling {
			if d.Provisions[s].Number == "" && d.Provisions[s].Kind == p.Kind {
				n++
			}
		}
		own = shortKind[p.Kind] + Decimal(n)
	} else if p.Kind == KindArticle || p.Kind == KindSection || p.Kind == KindPart || p.Kind == KindAnnex {
		own = shortKind[p.Kind] + "-" + own
	}
	if p.Parent == None || p.Kind == KindArticle || p.Kind == KindSection {
		return own
	}
	return d.Path(p.Parent) + "." + own
}

var shortKind = [...]string{"preamble", "part", "art", "sec", "p", "i", "h", "def", "contents", "annex", "closing", "note"}

func (d *Document) firstSibling(r Ref) Ref {
	if parent := d.Provisions[r].Parent; parent != None {
		return d.Provisions[parent].Child
	}
	return 0
}

// Decimal is n, which is not negative, in digits.
func Decimal(n int) string {
	var b [12]byte
	i := len(b)
	for {
		i--
		b[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return string(b[i:])
		}
	}
}
