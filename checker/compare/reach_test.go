package compare

import "testing"

func TestTheNumberOfAnotherSectionIsNoAmountOfAPenalty(t *testing.T) {
	runRewritings(t, []rewriting{
		{"section", "en",
			"31. Refusal\nA skipper who refuses an order under section 28 commits an offence and is liable to a fine not exceeding 300 pounds.",
			"33. Refusal\nA skipper who refuses an order under section 30 commits an offence and is liable to a fine not exceeding 300 pounds.", quiet},
		{"two articles", "fr",
			"Article 31\nRefus\nLe fait de ne pas obéir à l'ordre prévu aux articles 27 et 28 est puni d'une amende de 900 euros.",
			"Article 33\nRefus\nLe fait de ne pas obéir à l'ordre prévu aux articles 29 et 30 est puni d'une amende de 900 euros.", quiet},
		{"artículo", "es",
			"Artículo 31\nRechazo\nEl patrón que rechace la orden del artículo 28 será castigado con multa de 300 unidades.",
			"Artículo 33\nRechazo\nEl patrón que rechace la orden del artículo 30 será castigado con multa de 300 unidades.", quiet},
		{"the fine itself", "en",
			"31. Refusal\nA skipper who refuses an order under section 28 commits an offence and is liable to a fine not exceeding 300 pounds.",
			"31. Refusal\nA skipper who refuses an order under section 28 commits an offence and is liable to a fine not exceeding 600 pounds.", lesser},
	})
}

func TestATimeThatMayBeMadeLongerAtWillIsNoGain(t *testing.T) {
	runRewritings(t, []rewriting{
		{"kept longer", "en",
			"8. Photographs\nThe police shall destroy the photographs not later than two years after the arrest.",
			"8. Photographs\nThe police shall destroy the photographs not later than two years after the arrest or such longer period as the Director may fix.", lesser},
		{"durée plus longue", "fr",
			"Article 8\nPhotographies\nLa police détruit les photographies dans un délai de deux ans après l'arrestation.",
			"Article 8\nPhotographies\nLa police détruit les photographies dans un délai de deux ans ou dans un délai plus long fixé par le directeur après l'arrestation.", notOut},
		{"plazo mayor", "es",
			"Artículo 8\nFotografías\nLa policía destruirá las fotografías dentro del plazo de dos años desde la detención.",
			"Artículo 8\nFotografías\nLa policía destruirá las fotografías dentro del plazo de dos años o del plazo mayor que fije el director desde la detención.", lesser},
		{"time that a person has", "en",
			"9. Appeal\nThe tenant may appeal within ten days of the notice.",
			"9. Appeal\nThe tenant may appeal within ten days, or such longer period as the court allows, of the notice.", []Verdict{Better, Unclear}},
	})
}

func TestWhatHappenedBeforeIsTakenIn(t *testing.T) {
	runRewritings(t, []rewriting{
		{"before or after", "en",
			"50. Forfeiture\nA vessel may be forfeited where it was used for smuggling after the commencement of this Act.",
			"50. Forfeiture\nA vessel may be forfeited where it was used for smuggling before or after the commencement of this Act.", lesser},
		{"avant ou après", "fr",
			"Article 50\nConfiscation\nLe tribunal peut confisquer un navire utilisé après l'entrée en vigueur de la présente loi.",
			"Article 50\nConfiscation\nLe tribunal peut confisquer un navire utilisé avant ou après l'entrée en vigueur de la présente loi.", lesser},
		{"antes o después", "es",
			"Artículo 50\nDecomiso\nEl tribunal podrá decomisar una nave utilizada después de la entrada en vigor de esta ley.",
			"Artículo 50\nDecomiso\nEl tribunal podrá decomisar una nave utilizada antes o después de la entrada en vigor de esta ley.", lesser},
		{"days of a fair", "en",
			"51. Stalls\nA stall may be set up within two days after the fair.",
			"51. Stalls\nA stall may be set up within two days before or after the fair.", []Verdict{Unchanged, Unclear, Better}},
	})
}

func TestAConditionMadeNotToMatterIsLost(t *testing.T) {
	runRewritings(t, []rewriting{
		{"provided that, even if", "en",
			"6. Damage to a dam\nA person who opens a sluice commits an offence, provided that damage is caused.",
			"6. Damage to a dam\nA person who opens a sluice commits an offence, even if no damage is caused.", lesser},
		{"si, même si", "fr",
			"Article 6\nBarrages\nQuiconque ouvre une vanne est puni d'une amende si un dommage en résulte.",
			"Article 6\nBarrages\nQuiconque ouvre une vanne est puni d'une amende même si aucun dommage n'en résulte.", lesser},
		{"siempre que, aun cuando", "es",
			"Artículo 6\nPresas\nEl que abra una compuerta será castigado con multa, siempre que cause un daño.",
			"Artículo 6\nPresas\nEl que abra una compuerta será castigado con multa, aun cuando no cause un daño.", lesser},
	})
}

func TestAnExceptionBeforeWhatKeepsAMeasureOutIsALoss(t *testing.T) {
	runRewritings(t, []rewriting{
		{"except", "en", "15. Confessions\nNothing in this Part authorises the seizure of a confessor's notes.",
			"15. Confessions\nExcept in the case of a serious offence, nothing in this Part authorises the seizure of a confessor's notes.", lesser},
		{"save", "en", "15. Letters\nNothing in this section permits an officer to search a sealed letter.",
			"15. Letters\nSave where the Director so decides, nothing in this section permits an officer to search a sealed letter.", lesser},
	})
}

func TestALeastPunishmentWeighsOnPeople(t *testing.T) {
	runRewritings(t, []rewriting{
		{"not less than", "en",
			"70. Arson\nA person who sets fire to a barn commits an offence and is liable to imprisonment for a term not exceeding eight years.",
			"70. Arson\nA person who sets fire to a barn commits an offence and is liable to imprisonment for a term of not less than two years and not exceeding eight years.", lesser},
		{"struck", "en",
			"71. Arson\nA person who sets fire to a barn commits an offence and is liable to imprisonment for a term of at least two years and not exceeding eight years.",
			"71. Arson\nA person who sets fire to a barn commits an offence and is liable to imprisonment for a term not exceeding eight years.", more},
		{"al menos", "es",
			"Artículo 70\nIncendio\nEl que incendie un granero será castigado con prisión de hasta ocho años.",
			"Artículo 70\nIncendio\nEl que incendie un granero será castigado con prisión de no menos de dos años y de hasta ocho años.", lesser},
	})
}

func TestConditionsThatAloneLetABannedThingBeDone(t *testing.T) {
	const both = "Article 4\nFilature\nLa filature ne peut être décidée que si l'affaire porte sur un délit puni d'au moins trois ans d'emprisonnement et si les besoins de l'enquête l'exigent."
	const either = "Article 4\nFilature\nLa filature ne peut être décidée que si l'affaire porte sur un délit puni d'au moins trois ans d'emprisonnement ou si les besoins de l'enquête l'exigent."
	const one = "Article 5\nÉcoute\nL'écoute ne peut être ordonnée que lorsque le juge l'a permise et lorsque la personne est suspecte."
	const other = "Article 5\nÉcoute\nL'écoute ne peut être ordonnée que lorsque le juge l'a permise ou lorsque la personne est suspecte."
	runRewritings(t, []rewriting{
		{"et devient ou", "fr", both, either, lesser}, {"ou devient et", "fr", either, both, more}, {"lorsque", "fr", one, other, lesser},
	})
}
