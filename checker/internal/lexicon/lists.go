package lexicon

// The lists that the engine asks for by number. A pack may leave any of them out, and may hold
// others, which only rules know by name.
const (
	ListDeterminer         ListID = iota + 1 // words that may stand between any two words of a phrase
	ListAbbreviation                         // words after which a full stop ends no sentence
	ListLanguage                             // words by which a text is told to be in the language
	ListAnd                                  // joins items that must all be met
	ListOr                                   // joins items of which one is enough
	ListCondition                            // a chapeau that ends so makes its items conditions ("if", "where", "who")
	ListWhere                                // opens a subordinate condition ("where", "if", "when", "in any case where")
	ListReference                            // points at a provision: "subsection", "article", "paragraph"
	ListReferenceMade                        // points at what was made under a provision: "an order under this section"
	ListReferenceElsewhere                   // points outside the article: "section 12", "the regulations"
	ListSame                                 // takes up conduct named before: "such conduct", "the offence", "that person"
	ListActsListed                           // takes its conduct from a list: "any of the things specified in subsection"
	ListPerson                               // subjects of offences: "a person who", "whoever", "any person"

	ListMentalPurpose
	ListMentalDishonest // fault words that carry a harmful purpose: dishonestly, fraudulently
	ListMentalIntent
	ListMentalKnowledge
	ListMentalRecklessness
	ListMentalNegligence
	ListMentalImplied      // the offence's name carries the fault: theft, fraud, conspires
	ListMentalMeans        // means that nobody uses by accident: "by violence, threats or deceit"
	ListMentalRemoved      // "whether or not intentionally", "strict liability", "it is immaterial whether"
	ListMentalEvidence     // "may be inferred from": neither states nor removes
	ListMentalNot          // looks like a fault word and is none: "for the purposes of this section"
	ListMentalOther        // fault or purpose of somebody or something else: "designed primarily for the purpose of"
	ListMentalAmbiguous    // old fault words that mean different things: wilfully, maliciously, corruptly
	ListMentalPresumed     // "shall be presumed to", "unless the person proves"
	ListMentalAbsent       // "did not know": belongs to a defence
	ListMentalAdjective    // "negligent", "knowing": stands with a noun or a clause, so that an "or" before it joins no verb
	ListConductDescribed   // behind a comma, goes on about the conduct just named: "то есть", "совершенное"
	ListWithoutRight       // Annex W
	ListOptional           // "a Party may require", "may provide that": leaves a choice
	ListDefence            // opens a defence or exception wherever it stands
	ListException          // "except", "unless": an exception when it stands in an offence
	ListResearch           // Annex D strong
	ListResearchNarrow     // authorised testing and the like
	ListResearchSoft       // praise of researchers
	ListGeneralPart        // "unless otherwise provided, a person is liable only if"
	ListGeneralScope       // "offences under this Act", as a class
	ListOffenceEstablish   // treaty formula: States are to make conduct an offence
	ListOffenceCommits     // "commits an offence", "is guilty of"
	ListOffencePenaltyHead // "Penalty: imprisonment for …", in a line of its own
	ListOffencePenalty     // "shall be fined", "is liable to imprisonment"
	ListOffenceProhibits   // "no person shall", "it is unlawful to"
	ListOffenceNot         // looks like an offence formula and is none: "an offence under section", "charged with an offence"
	ListOffenceOmits       // "fails to": not to do what a duty asks
	ListOffenceOrTells     // "or furnishes": a second limb, of telling what is not so
	ListOffenceMain        // "shall be guilty of": the verb of a main clause, so that conduct stands before it
	ListOffenceLiable      // fixes who is guilty: accomplices, attempts, legal persons, officers
	ListOffenceContravene  // "contravenes", "fails to comply with": conduct by reference
	ListPenaltyImposed     // "the officer may impose a penalty"
	ListPenaltyHeard       // whoever is to pay it is heard first, or may appeal
	ListConvicted          // a court convicts
	ListOffenceBesides     // "in contravention of": beside conduct that the sentence describes itself
	ListOffenceBesidesNot  // "acts in contravention of": the breach is the conduct
	ListOffenceReference   // offences that stand elsewhere: "offences established in accordance with"
	ListSanctionOpens      // opens a sentence that only says the punishment for conduct described before it
	ListPowerReferred      // "exercise the powers referred to in subsection": a power that does what another paragraph says
	ListWarrantBypassed    // "without a warrant", "notwithstanding subsection": the power is not bound by the judge of its article
	ListPowerForce         // verbs of force with their objects: a power whoever acts
	ListOffenceGrades      // "is a class A misdemeanor": says how grave an offence is
	ListOffenceConsider    // "shall consider", "may adopt": the making of an offence is left open
	ListOffenceObject      // another's offence, as the object of a verb: "the commission of an offence"
	ListHarm               // a threshold of harm that narrows an offence
	ListSecurityMeasure    // a barrier that was overcome
	ListImprisonment
	ListFineOnly
	ListCivil // civil or administrative penalty: not an offence

	ListConductAccess // access, intercept, obtain, copy, scan …
	ListConductTool   // produce, sell, procure, possess, make available …
	ListConductSpeech // publish, disseminate, post …
	ListObjectICT
	ListObjectTool
	ListObjectContent

	ListPowerGrant     // "shall empower its competent authorities to"
	ListPowerVerb      // investigative verbs after an official actor
	ListPowerDuty      // duties on private persons to hand over, keep, assist
	ListPowerNot       // looks like a power and is none
	ListOfficial       // official actors
	ListModal          // may, shall, must, is empowered to
	ListOfficialCourt  // courts and judges as actors
	ListOfficialAsks   // "at the request of": the official behind it only asks for what another decides
	ListModalAdverb    // words between a modal and its verb
	ListModalAhead     // modals that stand before their subject
	ListModalMust      // shall, must: modals that oblige
	ListModalDuty      // "it is the duty of": obliges whoever stands behind it
	ListModalNot       // "may not", "is not required to": gives no power
	ListModalOnly      // behind such a negation, makes it "may only": "ne peut … que si"
	ListPowerDemand    // "require", "direct", "obtain": a power only with an object behind it
	ListPowerConsent   // "grant", "approve": a power only with a measure behind it
	ListPowerObject    // what a demand must be about
	ListPowerMeasure   // nouns that name a measure
	ListPowerNoun      // a measure's word used as a noun
	ListOfficialState  // States as actors
	ListPowerRegulates // makes subordinate law: no power over anybody
	ListPowerAuthorise // "give an authorisation": the heading may say for what
	ListPowerPassive   // "may be searched": needs no actor
	ListPowerStates    // verbs in the indicative that give a power by stating what an authority does: needs no modal
	ListProvider       // private persons on whom a duty towards an authority may lie
	ListNobody         // subjects that no power is given to: "no person", "whoever"

	ListJudge
	ListJudgePartly
	ListPowerContent // what a power reaches …
	ListPowerTraffic
	ListPowerSubscriber
	ListPowerStored
	ListPowerDevice
	ListPowerCovert // … and how
	ListPowerOngoing
	ListPowerBulk
	ListPowerIntrudes  // reaches into data, communications, premises or papers
	ListPowerDependent // exercised under an act that another provision governs
	ListPowerApplies   // asks a court for the power
	ListPowerAsks      // "request": asking is not commanding
	ListPowerIssues    // "issue a warrant"
	ListPowerOpen      // open to anybody, or given by the person concerned
	ListPowerPreserve
	ListWarrant          // a warrant or the like; by whom is not said
	ListWarrantExecutive // the executive issues it
	ListWarrantWithout   // "without warrant", "arrest warrant"
	ListThreshold
	ListNecessity
	ListNecessityNot // "such measures as may be necessary"
	ListSpecific
	ListSpecificNot
	ListTime
	ListTimeNot
	ListTimeOpen
	ListNotice
	ListNoticeNot
	ListRemedy
	ListRemedyNot
	ListOversight
	ListOversightNot
	ListScope          // kept to some offences
	ListScopeAny       // "any criminal offence"
	ListDataProtection // a standard of data protection
	ListErasure        // data are destroyed or kept no longer than
	ListSafeguardPart  // "the powers and procedures provided for in this chapter"
	ListSafeguardAll   // "powers under this Act": reaches the whole instrument
	ListSafeguardNamed // "measures under section 12": its paragraph holds for the article that it names
	ListSecrecy
	ListSecrecyLimit
	ListSecrecyBenign
	ListSecrecyDenied // "may disclose": silence where the chapeau denies it ("No—")
	ListDenies        // denies whatever the items below it allow: "no"
	ListRights
	ListRightsNot
	ListCrossBorder
	ListCrossBorderNot
	ListForeign      // foreign bodies
	ListForeignShare // what passes between them and us
	ListSpeech
	ListSpeechNot
	ListDefines     // gives a term its meaning by itself
	ListDefinesVerb // does so after a quoted term or ListDefinesMark
	ListDefinesMark
	ListDefinesNot // ways of doing something: "by means of"
	ListWhole      // the instrument itself: "this Convention"
	ListPurposes   // says what the instrument is for: "the purpose of this Act is"
	listFirstFree
)

var listNames = [listFirstFree]string{
	ListDeterminer: "determiner", ListAbbreviation: "abbreviation", ListLanguage: "language", ListAnd: "connector.and", ListOr: "connector.or",
	ListCondition: "connector.condition", ListWhere: "connector.where", ListReference: "reference", ListReferenceMade: "reference.made", ListReferenceElsewhere: "reference.elsewhere", ListSame: "reference.same", ListActsListed: "reference.acts",
	ListPerson: "person", ListMentalPurpose: "mental.purpose", ListMentalDishonest: "mental.dishonest",
	ListMentalIntent: "mental.intent", ListMentalKnowledge: "mental.knowledge", ListMentalRecklessness: "mental.recklessness",
	ListMentalNegligence: "mental.negligence", ListMentalImplied: "mental.implied", ListMentalRemoved: "mental.removed",
	ListMentalEvidence: "mental.evidence", ListMentalNot: "mental.not", ListMentalOther: "mental.other",
	ListMentalAmbiguous: "mental.ambiguous", ListMentalPresumed: "mental.presumed", ListMentalAbsent: "mental.absent", ListMentalAdjective: "mental.adjective", ListMentalMeans: "mental.means", ListConductDescribed: "conduct.described",
	ListWithoutRight: "right.without", ListOptional: "optional", ListDefence: "defence", ListException: "exception",
	ListResearch: "research", ListResearchNarrow: "research.narrow", ListResearchSoft: "research.soft",
	ListGeneralPart: "general", ListGeneralScope: "general.scope", ListOffenceEstablish: "offence.establish", ListOffenceCommits: "offence.commits",
	ListOffencePenaltyHead: "offence.penalty.head", ListOffencePenalty: "offence.penalty", ListOffenceProhibits: "offence.prohibits", ListOffenceNot: "offence.not",
	ListOffenceOmits: "offence.omits", ListOffenceOrTells: "offence.or.tells", ListOffenceMain: "offence.main", ListOffenceLiable: "offence.liable", ListOffenceContravene: "offence.contravene", ListOffenceObject: "offence.object", ListOffenceReference: "offence.reference", ListPenaltyImposed: "rule.penalty.imposed", ListPenaltyHeard: "rule.penalty.heard", ListConvicted: "rule.penalty.convicted", ListOffenceBesides: "rule.offence.besides", ListOffenceBesidesNot: "rule.offence.besides.not", ListOffenceConsider: "offence.consider", ListOffenceGrades: "offence.grades", ListSanctionOpens: "sanction.opens", ListPowerForce: "power.force", ListPowerReferred: "rule.power.referred", ListWarrantBypassed: "rule.warrant.bypassed", ListHarm: "harm", ListSecurityMeasure: "security.measure", ListImprisonment: "imprisonment",
	ListFineOnly: "fine", ListCivil: "civil", ListConductAccess: "conduct.access", ListConductTool: "conduct.tool",
	ListConductSpeech: "conduct.speech", ListObjectICT: "object.ict", ListObjectTool: "object.tool",
	ListObjectContent: "object.content", ListPowerGrant: "power.grant", ListPowerVerb: "power.verb", ListPowerDuty: "power.duty",
	ListPowerNot: "power.not", ListOfficial: "official", ListModal: "modal", ListJudge: "judge", ListJudgePartly: "judge.partly",
	ListThreshold: "threshold", ListNecessity: "necessity", ListNecessityNot: "necessity.not", ListSpecific: "specific",
	ListTime: "time", ListTimeOpen: "time.open", ListNotice: "notice", ListRemedy: "remedy", ListOversight: "oversight",
	ListSecrecy: "secrecy", ListSecrecyLimit: "secrecy.limit", ListSecrecyBenign: "secrecy.benign", ListSecrecyDenied: "secrecy.denied", ListDenies: "denies", ListRights: "rights",
	ListCrossBorder: "crossborder", ListSpeech: "speech", ListDefines: "defines",
	ListOfficialCourt: "official.court", ListOfficialAsks: "official.asks", ListModalNot: "modal.not", ListModalOnly: "modal.only", ListPowerConsent: "power.consent", ListPowerRegulates: "power.regulates", ListPowerAuthorise: "power.authorise", ListPowerMeasure: "power.measure", ListPowerNoun: "power.noun", ListOfficialState: "official.state", ListModalMust: "modal.must", ListModalDuty: "modal.duty", ListWarrantExecutive: "warrant.executive", ListDefinesNot: "defines.not", ListWhole: "definition.whole", ListPurposes: "instrument.purpose", ListPowerDemand: "power.demand",
	ListPowerObject: "power.object", ListPowerPassive: "power.passive", ListPowerStates: "power.states", ListProvider: "provider", ListNobody: "nobody",
	ListPowerContent: "power.content", ListPowerTraffic: "power.traffic", ListPowerSubscriber: "power.subscriber",
	ListPowerStored: "power.stored", ListPowerDevice: "power.device", ListPowerCovert: "power.covert",
	ListPowerOngoing: "power.ongoing", ListPowerBulk: "power.bulk", ListPowerIntrudes: "power.intrudes", ListPowerOpen: "power.open", ListModalAdverb: "modal.adverb", ListModalAhead: "modal.ahead", ListForeign: "crossborder.foreign", ListForeignShare: "crossborder.share", ListPowerApplies: "power.applies", ListPowerAsks: "power.asks", ListPowerIssues: "power.issues", ListPowerDependent: "power.dependent", ListPowerPreserve: "power.preserve",
	ListWarrant: "warrant", ListWarrantWithout: "warrant.without", ListSpecificNot: "specific.not", ListTimeNot: "time.not",
	ListNoticeNot: "notice.not", ListRemedyNot: "remedy.not", ListOversightNot: "oversight.not",
	ListScope: "scope.limited", ListScopeAny: "scope.any", ListDataProtection: "data.protection", ListErasure: "data.erasure",
	ListSafeguardPart: "safeguard.part", ListSafeguardAll: "safeguard.all", ListSafeguardNamed: "safeguard.named", ListRightsNot: "rights.not", ListCrossBorderNot: "crossborder.not",
	ListSpeechNot: "speech.not", ListDefinesVerb: "defines.verb", ListDefinesMark: "defines.mark",
}
