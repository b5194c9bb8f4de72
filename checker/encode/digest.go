package encode

import (
	"encoding/binary"
	"math/bits"
)

// SHA-256 (FIPS 180-4) stands here because the standard library's brings its certified module and its
// self-tests along: 40 KB that every first visitor of the page would load, a twenty-fifth of all that
// he loads. The test compares the two.

// roundConstants are the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
var roundConstants = [64]uint32{0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2}

// contentHash is the SHA-256 of text in hexadecimal.
func contentHash(text string) string { return hexadecimal(sum256(text)) }

func hexadecimal(sum [32]byte) string {
	const digits = "0123456789abcdef"
	out := make([]byte, 0, 64)
	for _, b := range sum {
		out = append(out, digits[b>>4], digits[b&15])
	}
	return string(out)
}

// hashStride is how many bytes of text lie between two states that a runningHash keeps.
const hashStride = 1 << 15

// A runningHash is the hash of a text under edit. What stands before an edit is not hashed again.
type runningHash struct{ states [][8]uint32 } // state i is that after i strides

// hash is the contentHash of text, which up to byte unchanged is the text hashed before.
func (r *runningHash) hash(text string, unchanged int) string {
	if len(r.states) == 0 {
		r.states = append(r.states, firstState)
	}
	r.states = r.states[:min(len(r.states), unchanged/hashStride+1)]
	at := (len(r.states) - 1) * hashStride
	h := r.states[len(r.states)-1]
	for ; at+hashStride <= len(text); at += hashStride {
		digest(&h, text[at:at+hashStride])
		r.states = append(r.states, h)
	}
	return hexadecimal(finishSum(h, text[at:], len(text)))
}

// PolicyHash is the hash of an inline style or script as a content security policy names it:
// "sha256-" and base64.
func PolicyHash(content string) string {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	sum := sum256(content)
	out := []byte("sha256-")
	for i := 0; i < len(sum); i += 3 {
		var three [4]byte
		n := copy(three[1:], sum[i:])
		whole := binary.BigEndian.Uint32(three[:])
		for j := range 4 {
			if j <= n {
				out = append(out, digits[whole>>(18-6*j)&63])
			} else {
				out = append(out, '=')
			}
		}
	}
	return string(out)
}

// firstState holds the first 32 bits of the fractional parts of the square roots of the first eight primes.
var firstState = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}

const hashBlock = 64

// sum256 is the SHA-256 of text.
func sum256(text string) [32]byte { return finishSum(firstState, text, len(text)) }

// finishSum is the SHA-256 of a text of length bytes that ends with rest, h being the state before rest.
func finishSum(h [8]uint32, rest string, length int) (sum [32]byte) {
	whole := len(rest) &^ (hashBlock - 1)
	digest(&h, rest[:whole])
	var last [2 * hashBlock]byte
	n := copy(last[:], rest[whole:])
	last[n] = 0x80
	end := hashBlock
	if n >= hashBlock-8 {
		end = 2 * hashBlock
	}
	binary.BigEndian.PutUint64(last[end-8:], uint64(length)*8)
	digest(&h, string(last[:end]))
	for i, word := range h {
		binary.BigEndian.PutUint32(sum[4*i:], word)
	}
	return sum
}

// digest takes whole blocks of text into the state h.
func digest(h *[8]uint32, text string) {
	var w [64]uint32
	for ; len(text) >= hashBlock; text = text[hashBlock:] {
		for i := range 16 {
			w[i] = uint32(text[4*i])<<24 | uint32(text[4*i+1])<<16 | uint32(text[4*i+2])<<8 | uint32(text[4*i+3])
		}
		for i := 16; i < 64; i++ {
			a, b := w[i-15], w[i-2]
			w[i] = w[i-16] + (bits.RotateLeft32(a, -7) ^ bits.RotateLeft32(a, -18) ^ a>>3) + w[i-7] + (bits.RotateLeft32(b, -17) ^ bits.RotateLeft32(b, -19) ^ b>>10)
		}
		rounds(h, &w)
	}
}

// rounds takes the schedule of one block into the state h.
func rounds(h *[8]uint32, w *[64]uint32) {
	a, b, c, d, e, f, g, k := h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7]
	// Eight rounds at a time, after which every letter is in its place again: moving them along each
	// round costs a browser half as much as the rounds themselves.
	for i := 0; i < 64; i += 8 {
		k += (bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)) + (g ^ e&(f^g)) + roundConstants[i] + w[i]
		d += k
		k += (bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)) + (a&b | c&(a|b))
		g += (bits.RotateLeft32(d, -6) ^ bits.RotateLeft32(d, -11) ^ bits.RotateLeft32(d, -25)) + (f ^ d&(e^f)) + roundConstants[i+1] + w[i+1]
		c += g
		g += (bits.RotateLeft32(k, -2) ^ bits.RotateLeft32(k, -13) ^ bits.RotateLeft32(k, -22)) + (k&a | b&(k|a))
		f += (bits.RotateLeft32(c, -6) ^ bits.RotateLeft32(c, -11) ^ bits.RotateLeft32(c, -25)) + (e ^ c&(d^e)) + roundConstants[i+2] + w[i+2]
		b += f
		f += (bits.RotateLeft32(g, -2) ^ bits.RotateLeft32(g, -13) ^ bits.RotateLeft32(g, -22)) + (g&k | a&(g|k))
		e += (bits.RotateLeft32(b, -6) ^ bits.RotateLeft32(b, -11) ^ bits.RotateLeft32(b, -25)) + (d ^ b&(c^d)) + roundConstants[i+3] + w[i+3]
		a += e
		e += (bits.RotateLeft32(f, -2) ^ bits.RotateLeft32(f, -13) ^ bits.RotateLeft32(f, -22)) + (f&g | k&(f|g))
		d += (bits.RotateLeft32(a, -6) ^ bits.RotateLeft32(a, -11) ^ bits.RotateLeft32(a, -25)) + (c ^ a&(b^c)) + roundConstants[i+4] + w[i+4]
		k += d
		d += (bits.RotateLeft32(e, -2) ^ bits.RotateLeft32(e, -13) ^ bits.RotateLeft32(e, -22)) + (e&f | g&(e|f))
		c += (bits.RotateLeft32(k, -6) ^ bits.RotateLeft32(k, -11) ^ bits.RotateLeft32(k, -25)) + (b ^ k&(a^b)) + roundConstants[i+5] + w[i+5]
		g += c
		c += (bits.RotateLeft32(d, -2) ^ bits.RotateLeft32(d, -13) ^ bits.RotateLeft32(d, -22)) + (d&e | f&(d|e))
		b += (bits.RotateLeft32(g, -6) ^ bits.RotateLeft32(g, -11) ^ bits.RotateLeft32(g, -25)) + (a ^ g&(k^a)) + roundConstants[i+6] + w[i+6]
		f += b
		b += (bits.RotateLeft32(c, -2) ^ bits.RotateLeft32(c, -13) ^ bits.RotateLeft32(c, -22)) + (c&d | e&(c|d))
		a += (bits.RotateLeft32(f, -6) ^ bits.RotateLeft32(f, -11) ^ bits.RotateLeft32(f, -25)) + (k ^ f&(g^k)) + roundConstants[i+7] + w[i+7]
		e += a
		a += (bits.RotateLeft32(b, -2) ^ bits.RotateLeft32(b, -13) ^ bits.RotateLeft32(b, -22)) + (b&c | d&(b|c))
	}
	for i, v := range [8]uint32{a, b, c, d, e, f, g, k} {
		h[i] += v
	}
}
