package readings_test

import (
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/require"
)

// Each entry is an offence in the manner of another drafting tradition, in words of our own.
func TestOffencesOfManyDraftingStylesAreReadWithTheirMentalElement(t *testing.T) {
	for _, c := range []struct {
		name, text string
		mental     checker.Mental
	}{
		{"an Australian section with a penalty line", "12.4 Unlawful opening of sluices\n(1) A person commits an offence if:\n(a) the person opens a sluice; and\n(b) the person knows that the opening is not permitted.\nPenalty: Imprisonment for 2 years.", checker.MentalKnowledge},
		{"a New Zealand section that begins with the penalty", "249 Opening sluices for gain\nEvery one is liable to imprisonment for a term not exceeding 7 years who, directly or indirectly, opens a sluice and thereby, dishonestly, obtains any benefit.", checker.MentalPurpose},
		{"a Canadian section that begins with guilt", "342 (1) Everyone is guilty of an indictable offence and liable to imprisonment for a term of not more than ten years who, fraudulently and without colour of right,\n(a) obtains any lamp service; or\n(b) uses a lamp with intent to commit an offence under paragraph (a).", checker.MentalPurpose},
		{"a South African section", "2. Unlawful opening\n(1) Any person who unlawfully and intentionally opens a sluice, is guilty of an offence.", checker.MentalIntent},
		{"a European directive", "Article 3\nIllegal opening\nMember States shall take the necessary measures to ensure that, when committed intentionally, the opening without right of a sluice is punishable as a criminal offence where committed by breaking a seal, at least for cases which are not minor.", checker.MentalIntent},
		{"a Philippine list of acts", "SEC. 4. Sluice Offenses. — The following acts constitute the offense of sluice tampering punishable under this Act:\n(a) The opening of a sluice without right.\n(b) The intentional closing of a sluice without right.", checker.MentalNone},
		{"a section of the sub-continent", "3. Unauthorised opening of sluices\nWhoever with dishonest intention opens a sluice shall be punished with imprisonment for a term which may extend to three months or with fine or with both.", checker.MentalPurpose},
		{"a French code in translation", "Article 323-1\nFraudulently entering or remaining within a lock house is punished by two years' imprisonment and a fine of 60,000 euros.", checker.MentalPurpose},
		{"a German code in translation", "Section 202\nTampering with lamps\n(1) Whosoever, without being authorised to do so, extinguishes a lamp shall be liable to imprisonment of not more than three years or a fine.", checker.MentalNone},
		{"a Chinese code in translation", "Article 285\nWhoever, in violation of State regulations, intrudes into a lamp control system shall be sentenced to fixed-term imprisonment of not more than three years.", checker.MentalNone},
		{"a Russian code in translation", "Article 272\nUnlawful access to lamp records protected by law, if this has entailed their destruction, shall be punishable by a fine or by deprivation of liberty for a term of up to two years.", checker.MentalNone},
		{"a Gulf law that begins with the punishment", "Article 2\nShall be punished by imprisonment and a fine whoever gains access to a lamp system without authorisation.", checker.MentalNone},
		{"a West African act", "6. Unlawful access to a lamp\n(1) Any person, who without authorization, intentionally accesses a lamp system commits an offence and shall be liable on conviction to imprisonment for a term of not more than 5 years or to a fine.", checker.MentalIntent},
		{"a Malaysian section with conditions", "3. (1) A person shall be guilty of an offence if—\n(a) he causes a lamp to be lit with intent to mislead a vessel;\n(b) the lighting is unauthorised; and\n(c) he knows at the time that this is the case.", checker.MentalPurpose},
		{"a state code of the United States", "Sec. 33.02. BREACH OF LAMP SECURITY. (a) A person commits an offense if the person knowingly accesses a lamp without the effective consent of the owner.\n(b) An offense under this section is a Class B misdemeanor.", checker.MentalKnowledge},
		{"a Scots section", "5 Tampering with lamps\n(1) It is an offence for a person, intentionally or recklessly, to extinguish a lamp.\n(2) A person guilty of an offence under subsection (1) is liable on summary conviction to a fine.", checker.MentalRecklessness},
		{"a Japanese act in translation", "(Penal Provisions)\nArticle 11\nA person who has violated the provisions of Article 3 is punished by imprisonment for not more than three years or a fine of not more than one million yen.", checker.MentalNone},
		{"a Nordic code in translation", "Section 8 – Lamp intrusion\nA person who by using an unauthorised key intentionally breaks into a lamp house shall be sentenced for lamp intrusion to a fine or to imprisonment for at most one year.", checker.MentalIntent},
		{"an Irish section with a proviso of purpose", "4. A person who, without lawful authority or reasonable excuse, with the intention of interfering with a lamp, supplies a key shall be guilty of an offence.", checker.MentalPurpose},
		{"a UN model law with negligence", "Article 7\nAny person who, having reasonable grounds to believe that a lamp is stolen, buys it shall be guilty of an offence punishable by a fine.", checker.MentalNegligence},
		{"a convention that names intentional conduct, with a condition before what becomes of it", "Article 18\nEach Party shall take the necessary measures to ensure that the following intentional conduct, when committed without right, is criminalised:\n(a) opening a sluice;\n(b) offering the keys of one.", checker.MentalIntent},
		{"a convention that says the intent in the condition", "Article 19\nEach Party shall ensure that the following conduct, where committed intentionally, is made punishable:\n(a) opening a sluice;\n(b) offering the keys of one.", checker.MentalIntent},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := article(t, c.text)
			require.True(t, r.Has(checker.SlotOffence), "not read as an offence")
			require.Equal(t, c.mental.String(), r.Mental.String(), "%+v", r.Evidence)
		})
	}
}
