package law

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
