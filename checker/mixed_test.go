package checker_test

import (
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/encode"
	"clausecheck/checker/packs"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Two articles of our own, in three languages each.
var (
	englishArticles = []string{`Article 1
Illegal access

Each Party shall establish as a criminal offence under its domestic law the access to the whole of a computer system, and shall punish it with imprisonment for a term of not more than three years.
`, `Article 2
Surveillance

The competent authority may intercept any communication where it considers this appropriate, and shall keep the records for as long as this is necessary in the public interest of the State.
`}
	frenchArticles = []string{`Article premier
Accès illégal

Chaque Partie érige en infraction pénale dans son droit interne l’accès à l’ensemble d’un système informatique, et le punit d’un emprisonnement dont la durée est fixée par la loi et qui ne dépasse pas trois ans.
`, `Article 2
Surveillance

L’autorité compétente peut intercepter toute communication lorsqu’elle l’estime opportun, et conserve les données aussi longtemps que cela est nécessaire dans l’intérêt public de l’État et pour les besoins du service.
`}
	spanishArticles = []string{`Artículo 1
Acceso ilícito

El que acceda a un sistema informático será castigado con la pena de presidio menor en su grado medio y con una multa que fije el tribunal según la gravedad de las consecuencias que se hayan causado por el acto.
`}
)

// alike requires that the whole report says everything that the report on a part of the text says, and
// counts it in places.
func alike(t *testing.T, whole, part *checker.Report, places map[string]int) {
	t.Helper()
	say := func(r *checker.Report) (said []string) {
		for _, f := range r.Findings {
			said = append(said, f.Rule.ID+" | "+r.Document.Words(f.At)+" | "+f.Message+" | "+r.Document.Words(r.Document.Provisions[f.In].Label))
		}
		return said
	}
	inside := map[string]int{}
	for _, one := range say(whole) {
		inside[one]++
	}
	require.NotEmpty(t, part.Findings)
	for _, one := range say(part) {
		assert.Positive(t, inside[one], "only the part alone has: %s", one)
		places[one]++
	}
}

// soundTree requires of a report on a mixed text what holds of all reports.
func soundTree(t testing.TB, r *checker.Report) {
	t.Helper()
	d := r.Document
	require.Len(t, r.Readings, len(d.Provisions))
	for i := range d.Provisions {
		p := &d.Provisions[i]
		if i > 0 {
			require.GreaterOrEqual(t, p.Span.Start, d.Provisions[i-1].Span.Start)
		}
		if p.Parent != checker.None {
			require.Less(t, int(p.Parent), i)
			require.True(t, d.Provisions[p.Parent].Span.Contains(p.Span), "%q is not in its parent", d.Words(p.Span))
		}
		for _, own := range [...]checker.Span{p.Label, p.Title, p.Body, p.Tail} {
			require.True(t, own.Empty() || p.Span.Contains(own), "own text outside %q", d.Words(p.Span))
		}
		if first, last := d.BodyTokens(checker.Ref(i)); first < last {
			require.Equal(t, p.Body.Start, d.Tokens[first].Start)
			require.LessOrEqual(t, d.Tokens[last-1].End, p.Body.End)
		}
	}
	for i := 1; i < len(d.Tokens); i++ {
		require.LessOrEqual(t, d.Tokens[i-1].End, d.Tokens[i].Start)
	}
	for i := 1; i < len(r.Offences.Rows); i++ {
		require.Less(t, r.Offences.Rows[i-1], r.Offences.Rows[i])
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		require.True(t, f.In != checker.None && int(f.In) < len(d.Provisions))
		if i > 0 {
			require.GreaterOrEqual(t, f.At.Start, r.Findings[i-1].At.Start)
		}
	}
}

func TestEachVersionOfAnInstrumentIsReadInItsOwnLanguage(t *testing.T) {
	c := full(t)
	english, french, spanish := strings.Join(englishArticles, "\n"), strings.Join(frenchArticles, "\n"), strings.Join(spanishArticles, "\n")
	for name, text := range map[string]string{
		"one behind the other":   english + "\n" + french + "\n" + spanish,
		"French first":           french + "\n" + english + "\n" + spanish,
		"provision by provision": englishArticles[0] + "\n" + frenchArticles[0] + "\n" + spanishArticles[0] + "\n" + englishArticles[1] + "\n" + frenchArticles[1],
	} {
		t.Run(name, func(t *testing.T) {
			r := c.Check(text, checker.Options{})
			soundTree(t, r)
			require.Len(t, r.Document.Provisions, 5)
			assert.Empty(t, r.Unchecked)
			said := map[string]int{}
			for language, alone := range map[string]string{"en": english, "fr": french, "es": spanish} {
				alike(t, r, c.Check(alone, checker.Options{Language: language}), said)
			}
			assert.Len(t, r.Findings, len(said), "the whole says more than its parts")
			for i := range r.Document.Provisions {
				first := r.Document.Words(r.Document.Provisions[i].Span)
				language := "en"
				if strings.Contains(first, "Accès") || strings.Contains(first, "L’autorité") {
					language = "fr"
				} else if strings.Contains(first, "Acceso") {
					language = "es"
				}
				assert.Equal(t, language, r.LanguageOf(checker.Ref(i)), first)
			}
		})
	}
}

func TestDefinitionsReachTheirLanguageAcrossOtherLines(t *testing.T) {
	definitions := "Article 3\nTerms\n\nFor the purposes of this Convention, “computer system” means any device that processes data by the running of a program, and “competent authority” means the national court of a Party.\n"
	text := englishArticles[0] + "\n" + frenchArticles[0] + "\n" + definitions + "\n" + frenchArticles[1]
	for _, f := range full(t).Check(text, checker.Options{}).Findings {
		if f.Rule.ID == "definitions/undefined-key-term" {
			assert.NotContains(t, f.Message, "computer system")
		}
	}
}

func TestTextInOneLanguageHasNoStretches(t *testing.T) {
	c := full(t)
	for name, text := range map[string]string{
		"one language":            strings.Join(englishArticles, "\n"),
		"a sentence quoted":       englishArticles[0] + "\nThe Court recalled the words « nul ne peut être puni sans une loi qui le dit avant le fait ».\n\n" + englishArticles[1],
		"a table of names":        englishArticles[0] + "\n" + strings.Repeat("Aldrin\nChlordane\nDieldrin\nEndrin\nHeptachlor\nMirex\nToxaphene\n", 12) + "\n" + englishArticles[1],
		"headings only for long":  strings.Repeat("Section 4. Powers\n\nSection 5. Penalties\n\n", 20) + englishArticles[0],
		"a language with no pack": englishArticles[0] + "\nArtikel 3\n\nWer sich ohne Erlaubnis Zugang zu einem fremden System verschafft, wird mit Haft bestraft, wenn die Tat nicht in einem anderen Gesetz mit einer schwereren Strafe bedroht ist, und der Versuch steht der Tat gleich, auch wenn kein Schaden entstand.\n\n" + englishArticles[1],
	} {
		assert.Empty(t, c.Check(text, checker.Options{}).Stretches, name)
	}
	r := c.Check(englishArticles[0]+"\n"+frenchArticles[0], checker.Options{Language: "en"})
	assert.Empty(t, r.Stretches, "the language was chosen by hand")
}

func TestLinesThatHaveNoWordsYetAreSaidToBeUnchecked(t *testing.T) {
	russian := "Статья 3\n\nКаждое государство принимает меры к тому, чтобы признать в качестве уголовного преступления доступ к системе и данным, и о принятых мерах сообщает по требованию другой стороны или за неё на основании закона, от имени органа и до конца срока, к которому он относится.\n"
	text := englishArticles[0] + "\n" + russian + "\n" + englishArticles[1]
	var outline []checker.PackFile
	for _, name := range []string{"language.txt", "structure.txt"} {
		words, err := os.ReadFile(filepath.Join("packs", "ru", name))
		require.NoError(t, err)
		outline = append(outline, checker.PackFile{Name: name, Text: string(words)})
	}
	bare, err := checker.ParsePackFiles("ru", outline...)
	require.NoError(t, err)
	c, err := checker.New([]*checker.Pack{packs.All()[0], bare}, nil)
	require.NoError(t, err)
	r := c.Check(text, checker.Options{})
	soundTree(t, r)
	require.Len(t, r.Unchecked, 1)
	assert.Equal(t, strings.TrimSpace(russian), r.Document.Words(r.Unchecked[0].At))
	assert.Len(t, r.Document.Provisions, 3)
}

func TestArticleInAnotherLanguageComesAndGoesUnderEdit(t *testing.T) {
	c := full(t)
	s := c.Open(strings.Join(englishArticles, "\n"), checker.Options{})
	at := len(englishArticles[0])
	r, err := s.Edit(at, at, "\n"+frenchArticles[0])
	require.NoError(t, err)
	require.Len(t, r.Stretches, 1)
	same(t, c, r)
	r, err = s.Edit(10, 10, "x")
	require.NoError(t, err)
	same(t, c, r)
	r, err = s.Edit(at+1, at+1+len("\n"+frenchArticles[0]), "")
	require.NoError(t, err)
	assert.Empty(t, r.Stretches)
	same(t, c, r)
}

func TestReportsNameTheLanguageOfAProvisionThatIsNotInTheMainOne(t *testing.T) {
	text := englishArticles[0] + "\n" + frenchArticles[0]
	r := full(t).Check(text, checker.Options{})
	written := string(encode.JSON(nil, r, encode.UTF8))
	assert.Equal(t, 1, strings.Count(written, `"language":"en"`), "that of the document")
	assert.Equal(t, 1, strings.Count(written, `"language":"fr"`))
	assert.Equal(t, []string{"en", "fr"}, r.Languages())

	var reporter encode.Reporter
	assert.Contains(t, string(reporter.Whole(nil, r)), `"languages":["en","fr"]`)
	turned, err := full(t).Open(text, checker.Options{}).Edit(0, 0, frenchArticles[1]+"\n"+frenchArticles[0]+"\n")
	require.NoError(t, err)
	require.Equal(t, []string{"fr", "en"}, turned.Languages())
	assert.Contains(t, string(reporter.Edited(nil, turned, 0, 0, 1, encode.NewPositions(turned.Document.Text))), `"languages":["fr","en"]`, "other languages are answered whole")
}

func TestSharedLawsAreReadInOneLanguageEach(t *testing.T) {
	if testing.Short() {
		t.Skip("whole laws take their time; run without -short")
	}
	laws, err := filepath.Glob("../../shared/corpus/*/*.txt")
	require.NoError(t, err)
	if len(laws) == 0 {
		t.Skip("the shared laws are not here")
	}
	c := full(t)
	for _, name := range laws {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.Empty(t, c.Check(string(text), checker.Options{}).Stretches, name)
	}
}

// Long runs of each language: an edit far within one leaves what is said of the other as it was, but for its place.
func TestWarmCheckEqualsColdCheckAfterEditsFarWithinOneLanguage(t *testing.T) {
	c := full(t)
	english, french := strings.Join(englishArticles, "\n"), strings.Join(frenchArticles, "\n")
	s := c.Open(strings.Repeat(english+"\n", 5)+strings.Repeat(french+"\n", 5)+strings.Repeat(english+"\n", 5), checker.Options{})
	require.Len(t, s.Report().Stretches, 1)
	random := rand.New(rand.NewSource(3))
	pieces := []string{"x", "", "may ", "une autorité ", "without right ", "é", ", ", "\n"}
	for range 60 {
		text := s.Report().Document.Text
		start := random.Intn(len(text) + 1)
		warm, err := s.Edit(start, min(len(text), start+random.Intn(5)), pieces[random.Intn(len(pieces))])
		require.NoError(t, err)
		same(t, c, warm)
	}
}
