package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

const (
	harbourLaw = "3. Berths\nThe warden may move a raft. A fee is due within 14 days of the notice; nobody may refuse the warden\n4. Keys\nWhoever keeps a key that is lost shall tell the warden.\n"
	orchardLaw = "1. Trees\nThe keeper may, with the consent of the owner, fell a tree, and shall burn the wood.\n"
)

func TestEachPhraseIsCountedInTheLawsThatHaveItsWords(t *testing.T) {
	pack, err := checker.ParsePackFiles("xx", checker.PackFile{Name: "xx/words.txt", Text: `language: xx
class officer: warden|keeper
== determiner ==
the
a
== power.verb ==
{officer} may
may move
move raft
shall … the wood
shall … the warden
raft … fee
within 0 days
notice nobody
warden keys
warden
the warden
== power.not ==
keep~
rafts
== affix.ending ==
s
`})
	require.NoError(t, err)
	entries, err := countLaws(pack, []string{harbourLaw, orchardLaw})
	require.NoError(t, err)
	got := map[string]int{}
	for _, e := range entries {
		got[e.phrase] = e.laws
	}
	assert.Equal(t, map[string]int{
		"the": 2, "a": 2,
		"[warden|keeper] may": 2,
		"may move":            1,
		"move raft":           1, // with a determiner between
		"shall … the wood":    1, // each phrase with a gap ends where it ends itself
		"shall … the warden":  1,
		"raft … fee":          0, // a gap is within a sentence
		"within 0 days":       1,
		"notice nobody":       0, // a semicolon stands between
		"warden keys":         0, // and here the end of a provision
		"warden":              1,
		"the warden":          1,
		"keep~":               2,
		"rafts":               0,
	}, got)
	assert.Equal(t, "xx/words.txt:7", entries[2].place)

	var out bytes.Buffer
	summarise(entries, 2, &out)
	assert.Equal(t, `laws                      2
entries                  15
that match no law         4  26.7 %
that match one law        7  46.7 %
that take others back     2  in 1 lists that end in .not

`, out.String())
}

func TestPhrasesAreListedRarestFirst(t *testing.T) {
	folder := t.TempDir()
	for name, law := range map[string]string{"harbour.txt": harbourLaw, "orchard.txt": orchardLaw, ".hidden.txt": "x", "broken.docx": "PK\x03\x04"} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(law), 0o644))
	}
	var out bytes.Buffer
	require.NoError(t, run([]string{"phrases", "fr", folder}, top, nil, &out))
	assert.Contains(t, out.String(), "laws                      2\n")
	assert.Contains(t, out.String(), "broken.docx")
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	assert.Regexp(t, `^    0  fr/`, lines[8])
	for i := 9; i < len(lines); i++ {
		assert.GreaterOrEqual(t, lines[i][:5], lines[i-1][:5])
	}

	require.ErrorContains(t, run([]string{"phrases", "fr"}, top, nil, &out), "no law is given")
	require.ErrorContains(t, run([]string{"phrases", filepath.Join(folder, "broken.docx")}, top, nil, &out), "broken.docx")
	require.ErrorContains(t, run([]string{"phrases", filepath.Join(folder, "absent.txt")}, top, nil, &out), "absent.txt")
}
