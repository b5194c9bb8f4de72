package readings_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
	"clausecheck/checker/packs"
)

// byGrammar reads an article in words of our own, as the grammar alone does: weights may add to it, and change.
func byGrammar(t *testing.T, language, text string) *checker.Report {
	t.Helper()
	c, err := checker.New(packs.All(), nil)
	require.NoError(t, err)
	return c.Check(text, checker.Options{Language: language, Grammar: true})
}

func somewhere(r *checker.Report, slot checker.Slot) bool {
	for i := range r.Readings {
		if r.Readings[i].Has(slot) {
			return true
		}
	}
	return false
}

func TestPowersInTheWordsOfSpanishAndFrenchLaw(t *testing.T) {
	for _, c := range []struct {
		language, text string
		power          bool
	}{
		{"es", "Artículo 4\nEl juez competente podrá decretar la clausura del depósito.", true},
		{"es", "Artículo 4\nLa Superintendencia estará facultada para solicitar informes a los almacenes.", true},
		{"es", "Artículo 4\nSe intercepta la correspondencia del puerto.", true},
		{"es", "Artículo 4\nLas empresas deberán atender los requerimientos de la fiscalía.", true},
		{"es", "Artículo 4\nLa aduana no requiere orden judicial para la incautación de las cajas.", true},
		{"es", "Artículo 4\nPodrá practicarse el registro del almacén.", true},
		{"es", "Artículo 4\nLa Superintendencia llevará el registro civil de los buques.", false},
		{"es", "Artículo 4\nEl tribunal podrá decretar el sobreseimiento.", false},
		{"es", "Artículo 4\nLa autoridad podrá disponer de recursos para la feria.", false},
		{"fr", "Article 4\nLes agents du port ont accès aux locaux des armateurs.", true},
		{"fr", "Article 4\nLes contrôleurs sont autorisés, sans préavis, à pénétrer dans les entrepôts.", true},
		{"fr", "Article 4\nLa perquisition peut être ordonnée la nuit.", true},
		{"fr", "Article 4\nL’autorité compétente peut séquestrer les cargaisons.", true},
		{"fr", "Article 4\nL’interdiction de séjour peut être prononcée.", false},
		{"fr", "Article 4\nL’adresse peut être enregistrée.", false},
		{"fr", "Article 4\nLe conseil peut être saisi d’une demande.", false},
		{"es", "Artículo 4\nLos inspectores podrán penetrar de día en los locales de venta.", true},
		{"es", "Artículo 4\nEl tribunal acordará la intervención de los bienes del armador.", true},
		{"es", "Artículo 4\nLas empresas están obligadas a prestar auxilio a la autoridad portuaria.", true},
		{"es", "Artículo 4\nLas redes podrán ser secuestradas en el muelle.", true},
		{"es", "Artículo 4\nEl puerto llevará la lista del personal autorizado para acceder a los datos.", false},
		{"fr", "Article 4\nLes marins signalés peuvent être retenus à quai. Les passagères peuvent être retenues à bord.", true},
		{"fr", "Article 4\nL’immobilisation de la vedette peut être prescrite.", true},
		{"fr", "Article 4\nDoivent présenter au port, sur sa demande, leurs journaux de bord les patrons de pêche.", true},
		{"fr", "Article 4\nLes gardes sont habilités à rechercher et à constater les contraventions.", false},
	} {
		assert.Equal(t, c.power, somewhere(byGrammar(t, c.language, c.text), checker.SlotPower), c.text)
	}
}

func TestAnotherOfficialBesideTheJudgeIsNoJudgeBeforehand(t *testing.T) {
	both := byGrammar(t, "fr", "Article 5\nUn officier de police judiciaire ou un juge d’instruction peut saisir les documents.")
	assert.False(t, somewhere(both, checker.SlotAuthorisation), "the officer may act alone")
	judge := byGrammar(t, "fr", "Article 5\nL’officier peut saisir les documents sur autorisation écrite du juge.")
	assert.True(t, somewhere(judge, checker.SlotAuthorisation))
	without := byGrammar(t, "es", "Artículo 5\nLa policía no necesita orden judicial para la incautación de las armas.")
	assert.False(t, somewhere(without, checker.SlotAuthorisation), "no judge is needed")
	court := byGrammar(t, "es", "Artículo 5\nLa policía podrá incautar las armas previa orden escrita del juez.")
	assert.True(t, somewhere(court, checker.SlotAuthorisation))
}

func TestFaultInTheWordsOfSpanishAndFrenchLaw(t *testing.T) {
	for _, c := range []struct {
		language, text string
		mental         checker.Mental
	}{
		{"es", "Artículo 6\nEl que ejerza violencia contra un guarda para obligarlo a abrir será castigado con prisión.", checker.MentalPurpose},
		{"es", "Artículo 6\nEl guarda que revele los datos de los que tenga conocimiento por razón de su cargo será castigado con prisión.", checker.MentalNone},
		{"es", "Artículo 6\nEl que destruya la boya, por culpa, será castigado con multa.", checker.MentalNegligence},
		{"es", "Artículo 6\nEl que corrompiere a un testigo será castigado con prisión.", checker.MentalImplied},
		{"es", "Artículo 6\nSerá castigado con\nprisión el que hundiere una barca.", checker.MentalNone},
		{"fr", "Article 6\nQuiconque, frauduleusement, déplace une borne est puni d’une amende.", checker.MentalPurpose},
		{"fr", "Article 6\nLa dénonciation d’un fait que l’on sait inexact est punie d’un an d’emprisonnement.", checker.MentalKnowledge},
		{"fr", "Article 6\nLe fait de lancer des attaques délibérées contre un phare est puni de dix ans d’emprisonnement.", checker.MentalIntent},
		{"fr", "Article 6\nQuiconque vend de la monnaie contrefaite est puni d’une amende.", checker.MentalNone},
	} {
		r := byGrammar(t, c.language, c.text)
		read := false
		for i := range r.Readings {
			read = read || r.Readings[i].Has(checker.SlotOffence) && r.Readings[i].Mental == c.mental
		}
		assert.True(t, read, "%s: %v", c.text, c.mental)
	}
}

// faultOf is the weakest fault of the article in words of our own, as the grammar reads it, and whether it is an offence at all.
func faultOf(t *testing.T, language, text string) (fault checker.Mental, offence bool) {
	t.Helper()
	r := byGrammar(t, language, text)
	for i := range r.Readings {
		if r.Readings[i].Has(checker.SlotOffence) && r.Document.Provisions[i].Parent == checker.None {
			return r.Readings[i].Mental, true
		}
	}
	return checker.MentalUnread, false
}

func checkFaults(t *testing.T, articles []faultCase) {
	t.Helper()
	for _, c := range articles {
		fault, offence := faultOf(t, c.language, c.text)
		assert.True(t, offence, c.text)
		assert.Equal(t, c.fault, fault, c.text)
	}
}

type faultCase struct {
	language, text string
	fault          checker.Mental
}

func TestWhatFollowsFromAnOffenceIsNoOffenceWithoutFault(t *testing.T) {
	checkFaults(t, []faultCase{
		{"fr", "Article 6\nQuiconque, dans le but de couler un navire, ouvre ses vannes est puni de prison.\nLorsque le geste a entraîné la perte du navire, l’auteur est puni de dix ans de réclusion.", checker.MentalPurpose},
		{"fr", "Article 6\nQuiconque déplace intentionnellement une balise est puni d’une amende.\nS’il en résulte un naufrage, l’auteur est puni de réclusion.", checker.MentalIntent},
		{"fr", "Article 6\nQuiconque vend sciemment une carte fausse est puni d’une amende.\nQuiconque vend une carte sans date est puni de prison.", checker.MentalNone},
		{"es", "Artículo 6\nEl que a sabiendas cortare una amarra será castigado con prisión.\nSi resultare la pérdida del buque, será castigado con presidio.", checker.MentalKnowledge},
		{"es", "Artículo 6\nEl que dolosamente hundiere una barca será castigado con prisión.\nCuando el autor fuere patrón, será castigado con presidio.", checker.MentalIntent},
		{"es", "Artículo 6\nEl que con ánimo de lucro vendiere redes robadas será castigado con multa.\nSe impondrá además, como consecuencia accesoria, la disolución de la cofradía.", checker.MentalPurpose},
		{"es", "Artículo 6\nEl que a sabiendas cortare una amarra será castigado con prisión.\nEl que fondeare en el canal será castigado con multa.", checker.MentalNone},
	})
}

func TestTheSamePenaltyIsNotTheSameFault(t *testing.T) {
	checkFaults(t, []faultCase{
		{"fr", "Article 6\nQuiconque, frauduleusement, monte à bord est puni d’une amende.\nEst passible de la même peine quiconque demeure à bord après l’escale.", checker.MentalNone},
		{"fr", "Article 6\nQuiconque monte sciemment à bord sans billet est puni d’une amende.\nEst puni des mêmes peines quiconque y cache sciemment des marchandises.", checker.MentalKnowledge},
		{"fr", "Article 6\nQuiconque falsifie un billet est puni d’une amende.\nLes mêmes peines sont encourues lorsque le billet est étranger.", checker.MentalImplied},
	})
}

func TestFaultByMeansThatNobodyUsesByAccident(t *testing.T) {
	checkFaults(t, []faultCase{
		{"fr", "Article 6\nCelui qui, par des menaces ou des voies de fait, empêche un pilote de monter à bord est puni de prison.", checker.MentalImplied},
		{"fr", "Article 6\nEst puni de prison celui qui, par violences, cause involontairement la chute d’un marin.", checker.MentalImplied},
		{"fr", "Article 6\nEst puni de prison celui qui, par négligence, cause involontairement la chute d’un marin.", checker.MentalNegligence},
		{"fr", "Article 6\nCelui qui, par beau temps, empêche un pilote de monter à bord est puni de prison.", checker.MentalNone},
		{"es", "Artículo 6\nEl que, mediante violencia, amenaza u otro modo, retuviere una barca será castigado con prisión.", checker.MentalImplied},
		{"es", "Artículo 6\nEl que mediante engaños retirare una barca será castigado con prisión.", checker.MentalImplied},
		{"es", "Artículo 6\nEl que mediante remolque retirare una barca será castigado con prisión.", checker.MentalNone},
	})
}

func TestBribesAndForgeriesCarryTheirFault(t *testing.T) {
	checkFaults(t, []faultCase{
		{"fr", "Article 6\nEst puni de prison tout pilote qui sollicite, agrée ou reçoit des présents pour retarder un navire.", checker.MentalImplied},
		{"fr", "Article 6\nEst puni de prison celui qui commet un faux, en modifiant un journal de bord.", checker.MentalImplied},
		{"fr", "Article 6\nQuiconque aura contrefait un pavillon est puni de prison.", checker.MentalImplied},
		{"fr", "Article 6\nEst puni de prison celui qui reçoit un navire sans feux.", checker.MentalNone},
		{"es", "Artículo 6\nEl práctico que aceptare por sí o por otro una dádiva será castigado con prisión.", checker.MentalImplied},
		{"es", "Artículo 6\nEl que se apoderare de una red ajena será castigado con prisión.", checker.MentalImplied},
		{"es", "Artículo 6\nEl práctico que aceptare una carga de más será castigado con prisión.", checker.MentalNone},
	})
}

func TestToBreakADutyIsNoRapeAndTheObjectOfAContractNoPurpose(t *testing.T) {
	checkFaults(t, []faultCase{
		{"es", "Artículo 6\nEl guarda que violare el deber de aviso será castigado con prisión.", checker.MentalNone},
		{"es", "Artículo 6\nEl que violare las normas de amarre será castigado con multa.", checker.MentalNone},
		{"es", "Artículo 6\nEl que celebrare un contrato que tenga por objeto la cesión de un muelle será castigado con multa.", checker.MentalNone},
		{"es", "Artículo 6\nEl que alterare una boya a efectos de obtener un premio de salvamento será castigado con prisión.", checker.MentalPurpose},
		{"fr", "Article 6\nQuiconque conclut un contrat ayant pour objet la cession d’un quai est puni d’une amende.", checker.MentalNone},
		{"fr", "Article 6\nQuiconque déplace une bouée dans un esprit de lucre est puni d’une amende.", checker.MentalPurpose},
	})
}

func TestWhatAnArticleForbidsAndPunishesByItsNumberKeepsItsFault(t *testing.T) {
	checkFaults(t, []faultCase{
		{"fr", "1 (1) Il est interdit de transporter une ancre dans l’intention de bloquer un port.\n(2) Quiconque contrevient au paragraphe (1) commet :\na) soit un acte criminel;\nb) soit une infraction punissable par procédure sommaire.", checker.MentalPurpose},
		{"es", "Artículo 6\nCuando los hechos previstos en el artículo anterior fueren cometidos por imprudencia, se impondrá prisión de un mes.", checker.MentalNegligence},
		{"es", "Artículo 6\nCuando los daños previstos en el artículo anterior se cometieren por negligencia del patrón, se impondrá multa.", checker.MentalNegligence},
	})
}

func TestHowLongAMeasureLastsAndHoursOfTheDay(t *testing.T) {
	for _, c := range []struct {
		language, text string
		limited        bool
	}{
		{"fr", "Article 5\nLa police peut saisir les barques pendant le temps strictement nécessaire au contrôle.", true},
		{"fr", "Article 5\nLes barques peuvent être immobilisées; cette mesure est levée dès que le patron se présente.", true},
		{"fr", "Article 5\nLa police peut pénétrer dans les hangars de 8 heures à 20 heures.", false},
		{"es", "Artículo 5\nLa policía podrá incautar las barcas por el tiempo imprescindible.", true},
		{"es", "Artículo 5\nEl juez podrá decretar la clausura del muelle mientras se sustancia el proceso.", true},
		{"es", "Artículo 5\nLa policía podrá incautar las barcas.", false},
	} {
		assert.Equal(t, c.limited, somewhere(byGrammar(t, c.language, c.text), checker.SlotTimeLimit), c.text)
	}
}

func TestAMexicanSearchWarrantIsAJudges(t *testing.T) {
	r := byGrammar(t, "es", "Artículo 5\nLa policía podrá catear el almacén con orden de cateo.")
	assert.True(t, somewhere(r, checker.SlotPower))
	assert.True(t, somewhere(r, checker.SlotAuthorisation))
}

func TestWeightsAloneGiveNoRemedyWithoutAWordOfOne(t *testing.T) {
	c, err := checker.New(packs.All(), nil)
	require.NoError(t, err)
	remedied := func(language, text string) bool {
		return somewhere(c.Check(text, checker.Options{Language: language}), checker.SlotRemedy)
	}
	assert.False(t, remedied("fr", "Article 5\nLes agents peuvent pénétrer dans les hangars et faire appel à des experts ou à la police du port."))
	assert.True(t, remedied("fr", "Article 5\nLes agents peuvent saisir les filets. Le patron peut former un recours contre la saisie devant le tribunal."))
	assert.False(t, remedied("es", "Artículo 5\nLa policía podrá incautar las redes y pedir ayuda a los bomberos."))
	assert.True(t, remedied("es", "Artículo 5\nLa policía podrá incautar las redes. El patrón podrá interponer recurso contra la incautación ante el juez."))
}
