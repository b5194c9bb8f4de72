package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/adler32"
	"os/exec"
	"strings"
)

// digits are those of base 85: none that a page, a script or an attribute would write in another way.
const digits = "!#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}"

// packed is content as text, for a page that fetches nothing: its Adler-32 and its Zstandard frame in base
// 85, which has five digits for four bytes where base64 has five and a third.
// site/engine/assets/unpack.ts reads it.
//
// Of what was measured with the whole engine, Zstandard is a quarter smaller than gzip and costs a page a
// tenth of a second more; brotli and LZMA are smaller by six and eight in a hundred, but their readers in
// a page take three and four times as long. The encoder is an npm package of a fixed version, in
// WebAssembly, so that the bytes are the same on every machine.
func (j *job) packed(content []byte) (string, error) {
	command := exec.Command("node", j.source("site", "gen", "pack.mjs"))
	command.Stdin = bytes.NewReader(content)
	var complaint bytes.Buffer
	command.Stderr = &complaint
	frame, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("packing with Zstandard failed: %w\n%s", err, complaint.Bytes())
	}
	return base85(append(binary.BigEndian.AppendUint32(nil, adler32.Checksum(content)), frame...)), nil
}

func base85(content []byte) string {
	var out strings.Builder
	for rest := content; len(rest) > 0; {
		var four [4]byte
		n := copy(four[:], rest)
		rest = rest[n:]
		value := binary.BigEndian.Uint32(four[:])
		var five [5]byte
		for i := 4; i >= 0; i-- {
			five[i] = digits[value%85]
			value /= 85
		}
		out.Write(five[:n+1])
	}
	return out.String()
}
