package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const law = "1. Sheds\nA warden may search a shed as he thinks fit.\n2. Boats\nWhoever wilfully sinks a boat is fined.\n"

// corpusOf is a corpus of one law, and a file of readings of it.
func corpusOf(t *testing.T, readings string) (corpus, file string) {
	corpus = t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(corpus, "en"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(corpus, "en", "sheds.txt"), []byte(law), 0o644))
	file = filepath.Join(t.TempDir(), "sheds.txt")
	require.NoError(t, os.WriteFile(file, []byte(readings), 0o644))
	return corpus, file
}

func TestAProvisionIsItsPlaceWithWhatWasReadInIt(t *testing.T) {
	corpus, file := corpusOf(t, "en/sheds.txt "+Digest([]byte(law))+"\n0-53 power specific? | 36-52\n54-102 offence mental:intent mental_any |\n")
	all, err := read(file, corpus)
	require.NoError(t, err)
	require.Len(t, all, 2)
	assert.Equal(t, "sheds", all[0].Source)
	assert.Equal(t, "1. Sheds\nA warden may search a shed as he thinks fit.", all[0].Text)
	assert.Equal(t, []string{"as he thinks fit"}, all[0].Vague.Must)
	assert.Equal(t, true, all[0].Labels["power"])
	assert.Equal(t, false, all[0].Labels["notice"])
	assert.Nil(t, all[0].Labels["specific"], "left open")
	assert.Nil(t, all[0].Labels["mental"], "no offence")
	assert.Equal(t, "intent", all[1].Labels["mental"])
	assert.Nil(t, all[1].Labels["notice"], "of a power only")
}

func TestAReadingThatCannotBeOfTheLawIsRefused(t *testing.T) {
	digest := Digest([]byte(law))
	for readings, expected := range map[string]string{
		"en/sheds.txt 12\n0-50 power |":             "was made for another text",
		"en/boats.txt " + digest:                    "no such file",
		"en/sheds.txt " + digest + "\n0-9999 |":     "is no place in",
		"en/sheds.txt " + digest + "\n50-0 |":       "is no place in",
		"en/sheds.txt " + digest + "\n0-50 might |": "there is no label",
		"en/sheds.txt " + digest + "\n0-50 offence": "names its mental element",
	} {
		corpus, file := corpusOf(t, readings)
		_, err := read(file, corpus)
		assert.ErrorContains(t, err, expected, readings)
	}
}
