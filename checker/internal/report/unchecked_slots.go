package report

import (
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/law"
)

// What a language has no words for, nothing in a text of it can tell. The report says so by question, so that
// silence is not taken for an answer.

// A question is one that the checker asks of every provision, in words, and the lists, as a rule names them,
// of which a language needs one to answer it.
type question struct {
	words string
	lists []string
}

var questions = [law.SlotCount + 1]question{
	law.SlotOffence:        {"what is an offence", []string{"offence.penalty", "offence.commits", "offence.establish", "offence.prohibits"}},
	law.SlotMentalAny:      {"the mental element", []string{"mental.intent", "mental.knowledge", "mental.purpose"}},
	law.SlotFurtherPurpose: {"a further purpose", []string{"mental.purpose", "mental.dishonest"}},
	law.SlotUnlawfulness:   {"conduct without right", []string{"right.without"}},
	law.SlotOptionalLimit:  {"limits that are left open", []string{"optional"}},
	law.SlotResearchSafe:   {"security research", []string{"research"}},
	law.SlotDefence:        {"defences", []string{"defence", "exception"}},
	law.SlotPower:          {"what is a power", []string{"power.verb", "power.demand", "power.passive", "power.states"}},
	law.SlotAuthorisation:  {"who authorises a measure", []string{"judge", "warrant"}},
	law.SlotThreshold:      {"grounds and necessity", []string{"threshold", "necessity"}},
	law.SlotSpecific:       {"whom or what a measure is about", []string{"specific"}},
	law.SlotTimeLimit:      {"time limits", []string{"time"}},
	law.SlotSecrecy:        {"duties of silence", []string{"secrecy"}},
	law.SlotSecrecyLimited: {"limits of silence", []string{"secrecy.limit"}},
	law.SlotNotice:         {"notice", []string{"notice"}},
	law.SlotRemedy:         {"remedies", []string{"remedy"}},
	law.SlotOversight:      {"oversight", []string{"oversight"}},
	law.SlotRights:         {"rights", []string{"rights"}},
	law.SlotCrossBorder:    {"measures across borders", []string{"crossborder"}},
	law.SlotSpeech:         {"speech", []string{"speech"}},
	law.SlotDefinition:     {"definitions", []string{"defines", "defines.verb", "definition.means"}},
	law.SlotCount:          {"vague wording", []string{"vague.*"}},
}

// untold are the questions that the pack has no words for, in the pack's own words where it has them; none
// where it has words for no question at all.
func untold(p *lexicon.Pack) (all []string) {
	for i := range questions {
		q := &questions[i]
		if !slices.ContainsFunc(q.lists, p.Wakes) {
			all = append(all, p.Part(q.words))
		}
	}
	if len(all) == len(questions) {
		return nil // a pack for rules of its own, which asks none of them
	}
	return all
}
