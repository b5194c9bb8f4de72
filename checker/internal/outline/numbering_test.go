package outline

import (
	"fmt"
	"strings"
	"testing"

	"clausecheck/checker/internal/text"

	"github.com/stretchr/testify/assert"
)

// numberings are the ways in which jurisdictions number the sections of a law: %[1]s is the number, %[2]s the
// title, %[3]s and %[4]s are two sentences.
var numberings = []struct {
	name, form string
	numbers    []string
	labels     []string // nil where they are the numbers with the words of the form around
}{
	{"number in brackets", "Article (%[1]s)\n1. %[3]s\n2. %[4]s\n", nil, nil},
	{"number in brackets, titled", "Article (%[1]s)\n%[2]s\n1. %[3]s\n2. %[4]s\n", nil, nil},
	{"number in brackets, colon", "Article (%[1]s):\n%[3]s\n%[4]s\n", nil, nil},
	{"number in brackets, text behind it", "Article (%[1]s) %[3]s\n%[4]s\n", nil, nil},
	{"number in words", "Article %[1]s:\n1. %[3]s\n2. %[4]s\n", []string{"One", "Two", "Three", "Four", "Five", "Twenty-One"}, nil},
	{"text behind the number", "Article %[1]s %[3]s\n%[4]s\n", nil, nil},
	{"title above in brackets, text behind the number", "(%[2]s)\nArticle %[1]s (1) %[3]s\n(2) %[4]s\n", nil, nil},
	{"title behind in brackets", "Article %[1]s (%[2]s) (1) %[3]s\n(2) %[4]s\n", []string{"44", "44-2", "44-3", "45", "46", "47"}, nil},
	{"bare number, title above", "%[2]s\n%[1]s (1) %[3]s\n(2) %[4]s\n", []string{"4", "5", "6", "7", "9", "10"}, nil},
	{"bare number before a sentence, title above", "%[2]s\n%[1]s %[3]s\n", []string{"4", "5", "6", "7", "9", "10"}, nil},
	{"bare number before a sentence, no title", "%[1]s %[3]s\n%[1]s.1 %[4]s\n", []string{"4", "5", "6", "7", "9", "10"}, []string{"4", "4.1", "5", "5.1", "6", "6.1", "7", "7.1", "9", "9.1", "10", "10.1"}},
	{"code with hyphens behind a sign", "§%[1]s  %[2]s.  (1)  %[3]s\n     (2)  %[4]s\n", []string{"711-1101", "711-1102", "711-1109", "711-1109.1", "711-1110", "711-1111"}, nil},
	{"code with a letter", "Section %[1]s\n%[2]s.\n(a) %[3]s\n(b) %[4]s\n", []string{"13A-11-7", "13A-11-8", "13A-11-9", "13A-11-10", "13A-11-11", "13A-11-12"}, nil},
	{"code with full stops and hyphens", "§ %[1]s. %[2]s.\nA. %[3]s\nB. %[4]s\n", []string{"18.2-408", "18.2-409", "18.2-410", "18.2-411", "18.2-412", "18.2-413"}, nil},
	{"code with a letter and full stops", "%[1]s %[2]s.\n(1) %[3]s\n(2) %[4]s\n", []string{"9A.84.010", "9A.84.020", "9A.84.030", "9A.84.040", "9A.84.050", "9A.84.060"}, nil},
	{"code with a colon", "%[1]s. %[2]s\na. %[3]s\nb. %[4]s\n", []string{"2C:33-1", "2C:33-2", "2C:33-2.1", "2C:33-3", "2C:33-4", "2C:33-10"}, nil},
	{"code in short", "Sec. %[1]s. %[2]s.\n(a) %[3]s\n(b) %[4]s\n", []string{"26-1", "26-2", "26-3", "26-4", "26-5", "26-6"}, nil},
	{"code called by its letters", "RCW %[1]s\n%[2]s.\n(1) %[3]s\n(2) %[4]s\n", []string{"9A.84.010", "9A.84.020", "9A.84.030", "9A.84.040", "9A.84.050", "9A.84.060"}, nil},
	{"code called by its letters, numbered paragraphs", "NRS %[1]s  %[2]s.\n      1.  %[3]s\n      2.  %[4]s\n", []string{"203.010", "203.020", "203.030", "203.040", "203.050", "203.060"}, nil},
	{"decimal number, title and paragraph on its line", "%[1]s %[2]s. (1) %[3]s\n(2) %[4]s\n", []string{"166.015", "166.025", "166.035", "166.045", "166.055", "166.065"}, nil},
	{"decimal number, title set off by a dash", "%[1]s %[2]s.—(1) %[3]s\n(2) %[4]s\n", []string{"877.01", "877.02", "877.03", "877.04", "877.05", "877.06"}, nil},
	{"code with dashes behind a sign", "§ %[1]s. %[2]s.\n(a) %[3]s\n(b) %[4]s\n", []string{"5–331.07", "5–331.08", "5–331.09", "5–331.10", "5–332.01", "5–332.02"}, nil},
	{"title set off by low lines", "%[1]s. %[2]s._ (1) %[3]s\n(2) %[4]s\n", nil, nil},
	{"title set off by more low lines", "%[1]s. %[2]s.___(1) %[3]s\n(2) %[4]s\n", nil, nil},
	{"title set off by two hyphens", "%[1]s. %[2]s.-- (1) %[3]s\n(2) %[4]s\n", nil, nil},
	{"title set off by a hyphen", "%[1]s. %[2]s.-(1) %[3]s\n(2) %[4]s\n", nil, nil},
	{"clauses", "Clause %[1]s\n%[2]s\n(1) %[3]s\n(2) %[4]s\n", nil, nil},
	{"regulations", "Regulation %[1]s. %[2]s\n(1) %[3]s\n(2) %[4]s\n", nil, nil},
	{"rules", "Rule %[1]s: %[2]s\n(1) %[3]s\n(2) %[4]s\n", nil, nil},
	{"marks of a heading in plain text", "## %[1]s. %[2]s\n\n(1) %[3]s\n(2) %[4]s\n", nil, nil},
	{"marks of stress in plain text", "**Article %[1]s** — *%[2]s*\n\n1. %[3]s\n2. %[4]s\n", nil, nil},
}

func TestSectionsAreFoundHoweverTheyAreNumbered(t *testing.T) {
	titles := []string{"Purpose", "Unlawful opening", "Inspection of lamps", "Records", "Appeals", "Rules of the harbour"}
	sentences := [][2]string{
		{"This Act protects the lamps of a harbour.", "It binds the State."},
		{"Every person who opens a lamp without permission commits an offence.", "A person guilty of the offence is liable to imprisonment for two years."},
		{"A harbour officer may enter any premises and inspect any lamp.", "The officer shall leave a note of the visit."},
		{"The keeper of a lamp shall keep a record of its hours.", "The record shall be kept for a year."},
		{"A person aggrieved by a decision may appeal to the court.", "The court may set the decision aside."},
		{"The Minister may make rules for the lamps of a harbour.", "Rules shall be published."},
	}
	for _, n := range numberings {
		t.Run(n.name, func(t *testing.T) {
			var b strings.Builder
			b.WriteString("HARBOUR LAMPS ACT\n\n")
			numbers := n.numbers
			if numbers == nil {
				numbers = []string{"1", "2", "3", "4", "5", "6"}
			}
			for i, number := range numbers {
				b.WriteString(fmt.Sprintf(n.form, number, titles[i], sentences[i][0], sentences[i][1]) + "\n")
			}
			labels := n.labels
			if labels == nil {
				labels = numbers
			}
			d := outlineOf(structureLexicon(t, "en"), b.String())
			checkTree(t, d)
			var found []string
			for _, p := range tops(d) {
				found = append(found, numberOf(d.Words(p.Label)))
			}
			assert.Equal(t, labels, found, "%s", drawTree(d))
		})
	}
}

// numberOf is the label without its word and marks.
func numberOf(label string) string {
	for _, word := range [...]string{"Article", "Section", "Sec.", "Clause", "Regulation", "Rule", "RCW", "NRS", "§"} {
		label = strings.TrimPrefix(label, word)
	}
	return strings.Trim(label, " ().:*")
}

func TestReferencesThatBeginALineOpenNoArticle(t *testing.T) {
	for _, source := range []string{
		"Article 1\nScope\nThis Act is without prejudice to the rights in\nArticle 5 (1) No keeper may waive them under\nArticle 7 Keepers may ask the court.\n\nArticle 2\nLamps\nA keeper shall light the lamp.\n",
		"1. Scope\nThis Act applies to lamps lit under\nRegulation 4 Every lamp is to be lit.\n2. Lamps\nA keeper shall light the lamp.\n3. Records\nA keeper shall keep a record.\n",
		"1. Scope\nThis Act applies to harbours that were opened before\n1950 Those opened later are told apart in\n1960 They have lamps of their own.\n2. Lamps\nA keeper shall light the lamp.\n",
	} {
		d := outlineOf(structureLexicon(t, "en"), source)
		checkTree(t, d)
		for _, p := range tops(d) {
			assert.NotContains(t, []string{"Article 5", "Article 7", "Regulation 4", "1950", "1960"}, d.Words(p.Label), "%s", drawTree(d))
		}
	}
}

func TestArticlesOfOtherLanguagesAreFoundHoweverTheyAreNumbered(t *testing.T) {
	for language, sources := range map[string][]string{
		"ar": {"المادة (1)\nتحفظ السجلات.\nالمادة (2)\nتحفظ السجلات.\nالمادة (3)\nتحفظ السجلات.\n", "المادة 1 تحفظ السجلات.\nالمادة 2 تحفظ السجلات.\nالمادة 3 تحفظ السجلات.\n"},
		"zh": {"第一條　记录应当保存一年。\n第二條　记录应当保存一年。\n第三條　记录应当保存一年。\n", "第 1 条 记录应当保存一年。\n第 2 条 记录应当保存一年。\n第 3 条 记录应当保存一年。\n",
			"第一条（目的）记录应当保存一年。\n第二条（定义）记录应当保存一年。\n第三条（删去）\n"},
		"fr": {"Article (1)\nLa lampe brûle.\nArticle (2)\nLa lampe brûle.\nArticle (3)\nLa lampe brûle.\n", "Article 1 Quiconque allume une lampe est puni.\nArticle 2 Nul ne l’éteint.\nArticle 3 Le registre est tenu.\n",
			"Règle 1\nLa lampe brûle.\nRègle 2\nLa lampe brûle.\nRègle 3\nLa lampe brûle.\n"},
		"es": {"Artículo 1 El que encienda una lámpara será castigado.\nArtículo 2 Nadie la apagará.\nArtículo 3 El registro se llevará.\n", "Cláusula 1. La lámpara arde.\nCláusula 2. La lámpara arde.\nCláusula 3. La lámpara arde.\n"},
		"ru": {"Статья 1 Лампа горит.\nСтатья 2 Лампа горит.\nСтатья 3 Лампа горит.\n", "Ст. 1. Лампа горит.\nСт. 2. Лампа горит.\nСт. 3. Лампа горит.\n"},
	} {
		for _, source := range sources {
			d := outlineOf(structureLexicon(t, language), source)
			checkTree(t, d)
			assert.Len(t, tops(d), 3, "%s", drawTree(d))
		}
	}
}

func TestAnArticleThatOnlySaysInBracketsWhatBecameOfItIsFound(t *testing.T) {
	d := outlineOf(structureLexicon(t, "en"), "Article 1\nLamps\nA keeper shall light the lamp.\nArticle 2 (Repealed)\nArticle 3\nRecords\nA keeper shall keep a record.\n")
	assert.Len(t, tops(d), 3, "%s", drawTree(d))
}

// Where the title of a section stands, it is the title, and the first sentence is text.
func TestTitlesAreToldFromTheFirstSentenceWhereverTheyStand(t *testing.T) {
	for name, form := range map[string]string{
		"behind the number, ended by a stop":  "§%[1]s  %[2]s.  %[3]s\n",
		"in capitals behind the number":       "Sec. %[1]s.  %[2]s.  %[3]s\n",
		"behind the number, ended by a colon": "%[1]s. %[2]s: (1) %[3]s\n(2) %[4]s\n",
		"set off by a dash":                   "SEC. %[1]s. %[2]s. — %[3]s\n",
		"above a bare number":                 "%[2]s\n%[1]s %[3]s\n",
		"above in brackets":                   "(%[2]s)\nArticle %[1]s %[3]s\n",
		"behind in brackets":                  "Article %[1]s (%[2]s) %[3]s\n",
		"below, ended by a stop":              "Section %[1]s\n%[2]s.\n(1) %[3]s\n(2) %[4]s\n",
	} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			b.WriteString("HARBOUR LAMPS ACT\n\n")
			titles := []string{"Purpose", "Unlawful opening", "Inspection of lamps", "Records"}
			for i, title := range titles {
				b.WriteString(fmt.Sprintf(form, []string{"12", "13", "14", "15"}[i], title, "The keeper of a lamp shall keep a record of its hours.", "It binds the State.") + "\n")
			}
			d := outlineOf(structureLexicon(t, "en"), b.String())
			checkTree(t, d)
			var found []string
			for _, p := range tops(d) {
				found = append(found, d.Words(p.Title))
			}
			assert.Equal(t, titles, found, "%s", drawTree(d))
		})
	}
	// A law without titles keeps its first sentences.
	d := outlineOf(structureLexicon(t, "en"), "Section 1. A keeper who sells the oil of a lamp, or who lends it to another keeper without the leave of the Board, commits an offence against this Act.\nSection 2. No lending of oil. Nobody lends the oil of a lamp.\n"+
		"Section 3. A keeper shall enter in the book of the lamp every hour at which it was lit, with the name of whoever lit it and the oil that was spent on it.\n")
	for _, p := range tops(d) {
		assert.True(t, p.Title.Empty(), "%s", drawTree(d))
	}
}

func TestDecimalNumbersDivideTheSectionThatTheyBeginWith(t *testing.T) {
	for _, source := range []string{
		"1. Lamps\n1.1 A keeper lights the lamp.\n1.2 The keeper keeps a book.\n2. Oil\n2.1 The keeper buys oil.\n2.1.1 Oil is kept dry.\n2.2 Oil is paid for.\n",
		"Article 1\nLamps\n1.1 A keeper lights the lamp.\n1.2 The keeper keeps a book.\nArticle 2\nOil\n2.1. The keeper buys oil.\n2.1.1. Oil is kept dry.\n2.2. Oil is paid for.\n",
	} {
		d := outlineOf(structureLexicon(t, "en"), source)
		checkTree(t, d)
		assert.Len(t, tops(d), 2, "%s", drawTree(d))
		var cited []string
		for i := range d.Provisions {
			if p := &d.Provisions[i]; strings.Contains(d.Words(p.Label), ".1.1") || strings.HasPrefix(d.Words(p.Label), "2.2") {
				cited = append(cited, d.LabelOf(text.Ref(i)))
			}
		}
		word := ""
		if strings.HasPrefix(source, "Article") {
			word = "Article "
		}
		assert.Equal(t, []string{word + "2.1.1", word + "2.2"}, cited, "%s", drawTree(d))
	}
	inserted := outlineOf(structureLexicon(t, "en"), "Lamps\n10 A keeper lights the lamp.\nOil\n10.1 The keeper buys oil.\nWicks\n11 The keeper trims wicks.\nBooks\n12 The keeper keeps books.\n")
	assert.Len(t, tops(inserted), 4, "%s", drawTree(inserted))
}

func TestPartsAreFoundBehindADash(t *testing.T) {
	lex := structureLexicon(t, "en")
	d := outlineOf(lex, "CHAPTER-1\nLAMPS\n1. Lamps\nThere are lamps.\nCHAPTER – II\nOIL\n2. Oil\nThe owner pays.\nPart-time keepers\n3. Wicks\nThe Board has wicks.\n")
	checkTree(t, d)
	var parts []string
	for i := range d.Provisions {
		if p := &d.Provisions[i]; p.Kind == text.KindPart {
			parts = append(parts, d.Words(p.Label)+" "+d.Words(p.Title))
		}
	}
	assert.Equal(t, []string{"CHAPTER-1 LAMPS", "CHAPTER – II OIL"}, parts)
}
