package text

// The hash is FNV-1a over 64 bits: enough to tell the words of one document apart, the same on
// every platform, and cheap where a word is a few bytes long.
const (
	HashSeed  uint64 = 14695981039346656037
	HashPrime uint64 = 1099511628211
)

// HashByte goes on with the hash over a byte.
func HashByte(h uint64, b byte) uint64 { return (h ^ uint64(b)) * HashPrime }

// HashText goes on with the hash over the bytes of a text.
func HashText(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = HashByte(h, s[i])
	}
	return HashByte(h, 0)
}

// HashFolded ignores case and takes any run of white space as one blank.
func HashFolded(h uint64, s string) uint64 {
	blank := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			blank = true
			continue
		}
		if blank {
			h, blank = HashByte(h, ' '), false
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = HashByte(h, c)
	}
	return HashByte(h, 0)
}

// Hexadecimal is the hash as it stands in reports, sixteen digits.
func Hexadecimal(h uint64) string {
	const digits = "0123456789abcdef"
	var b [16]byte
	for i := range b {
		b[i] = digits[h>>(60-4*i)&15]
	}
	return string(b[:])
}

// RoomFor is an empty slice for n entries, in the memory of spare where that is large enough.
func RoomFor[T any](spare []T, n int) []T {
	if cap(spare) >= n {
		return spare[:0]
	}
	return make([]T, 0, n+n/8)
}
