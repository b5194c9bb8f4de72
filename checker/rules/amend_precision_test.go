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

// same is a redrafting that offers nothing.
func same(name, rule, text string) redrafting { return redrafting{name, rule, text, text} }

// A qualifier is not struck from a duty that would become absurd without it.
func TestAQualifierStaysWhereTheDutyNeedsIt(t *testing.T) {
	const escape = "vagueness/escape-clause"
	quay := func(sentence string) string {
		return "7. Quays\n\nAn officer may search any boat on a quay and seize letters. " + sentence + "\n"
	}
	shown(t, []redrafting{
		same("a duty to do what need not be done", escape, quay("The harbour master shall, where necessary, dredge the basin.")),
		same("a duty of a private person", escape, quay("The owner of a boat shall, where possible, moor it at the north wall.")),
		same("between a noun and what belongs to it", escape, quay("The owner shall moor a boat separate, as far as practicable, from other boats.")),
		same("one of several qualifiers", escape, quay("The officer shall, where possible, and if time allows, inform the owner.")),
		{"beside “may” it says nothing", escape, quay("The Board may, where appropriate, publish the list."), quay("The Board may publish the list.")},
		{"a duty that protects somebody", escape, quay("The officer shall, where appropriate, inform the owner."), quay("The officer shall inform the owner.")},
		{"what an authority cannot do it explains", escape, quay("The officer shall, wherever practicable, inform the owner."),
			quay("The officer shall, unless reasons given in writing show that this cannot be done, inform the owner.")},
		{"without commas", escape, quay("The Registrar shall where possible notify the owner."),
			quay("The Registrar shall, unless reasons given in writing show that this cannot be done, notify the owner.")},
	})
}

// What protects a person under other laws too goes on doing so.
func TestAnotherLawIsNotStruckFromWhatProtects(t *testing.T) {
	const list, means = "vagueness/open-list", "vagueness/catch-all-means"
	quay := func(sentence string) string { return "7. Quays\n\n" + sentence + "\n" }
	crime := "A person who knowingly cuts a rope commits an offence and is liable to imprisonment for two years. "
	shown(t, []redrafting{
		same("an immunity", list, quay(crime+"A pilot is not liable under this Act or any other law for what he does in good faith.")),
		same("a function", list, quay(crime+"The Board has the functions that are conferred on it by this Act or any other written law.")),
		same("what somebody may do with impunity", list, quay("Notwithstanding any other law, the Board may seize any letters, and nobody is liable for that.")),
		same("an excuse", means, quay(crime+"An officer may seize letters. It is a defence that the rope was, in any way, a danger to the boat.")),
		{"what is punished", list, quay("An officer may seize letters that show a contravention of this Act or any other written law."),
			quay("An officer may seize letters that show a contravention of this Act.")},
		{"a power that overrides", list, quay("Notwithstanding any other law, the Board may seize any letters."), quay("The Board may seize any letters.")},
	})
}

// Reasons in writing are asked of an authority that decides about a right, and of nobody else.
func TestReasonsAreAskedOfWhoeverCanWriteThem(t *testing.T) {
	const free = "vagueness/unfettered-discretion"
	quay := func(sentence string) string {
		return "7. Quays\n\nThe Board may require any person to furnish letters. " + sentence + "\n"
	}
	shown(t, []redrafting{
		same("a constable on the spot", free, quay("A constable may search any person and seize such letters as the constable thinks fit.")),
		same("a form", free, quay("The Board may require any person to furnish information in such form as the Board thinks fit.")),
		same("what helps the person", free, quay("The Minister may return a seized boat to the owner if he thinks fit.")),
		{"a condition", free, quay("The Board may require the owner to submit to such conditions as the Board thinks fit."),
			quay("The Board may require the owner to submit to such conditions as can be shown by reasons given in writing to be necessary.")},
		{"and what is set upon it", free, quay("The Board may require the owner to submit to such conditions as the Board thinks fit to impose."),
			quay("The Board may require the owner to submit to such conditions as can be shown by reasons given in writing to be necessary.")},
		{"a requirement", free, quay("The Minister may require the owner to furnish such information as the Minister deems necessary."),
			quay("The Minister may require the owner to furnish such information as can be shown by reasons given in writing to be necessary.")},
	})
}

// A fault word reaches no limb that states another.
func TestAFaultWordReachesNoLimbThatStatesAnother(t *testing.T) {
	const no, one = "intent/no-mental-element", "intent/one-limb-adverb"
	limb := "4. Charts\n\nA person who sells a chart or knowingly copies a chart commits an offence and is liable to imprisonment for two years.\n"
	shown(t, []redrafting{
		{"the bare limb alone", one, limb, strings.Replace(limb, "who sells", "who intentionally sells", 1)},
		{"the bare limb of what is forbidden, and not what punishes both", one,
			"4. Charts\n\n(1) No person shall sell a chart of the reef or recklessly copy a chart.\n(2) Any person who contravenes subsection (1) commits an offence and is liable to imprisonment for two years.\n",
			"4. Charts\n\n(1) No person shall intentionally sell a chart of the reef or recklessly copy a chart.\n(2) Any person who contravenes subsection (1) commits an offence and is liable to imprisonment for two years.\n"},
		{"none has", no,
			"4. Charts\n\n(1) No person shall sell a chart of the reef.\n(2) Any person who contravenes subsection (1) commits an offence and is liable to imprisonment for two years.\n",
			"4. Charts\n\n(1) No person shall sell a chart of the reef.\n(2) Any person who intentionally contravenes subsection (1) commits an offence and is liable to imprisonment for two years.\n"},
	})
}

// Factors are weighed where they decide something and fit the noun; a last member has a kind where it is a thing.
func TestFactorsFitTheNoun(t *testing.T) {
	const degree, list = "vagueness/unquantified-threshold", "vagueness/open-list"
	quay := func(words string) string {
		return "6. Quays\n\n(1) An officer may enter a dwelling and seize letters " + words + ".\n(2) The officer shall give a receipt.\n\n7. Boats\n\nA boat has a name.\n"
	}
	shown(t, []redrafting{
		same("a reward has no extent", degree, quay("and shall pay adequate compensation")),
		same("whether a value is material", degree, quay("which are likely to be of substantial value")),
		{"a step is weighed", degree, quay("and take reasonable steps to find the owner"),
			strings.Replace(quay("and take reasonable steps to find the owner"), "\n(2)", "\n(1A) In applying the words “reasonable steps” in this section, regard shall be had to what is to be achieved, to the cost and to the rights of those affected.\n(2)", 1)},
		same("a period has no kind", list, quay("within thirty days or any other period that the Board allows")),
	})
}

// Haste gets a number of days where somebody is to be told, and the sentence has none.
func TestHasteGetsDaysWhereSomebodyIsTold(t *testing.T) {
	const degree = "vagueness/unquantified-threshold"
	quay := func(sentence string) string {
		return "6. Quays\n\nAn officer may enter a dwelling and seize letters. " + sentence + "\n"
	}
	shown(t, []redrafting{
		same("a limit stands there", degree, quay("The officer shall notify the owner as soon as possible, and the Board three days after that.")),
		same("what takes longer otherwise", degree, quay("The officer may do so where the letters cannot be obtained without undue delay from the sender who was to be notified.")),
		same("what is done and not told", degree, quay("The owner shall repair the wall as soon as possible.")),
		{"a notice", degree, quay("The officer shall notify the owner as soon as possible."), quay("The officer shall notify the owner within seven days.")},
	})
}

// What must be done, or what a court refuses, is not done only where it is necessary; a limit of time is not put where
// the law has one.
func TestALimitIsNotPutOnADutyOrBesideAnother(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	fixes := func(rule, text string) (all []checker.Fix) {
		r := engine.Check(text, checker.Options{})
		for i := range r.Findings {
			if r.Findings[i].Rule.ID == rule {
				all = append(all, r.Findings[i].Fixes...)
			}
		}
		return all
	}
	found := func(rule, text string) (n int) { return counted(engine.Check(text, checker.Options{}))[rule] }
	for _, text := range [...]string{
		"6. Calls\n\nThe court shall enter an order to intercept the calls of a person.\n",
		"6. Calls\n\nThe judge may refuse to authorise the interception of the calls of a person.\n",
		"6. Calls\n\nThe Minister may vary a warrant to intercept the calls of a person.\n",
	} {
		require.NotZero(t, found("powers/no-necessity-proportionality", text), "the rule says nothing of it: %s", text)
		assert.Empty(t, fixes("powers/no-necessity-proportionality", text), text)
	}
	limit := "6. Calls\n\nThe Minister may issue a warrant to intercept the calls of a person.\n\n7. Duration\n\n"
	assert.NotEmpty(t, fixes("powers/no-time-limit", limit+"A boat has a name.\n"))
	elsewhere := limit + "A warrant to intercept calls which a judge may issue has effect for six months.\n"
	require.NotZero(t, found("powers/no-time-limit", elsewhere), "the rule says nothing of it")
	assert.Empty(t, fixes("powers/no-time-limit", elsewhere))
}

// An intent stands before “shall commit”, and never within.
func TestAnIntentStandsBeforeTheModal(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for _, verb := range [...]string{"shall commit an offence", "commits an offence", "shall be guilty of an offence"} {
		text := "1. Keys\n\nA person who sells a device designed primarily for opening locks of networks " + verb + " and is liable to a fine.\n"
		r := engine.Check(text, checker.Options{})
		found := false
		for i := range r.Findings {
			if f := &r.Findings[i]; f.Rule.ID == "intent/possession-without-purpose" {
				found = true
				require.NotEmpty(t, f.Fixes, verb)
				assert.Contains(t, applied(text, f.Fixes[0].Edits), "networks, with the intent that it be used to commit an offence, "+verb)
			}
		}
		assert.True(t, found, verb)
	}
}

// Two paragraphs that are put in at one place have two numbers.
func TestParagraphsPutInAtOnePlaceHaveTheirOwnNumbers(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for name, text := range map[string]string{
		"before another": "6. Calls\n\n(1) The Minister may issue a warrant to intercept the calls of a person and—\n(a) seize letters in the interests of public order; or\n(b) enter a dwelling where national security so requires.\n(2) The officer shall give a receipt.\n\n7. Boats\n\nA boat has a name.\n",
		"at the end":     "6. Calls\n\n(1) The officer shall give a receipt.\n(2) The Minister may issue a warrant to intercept the calls of a person and—\n(a) seize letters in the interests of public order; or\n(b) enter a dwelling where national security so requires.\n\n7. Boats\n\nA boat has a name.\n",
		"of items alone": "6. Calls\n\nThe Minister may issue a warrant to intercept the calls of a person and—\n(a) seize letters in the interests of public order; or\n(b) enter a dwelling where national security so requires.\n\n7. Boats\n\nA boat has a name.\n",
	} {
		t.Run(name, func(t *testing.T) {
			r := engine.Check(text, checker.Options{})
			put := map[string]map[string]bool{} // by number, the paragraphs
			for i := range r.Findings {
				for _, fix := range r.Findings[i].Fixes {
					for _, e := range fix.Edits {
						if number, rest, ok := strings.Cut(strings.TrimPrefix(e.Text, "\n("), ")"); ok && strings.HasPrefix(e.Text, "\n(") {
							if put[number] == nil {
								put[number] = map[string]bool{}
							}
							put[number][rest] = true
						}
					}
				}
			}
			assert.Greater(t, len(put), 1)
			for number, all := range put {
				assert.Len(t, all, 1, number)
			}
		})
	}
}

// What somebody holds becomes what he has reasonable grounds to believe, where the clause takes it.
func TestAnOpinionGetsGrounds(t *testing.T) {
	const free = "vagueness/unfettered-discretion"
	quay := func(sentence string) string {
		return "7. Quays\n\nAn officer may enter any dwelling and seize letters. " + sentence + "\n"
	}
	shown(t, []redrafting{
		{"to whom it appears", free, quay("He may require the attendance of any person who appears to him to be the owner of the letters."),
			quay("He may require the attendance of any person whom he has reasonable grounds to believe to be the owner of the letters.")},
		{"by his office", free, quay("The Registrar may require the attendance of any person who appears to the Registrar to be the owner of the letters."),
			quay("The Registrar may require the attendance of any person whom the Registrar has reasonable grounds to believe to be the owner of the letters.")},
		{"behind “which”, between commas", free, quay("He may seize things which, in the opinion of the Board, are evidence."),
			quay("He may seize things which the Board has reasonable grounds to believe are evidence.")},
		{"behind “if”", free, quay("He may seize a boat if, in his opinion, it was used to hide letters."),
			quay("He may seize a boat if he has reasonable grounds to believe that it was used to hide letters.")},
		same("twice in one article", free, quay("He may seize a boat if, in his opinion, it was used to hide letters, and a cart if, in his opinion, it was.")),
		same("a name whose end is not told", free, quay("He may seize things which in the opinion of the keeper are evidence.")),
	})
}

// Hours, degrees and causes that say nothing.
func TestHoursDegreesAndCauses(t *testing.T) {
	const degree, means, trigger, list = "vagueness/unquantified-threshold", "vagueness/catch-all-means", "vagueness/power-trigger", "vagueness/open-list"
	quay := func(sentence string) string {
		return "7. Quays\n\nAn officer may seize letters. " + sentence + "\n"
	}
	crime := "A person who knowingly cuts a rope commits an offence and is liable to imprisonment for two years. "
	shown(t, []redrafting{
		{"the hours of a visit", degree, quay("He may at any reasonable time enter a dwelling."), quay("He may between 8 a.m. and 6 p.m. on a working day enter a dwelling.")},
		{"and of an inspection", degree, quay("He may inspect the dwelling at all reasonable times."), quay("He may inspect the dwelling between 8 a.m. and 6 p.m. on a working day.")},
		same("not of a search by night", degree, quay("He may at any reasonable time by day or by night enter a dwelling.")),
		same("nor of a letter", degree, quay("He may at all reasonable times require any person to furnish letters.")),
		{"a degree", means, quay(crime + "Whoever was in any manner or to any extent responsible for the boat is liable too."), quay(crime + "Whoever was responsible for the boat is liable too.")},
		{"a cause", trigger, quay("He may seize a boat if for any reason its owner cannot be found."), quay("He may seize a boat if its owner cannot be found.")},
		{"a thing with what it is for", list, quay("He may search a person for a key, a code or any other thing which opens a letter."),
			quay("He may search a person for a key, a code or any other thing of the same kind which opens a letter.")},
	})
}
