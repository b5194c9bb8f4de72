package oldword

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// BenchmarkGrowth prints the time for a file of n characters and for one of 2n, the shortest of five each, and how the
// two compare. A reader that takes time in proportion to what it reads stays near 2.
func BenchmarkGrowth(b *testing.B) {
	for name, repeated := range map[string]string{
		"paragraphs":             "A lamp burns.\r",
		"cells":                  "a\x07",
		"fields":                 "\x13REF a\x14b\x15",
		"fields that do not end": "\x13REF a",
		"marks of notes":         "a\x02",
	} {
		b.Run(name, func(b *testing.B) {
			took := func(n int) (best time.Duration) {
				text := strings.Repeat(repeated, n/len(repeated))
				data := built(b, firstVersion, 0, [6]int{len(text)}, stretch{text, nil, false})
				for i := range 5 {
					began := time.Now()
					_, err := Read(data)
					if took := time.Since(began); i == 0 || took < best {
						best = took
					}
					require.NoError(b, err)
				}
				return best
			}
			once, twice := took(3<<20), took(6<<20)
			b.ReportMetric(float64(once.Milliseconds()), "ms-n")
			b.ReportMetric(float64(twice)/float64(max(once, 1)), "ratio")
			b.ReportMetric(0, "ns/op")
		})
	}
}
