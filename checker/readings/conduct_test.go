package readings_test

import (
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/assert"
)

// faultsOf are the mental elements of the offences that the grammar reads, by row of the table.
func faultsOf(t *testing.T, text string) (all []string) {
	t.Helper()
	r := engine(t).Check(text+"\n", checker.Options{Language: "en", Grammar: true})
	for _, row := range r.Offences.Cells {
		all = append(all, row[0].Value)
	}
	return all
}

// What a section calls an offence under itself is one where conduct is told beside it.
func TestAnOffenceUnderThisSectionHasItsConduct(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"behind it, with if":        {"4. (1) A person shall be guilty of an offence under this section if he removes a seal with intent—\n(a) to hide a defect; or\n(b) to mislead a buyer.\n(2) A person guilty of an offence under this section is liable to a fine.", []string{"purpose"}},
		"behind it, knowingly":      {"§ 12. Unsealing\n(a) Offense\nA person is guilty of an offense under this section if that person knowingly and willfully unseals a container.\n(b) Penalty\nA person guilty of an offense in this section shall be fined under title 18, imprisoned for not more than 8 years, or both.", []string{"intent"}},
		"before it":                 {"7. (1) Any person who, for the purpose of obtaining a permit, presents an invoice which is false in any particular shall be guilty of an offence under this section.\n(2) Any person who is guilty of an offence under this section shall be liable on conviction to imprisonment for five years.", []string{"purpose"}},
		"in items":                  {"6. (1) It shall be an offence under this Act for a dealer to—\n(a) wilfully hide a ledger; or\n(b) wilfully burn it.\n(2) A person guilty of an offence under this section is liable on conviction to a fine.", []string{"intent"}},
		"in items, with a tail":     {"5. A person who has in his custody anything intending without lawful excuse to use it—\n(a) to harm livestock, or\n(b) to foul a well,\nshall be guilty of an offence and shall be liable—\n(i) on summary conviction, to a fine not exceeding 1,000, and\n(ii) on conviction on indictment, to imprisonment for 10 years.", []string{"purpose"}},
		"behind an open participle": {"61. Any person who intending —\n(a) to stop the delivery of a parcel; or\n(b) to learn what it holds,\nopens or moves the parcel shall be guilty of an offence.", []string{"purpose"}},
		"only its penalty":          {"9. (1) A person shall not sell a marked vessel.\n(2) A person who commits an offence under this section is liable to imprisonment for two years.", []string{"none"}},
	} {
		got := faultsOf(t, c.text)
		assert.NotEmpty(t, got, name)
		for i := range got {
			assert.Contains(t, c.want, got[i], name)
		}
	}
}

// Of faults that are alternatives the weakest counts, however the list is put together; an adjective is
// no limb of its own.
func TestTheWeakestOfAlternativeFaults(t *testing.T) {
	for text, want := range map[string]string{
		"5. A dealer who negligently, wilfully or with intent to defraud gives a false figure commits an offence.":                                                                               "negligence",
		"6. Whoever causes a fire by doing any rash or negligent act shall be punished with imprisonment for two years.":                                                                         "negligence",
		"7. Whoever makes a die for the purpose of being used, or knowing or having reason to believe that it is intended to be used, for forging a permit shall be punished with imprisonment.": "negligence",
		"8. A person who recklessly, knowingly or intentionally floods a mine is guilty of an offence.":                                                                                          "recklessness",
	} {
		assert.Equal(t, []string{want}, faultsOf(t, text), text)
	}
}

// Fault words of a defence, of an exception and of what another limb says are not what has to be proved.
func TestFaultThatNobodyHasToProve(t *testing.T) {
	for name, text := range map[string]string{
		"left to the accused":     "10. Where a firm commits an offence, each partner shall be guilty of that offence unless he proves that it took place without his knowledge, consent or connivance.",
		"an exception's purpose":  "11. A member who discloses a paper, save for the purpose of doing his work, is guilty of an offence.",
		"a first limb that omits": "12. (1) A trader shall state in the form each licence that he holds.\n(2) A trader who fails to state what is required under subsection (1) or furnishes anything which he knows is false commits an offence.",
		"an item that omits":      "13. (1) A provider shall obtain from each customer his name.\n(2) Any customer who—\n(a) fails to give the particulars specified in subsection (1); or\n(b) with intent to deceive, gives false particulars,\ncommits an offence.",
		"what a symbol may seem":  "14. Any person who uses a title calculated to lead another to think that he is registered shall be guilty of an offence.",
	} {
		assert.Contains(t, faultsOf(t, text), "none", name)
	}
	assert.Equal(t, []string{"knowledge"}, faultsOf(t, "15. Whoever, without lawful authority, the proof of which lies on him, knowingly keeps a die shall be punished with imprisonment."))
}

// A result that may or may not come about takes no fault away.
func TestWhetherOrNotAResultFollows(t *testing.T) {
	for _, text := range []string{
		"Article 8\nEach Party shall establish as criminal offences, when committed intentionally, the offering of an advantage to an arbitrator, whether or not the influence leads to the intended outcome.",
		"9. A person who intentionally offers a reward to a juror commits an offence, whether or not the intended result is achieved.",
		"10. Whoever wilfully lays a trap commits an offence whether or not the intended victim is hurt.",
	} {
		assert.NotContains(t, faultsOf(t, text), "none", text)
	}
	assert.Contains(t, faultsOf(t, "11. A person who enters the zone commits an offence whether or not he knew or intended it."), "none")
}
