package readings_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

// found are the words of a text that a small pack's list "own.words" is found at.
func found(t *testing.T, pack, text string) (all []string) {
	t.Helper()
	p, err := checker.ParsePack("xx", "language: xx\nname: X\n"+pack)
	require.NoError(t, err)
	rule := &checker.Rule{ID: "own/words", Title: "x", Why: "x", Clears: "x", Since: "0.2.0", Lists: []string{"own.words"},
		Phrase: func(p *checker.Pass, f *checker.Fact) { all = append(all, p.Document.Words(f.Span)) }}
	c, err := checker.New([]*checker.Pack{p}, []*checker.Rule{rule})
	require.NoError(t, err)
	c.Check(text, checker.Options{})
	return all
}

func TestAWordIsFoundBehindWhatIsWrittenBeforeItWithoutABlank(t *testing.T) {
	const words = "== own.words ==\nقصد الإضرار\nحبس\n"
	const text = "المادة 1\n\nيعاقب بالحبس وبغرامة كل من فعل ذلك بقصد الإضرار بغيره."
	require.Empty(t, found(t, words, text), "without the list of affixes a word is itself alone")
	require.Equal(t, []string{"بالحبس", "بقصد الإضرار"}, found(t, words+"== affix.before ==\nب و ال بال\n", text))
	require.Empty(t, found(t, "== own.words ==\nحبس\n== affix.before ==\nب\n", "المادة 1\n\nبحب."), "too little remains")
}

func TestAnArticleDrawnTogetherWithAPrepositionIsFoundAsAnArticle(t *testing.T) {
	const words = "== own.words ==\nالشرطة\n== affix.before ==\nل ال\n"
	const text = "المادة 1\n\nيجوز للشرطة التفتيش. وله ذلك."
	require.Empty(t, found(t, words, text))
	require.Equal(t, []string{"للشرطة"}, found(t, words+"== affix.contracted ==\nلل ال\n", text))
	require.Empty(t, found(t, "== own.words ==\nالشرطة\n== affix.contracted ==\nلل ال\n", "المادة 1\n\nلشرطة."), "without the article")
	p, err := checker.ParsePack("xx", "language: xx\nname: X\n== affix.contracted ==\nلل")
	require.NoError(t, err)
	_, err = checker.New([]*checker.Pack{p}, nil)
	require.ErrorContains(t, err, "what it stands for")
}

func TestAGapCountsTwoCharactersAsAWordWhereThereAreNoBlanks(t *testing.T) {
	const words = "== own.words ==\n处 … 有期徒刑\n"
	require.Equal(t, []string{"处三年以上七年以下有期徒刑"}, found(t, words, "第一条 犯罪的，处三年以上七年以下有期徒刑。"))
	require.Empty(t, found(t, words, "第一条 处理个人信息的目的和方式应当明确并且公开而不是有期徒刑。"))
}

func TestAnAffixOfNoKindIsRefused(t *testing.T) {
	p, err := checker.ParsePack("xx", "language: xx\nname: X\n== affix.middle ==\nx")
	require.NoError(t, err)
	_, err = checker.New([]*checker.Pack{p}, nil)
	require.EqualError(t, err, `xx:4: affixes stand in "affix.before", "affix.ending" or "affix.contracted", not in "affix.middle"`)
}
