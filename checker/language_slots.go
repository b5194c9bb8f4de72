package checker

import "slices"

// What a language has no words for, nothing in a text of it can tell. The report says so by question, so that
// silence is not taken for an answer.

// A question is one that the checker asks of every provision, in words, and the lists, as a rule names them,
// of which a language needs one to answer it.
type question struct {
	words string
	lists []string
}

var questions = [slotCount + 1]question{
	SlotOffence:        {"what is an offence", []string{"offence.penalty", "offence.commits", "offence.establish", "offence.prohibits"}},
	SlotMentalAny:      {"the mental element", []string{"mental.intent", "mental.knowledge", "mental.purpose"}},
	SlotFurtherPurpose: {"a further purpose", []string{"mental.purpose", "mental.dishonest"}},
	SlotUnlawfulness:   {"conduct without right", []string{"right.without"}},
	SlotOptionalLimit:  {"limits that are left open", []string{"optional"}},
	SlotResearchSafe:   {"security research", []string{"research"}},
	SlotDefence:        {"defences", []string{"defence", "exception"}},
	SlotPower:          {"what is a power", []string{"power.verb", "power.demand", "power.passive", "power.states"}},
	SlotAuthorisation:  {"who authorises a measure", []string{"judge", "warrant"}},
	SlotThreshold:      {"grounds and necessity", []string{"threshold", "necessity"}},
	SlotSpecific:       {"whom or what a measure is about", []string{"specific"}},
	SlotTimeLimit:      {"time limits", []string{"time"}},
	SlotSecrecy:        {"duties of silence", []string{"secrecy"}},
	SlotSecrecyLimited: {"limits of silence", []string{"secrecy.limit"}},
	SlotNotice:         {"notice", []string{"notice"}},
	SlotRemedy:         {"remedies", []string{"remedy"}},
	SlotOversight:      {"oversight", []string{"oversight"}},
	SlotRights:         {"rights", []string{"rights"}},
	SlotCrossBorder:    {"measures across borders", []string{"crossborder"}},
	SlotSpeech:         {"speech", []string{"speech"}},
	SlotDefinition:     {"definitions", []string{"defines", "defines.verb", "definition.means"}},
	slotCount:          {"vague wording", []string{"vague.*"}},
}

// untold are the questions that the pack has no words for, in the pack's own words where it has them; none
// where it has words for no question at all.
func (p *Pack) untold() (all []string) {
	for i := range questions {
		q := &questions[i]
		if !slices.ContainsFunc(q.lists, p.wakes) {
			all = append(all, p.part(q.words))
		}
	}
	if len(all) == len(questions) {
		return nil // a pack for rules of its own, which asks none of them
	}
	return all
}
