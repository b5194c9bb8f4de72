package encode

import "clausecheck/checker"

// The shape of the report and of the list of rules, as data: the site's types are made of it, and a test
// holds it against what JSON and Rules write.

// A Union is a name for one of several words.
type Union struct {
	Name   string
	Values []string
}

// An Interface is a name for an object's members.
type Interface struct {
	Name, About string
	Members     []Member
}

// A Member of an object. Type is string, number, boolean, the word true, a union, an interface, one of
// these in quotation marks joined by " | ", or any of them with [] behind it for a list.
type Member struct {
	Name, Type string
	Optional   bool
	About      string
}

// Shape is every union and interface of the report, outermost first.
func Shape() ([]Union, []Interface) {
	unions := []Union{
		{"Severity", names(checker.Blocker, checker.Warning, checker.Advice, checker.Info)},
		{"Confidence", names(checker.High, checker.Medium, checker.Low)},
		{"Mental", names(checker.MentalPurpose, checker.MentalIntent, checker.MentalKnowledge, checker.MentalRecklessness,
			checker.MentalNegligence, checker.MentalImplied, checker.MentalNone)},
		{"Grade", names(checker.GradeNone, checker.GradeWeak, checker.GradeModerate, checker.GradeStrong)},
		{"CellState", names(checker.NotApplicable, checker.Missing, checker.Partly, checker.Present)},
	}
	span := []Member{{Name: "start", Type: "number"}, {Name: "end", Type: "number"}}
	with := func(before []Member, behind ...Member) []Member {
		return append(append(before[:len(before):len(before)], span...), behind...)
	}
	return unions, []Interface{
		{"Report", "", []Member{
			{Name: "schema", Type: "string"},
			{Name: "engine", Type: "EngineOfReport"},
			{Name: "document", Type: "DocumentOfReport"},
			{Name: "offsets", Type: `"utf-16" | "utf-8"`},
			{Name: "provisions", Type: "Provision[]"},
			{Name: "findings", Type: "Finding[]"},
			{Name: "coverage", Type: "Coverage"},
			{Name: "unchecked", Type: "Gap[]"},
			{Name: "summary", Type: "Summary"},
		}},
		{"EngineOfReport", "", []Member{
			{Name: "version", Type: "string"},
			{Name: "rules", Type: "string", About: "Hash of the rules and of the pack that was used."},
			{Name: "pages", Type: "string", Optional: true, About: "Address of the folder of the rules' pages, for a report that is a file: that of “group/name” is “group-name.html” below it."},
		}},
		{"DocumentOfReport", "", []Member{
			{Name: "name", Type: "string"}, {Name: "language", Type: "string"}, {Name: "profile", Type: "string"},
			{Name: "bytes", Type: "number", About: "Of the text as it was checked, in UTF-8; the hash is of the same."},
			{Name: "sha256", Type: "string"},
		}},
		{"Provision", "", with([]Member{
			{Name: "id", Type: "string"},
			{Name: "parent", Type: "number", About: "Index into Report.provisions, or -1 at the top."},
			{Name: "kind", Type: "string"}, {Name: "label", Type: "string"}, {Name: "title", Type: "string"},
			{Name: "cited", Type: "string", Optional: true, About: "What a reader cites it by, where its label and those above it do not say that alone: “Schedule 2, paragraph 14”."},
		},
			Member{"language", "string", true, "What it was read in, where that is not document.language."},
			Member{"reading", "Reading", true, "Absent where nothing was read."},
		)},
		{"Reading", "What a provision says, with what it inherits. Mental and grade are there where offence is true.", slotMembers()},
		{"Evidence", "The words that filled a slot.", with([]Member{{Name: "slot", Type: "string"}},
			Member{Name: "from", Type: "string", About: "Where in the tree they stand, as seen from the provision."})},
		{"Finding", "", with([]Member{
			{"known", "true", true, "The baseline of the check has it too."},
			{Name: "id", Type: "string", About: "Stable across edits elsewhere in the text."},
			{Name: "rule", Type: "string"},
			{"title", "string", true, "The rule's title and redraft in the language of the text, where its pack has them; rules() has them in English."},
			{Name: "redraft", Type: "string", Optional: true},
			{Name: "severity", Type: "Severity"}, {Name: "confidence", Type: "Confidence"},
			{Name: "kind", Type: `"present" | "absent"`, About: "present: these words; absent: words that are not there, anchored to the shortest telling span."},
			{Name: "provision", Type: "number", About: "Index into Report.provisions."},
			{Name: "path", Type: "string"},
		},
			Member{Name: "quote", Type: "string"}, Member{Name: "message", Type: "string"}, Member{Name: "why", Type: "string"},
			Member{Name: "looked", Type: "string[]", Optional: true}, Member{Name: "clears", Type: "string"},
			Member{Name: "authorities", Type: "Authority[]", Optional: true}, Member{Name: "notes", Type: "Note[]", Optional: true},
			Member{Name: "fixes", Type: "Fix[]", Optional: true},
		)},
		{"Authority", "", []Member{{Name: "name", Type: "string"}, {"locator", "string", true, "Absent or empty where the pinpoint was not checked."}}},
		{"Note", "", with(nil, Member{Name: "text", Type: "string"})},
		{"Fix", "", []Member{{Name: "title", Type: "string"}, {Name: "edits", Type: "Edit[]"}}},
		{"Edit", "", with(nil, Member{Name: "text", Type: "string"})},
		{"Coverage", "", []Member{{Name: "offences", Type: "CoverageTable"}, {Name: "powers", Type: "CoverageTable"}}},
		{"CoverageTable", "", []Member{
			{Name: "rows", Type: "CoverageRow[]"},
			{Name: "columns", Type: "CoverageColumn[]"},
			{Name: "cells", Type: "CoverageCell[][]", About: "By row, then column."},
		}},
		{"CoverageRow", "", []Member{{Name: "provision", Type: "number", About: "Index into Report.provisions."}, {Name: "label", Type: "string"}, {Name: "title", Type: "string"}}},
		{"CoverageColumn", "", []Member{{Name: "key", Type: "string"}, {Name: "title", Type: "string"}}},
		{"CoverageCell", "", []Member{
			{Name: "state", Type: "CellState"},
			{"value", "string", true, `A word to show, such as "intent" or "moderate".`},
			{"start", "number", true, "The words that decided, where words did."},
			{Name: "end", Type: "number", Optional: true}, {Name: "quote", Type: "string", Optional: true},
		}},
		{"Gap", "What was not checked.", with(nil, Member{Name: "reason", Type: "string"})},
		{"Summary", "", []Member{
			{Name: "blocker", Type: "number"}, {Name: "warning", Type: "number"}, {Name: "advice", Type: "number"}, {Name: "info", Type: "number"},
			{Name: "offences", Type: "number"}, {Name: "inadequateIntent", Type: "number"}, {Name: "powers", Type: "number"},
		}},
		{"Rule", "A rule as rules() and explain() describe it.", []Member{
			{Name: "id", Type: "string"}, {Name: "group", Type: "string"}, {Name: "title", Type: "string"}, {Name: "severity", Type: "Severity"},
			{Name: "since", Type: "string"}, {Name: "why", Type: "string"}, {Name: "clears", Type: "string"},
			{Name: "redraft", Type: "string", Optional: true}, {Name: "authorities", Type: "Authority[]", Optional: true},
		}},
	}
}

// slotMembers are the members of a reading: one for each slot, in the slots' order.
func slotMembers() (members []Member) {
	for slot := checker.SlotOffence; slot <= checker.SlotDefinition; slot++ {
		members = append(members, Member{Name: slot.String(), Type: "boolean"})
		switch slot {
		case checker.SlotOffence:
			members = append(members, Member{Name: "mental", Type: "Mental", Optional: true})
		case checker.SlotMentalAny:
			members = append(members, Member{Name: "grade", Type: "Grade", Optional: true})
		}
	}
	return append(members, Member{Name: "evidence", Type: "Evidence[]", Optional: true})
}

func names[T interface{ String() string }](values ...T) []string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = v.String()
	}
	return words
}
