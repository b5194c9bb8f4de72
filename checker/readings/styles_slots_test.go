package readings_test

import (
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/require"
)

// What provisions of many traditions say, and what they only seem to say, in words of our own.
func TestSlotsOfManyDraftingStyles(t *testing.T) {
	type slots = []checker.Slot
	for _, c := range []struct {
		name, text  string
		has, hasNot slots
	}{
		{"an entry for which no warrant is needed", "48 Entry in an emergency\n(1) A harbour officer may enter a lock house without obtaining a search warrant, if obtaining one would take too long.",
			slots{checker.SlotPower}, slots{checker.SlotAuthorisation}},
		{"data kept until a court order comes", "12. Keeping of records\nA provider shall preserve the traffic data pending the issuance of a court order.",
			slots{checker.SlotPower}, slots{checker.SlotAuthorisation}},
		{"an owner who asks a court for his goods", "7. Seizure\n(1) An inspector may seize any lamp that is reasonably believed to be stolen.\n(2) The owner may apply to the High Court for the return of the lamp.",
			slots{checker.SlotPower, checker.SlotRemedy}, slots{checker.SlotAuthorisation}},
		{"a permission that a judge gives", "9. Keys\nAn authorised officer may, with the permission of a Circuit Judge, by notice require any person to disclose a key to protected information.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotNotice}, nil},
		{"a decision that the judge makes in the passive", "ARTICLE 4\nThe decision to block access shall be given by the judge where there is sufficient suspicion of an offence.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotThreshold}, nil},
		{"powers in a list", "Section 5. Where there is reasonable cause to believe that a lamp is stolen, the competent official shall have the following powers:\n(1) to require traffic data from a service provider;\n(2) to seize a lamp.",
			slots{checker.SlotPower, checker.SlotThreshold}, nil},
		{"what States make an offence is no measure", "Article 6\nState Parties shall take the necessary measures to make it a criminal offence to:\n(a) enter or attempt to enter a lock house without authorisation;\n(b) damage a lamp.",
			slots{checker.SlotOffence}, slots{checker.SlotPower}},
		{"data that may only be kept for so long", "Article 14\nEach Party shall retain the personal data only for as long as necessary.",
			nil, slots{checker.SlotPower}},
		{"silence with a condition between its words", "18. Silence\nA provider to whom a direction is given shall not, without the written consent of the Director, disclose its contents. A person who contravenes this section commits an offence.",
			slots{checker.SlotSecrecy, checker.SlotSecrecyLimited}, nil},
		{"the accounts of users are kept confidential", "Article 3\nThe provider shall keep confidential the information of its users.",
			nil, slots{checker.SlotSecrecy}},
		{"a time for the answer is no end of the power", "21. Orders\nThe police may order a provider to produce stored data. The provider shall answer within forty-eight hours.",
			slots{checker.SlotPower}, slots{checker.SlotTimeLimit}},
		{"expression that is forbidden though not punished", "Article 12\nNo person shall disseminate rumours or false news.",
			slots{checker.SlotSpeech}, slots{checker.SlotOffence}},
		{"a term given its meaning at the end", "4. Damage\n(1) A person who knowingly causes damage of a grave kind to a lamp commits an offence.\n(2) Damage is of a “grave kind” for the purposes of this section if the lamp goes out.",
			slots{checker.SlotDefinition}, nil},
		{"friendly relations are no cooperation", "69. Where it is necessary in the interest of friendly relations with foreign States, the Government may direct an agency to intercept any message.",
			slots{checker.SlotPower}, slots{checker.SlotCrossBorder}},
		{"a duty behind a semicolon", "Article 26\n2. Enterprises shall be responsible to:\na) authenticate information when users register their digital accounts; and provide user information to the police.\nb) lock the doors.",
			slots{checker.SlotPower}, nil},
		{"an offence punishable on conviction", "31. Silence\nA provider who receives an order and intentionally without lawful excuse discloses—\n(a) that it was made; or\n(b) anything done under it;\ncommits an offence punishable, on conviction, by imprisonment for a period not exceeding two years.",
			slots{checker.SlotOffence, checker.SlotMentalAny, checker.SlotUnlawfulness}, nil},
		{"an offence punishable elsewhere", "32. Search\nAn officer may search a lock house where he has reasonable grounds to suspect that an offence punishable by imprisonment was committed there.",
			slots{checker.SlotPower}, slots{checker.SlotOffence}},
		{"paragraphs with the sign of sections below one article", "Art. 13. A provider of connections must keep the connection records for the term of 1 (one) year.\n§ 1. The duty may not be transferred to others.\n§ 2. The disclosure of the records must be preceded by judicial authorization.",
			slots{checker.SlotPower, checker.SlotAuthorisation}, nil},
		{"an entry without notice", "12. Inspectors\nAn inspector may, without prior notice, enter any lock house.",
			slots{checker.SlotPower}, slots{checker.SlotNotice}},
		{"a privilege that is a benefit", "9. Every one is liable to imprisonment who, dishonestly and without claim of right, obtains by a computer any property, privilege or service.",
			slots{checker.SlotOffence, checker.SlotUnlawfulness}, slots{checker.SlotRights}},
		{"a court that gives permission", "Section 216 a\nThe court may by order give the police permission to carry out surveillance of communications when any person is with just cause suspected of an act that\n(a) is punishable by imprisonment for ten years, or\n(b) is listed in section 9.\nThe period must not exceed four weeks.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotThreshold, checker.SlotTimeLimit}, nil},
		{"a search that may be decided", "Section 18\nA search of lamp records may be decided if somebody is reasonably suspected of an offence. The decision may not exceed one month.",
			slots{checker.SlotPower, checker.SlotThreshold, checker.SlotTimeLimit}, nil},
		{"a request that has to be answered", "Art. 46. The prosecutor may request the cooperation of the bank by a written decision. The bank must provide its cooperation without delay.",
			slots{checker.SlotPower}, nil},
		{"a minister who has a service stopped", "15 The Minister may, by order,\n(a) prohibit a telecommunications service provider from providing any service to a lock house; or\n(b) direct a telecommunications service provider to suspend the service.\n(2) The order may include a provision prohibiting the disclosure of its existence.\n(3) No one is entitled to any compensation for the order.",
			slots{checker.SlotPower, checker.SlotSecrecy}, slots{checker.SlotRemedy}},
		{"holders of a concession", "Article 190. Concessionaires shall:\nI. Collaborate with the police in finding lamps.\nII. Keep a record and control of communications.\nIII. Deliver the stored data to the competent authorities.",
			slots{checker.SlotPower}, slots{checker.SlotOversight}},
		{"what is contrary to morals is not without right", "Article 26\nWhoever deliberately connects a lamp with content that is contrary to public morals shall be punished by imprisonment of one year.",
			slots{checker.SlotOffence, checker.SlotMentalAny}, slots{checker.SlotUnlawfulness}},
		{"what is contrary to the Act is", "Article 27\nWhoever deliberately lights a lamp contrary to this Act shall be punished by imprisonment of one year.",
			slots{checker.SlotOffence, checker.SlotUnlawfulness}, nil},
		{"having no reasonable excuse", "9. Signals\n(1) A person commits an offence if—\n(a) the person knowingly sends a false signal, and\n(b) the person has no reasonable excuse for sending it.",
			slots{checker.SlotOffence, checker.SlotUnlawfulness, checker.SlotMentalAny}, nil},
		{"data that a judge orders to be surrendered", "Section 88\nIf the purpose cannot be achieved otherwise, the presiding judge shall order that the data be surrendered to the police.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotThreshold}, nil},
		{"an order that an officer applies for", "25. A police officer may apply to a judicial officer for an order for the disclosure of all preserved data.",
			slots{checker.SlotPower, checker.SlotAuthorisation}, nil},
		{"communication that may be restricted", "24. Online public communication may be restricted in order to protect order.",
			slots{checker.SlotPower, checker.SlotSpeech}, nil},
		{"methods that are kept secret", "39. Providers shall provide assistance in searches and keep the methods used in them secret.",
			slots{checker.SlotPower, checker.SlotSecrecy}, nil},
		{"a line that speaks of a penalty and forbids nothing", "40. Fines\nPenalty: the fine is paid into the lamp fund within a year of imprisonment.",
			nil, slots{checker.SlotOffence}},
		{"a judge who grants in the indicative", "§ 12. Tapping\n(1) Information obtained by wire-tapping shall be recorded.\n(2) A preliminary investigation judge grants permission for wire-tapping for up to two months.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotTimeLimit}, nil},
		{"operational control, when other means have failed", "Article 19\n1. Where other means have proved ineffective, the district court may order operational control.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotThreshold}, nil},
		{"an order not to tell", "20. Silence\nA judge may order a provider to produce stored data, and may make an order prohibiting a person from disclosing the existence of a demand. That person may apply to the judge to revoke the order.",
			slots{checker.SlotPower, checker.SlotSecrecy, checker.SlotRemedy}, nil},
		{"a measure that may be used", "Section 18\nSecret observation of lock houses may be used in an investigation where there are particular reasons to presume that lamps are stolen there.",
			slots{checker.SlotPower, checker.SlotThreshold}, nil},
		{"a prosecutor who moves the court", "Article 136\nIf there is a probable cause to believe that a record is stored in a computer, the prosecutor may file a motion with a court to issue a ruling requesting the provision of the relevant document.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotThreshold}, nil},
		{"an authority that orders in the indicative", "Article 14\n1 - If it becomes necessary for the gathering of evidence, the judicial authority orders the person who has the data to communicate them.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotThreshold}, nil},
		{"operators who are to facilitate", "Article 8\nTelecommunication operators are required to facilitate the retrieval of messages.",
			slots{checker.SlotPower}, nil},
		{"a measure that is ordered by a judge", "Art. 139\n(1) Surveillance is ordered by the judge when evidence could not be obtained in any other way.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotThreshold}, nil},
		{"control that is performed", "Section 218\n(1) Control of telephones shall be performed on the basis of a decision of an investigating judge, if there are grounds for believing that lamps are stolen.",
			slots{checker.SlotPower, checker.SlotAuthorisation, checker.SlotThreshold}, nil},
		{"a judge or, as well, the police", "Article 9\nThe judge or the police may order a provider to hand over stored data.",
			slots{checker.SlotPower}, slots{checker.SlotAuthorisation}},
		{"a penalty that is applied", "Section 204. Lock houses\nA fine or imprisonment for a term not exceeding two years shall be applied to any person who by breaking a bolt enters a lock house unlawfully.",
			slots{checker.SlotOffence, checker.SlotUnlawfulness}, nil},
		{"a fine with other penalties behind it", "Article 67\nWhoever, without being authorised to do so, opens a sealed lamp shall be subject to a fine, the penalty of restriction of liberty or imprisonment for up to 2 years.",
			slots{checker.SlotOffence, checker.SlotUnlawfulness}, nil},
		{"a minister who sets the fine", "44. (1) A person who sends messages to another, if he knows that they—\n(a) are likely to alarm that other; or\n(b) may harm him,\ncommits an offence and is liable on conviction to such fine as the Minister may prescribe.",
			slots{checker.SlotOffence, checker.SlotMentalAny}, nil},
		{"legal persons are held liable", "Article 18\nEach State Party shall adopt measures to establish the liability of legal persons for participation in the offences established in accordance with this Convention.",
			slots{checker.SlotOffence}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := article(t, c.text)
			for _, s := range c.has {
				require.True(t, r.Has(s), "%s is not read: %+v", s, r.Evidence)
			}
			for _, s := range c.hasNot {
				require.False(t, r.Has(s), "%s is read: %+v", s, r.Evidence)
			}
		})
	}
}

func TestFaultWordsThatStandTogetherAndApart(t *testing.T) {
	for _, c := range []struct {
		name, text string
		mental     checker.Mental
	}{
		{"an “or” of the object joins no fault words", "6. A person who intentionally enters a lock or lock house for fraudulent purposes commits an offence.", checker.MentalPurpose},
		{"an “or” right before the second does", "6. A person who knowingly, or being reckless as to the danger, opens a sluice commits an offence.", checker.MentalRecklessness},
		{"an “or” right behind the first does", "6. A person commits an offence if the person sells a chart that the person knows, or having regard to its price ought reasonably to know, to be false.", checker.MentalNegligence},
		{"the purpose of an item with fault words of its own stays there", "7. Any person who knowingly sends a message that—\n(a) is indecent; or\n(b) he knows to be false, for the purpose of causing alarm,\ncommits an offence.", checker.MentalKnowledge},
		{"hindering, or not obeying", "8. A person who obstructs an inspector, or who fails to comply with an order of his, commits an offence.", checker.MentalNone},
		{"exceptions behind the conditions bring no purpose", "9. Lamp notices\nA person commits an offence if:\n(a) the person is a provider; and\n(b) the person discloses a lamp notice.\nPenalty: Imprisonment for 5 years.\n(3) A person may disclose a lamp notice:\n(a) for the purpose of obtaining legal advice; or\n(b) to the Ombudsman.", checker.MentalNone},
		{"the penalty in a paragraph of its own", "Article 10: Keys\nAny person who, intentionally and without authority, discloses a key to another person with intent to obtain a gain, commits an offence.\nUpon conviction, he or she is liable to imprisonment for a term of not less than one (1) year.", checker.MentalPurpose},
		{"the class of an offence says nothing of fault", "§ 156.05 Use of a lock house.\nA person is guilty of use of a lock house when he or she knowingly uses a lock house without authorization.\nUse of a lock house is a class A misdemeanor.", checker.MentalKnowledge},
		{"what a message incites is not what its sender does", "173. Any person who publishes a message which is false and which incites dissatisfaction commits a felony and is liable on conviction to imprisonment.", checker.MentalNone},
		{"an act that is punished", "Article 9\nThe act, without legitimate reason, of possessing a key specially adapted to commit one of the offences provided for in Articles 1 to 3 is punished by the penalties provided for the offence itself.", checker.MentalNone},
		{"a person who is subject to imprisonment", "Article 11\nA person who opens a lock house is subject to imprisonment for not more than three years.", checker.MentalNone},
		{"a motive is a purpose", "ARTICLE 17\nAny person who spreads untrue information with the sole motive of creating panic shall be sentenced to imprisonment for one year.", checker.MentalPurpose},
		{"an offence under its own section", "§ 11. Flight\n(a) A person commits an offense under this section by sailing past the boom while intentionally fleeing from a pilot.\n(b) Any person who commits an offense described in subsection (a) shall be imprisoned for not more than two years.", checker.MentalIntent},
		{"a sentence that goes on behind its items", "§ 12. Voyages\n(a) Whoever leaves the harbour with intent to—\n(1) smuggle spirits; or\n(2) wreck a vessel,\nand thereafter performs—\n(A) an act described in paragraph (1) shall be imprisoned for one year; or\n(B) an act described in paragraph (2) shall be imprisoned for two years.", checker.MentalPurpose},
		{"what is forbidden has the fault of what punishes it", "10. (1) No person shall open a sluice at night.\n(2) A person who knowingly contravenes subsection (1) commits an offence.", checker.MentalKnowledge},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := article(t, c.text)
			require.True(t, r.Has(checker.SlotOffence), "not read as an offence")
			require.Equal(t, c.mental.String(), r.Mental.String(), "%+v", r.Evidence)
		})
	}
}

func TestATitleInBracketsBehindAReferenceIsNoWordOfTheProvision(t *testing.T) {
	findings := func(text string) (quotes []string) {
		r := full(t).Check(text, checker.Options{})
		for i := range r.Findings {
			if f := &r.Findings[i]; !f.Absent {
				quotes = append(quotes, r.Document.Words(f.At))
			}
		}
		return quotes
	}
	require.NotContains(t, findings("5 Entry\nA constable may enter any lock house under section 20 (urgent cases)."), "urgent cases")
	require.Contains(t, findings("5 Entry\nA constable may, in urgent cases, enter any lock house under section 20."), "urgent cases")
	require.Contains(t, findings("5 Entry\nA constable may enter a lock house within 20 (in urgent cases) hours."), "urgent cases")
}

func TestAVerbThatCarriesItsFaultStandsBesideAFaultWord(t *testing.T) {
	oneSided := func(text string) bool {
		r := full(t).Check(text, checker.Options{})
		for i := range r.Findings {
			if r.Findings[i].Rule.ID == "intent/one-limb-adverb" {
				return true
			}
		}
		return false
	}
	require.False(t, oneSided("§ 12. Ferry funds\nWhoever embezzles, takes or willfully misapplies the money of a ferry shall be fined."))
	require.False(t, oneSided("§ 13. Charts\nWhoever forges a chart or knowingly uses such a chart shall be fined."))
	require.True(t, oneSided("§ 14. Trees\nWhoever cuts or willfully destroys a tree shall be fined."))
}

func TestAnOffenceOfTheSameTreatyLendsItsMentalElement(t *testing.T) {
	r := full(t).Check("Article 2\n1. Any person commits an offence within the meaning of this Convention if that person unlawfully and intentionally sinks a vessel.\n\n"+
		"Article 4\nEach State Party shall establish as criminal offences under its domestic law the offences set forth in article 2 of this Convention.\n\n"+
		"Article 5\nEach State Party shall establish as criminal offences under its domestic law the offences set forth in article 2 of the Harbour Convention.", checker.Options{})
	mental := func(number string) string {
		for i := range r.Document.Provisions {
			if p := &r.Document.Provisions[i]; p.Kind == checker.KindArticle && p.Number == number {
				return r.Readings[i].Mental.String()
			}
		}
		return ""
	}
	require.Equal(t, "intent", mental("4"))
	require.Equal(t, "none", mental("5"), "another treaty lends nothing")
}
