package main

import (
	"html/template"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// The partner guide is one page of the site. Its snippets are files that the tests run as they stand,
// with this version and these hashes filled in, so that what a partner copies has worked.

// A snippet is one file of site/guide/snippets.
type snippet struct{ Name, Anchor, Text string }

// importMapOf stands for the element that pins a module and all that it imports.
var importMapOf = regexp.MustCompile(`IMPORT-MAP-OF ([a-z.]+)`)

// hashOfMap stands for what a policy says to let that element be.
var hashOfMap = regexp.MustCompile(`'HASH-OF-MAP ([a-z.]+)'`)

var hashOf = regexp.MustCompile(`HASH-OF ([a-z.]+)`)

// buildGuide writes site/partners: the page and its snippets.
func (j *job) buildGuide() error {
	modules, err := j.modules()
	if err != nil {
		return err
	}
	files, err := filepath.Glob(j.source("site", "guide", "snippets", "*"))
	if err != nil {
		return err
	}
	snippets := map[string]snippet{}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		name := filepath.Base(file)
		text := strings.ReplaceAll(string(content), "VERSION", j.version)
		mapOf := func(entry string) string {
			return importMapText("https://clausecheck.example/v/"+j.version+"/", modules, reached(modules, entry))
		}
		text = importMapOf.ReplaceAllStringFunc(text, func(mark string) string {
			return `<script type="importmap">` + mapOf(strings.TrimPrefix(mark, "IMPORT-MAP-OF ")) + `</script>`
		})
		text = hashOfMap.ReplaceAllStringFunc(text, func(mark string) string {
			return policyHash(mapOf(strings.TrimSuffix(strings.TrimPrefix(mark, "'HASH-OF-MAP "), "'")))
		})
		text = hashOf.ReplaceAllStringFunc(text, func(mark string) string { return integrity(modules[strings.TrimPrefix(mark, "HASH-OF ")]) })
		snippets[name] = snippet{name, "snippet-" + strings.ReplaceAll(name, ".", "-"), text}
		if err := j.write("site/partners/snippets/"+name+".txt", []byte(text)); err != nil {
			return err
		}
	}
	page, err := os.ReadFile(j.source("site", "guide", "guide.html"))
	if err != nil {
		return err
	}
	guide, err := template.New("guide").Parse(string(page))
	if err != nil {
		return err
	}
	sheet, err := j.ruleStyle()
	if err != nil {
		return err
	}
	return j.writeTemplate("site/partners/index.html", guide, map[string]any{
		"Style": sheet.address, "Version": j.version, "Snippets": snippets,
	})
}
