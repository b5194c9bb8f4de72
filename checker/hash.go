package checker

// The hash is FNV-1a over 64 bits: enough to tell the words of one document apart, the same on
// every platform, and cheap where a word is a few bytes long.
const (
	hashSeed  uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// hashByte goes on with the hash over a byte.
func hashByte(h uint64, b byte) uint64 { return (h ^ uint64(b)) * hashPrime }

// hashText goes on with the hash over the bytes of a text.
func hashText(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = hashByte(h, s[i])
	}
	return hashByte(h, 0)
}

// hashFolded ignores case and takes any run of white space as one blank.
func hashFolded(h uint64, s string) uint64 {
	blank := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			blank = true
			continue
		}
		if blank {
			h, blank = hashByte(h, ' '), false
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = hashByte(h, c)
	}
	return hashByte(h, 0)
}

// hexadecimal is the hash as it stands in reports, sixteen digits.
func hexadecimal(h uint64) string {
	const digits = "0123456789abcdef"
	var b [16]byte
	for i := range b {
		b[i] = digits[h>>(60-4*i)&15]
	}
	return string(b[:])
}
