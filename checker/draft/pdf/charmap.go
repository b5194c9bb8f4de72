package pdf

import (
	"sort"
	"strings"
	"unicode/utf16"
)

// A charmap is one of the tables by which codes become letters (ToUnicode) or numbers of letters
// (the encoding of a composite font).
type charmap struct {
	spaces []codeSpace
	single map[uint32]string
	ranges []codeRange // in order of low once sorted
	cids   []cidRange
}

type codeSpace struct {
	size      int // bytes of a code
	low, high uint32
}

type codeRange struct {
	low, high uint32
	first     []uint16 // UTF-16 of the letters of low; the last unit counts on
}

type cidRange struct {
	low, high uint32
	first     int
}

const maxRanges = 200_000

func readCharmap(data []byte, values *int) *charmap {
	m := &charmap{single: map[uint32]string{}}
	l := &lexer{data: data, values: values, content: true}
	var held array
	for {
		switch v := l.next(0).(type) {
		case endOfData:
			sort.SliceStable(m.ranges, func(a, b int) bool { return m.ranges[a].low < m.ranges[b].low })
			sort.SliceStable(m.cids, func(a, b int) bool { return m.cids[a].low < m.cids[b].low })
			return m
		case operator:
			m.section(string(v), held)
			held = held[:0]
		case closing:
		default:
			if len(held) < 100_000 {
				held = append(held, v)
			}
		}
	}
}

func (m *charmap) section(kind string, held array) {
	switch kind {
	case "endcodespacerange":
		for i := 0; i+1 < len(held) && len(m.spaces) < 100; i += 2 {
			low, _ := held[i].(text)
			high, _ := held[i+1].(text)
			if len(low) > 0 && len(low) <= 4 && len(high) == len(low) {
				m.spaces = append(m.spaces, codeSpace{len(low), code(low), code(high)})
			}
		}
	case "endbfchar":
		for i := 0; i+1 < len(held); i += 2 {
			from, ok := held[i].(text)
			if to, also := held[i+1].(text); ok && also && len(m.single) < maxRanges {
				m.single[code(from)] = string(utf16.Decode(units(to)))
			}
		}
	case "endbfrange":
		for i := 0; i+2 < len(held); i += 3 {
			low, ok := held[i].(text)
			high, also := held[i+1].(text)
			if !ok || !also || len(m.ranges) >= maxRanges {
				continue
			}
			switch to := held[i+2].(type) {
			case text:
				if first := units(to); len(first) > 0 {
					m.ranges = append(m.ranges, codeRange{code(low), code(high), first})
				}
			case array:
				for k, v := range to {
					if s, ok := v.(text); ok && len(m.single) < maxRanges {
						m.single[code(low)+uint32(k)] = string(utf16.Decode(units(s)))
					}
				}
			}
		}
	case "endcidrange":
		for i := 0; i+2 < len(held) && len(m.cids) < maxRanges; i += 3 {
			low, ok := held[i].(text)
			high, also := held[i+1].(text)
			if ok && also {
				m.cids = append(m.cids, cidRange{code(low), code(high), whole(held[i+2])})
			}
		}
	case "endcidchar":
		for i := 0; i+1 < len(held) && len(m.cids) < maxRanges; i += 2 {
			if from, ok := held[i].(text); ok {
				m.cids = append(m.cids, cidRange{code(from), code(from), whole(held[i+1])})
			}
		}
	}
}

func code(s text) (v uint32) {
	for i := range len(s) {
		v = v<<8 | uint32(s[i])
	}
	return v
}

func units(s text) []uint16 {
	if len(s) == 1 {
		return []uint16{uint16(s[0])}
	}
	out := make([]uint16, len(s)/2)
	for i := range out {
		out[i] = uint16(s[2*i])<<8 | uint16(s[2*i+1])
	}
	return out
}

// letters is what a code stands for, "" where the table does not say.
func (m *charmap) letters(c uint32) string {
	if m == nil {
		return ""
	}
	if s, ok := m.single[c]; ok {
		return s
	}
	i := sort.Search(len(m.ranges), func(i int) bool { return m.ranges[i].low > c }) - 1
	for tries := 0; i >= 0 && tries < 4; i, tries = i-1, tries+1 {
		if r := m.ranges[i]; c <= r.high {
			first := append([]uint16(nil), r.first...)
			first[len(first)-1] += uint16(c - r.low)
			return string(utf16.Decode(first))
		}
	}
	return ""
}

func (m *charmap) cid(c uint32) (int, bool) {
	i := sort.Search(len(m.cids), func(i int) bool { return m.cids[i].low > c }) - 1
	if i >= 0 && c <= m.cids[i].high {
		return m.cids[i].first + int(c-m.cids[i].low), true
	}
	return 0, false
}

// sizeOf is the number of bytes of the code that s begins with.
func (m *charmap) sizeOf(s string) int {
	for size := 1; size <= 4 && size <= len(s); size++ {
		c := code(text(s[:size]))
		for _, space := range m.spaces {
			if space.size == size && c >= space.low && c <= space.high {
				return size
			}
		}
	}
	if len(m.spaces) > 0 {
		return m.spaces[0].size
	}
	return 2
}

// decodeText is a string outside of pages: UTF-16 with a mark, UTF-8 with a mark, else bytes.
func decodeText(s text) string {
	switch {
	case strings.HasPrefix(string(s), "\xFE\xFF"):
		return string(utf16.Decode(units(s[2:])))
	case strings.HasPrefix(string(s), "\xEF\xBB\xBF"):
		return string(s[3:])
	}
	var out strings.Builder
	for i := range len(s) {
		out.WriteRune(rune(s[i]))
	}
	return out.String()
}
