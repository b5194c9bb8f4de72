package compare_test

import (
	"fmt"
	"log"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// Two rounds are compared by their reports: provisions are followed through renumbering, and each
// effect says what a change did to one safeguard or finding.
func Example() {
	engine, err := checker.New(packs.All(), rules.All)
	if err != nil {
		log.Fatal(err)
	}
	before := engine.Check("Article 7\nWith the prior authorisation of a judge, the police may search any vessel.\n", checker.Options{Grammar: true})
	after := engine.Check("Article 9\nThe police may search any vessel.\n", checker.Options{Grammar: true})
	comparison := compare.Compare(before, after)
	for _, e := range comparison.Effects {
		if e.About == "authorisation" {
			fmt.Printf("%s: %s\n", e.Title, e.Kind)
		}
	}
	fmt.Println("worse:", comparison.Worse() > 0)
	// Output:
	// prior authorisation: lost
	// worse: true
}
