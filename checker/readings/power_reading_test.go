package readings_test

import (
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/assert"
)

// slotsOf is the union of the slots that the checker reads in the text.
func slotsOf(t *testing.T, text string) (all checker.Slots) {
	t.Helper()
	for _, r := range engine(t).Check(text, checker.Options{}).Readings {
		all |= r.Slots
	}
	return all
}

func TestReadsPowersOfManyStyles(t *testing.T) {
	for name, text := range map[string]string{
		"treaty formula":             "Article 5\nEach Party shall adopt the measures necessary to empower its competent authorities to seize devices.",
		"treaty, requested Party":    "Article 30\nThe requested Party shall take measures to trace and freeze the property.",
		"treaty, court may search":   "Article 31\nStates Parties shall ensure that where stored data are useful the court applied to may carry out a search to access the system.",
		"directive":                  "Article 47\nMember States shall ensure that the competent authorities have the power to access all data processed by the controller.",
		"chapeau and item":           "6. An inspector may—\n(a) enter any premises; and\n(b) take copies of any document.",
		"condition thrown in":        "7. A magistrate may, if satisfied by information on oath that there are reasonable grounds to suspect an offence, issue a warrant.",
		"it may, by order, direct":   "69. Where the Government is satisfied that it is necessary, it may, by order, direct any agency to intercept or decrypt any information.",
		"authorised to collect":      "12. Law enforcement authorities, with due cause, shall be authorized to collect or record traffic data in real time.",
		"apply ex parte":             "45. A law enforcement officer may apply ex parte to a judge in chambers for the issuance of a warrant.",
		"police official":            "29. A police official may, in accordance with this Chapter, search for, access or seize any article.",
		"acronym as actor":           "8. If a warrant is in force, NCSA may enter the premises specified in the warrant.",
		"interception, passive":      "100. Telecommunications may be intercepted without the knowledge of the persons concerned if facts give rise to suspicion.",
		"provider must retain":       "10. Operators of messaging services are obliged to store the contents of messages for six months.",
		"provider must help":         "28. Network operators shall provide technical support and assistance to public security organs.",
		"subscriber, when called":    "69. (3) The intermediary shall, when called upon by any agency, extend all facilities and technical assistance to intercept the information.",
		"installs equipment":         "13. Every licensee shall, at its own cost, install the equipment that the Ministry specifies.",
		"direction that requires":    "21. A Removal Direction may require the person to whom it is issued to remove the content.",
		"agency restricts access":    "15. The Federal Service shall restrict access to the information resource.",
		"department, traffic cut":    "58. Where a grave event occurs, the competent departments may restrict network communications in specified areas.",
		"order to block":             "19. The Ministry of Justice shall issue an order to restrict or block access to such data.",
		"information notice":         "75. The Secretary may by notice require any person to furnish such information as is specified.",
		"subpoena":                   "§ 7. The Administrator may require by subpoena the production of records.",
		"detention":                  "9. A review officer may authorise the continued detention of the person.",
		"notice to preserve":         "51. A police officer may issue a preservation notice to the person in control of the computer system.",
		"duty of the person served":  "11. The person to whom a notice is given must disclose the key to the officer.",
		"an order is an order that":  "3. An order under this section is an order that requires a specified person to produce the material.",
		"heading names the measure":  "2. Authorisation of interceptions\n(1) The Minister may give an authorisation, but only in the interests of the security of the State.",
		"superior lends a warrant":   "12. A superintendent may by a written order give to any constable the authority which may be given by a warrant.",
		"officer directs to furnish": "44. Where records are necessary for proceedings, an officer shall direct the operator to furnish such records to him.",
		"extradition, custody":       "Article 16\nThe requested State Party may take a person whose extradition is sought into custody.",
		"cordon":                     "9. A constable may designate an area as a cordoned area.",
		"civil law, judge may order": "Article 100\nThe investigating judge may order the interception of correspondence transmitted by telecommunications.",
	} {
		assert.True(t, slotsOf(t, text).Has(checker.SlotPower), "a power is given: %s: %s", name, text)
	}
}

// The bodies and the verbs by which laws of the French and Spanish traditions give powers, and administration beside them.
func TestReadsPowersOfTheFrenchAndSpanishTraditions(t *testing.T) {
	for _, c := range []struct {
		language, text string
		power          bool
	}{
		{"fr", "Article 2\nLes agents de l’administration du port peuvent se faire communiquer tous documents relatifs à la cargaison.", true},
		{"fr", "Article 2\nLes agents chargés du contrôle peuvent se faire remettre copie des données stockées à bord.", true},
		{"fr", "Article 2\nLes officiers de police judiciaire peuvent procéder aux opérations de visite et de saisie.", true},
		{"fr", "Article 2\nLes inspecteurs du port peuvent procéder aux opérations prévues par la présente loi.", true},
		{"fr", "Article 2\nLes agents de l’administration portent une carte.", false},
		{"fr", "Article 2\nLe maître d’ouvrage peut procéder aux opérations d’entretien prévues au contrat.", false},
		{"es", "Artículo 2\nEl organismo de control portuario podrá intervenir las comunicaciones de las tripulaciones.", true},
		{"es", "Artículo 2\nLos órganos de inteligencia podrán obtener información de los registros del puerto.", true},
		{"es", "Artículo 2\nLa interceptación de comunicaciones deberá ser autorizada por el Poder Judicial.", true},
		{"es", "Artículo 2\nEl tribunal competente adoptará por resolución fundada las medidas cautelares necesarias.", true},
		{"es", "Artículo 2\nLa intervención quirúrgica deberá ser autorizada por el paciente.", false},
		{"es", "Artículo 2\nLos organismos de control publicarán sus actas.", false},
	} {
		power := false
		for _, r := range engine(t).Check(c.text, checker.Options{Language: c.language}).Readings {
			power = power || r.Has(checker.SlotPower)
		}
		assert.Equal(t, c.power, power, c.text)
	}
}

func TestReadsNoPowerIntoAdministration(t *testing.T) {
	for name, text := range map[string]string{
		"regulations":              "30. The Minister may make regulations for—\n(a) the search of premises;\n(b) the fees payable.",
		"appointments":             "4. The Minister may appoint inspectors and may require a member to vacate office.",
		"prohibition":              "3. No person shall intercept a communication or search a device without lawful authority.",
		"court asks the parties":   "65. The Trial Chamber may request the Prosecutor to present additional evidence.",
		"condition on an answer":   "58. Before providing the information, the Central Authority may request that such information be kept confidential.",
		"limit of a power":         "8. An officer shall not search the premises at night.",
		"definition":               "2. In this Act “search” means an examination of premises by an officer.",
		"optional element":         "Article 2\nA Party may require that the offence be committed by infringing security measures.",
		"appeal":                   "44. The person may appeal to the High Court, and the Court may set aside the direction.",
		"restitution":              "§ 15. The court shall order restitution for the full amount of the victim's losses.",
		"treaty bodies":            "Article 40\nThe Conference of the Parties shall monitor the implementation of this Convention.",
		"penalty":                  "12. A person who fails to comply with a search warrant commits an offence.",
		"statistics":               "20. The Commission shall publish statistics.",
		"contents of an authority": "11. The authorisation shall specify the period during which it is valid.",
		"cooperation in general":   "Article 23\nThe Parties shall cooperate with each other to the widest extent possible.",
		"taking effect":            "50. This Act shall come into force on a day appointed by the Minister by order.",
	} {
		assert.False(t, slotsOf(t, text).Has(checker.SlotPower), "no power is given: %s: %s", name, text)
	}
}

func TestReadsSafeguardsOfAPower(t *testing.T) {
	const power = "7. (1) An officer may intercept communications.\n(2) "
	for name, c := range map[string]struct {
		text string
		slot checker.Slot
		read bool
	}{
		"a judge's warrant":                   {"The power is exercised under a warrant issued by a judge.", checker.SlotAuthorisation, true},
		"a Minister's warrant is none":        {"The Minister may issue a warrant for that purpose.", checker.SlotAuthorisation, false},
		"without a warrant is none":           {"The officer may do so without a warrant.", checker.SlotAuthorisation, false},
		"reasonable grounds":                  {"The officer must have reasonable grounds to suspect an offence.", checker.SlotThreshold, true},
		"necessary or expedient is no ground": {"The officer may do so where it is expedient.", checker.SlotThreshold, false},
		"a number of days":                    {"The interception ends after 30 days.", checker.SlotTimeLimit, true},
		"a term of imprisonment is none":      {"A person who obstructs the officer is liable to imprisonment for two years.", checker.SlotTimeLimit, false},
		"told afterwards":                     {"The person concerned shall be notified.", checker.SlotNotice, true},
		"an appeal":                           {"Any person aggrieved may appeal to the High Court.", checker.SlotRemedy, true},
		"an annual report":                    {"The Commissioner shall submit an annual report to Parliament.", checker.SlotOversight, true},
	} {
		assert.Equal(t, c.read, slotsOf(t, power+c.text).Has(c.slot), "%s: %s", name, c.text)
	}
	assert.False(t, slotsOf(t, "7. Any person aggrieved may appeal to the High Court within 30 days.").Has(checker.SlotTimeLimit),
		"an article without a power has no safeguards")
}

func TestSafeguardArticleReachesTheUnitItNames(t *testing.T) {
	const text = "Chapter I\nArticle 1\nEach Party shall empower its competent authorities to intercept communications.\n" +
		"Article 2\nThe powers and procedures provided for in this Chapter shall be subject to prior judicial authorisation.\n" +
		"Chapter II\nArticle 3\nEach Party shall empower its competent authorities to search computer systems.\n"
	r := engine(t).Check(text, checker.Options{})
	states := map[string]checker.State{}
	for i, row := range r.Powers.Rows {
		for c, column := range r.Powers.Columns {
			if column.Key == "authorisation" {
				states[r.Document.LabelOf(row)] = r.Powers.Cells[i][c].State
			}
		}
	}
	assert.Equal(t, map[string]checker.State{"Article 1": checker.Present, "Article 3": checker.Missing}, states)
}

func TestAProvisionThatNamesTheMeasuresOfAnotherGivesThemItsSafeguards(t *testing.T) {
	const text = "Code\nSection 100a\n(1) Telecommunications may be intercepted if facts give rise to a suspicion.\n" +
		"Section 100e\n(1) Measures under section 100a may be ordered by the court only.\n" +
		"Section 100g\n(1) Telecommunications may be recorded.\n" +
		"Section 100h\n(1) A person who obstructs a search under section 100g commits an offence, unless the court may issue a warrant.\n"
	r := engine(t).Check(text, checker.Options{})
	states := map[string]checker.State{}
	for i, row := range r.Powers.Rows {
		for c, column := range r.Powers.Columns {
			if column.Key == "authorisation" {
				states[r.Document.LabelOf(row)] = r.Powers.Cells[i][c].State
			}
		}
	}
	assert.Equal(t, checker.Present, states["Section 100a"], "a section on the measures of another")
	assert.Equal(t, checker.Missing, states["Section 100g"], "a section that punishes")
}

// What nobody may do, what a law is for and what a warrant has to say give no power.
func TestProhibitionsAndPurposesGiveNoPower(t *testing.T) {
	for name, text := range map[string]string{
		"no officer may, with items":             "16. Dwellings\nNo officer may—\n(a) enter a dwelling at night; or\n(b) search a person of the other sex.",
		"no authorised officer shall":            "16. Dwellings\nNo authorised officer shall search a dwelling at night.",
		"neither, nor":                           "15. Networks\nNeither the Director nor an employee of the Bureau may intercept communications of citizens.",
		"nor a person acting for a body":         "15. Networks\n(1) Unless authorised by a warrant, neither the Director, nor a person acting on behalf of the Bureau may—\n(a) install an interception device; or\n(b) access a network.",
		"may neither, nor":                       "6. Transfers\nDuring a transfer the officers may neither stop and search nor arrest the person.",
		"the purpose of an Act":                  "3. Purpose\nThe purpose of this Act is to specify when the Bureau may use interception devices to intercept communications.",
		"the objects of a Part, with items":      "4. Objects\nThe objects of this Part are to—\n(a) enable officers to search premises; and\n(b) say when a person may be detained.",
		"what a warrant says":                    "17. Contents\nEvery warrant must specify the person whose communications may be intercepted and the premises that may be entered under it.",
		"circumstances that a policy sets out":   "18. Policy\nThe Director must publish the circumstances in which the Bureau may access devices.",
		"what travellers tell of their own will": "5. Travellers\nThe Minister may collect any personal information that travellers provide for the purpose of assisting them.",
	} {
		assert.False(t, slotsOf(t, text).Has(checker.SlotPower), name)
	}
	for name, text := range map[string]string{
		"no person other than an officer": "16. Dwellings\nNo person other than an authorised officer may enter and search the premises.",
		"where no warrant is there":       "16. Dwellings\nWhere no warrant has been issued, an officer may enter and search the premises.",
		"not later than":                  "16. Records\nNo later than the first day, the Commissioner may require any provider to disclose its records.",
	} {
		assert.True(t, slotsOf(t, text).Has(checker.SlotPower), name)
	}
}
