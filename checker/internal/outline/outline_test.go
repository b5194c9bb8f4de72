package outline

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/text"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// structureLexicon is the lexicon of a language's pack files.
func structureLexicon(t testing.TB, language string) *lexicon.Lexicon {
	t.Helper()
	var texts []string
	for _, name := range [...]string{"language", "common", "structure"} {
		text, err := os.ReadFile("../../packs/" + language + "/" + name + ".txt")
		if err == nil {
			texts = append(texts, string(text))
		}
	}
	p, err := lexicon.ParsePack(language, texts...)
	require.NoError(t, err)
	lex, err := lexicon.New(p)
	require.NoError(t, err)
	return lex
}

func outlineOf(lex *lexicon.Lexicon, source string) *text.Document {
	words := lex.Words.Clone()
	d := &text.Document{Text: source}
	d.Tokens = text.Scan(source, words)
	d.Provisions = Of(source, d.Tokens, &lexicon.Matcher{Lexicon: lex, Words: words, Tokens: d.Tokens})
	return d
}

// drawTree draws the provisions, one a line: kind, label, title and the ends of the own text.
func drawTree(d *text.Document) string {
	var b strings.Builder
	short := func(s text.Span) string {
		text := strings.Join(strings.Fields(d.Words(s)), " ")
		if r := []rune(text); len(r) > 48 {
			return string(r[:30]) + " … " + string(r[len(r)-14:])
		}
		return text
	}
	for i := range d.Provisions {
		p := &d.Provisions[i]
		b.WriteString(strings.Repeat("  ", int(p.Depth)) + p.Kind.String())
		if !p.Label.Empty() {
			b.WriteString(" " + d.Words(p.Label))
		}
		if !p.Title.Empty() {
			b.WriteString(" <" + short(p.Title) + ">")
		}
		if !p.Body.Empty() {
			b.WriteString(" | " + short(p.Body))
		}
		if !p.Tail.Empty() {
			b.WriteString(" || " + short(p.Tail))
		}
		for n, name := range [...]string{"amending", "quoted", "bracketed", "repealed", "final"} {
			if p.Flags&(1<<n) != 0 {
				b.WriteString(" #" + name)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// checkTree requires what holds of every outline, whatever the text is.
func checkTree(t testing.TB, d *text.Document) {
	t.Helper()
	type own struct{ at, end int32 }
	var texts []own
	for i := range d.Provisions {
		p := &d.Provisions[i]
		if p.Span.Start < 0 || int(p.Span.End) > len(d.Text) || p.Span.Start > p.Span.End {
			t.Fatalf("provision %d: span %v out of range\n%s", i, p.Span, drawTree(d))
		}
		for _, s := range [...]text.Span{p.Label, p.Title, p.Body, p.Tail} {
			if s.Empty() {
				if s.Start > s.End {
					t.Fatalf("provision %d: reversed span %v", i, s)
				}
				continue
			}
			if !p.Span.Contains(s) {
				t.Fatalf("provision %d: own text %v outside its span %v\n%s", i, s, p.Span, drawTree(d))
			}
			texts = append(texts, own{s.Start, s.End})
		}
		if p.Parent != text.None {
			parent := &d.Provisions[p.Parent]
			if int(p.Parent) >= i || !parent.Span.Contains(p.Span) || p.Depth != parent.Depth+1 {
				t.Fatalf("provision %d: not nested in its parent %d\n%s", i, p.Parent, drawTree(d))
			}
		} else if p.Depth != 0 {
			t.Fatalf("provision %d: depth %d without a parent", i, p.Depth)
		}
		if p.Depth > deepest {
			t.Fatalf("provision %d: depth %d", i, p.Depth)
		}
		if s := p.Sibling; s != text.None {
			if d.Provisions[s].Parent != p.Parent || d.Provisions[s].Span.Start < p.Span.End {
				t.Fatalf("provision %d overlaps its sibling %d\n%s", i, s, drawTree(d))
			}
		}
		if i > 0 && p.Span.Start < d.Provisions[i-1].Span.Start {
			t.Fatalf("provision %d stands before provision %d\n%s", i, i-1, drawTree(d))
		}
		for _, r := range [...][2]int32{{p.BodyFirst, p.BodyLast}, {p.TailFirst, p.TailLast}} {
			if r[0] > r[1] || r[0] < 0 || int(r[1]) > len(d.Tokens) {
				t.Fatalf("provision %d: token range %v", i, r)
			}
		}
	}
	slices.SortFunc(texts, func(a, b own) int { return int(a.at - b.at) })
	for i := 1; i < len(texts); i++ {
		if texts[i].at < texts[i-1].end {
			t.Fatalf("text %v is claimed twice\n%s", texts[i], drawTree(d))
		}
	}
}

func tops(d *text.Document) (out []*text.Provision) {
	for i := range d.Provisions {
		p := &d.Provisions[i]
		if (p.Kind == text.KindArticle || p.Kind == text.KindSection) && p.Flags&text.FlagQuoted == 0 {
			out = append(out, p)
		}
	}
	return out
}

// unclaimed is the share of the letters that no provision's own text or label holds.
func unclaimed(d *text.Document) float64 {
	claimed := make([]bool, len(d.Text))
	for i := range d.Provisions {
		p := &d.Provisions[i]
		for _, s := range [...]text.Span{p.Label, p.Title, p.Body, p.Tail} {
			for at := s.Start; at < s.End; at++ {
				claimed[at] = true
			}
		}
	}
	letters, lost := 0, 0
	for at, r := range d.Text {
		if unicode.IsLetter(r) {
			if letters++; !claimed[at] {
				lost++
			}
		}
	}
	return float64(lost) / float64(max(letters, 1))
}

func TestOutlineFindsEveryTopProvisionOfRealInstruments(t *testing.T) {
	lex := structureLexicon(t, "en")
	for name, want := range map[string]int{
		"treaty-coe-ets185-budapest-en": 48, "treaty-untoc-en": 41, "treaty-rome-statute-en": 128, "treaty-un-terror-bombing-en": 24,
		"eu-led": 65, "us-title18": 1321, "sg-computer-misuse-1993": 22, "sg-pofma-2019": 62,
		"ke-computer-misuse-cybercrimes-2018": 70, "in-telecom-2023": 51,
	} {
		t.Run(name, func(t *testing.T) {
			d := outlineOf(lex, corpusText(t, "en/"+name+".txt"))
			checkTree(t, d)
			found := tops(d)
			assert.Equal(t, want, len(found))
			seen := map[string]bool{}
			for _, p := range found {
				assert.False(t, p.Label.Empty(), "a label")
				assert.False(t, seen[p.Number], "number %s comes twice", p.Number)
				seen[p.Number] = true
				assert.True(t, strings.Contains(d.Words(p.Label), strings.TrimRight(p.Number, "abcdefghijklmnopqrstuvwxyz")), "%q names %s", d.Words(p.Label), p.Number)
				if before := d.Text[:p.Span.Start]; before != "" {
					assert.Equal(t, byte('\n'), before[len(before)-1], "%s begins a line", p.Number)
				}
			}
			assert.Less(t, unclaimed(d), 0.001, "letters that belong to no provision")
		})
	}
}

func corpusText(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../../../shared/corpus", name))
	if err != nil {
		t.Skip("the corpus is not here")
	}
	return string(text)
}
