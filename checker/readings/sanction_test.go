package readings_test

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Each of these texts was read as an offence that states no mental element, of which it says nothing.
func TestASanctionIsNeverAnOffenceWithoutAMentalElement(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for name, text := range map[string]string{
		"a sentence behind the conduct":  "18. A person who knowingly alters a ledger without permission commits an offence. Upon conviction, he or she is liable to imprisonment of one to two years.",
		"a paragraph of its own":         "§ 12. Ledgers\n(a) A person who knowingly and willfully opens a sealed ledger is guilty of an offense under this section.\n(b) A person guilty of an offense in this section shall be fined or imprisoned not more than five years.",
		"penalty lines":                  "71. Ledgers\n(1) A person commits an offence if:\n(a) the person burns a ledger; and\n(b) the person intends to hide a debt.\nMaximum penalty: Imprisonment for 7 years.\nMaximum penalty (aggravated offence): Imprisonment for 12 years.",
		"offences that stand elsewhere":  "80. Penalties\n(1) A person who commits a ledger offence is liable on conviction to imprisonment for a term not exceeding 14 years.\n(2) In this section a ledger offence is an offence under section 65, 67 or 68.",
		"a grade of offences only named": "40. Grades\nAn offence that is not graded is graded by its maximum penalty, as a grave one where the maximum penalty is imprisonment for ten years.",
		"a factor":                       "23. The maximum penalty is a factor in deciding how serious the offence is.",
		"rules that may create offences": "24. Regulations may prescribe offences against this Part.",
		"a day on which time begins":     "25. Time runs from the date on which a person commits an offence.",
	} {
		for _, f := range engine.Check(text+"\n", checker.Options{Language: "en"}).Findings {
			assert.NotContains(t, []string{"intent/no-mental-element", "intent/outside-chapeau"}, f.Rule.ID, name)
		}
	}
	for name, text := range map[string]string{
		"conduct with its penalty":  "9. A person who opens a sealed ledger commits an offence and is liable to imprisonment for three years.",
		"the breach of a provision": "10. A person who fails to keep a ledger under section 4 commits an offence and is liable to imprisonment for three years.",
	} {
		caught := false
		for _, f := range engine.Check(text+"\n", checker.Options{Language: "en"}).Findings {
			caught = caught || f.Rule.ID == "intent/no-mental-element"
		}
		assert.True(t, caught, name)
	}
}

func TestWhoeverMayUseForceHasAPower(t *testing.T) {
	for name, text := range map[string]string{
		"a warden":             "10. The Warden may enter any premises and seize any computer.",
		"who was appointed":    "11. Any person appointed under section 3 may open, examine and remove any device.",
		"a patrol":             "12. An armed patrol may arrest, without warrant, any person reasonably suspected of having committed an offence.",
		"premises, passively":  "14. Premises may be entered by day or night by the Inspector.",
		"access to be granted": "15. A provider shall be required to grant full access to its systems to the Agency.",
		"somebody unheard of":  "16. The Harbour Steward may detain any vessel and search any person on board.",
	} {
		assert.True(t, slotsOf(t, text+"\n").Has(checker.SlotPower), name)
	}
	for name, text := range map[string]string{
		"a service":            "20. The regulated search services are those listed in the Schedule.",
		"what a tool does":     "21. A function of the tool is to block another user's access.",
		"what a platform does": "22. This Part applies to a platform that facilitates access to pornography.",
		"what a device means":  "23. In this section, the term “receiver” means a device that can be used to intercept any communication.",
	} {
		assert.False(t, slotsOf(t, text+"\n").Has(checker.SlotPower), name)
	}
}
