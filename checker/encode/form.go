package encode

import (
	"strings"

	"clausecheck/checker"
)

// A Form is a way to write reports, one after another, as one document: Begin, then Report for each
// with Between between two, then End. What Report appends nothing for does not count. Report may run
// for several reports at the same time.
type Form struct {
	Begin, Between, End string
	Report              func(dst []byte, r *checker.Report, p Place) []byte
}

// A Place is where a report stands in a document of several.
type Place struct {
	Path   string // of the draft, as the reader knows it; the report's own name where empty
	Number int    // counts the reports from 0
}

// pathOf is how a document calls the draft of a report.
func (p Place) pathOf(r *checker.Report) string {
	if p.Path != "" {
		return p.Path
	}
	return r.Name
}

// A Style is what a Form may need to know besides the reports.
type Style struct {
	Offsets Offsets
	Rules   []*checker.Rule // all that were run, for forms that describe them
	Version string          // of the engine
	Pages   string          // address of the folder of the rules' pages, with its slash; empty: no page is named
	Several bool            // more than one report may follow
	Colour  bool            // the text goes to a terminal that shows colours
	Width   int             // columns of a line of text; 0 is no limit
}

// PagesFolder is the address of the folder of the rules' pages as Style takes it, with a slash at its end; ok is false
// for what is no address on the web, or has signs that would end it where it is written.
func PagesFolder(address string) (folder string, ok bool) {
	rest, secure := strings.CutPrefix(address, "https://")
	if !secure {
		rest, ok = strings.CutPrefix(address, "http://")
	}
	if rest == "" || !secure && !ok {
		return "", false
	}
	for i := range len(address) {
		if c := address[i]; c <= ' ' || c > '~' || strings.IndexByte("\"'<>\\^`{|}?#", c) >= 0 {
			return "", false
		}
	}
	return strings.TrimSuffix(address, "/") + "/", true
}

// Forms are the names that NewForm knows.
var Forms = []string{"text", "json", "jsonl", "sarif", "csv", "markdown", "html"}

// NewForm is the form of that name; ok is false for any other word.
func NewForm(name string, s Style) (f Form, ok bool) {
	switch name {
	case "json":
		f.Report = s.json
		if s.Several {
			f.Begin, f.Between, f.End = "[\n", ",", "]\n"
		}
	case "jsonl":
		f.Report = s.json
	case "sarif":
		f = Form{Begin: s.sarifBegin(), Between: ",\n", End: sarifEnd, Report: s.sarif}
	case "csv":
		f = Form{Begin: csvHead, Report: s.csv}
	case "markdown":
		f.Report = s.markdown
	case "html":
		f = Form{Begin: htmlBegin(), End: htmlEnd, Report: s.html}
	case "text":
		f.Report = s.text
	default:
		return f, false
	}
	return f, true
}

// All is the document of one report.
func (f Form) All(dst []byte, r *checker.Report, p Place) []byte {
	dst = append(dst, f.Begin...)
	dst = f.Report(dst, r, p)
	return append(dst, f.End...)
}

func (s Style) json(dst []byte, r *checker.Report, _ Place) []byte {
	return jsonWithPages(dst, r, s.Offsets, s.Pages)
}
