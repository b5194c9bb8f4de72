package compare

import (
	"slices"

	"clausecheck/checker"
)

// A running is the words of a whole draft one after another, with the places of each, so that a stretch of
// words is found without reading the draft again.
type running struct {
	words  []uint64
	last   map[uint64]int32 // by word, its last place
	before []int32          // by place, the place before it of the same word, or below 0
	count  map[uint64]int32
}

func newRunning(s *side) *running {
	r := &running{words: make([]uint64, 0, len(s.own.tokens))}
	for i := range s.level {
		r.words = s.own.words(r.words, checker.Ref(i))
	}
	r.last, r.count = make(map[uint64]int32, len(r.words)/8), make(map[uint64]int32, len(r.words)/8)
	r.before = make([]int32, len(r.words))
	for i, w := range r.words {
		r.before[i] = -1
		if at, ok := r.last[w]; ok {
			r.before[i] = at
		}
		r.last[w] = int32(i)
		r.count[w]++
	}
	return r
}

// has reports whether the words stand in the draft in one stretch. It looks where the rarest of them stands.
func (r *running) has(words []uint64) bool {
	rarest := 0
	for i, w := range words {
		if r.count[w] < r.count[words[rarest]] {
			rarest = i
		}
	}
	if len(words) == 0 || r.count[words[rarest]] == 0 {
		return false
	}
	for at := r.last[words[rarest]]; at >= 0; at = r.before[at] {
		from := int(at) - rarest
		if from >= 0 && from+len(words) <= len(r.words) && slices.Equal(r.words[from:from+len(words)], words) {
			return true
		}
	}
	return false
}
