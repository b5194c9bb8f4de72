package rules_test

import "testing"

// A sentence that limits a power stands with it, in the words of its provision.
func TestASentenceStandsBehindThePowerAndTakesItsNouns(t *testing.T) {
	const penal = "\n10. Penalty\n\nA person who fails to comply with section 9 commits an offence and is liable to a fine.\n"
	const challenge, answers = "transparency/no-challenge", "rights/self-incrimination"
	shown(t, []redrafting{
		{"straight behind, by the notice", challenge,
			"9. Records\n\n(1) An inspector may by written notice require any person to furnish information about a customer. The inspector signs the register.\n(2) In this section, “customer” means a buyer of charts.\n" + penal,
			"9. Records\n\n(1) An inspector may by written notice require any person to furnish information about a customer. A person to whom a notice under this section is addressed may apply to a court to vary or set aside the notice. The inspector signs the register.\n(2) In this section, “customer” means a buyer of charts.\n" + penal},
		{"what is only required", challenge,
			"9. Records\n\nAn inspector may require any person to disclose information about a customer.\n" + penal,
			"9. Records\n\nAn inspector may require any person to disclose information about a customer. A person of whom something is required under this section may apply to a court to vary or set aside the requirement.\n" + penal},
		{"behind the next sentence, which takes the first one up", challenge,
			"9. Records\n\nAn inspector may by order require any person to disclose information about a customer. Such an order names the customer.\n" + penal,
			"9. Records\n\nAn inspector may by order require any person to disclose information about a customer. Such an order names the customer. A person to whom an order under this section is addressed may apply to a court to vary or set aside the order.\n" + penal},
		{"a subsection of items is followed by one of its own", challenge,
			"9. Records\n\n(1) An inspector may by notice require any person—\n(a) to furnish information about a customer; or\n(b) to produce the records of a sale.\n(2) The inspector shall carry a card.\n" + penal,
			"9. Records\n\n(1) An inspector may by notice require any person—\n(a) to furnish information about a customer; or\n(b) to produce the records of a sale.\n(1A) A person to whom a notice under this section is addressed may apply to a court to vary or set aside the notice.\n(2) The inspector shall carry a card.\n" + penal},
		{"the last one by the next number", challenge,
			"9. Records\n\n(1) The inspector shall carry a card.\n(2) An inspector may by notice require any person—\n(a) to furnish information about a customer; or\n(b) to produce the records of a sale.\n" + penal,
			"9. Records\n\n(1) The inspector shall carry a card.\n(2) An inspector may by notice require any person—\n(a) to furnish information about a customer; or\n(b) to produce the records of a sale.\n(3) A person to whom a notice under this section is addressed may apply to a court to vary or set aside the notice.\n" + penal},
		{"a password", answers,
			"9. Records\n\nAn inspector may require any person to disclose the password of a computer.\n" + penal,
			"9. Records\n\nAn inspector may require any person to disclose the password of a computer. A key or password disclosed under this section shall not be admissible in evidence against the person who disclosed it.\n" + penal},
		{"an answer", answers,
			"9. Records\n\nAn inspector may require any person to answer questions about a sale.\n" + penal,
			"9. Records\n\nAn inspector may require any person to answer questions about a sale. An answer given under this section shall not be admissible in evidence against the person who gave it.\n" + penal},
		{"no confidence in what is taken on the spot: none", "powers/privilege-unprotected",
			"9. Carts\n\nWhere an officer has reasonable cause to believe that the licence of a carter is forged, he may seize the licence and the records of the carter.\n" + penal,
			"9. Carts\n\nWhere an officer has reasonable cause to believe that the licence of a carter is forged, he may seize the licence and the records of the carter.\n" + penal},
		{"items without a subsection get one", challenge,
			"9. Records\n\nAn inspector may by notice require any person—\n(a) to furnish information about a customer; or\n(b) to produce the records of a sale.\n" + penal,
			"9. Records\n\n(1) An inspector may by notice require any person—\n(a) to furnish information about a customer; or\n(b) to produce the records of a sale.\n(2) A person to whom a notice under this section is addressed may apply to a court to vary or set aside the notice.\n" + penal},
		{"a page that goes on behind a gap with what may be other matter: none", challenge,
			"9. Records\n\nAn inspector may by notice require any person to furnish information about a customer\n\nShops Act of the shop.\n" + penal,
			"9. Records\n\nAn inspector may by notice require any person to furnish information about a customer\n\nShops Act of the shop.\n" + penal},
		{"and with a small letter", challenge,
			"9. Records\n\nAn inspector may by notice require any person to furnish information about a customer\n\nof the shop.\n" + penal,
			"9. Records\n\nAn inspector may by notice require any person to furnish information about a customer\n\nof the shop. A person to whom a notice under this section is addressed may apply to a court to vary or set aside the notice.\n" + penal},
	})
}

// A treaty says what each Party shall ensure, in a paragraph of the article.
func TestATreatyHasEachPartyEnsureIt(t *testing.T) {
	const article = "Article 8\nRecording of calls\n\n1. Each Party shall empower its competent authorities to collect or record in real time the content of communications.\n\n"
	const next = "\nArticle 9\nLanguages\n\nThe texts are equally authentic.\n"
	shown(t, []redrafting{
		{"as its last paragraph", "transparency/no-user-notice",
			article + "2. Each Party shall name an authority.\n" + next,
			article + "2. Each Party shall name an authority.\n3E. Each Party shall ensure that the authority that collects or records data under this article shall notify the person concerned, against whom the measure was directed, as soon as this no longer prejudices the purpose of the collection.\n" + next},
		{"with what is recorded", "data/no-protection-standard",
			article + "2. Each Party shall name an authority.\n" + next,
			article + "2. Each Party shall name an authority.\n3. Each Party shall ensure that communications obtained or kept under this article are used only for the purpose for which they were obtained, are kept secure and accessible only to persons authorised for that purpose, and are destroyed when no longer needed for it.\n" + next},
		{"what is nobody's duty, as it is", "powers/privilege-unprotected",
			article + "2. Each Party shall name an authority.\n" + next,
			article + "2. Each Party shall name an authority.\n3A. Nothing in this article extends to communications protected by legal professional privilege or by the protection of journalistic sources.\n" + next},
		{"none where the article has no certain end", "transparency/no-user-notice",
			article + "2. Each Party shall name an authority\n" + next,
			article + "2. Each Party shall name an authority\n" + next},
	})
}
