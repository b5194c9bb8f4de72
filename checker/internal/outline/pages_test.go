package outline

import (
	"fmt"
	"strings"
	"testing"

	"clausecheck/checker/internal/text"

	"github.com/stretchr/testify/assert"
)

// labelsOf are the places of a text's articles, sections and the paragraphs below them.
func labelsOf(d *text.Document) (all []string) {
	d.CiteWith("Section", "paragraph")
	for r, p := range d.Provisions {
		if p.Kind == text.KindSection || p.Kind == text.KindParagraph || p.Kind == text.KindItem {
			all = append(all, d.LabelOf(text.Ref(r)))
		}
	}
	return all
}

// pages is the text of a bill drawn from pages: each has so many lines and a heading that counts them.
func pages(lines []string, odd, even string) string {
	var b strings.Builder
	for i, line := range lines {
		if i%10 == 9 {
			page := i/10 + 2
			if b.WriteString("\n\n"); page%2 == 1 {
				fmt.Fprintf(&b, "%s %d\n\n", odd, page)
			} else {
				fmt.Fprintf(&b, "%d %s\n\n", page, even)
			}
		}
		b.WriteString(line + "\n\n")
	}
	return b.String()
}

func TestHeadingsOfPagesAreNoText(t *testing.T) {
	lex := structureLexicon(t, "en")
	for _, names := range [][2]string{{"Harbour Lamps", "Bill"}, {"Lamps and Buoys Act", "Laws of the Isles"}, {"Ports Council", "Draft"}, {"The Oil Regulations", "Gazette"}} {
		t.Run(names[0], func(t *testing.T) {
			var lines []string
			for n := 1; n <= 60; n++ {
				lines = append(lines, fmt.Sprintf("%d. The keeper of lamp %d", n, n), "shall light it at dusk.")
			}
			d := outlineOf(lex, pages(lines, names[0], names[1]))
			checkTree(t, d)
			for _, p := range d.Provisions {
				assert.NotEqual(t, text.KindHeading, p.Kind, d.Words(p.Span))
			}
			assert.Len(t, tops(d), 60)
		})
	}
}

func TestLinesThatComeAgainWithinSectionsStayText(t *testing.T) {
	lex := structureLexicon(t, "en")
	for name, source := range map[string]string{
		"titles that come again":      "2 Lamps\nThe lamp.\n16 Lamps\nThe lamp.\n110 Lamps\nThe lamp.\n",
		"options close to each other": "1. Fees\nOption 1\nThe fee.\nOption 2\nThe fee.\nOption 3\nThe fee.\n",
		"rules":                       "1. Rules\n" + strings.Repeat("The keeper lights the lamp.\n", 12) + "Rule 1\n" + strings.Repeat("The keeper lights the lamp.\n", 12) + "Rule 2\n" + strings.Repeat("The keeper lights the lamp.\n", 12) + "Rule 3\nThe lamp.\n",
	} {
		d := outlineOf(lex, source)
		words := ""
		for _, p := range d.Provisions {
			words += d.Words(p.Label) + " " + d.Words(p.Title) + " " + d.Words(p.Body) + d.Words(p.Tail) + "\n"
		}
		for _, word := range []string{"110 Lamps", "Option 3", "Rule 3"} {
			if strings.Contains(source, word) {
				assert.Contains(t, words, word, name)
			}
		}
	}
}

func TestTableOfContentsGoesOnOverPages(t *testing.T) {
	lex := structureLexicon(t, "en")
	var list, body []string
	for n := 1; n <= 40; n++ {
		switch n {
		case 12:
			list = append(list, "Part II", "LAMPS, ETC.", "Clause")
		case 25:
			list = append(list, "25. Power of the Board to lend money to keepers and to", "servants of keepers")
			body = append(body, "25. (1) The Board may lend money.")
			continue
		}
		list = append(list, fmt.Sprintf("%d. Lamp of quay %d", n, n))
		body = append(body, fmt.Sprintf("%d. (1) The keeper of quay %d lights the lamp.", n, n), "(2) The Board pays the keeper.")
	}
	for _, title := range []string{"ARRANGEMENT OF CLAUSES", "Contents", "ARRANGEMENT OF SECTIONS", "Table of Provisions"} {
		d := outlineOf(lex, "LAMPS BILL\n\n"+title+"\n\n"+pages(list, "Harbour Lamps", "Bill")+"A BILL\n\nENACTED by the Council as follows:\n\n"+pages(body, "Harbour Lamps", "Bill"))
		checkTree(t, d)
		assert.Len(t, tops(d), 40, title)
		all := labelsOf(d)
		assert.Contains(t, all, "Section 12(1)", title)
		assert.Contains(t, all, "Section 25(1)", title)
		assert.NotContains(t, strings.Join(all, "\n"), "[", title)
	}
	// A law whose sections are short is none, though it has a table in front.
	d := outlineOf(lex, "Contents\n1. Lamps\n2. Oil\n3. Wicks\n1. Lamps\nThe keeper lights the lamp.\n2. Oil\nThe owner pays for the oil.\n3. Wicks\nThe Board has the wicks.\n")
	assert.Equal(t, []string{"Section 1", "Section 2", "Section 3"}, labelsOf(d))
}

func TestSchedulesAreNumberedByOrdinals(t *testing.T) {
	lex := structureLexicon(t, "en")
	const act = "1. The Board\nThere is a Board under the First Schedule.\n\n2. Meetings\nThe Board meets as it is told.\n\n3. Fees\nA fee is paid.\n\n"
	for _, c := range []struct{ name, source, want string }{
		{"in capitals with its section", "FIRST SCHEDULE\n\n[Section 1(2)]\n\nMeetings\n\n1. (1) The Board meets at noon.\n\n2. The Board votes.\n\nSECOND SCHEDULE\n\nFees\n\n1. A fee is ten crowns.\n", "SECOND SCHEDULE, paragraph 1"},
		{"in small letters", "First Schedule\n\n1. The Board meets at noon.\n\n2. The Board votes.\n", "First Schedule, paragraph 2"},
		{"with the section on its line", "THIRD SCHEDULE [Section 2]\n\n1. The Board meets at noon.\n\n2. The Board votes.\n", "THIRD SCHEDULE, paragraph 2"},
		{"an appendix", "Second Appendix\n\n1. The Board meets at noon.\n\n2. The Board votes.\n", "Second Appendix, paragraph 2"},
	} {
		d := outlineOf(lex, act+c.source)
		checkTree(t, d)
		assert.Contains(t, labelsOf(d), c.want, c.name)
		assert.Contains(t, labelsOf(d), "Section 3", c.name)
	}
	for name, source := range map[string]string{
		"the sentence is broken off before it": "4. Lamps\n(1) A keeper lights the lamps that are listed in the Third\nSchedule.\n(2) A keeper who does not commits an offence.\n",
		"within the sentence":                  "4. Lamps\n(1) A keeper pays the fees, which are set out in the\nSecond Schedule, and shows the receipt.\n(2) A keeper who does not commits an offence.\n",
	} {
		d := outlineOf(lex, act+source)
		assert.Contains(t, labelsOf(d), "Section 4(2)", name)
		for _, p := range d.Provisions {
			assert.NotEqual(t, text.KindAnnex, p.Kind, name)
		}
	}
}

func TestTitleStandsBetweenTheNumberAndTheFirstParagraph(t *testing.T) {
	lex := structureLexicon(t, "en")
	d := outlineOf(lex, "17. Keepers (1) There are keepers. (2) They are five.\n18. Offence s (1) A keeper who sleeps commits an offence. (2) A lamp goes out.\n"+
		"19 . Fees (1) A fee is paid. (2) It is ten crowns.\n20. Under subsection (1) the Board may act.\n")
	checkTree(t, d)
	all := labelsOf(d)
	for _, want := range []string{"Section 17(1)", "Section 17(2)", "Section 18(1)", "Section 18(2)", "Section 19(2)"} {
		assert.Contains(t, all, want)
	}
	assert.NotContains(t, all, "Section 20(1)")
}

func TestSchedulesWithoutANumberAreNamedByTheirTitle(t *testing.T) {
	lex := structureLexicon(t, "en")
	act := "Lamps\nSection 1\n(1) There are lamps.\nOil\nSection 2\n(1) There is oil.\nWicks\nSection 3\n(1) The Board has the wicks of Schedule 1.\n"
	d := outlineOf(lex, act+"Schedules\nPowers of keepers\nSection 2\nIslands\nIntroductory\nSection 1\n(1) A keeper may enter a lamp house.\nSection 2\n(1) A keeper may ask for oil.\n"+
		"Fees\nSection 9\nAmounts\nSection 1\n(1) A fee is ten crowns.\nSection 2\n(1) It is paid in oil.\n")
	checkTree(t, d)
	all := labelsOf(d)
	for _, want := range []string{"Section 3(1)", "Powers of keepers, paragraph 1(1)", "Powers of keepers, paragraph 2(1)", "Fees, paragraph 2(1)"} {
		assert.Contains(t, all, want)
	}
	assert.NotContains(t, strings.Join(all, "\n"), "[")
	for name, source := range map[string]string{
		"the title of a section":          act + "Schedules\nSection 4\n(1) The Schedules have effect.\n",
		"schedules that have numbers":     act + "Schedules\nSCHEDULE 1\nFees\n1. A fee is ten crowns.\n2. It is paid in oil.\n",
		"a line in front of the sections": "Schedules\n" + act,
	} {
		d := outlineOf(lex, source)
		checkTree(t, d)
		want := map[string]string{"the title of a section": "Section 4(1)", "schedules that have numbers": "SCHEDULE 1, paragraph 2", "a line in front of the sections": "Section 3(1)"}[name]
		assert.Contains(t, labelsOf(d), want, name)
	}
}

func TestClosingWordsOfAConditionBelongToWhatOpensIt(t *testing.T) {
	lex := structureLexicon(t, "en")
	holds := func(source, words string) string {
		d := outlineOf(lex, "12. Parcels\n"+source)
		checkTree(t, d)
		d.CiteWith("Section", "paragraph")
		for r := range d.Provisions {
			if p := &d.Provisions[r]; strings.Contains(d.Words(p.Body)+"\n"+d.Words(p.Tail), words) {
				return d.LabelOf(text.Ref(r))
			}
		}
		return ""
	}
	for _, c := range []struct{ source, words, want string }{
		{"(1) Where an officer suspects that a parcel— (a) contains a lamp; or (b) is sent for a lamp; he or she may apply to the Minister.", "apply", "Section 12(1)"},
		{"(1) Where a lamp breaks— (a) the keeper; or (b) every person who claims to keep it, is severally guilty of an offence.", "guilty", "Section 12(1)"},
		{"(1) If a parcel— (a) holds a lamp; or (b) is sent for oil, he may open it.", "open it", "Section 12(1)"},
		{"(1) When a keeper— (a) sleeps; or (b) drinks; that person shall leave.", "leave", "Section 12(1)"},
		{"(1) The Board may do the following: (a) buy lamps; (b) where a keeper sleeps, he may be dismissed.", "dismissed", "Section 12(1)(b)"},
		{"(1) Where a lamp breaks— (a) the Board pays; and (b) if the keeper asks, he shall be heard.", "heard", "Section 12(1)(b)"},
		{"(1) A keeper enters without a warrant. (2) while he does so he looks at lamps. (3) A report is made.", "while", "Section 12(2)"},
		{"(1) A keeper enters as is said in paragraphs (1) and (2). the rest of it follows.", "rest", "Section 12(1)"},
	} {
		assert.Equal(t, c.want, holds(c.source, c.words), c.source)
	}
}
