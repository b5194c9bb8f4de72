// Package margin takes a report back into Word: into the margin of the draft that it is about, and into
// a table of amendments. In the margin each finding becomes a
// comment on exactly its words, with the rule, what the clause says or fails to say, what would clear
// it and on whose authority.
package margin

import (
	"io"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/draft"
)

// Options say which findings become comments, and who comments and when.
type Options struct {
	Least    checker.Severity // lighter findings are left out
	Redrafts bool             // fixes that fit their words become tracked changes
	Author   string           // empty: "Clausecheck"
	Date     string           // as "2026-01-31T09:00:00Z"; empty: none, so that the output depends on nothing else
	Pages    string           // address of the folder of the rules' pages, with its slash; empty: no page is named
}

// Write writes the DOCX that file was opened from to w, with the report's findings as comments. The
// report must be about file.Text. Words that repeat, which a finding's notes name, get no comment of
// their own. The error is that of file.Annotate.
func Write(w io.Writer, file *draft.File, r *checker.Report, o Options) error {
	return file.Annotate(w, Comments(r, o), draft.AnnotateOptions{Author: o.Author, Date: o.Date})
}

// Comments are the report's findings as comments, in the order of the findings.
func Comments(r *checker.Report, o Options) []draft.Comment {
	var comments []draft.Comment
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Severity < o.Least {
			continue
		}
		c := draft.Comment{Start: int(f.At.Start), End: int(f.At.End), Text: paragraphs(r, f), Link: f.Rule.Page(o.Pages)}
		if o.Redrafts {
			c.Redraft = redraft(r, f)
		}
		comments = append(comments, c)
	}
	return comments
}

// paragraphs are what the comment says.
func paragraphs(r *checker.Report, f *checker.Finding) []string {
	rule := f.Rule
	out := []string{capital(f.Severity.Word()) + ": " + rule.Title + " (" + rule.ID + ")", f.Message}
	if rule.Why != "" {
		out = append(out, "Why it matters: "+rule.Why)
	}
	if rule.Clears != "" {
		out = append(out, "What would clear it: "+rule.Clears)
	}
	if rule.Redraft != "" {
		out = append(out, "Redraft: "+rule.Redraft)
	}
	if a := authorities(rule); a != "" {
		out = append(out, "Authorities: "+a)
	}
	if len(f.Notes) > 0 {
		var places []string
		for _, n := range f.Notes {
			places = append(places, n.Text+" (“"+r.Document.Words(n.At)+"”)")
		}
		const most = 6
		if more := len(places) - most; more > 0 {
			places = append(places[:most], "and elsewhere")
		}
		out = append(out, "See also: "+strings.Join(places, "; "))
	}
	return out
}

func authorities(rule *checker.Rule) string {
	var names []string
	for _, a := range rule.Authorities {
		names = append(names, a.Cited())
	}
	return strings.Join(names, "; ")
}

// redraft is the words to stand in place of the finding's own, where its first fix replaces just those
// or puts words before or behind them.
func redraft(r *checker.Report, f *checker.Finding) *string {
	if len(f.Fixes) == 0 || len(f.Fixes[0].Edits) != 1 {
		return nil
	}
	e := f.Fixes[0].Edits[0]
	text := e.Text
	switch {
	case e.At == f.At:
	case e.At.Empty() && e.At.Start == f.At.End:
		text = r.Document.Words(f.At) + text
	case e.At.Empty() && e.At.End == f.At.Start:
		text += r.Document.Words(f.At)
	default:
		return nil
	}
	return &text
}

func capital(word string) string {
	if word == "" {
		return word
	}
	return strings.ToUpper(word[:1]) + word[1:]
}
