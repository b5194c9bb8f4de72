package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

// The toolchain's linker leaves out each run of zeros of the program's memory, which breaks it into
// fifty thousand segments with a head of their own. A run of zeros costs almost nothing once the file
// is packed, a head does: joined again, the first load is a twentieth smaller, and a browser has three
// segments to copy in place of all those.

// farApart is the number of zero bytes between two segments from which on they stay two.
const farApart = 4096

const dataSection = 11

var errModule = errors.New("the compiler's output is not a module as this build knows it")

// A segment is a piece of a module's memory.
type segment struct {
	start int64
	data  []byte
}

// joinSegments returns the module with the same memory in few segments.
func joinSegments(module []byte) ([]byte, error) {
	const head = 8
	if len(module) < head || !bytes.HasPrefix(module, []byte("\x00asm")) {
		return nil, errModule
	}
	joined := slices.Clone(module[:head])
	for rest := module[head:]; len(rest) > 0; {
		kind := rest[0]
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || uint64(len(rest)-1-n) < size {
			return nil, errModule
		}
		body := rest[1+n : 1+n+int(size)]
		rest = rest[1+n+int(size):]
		if kind == dataSection {
			segments, err := readSegments(body)
			if err != nil {
				return nil, err
			}
			joined := joinedSegments(segments)
			if err := forgetSymbols(joined); err != nil {
				return nil, err
			}
			body = writeSegments(joined)
		}
		joined = append(joined, kind)
		joined = binary.AppendUvarint(joined, uint64(len(body)))
		joined = append(joined, body...)
	}
	return joined, nil
}

// readSegments is what a data section holds, in the order of memory.
func readSegments(section []byte) ([]segment, error) {
	count, n := binary.Uvarint(section)
	if n <= 0 {
		return nil, errModule
	}
	section = section[n:]
	var segments []segment
	for range count {
		// Memory 0, at a constant: 0x00, i32.const, the place, end.
		if len(section) < 2 || section[0] != 0 || section[1] != 0x41 {
			return nil, errModule
		}
		start, n := signed(section[2:])
		if n <= 0 || len(section) < 3+n || section[2+n] != 0x0b {
			return nil, errModule
		}
		section = section[3+n:]
		size, n := binary.Uvarint(section)
		if n <= 0 || uint64(len(section)-n) < size {
			return nil, errModule
		}
		segments = append(segments, segment{start, section[n : n+int(size)]})
		section = section[n+int(size):]
	}
	slices.SortStableFunc(segments, func(a, b segment) int { return int(a.start - b.start) })
	for i := 1; i < len(segments); i++ {
		if segments[i-1].start+int64(len(segments[i-1].data)) > segments[i].start {
			return nil, errModule
		}
	}
	return segments, nil
}

// joinedSegments are the segments, which are in the order of memory, joined where they are not far apart.
func joinedSegments(segments []segment) []segment {
	var joined []segment
	for _, s := range segments {
		if len(joined) > 0 {
			last := &joined[len(joined)-1]
			if gap := s.start - last.start - int64(len(last.data)); gap < farApart {
				last.data = append(append(last.data, make([]byte, gap)...), s.data...)
				continue
			}
		}
		joined = append(joined, segment{s.start, slices.Clone(s.data)})
	}
	return joined
}

// writeSegments is a data section of the segments.
func writeSegments(segments []segment) []byte {
	section := binary.AppendUvarint(nil, uint64(len(segments)))
	for _, s := range segments {
		section = appendSigned(append(section, 0, 0x41), s.start)
		section = binary.AppendUvarint(append(section, 0x0b), uint64(len(s.data)))
		section = append(section, s.data...)
	}
	return section
}

// signed reads a signed number of WebAssembly and its length, 0 where there is none.
func signed(b []byte) (value int64, n int) {
	for shift := 0; n < len(b) && n < 5; shift += 7 {
		c := b[n]
		n++
		value |= int64(c&0x7f) << shift
		if c < 0x80 {
			if c&0x40 != 0 {
				value |= -1 << (shift + 7)
			}
			return value, n
		}
	}
	return 0, 0
}

func appendSigned(b []byte, value int64) []byte {
	for {
		c := byte(value & 0x7f)
		value >>= 7
		if value == 0 && c&0x40 == 0 || value == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
