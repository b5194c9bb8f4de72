package readings_test

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/checktest"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

// engine reads by grammar alone.
func engine(t testing.TB) *checker.Checker {
	t.Helper()
	c, err := checktest.Grammar()
	require.NoError(t, err)
	return c
}

// full is the engine as it ships.
func full(t testing.TB) *checker.Checker {
	t.Helper()
	c, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	return c
}

// article is the reading of the first article or section of the text.
func article(t testing.TB, text string) checker.Reading {
	t.Helper()
	r := engine(t).Check(text, checker.Options{})
	for i := range r.Document.Provisions {
		if k := r.Document.Provisions[i].Kind; k == checker.KindArticle || k == checker.KindSection {
			return r.Readings[i]
		}
	}
	t.Fatal("the text has no article")
	return checker.Reading{}
}

func TestMentalElementIsThatOfTheWeakestLimb(t *testing.T) {
	for _, c := range []struct {
		name, text string
		mental     checker.Mental
	}{
		{"a chapeau governs its items", "Article 3\nTampering\nEach Party shall establish as criminal offences, when committed intentionally:\n(a) the opening of a sealed ballot box;\n(b) the removal of a ballot.", checker.MentalIntent},
		{"closing words govern the items before them", "4. Seals\nWhoever—\n(a) breaks a customs seal; or\n(b) replaces a customs seal,\nknowing that the goods have not been cleared, commits an offence.", checker.MentalKnowledge},
		{"a sibling paragraph does not inherit", "5. Lamps\n(1) A person who knowingly extinguishes a harbour lamp commits an offence.\n(2) A person who moves a harbour lamp commits an offence.", checker.MentalNone},
		{"conditions joined by and count together", "6. Wells\n(1) A person commits an offence if—\n(a) the person lowers a pump into a public well, and\n(b) the person knows that the well is closed.", checker.MentalKnowledge},
		{"elements needed together take the most demanding", "7. Bells\nA person who knowingly rings the alarm bell with intent to cause a panic commits an offence.", checker.MentalPurpose},
		{"alternatives take the least", "8. Dykes\nA person who knowingly or recklessly opens a sluice commits an offence.", checker.MentalRecklessness},
		{"a lower alternative governs", "9. Maps\nA person who sells a chart, knowing or having reason to believe that it is false, commits an offence.", checker.MentalNegligence},
		{"an adverb does not reach backwards past an or", "10. Ropes\nAny person who cuts a mooring rope or knowingly unties it commits an offence.", checker.MentalNone},
		{"fault expressly removed", "11. Nets\nA person who sets a net in the fairway commits an offence, whether or not the person knew that it was the fairway.", checker.MentalNone},
		{"the offence's name carries the fault", "12. Buoys\nWhoever steals a buoy shall be punished by imprisonment of up to one year.", checker.MentalImplied},
		{"the purpose of a tool is not the offender's", "13. Tools\nA person who owns a hook designed primarily for the purpose of lifting hatches commits an offence.", checker.MentalNone},
		{"for the purposes of this section is no purpose", "14. Ferries\nA person who boards a ferry without a ticket commits an offence, and for the purposes of this section a pass is a ticket.", checker.MentalNone},
		{"a penalty paragraph takes up its article's conduct", "15. Quays\n(1) A person who intentionally blocks a quay commits an offence.\n(2) A person guilty of an offence under subsection (1) is liable on conviction to a fine.", checker.MentalIntent},
		{"a prohibition with its penalty", "16. Gates\n(1) No person shall open a lock gate.\n(2) A person who contravenes subsection (1) commits an offence.", checker.MentalNone},
		{"the purpose in an exception is not the offender's", "18. Logs\n(1) A keeper shall not show the log to anybody, unless the showing is to an inspector and is—\n(a) for the purpose of saving life,\n(b) for the prevention of fire.\n(2) A keeper who contravenes subsection (1) commits an offence.", checker.MentalNone},
		{"who is left out by the way takes no conditions along", "18. Logs\n(1) A person other than the keeper commits an offence if—\n(a) the person opens the log, and\n(b) the person knows that it is sealed.", checker.MentalKnowledge},
		{"what the act was intended to cause", "19. Bells\n(1) A person commits an offence if—\n(a) the person rings a bell that the person knows to be cracked, and\n(b) the person intended the ringing to cause harm to the listeners.", checker.MentalPurpose},
		{"a penalty in a line of its own", "20. Locks\n(1) A person must not knowingly open a lock.\nPenalty: imprisonment for two years.\n(2) A weir is a lock.", checker.MentalKnowledge},
		{"a penalty behind a dash", "Article 21. To open a lock of another person with the purpose of stealing water:\nPenalty - detention, from three months to one year.", checker.MentalPurpose},
		{"a penalty below conditions", "22. Weirs\n(1) A person commits an offence if:\n(a) the person opens a weir; and\n(b) the person knows that it is closed.\nPenalty: imprisonment for two years.", checker.MentalKnowledge},
		{"what was ordered under the section is not its conduct", "19. Signals\n(1) A person who wilfully lights a false signal commits an offence.\n(2) A person who contravenes an order made under this section commits an offence.", checker.MentalNone},
		{"an audit's purpose is not the offender's", "20. Tests\nA person who fails to permit a trial of the pump to be held in order to verify its power commits an offence.", checker.MentalNone},
		{"a general part is no fault word of the article", "Article 17\nEach Party shall establish as a criminal offence the destruction of a lighthouse.", checker.MentalNone},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := article(t, c.text)
			require.True(t, r.Has(checker.SlotOffence), "not read as an offence")
			require.Equal(t, c.mental.String(), r.Mental.String())
		})
	}
}

func TestWhatIsNoOffence(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"jurisdiction", "Article 4\nJurisdiction\nEach Party shall establish its jurisdiction over the offences established in accordance with this Convention when the offence is committed in its territory."},
		{"what a court may do with the guilty", "5. Orders\nWhere a person is convicted of an offence under this Act, the court may order the return of the goods."},
		{"a definition that mentions offences", "2. Interpretation\n“serious offence” means an offence punishable by imprisonment for at least four years."},
		{"a defence standing alone", "9. Defence\nIt is a defence for a person charged with an offence under section 8 to show that the person had a reasonable excuse."},
		{"a prohibition without penalty", "3. Meetings\nNo member shall vote on a matter in which the member has an interest."},
		{"what would be an offence but is justified", "21. Divers\nA diver is justified in committing an act that would otherwise constitute an offence if the diver believes that a life is at stake."},
		{"an act abroad that would be an offence at home", "22. Abroad\nAn act done abroad which would, if done in the Republic, constitute an offence is triable in the Republic."},
		{"what a jury may infer", "23. Inferences\nThe jury, in determining whether the person is guilty of the offence charged, may draw inferences from the refusal."},
		{"wages that nobody suffers to lose", "24. Wages\nNo keeper shall suffer any loss of wages for aiding an inspection."},
		{"a civil penalty", "12. Late returns\nA carrier who files a return late is liable to a civil penalty of fifty units."},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := article(t, c.text)
			require.False(t, r.Has(checker.SlotOffence), "read as an offence: %+v", r.Evidence)
		})
	}
}

func TestGeneralPartReachesEveryOffence(t *testing.T) {
	text := "Article 1\nEach Party shall establish as a criminal offence the destruction of a lighthouse.\n" +
		"Article 2\nUnless otherwise provided, a person is liable for an offence established in accordance with this Convention only if the act is committed with intent and knowledge.\n"
	r := engine(t).Check(text, checker.Options{})
	require.Equal(t, checker.MentalIntent, r.Readings[0].Mental)
	require.Equal(t, 1, len(r.Offences.Rows))
	require.Equal(t, checker.Present, r.Offences.Cells[0][0].State)
	require.Equal(t, "with intent", text[r.Offences.Cells[0][0].At.Start:r.Offences.Cells[0][0].At.End])
}

func TestOffenceTakesTheMentalElementOfTheProvisionThatItNames(t *testing.T) {
	wrecks := "14. Wrecks\n(1) A person who knowingly enters a wreck commits an offence.\n(2) A person who, with intent to steal, enters a wreck commits an offence.\n" +
		"15. Lifting\nA person who lifts a wreck commits an offence.\n16. Protected wrecks\n"
	for _, c := range []struct {
		name, text string
		mental     checker.Mental
	}{
		{"of a section, the weakest", "A person who commits an offence under section 14 at night is liable on conviction to a fine.", checker.MentalKnowledge},
		{"of a subsection", "A person who commits an offence under section 14(2) at night is liable on conviction to a fine.", checker.MentalPurpose},
		{"of several sections, the weakest", "A person who commits an offence under sections 14 and 15 at night is liable on conviction to a fine.", checker.MentalNone},
		{"another law's section is left alone", "A person who commits an offence under section 14 of the Harbours Act is liable on conviction to a fine.", checker.MentalNone},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := engine(t).Check(wrecks+c.text+"\n", checker.Options{})
			last := r.Readings[len(r.Readings)-1]
			require.True(t, last.Has(checker.SlotOffence), "not read as an offence")
			require.Equal(t, c.mental.String(), last.Mental.String())
		})
	}
}
