package text

// wordStem is what a folded word shares with its other forms: the word without the endings of number, tense
// and adverb where enough of it remains. It only serves to compare words with each other.
func wordStem(folded []byte) []byte {
	w := folded
	cut := func(ending string, least int) bool {
		n := len(w) - len(ending)
		if n < least || string(w[n:]) != ending {
			return false
		}
		w = w[:n]
		return true
	}
	switch {
	case cut("sses", 2):
		w = folded[:len(w)+2]
	case cut("ies", 3):
	case cut("ss", 1):
		return folded
	case cut("s", 3):
	}
	switch {
	case cut("isation", 3), cut("ization", 3), cut("ising", 3), cut("izing", 3), cut("ised", 3), cut("ized", 3), cut("ise", 3), cut("ize", 3):
	case cut("ation", 4), cut("ing", 3), cut("edly", 3), cut("ed", 3), cut("ly", 4):
	}
	if n := len(w); n > 3 && (w[n-1] == 'e' || w[n-1] == 'y' || w[n-1] == 'i') {
		w = w[:n-1]
	}
	if n := len(w); n > 4 && w[n-1] == w[n-2] && w[n-1] != 's' && w[n-1] != 'l' {
		w = w[:n-1]
	}
	return w
}
