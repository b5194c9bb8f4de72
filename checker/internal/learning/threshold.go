package learning

import "slices"

// Best is the threshold that a score has to reach for the best F1 over the examples whose answer is
// known (not 0), and that F1. It lies in the middle between two scores.
func Best(scores []float64, answers []int8) (threshold, f1 float64) {
	at, positives := ranked(scores, answers)
	hits := 0
	threshold = 1e9
	for n, i := range at {
		if answers[i] > 0 {
			hits++
		}
		if n+1 < len(at) && scores[at[n+1]] == scores[i] {
			continue
		}
		if f := 2 * float64(hits) / float64(n+1+positives); f > f1 {
			f1, threshold = f, scores[i]
			if n+1 < len(at) {
				threshold = (scores[i] + scores[at[n+1]]) / 2
			}
		}
	}
	return threshold, f1
}

// Sure is the lowest threshold from which on at least the share of the answers are positive, with at
// least so many examples above it; ok is false where there is none.
func Sure(scores []float64, answers []int8, share float64, least int) (threshold float64, ok bool) {
	at, _ := ranked(scores, answers)
	hits := 0
	for n, i := range at {
		if answers[i] > 0 {
			hits++
		}
		if n+1 >= least && float64(hits) >= share*float64(n+1) {
			threshold, ok = scores[i], true
		}
	}
	return threshold, ok
}

// ranked are the known examples by score, highest first, and how many of them are positive.
func ranked(scores []float64, answers []int8) (at []int, positives int) {
	for i, a := range answers {
		if a != 0 {
			at = append(at, i)
		}
		if a > 0 {
			positives++
		}
	}
	slices.SortStableFunc(at, func(a, b int) int {
		switch {
		case scores[a] > scores[b]:
			return -1
		case scores[a] < scores[b]:
			return 1
		}
		return 0
	})
	return at, positives
}
