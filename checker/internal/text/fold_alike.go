package text

// A word that mixes Latin letters with Greek or Cyrillic ones is read as its reader sees it: each
// letter that looks like a Latin one counts as that one. Words of one alphabet stay what they are,
// so Greek and Russian are not touched, and a word that was typed to escape a search is found.

// lookAlikes holds, for each Latin letter, the Greek and Cyrillic letters that look like it.
var lookAlikes = func() map[rune]byte {
	m := map[rune]byte{}
	for _, row := range []struct {
		latin   byte
		letters string
	}{
		{'a', "ΑαАа"}, {'b', "ΒВ"}, {'c', "Сс"}, {'d', "ԁ"}, {'e', "ΕЕе"}, {'h', "ΗНһ"}, {'i', "ΙІі"}, {'j', "ЈЈј"}, {'k', "ΚК"},
		{'m', "ΜМ"}, {'n', "Ν"}, {'o', "ΟοОо"}, {'p', "ΡρРр"}, {'q', "ԛ"}, {'s', "Ѕѕ"}, {'t', "ΤТ"}, {'u', "υ"}, {'v', "ν"},
		{'w', "Ԝԝ"}, {'x', "ΧХх"}, {'y', "ΥУу"}, {'z', "Ζ"},
	} {
		for _, r := range row.letters {
			m[r] = row.latin
		}
	}
	return m
}()

func latin(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// latinLetters reports whether the folded word holds a Latin letter.
func latinLetters(folded []byte) bool {
	for _, c := range folded {
		if 'a' <= c && c <= 'z' {
			return true
		}
	}
	return false
}

// foldLookAlikes folds the word again into dst, each letter that looks like a Latin one as that.
func foldLookAlikes(dst []byte, word string) []byte {
	dst = dst[:0]
	for _, r := range word {
		if c := lookAlikes[r]; c != 0 {
			dst = append(dst, c)
		} else if r = FoldRune(r); r >= 0 && !Invisible(r) {
			dst = append(dst, string(r)...)
		}
	}
	return dst
}
