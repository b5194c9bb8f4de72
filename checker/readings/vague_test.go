package readings_test

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// openTerms are the words of the text that are read as vague, with what they do there.
func openTerms(t *testing.T, text string) (words []string, settings []checker.Setting) {
	t.Helper()
	probe := &checker.Rule{
		ID: "test/vague", Title: "Vague", Why: "Test.", Clears: "Nothing.", Since: "0",
		Document: func(p *checker.Pass) {
			for _, v := range p.VagueTerms() {
				words = append(words, p.Document.Words(v.At))
				settings = append(settings, v.Setting)
			}
		},
	}
	c, err := checker.New(packs.All(), []*checker.Rule{probe})
	require.NoError(t, err)
	c.Check(text, checker.Options{})
	return words, settings
}

func TestVagueTermsAreWeighedByWhatTheyDo(t *testing.T) {
	for _, c := range []struct {
		name, text, words string
		setting           checker.Setting
	}{
		{"they describe an offence", "3. Horns\nA person who sounds a horn in a manner that is grossly offensive commits an offence.", "grossly offensive", checker.SettingOffence},
		{"they excuse an offence", "3. Horns\nA person who sounds a horn commits an offence, except where reasonable steps were taken to warn the crew.", "reasonable steps", checker.SettingExcuse},
		{"they are the ground of a power", "3. Search\nAn officer may search a cabin where that is in the public interest.", "public interest", checker.SettingPower},
		{"they define a term of an offence", "3. Horns\n(1) A person who sounds a horn in a storm commits an offence.\n(2) In this section \"storm\" means a serious disturbance of the sea.", "serious disturbance", checker.SettingDefines},
		{"they soften a safeguard", "3. Lamps\nThe keeper shall, where appropriate, notify the person whose messages were opened.", "where appropriate", checker.SettingOther},
	} {
		t.Run(c.name, func(t *testing.T) {
			words, settings := openTerms(t, c.text)
			require.Equal(t, []string{c.words}, words)
			assert.Equal(t, c.setting, settings[0])
		})
	}
}

func TestVagueTermsAreLeftAlone(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"with a number behind them", "3. Leaks\nThe keeper must report a substantial leak, exceeding 50 litres."},
		{"with a closed criterion behind them", "3. Leaks\nThe keeper must report a serious leak as described in section 4."},
		{"in a term of art", "3. Leaks\nAn officer who has reasonable grounds to suspect a leak must act in good faith."},
		{"in quotation marks", "3. Notices\nThe notice must bear the words \"in the public interest\"."},
		{"in the name of an Act", "3. Notices\nThe keeper must observe the Public Safety Act."},
		{"where nothing is at stake", "3. Lamps\nThe board shall, where appropriate, meet as soon as practicable and employ such staff as it thinks fit."},
		{"in a heading", "3. Reasonable steps\nThe keeper must lock the door."},
		{"in a recital", "The States Parties,\nBearing in mind the public interest,\nHave agreed as follows:\n\nArticle 1\nEach Party shall keep a lamp."},
	} {
		t.Run(c.name, func(t *testing.T) {
			words, _ := openTerms(t, c.text)
			assert.Empty(t, words)
		})
	}
}

func TestAVagueTermIsNamedOncePerArticle(t *testing.T) {
	words, _ := openTerms(t, "3. Steps\n(1) A keeper who does not take reasonable steps commits an offence.\n(2) An owner who does not take reasonable steps commits an offence.\n\n4. More\nA cook who does not take reasonable steps commits an offence.")
	assert.Equal(t, []string{"reasonable steps", "reasonable steps"}, words)
}
