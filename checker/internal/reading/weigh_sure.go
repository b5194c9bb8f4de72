package reading

import "clausecheck/checker/law"

// sureness is that of a statement as an offence and as a power.
type sureness struct{ offence, power law.Sureness }

// sureOf compares a statement's score with that of one without any sign, which is far below zero, and with
// zero, from where on it is rather one than none.
func sureOf(score, bias int32) law.Sureness {
	switch {
	case score >= 0:
		return law.Certain
	case score < bias/2:
		return law.Doubtful
	}
	return law.Likely
}
