package encode

import (
	"strings"

	"clausecheck/checker"
)

// The report below is made by hand, so that these tests show how a report is written whatever the
// engine would find. Its text has characters of one, two and four bytes before the findings.
const sampleText = "Article 1 😀\nÉ: Each Party shall punish access.\n\nArticle 2\nIt may\tdo “whatever” it\nwants.\n"

var sampleRule = &checker.Rule{
	ID: "intent/no-mental-element", Title: "Offence states no mental element", Severity: checker.Blocker, Since: "0.1.0",
	Why: "By accident & design.", Clears: "A <fault word>.", Redraft: "…, when committed intentionally, …",
	Authorities: []checker.Authority{{Name: "Rome Statute", Locator: "art. 30"}, {Name: "Model Penal Code"}},
}

var otherRule = &checker.Rule{
	ID: "vagueness/open-list", Title: "Open list", Severity: checker.Advice, Since: "0.1.0", Why: "Who knows.", Clears: "A closed list.",
}

// at is the span of words within the sample text.
func at(words string) checker.Span {
	start := strings.Index(sampleText, words)
	return checker.Span{Start: int32(start), End: int32(start + len(words))}
}

func sampleReport() *checker.Report {
	first, second := at("Article 1 😀\nÉ: Each Party shall punish access."), at("Article 2\nIt may\tdo “whatever” it\nwants.")
	d := &checker.Document{Text: sampleText, Provisions: []checker.Provision{
		{Kind: checker.KindArticle, Span: first, Label: at("Article 1"), Title: at("😀"), Body: at("É: Each Party shall punish access."),
			Parent: checker.None, Child: checker.None, Sibling: 1, Number: "1"},
		{Kind: checker.KindArticle, Span: second, Label: at("Article 2"), Body: at("It may\tdo “whatever” it\nwants."),
			Parent: checker.None, Child: 2, Sibling: checker.None, Number: "2"},
		{Kind: checker.KindParagraph, Span: at("It may\tdo “whatever” it\nwants."), Parent: 1, Child: checker.None, Sibling: checker.None},
	}}
	return &checker.Report{
		Document: d, Name: "sample.txt", Language: "en", Profile: "treaty", Version: "0.1.0", Rules: "00ff",
		Readings: []checker.Reading{
			{Slots: 1<<checker.SlotOffence | 1<<checker.SlotMentalAny | 1<<checker.SlotUnlawfulness, Mental: checker.MentalNone, Grade: checker.GradeNone,
				Evidence: []checker.Evidence{
					{At: at("punish"), Slot: checker.SlotOffence},
					{At: at("access"), Slot: checker.SlotMentalAny, Mental: checker.MentalIntent, From: checker.FromGeneral},
				}},
			{},
			{Slots: 1 << checker.SlotPower},
		},
		Findings: []checker.Finding{
			{Rule: sampleRule, Severity: checker.Blocker, Absent: true, In: 0, At: at("punish"),
				Message: "Article 1 says nothing of “intent”.", Looked: []string{"leaf", "chapeau"},
				Notes: []checker.Note{{At: at("whatever"), Text: "the same in Article 2"}},
				Fixes: []checker.Fix{{Title: "Add intent", Edits: []checker.Edit{{At: at("punish"), Text: "punish, when committed intentionally,"}}}}},
			{Rule: otherRule, Severity: checker.Advice, Confidence: checker.Low, In: 2, At: at("“whatever” it\nwants"), Message: "The list is open."},
		},
		Offences: checker.Table{
			Rows:    []checker.Ref{0},
			Columns: []checker.Column{{Key: "mental", Title: "Mental element"}, {Key: "defence", Title: "Exception"}},
			Cells:   [][]checker.Cell{{{State: checker.Partly, Value: "none", At: at("access")}, {State: checker.Missing}}},
		},
		Powers: checker.Table{
			Rows:    []checker.Ref{2},
			Columns: []checker.Column{{Key: "notice", Title: "Notice"}},
			Cells:   [][]checker.Cell{{{State: checker.NotApplicable}}},
		},
		Unchecked: []checker.Gap{{At: at("wants."), Reason: "The words were not read."}},
	}
}
