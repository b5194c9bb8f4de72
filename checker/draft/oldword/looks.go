package oldword

import "encoding/binary"

// A look is how the bytes from..to of the main stream are shown, so far as it decides whether they are law.
type look struct {
	from, to                int
	struck, deleted, hidden bool
}

// The properties that are looked for; each has one byte, which switches.
const (
	propertyDeleted = 0x0800
	propertyStruck  = 0x0837
	propertyHidden  = 0x083C
	propertyDouble  = 0x2A53
)

// pageSize is that of the pages in which the main stream keeps the looks of its runs.
const pageSize = 512

// readLooks reads the looks of the runs, in order of their places. Pages that are damaged say nothing.
func readLooks(main, plan []byte) (all []look) {
	n := (len(plan) - 4) / 8
	for i := range max(n, 0) {
		at := int(binary.LittleEndian.Uint32(plan[4*(n+1)+4*i:])&0x3FFFFF) * pageSize
		if at+pageSize > len(main) {
			continue
		}
		page := main[at : at+pageSize]
		runs := int(page[pageSize-1])
		if 4*(runs+1)+runs >= pageSize {
			continue
		}
		for k := range runs {
			l := look{from: int(binary.LittleEndian.Uint32(page[4*k:])), to: int(binary.LittleEndian.Uint32(page[4*k+4:]))}
			if last := len(all) - 1; l.from >= l.to || last >= 0 && l.from < all[last].to {
				continue
			}
			if last := len(all) - 1; l.from > 0 && (last < 0 || all[last].to < l.from) { // a gap
				from := 0
				if last >= 0 {
					from = all[last].to
				}
				all = append(all, look{from: from, to: l.from})
			}
			if offset := 2 * int(page[4*(runs+1)+k]); offset > 0 && offset < pageSize-1 {
				size := int(page[offset])
				l.read(page[offset+1 : min(offset+1+size, pageSize-1)])
			}
			all = append(all, l)
		}
	}
	return all
}

// read reads a list of properties.
func (l *look) read(b []byte) {
	for len(b) >= 2 {
		property := binary.LittleEndian.Uint16(b)
		b = b[2:]
		size := 0
		switch property >> 13 {
		case 0, 1:
			size = 1
		case 2, 4, 5:
			size = 2
		case 3:
			size = 4
		case 7:
			size = 3
		case 6:
			if len(b) == 0 {
				return
			}
			size = 1 + int(b[0])
		}
		if size > len(b) {
			return
		}
		on := b[0] == 1 || b[0] == 0x81
		switch property {
		case propertyDeleted:
			l.deleted = on
		case propertyStruck, propertyDouble:
			l.struck = l.struck || on
		case propertyHidden:
			l.hidden = on
		}
		b = b[size:]
	}
}
