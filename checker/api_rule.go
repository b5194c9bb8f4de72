package checker

import "clausecheck/checker/internal/rule"

// What stands in package rule and is part of this one's contract, under the names by which it is
// imported. Its documentation is there.

// Severity weighs a finding.
type Severity = rule.Severity

// The severities, from a remark to what should not leave the drafting table.
const (
	Info    = rule.Info
	Advice  = rule.Advice
	Warning = rule.Warning
	Blocker = rule.Blocker
)

// ParseSeverity is the severity of that name, in data or for people; ok is false for any other word.
func ParseSeverity(name string) (s Severity, ok bool) { return rule.ParseSeverity(name) }

// Confidence says how surely the words bear the finding out.
type Confidence = rule.Confidence

// High: the words themselves show the kind of provision, and what the finding says of it.
const (
	High   = rule.High
	Medium = rule.Medium
	Low    = rule.Low
)

// A Finding is one place where the words leave something open.
type Finding = rule.Finding

// A Note points at a further place that bears on a finding.
type Note = rule.Note

// A Fix is a redraft offered as a template, never applied by itself.
type Fix = rule.Fix

// An Edit replaces the bytes of At by Text.
type Edit = rule.Edit

// An Authority is a source that supports a rule, or speaks against it and says so.
type Authority = rule.Authority

// A Pass is what a rule sees of a text while it runs: the outline, the readings and the facts, never the text
// itself but for quoting it.
type Pass = rule.Pass

// A RuleError says why a rule was refused.
type RuleError = rule.Error

// A Rule is one check, as a documented value.
type Rule = rule.Rule

// OwnRule is the version, Since, of a rule that stands in a rules file.
const OwnRule = rule.Own

// A Yield is a rule, by its ID, to which another gives way where both speak of the same provision, or where
// SameWords is set only where they speak of the same words of it.
type Yield = rule.Yield
