package checker

// Sureness is how plainly the words of one statement show what grammar read them as: what weights, which
// know nothing of grammar, say of the same words. A finding claims no more than this allows.
type Sureness uint8

// Doubtful: the words look more like those of any other statement. Likely: in between, or there are no
// weights. Certain: by its words alone the statement is what it was read as.
const (
	Likely Sureness = iota
	Doubtful
	Certain
)

// sureness is that of a statement as an offence and as a power.
type sureness struct{ offence, power Sureness }

// sureOf compares a statement's score with that of one without any sign, which is far below zero, and with
// zero, from where on it is rather one than none.
func sureOf(score, bias int32) Sureness {
	switch {
	case score >= 0:
		return Certain
	case score < bias/2:
		return Doubtful
	}
	return Likely
}
