package readings_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A place that has to be told from another by a counter, "Section 29[2]", is one that nobody can cite. Some laws
// do number two provisions alike; most such places are sections or schedules that the outline did not see.
func TestPlacesAreSeldomToldApartByACounter(t *testing.T) {
	if testing.Short() {
		t.Skip("whole laws take their time; run without -short")
	}
	c, err := checker.New(packs.All(), nil)
	require.NoError(t, err)
	for folder, most := range map[string]float64{"en": 0.02, "drafts-from-pdf": 0.015, "bills": 0.01, "fr": 0.02, "ru": 0.02, "zh": 0.005} {
		t.Run(folder, func(t *testing.T) {
			files, _ := filepath.Glob("../../../shared/corpus/" + folder + "/*.txt")
			if len(files) == 0 {
				t.Skip("the shared corpus is absent")
			}
			counted, all := 0, 0
			for _, file := range files {
				source, err := os.ReadFile(file)
				require.NoError(t, err)
				d := c.Check(string(source), checker.Options{}).Document
				for r := range d.Provisions {
					if all++; strings.Contains(d.LabelOf(checker.Ref(r)), "[") {
						counted++
					}
				}
			}
			t.Logf("%d of %d places", counted, all)
			assert.Less(t, float64(counted)/float64(all), most)
		})
	}
}
