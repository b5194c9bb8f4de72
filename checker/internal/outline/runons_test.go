package outline

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSectionsThatRunOnInALineAreSections(t *testing.T) {
	lex := structureLexicon(t, "en")
	for _, c := range []struct{ name, source, want string }{
		{"behind a sentence, with a first paragraph", "1. Lamps\nThere are lamps and no others whatsoever. 2. Oil of lamps (1) A keeper buys oil. (2) He keeps it dry.\n3. Wicks\nThe Board has wicks.\n", "Section 2(2)"},
		{"behind a sentence, before the next number", "1. Lamps\nThere are lamps. 2. Oil The owner pays for the oil.\n3. Wicks\nThe Board has wicks.\n", "Section 2"},
		{"several in one line", "1. Lamps\nThere are lamps. 2. Oil The owner pays for the oil. 3. Glass The owner pays for the glass. 4. Wicks The Board has wicks.\n5. Fees\nA fee is paid.\n", "Section 4"},
		{"with its marginal note before the number", "1. Lamps\nThere are lamps. Oil of lamps. 2. (1) A keeper buys oil. (2) He keeps it dry.\n3. Wicks\nThe Board has wicks.\n", "Section 2(2)"},
		{"at the start of a line behind its marginal note", "1. Lamps\nThere are lamps.\nOil of lamps. 2. (1) A keeper buys oil. (2) He keeps it dry.\n3. Wicks\nThe Board has wicks.\n", "Section 2(2)"},
		{"behind a marginal note, where numbers were lost", "1. Lamps\nThere are lamps.\nCommittees. 4. (1) The Board has committees. (2) They are small.\n5. Wicks\nThe Board has wicks.\n", "Section 4(2)"},
		{"behind the first word of a marginal note", "1. Lamps\nThere are lamps.\nFraudulent 2. A person who lies about oil commits an offence.\n5. Wicks\nThe Board has wicks.\n", "Section 2"},
		{"behind the heading of a part", "1. Lamps\nThere are lamps. PART II Oil 2. Purchase of oil The keeper buys oil.\n3. Wicks\nThe Board has wicks.\n", "Section 2"},
		{"in a schedule that runs on, too", "1. Lamps\nThere are lamps.\n2. Citation\nThis Act may be cited as the Lamps Act. ______ SCHEDULES FIRST SCHEDULE [Section 1 (2).] Keepers 1. (1) There are keepers. (2) They are five. 2. The Board pays them. SECOND SCHEDULE Wicks 1. (1) A wick is long.\n", "FIRST SCHEDULE, paragraph 1(2)"},
		{"with a number that was read with a blank", "29. Lamps\nThere are lamps.\n30. Oil\nThe owner pays.\n3 1. Secrets\n(1) A keeper keeps them.\n32. Wicks\nThe Board has wicks.\n", "Section 31(1)"},
	} {
		d := outlineOf(lex, c.source)
		checkTree(t, d)
		assert.Contains(t, labelsOf(d), c.want, c.name)
	}
}

func TestNumbersWithinASentenceOpenNoSection(t *testing.T) {
	lex := structureLexicon(t, "en")
	for name, source := range map[string]string{
		"a reference":                          "1. Lamps\nA lamp burns as is said in section 2. 2. The keeper sleeps\n2. Oil\nThe owner pays.\n3. Wicks\nThe Board has wicks.\n",
		"a list that the section numbers":      "1. Lamps\nThe lamps are: 1. Red lamps. 2. Blue lamps. 3. Green lamps.\n2. Oil\nThe owner pays.\n3. Wicks\nThe Board has wicks.\n",
		"a number that does not come next":     "1. Lamps\nThe lamps burn. 7. Oil is kept (1) by the keeper.\n2. Oil\nThe owner pays.\n3. Wicks\nThe Board has wicks.\n",
		"a word that counts provisions":        "1. Lamps\nA lamp burns.\nRule 2. The keeper sleeps at noon and at no other time.\n2. Oil\nThe owner pays.\n3. Wicks\nThe Board has wicks.\n",
		"a quotation":                          "1. Lamps\nThe notice says “Lamps burn here. 2. Oil is kept here (1) by law”.\n2. Oil\nThe owner pays.\n3. Wicks\nThe Board has wicks.\n",
		"the number of the section itself":     "Section 1. Lamps (1) A keeper buys a lamp. (2) He lights it.\nSection 2. Oil (1) The owner pays.\nSection 3. Wicks (1) The Board has wicks.\n",
		"a schedule that a sentence speaks of": "1. Lamps\nThe lamps are those of the FIRST SCHEDULE and no others at all, says the Board.\n2. Oil\nThe owner pays.\n3. Wicks\nThe Board has wicks.\n",
	} {
		d := outlineOf(lex, source)
		checkTree(t, d)
		assert.Len(t, tops(d), 3, name)
	}
}
