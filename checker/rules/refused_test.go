package rules_test

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"

	"github.com/stretchr/testify/require"
)

// Kinds of findings that were refused for saying too much: what the rule says of each wording of ours, as
// the gravest severity of its findings, “none” where it has to be silent.
func TestRefusedKindsOfSeverities(t *testing.T) {
	engine, err := checker.New(packs.All(), rules.All)
	require.NoError(t, err)
	for _, c := range []struct{ kind, rule, said, text string }{
		{"officers like those that are named", "vagueness/open-list", "none", "9. Bodies\nWhere an offence is committed by a ferry company, a director, mate, purser or other similar officer of the company is also guilty of the offence.\n"},
		{"officers like those that are named", "vagueness/open-list", "none", "9. Bodies\nA chairman, treasurer or other like official of the guild who permits the offence commits it.\n"},
		{"a way of keeping what was found", "vagueness/open-list", "none", "9. Search\nA judge may issue a warrant to enter the tower, to examine the log and to copy it or record it in any other manner.\n"},
		{"a class that is named behind the open words", "vagueness/open-list", "none", "9. Tools\nA person who knowingly hands over a code, a card or any other means of gaining access to the lock commits an offence.\n"},
		{"a kind that is named behind the open words", "vagueness/open-list", "none", "9. Force\nA person who by threats, by fraud or by any other form of coercion obtains a pilot's seal commits an offence.\n"},
		{"the fee is the whole class", "vagueness/open-list", "none", "9. Fees\nA pilot who knowingly takes a fee or other material benefit for leaving a lamp dark commits an offence.\n"},
		{"acts that nothing closes", "vagueness/open-list", "warning", "Article 5\nEach Party shall establish as a criminal offence, when committed intentionally, the damaging or deleting of charts or other similar acts.\n"},

		{"a disqualification", "vagueness/criminal-element", "none", "8. Vacancies\nA trustee vacates the office if the trustee is convicted of an offence involving fraud or moral turpitude.\n"},
		{"the hindrance of an inquiry", "vagueness/criminal-element", "none", "9. Tipping off\nA person who knows of an inquiry and tells another of any matter which is likely to prejudice the inquiry commits an offence.\n"},
		{"an intent that may be required besides", "vagueness/criminal-element", "none", "Article 7\nEach Party shall establish as a criminal offence, when committed intentionally and without right, the alteration of logs. A Party may require an intent to defraud, or similar dishonest intent, before liability attaches.\n"},

		{"what is meant by damage to things", "speech/vague-harm-to-state", "none", "9. Statues\nWhoever breaks or defaces a statue with the intention of insulting the nation shall be imprisoned for two years.\n"},
		{"what is said", "speech/vague-harm-to-state", "blocker", "9. Words\nWhoever publishes false information that undermines national unity shall be imprisoned for two years.\n"},

		{"neglect that lays a body's offence to its officers", "intent/negligence-standard", "none", "9. Bodies\nWhere an offence that a company knowingly commits is attributable to any neglect of a director, the director is guilty of it as well.\n"},
		{"neglect that lays a body's offence to its officers", "intent/negligence-standard", "none", "9. Bodies\nAn officer of a body corporate with whose consent, connivance or neglect the body committed the offence is guilty of the offence.\n"},
		{"a defence of whoever did not know", "intent/negligence-standard", "advice", "9. Warnings\n(1) A person who ought reasonably to know that a notice was served and warns another commits an offence.\n(2) It is a defence that the person did not know or suspect that the warning would do harm.\n"},
		{"a trade with rules of its own", "intent/negligence-standard", "advice", "9. Lights\nA licence holder who ought to have known that a lamp was out commits an offence.\n"},
		{"the law of safety", "intent/negligence-standard", "advice", "9. Ferries\nWhoever negligently steers a ferry and endangers the life of another shall be imprisoned for two years.\n"},
		{"a heading that says it", "intent/negligence-standard", "advice", "9. Negligent keeping of lamps\nA person who negligently keeps a lamp commits an offence and is liable to imprisonment for two years.\n"},
		{"anybody", "intent/negligence-standard", "warning", "9. Codes\nA person who hands over a code that the person ought to have known would be misused commits an offence.\n"},

		{"an offence that is only named", "intent/no-mental-element", "none", "9. Penalty\nWhoever commits the offence of wrecking shall be imprisoned for ten years.\n"},
		{"an offence that is laid to another", "intent/no-mental-element", "none", "9. Bodies\nWhere a company is found guilty of an offence, its master shall be deemed to be guilty of that offence and liable to imprisonment for two years.\n"},
		{"a profession's own order", "intent/no-mental-element", "none", "9. Discipline\nA pilot who is found guilty of an offence by the disciplinary tribunal is liable to have his name struck off the register.\n"},
		{"States are asked to think of it", "intent/no-mental-element", "none", "Article 9\nEach Party shall consider establishing as criminal offences other forms of smuggling.\n"},
		{"a duty that begins with knowledge", "intent/no-mental-element", "advice", "9. Danger\n(1) The builder of a boat shall, on becoming aware of a danger in it, warn the public.\n(2) A person who contravenes subsection (1) commits an offence and is liable to imprisonment for ten years.\n"},
		{"conduct of which nobody is unaware", "intent/no-mental-element", "warning", "9. Pilots\nA person who is no pilot and holds himself out as one commits an offence and is liable to imprisonment for five years.\n"},
		{"conduct that may happen", "intent/no-mental-element", "blocker", "9. Charts\nA person who alters a chart commits an offence and is liable to imprisonment for five years.\n"},

		{"a certificate answers it", "intent/presumed-or-reversed", "advice", "9. Pilots\nA person who works as a pilot without a licence commits an offence. In a prosecution the person shall be presumed to be unlicensed unless he proves the contrary.\n"},
		{"a paper that proves itself", "intent/presumed-or-reversed", "none", "9. Seals\nWhoever forges the seal commits an offence. Every document purporting to be sealed by the board shall be received in evidence without further proof unless the contrary is shown.\n"},
		{"the accused's intention", "intent/presumed-or-reversed", "warning", "9. Wrecking\nA person who puts out a lamp in order to wreck a ship commits an offence. The purpose is presumed unless the person proves the contrary.\n"},

		{"a right to punish less", "intent/optional-qualifier", "none", "Article 10\n1. Each Party shall establish as a criminal offence, when committed wilfully and on a commercial scale, the copying of charts.\n2. A Party may reserve the right not to impose criminal liability under paragraph 1 where other remedies are available.\n"},
		{"the element is an option", "intent/optional-qualifier", "warning", "Article 2\nEach Party shall establish as a criminal offence, when committed intentionally, the access to a computer system without right. A Party may require that the offence be committed with dishonest intent.\n"},

		{"an excuse that a tester has", "intent/base-intent-only", "none", "9. Access\nA person who intentionally and without lawful authority or reasonable excuse accesses a computer system commits an offence.\n"},

		{"things seized for what they are", "powers/no-suspicion-threshold", "none", "9. Dies\nAny die for false stamps may be seized and, if seized, shall be forfeited.\n"},
		{"things seized for what they are", "powers/no-prior-authorisation", "none", "9. Nets\nAny net with a false mesh may be seized by the warden and, if seized, shall be forfeited.\n"},
		{"rescue", "powers/no-prior-authorisation", "none", "9. Fire\nA member of the fire brigade may enter and search any building in which a fire has broken out.\n"},
		{"rescue", "powers/no-suspicion-threshold", "none", "9. Fire prevention\nAn officer of the fire service may enter any building for fire prevention purposes.\n"},
		{"a trade that is supervised", "powers/no-prior-authorisation", "advice", "9. Inspection\nAn inspector may enter any premises where a person carries on the business of a chandler and seize the books.\n"},
		{"a step of a search that another section gives", "powers/no-prior-authorisation", "none", "9. Access\nAn officer conducting a search under this Act may copy any record or data found there.\n"},
		{"the rule that nobody is searched", "powers/no-prior-authorisation", "none", "9. Dignity\nNo person shall be searched except by an officer of the same sex.\n"},
		{"a home", "powers/no-prior-authorisation", "warning", "9. Inspection\nAn inspector may enter any dwelling and seize any computer.\n"},
		{"a witness's own paper", "powers/privilege-unprotected", "none", "9. Memory\nA witness may refer to a copy of a document or search his own records to refresh his memory.\n"},
		{"oversight of a scheme", "powers/privilege-unprotected", "none", "9. Functions\nThe board of trustees shall have power to monitor and ensure the collection of dues.\n"},
		{"offences that are named behind", "powers/offence-scope-unlimited", "none", "9. Search\nA constable may search premises for evidence of any offence against section 4 of this Act.\n"},
		{"any offence", "powers/offence-scope-unlimited", "warning", "9. Search\nA constable may search premises for evidence of any offence.\n"},

		{"help on the spot", "transparency/no-challenge", "none", "9. Boarding\nAn officer who boards a ship may require the master or any person on board the ship to give all reasonable assistance and provide information.\n"},
		{"whom a sentence has put under supervision", "transparency/no-challenge", "none", "9. After care\nThe society may require a person after his release to provide information about where he lives.\n"},
		{"a trade's own returns", "transparency/no-challenge", "advice", "9. Returns\nThe authority may require a bank to provide information for the proper understanding of any statement supplied.\n"},
		{"an order on anybody", "transparency/no-challenge", "warning", "9. Orders\nThe police may by order require any person to provide information stored in a computer.\n"},

		{"a tribunal for whoever believes", "transparency/no-user-notice", "none", "7. Interception\nAn officer may intercept communications under a warrant of a judge.\n8. Referee\nA person who believes that he or she might be the subject of an authorisation may apply to the referee for an investigation.\n"},
		{"nobody is told", "transparency/no-user-notice", "warning", "7. Interception\nAn officer may intercept communications under a warrant of a judge.\n"},

		{"a person is sent, and no data", "data/no-purpose-limitation", "none", "9. Arrest\nAn officer who arrests a person and searches his papers may forward him in custody to the court.\n"},

		{"answers that may not be compelled", "rights/self-incrimination", "none", "9. Witnesses\nThe judge may put questions to any person; this section shall not authorise a judge to compel a witness to answer any question or produce a document.\n"},
		{"the privilege stands in the sentence", "rights/self-incrimination", "none", "9. Witnesses\nAn officer may require any person to answer all questions other than questions the answers to which would expose him to a criminal charge.\n"},

		{"a director's duty", "intent/corporate-attribution", "none", "9. Code\nA person who breaks this section commits an offence.\n10. Duties\nEvery director of a ferry company, and every other person who takes part in its management, shall sign the code of the guild.\n"},
		{"directors answer for the body", "intent/corporate-attribution", "warning", "9. Bodies\nWhere a company commits an offence, every director of the company shall be guilty of the offence.\n"},

		{"a test behind the qualifier", "vagueness/escape-clause", "advice", "Article 15\nEach Party shall ensure that the powers provided for in this Section are subject to conditions and safeguards. Such conditions and safeguards shall, as appropriate in view of the nature of the power, include judicial supervision and the right to an effective remedy.\n"},

		{"duties of the law itself", "vagueness/delegated-crime", "advice", "9. Offences\nAny person who contravenes any provision of this Act commits an offence and is liable to imprisonment for one year.\n"},

		{"what was learned under a warrant", "transparency/gag-indefinite", "warning", "9. Silence\nA service provider shall not disclose any information about the warrant which it obtained in compliance with this Act.\n"},

		{"a licence to use apparatus", "powers/privilege-unprotected", "none", "9. Licences\nThe Board may, on application, grant a licence authorising any person to install or use any apparatus for radio communication.\n"},
		{"a duty to stop", "transparency/no-remedy", "none", "9. Ending\nThe chief officer must take the steps that are necessary to ensure that use of the listening device authorised by the warrant is discontinued.\n"},
		{"a duty to stop", "powers/privilege-unprotected", "none", "9. Ending\nThe commander shall cease the use of the surveillance device when the warrant is revoked.\n"},
		{"care of animals", "powers/privilege-unprotected", "none", "9. Animals\nAn officer may enter any premises to provide an animal that is left alone with food and water.\n"},

		{"conditions that stand in a notice", "vagueness/open-list", "none", "9. Conditions\nA pilot who contravenes any conditions specified in a notice under section 4 commits an offence and is liable to imprisonment for two years.\n"},
		{"rules that are made here", "vagueness/open-list", "none", "9. Rules\nA pilot who breaks any regulations made under this section commits an offence and is liable to imprisonment for two years.\n"},
		{"what a law authorises", "vagueness/open-list", "none", "9. Notice\nAn officer who has seized a boat shall tell the owner by letter or in any other manner authorised by law.\n"},

		{"a presumption that serves the accused", "intent/presumed-or-reversed", "none", "9. Leaving\nA keeper who leaves a lamp commits an offence; where a storm drove the keeper away it shall be presumed that the leaving is not wilful.\n"},
		{"a defence that the accused has to prove", "intent/presumed-or-reversed", "advice", "9. Lamps\nA person who puts out a lamp commits an offence and is liable to imprisonment.\n10. Defences\nIn proceedings for an offence under section 9 it is a defence for the person charged to prove that the lamp was spent.\n"},

		{"an intent besides what ought to be known", "intent/negligence-standard", "none", "9. Reports\nA keeper who knows or ought to know of a wreck and fails to report it with intent to conceal it commits an offence.\n"},

		{"help that is refused", "research/no-safe-harbour", "none", "9. Help\nA provider who knowingly fails to facilitate access to the computer system and data by an officer of the Board commits an offence.\n"},
		{"who had access is no intruder", "research/mere-access", "none", "9. Secrets\nA person who, having had access to the computer system of a harbour in the course of service, knowingly discloses its codes commits an offence.\n"},
		{"a room is no system", "research/mere-access", "none", "9. Rooms\nA person who without permission enters the equipment room of a telecommunication system commits an offence.\n"},

		{"a defence of due diligence", "intent/no-mental-element", "warning", "9. Charts\n(1) A pilot's house that alters a chart commits an offence and is liable to imprisonment for five years.\n(2) It is a defence that the house took all reasonable precautions and exercised all due diligence to avoid the offence.\n"},

		{"measures in place of a punishment", "intent/optional-qualifier", "none", "Article 3\n1. Each Party shall establish as a criminal offence, when committed intentionally, the possession of false charts.\n2. The Parties may provide, as an alternative to conviction or punishment, measures such as education or aftercare.\n"},

		{"an offence called by its name", "vagueness/criminal-element", "none", "9. Tumult\nA person commits the offence of disorderly conduct if, with intent to wake a harbour, the person rings its bell.\n"},
		{"a word that joins sentences", "vagueness/unquantified-threshold", "none", "9. Grades\nTumult is a crime if a bell is broken. Otherwise tumult is a violation.\n"},

		{"the force that is needed", "vagueness/unfettered-discretion", "none", "9. Force\nAn officer may search any boat and use such force as may be reasonably necessary to enter it.\n"},
		{"a court decides", "vagueness/unfettered-discretion", "none", "9. Forfeiture\nThe High Court may order that the boat be kept for such time as it may direct, with such notice as the High Court thinks fit.\n"},
		{"a court decides", "vagueness/open-list", "none", "9. Time\nThe High Court may order the boat to be seized for fourteen days or such other period as the High Court may stipulate.\n"},
		{"an officer decides", "vagueness/unfettered-discretion", "warning", "9. Seizure\nAn officer may seize any computer and search any data for as long as the officer thinks fit.\n"},
		{"the name of a paper", "vagueness/unquantified-threshold", "none", "9. Papers\nNo record of a child's offence shall be disclosed for the purpose of a character certificate.\n"},

		{"what an offence does not need", "intent/no-mental-element", "none", "Article 8\nFor an act to constitute an offence as set forth in Articles 5 to 7 of this Convention, it shall not be necessary that a wreck be actually caused.\n"},
		{"an intent that the items share", "intent/no-mental-element", "none", "5. Damage\n(1) If any person, intending—\n(a) to hinder a pilot, or\n(b) to commit mischief,\ndamages, removes or touches any lamp, he shall be imprisoned for three years.\n"},
		{"items that are needed together", "intent/one-limb-adverb", "none", "8. Names\nA person commits an offence if the person uses the name of another person to hire a boat:\n(1) without the leave of that person; and\n(2) with the intent to do harm to any person.\n"},
		{"items that an “and” of its own line joins", "intent/no-mental-element", "none", "4. Notes\n(1) A person who—\n(a) by any means—\n(i) nails a note to a lamp, or\n(ii) sends a note to its keeper,\nand\n(b) with intent by so doing to frighten the keeper,\nis guilty of an offence and liable to imprisonment for two years.\n"},

		{"a word that qualifies nothing", "vagueness/unquantified-threshold", "none", "32. Orders\nAn officer may issue an order to any person in possession of a chart compelling that person to disclose it.\n"},

		{"help that the next sentence wants meant", "intent/accessory-without-intent", "none", "Article 9\n1. Each Party shall adopt measures to establish as an offence:\n(a) Contributing to the commission of an offence set forth in Article 5 by a group of persons. Such contribution shall be intentional.\n"},
		{"access by which something else is done", "intent/base-intent-only", "warning", "33. Votes\nA person commits an offence if the person knowingly accesses a computer system of a harbour and by means of that access:\n(1) alters the log of a lamp; or\n(2) prevents a lamp from being lit.\nThe offence is punishable by imprisonment for ten years.\n"},

		{"an editor's bracket with its number", "structure/unresolved-brackets", "none", "6. Uniforms\nA person who wears the uniform of any member of 1 [the port guard of the realm] commits an offence and is liable to 2 [three years] of imprisonment.\n"},

		{"the treaty's own safeguards", "powers/no-time-limit", "advice", "Article 14\nScope\nEach Party shall ensure that the powers provided for in this Convention are subject to conditions and safeguards provided for under its domestic law, which shall include judicial supervision.\n\n" +
			"Article 15\nCollection\nEach Party shall empower its competent authorities to collect and record in real time the content of communications.\n"},
	} {
		t.Run(c.rule+"/"+c.kind, func(t *testing.T) {
			r := engine.Check(c.text, checker.Options{Language: "en"})
			said, gravest := "none", checker.Severity(0)
			for i := range r.Findings {
				if f := &r.Findings[i]; f.Rule.ID == c.rule && (said == "none" || f.Severity > gravest) {
					said, gravest = f.Severity.String(), f.Severity
				}
			}
			require.Equal(t, c.said, said, c.text)
		})
	}
}
