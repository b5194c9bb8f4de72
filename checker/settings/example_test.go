package settings_test

import (
	"fmt"
	"log"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
	"clausecheck/checker/settings"
)

// A rules file is a drafting office's own view of the rules. Rules of one's own bring their examples, and
// the file is refused when one of them comes out otherwise than it says.
func ExampleParse() {
	const office = `{
		"off": ["vagueness/*"],
		"rules": [{
			"id": "house/and-or", "title": "“and/or”", "severity": "advice",
			"why": "A reader cannot tell whether one is enough.", "clears": "“or”, or “and”, or “either or both”.",
			"phrases": ["and or"], "message": "The clause says “and/or”.",
			"caught": ["Article 1\nThe owner and/or the master shall keep a log."],
			"leftAlone": ["Article 1\nThe owner or the master shall keep a log."]
		}]
	}`
	s, err := settings.Parse("office.json", office)
	if err != nil {
		log.Fatal(err) // its file, its line and the reason
	}
	words, list, err := s.Apply("office.json", packs.All(), rules.All)
	if err != nil {
		log.Fatal(err)
	}
	engine, err := checker.New(words, list)
	if err != nil {
		log.Fatal(err)
	}
	report := engine.Check("Article 3\nThe port and/or the town shall bear the costs as they see fit.\n", checker.Options{})
	for _, f := range report.Findings {
		fmt.Println(f.Rule.ID, report.Document.Words(f.At))
	}
	// Output:
	// house/and-or and/or
}
