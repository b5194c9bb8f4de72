package main

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
)

// module is a module with one section before its data and one after.
func module(segments ...segment) []byte {
	section := binary.AppendUvarint(nil, uint64(len(segments)))
	for _, s := range segments {
		section = appendSigned(append(section, 0, 0x41), s.start)
		section = binary.AppendUvarint(append(section, 0x0b), uint64(len(s.data)))
		section = append(section, s.data...)
	}
	m := append([]byte("\x00asm\x01\x00\x00\x00"), 5, 3, 1, 0, 1, dataSection)
	m = append(binary.AppendUvarint(m, uint64(len(section))), section...)
	return append(m, 0, 2, 1, 'x')
}

func TestSegmentsWithFewZerosBetweenThemAreJoined(t *testing.T) {
	joined, err := joinSegments(module(segment{100, []byte("end")}, segment{64, []byte("begin")}, segment{9000, []byte("far")}))
	require.NoError(t, err)
	require.Equal(t, module(segment{64, append(append([]byte("begin"), make([]byte, 31)...), "end"...)}, segment{9000, []byte("far")}), joined)
}

func TestAPlaceOfAnySizeIsWrittenAsItWasRead(t *testing.T) {
	for _, place := range []int64{0, 63, 64, 127, 128, 8191, 8192, 1 << 20, 1<<31 - 1} {
		read, n := signed(appendSigned(nil, place))
		require.Equal(t, place, read)
		require.Equal(t, len(appendSigned(nil, place)), n)
	}
}

func TestWhatIsNoModuleIsRefused(t *testing.T) {
	whole := module(segment{64, []byte("begin")})
	for name, bad := range map[string][]byte{
		"nothing":          {},
		"another file":     []byte("not a module at all"),
		"cut off":          whole[:len(whole)-6],
		"overlapping data": module(segment{64, []byte("begin")}, segment{66, []byte("x")}),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := joinSegments(bad)
			require.ErrorIs(t, err, errModule)
		})
	}
}
