package weights

// A Sign is a feature of a text, hashed to Bits bits.
type Sign uint32

// Bits is the number of bits of a Sign. A word that no training text had is taken for another sign of a
// table of ten thousand in one of a hundred cases; the training sees the same accidents.
const Bits = 20

// Of is the sign of one or two things of a kind. a and b are hashes that the caller gives to words,
// phrases or places, 0 where there is only one; the order of a and b counts.
func Of(kind uint8, a, b uint64) Sign {
	h := (a+uint64(kind)*0x9E3779B97F4A7C15)*0xBF58476D1CE4E5B9 ^ (b<<31|b>>33)*0x94D049BB133111EB
	h ^= h >> 32
	h *= 0xD6E8FEB86659FD93
	h ^= h >> 32
	return Sign(h >> (64 - Bits))
}

// Text is the hash of a name, for the signs that stand for no word of the text: a class, a place, a rule.
func Text(name string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(name); i++ {
		h = (h ^ uint64(name[i])) * 1099511628211
	}
	return h
}
