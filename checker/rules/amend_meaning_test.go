package rules_test

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Words that the sentence needs get their measure in a sentence of its own; where other words would stay open there is
// none.
func TestOpenWordsGetTheirMeasure(t *testing.T) {
	const trigger, degree, element = "vagueness/power-trigger", "vagueness/unquantified-threshold", "vagueness/criminal-element"
	quay := func(words string) string {
		return "6. Quays\n\n(1) An officer may enter a dwelling and seize letters " + words + ".\n(2) The officer shall give a receipt.\n\n7. Boats\n\nA boat has a name.\n"
	}
	with := func(words, sentence string) string {
		return "6. Quays\n\n(1) An officer may enter a dwelling and seize letters " + words + ".\n(1A) " + sentence + "\n(2) The officer shall give a receipt.\n\n7. Boats\n\nA boat has a name.\n"
	}
	shown(t, []redrafting{
		{"an interest is defined", trigger, quay("where public order requires it"),
			with("where public order requires it", "In this section, “public order” means a state of things in which persons and property are safe from violence.")},
		{"with the name of the State", trigger, quay("where that is necessary in the interests of the security of Ruritania"),
			with("where that is necessary in the interests of the security of Ruritania", "In this section, “security of Ruritania” means the safety of the territory and of the constitutional institutions of the State from force and the threat of force.")},
		{"one of several: none", trigger, quay("where they are prejudicial to public order"), quay("where they are prejudicial to public order")},
		{"of two words one says nothing", trigger, quay("where that is necessary or expedient"), quay("where that is strictly necessary and proportionate")},
		{"factors of degree", degree, quay("where they may cause serious harm"),
			with("where they may cause serious harm", "In applying the words “serious harm” in this section, regard shall be had to the extent, the duration and the number of persons affected.")},
		{"factors of fitness", degree, quay("and take appropriate measures"),
			with("and take appropriate measures", "In applying the words “appropriate measures” in this section, regard shall be had to what is to be achieved, to the cost and to the rights of those affected.")},
		{"days in place of haste", degree, quay("and shall report as soon as practicable"), quay("and shall report within seven days")},
		{"hours where somebody is held", degree, quay("and detain the keeper, and shall report as soon as practicable"), quay("and detain the keeper, and shall report within 24 hours")},
		{"in an offence", element,
			"7. Ropes\n\nA person who knowingly cuts a rope and thereby disturbs public tranquillity commits an offence and is liable to imprisonment for two years.\n",
			"7. Ropes\n\nA person who knowingly cuts a rope and thereby disturbs public tranquillity commits an offence and is liable to imprisonment for two years. In this section, “public tranquillity” means a state of things in which persons and property are safe from violence.\n"},
		{"an article of items gets paragraphs", trigger,
			"6. Quays\n\nAn officer may enter a dwelling—\n(a) where public order requires it; or\n(b) where the keeper calls for help.\n\n7. Boats\n\nA boat has a name.\n",
			"6. Quays\n\n(1) An officer may enter a dwelling—\n(a) where public order requires it; or\n(b) where the keeper calls for help.\n(2A) In this section, “public order” means a state of things in which persons and property are safe from violence.\n\n7. Boats\n\nA boat has a name.\n"},
	})
}

// A measure counts only for the words that it names.
func TestAMeasureIsOfTheWordsThatItNames(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	text := "6. Quays\n\n(1) An officer may enter a dwelling and seize letters where they may cause serious harm.\n(2) In applying the words “serious delay” in this section, regard shall be had to its length.\n"
	assert.NotZero(t, counted(engine.Check(text, checker.Options{}))["vagueness/unquantified-threshold"], "the measure of other words closed these")
}

// What somebody finds becomes what he can show, in the shape that the clause has.
func TestWhatSomebodyFindsBecomesWhatHeCanShow(t *testing.T) {
	const free = "vagueness/unfettered-discretion"
	quay := func(words string) string { return "6. Quays\n\nThe Minister may enter any dwelling " + words + ".\n" }
	letters := func(words string) string { return "6. Quays\n\nThe Minister may seize letters " + words + ".\n" }
	shown(t, []redrafting{
		{"as", free, quay("and take such copies as the Minister thinks fit"), quay("and take such copies as can be shown by reasons given in writing to be necessary")},
		{"which", free, quay("and take copies of any letters which the Minister considers to be relevant"), quay("and take copies of any letters which can be shown by reasons given in writing to be relevant")},
		{"which that authority", free, quay("and impose on him any conditions which that Board may think fit"), quay("and impose on him any conditions which can be shown by reasons given in writing to be necessary")},
		{"a companion: none", free, quay("with any person whom he considers necessary"), quay("with any person whom he considers necessary")},
		{"it", free, letters("if he considers it expedient to do so"), letters("if he shows by reasons given in writing that it is necessary to do so")},
		{"an opinion", free, quay("if he is of the opinion that letters are kept there"), quay("if he has reasonable grounds to believe that letters are kept there")},
	})
}

// What is issued without a judge is made to depend on one, and “such form as he may determine” on reasons.
func TestWhatIsIssuedDependsOnAJudge(t *testing.T) {
	const judge, free, means = "powers/no-prior-authorisation", "vagueness/unfettered-discretion", "vagueness/open-list"
	shown(t, []redrafting{
		{"a warrant of a minister", judge,
			"6. Calls\n\nThe Minister may issue a warrant to intercept the calls of a person.\n",
			"6. Calls\n\nThe Minister may issue a warrant to intercept the calls of a person. No warrant under this section has effect without the prior authorisation of a judge.\n"},
		{"a discretion of whoever may act", free,
			"6. Calls\n\nThe Minister may in his absolute discretion order the interception of calls.\n",
			"6. Calls\n\nThe Minister may for reasons given in writing order the interception of calls.\n"},
		{"no law but its enforcement: none", means,
			"6. Calls\n\nThe Minister may order the interception of calls by the police or any other law enforcement.\n",
			"6. Calls\n\nThe Minister may order the interception of calls by the police or any other law enforcement.\n"},
	})
}
