package checker

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/outline"
	"clausecheck/checker/internal/text"

	"github.com/stretchr/testify/require"
)

// Edits that can change what every later line means, and such that cannot.
var rearranging = []string{"\n", "x", "the ", ", ", "Article 9\n", "Article 12\nTitle\n", "CHAPTER II\n", "ANNEX\n", "SCHEDULE 1\n", "Section 4. Powers\n",
	"§ 1030. Lamps\n", "(a) ", "\n(b) ", "“", "”", "[", "]", ". ", "; ", ":\n", " is amended by adding the following:\n", "“(c)", "”.\n", "é", "\r\n", "2. ", "\n3. ",
	"\n4. The word", "or ", "— ", "\u00a0", "\n\n", "12", "III\n", "PART IV\nGeneral\n", "\f", "\u2028", "[Repealed]", "shall enter into force",
	"Artículo 3. Nombre\n", "第六条", "Done at ", "\nContents\n", "\nEXPLANATORY STATEMENT\n", "\nBe it enacted by the Council:\n", "repealed",
	"\nHarbour Board 7\n", "\n8 Bill\n", "\nSECOND SCHEDULE\n", "\nSchedules\n", "Fees\nSection 9\n", "\n3 1. Oil\n", "“lamp\n", "; he or she may ", "Where "}

// Pieces with which sections run on in their lines: such a text is drawn from scratch after every edit.
var runningOn = []string{". 3. Oil of lamps (1) The keeper", ". Penalty. 2. (1) A", " SCHEDULES FIRST SCHEDULE [Section 2] 1. (1) The", "\n2. Oil\n", "\n3. Lamps\n", ". ", "\n"}

// randomEdit is a random edit of the text: a piece put in or in place of some words, a line that comes again
// elsewhere, or lines taken out.
func randomEdit(random *rand.Rand, text string, pieces []string) (start, end int, piece string) {
	start = random.IntN(len(text) + 1)
	end = min(len(text), start+random.IntN(60)*random.IntN(2)*random.IntN(2))
	piece = pieces[random.IntN(len(pieces))]
	lineOf := func(at int) int { return strings.LastIndexByte(text[:at], '\n') + 1 }
	switch random.IntN(6) {
	case 0:
		from := lineOf(random.IntN(len(text) + 1))
		line, _, _ := strings.Cut(text[from:], "\n")
		return lineOf(start), lineOf(start), line + "\n"
	case 1:
		start = lineOf(start)
		end = start
		for range 1 + random.IntN(3) {
			end += strings.IndexByte(text[end:], '\n') + 1
		}
		return start, end, ""
	case 2:
		return start, start, "x"
	}
	if random.IntN(4) == 0 {
		start, end = lineOf(start), max(end+lineOf(start)-start, lineOf(start))
	}
	return start, end, piece
}

// structurePack is a language's pack with the words that give a text its shape.
func structurePack(t testing.TB, language string) *Pack {
	t.Helper()
	var files []PackFile
	for _, name := range [...]string{"language", "common", "structure"} {
		path := "packs/" + language + "/" + name + ".txt"
		if text, err := os.ReadFile(path); err == nil {
			files = append(files, PackFile{Name: path, Text: string(text)})
		}
	}
	p, err := ParsePackFiles(language, files...)
	require.NoError(t, err)
	return p
}

// keptOverEdits edits the text over and over and compares each outline with one that is drawn from
// scratch. It returns the share of provisions that were taken over from the outline before.
func keptOverEdits(t *testing.T, language, text string, edits int, pieces []string) float64 {
	t.Helper()
	random := rand.New(rand.NewPCG(1, 1))
	c, err := New([]*Pack{structurePack(t, language)}, nil)
	require.NoError(t, err)
	s := c.Open(text, Options{Language: language})
	kept, all := 0, 0
	for n := range edits {
		start, end, piece := randomEdit(random, s.report.Document.Text, pieces)
		_, err := s.Edit(start, end, piece)
		require.NoError(t, err)
		d := s.report.Document
		cold := outline.Of(d.Text, d.Tokens, &lexicon.Matcher{Lexicon: s.state.Lexicon, Words: s.state.Words, Tokens: d.Tokens})
		require.Len(t, d.Provisions, len(cold), "edit %d, %d..%d to %q", n, start, end, piece)
		for r := range cold {
			if cold[r] != d.Provisions[r] {
				require.Equal(t, cold[r], d.Provisions[r], "edit %d, %d..%d to %q, provision %d", n, start, end, piece, r)
			}
		}
		kept, all = kept+s.state.drawing.Kept, all+len(cold)
	}
	return float64(kept) / float64(max(all, 1))
}

func TestOutlineAfterAnyEditIsThatOfAFreshCheck(t *testing.T) {
	var law strings.Builder
	for n := range 60 {
		if n%20 == 0 {
			law.WriteString("CHAPTER " + strings.Repeat("I", n/20+1) + "\nLamps and oil\n")
		}
		number := text.Decimal(n + 1)
		law.WriteString("Article " + number + "\nLamp number " + number + "\n1. The keeper shall, where:\n(a) the lamp burns; or\n(b) the oil is spent,\ninform the Director.\n" +
			"2. “Wick” means a wick of cotton.\nSection 9 of the Oil Act is amended by adding at the end the following:\n“(c) a lamp of [brass].”.\n")
	}
	require.Greater(t, keptOverEdits(t, "en", law.String(), 400, rearranging), 0.5)
}

func TestOutlineOfSectionsThatRunOnAfterAnyEditIsThatOfAFreshCheck(t *testing.T) {
	keptOverEdits(t, "en", strings.Repeat("1. Lamps\nThere are lamps. 2. Oil (1) The keeper buys oil. (2) He keeps it dry.\n3. Wicks\nThe Board has wicks.\n", 10), 400, runningOn)
}

// Pieces that make or break a series of sections whose text runs on behind their numbers.
var runningIn = []string{"\n7 A keeper", "\n12 No person shall", "Article 5 The Board", "\nArticle 31 ", "(Oil)\n", "\n8 (1) The", "**", "## ", "Clause 9\n", "RCW 9A.84.030\n",
	"\n2C:33-9. Oil\n", "\n8.3 Oil\n", "9.1", "Article (7) BIS\n", ". ", "\n", ",", "x", "\n3. Lamps\n", "Article 2\nTitle\n", "Part One\n"}

func TestOutlineOfSectionsWithoutMarksAfterAnyEditIsThatOfAFreshCheck(t *testing.T) {
	for _, form := range []string{"Oil for lamps\n# (1) The keeper buys oil.\n(2) The keeper keeps it dry.\n", "# No person shall sell oil.\n", "Article # The keeper buys oil.\n(a) Oil is dry.\n",
		"Article (#)\n1. The keeper buys oil.\n", "§ 7-#. Oil. (1) The keeper buys oil.\n", "Clause #\nOil\n1. The keeper buys oil.\n", "**Article #** – *Oil*\nThe keeper buys oil.\n", "#. Oil\n#.1 The keeper buys oil.\n#.2 Oil is dry.\n", "§ #. Oil. The keeper buys oil.\n"} {
		var law strings.Builder
		for n := range 12 {
			law.WriteString(strings.ReplaceAll(form, "#", text.Decimal(n+4)))
		}
		keptOverEdits(t, "en", law.String(), 200, runningIn)
	}
}

func TestOutlineOfRealLawsAfterAnyEditIsThatOfAFreshCheck(t *testing.T) {
	if testing.Short() {
		t.Skip("whole laws take their time; run without -short")
	}
	const longest = 60_000
	files, _ := filepath.Glob("../../shared/corpus/*/*.txt")
	if len(files) == 0 {
		t.Skip("the shared corpus is absent")
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		language := filepath.Base(filepath.Dir(file))
		if language == "bills" || language == "drafts-from-pdf" {
			language = "en"
		}
		t.Run(filepath.Base(file), func(t *testing.T) {
			keptOverEdits(t, language, string(text[:min(len(text), longest)]), 40, rearranging)
		})
	}
}
