package rules_test

import "testing"

const guilty = "A person who sells blighted seed commits an offence and is liable to imprisonment for two years.\n"

// A presumption becomes a permission to infer, and a burden of proof one of pointing to evidence; the sentence stays one.
func TestAPresumptionGoesWithItsBurden(t *testing.T) {
	const rule = "intent/presumed-or-reversed"
	in := func(sentence string) string { return "5. Seed\n\n(1) " + guilty + "(2) " + sentence + "\n" }
	for _, c := range [...][3]string{
		{"between commas, before “that”",
			"Where blighted seed is found in a barn, it shall be presumed, unless the contrary is proved, that the owner of the barn meant to sell it.",
			"Where blighted seed is found in a barn, it may be inferred that the owner of the barn meant to sell it."},
		{"without commas, before an infinitive",
			"The owner of the barn shall be presumed until the contrary is proved to have meant to sell the seed.",
			"The owner of the barn may be taken to have meant to sell the seed."},
		{"at the end of the sentence",
			"The keeping of ten sacks shall be presumed to be for sale, unless the person proves the contrary.",
			"The keeping of ten sacks may be taken to be for sale."},
		{"without a word of the contrary",
			"It shall be presumed that the owner knew of the blight.",
			"It may be inferred that the owner knew of the blight."},
		{"a status, unless the contrary is proved",
			"The person charged shall be deemed to be unlicensed, unless he proves the contrary.",
			"The person charged shall be deemed to be unlicensed, unless evidence to the contrary is adduced."},
		{"a standard of proof stays as it is",
			"The person charged shall be deemed to be unlicensed, unless the contrary is proved on a balance of probabilities.",
			"The person charged shall be deemed to be unlicensed, unless the contrary is proved on a balance of probabilities."},
		{"what the accused proves",
			"The seller shall be deemed to be guilty of that offence unless he proves that the blight was hidden.",
			"The seller shall be deemed to be guilty of that offence unless he proves that the blight was hidden.\n(3) What the accused has to prove or show under this section is taken to be proved or shown if evidence is adduced that is sufficient to raise an issue with respect to it, and the contrary is not proved beyond reasonable doubt."},
		{"what satisfies the court, in items",
			"The seller shall be deemed to be guilty of that offence unless he satisfies the court—\n(a) that the blight was hidden; and\n(b) that he took care.",
			"The seller shall be deemed to be guilty of that offence unless he satisfies the court—\n(a) that the blight was hidden; and\n(b) that he took care.\n(3) What the accused has to prove or show under this section is taken to be proved or shown if evidence is adduced that is sufficient to raise an issue with respect to it, and the contrary is not proved beyond reasonable doubt."},
		{"a defence to prove",
			"It is a defence for the accused to prove that the blight was hidden.",
			"It is a defence for the accused to prove that the blight was hidden.\n(3) What the accused has to prove or show under this section is taken to be proved or shown if evidence is adduced that is sufficient to raise an issue with respect to it, and the contrary is not proved beyond reasonable doubt."},
		{"a defence if proved",
			"It is a defence if he proves that the blight was hidden.",
			"It is a defence if he proves that the blight was hidden.\n(3) What the accused has to prove or show under this section is taken to be proved or shown if evidence is adduced that is sufficient to raise an issue with respect to it, and the contrary is not proved beyond reasonable doubt."},
		{"the burden by name",
			"The burden of proving that the blight was hidden lies on the seller.",
			"The burden of proving that the blight was hidden lies on the seller.\n(3) What the accused has to prove or show under this section is taken to be proved or shown if evidence is adduced that is sufficient to raise an issue with respect to it, and the contrary is not proved beyond reasonable doubt."},
		{"a thing that is proved",
			"The seller shall be deemed to be guilty of that offence unless he proves his innocence.",
			"The seller shall be deemed to be guilty of that offence unless he proves his innocence.\n(3) What the accused has to prove or show under this section is taken to be proved or shown if evidence is adduced that is sufficient to raise an issue with respect to it, and the contrary is not proved beyond reasonable doubt."},
		{"who is not accused: none",
			"The seller shall pay the costs of the search unless he satisfies the court that the seed was sound.",
			"The seller shall pay the costs of the search unless he satisfies the court that the seed was sound."},
		{"proof by the accused himself: none",
			"The sack shall be deemed to be blighted unless the contrary is proved by the accused.",
			"The sack shall be deemed to be blighted unless the contrary is proved by the accused."},
		{"no clause behind the presumption: none",
			"Guilt shall be presumed in every case of a second sale.",
			"Guilt shall be presumed in every case of a second sale."},
	} {
		shown(t, []redrafting{{c[0], rule, in(c[1]), in(c[2])}})
	}
}
