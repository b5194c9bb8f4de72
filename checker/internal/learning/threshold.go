package learning

import "slices"

// Best is the threshold that a score has to reach for the best F1 over the examples whose answer is
// known (not 0); positives is how many are to be found in all, also by those whose answer is set to 0. F1
// is averaged over the thresholds around each, so that the choice does not hang on a few examples. The
// threshold lies in the middle between two scores; it is 0 where no answer is known.
func Best(scores []float64, answers []int8, positives int) (threshold float64) {
	at, _ := ranked(scores, answers)
	if len(at) == 0 {
		return 0
	}
	sums, hits := []float64{0}, 0
	for n, i := range at {
		if answers[i] > 0 {
			hits++
		}
		sums = append(sums, sums[n]+2*float64(hits)/float64(n+1+positives))
	}
	around, highest := positives*3/10, 0.0
	smooth := make([]float64, len(at))
	for n := range at {
		first, last := max(0, n-around), min(len(at), n+around+1)
		smooth[n] = (sums[last] - sums[first]) / float64(last-first)
		highest = max(highest, smooth[n])
	}
	first := slices.IndexFunc(smooth, func(f float64) bool { return f >= highest-plateau })
	last := first
	for n, f := range smooth {
		if f >= highest-plateau {
			last = n
		}
	}
	n := (first + last) / 2
	return (scores[at[n]] + scores[at[min(n+1, len(at)-1)]]) / 2
}

// plateau is within how much of the best F1 thresholds are as good as the best; the middle one is taken.
const plateau = .004

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
