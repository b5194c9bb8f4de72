package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
)

// The user's guide is written once, in site/guide/chapters, and shipped twice: as a page of the site, and
// as chapters that the page's own dialog loads when it is asked for, also in the one file. Both are
// searched by the same script, on the reader's machine.

// A chapter is one of the guide. Its anchor is the file's name without the number.
type chapter struct {
	Anchor string `json:"anchor"`
	Title  string `json:"title"`
	HTML   string `json:"html"` // behind the title
}

// readChapters reads the guide. The figures stand in a file of their own, so that they are set in one place.
func (j *job) readChapters() ([]chapter, error) {
	files, err := filepath.Glob(j.source("site", "guide", "chapters", "*.md"))
	if err != nil {
		return nil, err
	}
	figures, err := j.figuresTable()
	if err != nil {
		return nil, err
	}
	var chapters []chapter
	for _, file := range files { // in the order of their numbers
		content, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		one, err := newChapter(filepath.Base(file), strings.Replace(string(content), "{{figures}}", figures, 1))
		if err != nil {
			return nil, err
		}
		chapters = append(chapters, one)
	}
	if len(chapters) == 0 {
		return nil, fmt.Errorf("site/guide/chapters has no chapter")
	}
	return chapters, nil
}

var markdown = goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithParserOptions(parser.WithAutoHeadingID()))

// newChapter is the chapter of a Markdown text whose first line is its title.
func newChapter(name, text string) (chapter, error) {
	title, rest, _ := strings.Cut(text, "\n")
	title, titled := strings.CutPrefix(title, "# ")
	_, anchor, numbered := strings.Cut(strings.TrimSuffix(name, ".md"), "-")
	if !titled || !numbered {
		return chapter{}, fmt.Errorf("site/guide/chapters/%s is called NUMBER-NAME.md and begins with “# Title”", name)
	}
	var out bytes.Buffer
	if err := markdown.Convert([]byte(rest), &out); err != nil {
		return chapter{}, fmt.Errorf("site/guide/chapters/%s: %w", name, err)
	}
	// A list or a program that is wider than the screen is scrolled, with the keyboard too.
	body := strings.ReplaceAll(out.String(), "<pre><code", `<pre tabindex="0"><code`)
	body = strings.ReplaceAll(body, "<h2 id=\"", "<h2 id=\""+anchor+"-")
	return chapter{anchor, title, body}, nil
}

// figuresTable is site/guide/figures.json as a Markdown table.
func (j *job) figuresTable() (string, error) {
	content, err := os.ReadFile(j.source("site", "guide", "figures.json"))
	if err != nil {
		return "", err
	}
	var measured struct {
		Version, Measured string
		Figures           []struct{ What, Value, Beside string }
	}
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&measured); err != nil {
		return "", fmt.Errorf("site/guide/figures.json: %w", err)
	}
	var out strings.Builder
	fmt.Fprintf(&out, "Version %s, measured on %s:\n\n| what | figure | beside |\n|---|---|---|\n", measured.Version, measured.Measured)
	for _, f := range measured.Figures {
		if f.What == "" || f.Value == "" {
			return "", fmt.Errorf("site/guide/figures.json: a figure says what and its value: %+v", f)
		}
		fmt.Fprintf(&out, "| %s | %s | %s |\n", f.What, f.Value, f.Beside)
	}
	return out.String(), nil
}

// buildChapters makes the guide: the chapters that the page loads, before the page is built.
func (j *job) buildChapters() (err error) {
	chapters, err := j.readChapters()
	if err != nil {
		return err
	}
	j.chapters = chapters
	var encoded bytes.Buffer
	encoder := json.NewEncoder(&encoded)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(chapters); err != nil {
		return err
	}
	j.guide = encoded.Bytes()
	return nil
}

// guidePage is the guide as a page of the site.
func (j *job) guidePage(style, script, scriptIntegrity string) []byte {
	var out strings.Builder
	fmt.Fprintf(&out, `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Guide – Clausecheck</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><link rel="stylesheet" href="%s"><script type="module" src="/assets/%s" integrity="%s"></script></head><body>
<header><a href="/">Clausecheck</a> %s</header>
<main>
<h1>Guide</h1>
<p><label for="guide-search">Search the guide</label> <input type="search" id="guide-search" autocomplete="off" spellcheck="false"></p>
<p role="status" id="guide-found"></p>
<nav aria-label="Chapters"><ul>
`, style, script, scriptIntegrity, html.EscapeString(j.version))
	for _, c := range j.chapters {
		fmt.Fprintf(&out, "<li><a href=\"#%s\">%s</a></li>\n", c.Anchor, html.EscapeString(c.Title))
	}
	out.WriteString("</ul></nav>\n<div id=\"guide-chapters\">\n")
	for _, c := range j.chapters {
		fmt.Fprintf(&out, "<section id=\"%s\"><h1>%s</h1>\n%s</section>\n", c.Anchor, html.EscapeString(c.Title), c.HTML)
	}
	out.WriteString("</div>\n</main></body></html>\n")
	return []byte(out.String())
}
