package checker_test

import (
	"fmt"
	"log"

	"clausecheck/checker"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// A Checker is made once and used for every text. The report's findings are in the order of the text;
// positions are bytes, and package encode writes the same report as JSON, SARIF or text with carets.
func Example() {
	engine, err := checker.New(packs.All(), rules.All)
	if err != nil {
		log.Fatal(err)
	}
	report := engine.Check("Article 4 – Harbour records\nA person who alters a harbour record commits an offence and is liable to imprisonment for two years.\n",
		checker.Options{Name: "harbour-bill.txt"})
	paths := report.Document.Paths()
	for _, f := range report.Findings {
		if f.Rule.Group() == "intent" {
			fmt.Printf("%s at %s: %s\n", f.Rule.ID, paths[f.In], f.Rule.Title)
		}
	}
	// Output:
	// intent/no-mental-element at art-4: Offence states no mental element
}

// What the text says is told beside what it leaves open: a table of the offences and one of the powers,
// with a column for each element or safeguard.
func ExampleChecker_Check() {
	engine, err := checker.New(packs.All(), rules.All)
	if err != nil {
		log.Fatal(err)
	}
	report := engine.Check("Article 4\nA person who intentionally alters a harbour record commits an offence.\n", checker.Options{})
	for row, in := range report.Offences.Rows {
		for column, c := range report.Offences.Columns {
			if cell := report.Offences.Cells[row][column]; c.Key == "mental" {
				fmt.Printf("%s: %s, in the words %q\n", report.Document.Words(report.Document.Provisions[in].Label), cell.Value, report.Document.Words(cell.At))
			}
		}
	}
	// Output:
	// Article 4: intent, in the words "intentionally"
}

// A session pays for what an edit changed and not for the text. Its report is at every moment that of
// Check for the text as it then is.
func ExampleChecker_Open() {
	engine, err := checker.New(packs.All(), rules.All)
	if err != nil {
		log.Fatal(err)
	}
	const text = "Article 4\nA person who alters a harbour record commits an offence.\n"
	session := engine.Open(text, checker.Options{})
	before := session.Report().Summary()
	at := len("Article 4\nA person who ")
	report, err := session.Edit(at, at, "knowingly ")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("offences without an adequate mental element:", before.InadequateIntent, "and then", report.Summary().InadequateIntent)
	// Output:
	// offences without an adequate mental element: 1 and then 0
}

// A rule is a documented value. It is woken by the phrases of a list, or looks at each offence, each
// power or the whole document; it never searches the text itself. Package settings reads rules that are
// only words from a file.
func ExampleNew_ownRule() {
	named := &checker.Rule{
		ID: "house/every-power", Title: "A power to be shown to the committee", Severity: checker.Advice, Since: "0.2.0",
		Why:    "The committee on powers sees each of them.",
		Clears: "Nothing; the committee decides.",
		Power: func(p *checker.Pass, power *checker.Power) {
			p.Report(checker.Finding{In: power.In, At: power.At, Message: p.LabelOf(power.In) + " gives a power, " + p.Quote(power.At) + "."})
		},
	}
	engine, err := checker.New(packs.All(), []*checker.Rule{named})
	if err != nil {
		log.Fatal(err)
	}
	report := engine.Check("Article 7\nThe police may intercept the communications of any person.\n", checker.Options{})
	for _, f := range report.Findings {
		fmt.Println(f.Rule.ID, f.Severity)
	}
	// Output:
	// house/every-power advice
}
