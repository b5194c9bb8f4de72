package checker

import "clausecheck/checker/internal/lexicon"

// What stands in package lexicon and is part of this one's contract, under the names by which it is
// imported. Its documentation is there.

// ListID numbers the lists of a pack by name; 0 is no list.
type ListID = lexicon.ListID

// The lists that the engine asks for by number.
const (
	ListDeterminer         = lexicon.ListDeterminer         // words that may stand between any two words of a phrase
	ListAbbreviation       = lexicon.ListAbbreviation       // words after which a full stop ends no sentence
	ListLanguage           = lexicon.ListLanguage           // words by which a text is told to be in the language
	ListAnd                = lexicon.ListAnd                // joins items that must all be met
	ListOr                 = lexicon.ListOr                 // joins items of which one is enough
	ListCondition          = lexicon.ListCondition          // a chapeau that ends so makes its items conditions ("if", "where", "who")
	ListWhere              = lexicon.ListWhere              // opens a subordinate condition ("where", "if", "when", "in any case where")
	ListReference          = lexicon.ListReference          // points at a provision: "subsection", "article", "paragraph"
	ListReferenceMade      = lexicon.ListReferenceMade      // points at what was made under a provision: "an order under this section"
	ListReferenceElsewhere = lexicon.ListReferenceElsewhere // points outside the article: "section 12", "the regulations"
	ListSame               = lexicon.ListSame               // takes up conduct named before: "such conduct", "the offence", "that person"
	ListPerson             = lexicon.ListPerson             // subjects of offences: "a person who", "whoever", "any person"
	ListMentalPurpose      = lexicon.ListMentalPurpose
	ListMentalDishonest    = lexicon.ListMentalDishonest // fault words that carry a harmful purpose: dishonestly, fraudulently
	ListMentalIntent       = lexicon.ListMentalIntent
	ListMentalKnowledge    = lexicon.ListMentalKnowledge
	ListMentalRecklessness = lexicon.ListMentalRecklessness
	ListMentalNegligence   = lexicon.ListMentalNegligence
	ListMentalImplied      = lexicon.ListMentalImplied      // the offence's name carries the fault: theft, fraud, conspires
	ListMentalRemoved      = lexicon.ListMentalRemoved      // "whether or not intentionally", "strict liability", "it is immaterial whether"
	ListMentalEvidence     = lexicon.ListMentalEvidence     // "may be inferred from": neither states nor removes
	ListMentalNot          = lexicon.ListMentalNot          // looks like a fault word and is none: "for the purposes of this section"
	ListMentalOther        = lexicon.ListMentalOther        // fault or purpose of somebody or something else: "designed primarily for the purpose of"
	ListMentalAmbiguous    = lexicon.ListMentalAmbiguous    // old fault words that mean different things: wilfully, maliciously, corruptly
	ListMentalPresumed     = lexicon.ListMentalPresumed     // "shall be presumed to", "unless the person proves"
	ListMentalAbsent       = lexicon.ListMentalAbsent       // "did not know": belongs to a defence
	ListMentalAdjective    = lexicon.ListMentalAdjective    // "negligent", "knowing": stands with a noun or a clause, so that an "or" before it joins no verb
	ListWithoutRight       = lexicon.ListWithoutRight       // Annex W
	ListOptional           = lexicon.ListOptional           // "a Party may require", "may provide that": leaves a choice
	ListDefence            = lexicon.ListDefence            // opens a defence or exception wherever it stands
	ListException          = lexicon.ListException          // "except", "unless": an exception when it stands in an offence
	ListResearch           = lexicon.ListResearch           // Annex D strong
	ListResearchNarrow     = lexicon.ListResearchNarrow     // authorised testing and the like
	ListResearchSoft       = lexicon.ListResearchSoft       // praise of researchers
	ListGeneralPart        = lexicon.ListGeneralPart        // "unless otherwise provided, a person is liable only if"
	ListGeneralScope       = lexicon.ListGeneralScope       // "offences under this Act", as a class
	ListOffenceEstablish   = lexicon.ListOffenceEstablish   // treaty formula: States are to make conduct an offence
	ListOffenceCommits     = lexicon.ListOffenceCommits     // "commits an offence", "is guilty of"
	ListOffencePenaltyHead = lexicon.ListOffencePenaltyHead // "Penalty: imprisonment for …", in a line of its own
	ListOffencePenalty     = lexicon.ListOffencePenalty     // "shall be fined", "is liable to imprisonment"
	ListOffenceProhibits   = lexicon.ListOffenceProhibits   // "no person shall", "it is unlawful to"
	ListOffenceNot         = lexicon.ListOffenceNot         // looks like an offence formula and is none: "an offence under section", "charged with an offence"
	ListOffenceOmits       = lexicon.ListOffenceOmits       // "fails to": not to do what a duty asks
	ListOffenceOrTells     = lexicon.ListOffenceOrTells     // "or furnishes": a second limb, of telling what is not so
	ListOffenceMain        = lexicon.ListOffenceMain        // "shall be guilty of": the verb of a main clause, so that conduct stands before it
	ListOffenceLiable      = lexicon.ListOffenceLiable      // fixes who is guilty: accomplices, attempts, legal persons, officers
	ListOffenceContravene  = lexicon.ListOffenceContravene  // "contravenes", "fails to comply with": conduct by reference
	ListOffenceReference   = lexicon.ListOffenceReference   // offences that stand elsewhere: "offences established in accordance with"
	ListSanctionOpens      = lexicon.ListSanctionOpens      // opens a sentence that only says the punishment for conduct described before it
	ListPowerReferred      = lexicon.ListPowerReferred      // "exercise the powers referred to in subsection"
	ListWarrantBypassed    = lexicon.ListWarrantBypassed    // "without a warrant", "notwithstanding subsection": no judge of the article binds the power
	ListPowerForce         = lexicon.ListPowerForce         // verbs of force with their objects: a power whoever acts
	ListOffenceGrades      = lexicon.ListOffenceGrades      // "is a class A misdemeanor": says how grave an offence is
	ListOffenceConsider    = lexicon.ListOffenceConsider    // "shall consider", "may adopt": the making of an offence is left open
	ListOffenceObject      = lexicon.ListOffenceObject      // another's offence, as the object of a verb: "the commission of an offence"
	ListHarm               = lexicon.ListHarm               // a threshold of harm that narrows an offence
	ListSecurityMeasure    = lexicon.ListSecurityMeasure    // a barrier that was overcome
	ListImprisonment       = lexicon.ListImprisonment
	ListFineOnly           = lexicon.ListFineOnly
	ListCivil              = lexicon.ListCivil         // civil or administrative penalty: not an offence
	ListConductAccess      = lexicon.ListConductAccess // access, intercept, obtain, copy, scan …
	ListConductTool        = lexicon.ListConductTool   // produce, sell, procure, possess, make available …
	ListConductSpeech      = lexicon.ListConductSpeech // publish, disseminate, post …
	ListObjectICT          = lexicon.ListObjectICT
	ListObjectTool         = lexicon.ListObjectTool
	ListObjectContent      = lexicon.ListObjectContent
	ListPowerGrant         = lexicon.ListPowerGrant     // "shall empower its competent authorities to"
	ListPowerVerb          = lexicon.ListPowerVerb      // investigative verbs after an official actor
	ListPowerDuty          = lexicon.ListPowerDuty      // duties on private persons to hand over, keep, assist
	ListPowerNot           = lexicon.ListPowerNot       // looks like a power and is none
	ListOfficial           = lexicon.ListOfficial       // official actors
	ListModal              = lexicon.ListModal          // may, shall, must, is empowered to
	ListOfficialCourt      = lexicon.ListOfficialCourt  // courts and judges as actors
	ListOfficialAsks       = lexicon.ListOfficialAsks   // "at the request of": the official behind it only asks for what another decides
	ListModalAdverb        = lexicon.ListModalAdverb    // words between a modal and its verb
	ListModalMust          = lexicon.ListModalMust      // shall, must: modals that oblige
	ListModalDuty          = lexicon.ListModalDuty      // "it is the duty of": obliges whoever stands behind it
	ListModalNot           = lexicon.ListModalNot       // "may not", "is not required to": gives no power
	ListModalOnly          = lexicon.ListModalOnly      // behind such a negation, makes it "may only": "ne peut … que si"
	ListPowerDemand        = lexicon.ListPowerDemand    // "require", "direct", "obtain": a power only with an object behind it
	ListPowerConsent       = lexicon.ListPowerConsent   // "grant", "approve": a power only with a measure behind it
	ListPowerObject        = lexicon.ListPowerObject    // what a demand must be about
	ListPowerMeasure       = lexicon.ListPowerMeasure   // nouns that name a measure
	ListPowerNoun          = lexicon.ListPowerNoun      // a measure's word used as a noun
	ListOfficialState      = lexicon.ListOfficialState  // States as actors
	ListPowerRegulates     = lexicon.ListPowerRegulates // makes subordinate law: no power over anybody
	ListPowerAuthorise     = lexicon.ListPowerAuthorise // "give an authorisation": the heading may say for what
	ListPowerPassive       = lexicon.ListPowerPassive   // "may be searched": needs no actor
	ListPowerStates        = lexicon.ListPowerStates    // verbs in the indicative that give a power by stating what an authority does: needs no modal
	ListProvider           = lexicon.ListProvider       // private persons on whom a duty towards an authority may lie
	ListNobody             = lexicon.ListNobody         // subjects that no power is given to: "no person", "whoever"
	ListJudge              = lexicon.ListJudge
	ListJudgePartly        = lexicon.ListJudgePartly
	ListPowerContent       = lexicon.ListPowerContent // what a power reaches …
	ListPowerTraffic       = lexicon.ListPowerTraffic
	ListPowerSubscriber    = lexicon.ListPowerSubscriber
	ListPowerStored        = lexicon.ListPowerStored
	ListPowerDevice        = lexicon.ListPowerDevice
	ListPowerCovert        = lexicon.ListPowerCovert // … and how
	ListPowerOngoing       = lexicon.ListPowerOngoing
	ListPowerBulk          = lexicon.ListPowerBulk
	ListPowerIntrudes      = lexicon.ListPowerIntrudes  // reaches into data, communications, premises or papers
	ListPowerDependent     = lexicon.ListPowerDependent // exercised under an act that another provision governs
	ListPowerApplies       = lexicon.ListPowerApplies   // asks a court for the power
	ListPowerAsks          = lexicon.ListPowerAsks      // "request": asking is not commanding
	ListPowerIssues        = lexicon.ListPowerIssues    // "issue a warrant"
	ListPowerOpen          = lexicon.ListPowerOpen      // open to anybody, or given by the person concerned
	ListPowerPreserve      = lexicon.ListPowerPreserve
	ListWarrant            = lexicon.ListWarrant          // a warrant or the like; by whom is not said
	ListWarrantExecutive   = lexicon.ListWarrantExecutive // the executive issues it
	ListWarrantWithout     = lexicon.ListWarrantWithout   // "without warrant", "arrest warrant"
	ListThreshold          = lexicon.ListThreshold
	ListNecessity          = lexicon.ListNecessity
	ListNecessityNot       = lexicon.ListNecessityNot // "such measures as may be necessary"
	ListSpecific           = lexicon.ListSpecific
	ListSpecificNot        = lexicon.ListSpecificNot
	ListTime               = lexicon.ListTime
	ListTimeNot            = lexicon.ListTimeNot
	ListTimeOpen           = lexicon.ListTimeOpen
	ListNotice             = lexicon.ListNotice
	ListNoticeNot          = lexicon.ListNoticeNot
	ListRemedy             = lexicon.ListRemedy
	ListRemedyNot          = lexicon.ListRemedyNot
	ListOversight          = lexicon.ListOversight
	ListOversightNot       = lexicon.ListOversightNot
	ListScope              = lexicon.ListScope          // kept to some offences
	ListScopeAny           = lexicon.ListScopeAny       // "any criminal offence"
	ListDataProtection     = lexicon.ListDataProtection // a standard of data protection
	ListErasure            = lexicon.ListErasure        // data are destroyed or kept no longer than
	ListSafeguardPart      = lexicon.ListSafeguardPart  // "the powers and procedures provided for in this chapter"
	ListSafeguardAll       = lexicon.ListSafeguardAll   // "powers under this Act": reaches the whole instrument
	ListSafeguardNamed     = lexicon.ListSafeguardNamed // "measures under section 12": its paragraph holds for the article that it names
	ListSecrecy            = lexicon.ListSecrecy
	ListSecrecyLimit       = lexicon.ListSecrecyLimit
	ListSecrecyBenign      = lexicon.ListSecrecyBenign
	ListSecrecyDenied      = lexicon.ListSecrecyDenied // "may disclose": silence where the chapeau denies it ("No—")
	ListDenies             = lexicon.ListDenies        // denies whatever the items below it allow: "no"
	ListRights             = lexicon.ListRights
	ListRightsNot          = lexicon.ListRightsNot
	ListCrossBorder        = lexicon.ListCrossBorder
	ListCrossBorderNot     = lexicon.ListCrossBorderNot
	ListForeign            = lexicon.ListForeign      // foreign bodies
	ListForeignShare       = lexicon.ListForeignShare // what passes between them and us
	ListSpeech             = lexicon.ListSpeech
	ListSpeechNot          = lexicon.ListSpeechNot
	ListDefines            = lexicon.ListDefines     // gives a term its meaning by itself
	ListDefinesVerb        = lexicon.ListDefinesVerb // does so after a quoted term or ListDefinesMark
	ListDefinesMark        = lexicon.ListDefinesMark
	ListDefinesNot         = lexicon.ListDefinesNot // ways of doing something: "by means of"
	ListWhole              = lexicon.ListWhole      // the instrument itself: "this Convention"
)

// A Pack is a language's words: lists of phrases, read from plain text that a translator who is no programmer
// can edit.
type Pack = lexicon.Pack

// A PackFile is one of the files of a pack.
type PackFile = lexicon.PackFile

// A PackError says what is wrong in a pack, and where.
type PackError = lexicon.PackError

// ParsePack reads a pack from texts, in order, as ParsePackFiles does of files that are all called name.
func ParsePack(name string, texts ...string) (*Pack, error) { return lexicon.ParsePack(name, texts...) }

// ParsePackFiles reads a pack from its files, in order; name is the pack's in errors about the whole of it.
func ParsePackFiles(name string, files ...PackFile) (*Pack, error) {
	return lexicon.ParsePackFiles(name, files...)
}
