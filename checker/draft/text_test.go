package draft

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"clausecheck/checker/draft/plain"
)

func wideBytes(s string, big, mark bool) []byte {
	var out []byte
	if mark {
		s = "\uFEFF" + s
	}
	for _, u := range utf16.Encode([]rune(s)) {
		if big {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return out
}

func singleBytes(s string, table []rune) []byte {
	var out []byte
	for _, r := range s {
		if r < 0x80 {
			out = append(out, byte(r))
			continue
		}
		for i, t := range table {
			if t == r {
				out = append(out, byte(0x80+i))
			}
		}
	}
	return out
}

const french = "Article 1\nQuiconque accède à un système «\u00a0protégé\u00a0» est puni.\nÀ l’exception des autorités\n"
const russian = "Статья 1\nКаждый, кто осуществит неправомерный доступ к системе, наказывается.\n"
const arabic = "المادة 1\nيعاقب كل من دخل عمدا إلى نظام معلوماتي دون وجه حق.\n"
const mixed = "Article 1 — 第一条 😀\nText of the draft with ordinary words.\n"

func TestPlainTextInAnyEncodingIsReadWithPlaces(t *testing.T) {
	cases := []struct {
		name   string
		data   []byte
		want   string
		notice bool
	}{
		{"UTF-8", []byte(mixed), mixed, false},
		{"UTF-8 with mark", []byte("\uFEFF" + mixed), mixed, false},
		{"UTF-8 with carriage returns", []byte("a é\r\nb\rc\n\r\n"), "a é\nb\nc\n\n", false},
		{"UTF-8 with a zero byte", []byte("The keeper\x00 must return the key é.\n"), "The keeper\x00 must return the key é.\n", false},
		{"UTF-16 LE with mark", wideBytes(mixed, false, true), mixed, false},
		{"UTF-16 BE with mark", wideBytes(mixed, true, true), mixed, false},
		{"UTF-16 LE without mark", wideBytes(mixed, false, false), mixed, true},
		{"UTF-16 BE without mark", wideBytes(mixed, true, false), mixed, true},
		{"UTF-16 Arabic without mark", wideBytes(arabic, false, false), arabic, true},
		{"UTF-16 Chinese without mark", wideBytes("第一条 故意\n未经授权访问计算机系统\n", true, false), "第一条 故意\n未经授权访问计算机系统\n", true},
		{"UTF-16 with carriage returns", wideBytes("é😀\r\nb\r\n", false, true), "é😀\nb\n", false},
		{"Windows-1252", singleBytes(french, plain.Windows1252), french, true},
		{"Windows-1250", singleBytes("Kdo úmyslně získá přístup k systému, bude potrestán; žádná výjimka.\n", plain.Windows1250), "Kdo úmyslně získá přístup k systému, bude potrestán; žádná výjimka.\n", true},
		{"Windows-1251", singleBytes(russian, plain.Windows1251), russian, true},
		{"Windows-1253", singleBytes("Άρθρο 1 Όποιος με πρόθεση αποκτά πρόσβαση σε σύστημα τιμωρείται\n", plain.Windows1253), "Άρθρο 1 Όποιος με πρόθεση αποκτά πρόσβαση σε σύστημα τιμωρείται\n", true},
		{"Windows-1254", singleBytes("Kasıtlı olarak bilgisayar sistemine giren kişi cezalandırılır; değiştirme şartı yoktur.\n", plain.Windows1254), "Kasıtlı olarak bilgisayar sistemine giren kişi cezalandırılır; değiştirme şartı yoktur.\n", true},
		{"Windows-1256", singleBytes(arabic, plain.Windows1256), arabic, true},
		{"one wrong byte", []byte("first é é é é é\nan \xFF here\n"), "first é é é é é\nan \uFFFD here\n", true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			f, err := Open("draft.txt", c.data, Options{})
			require.NoError(t, err)
			require.Equal(t, Text, f.Type)
			require.Equal(t, c.want, f.Text)
			require.Equal(t, c.notice, len(f.Notices) > 0, f.Notices)
			requirePlaces(t, f, c.data)
		})
	}
}

// requirePlaces checks that reading each word's place in the file alone gives the word again.
func requirePlaces(t *testing.T, f *File, data []byte) {
	t.Helper()
	at := 0
	for _, word := range strings.Fields(f.Text) {
		start := at + strings.Index(f.Text[at:], word)
		at = start + len(word)
		_, from, to, ok := f.Source(start, at)
		require.True(t, ok, word)
		piece := data[from:to]
		if strings.Contains(string(piece), "\n") { // a line with a replaced byte answers as a whole
			require.Contains(t, string(piece), "\xFF")
			continue
		}
		if strings.Contains(word, "\uFFFD") {
			require.Contains(t, string(piece), "\xFF")
			continue
		}
		require.Contains(t, []string{word,
			string(wideBytes(word, false, false)), string(wideBytes(word, true, false)),
		}, firstMatch(piece, word), "%q at %d", word, start)
	}
}

// firstMatch is the piece itself, or the word where an old Windows encoding gives it.
func firstMatch(piece []byte, word string) string {
	for _, table := range [][]rune{plain.Windows1250, plain.Windows1251, plain.Windows1252, plain.Windows1253, plain.Windows1254, plain.Windows1255, plain.Windows1256} {
		if string(singleBytes(word, table)) == string(piece) {
			return word
		}
	}
	return string(piece)
}

func TestPlainUTF8IsNotCopied(t *testing.T) {
	f, err := Open("draft.txt", []byte(mixed), Options{})
	require.NoError(t, err)
	require.Nil(t, f.read.Pieces)
	part, from, to, ok := f.Source(3, 7)
	require.True(t, ok)
	require.Equal(t, []any{"", 3, 7}, []any{part, from, to})
}

func TestFilesThatAreNoDraftsGetOneSentence(t *testing.T) {
	cases := []struct {
		name, file string
		data       []byte
		code       Code
		says       string
	}{
		{"empty", "a.txt", nil, Empty, "empty"},
		{"PDF cut off", "a.txt", []byte("%PDF-1.7\n"), Damaged, "this PDF is cut off"},
		{"PDF behind a stray line", "a.pdf", []byte("\r\n%PDF-1.7\n"), Damaged, "this PDF is cut off"},
		{"old Word", "a.doc", append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 600)...), Unsupported, "old Word"},
		{"encrypted Word", "a.docx", append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), wideBytes("EncryptedPackage", false, false)...), Encrypted, "password"},
		{"picture", "a.docx", []byte("\x89PNG\r\n\x1a\n\x00\x00"), Binary, "picture"},
		{"zero bytes", "a.txt", []byte("abc\x00\x01\x02\x03def\x00\x00\x00\x05\x00\xFE\xFF"), Binary, "no text"},
		{"zero bytes between letters", "a.txt", []byte(strings.Repeat("ab\x00", 40)), Binary, "no text"},
		{"control characters", "a.txt", []byte(strings.Repeat("\x01\x02\x03ab", 40)), Binary, "no text"},
		{"unknown encoding", "a.txt", []byte(strings.Repeat("\x81\x8D\xFF\x9D", 40)), Encoding, "save it as plain text in UTF-8"},
		{"other XML", "a.xml", []byte("<?xml version='1.0'?><feed/>"), Unsupported, "neither Akoma Ntoso"},
		{"cut zip", "a.docx", []byte("PK\x03\x04abc"), Damaged, "damaged"},
		{"too large", "a.txt", make([]byte, MaxFile+1), TooLarge, "50 MB"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := Open(c.file, c.data, Options{})
			var e *Error
			require.ErrorAs(t, err, &e)
			require.Equal(t, c.code, e.Code)
			require.Contains(t, e.Sentence, c.says)
			require.NotContains(t, e.Sentence, "\n")
		})
	}
}
