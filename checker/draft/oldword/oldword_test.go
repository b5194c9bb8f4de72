package oldword

import (
	"encoding/binary"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// stretch is text of one look.
type stretch struct {
	text       string
	properties []byte // of the run
	wide       bool
}

// textAt is where the text begins in the main stream, looksAt the page of looks.
const textAt, looksAt = 2048, 1024

// built is a file of old Word with the text, the number of characters of which are the text's own, the notes'
// and, behind the headers and the comments, the endnotes'.
func built(t testing.TB, version, flags uint16, lengths [6]int, stretches ...stretch) []byte {
	t.Helper()
	main := make([]byte, textAt)
	put16 := func(at int, n uint16) { binary.LittleEndian.PutUint16(main[at:], n) }
	put32 := func(b []byte, at int, n int) { binary.LittleEndian.PutUint32(b[at:], uint32(n)) }
	put16(headVersion, version)
	put16(headFlags, flags|flagSecondTable)
	for i, n := range lengths {
		put32(main, headText+4*i, n)
	}
	var cps, pcds []byte
	page := main[looksAt : looksAt+pageSize]
	page[pageSize-1] = byte(len(stretches))
	free, cp := pageSize-2, 0
	for i, s := range stretches {
		at := len(main)
		put32(page, 4*i, at)
		cps = binary.LittleEndian.AppendUint32(cps, uint32(cp))
		fc := uint32(at)
		if s.wide {
			for _, u := range utf16.Encode([]rune(s.text)) {
				main = binary.LittleEndian.AppendUint16(main, u)
				cp++
			}
		} else {
			fc = uint32(2*at) | 1<<30
			main = append(main, s.text...)
			cp += len(s.text)
		}
		page = main[looksAt : looksAt+pageSize]
		put32(page, 4*i+4, len(main))
		pcds = append(binary.LittleEndian.AppendUint32(append(pcds, 0, 0), fc), 0, 0)
		if len(s.properties) > 0 {
			free = (free - 1 - len(s.properties)) &^ 1
			page[free] = byte(len(s.properties))
			copy(page[free+1:], s.properties)
			page[4*(len(stretches)+1)+i] = byte(free / 2)
		}
	}
	cps = binary.LittleEndian.AppendUint32(cps, uint32(cp))
	table := []byte{1, 2, 0, 9, 9, 2} // properties that are passed over, then the pieces
	table = binary.LittleEndian.AppendUint32(table, uint32(len(cps)+len(pcds)))
	table = append(append(table, cps...), pcds...)
	put32(main, headPieces, 0)
	put32(main, headPieces+4, len(table))
	put32(main, headLooks, len(table))
	put32(main, headLooks+4, 12)
	for _, n := range []int{textAt, len(main), looksAt / pageSize} {
		table = binary.LittleEndian.AppendUint32(table, uint32(n))
	}
	return packed(map[string][]byte{"WordDocument": main, "1Table": table})
}

// packed is a compound file of the streams; those of few bytes are in small sectors.
func packed(streams map[string][]byte) []byte {
	const sector = 512
	var sectors [][]byte
	var next []uint32
	chain := func(data []byte) uint32 {
		first := uint32(len(sectors))
		for at := 0; at < len(data); at += sector {
			s := make([]byte, sector)
			copy(s, data[at:])
			sectors = append(sectors, s)
			next = append(next, uint32(len(sectors)))
		}
		next[len(next)-1] = endOfChain
		return first
	}
	directory := func(name string, kind byte, start uint32, size int) []byte {
		e := make([]byte, entrySize)
		for i, u := range utf16.Encode([]rune(name)) {
			binary.LittleEndian.PutUint16(e[2*i:], u)
		}
		binary.LittleEndian.PutUint16(e[64:], uint16(2*len(name)+2))
		e[66] = kind
		binary.LittleEndian.PutUint32(e[116:], start)
		binary.LittleEndian.PutUint32(e[120:], uint32(size))
		return e
	}
	var small, entries []byte
	var smallNext []uint32
	for _, name := range []string{"WordDocument", "1Table"} {
		data, is := streams[name]
		if !is {
			continue
		}
		if len(data) >= smallLimit {
			entries = append(entries, directory(name, 2, chain(data), len(data))...)
			continue
		}
		first := uint32(len(smallNext))
		for at := 0; at < len(data); at += smallSize {
			s := make([]byte, smallSize)
			copy(s, data[at:])
			small = append(small, s...)
			smallNext = append(smallNext, uint32(len(smallNext)+1))
		}
		smallNext[len(smallNext)-1] = endOfChain
		entries = append(entries, directory(name, 2, first, len(data))...)
	}
	root := directory("Root Entry", 5, endOfChain, 0)
	smallFirst := uint32(endOfChain)
	if len(small) > 0 {
		root = directory("Root Entry", 5, chain(small), len(small))
		var b []byte
		for _, n := range smallNext {
			b = binary.LittleEndian.AppendUint32(b, n)
		}
		smallFirst = chain(b)
	}
	directoryFirst := chain(append(root, entries...))
	head := make([]byte, sector)
	copy(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	binary.LittleEndian.PutUint16(head[30:], 9)
	binary.LittleEndian.PutUint32(head[48:], directoryFirst)
	binary.LittleEndian.PutUint32(head[60:], smallFirst)
	binary.LittleEndian.PutUint32(head[68:], endOfChain)
	const perSector = sector / 4
	tables := 1 // sectors that say which sector follows which, in their own list too
	for tables*perSector < len(sectors)+tables {
		tables++
	}
	var fat []byte
	for _, n := range next {
		fat = binary.LittleEndian.AppendUint32(fat, n)
	}
	for i := range 109 {
		at := uint32(0xFFFFFFFF)
		if i < tables {
			at = uint32(len(sectors) + i)
			fat = binary.LittleEndian.AppendUint32(fat, 0xFFFFFFFD)
		}
		binary.LittleEndian.PutUint32(head[76+4*i:], at)
	}
	for len(fat) < tables*sector {
		fat = append(fat, 0xFF)
	}
	out := head
	for _, s := range sectors {
		out = append(out, s...)
	}
	return append(out, fat...)
}

// property is one switch of a run.
func property(name uint16, value byte) []byte {
	return append(binary.LittleEndian.AppendUint16(nil, name), value)
}

func text(runs []Run) (all string) {
	for _, r := range runs {
		if !r.Struck && !r.Deleted && !r.Hidden {
			all += r.Text
		}
	}
	return all
}

func TestWordsOfOldWordAreReadWithWhatIsNoLaw(t *testing.T) {
	size := append(binary.LittleEndian.AppendUint16(nil, 0x4A43), 24, 0) // of the letters, two bytes
	data := built(t, firstVersion, 0, [6]int{86, 8, 0, 0, 0, 5},
		stretch{"Lamps \x93burn\x94\x02.\rThe keeper ", nil, false},
		stretch{"may ", append(size, property(propertyStruck, 1)...), false},
		stretch{"or must ", property(propertyDouble, 1), false},
		stretch{"soon ", property(propertyDeleted, 1), false},
		stretch{"hid ", property(propertyHidden, 1), false},
		stretch{"shàll ", property(propertyStruck, 0), true},
		stretch{"see \x13REF x\x14art. 4\x15 ring.\x07End\x0B—😀\r", nil, true},
		stretch{"\x02 Note.\r", nil, false}, stretch{"end.\r", nil, false})
	d, err := Read(data)
	require.NoError(t, err)
	assert.Equal(t, "Lamps “burn”.\nThe keeper shàll see art. 4 ring.\nEnd\n—😀\n", text(d.Text))
	assert.Equal(t, " Note.\nend.\n", text(d.Notes))
	left := map[string]string{}
	for _, r := range d.Text {
		switch {
		case r.Struck:
			left["struck"] += r.Text
		case r.Deleted:
			left["deleted"] += r.Text
		case r.Hidden:
			left["hidden"] += r.Text
		}
	}
	assert.Equal(t, map[string]string{"struck": "may or must ", "deleted": "soon ", "hidden": "hid "}, left)
}

func TestFilesThatAreNotReadSayWhy(t *testing.T) {
	whole := built(t, firstVersion, 0, [6]int{6}, stretch{"Lamps\r", nil, false})
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"too short":      {whole[:300], ErrDamaged},
		"cut off":        {whole[:1200], ErrNoWord},
		"encrypted":      {built(t, firstVersion, flagEncrypted, [6]int{6}, stretch{"Lamps\r", nil, false}), ErrEncrypted},
		"of Word 95":     {built(t, 0x65, 0, [6]int{6}, stretch{"Lamps\r", nil, false}), ErrOlder},
		"of another":     {packed(map[string][]byte{"1Table": make([]byte, 100)}), ErrNoWord},
		"without pieces": {packed(map[string][]byte{"WordDocument": append([]byte{0, 0, firstVersion, 0}, make([]byte, 500)...)}), ErrDamaged},
	} {
		_, err := Read(c.data)
		assert.ErrorIs(t, err, c.want, name)
	}
}

func TestAFileThatEndsWithinTheListOfItsTablesIsRead(t *testing.T) {
	whole := built(t, firstVersion, 0, [6]int{6}, stretch{"Lamps\r", nil, false})
	cut := append(whole[:len(whole):len(whole)], 0, 0, 0)
	binary.LittleEndian.PutUint32(cut[68:], uint32(len(whole)/512-1))
	d, err := Read(cut)
	require.NoError(t, err)
	assert.Equal(t, []Run{{Text: "Lamps\n"}}, d.Text)
}

// FuzzStreams tries what the streams of a whole compound file say, which bytes of a file seldom reach.
func FuzzStreams(f *testing.F) {
	whole, err := openCompound(built(f, firstVersion, 0, [6]int{11, 5}, stretch{"Lamps ", []byte{0x37, 0x08, 1, 0x00, 0x08, 1, 0x3C, 0x08, 0}, false}, stretch{"\x13REF a\x14burn\x15\r", nil, true}, stretch{"note\r", nil, false}))
	require.NoError(f, err)
	f.Add(whole.stream("WordDocument")[headFlags:], whole.stream("1Table"))
	f.Fuzz(func(t *testing.T, main, table []byte) {
		main = append([]byte{0xEC, 0xA5, firstVersion, 0, 0, 0, 0, 0, 0, 0}[:headFlags], main...)
		if len(main) < 4 || len(table) == 0 {
			return
		}
		d, err := Read(packed(map[string][]byte{"WordDocument": main, "1Table": table, "0Table": table}))
		if err != nil {
			return
		}
		size := 0
		for _, r := range append(d.Text, d.Notes...) {
			size += len(r.Text)
		}
		require.LessOrEqual(t, size, 3*len(main))
	})
}

func FuzzRead(f *testing.F) {
	f.Add(built(f, firstVersion, 0, [6]int{11}, stretch{"Lamps ", property(propertyStruck, 1), false}, stretch{"burn\r", nil, true}))
	f.Fuzz(func(t *testing.T, data []byte) {
		if d, err := Read(data); err == nil {
			size := 0
			for _, r := range append(d.Text, d.Notes...) {
				size += len(r.Text)
			}
			require.LessOrEqual(t, size, 8*len(data)+64)
		}
	})
}
