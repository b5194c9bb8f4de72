package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"clausecheck/checker"
)

// A rewriting is an article written anew, and what has to be said of it as a whole.
type rewriting struct {
	name, language, old, new string
	want                     []Verdict // any of them
}

func runRewritings(t *testing.T, list []rewriting) {
	e := engine(t)
	for _, x := range list {
		t.Run(x.language+"/"+x.name, func(t *testing.T) {
			a, b := e.Check(x.old, checker.Options{Language: x.language}), e.Check(x.new, checker.Options{Language: x.language})
			c, m := Compare(a, b), Compare(b, a)
			assertTurned(t, c, m)
			assertMirror(t, c, m)
			assertSilent(t, Compare(a, a))
			assert.Contains(t, x.want, c.Judgement().Verdict, "%q", texts(c.Effects))
		})
	}
}

var (
	quiet  = []Verdict{Unchanged, Unclear}
	lesser = []Verdict{Worse}
	more   = []Verdict{Better}
	notOut = []Verdict{Unclear, Worse, Mixed}
)

func TestAnArticleThatOnlySaysTheSameAgainIsLeftAlone(t *testing.T) {
	runRewritings(t, []rewriting{
		{"fault words moved", "en",
			"12. Hindering a surveyor\nAny person who knowingly and without reasonable excuse hinders a surveyor in carrying out a survey under this Part commits an offence and is liable to a fine not exceeding 500 pounds.",
			"12. Hindering of surveyors\n(1) It is an offence for a person, without reasonable excuse, knowingly to hinder a surveyor who is carrying out a survey under this Part.\n(2) A person who commits that offence is liable to a fine of up to five hundred pounds.", quiet},
		{"no unless to only if", "en",
			"3. Opening of letters\nNo officer shall open a letter addressed to a prisoner unless a judge has given a warrant in writing and the prisoner is present.",
			"3. Letters to prisoners\nAn officer may open a letter that is addressed to a prisoner only if—\n(a) a warrant in writing has been given by a judge, and\n(b) the prisoner is present.", quiet},
		{"exception put first", "en",
			"8. Secrecy of the register\n(1) The keeper shall not show the register to any person.\n(2) Subsection (1) does not apply where a court orders it or where the person entered in the register asks for it.",
			"8. Secrecy of the register\nExcept where the person entered in the register asks for it or a court orders it, the keeper shall not show the register to any person.", quiet},
		{"paragraphs joined", "en",
			"21. Objection\n(1) A person whose boat is held may object to the harbour court.\n(2) The harbour court shall hear the objection within ten days.\n(3) The court shall give its decision in writing.",
			"21. Objection\nA person whose boat is held may lodge an objection with the harbour court, which shall, not later than 10 days after, hear it and give its written decision.", quiet},
		{"order of a sentence", "en",
			"30. Destruction of samples\nThe laboratory shall ensure that each sample is destroyed as soon as it is no longer needed for the inquiry and in any case within twelve months.",
			"30. Samples\nIt is the duty of the laboratory to ensure the destruction of each sample as soon as the sample ceases to be needed for the inquiry and, in any case, within one year.", quiet},
		{"phrases tournées", "fr",
			"Article 14\nRegistre\nLe gardien ne peut ouvrir le registre que si un juge l'a autorisé par écrit et si la personne inscrite est présente.",
			"Article 14\nRegistre\nSi un juge l'a autorisé par écrit et si la personne inscrite est présente, le registre peut être ouvert par le gardien, et seulement dans ce cas.", quiet},
		{"frase invertida", "es",
			"Artículo 14\nRegistro\nEl guardián no podrá abrir el registro sino con autorización escrita del juez y en presencia de la persona inscrita.",
			"Artículo 14\nRegistro\nSolo con autorización escrita del juez y en presencia de la persona inscrita podrá el guardián abrir el registro.", quiet},
	})
}

func TestAnArticleThatSaysOtherThingsIsJudgedAsAWhole(t *testing.T) {
	const judged = "17. Tracing of vehicles\nWhere a judge is satisfied on oath that there are reasonable grounds for believing that a vehicle is used for a serious offence and that tracing it is necessary, the judge may authorise an officer to trace it for a period not exceeding ten days."
	const felt = "17. Tracing of vehicles\nAn inspector may trace a vehicle for as long as the inspector considers appropriate where it appears that this might be useful in connection with any offence."
	const heard = "22. Closing of premises\n(1) No premises shall be closed unless the keeper has been given written notice and heard by the court.\n(2) The keeper may appeal, and the premises remain open until the appeal is decided."
	const shut = "22. Closing of premises\n(1) The Director may direct that premises be closed with effect from the time when the direction is posted at the door.\n(2) The keeper may afterwards submit observations, to which the Director shall have regard."
	const meant = "9. Counterfeit labels\nA person who knowingly and with intent to deceive affixes a false label to goods commits an offence."
	const any = "9. Counterfeit labels\nWhere goods bear a label that is not correct, the trader who put them on sale commits an offence and is presumed to have affixed the label himself."
	runRewritings(t, []rewriting{
		{"judge and grounds given up", "en", judged, felt, lesser}, {"judge and grounds won", "en", felt, judged, more},
		{"hearing given up", "en", heard, shut, lesser}, {"hearing won", "en", shut, heard, more},
		{"fault given up", "en", meant, any, lesser}, {"fault won", "en", any, meant, more},
		{"le juge remplacé", "fr",
			"Article 7\nFouille\nLe juge peut, par décision motivée et lorsqu'il existe des indices sérieux d'un crime, autoriser la fouille d'un véhicule si elle est strictement nécessaire à l'enquête.",
			"Article 7\nFouille\nL'agent peut procéder à la fouille d'un véhicule lorsqu'il estime utile d'y rechercher tout objet pouvant avoir un lien avec une infraction quelconque.", lesser},
		{"el juez sustituido", "es",
			"Artículo 7\nRegistro de vehículos\nEl juez podrá, por resolución motivada y cuando existan indicios suficientes de un delito grave, autorizar el registro de un vehículo si resulta imprescindible para la investigación.",
			"Artículo 7\nRegistro de vehículos\nEl agente podrá registrar un vehículo cuando estime conveniente buscar cualquier objeto que pudiera guardar relación con una infracción.", lesser},
	})
}

func TestWhatIsPutInWithALossIsNotToldAsGain(t *testing.T) {
	runRewritings(t, []rewriting{
		{"a measure that has to be taken", "en",
			"40. Cattle\nThe court may confiscate cattle that were brought into the district without a permit.",
			"40. Cattle\nThe court shall confiscate cattle that were brought into the district without a permit.", notOut},
		{"expulsion that has to be ordered", "en",
			"41. Visitors\nThe tribunal may expel a visitor who has broken the rules of the house.",
			"41. Visitors\nThe tribunal shall expel a visitor who has broken the rules of the house.", notOut},
		{"necessary steps", "en",
			"42. Interpreter\n(1) A witness who does not speak the language shall have an interpreter.\n(2) The witness shall not be examined until the interpreter has arrived.",
			"42. Interpreter\n(1) A witness who does not speak the language shall have an interpreter.\n(2) Examination of the witness shall not begin until the steps necessary to call an interpreter have been set in motion.", notOut},
	})
}

func TestAListOfConditionsOfWhichOneIsEnoughAsksForLess(t *testing.T) {
	items := func(before, first, between, second string) string {
		return before + "\n(a) " + first + between + "\n(b) " + second + "."
	}
	permit := func(mode, between string) string {
		return items("5. Boats\nThe officer may search a boat only where"+mode+":", "the inquiry concerns a murder;", between, "no other means would succeed")
	}
	refuse := func(mode, between string) string {
		return items("6. Exemption\nA person may obtain an exemption where"+mode+":", "the person is unwell;", between, "the person lives alone")
	}
	runRewritings(t, []rewriting{
		{"and to or", "en", permit("", " and"), permit("", " or"), lesser},
		{"all to any", "en", permit(" all of the following apply", ""), permit(" any of the following applies", ""), lesser},
		{"and to any of", "en", permit("", " and"), permit(" any of the following applies", ""), lesser},
		{"a right with either", "en", refuse("", " and"), refuse("", " or"), more},
		{"the same said before the list", "en", permit("", " and"), permit(" all of the following apply", ""), quiet},
		{"à la fois, selon le cas", "fr",
			"Article 5\nÉcoutes\nL'officier peut écouter une ligne si, à la fois :\na) l'enquête porte sur un meurtre ;\nb) aucun autre moyen ne peut réussir.",
			"Article 5\nÉcoutes\nL'officier peut écouter une ligne si, selon le cas :\na) l'enquête porte sur un meurtre ;\nb) aucun autre moyen ne peut réussir.", lesser},
	})
}

func TestALaterStartOfATimeIsALossWhereItBindsAnAuthority(t *testing.T) {
	runRewritings(t, []rewriting{
		{"a duty of the authority", "en",
			"11. Return\nThe officer shall bring the prisoner before a judge within two days of the arrest.",
			"11. Return\nThe officer shall bring the prisoner before a judge within two days of the completion of the inquiry.", lesser},
		{"a measure", "en",
			"12. Seal\nThe seizure of the store ceases to have effect ten days after the day on which the order is issued.",
			"12. Seal\nThe seizure of the store ceases to have effect ten days after the day on which the order is first executed.", notOut},
		{"time that a person has", "en",
			"13. Appeal\nThe tenant may appeal within ten days of the day on which the decision is made.",
			"13. Appeal\nThe tenant may appeal within ten days of the day on which the tenant is notified.", more},
	})
}

func TestArticlesOfOneNumberThatShareMostOfTheirWordsAreAPair(t *testing.T) {
	e := engine(t)
	old := "62. Protection of divers who report\nNo claim for damages shall lie against a diver for any report made honestly to the harbour master, and no shipowner shall suspend or demote a diver on account of such a report."
	new := "62. Divers' reports\n(1) A diver who honestly makes a report to the harbour master shall not be subject to a claim for damages in respect of it.\n(2) A shipowner shall not demote or suspend a diver because of a report of that kind."
	c := Compare(e.Check(old, checker.Options{Language: "en"}), e.Check(new, checker.Options{Language: "en"}))
	assert.Equal(t, checker.Ref(0), c.Counterpart(0))
	other := "62. Mooring fees\nThe fee for a mooring is set each spring by the council of the town and paid to the treasurer before the vessel leaves."
	c = Compare(e.Check(old, checker.Options{Language: "en"}), e.Check(other, checker.Options{Language: "en"}))
	assert.Equal(t, checker.None, c.Counterpart(0))
}
