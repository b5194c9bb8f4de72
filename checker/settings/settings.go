// Package settings reads rules files: a drafting office's own view of the rules. A rules file is a
// JSON object with any of these members:
//
//	"off":      ["vagueness/open-list"]                     rules that are not run; "vagueness/*" for a group
//	"severity": {"intent/base-intent-only": "advice"}       the severity of every finding of a rule
//	"words":    {"right.without": ["without leave of the court"]}   phrases added to lists of the pack
//	"rules":    [{"id": "house/and-or", "title": "…", "why": "…", "clears": "…", "severity": "advice",
//	              "phrases": ["and or"], "message": "…",
//	              "caught": ["…"], "leftAlone": ["…"]}]     rules of one's own
//
// Phrases are written as in packs. An own rule reports each match of its phrases in operative text; it
// needs at least one example that is caught and one that is left alone, and the file is refused when
// one of them comes out otherwise.
package settings

import (
	"slices"
	"strings"

	"clausecheck/checker"
)

// Settings is a rules file that was read.
type Settings struct {
	off      []string
	severity map[string]checker.Severity
	words    []words
	rules    []ownRule
}

type words struct {
	list    string
	phrases []string
	line    int
}

type ownRule struct {
	rule             *checker.Rule
	list             string
	phrases          []string
	caught, leftOver []string
	line             int
}

// An Error says what is wrong in a rules file and where. Line counts from 1.
type Error struct {
	Name   string
	Line   int
	Reason string
}

func (e *Error) Error() string {
	n, digits := e.Line, ""
	for ; n > 0; n /= 10 {
		digits = string(rune('0'+n%10)) + digits
	}
	return e.Name + ":" + digits + ": " + e.Reason
}

// Apply gives the packs and rules as the file wants them; those given are not changed. The error is an
// *Error when the file names a rule or list that does not exist, or when an example of an own rule
// comes out otherwise than it says.
func (s *Settings) Apply(name string, packs []*checker.Pack, rules []*checker.Rule) ([]*checker.Pack, []*checker.Rule, error) {
	packs, kept := slices.Clone(packs), make([]*checker.Rule, 0, len(rules)+len(s.rules))
	for _, off := range s.off {
		if !slices.ContainsFunc(rules, func(r *checker.Rule) bool { return matches(off, r) }) {
			return nil, nil, &Error{name, 1, `"off" names ` + off + ", which is no rule; see: clausecheck rules"}
		}
	}
	for id := range s.severity {
		if !slices.ContainsFunc(rules, func(r *checker.Rule) bool { return r.ID == id }) {
			return nil, nil, &Error{name, 1, `"severity" names ` + id + ", which is no rule; see: clausecheck rules"}
		}
	}
	for _, r := range rules {
		if slices.ContainsFunc(s.off, func(off string) bool { return matches(off, r) }) {
			continue
		}
		if severity, ok := s.severity[r.ID]; ok {
			own := *r
			own.Overruled = &severity
			r = &own
		}
		kept = append(kept, r)
	}
	for _, w := range s.words {
		if !packs[0].Has(w.list) {
			return nil, nil, &Error{name, w.line, `no pack has the list "` + w.list + `"`}
		}
		more, err := packs[0].With(w.list, w.phrases)
		if err != nil {
			return nil, nil, &Error{name, w.line, err.Error()}
		}
		packs[0] = more
	}
	for _, r := range s.rules {
		more, err := packs[0].With(r.list, r.phrases)
		if err != nil {
			return nil, nil, &Error{name, r.line, err.Error()}
		}
		packs[0] = more
		kept = append(kept, r.rule)
	}
	c, err := checker.New(packs, kept)
	if err != nil {
		return nil, nil, &Error{name, 1, err.Error()}
	}
	for _, r := range s.rules {
		if err := r.try(name, c); err != nil {
			return nil, nil, err
		}
	}
	return packs, kept, nil
}

func (r *ownRule) try(name string, c *checker.Checker) error {
	finds := func(text string) bool {
		return slices.ContainsFunc(c.Check(text, checker.Options{}).Findings, func(f checker.Finding) bool { return f.Rule.ID == r.rule.ID })
	}
	for _, text := range r.caught {
		if !finds(text) {
			return &Error{name, r.line, r.rule.ID + " does not catch its own example: " + text}
		}
	}
	for _, text := range r.leftOver {
		if finds(text) {
			return &Error{name, r.line, r.rule.ID + " catches an example that it should leave alone: " + text}
		}
	}
	return nil
}

func matches(pattern string, r *checker.Rule) bool {
	return pattern == r.ID || strings.HasSuffix(pattern, "/*") && pattern[:len(pattern)-2] == r.Group()
}
