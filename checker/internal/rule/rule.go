package rule

import (
	"strings"

	"clausecheck/checker/law"
)

// A Error says why a rule was refused.
type Error struct{ Rule, Reason string }

func (e *Error) Error() string { return "rule " + e.Rule + ": " + e.Reason }

// A Rule is one check, as a documented value. Exactly one of Phrase, Offence, Power and Document is
// set; none of them sees the text again, only what was found in it.
type Rule struct {
	ID          string // "group/name" in kebab-case, named for the fault
	Title       string // a few words, for lists and cards
	Why         string // who is hurt and how: one or two sentences
	Clears      string // what words would clear the finding
	Redraft     string // a template in the instrument's own register, with … for what the drafter must fill in
	Since       string // the version that brought it
	Severity    Severity
	Authorities []Authority
	Language    string // of the texts above, where a pack has put them into its own; empty for English

	// Overruled is the severity of every finding of the rule, where a rules file sets one; nil otherwise.
	Overruled *Severity

	// PerArticle makes the findings of one article one finding, with the other places as notes.
	PerArticle bool

	// PerWords makes the findings of one text on the same words one finding, with the other places as notes.
	PerWords bool

	// Proven says that at least nine in ten findings of the rule were accepted where they were read against laws that
	// nobody had worked with. Findings of other rules claim medium confidence at most.
	Proven bool

	// YieldsTo are the rules to which this one gives way: one root cause, one finding.
	YieldsTo []Yield

	// Amend makes the redrafts of a finding that has none: edits of the clause that clear it. It may be nil.
	Amend func(*Pass, *Finding) []Fix

	Lists    []string                  // pack lists whose matches wake Phrase
	Phrase   func(*Pass, *law.Fact)    // once for each match in operative text
	Offence  func(*Pass, *law.Offence) // once for each way to commit an offence
	Power    func(*Pass, *law.Power)   // once for each power
	Document func(*Pass)               // once, over readings, facts and the tree
}

// A Yield is a rule, by its ID, to which another gives way where both speak of the same provision, or where
// SameWords is set only where they speak of the same words of it.
type Yield struct {
	Rule      string
	SameWords bool
}

// Group is the part of the ID before the slash.
func (r *Rule) Group() string {
	for i := range len(r.ID) {
		if r.ID[i] == '/' {
			return r.ID[:i]
		}
	}
	return r.ID
}

// Page is the address of the rule's page below folder, which ends in a slash; empty where folder is, and for a rule
// of a rules file, which has no page.
func (r *Rule) Page(folder string) string {
	if folder == "" || r.Since == Own {
		return ""
	}
	return folder + r.PageName() + ".html" // which servers that leave it out of addresses take too
}

// PageName is the name of the rule's page among those of all rules.
func (r *Rule) PageName() string { return strings.ReplaceAll(r.ID, "/", "-") }

// Own is the version of rules that stand in a rules file.
const Own = "own"

// Fault says what the rule lacks; empty where it can be used.
func (r *Rule) Fault() string {
	functions := 0
	for _, set := range [...]bool{r.Phrase != nil, r.Offence != nil, r.Power != nil, r.Document != nil} {
		if set {
			functions++
		}
	}
	switch {
	case r.Group() == r.ID || !kebab(r.ID):
		return `the ID must be "group/name" in lower case with hyphens`
	case r.Title == "" || r.Why == "" || r.Clears == "" || r.Since == "":
		return "it needs a title, a reason, what clears it and a version"
	case functions != 1:
		return "exactly one of Phrase, Offence, Power and Document must be set"
	case (r.Phrase != nil) != (len(r.Lists) > 0):
		return "lists and a Phrase function go together"
	case r.Severity > Blocker:
		return "it has no severity"
	}
	return ""
}

func kebab(id string) bool {
	for _, c := range id {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '/' {
			return false
		}
	}
	return id != ""
}
