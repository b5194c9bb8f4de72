package compare

import (
	"slices"

	"clausecheck/checker"
)

// A running is the words of a whole draft one after another, with the places of each, so that a stretch of
// words is found without reading the draft again.
type running struct {
	words  []uint64
	number map[uint64]int32 // of each distinct word, from 0
	last   []int32          // by number of a word, its last place
	count  []int32          // by number of a word, how often it stands there
	before []int32          // by place, the place before it of the same word, or below 0
}

func newRunning(s *side) *running {
	r := &running{words: make([]uint64, 0, len(s.own.tokens)), number: make(map[uint64]int32, len(s.own.tokens)/16)}
	for i := range s.level {
		r.words = s.own.words(r.words, checker.Ref(i))
	}
	r.before = make([]int32, len(r.words))
	for i, w := range r.words {
		n, ok := r.number[w]
		if !ok {
			n = int32(len(r.last))
			r.number[w] = n
			r.last, r.count = append(r.last, -1), append(r.count, 0)
		}
		r.before[i], r.last[n] = r.last[n], int32(i)
		r.count[n]++
	}
	return r
}

// has reports whether the words stand in the draft in one stretch. It looks where the rarest of them stands.
func (r *running) has(words []uint64) bool {
	rarest, of := 0, int32(-1)
	for i, w := range words {
		n, ok := r.number[w]
		if !ok {
			return false
		}
		if of < 0 || r.count[n] < r.count[of] {
			rarest, of = i, n
		}
	}
	if of < 0 {
		return false
	}
	for at := r.last[of]; at >= 0; at = r.before[at] {
		from := int(at) - rarest
		if from >= 0 && from+len(words) <= len(r.words) && slices.Equal(r.words[from:from+len(words)], words) {
			return true
		}
	}
	return false
}
