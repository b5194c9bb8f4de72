package oldword

import (
	"encoding/binary"
	"unicode/utf16"
)

// A compound file is a small file system: sectors in chains, a directory of streams, and streams of few bytes
// in a stream of their own. Its numbers are a stranger's: chains are followed no longer than the file has sectors.

type compound struct {
	data      []byte
	size      int // of a sector
	next      []uint32
	small     []uint32 // the chains of the small sectors
	smallData []byte
	streams   map[string]entry
}

type entry struct {
	start uint32
	size  int
}

const (
	endOfChain = 0xFFFFFFFE
	maxSectors = 1 << 20
	smallSize  = 64
	smallLimit = 4096
	entrySize  = 128
)

func openCompound(data []byte) (*compound, error) {
	if len(data) < 512 {
		return nil, ErrDamaged
	}
	shift := binary.LittleEndian.Uint16(data[30:])
	if shift != 9 && shift != 12 {
		return nil, ErrDamaged
	}
	c := &compound{data: data, size: 1 << shift, streams: map[string]entry{}}
	var tables []uint32
	for i := range 109 {
		tables = append(tables, binary.LittleEndian.Uint32(data[76+4*i:]))
	}
	for at, n := binary.LittleEndian.Uint32(data[68:]), 0; at < endOfChain-1 && n < maxSectors/c.size; n++ {
		sector := c.sector(at)
		if len(sector) < c.size {
			break
		}
		for i := 0; i+8 <= len(sector); i += 4 {
			tables = append(tables, binary.LittleEndian.Uint32(sector[i:]))
		}
		at = binary.LittleEndian.Uint32(sector[len(sector)-4:])
	}
	for _, at := range tables {
		if len(c.next) >= maxSectors {
			break
		}
		sector := c.sector(at)
		for i := 0; i+4 <= len(sector); i += 4 {
			c.next = append(c.next, binary.LittleEndian.Uint32(sector[i:]))
		}
	}
	c.readDirectory(binary.LittleEndian.Uint32(data[48:]))
	for _, b := range chunks(c.chain(binary.LittleEndian.Uint32(data[60:]), len(data)), 4) {
		c.small = append(c.small, binary.LittleEndian.Uint32(b))
	}
	if root, ok := c.streams["Root Entry"]; ok {
		c.smallData = c.chain(root.start, root.size)
	}
	return c, nil
}

// sector is the sector of that number, or nil.
func (c *compound) sector(n uint32) []byte {
	from := (int(n) + 1) * c.size
	if n >= endOfChain-1 || from < 0 || from >= len(c.data) {
		return nil
	}
	return c.data[from:min(from+c.size, len(c.data))]
}

// chain is at most size bytes of the sectors that follow one another from the first on.
func (c *compound) chain(first uint32, size int) []byte {
	var out []byte
	for n := 0; int(first) < len(c.next) && len(out) < size && n < len(c.next); n++ {
		sector := c.sector(first)
		if sector == nil {
			break
		}
		out = append(out, sector...)
		first = c.next[first]
	}
	return out[:min(size, len(out))]
}

func (c *compound) readDirectory(first uint32) {
	for _, e := range chunks(c.chain(first, len(c.data)), entrySize) {
		n := int(binary.LittleEndian.Uint16(e[64:]))
		if n < 2 || n > 64 || len(c.streams) > 1000 {
			continue
		}
		units := make([]uint16, n/2-1)
		for i := range units {
			units[i] = binary.LittleEndian.Uint16(e[2*i:])
		}
		size := int(min(binary.LittleEndian.Uint32(e[120:]), uint32(len(c.data))))
		if name := string(utf16.Decode(units)); c.streams[name].size == 0 {
			c.streams[name] = entry{binary.LittleEndian.Uint32(e[116:]), size}
		}
	}
}

// stream is the content of a stream, or nil.
func (c *compound) stream(name string) []byte {
	e, ok := c.streams[name]
	if !ok {
		return nil
	}
	if e.size >= smallLimit {
		return c.chain(e.start, e.size)
	}
	var out []byte
	for at, n := e.start, 0; int(at) < len(c.small) && len(out) < e.size && n < len(c.small); n++ {
		from := int(at) * smallSize
		if from >= len(c.smallData) {
			break
		}
		out = append(out, c.smallData[from:min(from+smallSize, len(c.smallData))]...)
		at = c.small[at]
	}
	return out[:min(e.size, len(out))]
}

// chunks are the whole pieces of that size.
func chunks(data []byte, size int) (all [][]byte) {
	for len(data) >= size {
		all = append(all, data[:size])
		data = data[size:]
	}
	return all
}
