package text

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// drawn writes tokens as their words with the kind of all but words and numbers.
func drawn(text string) []string {
	names := map[TokenKind]string{TokenStop: "stop", TokenComma: "comma", TokenSemicolon: "semicolon", TokenColon: "colon",
		TokenDash: "dash", TokenOpen: "open", TokenClose: "close", TokenQuote: "quote", TokenOther: "other", TokenClitic: "clitic"}
	table := NewWordTable(NewStemTree())
	var out []string
	for _, t := range Scan(text, table) {
		word := text[t.Start:t.End]
		if n, ok := names[t.Kind]; ok {
			word = n + ":" + word
		}
		out = append(out, word)
	}
	return out
}

func TestScanTellsWordsNumbersAndMarksApart(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a plain sentence", "No person shall enter.", []string{"No", "person", "shall", "enter", "stop:."}},
		{"a hyphen makes two words", "good-faith research", []string{"good", "faith", "research"}},
		{"a possessive is a clitic", "a person’s data", []string{"a", "person", "clitic:’s", "data"}},
		{"an elided article is a clitic", "l’accès qu'ils", []string{"clitic:l’", "accès", "clitic:qu'", "ils"}},
		{"numbers keep their letters and separators", "section 18A, 1,000 units", []string{"section", "18A", "comma:,", "1,000", "units"}},
		{"a label's full stop ends no sentence", "a. the first", []string{"a", "the", "first"}},
		{"a decimal is one number", "fined 2.5 units.", []string{"fined", "2.5", "units", "stop:."}},
		{"dashes and brackets", "if — [a] (b)", []string{"if", "dash:—", "open:[", "a", "close:]", "open:(", "b", "close:)"}},
		{"characters without spaces are words each", "未经授权。", []string{"未", "经", "授", "权", "stop:。"}},
		{"a soft hyphen and zero-width space vanish within a word", "inten\u00adtion\u200bally", []string{"inten\u00adtion\u200bally"}},
		{"nothing comes of nothing", "", nil},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, drawn(c.text)) })
	}
}

func TestScanGivesTheSameNumberToWordsThatFoldAlike(t *testing.T) {
	for _, pair := range [][2]string{
		{"Intentionally", "intentionally"}, {"ACCÈS", "acces"}, {"inten\u00adtionally", "intentionally"},
		{"Умышленный", "умышленный"}, {"إذن", "اذن"}, {"ｌａｗ", "law"}, {"e\u0301tat", "état"},
		{"knowingly3", "knowingly"}, {"dolosamente12", "dolosamente"},
		{"int\u0435ntionally", "intentionally"}, {"\u0410CCESS", "access"}, {"\u202eaccess\u202c", "access"}, {"\u0391ct", "act"},
	} {
		table := NewWordTable(NewStemTree())
		tokens := Scan(pair[0]+" "+pair[1], table)
		require.Len(t, tokens, 2, pair)
		require.Equal(t, tokens[0].Word, tokens[1].Word, pair)
	}
}

func TestScanKeepsDigitsThatBelongToAWord(t *testing.T) {
	for _, pair := range [][2]string{{"CO2", "CO"}, {"km2", "km"}, {"base640", "base"}, {"form100", "form"}, {"SHA1", "SHA"}} {
		table := NewWordTable(NewStemTree())
		tokens := Scan(pair[0]+" "+pair[1], table)
		require.Len(t, tokens, 2, pair)
		require.NotEqual(t, tokens[0].Word, tokens[1].Word, pair)
	}
}

func TestScanKeepsEveryTokenInsideTheText(t *testing.T) {
	for _, text := range []string{"\xff\xfe", "a\x00b", "\u0301\u0301", "a'", "’", "1.", ".", "12abcdef", "word\xe2\x80", "é\xcc", "ا\u064b"} {
		last := int32(0)
		for _, token := range Scan(text, NewWordTable(NewStemTree())) {
			require.LessOrEqual(t, last, token.Start, "%q", text)
			require.Less(t, token.Start, token.End, "%q", text)
			last = token.End
		}
		require.LessOrEqual(t, int(last), len(text))
	}
}

func TestWordTableGrowsWithoutForgetting(t *testing.T) {
	table := NewWordTable(NewStemTree())
	first := map[string]uint32{}
	for i := range 20000 {
		word := "w" + Decimal(i)
		first[word] = table.number(HashBytes([]byte(word)), []byte(word))
	}
	for word, n := range first {
		require.Equal(t, n, table.number(HashBytes([]byte(word)), []byte(word)))
	}
}
