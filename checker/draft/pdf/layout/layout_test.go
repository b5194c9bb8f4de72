package layout

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// at is a run that begins at x and y, with letters half as wide as high.
func at(x, y, size float64, text string) Run {
	return Run{Text: text, X: x, Y: y, End: x + float64(len([]rune(text)))*size/2, Size: size}
}

// lines are runs under one another, 14 points apart.
func lines(x, y float64, texts ...string) (runs []Run) {
	for i, text := range texts {
		runs = append(runs, at(x, y-14*float64(i), 11, text))
	}
	return runs
}

func page(parts ...[]Run) Page {
	p := Page{Width: 595, Height: 842}
	for _, part := range parts {
		p.Runs = append(p.Runs, part...)
	}
	return p
}

func read(pages ...Page) (*Text, string) {
	text := Read(pages)
	var out []string
	for _, p := range text.Paragraphs {
		out = append(out, []string{"", "side: ", "note: "}[p.Kind]+p.Text)
	}
	return text, strings.Join(out, "\n")
}

var keeper = []string{
	"Article 4",
	"1. The keeper of a lamp shall see that it burns from the fall of night to the",
	"break of day, whatever the weather, and shall note each hour at which it was",
	"trimmed.",
	"2. The keeper may be heard by the harbour court.",
}

const keeperRead = "Article 4\n" +
	"1. The keeper of a lamp shall see that it burns from the fall of night to the break of day, whatever the weather, and shall note each hour at which it was trimmed.\n" +
	"2. The keeper may be heard by the harbour court."

// A line of a ragged page ends where the next word would not have fitted: one in capitals is wider than its share of the
// letters.
func TestAWordInCapitalsThatDidNotFitBeginsNoParagraph(t *testing.T) {
	for _, next := range []string{"WMWM Lamp", "NGO Ward", "MMM"} {
		runs := []Run{
			at(72, 700, 12, "The keeper of the harbour shall light the lamps at dusk in"),
			at(72, 686, 12, "accordance with the rules of the council and of the"),
			at(72, 672, 12, next+" of the harbour."),
		}
		word, _, _ := strings.Cut(next, " ")
		runs[2].First = runs[0].End - runs[1].End - 3
		_, got := read(page(runs))
		assert.Equal(t, runs[0].Text+" "+runs[1].Text+" "+runs[2].Text, got, word)
		runs[2].First = 6
		_, got = read(page(runs))
		assert.Contains(t, got, "of the\n"+next, "a short word had room")
	}
}

func TestNumbersOfLinesAreLeftOut(t *testing.T) {
	for name, number := range map[string]func(i int, r Run) []Run{
		"in the left margin": func(i int, r Run) []Run { return []Run{at(50, r.Y, 11, fmt.Sprint(i+1)), r} },
		"set to the right": func(i int, r Run) []Run {
			s := fmt.Sprint(i + 8)
			return []Run{at(62-5.5*float64(len(s)), r.Y, 11, s), r}
		},
		"in the right margin": func(i int, r Run) []Run {
			return []Run{r, at(545, r.Y, 8, fmt.Sprint(i+1))}
		},
		"drawn with the words of the line": func(i int, r Run) []Run { return []Run{at(72, r.Y, 11, fmt.Sprint(i+1)+" "+r.Text)} },
	} {
		t.Run(name, func(t *testing.T) {
			var runs []Run
			for i, r := range lines(110, 700, keeper...) {
				runs = append(runs, number(i, r)...)
			}
			text, got := read(page(runs))
			assert.Equal(t, keeperRead, got)
			assert.True(t, text.Numbered)
		})
	}
	t.Run("as a column of its own, drawn before the text, every fifth", func(t *testing.T) {
		long := append(append(append([]string{}, keeper...), keeper...), keeper...)
		var runs []Run
		for i := 4; i < len(long); i += 5 {
			runs = append(runs, at(52, 700-14*float64(i), 9, fmt.Sprint(i+1)))
		}
		text, got := read(page(runs, lines(110, 700, long...)))
		assert.Equal(t, keeperRead+"\n"+keeperRead+"\n"+keeperRead, got)
		assert.True(t, text.Numbered)
	})
	t.Run("the numbers of provisions stay", func(t *testing.T) {
		text, got := read(page(lines(72, 700, "1. Lamps burn.", "2. Bells ring.", "3. Ropes hold.", "4. Boats float.", "5. Masts stand.", "6. Sails fill.")))
		assert.Equal(t, "1. Lamps burn.\n2. Bells ring.\n3. Ropes hold.\n4. Boats float.\n5. Masts stand.\n6. Sails fill.", got)
		assert.False(t, text.Numbered)
	})
	t.Run("the numbers of a table stay", func(t *testing.T) {
		runs := lines(72, 760, "The fees for the light of a harbour are these, in crowns for each night and each mast:")
		for i, fee := range []string{"90", "12", "7", "41", "5", "300"} {
			runs = append(runs, at(72, 700-14*float64(i), 11, "Boat "+string(rune('A'+i))), at(400, 700-14*float64(i), 11, fee))
		}
		text, got := read(page(runs))
		assert.Contains(t, got, "Boat D 41")
		assert.False(t, text.Numbered)
	})
}

func TestMarginsAreLeftOutAndHeadingsAtTheTopOfPagesStay(t *testing.T) {
	sheet := func(n int, heading string) Page {
		return page([]Run{at(230, 800, 9, "Harbour Lights Bill 2031"), at(72, 772, 11, heading)},
			lines(72, 750, "The lamps of the harbour burn at night, and the keeper of each pays for its oil."),
			[]Run{at(290, 30, 9, fmt.Sprintf("- %d -", n))})
	}
	text, got := read(sheet(1, "Article 1"), sheet(2, "Article 2"), sheet(3, "Article 3"))
	assert.True(t, text.Margins)
	assert.NotContains(t, got, "Bill 2031")
	assert.NotContains(t, got, "- 2 -")
	for _, heading := range []string{"Article 1\n", "Article 2\n", "Article 3\n"} {
		assert.Contains(t, got, heading)
	}
}

func TestTextThatRecursAtTheFootOfPagesStays(t *testing.T) {
	sheet := func(n int) Page {
		return page(lines(72, 760, fmt.Sprintf("Article %d", n), "1. The keeper is heard.", "2. The court decides."), lines(72, 90, "(b) the owner is told; and", "(c) the owner may appeal to the court."))
	}
	_, got := read(sheet(1), sheet(2), sheet(3))
	assert.Equal(t, 3, strings.Count(got, "(c) the owner may appeal"), got)
	assert.Equal(t, 3, strings.Count(got, "(b) the owner is told"), got)
}

func TestRunningHeadersThatTakeTurnsTearNoSentence(t *testing.T) {
	var pages []Page
	for n := 1; n <= 6; n++ {
		head := at(72, 800, 9, fmt.Sprintf("%d Bill", n))
		if n%2 == 1 {
			head = at(400, 800, 9, fmt.Sprintf("Harbour Lights %d", n))
		}
		first := "is lit, and every keeper who lets it go out while a vessel is within the bar pays"
		if n == 1 {
			first = "1. The harbour is closed to all vessels from the fall of night until each lamp of it"
		}
		pages = append(pages, page([]Run{head}, lines(72, 760, first, "for the oil of a month, unless the storm put it out and the keeper was at the lamp,")))
	}
	_, got := read(pages...)
	assert.Equal(t, 1, strings.Count(got, "\n")+1, got)
	assert.NotContains(t, got, "Bill")
	assert.Contains(t, got, "until each lamp of it for the oil")
}

func TestNotesStandApart(t *testing.T) {
	marked := func(mark string) []Run {
		return []Run{at(72, 700, 11, "1. The keeper shall note the hours"), at(72+34*5.5, 705, 7, mark), at(72+34*5.5+3.5*float64(len([]rune(mark))), 700, 11, ", and sign."),
			at(72, 686, 11, "2. The court decides.")}
	}
	t.Run("the mark joins no word and the note stands behind the text", func(t *testing.T) {
		_, got := read(page(marked("3"), []Run{at(72, 90, 5, "3"), at(76, 88, 8, "Any keeper may be searched, under the order of 1911."), at(72, 78, 8, "It was repealed."), at(290, 30, 9, "4")}))
		assert.Equal(t, "1. The keeper shall note the hours, and sign.\n2. The court decides.\nnote: [3] Any keeper may be searched, under the order of 1911. It was repealed.", got)
	})
	t.Run("marks as large as their notes, raised", func(t *testing.T) {
		_, got := read(page(marked("1"), []Run{at(72, 91, 8, "1"), at(77, 88, 8, "Any keeper may be searched."), at(72, 79, 8, "2"), at(76, 76, 8, "Repealed.")}))
		assert.Contains(t, got, "note: [1] Any keeper may be searched.")
	})
	t.Run("a star", func(t *testing.T) {
		_, got := read(page(marked("*"), []Run{at(72, 88, 8, "* Any keeper may be searched.")}))
		assert.Equal(t, "1. The keeper shall note the hours, and sign.\n2. The court decides.\nnote: [*] Any keeper may be searched.", got)
	})
	t.Run("under a line, in the type of the text", func(t *testing.T) {
		p := page(marked("1"), []Run{at(72, 88, 11, "1 Any keeper may be searched.")})
		p.Rules = []Rule{{72, 110, 200, 110.5}}
		_, got := read(p)
		assert.Contains(t, got, "note: [1] Any keeper may be searched.")
	})
	t.Run("small type without a mark is text", func(t *testing.T) {
		_, got := read(page(lines(72, 700, keeper...), []Run{at(72, 88, 8, "Done at the harbour.")}))
		assert.Equal(t, keeperRead+"\nDone at the harbour.", got)
	})
	t.Run("powers of units and the endings of numbers stay", func(t *testing.T) {
		_, got := read(page([]Run{at(72, 700, 11, "A light of 40 m"), at(72+15*5.5, 704, 7, "2"), at(72+15*5.5+6, 700, 11, "is dimmed on the 1"), at(72+15*5.5+6+18*5.5, 704, 7, "st"), at(72+15*5.5+14+18*5.5+3, 700, 11, "of May.")}))
		assert.Equal(t, "A light of 40 m2 is dimmed on the 1st of May.", got)
	})
}

func TestColumnsAreReadOneAfterTheOther(t *testing.T) {
	left := lines(72, 700, "Article 4", "1. The keeper of a lamp shall see", "that it burns from the fall of night", "to the break of day, whatever the", "weather, and shall note each hour")
	right := lines(320, 700, "at which it was trimmed.", "2. The keeper may be heard by the", "harbour court, and may bring those", "who saw the lamp burn before it.", "Article 5")
	for name, runs := range map[string][]Run{
		"drawn one after the other": append(append([]Run{}, left...), right...),
		"drawn line by line": func() (all []Run) {
			for i := range left {
				all = append(all, left[i], right[i])
			}
			return all
		}(),
	} {
		t.Run(name, func(t *testing.T) {
			text, got := read(page([]Run{at(150, 760, 14, "THE LAMPS OF THE HARBOUR AND THEIR KEEPERS")}, runs))
			assert.Equal(t, "THE LAMPS OF THE HARBOUR AND THEIR KEEPERS\nArticle 4\n1. The keeper of a lamp shall see that it burns from the fall of night to the break of day, whatever the weather, and shall note each hour at which it was trimmed.\n"+
				"2. The keeper may be heard by the harbour court, and may bring those who saw the lamp burn before it.\nArticle 5", got)
			assert.Empty(t, text.Columns)
		})
	}
}

func TestTextsSideBySideAreReadEachByItselfAndNamed(t *testing.T) {
	one := lines(72, 700, "Article 4", "1. The keeper shall see that the", "lamp burns all night.", "2. The keeper may be heard by the", "harbour court.")
	two := lines(320, 700, "Article 4", "1. The keeper must see that each", "lamp burns from dusk.", "2. The keeper is heard by the judge", "of the harbour.")
	other := lines(72, 700, "Article 5", "1. The bells are rung by the keeper", "when fog is seen.", "2. Ropes are checked by the owner", "each month.")
	another := lines(320, 700, "Article 5", "1. The bells must be rung by hand", "when fog is near.", "2. Ropes are checked by a surveyor", "each year.")
	var drawn []Run
	for i := range one {
		drawn = append(drawn, one[i], two[i])
	}
	text, got := read(page(drawn), page(other, another))
	assert.Equal(t, []int{1, 2}, text.Columns)
	assert.Equal(t, "Article 4\n1. The keeper shall see that the lamp burns all night.\n2. The keeper may be heard by the harbour court.\n"+
		"Article 5\n1. The bells are rung by the keeper when fog is seen.\n2. Ropes are checked by the owner each month.\n"+
		"Article 4\n1. The keeper must see that each lamp burns from dusk.\n2. The keeper is heard by the judge of the harbour.\n"+
		"Article 5\n1. The bells must be rung by hand when fog is near.\n2. Ropes are checked by a surveyor each year.", got)
}

func TestSideNotesStandBeforeTheirParagraph(t *testing.T) {
	text := lines(72, 700,
		"4.—(1) The keeper of a lamp shall see that it burns from the fall of night",
		"to the break of day, whatever the weather, and shall note each hour at which",
		"it was trimmed.",
		"(2) The keeper may be heard by the harbour court, and the court shall hear",
		"those who saw the lamp burn.",
		"5. The bells of the harbour are rung by the keeper of the lamp nearest to them",
		"when fog is seen by anybody on the quay.")
	notes := []Run{at(510, 700, 8, "Duty of the"), at(510, 691, 8, "keeper of a"), at(510, 682, 8, "lamp."), at(510, 630, 8, "Bells to be"), at(510, 621, 8, "rung in fog.")}
	for name, runs := range map[string][]Run{"drawn behind the text": append(append([]Run{}, text...), notes...), "drawn before it": append(append([]Run{}, notes...), text...)} {
		t.Run(name, func(t *testing.T) {
			_, got := read(page(runs))
			assert.Equal(t, "side: Duty of the keeper of a lamp.\n"+
				"4.—(1) The keeper of a lamp shall see that it burns from the fall of night to the break of day, whatever the weather, and shall note each hour at which it was trimmed.\n"+
				"(2) The keeper may be heard by the harbour court, and the court shall hear those who saw the lamp burn.\n"+
				"side: Bells to be rung in fog.\n"+
				"5. The bells of the harbour are rung by the keeper of the lamp nearest to them when fog is seen by anybody on the quay.", got)
		})
	}
}

func TestALineThatLooksLikeALabelGoesOnWithASentence(t *testing.T) {
	_, got := read(page(lines(72, 700, "1. The keeper applies the rules on lamps (List No.", "99) and on bells.", "2. The keeper rings the bell (at night) by rule.", "3) Gongs sound.")))
	assert.Equal(t, "1. The keeper applies the rules on lamps (List No. 99) and on bells.\n2. The keeper rings the bell (at night) by rule.\n3) Gongs sound.", got)
}

func TestAnArticleBelowAHeadingThatFillsItsLineBeginsAnew(t *testing.T) {
	_, got := read(page(lines(72, 700, "OFFENCES AGAINST THE LAMPS AND THE BELLS OF A HARBOUR", "Article 10", "The keeper lights each lamp that the rules name in", "Article 11 of this law, and rings the bell in each fog.")))
	assert.Equal(t, "OFFENCES AGAINST THE LAMPS AND THE BELLS OF A HARBOUR\nArticle 10\nThe keeper lights each lamp that the rules name in Article 11 of this law, and rings the bell in each fog.", got)
}

func TestAWordDividedByAHyphenThatIsNoMinusIsWhole(t *testing.T) {
	_, got := read(page(lines(72, 700, "1. A keeper of the harbour who inten\u2010", "tionally puts out a lamp is heard by a", "judge.")))
	assert.Equal(t, "1. A keeper of the harbour who intentionally puts out a lamp is heard by a judge.", got)
}

func TestDividedWordsAreWholeAndHyphensOfTheirOwnStay(t *testing.T) {
	w := newWords()
	w.note("in that the well-known provider, a service of mutual aid, and any other party to it, third", false)
	for _, c := range []struct{ head, tail, want string }{
		{"a person who is un-", "der the charge", "a person who is under the charge"},
		{"the data of a third-", "party provider", "the data of a third-party provider"},
		{"a well-", "known keeper", "a well-known keeper"},
		{"the non-", "disclosure of it", "the non-disclosure of it"},
		{"with inten\u00AD", "tionally", "with intentionally"},
		{"a self-", "incriminating answer", "a self-incriminating answer"},
		{"without the infor-", "mation", "without the information"},
		{"shall with-", "out delay", "shall without delay"},
		{"Guinea-", "Bissau", "Guinea-Bissau"},
		{"2031-", "2032", "2031- 2032"},
		{"the lamp", "burns", "the lamp burns"},
		{"of section 4 (2)", "(c), and", "of section 4 (2)(c), and"},
		{"of the lamp (lit)", "(or not)", "of the lamp (lit) (or not)"},
		{"the keeper shall", "—", "the keeper shall—"},
		{"数据", "处理", "数据处理"},
	} {
		assert.Equal(t, c.want, w.glued(c.head, c.tail))
	}
}

// What a hostile page holds comes out, whatever its order; that it takes no long time shows in the tests' own.
func TestCrowdedPagesAreRead(t *testing.T) {
	var numbers, scattered []Run
	for i := range 60_000 {
		numbers = append(numbers, at(50, 800-float64(i)/100, 0.6, fmt.Sprint(i%900+1)))
		scattered = append(scattered, at(float64(i%3000)*3, 800-float64(i/3000), 0.6, "lamp"))
	}
	for name, runs := range map[string][]Run{"numbers": numbers, "words all over": scattered} {
		t.Run(name, func(t *testing.T) {
			_, got := read(Page{Width: 10_000, Height: 842, Runs: runs})
			assert.Greater(t, len(got), 60_000)
		})
	}
}
