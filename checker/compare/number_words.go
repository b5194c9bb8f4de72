package compare

import "math"

// A wordNumber adds up the words of a number in their order: "two", "hundred", "eighty" are 280. It stays at the largest
// value there is.
type wordNumber struct{ total, group int64 }

func (w *wordNumber) add(word int32) {
	switch n := int64(word); {
	case n >= 1000:
		w.total, w.group = w.total+max(w.group, 1)*n, 0
	case n == 100:
		w.group = max(w.group, 1) * n
	default:
		w.group += n
	}
	w.total, w.group = min(w.total, math.MaxInt32), min(w.group, math.MaxInt32)
}

func (w *wordNumber) value() int32 { return int32(min(w.total+w.group, math.MaxInt32)) }
