package rules_test

import "testing"

// An offence gets its fault word also where its person is no “who” before a verb.
func TestAFaultWordFindsItsPlaceInOtherClauses(t *testing.T) {
	const no = "intent/no-mental-element"
	jail := " and is liable to imprisonment for two years.\n"
	kelp := func(clause string) string { return "3. Kelp\n\n" + clause }
	change := func(name, before, after string) redrafting { return redrafting{name, no, kelp(before), kelp(after)} }
	shown(t, []redrafting{
		change("a participle", "A firm contravening section 2 commits an offence"+jail, "A firm intentionally contravening section 2 commits an offence"+jail),
		change("a firm which", "Any firm which cuts kelp from a reef commits an offence"+jail, "Any firm which intentionally cuts kelp from a reef commits an offence"+jail),
		change("who fails, named again", "If a diving firm fails to lodge the chart within a month, the diving firm commits an offence"+jail,
			"If a diving firm intentionally fails to lodge the chart within a month, the diving firm commits an offence"+jail),
		change("who fails, by a pronoun", "If any diver required to furnish returns under section 2 fails to do so, he commits an offence"+jail,
			"If any diver required to furnish returns under section 2 intentionally fails to do so, he commits an offence"+jail),
		same("who fails, and another is punished", no, kelp("If a diving firm fails to lodge the chart within a month, every partner of the diving firm commits an offence"+jail)),
		change("who does something else first", "If a diver cuts the kelp or without a licence fails to furnish a return, he commits an offence"+jail,
			"If a diver intentionally cuts the kelp or without a licence fails to furnish a return, he commits an offence"+jail),
		change("who does something", "If a diver cuts the kelp of a reef, he commits an offence"+jail, "If a diver intentionally cuts the kelp of a reef, he commits an offence"+jail),
		change("for anybody to do it", "It shall be an offence for any diver to cut kelp from a reef, punishable by imprisonment for two years.\n",
			"It shall be an offence for any diver intentionally to cut kelp from a reef, punishable by imprisonment for two years.\n"),
		change("the noun of an omission", "The failure to comply with a notice of the warden shall be an offence.\n",
			"The intentional failure to comply with a notice of the warden shall be an offence.\n"),
		change("behind “if the person”", "A person is guilty of an offence if the person—\n(a) cuts kelp from a reef; or\n(b) sells the kelp of a reef.\n",
			"A person is guilty of an offence if the person intentionally—\n(a) cuts kelp from a reef; or\n(b) sells the kelp of a reef.\n"),
		change("in the item that says what the person does", "A person commits an offence if—\n(a) a notice is in force in relation to the person; and\n(b) the person contravenes the notice.\n",
			"A person commits an offence if—\n(a) a notice is in force in relation to the person; and\n(b) the person intentionally contravenes the notice.\n"),
		change("in the item that says what is false", "A person commits an offence if—\n(a) the person gives a return to the Board; and\n(b) the return is false or misleading.\n",
			"A person commits an offence if—\n(a) the person gives a return to the Board; and\n(b) the person knows that the return is false or misleading.\n"),
		same("items that are alternatives", no, kelp("A person commits an offence if—\n(a) kelp is found in the boat of the person; or\n(b) the person contravenes the notice.\n")),
	})
}

// Between “who” and the verb stand phrases and commas; a verb is told from the plural of a noun by what stands behind it.
func TestAFaultWordStandsBehindWhatStandsBetween(t *testing.T) {
	const no = "intent/no-mental-element"
	jail := " commits an offence and is liable to imprisonment for two years.\n"
	diver := func(words string) string { return "3. Kelp\n\nA diver who" + words + jail }
	change := func(name, before, after string) redrafting { return redrafting{name, no, diver(before), diver(after)} }
	shown(t, []redrafting{
		change("an office of several", ", being an officer, clerk or agent of a firm, sells the kelp of a reef", ", being an officer, clerk or agent of a firm, intentionally sells the kelp of a reef"),
		change("a time", " at any time cuts the kelp of a reef", " at any time intentionally cuts the kelp of a reef"),
		same("a place in the plural", no, diver(" at the steps of the quays of a reef")),
		change("two adverbs", " directly or indirectly cuts kelp from a reef", " intentionally, directly or indirectly, cuts kelp from a reef"),
		change("a verb of several that is meant anyway", " assaults or uses force to a warden", " intentionally assaults or uses force to a warden"),
		change("“holds himself out”", " holds himself out as a warden", " intentionally holds himself out as a warden"),
		same("one of several verbs between commas", no, diver(", for gain: cuts, dries, sells the kelp of a reef")),
		{"a phrase at the end of a chapeau", no, "3. Kelp\n\nA diver who, on a reef—\n(a) cuts kelp; or\n(b) lights a lamp,\ncommits an offence.\n",
			"3. Kelp\n\nA diver who, on a reef, intentionally—\n(a) cuts kelp; or\n(b) lights a lamp,\ncommits an offence.\n"},
		{"a condition before the person", no, "3. Kelp\n\nWhere a boat is returned under section 2, a person who—\n(a) sells the boat; or\n(b) burns the boat,\ncommits an offence.\n",
			"3. Kelp\n\nWhere a boat is returned under section 2, a person who intentionally—\n(a) sells the boat; or\n(b) burns the boat,\ncommits an offence.\n"},
		{"items that open with a phrase", no, "3. Kelp\n\nA person not a registered diver who—\n(a) for gain cuts the kelp of a reef; or\n(b) without reasonable excuse takes the name of diver,\ncommits an offence.\n",
			"3. Kelp\n\nA person not a registered diver who intentionally—\n(a) for gain cuts the kelp of a reef; or\n(b) without reasonable excuse takes the name of diver,\ncommits an offence.\n"},
		{"two offences of one section", no, "3. Kelp\n\nA diver who cuts kelp commits an offence. A diver who employs a person who is not registered commits an offence.\n",
			"3. Kelp\n\nA diver who intentionally cuts kelp commits an offence. A diver who knowingly employs a person who is not registered commits an offence.\n"},
	})
}

// Words on two lines of a page are redrafted, and the page keeps its lines.
func TestWordsOnTwoLinesAreRedrafted(t *testing.T) {
	quay := func(sentence string) string {
		return "7. Quays\n\nAn officer may enter a dwelling and seize letters. " + sentence + "\n"
	}
	crime := "A person who knowingly cuts a rope commits an offence and is liable to imprisonment for two years. "
	shown(t, []redrafting{
		{"struck", "vagueness/catch-all-means", quay(crime + "Whoever was in any manner or to any\nextent responsible for the boat is liable too."), quay(crime + "Whoever was\nresponsible for the boat is liable too.")},
		{"another in their place", "vagueness/unquantified-threshold", quay("He may at any reasonable\ntime enter a dwelling."), quay("He may between 8 a.m.\nand 6 p.m. on a working day enter a dwelling.")},
		{"between commas", "vagueness/escape-clause", quay("The officer shall, wherever\npracticable,\ninform the owner."), quay("The officer shall, unless\nreasons given in writing show that this cannot be done,\ninform the owner.")},
		{"who appears", "vagueness/unfettered-discretion", quay("He may require the attendance of any person who appears\nto him to be the owner of the letters."),
			quay("He may require the attendance of any person whom he has\nreasonable grounds to believe to be the owner of the letters.")},
		same("days are no measure of a search", "vagueness/unquantified-threshold", quay("The officer shall search a person who presents himself within a reasonable time.")),
		{"a warrant before a phrase", "powers/no-prior-authorisation", "7. Quays\n\nAn inspector may, at any time, enter any dwelling of a pilot and seize letters.\n",
			"7. Quays\n\nAn inspector may, under a warrant issued by a court, at any time, enter any dwelling of a pilot and seize letters.\n"},
	})
}
