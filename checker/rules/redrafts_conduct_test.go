package rules_test

import (
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A redrafting is a text, and it again with the edits of the rule's findings in it: the same where none is offered.
type redrafting struct{ name, rule, text, want string }

// shown runs each as a test of its own, and sees that the finding is there and that an edit clears it.
func shown(t *testing.T, all []redrafting) {
	t.Helper()
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for _, c := range all {
		t.Run(c.name, func(t *testing.T) {
			options := checker.Options{}
			if strings.HasPrefix(c.text, "Article") {
				options.Profile = "treaty"
			}
			r := engine.Check(c.text, options)
			found, text := 0, c.text
			for i := len(r.Findings) - 1; i >= 0; i-- {
				if f := &r.Findings[i]; f.Rule.ID == c.rule {
					found++
					if len(f.Fixes) > 0 && text == c.text {
						text = applied(text, f.Fixes[0].Edits)
					}
				}
			}
			require.NotZero(t, found, "the rule says nothing of it")
			assert.Equal(t, c.want, text)
			if text != c.text {
				assert.Less(t, counted(engine.Check(text, options))[c.rule], counted(r)[c.rule], "the edit does not clear its finding")
			}
		})
	}
}

// An adverb says how something is done, and stands before the verb of the conduct that is punished.
func TestAFaultWordStandsBeforeTheConduct(t *testing.T) {
	const no, outside, limb = "intent/no-mental-element", "intent/outside-chapeau", "intent/one-limb-adverb"
	shown(t, []redrafting{
		{"behind the subject", no,
			"3. Bells\n\nAny warden who rings the storm bell commits an offence and is liable to imprisonment for two years.\n",
			"3. Bells\n\nAny warden who intentionally rings the storm bell commits an offence and is liable to imprisonment for two years.\n"},
		{"behind a phrase that opens the sentence", no,
			"3. Kelp\n\nSubject to section 9, a person who cuts kelp from a reef commits an offence and is liable to imprisonment for two years.\n",
			"3. Kelp\n\nSubject to section 9, a person who intentionally cuts kelp from a reef commits an offence and is liable to imprisonment for two years.\n"},
		{"joined to another adverbial phrase", no,
			"3. Locks\n\nA person who without reasonable excuse opens a canal lock commits an offence and is liable to imprisonment for two years.\n",
			"3. Locks\n\nA person who intentionally and without reasonable excuse opens a canal lock commits an offence and is liable to imprisonment for two years.\n"},
		{"the same between commas", no,
			"3. Locks\n\nA person who, without lawful authority, moves a buoy commits an offence and is liable to imprisonment for two years.\n",
			"3. Locks\n\nA person who, intentionally and without lawful authority, moves a buoy commits an offence and is liable to imprisonment for two years.\n"},
		{"the person of the sentence, not the one in a clause within it", no,
			"3. Crews\n\nA skipper who hires a deckhand who does not have a certificate commits an offence and is liable to imprisonment for two years.\n",
			"3. Crews\n\nA skipper who knowingly hires a deckhand who does not have a certificate commits an offence and is liable to imprisonment for two years.\n"},
		{"a chapeau whose items are all conduct", no,
			"3. Moorings\n\nAny person who—\n(a) cuts a mooring rope; or\n(b) removes a mooring post,\ncommits an offence and is liable to imprisonment for two years.\n",
			"3. Moorings\n\nAny person who intentionally—\n(a) cuts a mooring rope; or\n(b) removes a mooring post,\ncommits an offence and is liable to imprisonment for two years.\n"},
		{"the word of the item beside it", limb,
			"3. Seeds\n\nAny person who—\n(a) imports blighted seed; or\n(b) knowingly sells blighted seed,\ncommits an offence and is liable to imprisonment for two years.\n",
			"3. Seeds\n\nAny person who—\n(a) knowingly imports blighted seed; or\n(b) knowingly sells blighted seed,\ncommits an offence and is liable to imprisonment for two years.\n"},
		{"what the keeper of a duty breaks", no,
			"3. Pilots\n\nIf a harbour company fails to comply with subsection (1), it commits an offence and is liable to imprisonment for two years.\n",
			"3. Pilots\n\nIf a harbour company intentionally fails to comply with subsection (1), it commits an offence and is liable to imprisonment for two years.\n"},
		{"where the article punishes what it forbids", no,
			"3. Reefs\n\n(1) No person shall cut kelp from a reef.\n(2) No person shall, at any time, sell kelp from a reef.\n(3) Any person who contravenes subsection (1) or (2) commits an offence and is liable to imprisonment for two years.\n",
			"3. Reefs\n\n(1) No person shall cut kelp from a reef.\n(2) No person shall, at any time, sell kelp from a reef.\n(3) Any person who intentionally contravenes subsection (1) or (2) commits an offence and is liable to imprisonment for two years.\n"},
		{"a quality is nothing that one means", no,
			"3. Titles\n\nAny person who is not a surveyor but calls himself one commits an offence and is liable to imprisonment for two years.\n",
			"3. Titles\n\nAny person who is not a surveyor but calls himself one commits an offence and is liable to imprisonment for two years.\n"},
		{"nor is a state", no,
			"3. Titles\n\nAny person who holds a permit and sells eels commits an offence and is liable to imprisonment for two years.\n",
			"3. Titles\n\nAny person who holds a permit and sells eels commits an offence and is liable to imprisonment for two years.\n"},
		{"nor what somebody has not", outside,
			"3. Eels\n\n(1) A person who knowingly sells a diseased eel commits an offence and is liable to imprisonment for two years.\n(2) A person who does not have a permit and sells an eel commits an offence and is liable to imprisonment for two years.\n",
			"3. Eels\n\n(1) A person who knowingly sells a diseased eel commits an offence and is liable to imprisonment for two years.\n(2) A person who does not have a permit and sells an eel commits an offence and is liable to imprisonment for two years.\n"},
		{"nor what nobody does without meaning it", no,
			"3. Riots\n\nA person who wages war on a neighbouring port commits an offence and is liable to imprisonment for two years.\n",
			"3. Riots\n\nA person who wages war on a neighbouring port commits an offence and is liable to imprisonment for two years.\n"},
		{"an item that is no conduct", no,
			"3. Moorings\n\nAny person who—\n(a) is found on a quay at night; or\n(b) removes a mooring post,\ncommits an offence and is liable to imprisonment for two years.\n",
			"3. Moorings\n\nAny person who—\n(a) is found on a quay at night; or\n(b) removes a mooring post,\ncommits an offence and is liable to imprisonment for two years.\n"},
	})
}

// Whoever tells what is false has to know that it is.
func TestAFaultWordReachesTheFalsity(t *testing.T) {
	const no = "intent/no-mental-element"
	shown(t, []redrafting{
		{"a clause of its own", no,
			"4. Returns\n\nA person who furnishes a catch return which is misleading in any particular commits an offence and is liable to imprisonment for two years.\n",
			"4. Returns\n\nA person who furnishes a catch return which that person knows to be misleading in any particular commits an offence and is liable to imprisonment for two years.\n"},
		{"an adjective of the object", no,
			"4. Returns\n\nA person who submits a false cargo list commits an offence and is liable to imprisonment for two years.\n",
			"4. Returns\n\nA person who knowingly submits a false cargo list commits an offence and is liable to imprisonment for two years.\n"},
		{"a thing that misleads", no,
			"4. Flags\n\nA person who hoists a flag which grossly misrepresents the cargo commits an offence and is liable to imprisonment for two years.\n",
			"4. Flags\n\nA person who hoists a flag which, to the knowledge of that person, grossly misrepresents the cargo commits an offence and is liable to imprisonment for two years.\n"},
	})
}
