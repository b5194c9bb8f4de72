package checker

import "clausecheck/checker/law"

// What stands in package law and is part of this one's contract, under the names by which it is
// imported. Its documentation is there.

// A Clause is a statement kept for the rules: one legal sentence with what governs it, as the phrases of the
// packs that were found in it.
type Clause = law.Clause

// A Mention is a fact as a statement sees it.
type Mention = law.Mention

// An Offence is one way to commit an offence, as one statement describes it.
type Offence = law.Offence

// A Power is one power of an authority, or one duty of a private person towards it, as one statement
// describes it.
type Power = law.Power

// Objects is what a power reaches, as a set.
type Objects = law.Objects

// What a power can reach, from the least to the most intrusive.
const (
	ObjectSubscriber = law.ObjectSubscriber
	ObjectTraffic    = law.ObjectTraffic
	ObjectStored     = law.ObjectStored
	ObjectContent    = law.ObjectContent
	ObjectDevice     = law.ObjectDevice // hidden access to a device or system
)

// A Fact is a phrase of a pack found in the text: what stands where.
type Fact = law.Fact

// Part says in which part of a provision's own text something stands.
type Part = law.Part

// The parts of a provision's own text.
const (
	PartBody  = law.PartBody
	PartTail  = law.PartTail
	PartTitle = law.PartTitle
)

// FactFlags are what is known of the place of a fact.
type FactFlags = law.FactFlags

// The flags of a fact.
const (
	FactNegated   = law.FactNegated   // a negator stands before it in its clause
	FactQuoted    = law.FactQuoted    // stands between quotation marks
	FactBracketed = law.FactBracketed // stands between square brackets
	FactOptional  = law.FactOptional  // stands in a sentence that somebody may adopt or not
)

// A Slot is one question that the checker asks of every provision; the report names them as the labelled sets
// do.
type Slot = law.Slot

// The slots of a reading, in the order of the report.
const (
	SlotOffence        = law.SlotOffence        // creates an offence, requires one, or fixes who is guilty of one
	SlotMentalAny      = law.SlotMentalAny      // some limb states a fault word
	SlotFurtherPurpose = law.SlotFurtherPurpose // a further, harmful or dishonest purpose of the offender is required
	SlotUnlawfulness   = law.SlotUnlawfulness   // conduct limited by "without right", "unlawfully", "without reasonable excuse" …
	SlotOptionalLimit  = law.SlotOptionalLimit  // a narrowing element that a State or legislator only may require
	SlotResearchSafe   = law.SlotResearchSafe   // protects authorised testing, security research, good-faith disclosure
	SlotDefence        = law.SlotDefence        // states a defence, exception or exclusion of liability
	SlotPower          = law.SlotPower          // coercive or investigative power, or a private duty to hand over, keep, assist
	SlotAuthorisation  = law.SlotAuthorisation  // prior judicial or independent authorisation
	SlotThreshold      = law.SlotThreshold      // reasonable grounds, necessity or proportionality
	SlotSpecific       = law.SlotSpecific       // limited to specified persons, data, premises or investigations
	SlotTimeLimit      = law.SlotTimeLimit      // a duration or end of the measure
	SlotSecrecy        = law.SlotSecrecy        // obliges someone to keep silent
	SlotSecrecyLimited = law.SlotSecrecyLimited // the silence has an end, a condition or an exception
	SlotNotice         = law.SlotNotice         // a person affected must or may be told
	SlotRemedy         = law.SlotRemedy         // review, appeal, challenge, complaint or compensation
	SlotOversight      = law.SlotOversight      // independent supervision, records for review, reporting
	SlotRights         = law.SlotRights         // refers to human rights, privacy, data protection, privilege, proportionality
	SlotCrossBorder    = law.SlotCrossBorder    // evidence, data, assistance or jurisdiction across borders
	SlotSpeech         = law.SlotSpeech         // criminalises, restricts or removes content or expression
	SlotDefinition     = law.SlotDefinition     // defines a term
)

// Slots is a set of slots.
type Slots = law.Slots

// Mental is the mental element that the words state, from the weakest to the strongest.
type Mental = law.Mental

// The mental elements.
const (
	MentalUnread       = law.MentalUnread
	MentalNone         = law.MentalNone         // no fault word, or fault expressly removed
	MentalNegligence   = law.MentalNegligence   // should have known, reasonable cause to believe
	MentalRecklessness = law.MentalRecklessness // recklessly, reckless as to
	MentalImplied      = law.MentalImplied      // no fault word, but the offence's name carries it: theft, fraud, attempt
	MentalKnowledge    = law.MentalKnowledge    // knowingly, knowing that, believing
	MentalIntent       = law.MentalIntent       // intentionally, wilfully: the act is meant
	MentalPurpose      = law.MentalPurpose      // a further purpose or intent must be shown
)

// Grade is the strength of an offence's mental element on the four-step scale none, weak, moderate, strong.
type Grade = law.Grade

// The grades.
const (
	GradeUnread   = law.GradeUnread
	GradeNone     = law.GradeNone
	GradeWeak     = law.GradeWeak
	GradeModerate = law.GradeModerate
	GradeStrong   = law.GradeStrong
)

// From says where in the tree the words stood that filled a slot.
type From = law.From

// The places, as seen from the provision that the reading is about.
const (
	FromLeaf       = law.FromLeaf
	FromChapeau    = law.FromChapeau
	FromTail       = law.FromTail
	FromHeading    = law.FromHeading
	FromSibling    = law.FromSibling    // another paragraph of the same article
	FromReference  = law.FromReference  // a provision that this one refers to
	FromDefinition = law.FromDefinition // the instrument's definitions
	FromGeneral    = law.FromGeneral    // a general part
	FromSafeguard  = law.FromSafeguard  // a safeguard article that reaches this provision
)

// Evidence is the words that filled a slot.
type Evidence = law.Evidence

// A Reading is what a provision is and what it says, with what it inherits.
type Reading = law.Reading

// A Gap is a stretch of text that was not checked, with the reason as a sentence.
type Gap = law.Gap

// Sureness is how plainly the words of one statement show what grammar read them as: what weights, which know
// nothing of grammar, say of the same words.
type Sureness = law.Sureness

// Doubtful: the words look more like those of any other statement.
const (
	Likely   = law.Likely
	Doubtful = law.Doubtful
	Certain  = law.Certain
)
