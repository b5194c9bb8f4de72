package checktest

import (
	"clausecheck/checker"
	"clausecheck/checker/packs"
)

// Grammar is an engine without rules that reads by grammar alone: the packs without what was learned, which is
// weighed on top of it. The error is that of packs that do not compile.
func Grammar() (*checker.Checker, error) {
	var grammar []*checker.Pack
	for _, p := range packs.All() {
		plain := *p
		plain.Weights = nil
		grammar = append(grammar, &plain)
	}
	return checker.New(grammar, nil)
}
