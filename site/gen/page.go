package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"

	"clausecheck/site/hosted"
)

// A page is site/page/index.html taken apart: the build puts the tags of its script and style sheets
// back as each form of delivery needs them.
type page struct {
	html   string   // with the marks below in place of the tags
	script string   // the source of its one module, a slash path from the root
	styles []string // its style sheets, likewise
}

const (
	scriptMark = "<!-- script -->"
	styleMark  = "<!-- styles -->"
)

var (
	scriptTag = regexp.MustCompile(`<script type="module" src="\.?/?([^"]+)"></script>`)
	styleTag  = regexp.MustCompile(`[ \t]*<link rel="stylesheet" href="\.?/?([^"]+)">\n?`)
)

func (j *job) readPage(name string) (*page, error) {
	content, err := os.ReadFile(j.source("site", "page", name))
	if err != nil {
		return nil, err
	}
	p := &page{html: string(content)}
	scripts := scriptTag.FindAllStringSubmatch(p.html, -1)
	if len(scripts) != 1 {
		return nil, fmt.Errorf(`%s has %d tags of the form <script type="module" src="…"></script>; it needs one`, name, len(scripts))
	}
	p.script = "site/page/" + scripts[0][1]
	p.html = scriptTag.ReplaceAllLiteralString(p.html, scriptMark)
	for _, style := range styleTag.FindAllStringSubmatch(p.html, -1) {
		p.styles = append(p.styles, "site/page/"+style[1])
	}
	if !strings.Contains(p.html, "</head>") {
		return nil, fmt.Errorf("%s has no </head>", name)
	}
	p.html = styleTag.ReplaceAllLiteralString(p.html, "")
	if !strings.Contains(p.html, `rel="icon"`) {
		p.html = strings.Replace(p.html, "</head>", noIcon+"\n</head>", 1)
	}
	p.html = strings.Replace(p.html, "</head>", styleMark+"</head>", 1)
	return p, nil
}

// filled is the page with its tags put back.
func (p *page) filled(styles, script string) string {
	html := strings.Replace(p.html, styleMark, styles, 1)
	return strings.Replace(html, scriptMark, script, 1)
}

// styleText is the page's style sheets, bundled into one.
func (j *job) styleText(p *page) (string, error) {
	var all strings.Builder
	for i, style := range p.styles {
		files, err := j.bundle(bundling{entries: []entry{{fmt.Sprint("style", i), style}}})
		if err != nil {
			return "", err
		}
		for _, content := range files {
			all.Write(content)
		}
	}
	return strings.TrimSpace(all.String()), nil
}

// buildSite writes the hosted form: a page, assets whose names carry their hashes, the service
// worker that keeps them for offline use, and the headers.
func (j *job) buildSite() error {
	if err := os.RemoveAll(filepath.Join(j.out, "site")); err != nil {
		return err
	}
	engine := "first-" + shortHash(j.first) + ".wasm"
	whole := "whole-" + shortHash(j.wasm) + ".wasm"
	worker := "worker-" + shortHash(j.worker) + ".js"
	licences := "licences-" + shortHash(j.licences) + ".json"
	guide := "guide-" + shortHash(j.guide) + ".json"
	assets := map[string][]byte{licences: j.licences, guide: j.guide, engine: j.first, whole: j.wasm, worker: j.worker}

	p, err := j.readPage("index.html")
	if err != nil {
		return err
	}
	scripts, err := j.bundle(bundling{
		entries: []entry{{"page", p.script}, {"offline", "site/engine/offline.ts"}, {"guide-page", "site/guide/guide-page.ts"}},
		assets:  "fetched", form: "hosted", hashed: true,
		files: map[string]pinned{
			"worker": {worker, integrity(j.worker)}, "first": {engine, integrity(j.first)}, "whole": {whole, integrity(j.wasm)},
			"licences": {licences, integrity(j.licences)}, "guide": {guide, integrity(j.guide)},
		},
	})
	if err != nil {
		return err
	}
	for name, content := range scripts {
		assets[name] = content
	}
	main, mainText, err := named(scripts, "page", ".js")
	if err != nil {
		return err
	}
	offline, offlineText, err := named(scripts, "offline", ".js")
	if err != nil {
		return err
	}
	styles := ""
	if style, err := j.styleText(p); err != nil {
		return err
	} else if style != "" {
		name := "page-" + shortHash([]byte(style)) + ".css"
		assets[name] = []byte(style)
		styles = fmt.Sprintf("<link rel=\"stylesheet\" href=\"/assets/%s\" integrity=\"%s\">\n", name, integrity([]byte(style)))
	}
	// A classic script in the head runs before any module.
	first := "first-" + shortHash([]byte(firstScript)) + ".js"
	assets[first] = []byte(firstScript)
	styles = fmt.Sprintf("<script src=\"/assets/%s\" integrity=\"%s\"></script>\n", first, integrity([]byte(firstScript))) + styles
	// The engine is asked for at once, beside the scripts that will want it.
	styles += fmt.Sprintf("<link rel=\"preload\" href=\"/assets/%s\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">\n", engine)
	// The map of the modules comes before the first of them.
	pinnedModules := importMapText("/assets/", scripts, slices.Sorted(maps.Keys(scripts)))
	j.inline["/"] = pinnedModules
	styles = `<script type="importmap">` + pinnedModules + "</script>\n" + styles
	html := p.filled(styles, fmt.Sprintf(
		`<script type="module" src="/assets/%s" integrity="%s"></script><script type="module" src="/assets/%s" integrity="%s"></script>`,
		main, integrity(mainText), offline, integrity(offlineText)))

	searching, searchingText, err := named(scripts, "guide-page", ".js")
	if err != nil {
		return err
	}
	sheet, err := j.ruleStyle()
	if err != nil {
		return err
	}
	assets[strings.TrimPrefix(sheet.address, "/assets/")] = sheet.content
	guidePage := j.guidePage(sheet.address, searching, integrity(searchingText))
	if err := j.write("site/guide/index.html", guidePage); err != nil {
		return err
	}

	html, kept, err := j.installable(html)
	if err != nil {
		return err
	}
	kept["/"], kept["/guide/"] = []byte(html), guidePage
	for name, content := range assets {
		kept["/assets/"+name] = content
		if err := j.write("site/assets/"+name, content); err != nil {
			return err
		}
	}
	if err := j.write("site/index.html", []byte(html)); err != nil {
		return err
	}
	if err := j.writeVersioned(); err != nil {
		return err
	}
	if err := j.write("site/_headers", []byte(hosted.HeadersFile(j.inline))); err != nil {
		return err
	}
	return j.writeServiceWorker(kept)
}

// writeServiceWorker bundles the service worker with the list of what it keeps.
func (j *job) writeServiceWorker(kept map[string][]byte) error {
	type item struct {
		URL       string `json:"url"`
		Integrity string `json:"integrity"`
	}
	var list []item
	for url, content := range kept {
		list = append(list, item{url, integrity(content)})
	}
	sort.Slice(list, func(a, b int) bool { return list[a].URL < list[b].URL })
	var text strings.Builder
	for i, one := range list {
		if i > 0 {
			text.WriteByte(',')
		}
		fmt.Fprintf(&text, `{"url":%s,"integrity":%s}`, quote(one.URL), quote(one.Integrity))
	}
	files, err := j.bundle(bundling{entries: []entry{{"service-worker", "site/engine/service-worker.ts"}}, script: true})
	if err != nil {
		return err
	}
	listed := "[" + text.String() + "]"
	code := fmt.Sprintf("const KEPT=%s,EDITION=%s;%s", listed, quote(shortHash([]byte(listed))), files["service-worker.js"])
	return j.write("site/service-worker.js", []byte(code))
}
