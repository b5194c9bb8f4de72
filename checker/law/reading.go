package law

import "clausecheck/checker/internal/text"

// A Slot is one question that the checker asks of every provision; the report names them as the
// labelled sets do.
type Slot uint8

// The slots of a reading, in the order of the report.
const (
	SlotOffence        Slot = iota // creates an offence, requires one, or fixes who is guilty of one
	SlotMentalAny                  // some limb states a fault word
	SlotFurtherPurpose             // a further, harmful or dishonest purpose of the offender is required
	SlotUnlawfulness               // conduct limited by "without right", "unlawfully", "without reasonable excuse" …
	SlotOptionalLimit              // a narrowing element that a State or legislator only may require
	SlotResearchSafe               // protects authorised testing, security research, good-faith disclosure
	SlotDefence                    // states a defence, exception or exclusion of liability
	SlotPower                      // coercive or investigative power, or a private duty to hand over, keep, assist
	SlotAuthorisation              // prior judicial or independent authorisation
	SlotThreshold                  // reasonable grounds, necessity or proportionality
	SlotSpecific                   // limited to specified persons, data, premises or investigations
	SlotTimeLimit                  // a duration or end of the measure
	SlotSecrecy                    // obliges someone to keep silent
	SlotSecrecyLimited             // the silence has an end, a condition or an exception
	SlotNotice                     // a person affected must or may be told
	SlotRemedy                     // review, appeal, challenge, complaint or compensation
	SlotOversight                  // independent supervision, records for review, reporting
	SlotRights                     // refers to human rights, privacy, data protection, privilege, proportionality
	SlotCrossBorder                // evidence, data, assistance or jurisdiction across borders
	SlotSpeech                     // criminalises, restricts or removes content or expression
	SlotDefinition                 // defines a term
	SlotCount
)

var slotNames = [SlotCount]string{"offence", "mentalAny", "furtherPurpose", "unlawfulness", "optionalLimit",
	"researchSafe", "defence", "power", "authorisation", "threshold", "specific", "timeLimit", "secrecy",
	"secrecyLimited", "notice", "remedy", "oversight", "rights", "crossBorder", "speech", "definition"}

// String is the slot's key in the report.
func (s Slot) String() string { return slotNames[s] }

// Slots is a set of slots.
type Slots uint32

// Has reports whether the set holds the slot.
func (s Slots) Has(slot Slot) bool { return s>>slot&1 == 1 }

// Add and drop put a slot into the set and take it out.
func (s *Slots) Add(slot Slot)  { *s |= 1 << slot }
func (s *Slots) Drop(slot Slot) { *s &^= 1 << slot }

// Mental is the mental element that the words state, from the weakest to the strongest.
type Mental uint8

// The mental elements. MentalUnread stands where there is no offence.
const (
	MentalUnread       Mental = iota
	MentalNone                // no fault word, or fault expressly removed
	MentalNegligence          // should have known, reasonable cause to believe
	MentalRecklessness        // recklessly, reckless as to
	MentalImplied             // no fault word, but the offence's name carries it: theft, fraud, attempt
	MentalKnowledge           // knowingly, knowing that, believing
	MentalIntent              // intentionally, wilfully: the act is meant
	MentalPurpose             // a further purpose or intent must be shown
)

var mentalNames = [...]string{"", "none", "negligence", "recklessness", "implied", "knowledge", "intent", "purpose"}

// String is the element's name in reports; empty for MentalUnread.
func (m Mental) String() string { return mentalNames[m] }

// Grade is the strength of an offence's mental element on the four-step scale none, weak, moderate,
// strong. The scale is inspired by Heritage and NACDL, Without Intent (2010); the rule that assigns
// it is this project's own.
type Grade uint8

// The grades. GradeUnread stands where there is no offence.
const (
	GradeUnread Grade = iota
	GradeNone
	GradeWeak
	GradeModerate
	GradeStrong
)

var gradeNames = [...]string{"", "none", "weak", "moderate", "strong"}

// String is the grade's name in reports; empty for GradeUnread.
func (g Grade) String() string { return gradeNames[g] }

// From says where in the tree the words stood that filled a slot.
type From uint8

// The places, as seen from the provision that the reading is about.
const (
	FromLeaf From = iota
	FromChapeau
	FromTail
	FromHeading
	FromSibling    // another paragraph of the same article
	FromReference  // a provision that this one refers to
	FromDefinition // the instrument's definitions
	FromGeneral    // a general part
	FromSafeguard  // a safeguard article that reaches this provision
)

var fromNames = [...]string{"leaf", "chapeau", "tail", "heading", "sibling", "reference", "definitions",
	"general part", "safeguard article"}

// String is the place's name in reports.
func (f From) String() string { return fromNames[f] }

// Evidence is the words that filled a slot. Mental is set where the words are a fault word.
type Evidence struct {
	At     text.Span
	Slot   Slot
	From   From
	Mental Mental
}

// A Reading is what a provision is and what it says, with what it inherits. A leaf's reading covers
// what reaches it; that of a provision with children covers its leaves: the weakest mental element
// of them, and the union of the rest.
type Reading struct {
	Slots    Slots
	Mental   Mental // MentalUnread where Slots has no SlotOffence
	Grade    Grade
	Evidence []Evidence // in text order; owned by the report
}

// Present reports whether anything was read.
func (r *Reading) Present() bool { return r.Slots != 0 }

// Has reports whether the reading holds the slot.
func (r *Reading) Has(slot Slot) bool { return r.Slots.Has(slot) }
