package rules_test

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

// Kinds of misreading for which a finding was refused by somebody who held it against the law's words. Each
// stands here with wordings of our own: those that the rule has to leave alone, and those that it still catches.
func TestRefusedKindsOfFindings(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for _, c := range []struct {
		kind, rule, text string
		caught           bool
	}{
		{"the knowledge closes the sentence", "intent/one-limb-adverb", "9. Charts\nA person who copies or knowingly sells a chart which he knows to be false commits an offence.\n", false},
		{"the knowledge closes the sentence", "intent/one-limb-adverb", "9. Charts\nWhoever prints or wilfully hands out a pilot's log, with intent to deceive a master, shall be imprisoned for one year.\n", false},
		{"a purpose or a knowledge, each for every verb", "intent/one-limb-adverb", "9. Dies\nWhoever makes or sells a die for the purpose of being used, or knowing that it is to be used, for false seals shall be imprisoned for one year.\n", false},
		{"the adverb stands with one verb", "intent/one-limb-adverb", "9. Charts\nA person who copies or knowingly sells a sealed chart commits an offence.\n", true},
		{"the adverb stands with one verb", "intent/one-limb-adverb", "9. Wood\nWhoever cuts, or wilfully burns, a tree on the dyke shall be imprisoned for one year.\n", true},

		{"offenders' conduct", "powers/no-prior-authorisation", "15. Conspiracy\nIf two or more persons conspire to overthrow the harbour authority, or by force to seize and search any ship or its papers, they shall each be imprisoned for ten years.\n", false},
		{"offenders' conduct", "powers/no-prior-authorisation", "15. Hindrance\nWhoever, knowing that an officer is about to search a house or seize a computer, moves it in order to prevent the search commits an offence.\n", false},
		{"offenders' conduct", "powers/no-prior-authorisation", "15. Riot\nA person who agrees with another to enter the post office, intercept its letters and search its mailbags commits an offence.\n", false},
		{"offenders' conduct", "powers/no-prior-authorisation", "15. Pretence\nAnyone who pretends to be an officer and in that character searches premises or seizes a document commits an offence.\n", false},
		{"an officer's power", "powers/no-prior-authorisation", "15. Search\nAn officer may search the premises of a tenant and seize any computer.\n", true},

		{"the form of a warrant", "powers/no-suspicion-threshold", "7. Grounds\nA judge may issue a search warrant where there are reasonable grounds to believe that the papers are evidence of an offence.\n8. Form of warrant\nThe warrant shall authorise the officer named in it to enter the premises, to search them and to seize the papers.\n", false},
		{"the form of a warrant", "powers/no-suspicion-threshold", "7. Grounds\nA magistrate who is satisfied that there is reasonable cause to suspect that a book is concealed may grant a warrant.\n8. Execution\nA person to whom the warrant under section 7 is addressed may enter the house and seize the book.\n", false},
		{"the form of a warrant", "powers/no-suspicion-threshold", "7. Grounds\nA court may order a search if there are reasonable grounds to suspect an offence.\n8. Contents of the order\nAn order made under section 7 shall state the premises which the officer may enter and search.\n", false},
		{"a power with no ground", "powers/no-suspicion-threshold", "7. Search\nAn officer may enter the premises of a tenant, search them and seize his computer.\n", true},

		{"a bound later in the sentence", "vagueness/unfettered-discretion", "9. Questions\nThe court may, if it thinks fit, warn the witness.\nIn exercising its discretion, the court shall have regard to the age of the witness and the nature of the question.\n", false},
		{"what has to be weighed follows", "vagueness/unfettered-discretion", "9. Berths\n(1) The harbour master may refuse a berth as he thinks fit.\n(2) In deciding under subsection (1) the harbour master shall take into account the draught of the ship and the state of the quay.\n", false},
		{"nothing follows", "vagueness/unfettered-discretion", "9. Search\nAn officer may search any house and seize such letters as he thinks fit.\n", true},

		{"conclusive proof of a formal fact", "intent/presumed-or-reversed", "20. Register\nA person who forges an entry commits an offence.\nA certificate of the registrar shall be conclusive evidence of the registration of a ship.\n", false},
		{"conclusive proof of a civil fact", "intent/presumed-or-reversed", "20. Birth\nA person who conceals a birth commits an offence.\nBirth during a marriage is conclusive proof of legitimacy.\n", false},
		{"conclusive proof of a formal fact", "intent/presumed-or-reversed", "20. Gazette\nWhoever breaks this section commits an offence.\nThe Gazette shall be prima facie evidence of the order printed in it.\n", false},
		{"guilt presumed", "intent/presumed-or-reversed", "20. Cargo\nA person in whose boat a sealed chest is found shall be deemed to be guilty of an offence unless he proves that he did not know of it.\n", true},

		{"another's data", "rights/self-incrimination", "14. Providers\nA service provider shall, on the order of a court, disclose the password of a subscriber to the police.\n", false},
		{"another's data", "rights/self-incrimination", "14. Banks\nThe police may require a bank to answer any question about the account of a customer.\n", false},
		{"one's own answers", "rights/self-incrimination", "14. Answers\nAn officer may require any person to answer any question about the ship.\n", true},

		{"a definition as a phrase", "definitions/undefined-key-term", "1. Scope\nThis Act is about computer systems.\n2. Access\nA person who knowingly obtains access to a computer system without right commits an offence.\n3. Damage\nA person who knowingly damages a computer system commits an offence.\n4. References\nIn this Act, a reference to a computer system is a reference to a device that processes data by a program.\n", false},
		{"never defined", "definitions/undefined-key-term", "1. Scope\nThis Act is about computer systems.\n2. Access\nA person who knowingly obtains access to a computer system without right commits an offence.\n3. Damage\nA person who knowingly damages a computer system commits an offence.\n4. Fees\nThe fee is ten crowns.\n", true},

		{"numbers of another law in a list", "structure/broken-reference", "1. Duty\nThe keeper shall report.\n2. Report\nThe keeper shall report under section 1 any act that would be an offence under the following sections of the Harbour Code, namely, sections 3 to 5, sections 6, 7 and section 8.\n3. Fees\nThe fee under section 2 is ten crowns.\n4. Reports\nSection 3 applies.\n", false},
		{"numbers of a text that is quoted", "structure/broken-reference", "1. Duty\nThe keeper shall report.\n2. Form\nThe notice shall read: “You are charged under section 8 and may answer within section 9.”\n3. Fees\nThe fee under section 2 is ten crowns.\n4. Reports\nSection 3 applies.\n", false},
		{"a number that is not there", "structure/broken-reference", "1. Duty\nThe keeper shall report.\n2. Report\nThe report under section 7 is secret.\n3. Fees\nThe fee under section 2 is ten crowns.\n4. Reports\nSection 3 applies.\n", true},

		{"an end in the neighbouring section", "transparency/gag-indefinite", "7. Silence\nA provider that has received an order under section 5 shall not disclose the existence of the order to anybody. A court may lift the duty where disclosure would no longer prejudice the investigation.\n8. End of silence\nThe duty under section 7 ends ninety days after the order was served.\n", false},
		{"no end anywhere", "transparency/gag-indefinite", "7. Silence\nA provider that has received an order under section 5 shall not disclose the existence of the order to anybody.\n8. Fees\nThe fee is ten crowns.\n", true},

		{"a safeguard in the next section that cites this one", "powers/no-prior-authorisation", "7. Interception\nAn officer may intercept the communications of a suspect.\n8. Leave of the court\nAn officer shall not use the power under section 7 without a warrant issued by a judge.\n", false},
		{"a safeguard in the next section that cites this one", "powers/no-prior-authorisation", "7. Search\nAn officer may search the premises of a tenant and seize his computer.\n8. Conditions\nNo search under section 7 shall take place unless a court has authorised it in advance.\n", false},
		{"the next section speaks of something else", "powers/no-prior-authorisation", "7. Search\nAn officer may search the premises of a tenant and seize his computer.\n8. Fees\nNo fee under section 9 is due unless a court has ordered it.\n", true},

		{"a safeguard with the judge in another item", "powers/no-prior-authorisation", "7. Search\nNo officer may search premises or seize papers unless—\n(a) the tenant consents; or\n(b) a judge has issued a warrant.\n", false},
		{"a safeguard with the judge in another item", "powers/no-prior-authorisation", "7. Interception\nCommunications may be intercepted only where—\n(a) the offence is listed in the Schedule; and\n(b) a court has authorised the interception beforehand.\n", false},

		{"a stop for which no ground is needed", "powers/no-suspicion-threshold", "7. Stops\nA constable may stop and search any cart, whether or not there are grounds for suspecting that it carries powder.\n", true},
		{"a stop for which no ground is needed", "powers/no-suspicion-threshold", "7. Stops\nA warden may search any person in the yard, irrespective of whether there is any reason to suspect him.\n", true},
		{"a minister who is called after justice", "powers/no-prior-authorisation", "7. Cables\nThe Minister for Justice may intercept any message that passes over a cable.\n", true},
		{"a minister who is called after justice", "powers/no-prior-authorisation", "7. Huts\nThe Secretary of State for Justice may enter any hut and search it.\n", true},
		{"a minister who is called after justice", "powers/no-prior-authorisation", "7. Papers\nThe Minister of Justice and Ports may enter any house and seize any papers.\n", true},
		{"a justice", "powers/no-prior-authorisation", "7. Huts\nIf a justice is satisfied that there are reasonable grounds, the justice may issue a warrant to search a hut.\n", false},
		{"access that is denied", "research/mere-access", "6. Systems\nA person who does an act that causes a denial of access to a program commits an offence and is liable to imprisonment for two years.\n", false},
		{"access that is denied", "intent/base-intent-only", "6. Systems\nA person who knowingly causes the loss of access to a computer system commits an offence and is liable to imprisonment for two years.\n", false},
		{"access that is taken", "research/mere-access", "6. Systems\nA person who knowingly accesses a computer system without authority commits an offence and is liable to imprisonment for two years.\n", true},
		{"a court that fixes the time", "vagueness/unfettered-discretion", "6. Orders\nA preservation order shall be in force for such time as the magistrate thinks fit.\n", false},
		{"a warden who fixes the time", "vagueness/unfettered-discretion", "6. Orders\nThe warden may detain a person for such time as the warden thinks fit.\n", true},
		{"a stop with a ground", "powers/no-suspicion-threshold", "7. Stops\nA constable may stop and search any cart if he has reasonable grounds for suspecting that it carries powder.\n", false},
		{"what was gathered may not be used", "transparency/no-user-notice", "9. Use\nNo material obtained by listening devices in the course of surveillance may be used or disclosed except before a court.\n", false},
		{"what was gathered may not be used", "powers/no-prior-authorisation", "9. Use\nNo evidence derived from an interception may be adduced except with leave.\n", false},
		{"the searched person's own right", "powers/no-prior-authorisation", "9. Statement\nA person who was searched is entitled to obtain a written copy of the record.\n", false},
		{"a renewal of a search authorisation", "powers/no-prior-authorisation", "9. Renewal\nA court may renew a vehicle search authorisation before the vehicle search authorisation expires.\n", false},
		{"the accused has to prove the defence", "intent/presumed-or-reversed", "6. Lamps\nA person who breaks a lamp commits an offence.\nIt is a defence for a person charged with the offence to prove that the lamp was his own.\n", true},
		{"a purpose presumed outside the offence", "intent/presumed-or-reversed", "6. Stocks\nA person who has more than ten lamps shall, until the contrary is proved, be deemed to have them with intent to sell them.\n", true},
		{"what one ought to have assumed", "intent/negligence-standard", "6. Goods\nA person who keeps lamps that he ought to have assumed were stolen commits an offence and is liable to imprisonment for two years.\n", true},

		{"a document is taken to be valid", "intent/presumed-or-reversed", "20. Seal\nA person who forges the seal commits an offence.\nA document that is sealed shall, until the contrary is proved, be deemed to have been duly executed.\n", false},
		{"an applicant's papers", "powers/no-prior-authorisation", "6. Licences\nThe registrar may require the applicant to produce further documents or information.\n", false},
		{"a body's own books", "powers/no-suspicion-threshold", "6. Visits\nThe committee may inspect any of the books of the almshouse.\n", false},
		{"the law's own offence", "powers/offence-scope-unlimited", "6. Warrant\nWhere it is suspected that an offence against this Act was committed, a magistrate may issue a warrant to search the premises for documents that contain evidence of any offence so suspected.\n", false},
		{"a director's own duty", "intent/corporate-attribution", "6. Offences\nA person who breaks this section commits an offence.\nEvery director of a company shall ensure that the lamps are lit.\n", false},
		{"the system is what can be reached", "research/dual-use-tools", "6. Tools\nA person who, with intent that it be used to commit an offence, supplies a password or access code by which a computer system is capable of being accessed commits an offence.\n", false},
		{"an act that is defined as wrongful", "intent/ambiguous-guilty-word", "6. Confinement\nWhoever wrongfully confines a pilot shall be imprisoned for one year.\n", false},
		{"damage to a thing", "research/no-safe-harbour", "6. Hindrance\nA person who refuses access to a site or to computerized data to an inspector commits an offence.\n", false},

		{"no excuse is left", "intent/no-mental-element", "7. Duty\n(1) A keeper shall light each lamp.\n(2) A keeper who contravenes subsection (1) commits an offence and is liable to imprisonment for two years.\n", true},
	} {
		t.Run(c.rule+"/"+c.kind, func(t *testing.T) {
			r := engine.Check(c.text, checker.Options{Language: "en"})
			caught := false
			for i := range r.Findings {
				caught = caught || r.Findings[i].Rule.ID == c.rule
			}
			require.Equal(t, c.caught, caught, c.text)
		})
	}
}
