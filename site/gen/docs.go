package main

import (
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"slices"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/checktest"
	"clausecheck/checker/rules"
)

// The rule pages say for each rule what it reports, why, what clears it and on whose authority, and
// show its examples, which are the rule's own tests: a page cannot promise what the rule does not do.

// A rulePage is one rule with its examples.
type rulePage struct {
	*checker.Rule
	Name             string // of its file
	Style            string // address of the style sheet
	Caught, LetAlone []rulePageCase
}

type rulePageCase struct {
	Name string
	Text []stretch
}

// A stretch of an example's text. Marked words are those that a finding stands on.
type stretch struct {
	Words  string
	Marked bool
}

// buildDocs writes site/rules.
func (j *job) buildDocs() error {
	sheet, err := j.ruleStyle()
	if err != nil {
		return err
	}
	if err := j.write("site"+sheet.address, sheet.content); err != nil {
		return err
	}
	examples := os.DirFS(j.source("checker", "rules", "testdata"))
	var pages []rulePage
	for _, rule := range rules.All {
		page := rulePage{Rule: rule, Name: rule.PageName(), Style: sheet.address}
		file, err := checktest.Load(examples, checktest.FileName(rule.ID))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if file != nil {
			page.Caught, page.LetAlone = split(file)
		}
		pages = append(pages, page)
		if err := j.writeTemplate("site/rules/"+page.Name+".html", ruleTemplate, page); err != nil {
			return err
		}
	}
	slices.SortFunc(pages, func(a, b rulePage) int { return strings.Compare(a.ID, b.ID) })
	return j.writeTemplate("site/rules/index.html", indexTemplate, map[string]any{"Style": sheet.address, "Rules": pages, "Version": j.version})
}

// A styleSheet is one that pages beside the application share, and the address that its content gives it.
type styleSheet struct {
	address string
	content []byte
}

func (j *job) ruleStyle() (styleSheet, error) {
	content, err := os.ReadFile(j.source("site", "gen", "rules.css"))
	return styleSheet{"/assets/rules-" + shortHash(content) + ".css", content}, err
}

func (j *job) writeTemplate(name string, t *template.Template, data any) error {
	var page strings.Builder
	if err := t.Execute(&page, data); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return j.write(name, []byte(page.String()))
}

// split sorts a file's cases by whether the rule reports them, and marks what it reports.
func split(file *checktest.File) (caught, letAlone []rulePageCase) {
	for _, c := range file.Cases {
		shown := rulePageCase{Name: c.Name, Text: marked(c)}
		if c.Caught {
			caught = append(caught, shown)
		} else {
			letAlone = append(letAlone, shown)
		}
	}
	return caught, letAlone
}

// marked is a case's text in stretches, those that the rule's findings stand on marked.
func marked(c checktest.Case) []stretch {
	var spans []checker.Span
	for _, m := range c.Marks {
		spans = append(spans, m.At)
	}
	slices.SortFunc(spans, func(a, b checker.Span) int { return int(a.Start - b.Start) })
	var text []stretch
	at := int32(0)
	for _, s := range spans {
		if s.Start < at {
			continue
		}
		if s.Start > at {
			text = append(text, stretch{Words: c.Text[at:s.Start]})
		}
		text = append(text, stretch{Words: c.Text[s.Start:s.End], Marked: true})
		at = s.End
	}
	if int(at) < len(c.Text) {
		text = append(text, stretch{Words: c.Text[at:]})
	}
	return text
}

var ruleTemplate = template.Must(template.New("rule").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{.Title}} – Clausecheck</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><link rel="stylesheet" href="{{.Style}}"></head><body>
<p><a href="/rules/">All rules</a></p>
<h1>{{.Title}}</h1>
<p><code>{{.ID}}</code> · {{.Severity.Word}} · since {{.Since}}</p>
<h2>Why it matters</h2><p>{{.Why}}</p>
<h2>What clears it</h2><p>{{.Clears}}</p>
{{with .Redraft}}<h2>A redraft to start from</h2><blockquote>{{.}}</blockquote>{{end}}
{{with .Authorities}}<h2>Authorities</h2><ul>{{range .}}<li>{{if .Address}}<a href="{{.Address}}" rel="noreferrer">{{.Cited}}</a>{{else}}{{.Cited}}{{end}}{{if not (or .Locator .Whole)}} (place not checked){{end}}{{with .Says}}<br>{{.}}{{end}}</li>{{end}}</ul>{{end}}
{{with .Caught}}<h2>Reported</h2>{{range .}}{{template "case" .}}{{end}}{{end}}
{{with .LetAlone}}<h2>Left alone</h2>{{range .}}{{template "case" .}}{{end}}{{end}}
<p><small>Not legal advice. The examples are the rule’s own tests.</small></p>
</body></html>
{{define "case"}}<figure><figcaption>{{.Name}}</figcaption><pre>{{range .Text}}{{if .Marked}}<mark>{{.Words}}</mark>{{else}}{{.Words}}{{end}}{{end}}</pre></figure>
{{end}}`))

var indexTemplate = template.Must(template.New("index").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Rules – Clausecheck</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><link rel="stylesheet" href="{{.Style}}"></head><body>
<p><a href="/">Clausecheck</a> {{.Version}}</p>
<h1>Rules</h1>
<table><thead><tr><th scope="col">Rule</th><th scope="col">What it reports</th><th scope="col">Severity</th></tr></thead><tbody>
{{range .Rules}}<tr><th scope="row"><a href="/rules/{{.Name}}">{{.ID}}</a></th><td>{{.Title}}</td><td>{{.Severity.Word}}</td></tr>
{{end}}</tbody></table>
</body></html>
`))
