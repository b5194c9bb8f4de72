package rules_test

import (
	"strings"
	"testing"
)

// Open words are closed only where the sentence stands, and says something, afterwards.
func TestOpenWordsAreClosedWhereTheSentenceStands(t *testing.T) {
	const list, free, means, escape = "vagueness/open-list", "vagueness/unfettered-discretion", "vagueness/catch-all-means", "vagueness/escape-clause"
	crime := func(words string) string {
		return "7. Ropes\n\nA person who knowingly " + words + " commits an offence and is liable to imprisonment for two years.\n"
	}
	item := func(words string) string {
		return "7. Ropes\n\nA person commits an offence and is liable to imprisonment for two years if he knowingly—\n(a) cuts " + words + ";\n(b) sells a rope.\n"
	}
	shown(t, []redrafting{
		{"a list that is said to be open", list,
			crime("cuts the gear of a boat, including but not limited to, ropes and sails, and leaves"),
			crime("cuts the gear of a boat, namely ropes and sails, and leaves")},
		{"its last member ends the phrase", list, item("a rope, a net or any other article"), item("a rope, a net or any other article of the same kind")},
		{"an alternative between commas is struck", list,
			"Article 5\n\n1. Each Party shall establish as criminal offences, when committed intentionally and without right:\n(a) the hindering of a ferry;\n(b) the sending of letters, or any other conduct, that causes harm to a keeper.\n",
			"Article 5\n\n1. Each Party shall establish as criminal offences, when committed intentionally and without right:\n(a) the hindering of a ferry;\n(b) the sending of letters that causes harm to a keeper.\n"},
		{"words follow it", list, crime("cuts a rope, a net or any other article on board and"),
			strings.TrimSuffix(crime("cuts a rope, a net or any other article on board and"), "\n") + " The words “any other article” in this section extend only to what is of the same kind as what stands before them.\n"},
		{"another law is struck where the phrase ends", list,
			"7. Quays\n\nAn officer may seize letters that are evidence of a breach of this Act or any other written law.\n",
			"7. Quays\n\nAn officer may seize letters that are evidence of a breach of this Act.\n"},
		{"or before all else", list,
			"7. Quays\n\nNotwithstanding any other law, an officer may enter any shed.\n",
			"7. Quays\n\nAn officer may enter any shed.\n"},
		{"a way of doing: none", means, crime("offers a rope, or sells it in any other way, and"), crime("offers a rope, or sells it in any other way, and")},
		{"no member of a list: none", list, item("into any other thing"), item("into any other thing")},
		{"a qualifier that the sentence stands without", escape,
			"Article 7\n\n1. Each Party shall empower its competent authorities to order the preservation of data.\n2. The powers under this article shall, where appropriate, be subject to judicial supervision.\n",
			"Article 7\n\n1. Each Party shall empower its competent authorities to order the preservation of data.\n2. The powers under this article shall be subject to judicial supervision.\n"},
		{"one that others are joined to", means, crime("was in any manner or to any extent concerned in the cutting of a rope, and who"), crime("was concerned in the cutting of a rope, and who")},
		{"reasons for what somebody thinks fit", free,
			"7. Quays\n\nThe Minister may require the owner of a quay to submit such returns as the Minister may deem necessary.\n",
			"7. Quays\n\nThe Minister may require the owner of a quay to submit such returns as can be shown by reasons given in writing to be necessary.\n"},
	})
}

// What a State may require becomes what each shall; what would only count things does not.
func TestAnOptionBecomesADutyOfEachParty(t *testing.T) {
	const rule = "intent/optional-qualifier"
	with := func(sentence string) string {
		return "Article 7\nRopes\n\n1. Each Party shall establish as a criminal offence, when committed intentionally and without right, the cutting of a rope.\n2. " + sentence + "\n"
	}
	shown(t, []redrafting{
		{"a Party", rule, with("A Party may require that the cutting cause serious harm."), with("Each Party shall require that the cutting cause serious harm.")},
		{"a State Party that reserves it", rule, with("A State Party may reserve the right to require that the cutting be done with dishonest intent."), with("Each State Party shall require that the cutting be done with dishonest intent.")},
		{"a number of things: none", rule, with("A Party may require that a number of ropes be cut with dishonest intent."), with("A Party may require that a number of ropes be cut with dishonest intent.")},
	})
}
