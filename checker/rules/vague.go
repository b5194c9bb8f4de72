package rules

import (
	"strings"

	"clausecheck/checker"
)

// vagueTerms calls visit for the text's vague terms of the categories in the settings for which the
// rule speaks.
func vagueTerms(p *checker.Pass, speaks func(*checker.VagueTerm) bool, visit func(*checker.VagueTerm)) {
	terms := p.VagueTerms()
	for i := range terms {
		if speaks(&terms[i]) {
			visit(&terms[i])
		}
	}
}

// reportTerm reports a vague term with what spoke for it and its other places in the article. One that
// nearly every reader would raise is reported with high confidence.
func reportTerm(p *checker.Pass, severity checker.Severity, t *checker.VagueTerm, message string) {
	f := checker.Finding{In: t.In, At: t.At, Confidence: checker.Medium, Message: message,
		Looked: []string{"the words around it", "the instrument's definitions"}}
	if text := spoke(p, t); text != "" {
		f.Notes = append(f.Notes, checker.Note{At: t.At, Text: text})
		if t.Grade >= 3 {
			f.Confidence = checker.High
		}
	}
	const most = 8
	for i, at := range t.Others {
		if i == most {
			break
		}
		f.Notes = append(f.Notes, checker.Note{At: at, Text: "the same words"})
	}
	p.ReportAs(severity, f)
}

// spoke says in a few words what the term was raised for; empty where the language's pack has no weights.
func spoke(p *checker.Pass, t *checker.VagueTerm) string {
	var parts []string
	for _, s := range t.Spoke {
		switch s.What {
		case checker.SpokeWords:
			parts = append(parts, "the words themselves")
		case checker.SpokeBefore:
			parts = append(parts, p.Quote(s.At)+" before them")
		case checker.SpokeBehind:
			parts = append(parts, p.Quote(s.At)+" behind them")
		case checker.SpokeBeside:
			parts = append(parts, "another open word beside them")
		case checker.SpokeSentence:
			parts = append(parts, "what the sentence does")
		}
	}
	if parts == nil {
		return ""
	}
	return "raised for " + strings.Join(parts, "; ")
}

// inOffence reports whether the term belongs to what an offence requires or excuses.
func inOffence(t *checker.VagueTerm) bool {
	return t.Setting == checker.SettingOffence || t.Setting == checker.SettingExcuse
}

// inPower reports whether the term belongs to a power or to a private duty towards an authority.
func inPower(t *checker.VagueTerm) bool {
	return t.Setting == checker.SettingPower || t.Setting == checker.SettingDuty
}

// ofCategory reports whether the term is of one of the categories.
func ofCategory(t *checker.VagueTerm, categories ...string) bool {
	for _, c := range categories {
		if t.Category == c {
			return true
		}
	}
	return false
}

// graver is the severity of an open term in a power: a warning, but advice where a court decides,
// which has to give reasons.
func graver(t *checker.VagueTerm) checker.Severity {
	if t.Power != nil && t.Power.ByCourt {
		return checker.Advice
	}
	return checker.Warning
}
