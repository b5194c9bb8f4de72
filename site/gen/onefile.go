package main

import (
	"fmt"
	"strings"
)

// buildOneFile writes the form for people who want a file: one HTML page that holds everything and
// can connect to nothing. The application runs in a sandboxed frame without popups or an
// origin of its own, because a policy alone does not stop a page from navigating away with a text in
// the address; the frame inherits the outer page's policy, which therefore names both pages' hashes.
// Forms are let be, for a browser counts the closing of a dialog among them; form-action keeps them in.
func (j *job) buildOneFile() error {
	p, err := j.readPage("index.html")
	if err != nil {
		return err
	}
	scripts, err := j.bundle(bundling{entries: []entry{{"page", p.script}}, whole: true, assets: "onefile", form: "file"})
	if err != nil {
		return err
	}
	style, err := j.styleText(p)
	if err != nil {
		return err
	}
	main := "\n" + closed(string(scripts["page.js"]))
	scriptHashes := []string{policyHash(firstScript), policyHash(main)}
	styleHashes := []string{policyHash(outerStyle)}
	if style != "" {
		styleHashes = append(styleHashes, policyHash(style))
	}
	meta := fmt.Sprintf(`<meta http-equiv="Content-Security-Policy" content="%s">`, filePolicy(scriptHashes, styleHashes))

	head := `<meta http-equiv="X-DNS-Prefetch-Control" content="off">` + meta + "<script>" + closed(firstScript) + "</script>"
	inner := strings.Replace(p.html, `<meta charset="utf-8">`, `<meta charset="utf-8">`+head, 1)
	if inner == p.html {
		return fmt.Errorf(`site/page/index.html has no <meta charset="utf-8">, after which the policy goes`)
	}
	styles := ""
	if style != "" {
		styles = "<style>" + style + "</style>"
	}
	licences, err := j.packed(j.licences)
	if err != nil {
		return err
	}
	guide, err := j.packed(j.guide)
	if err != nil {
		return err
	}
	blocks := `<script type="text/plain" id="clausecheck-worker">` + closed(string(j.worker)) + "</script>\n" +
		`<script type="application/octet-stream" id="clausecheck-wasm">` + j.packedEngine + "</script>\n" +
		`<script type="application/octet-stream" id="clausecheck-licences">` + licences + "</script>\n" +
		`<script type="application/octet-stream" id="clausecheck-guide">` + guide + "</script>\n"
	inner = strings.Replace(inner, styleMark, styles, 1)
	inner = strings.Replace(inner, scriptMark, "", 1)
	inner = strings.Replace(inner, "</body>", blocks+`<script type="module">`+main+"</script></body>", 1)

	outer := "<!doctype html>\n<html lang=\"en\" translate=\"no\" class=\"notranslate\"><head><meta charset=\"utf-8\">" + head +
		"<title>Clausecheck</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">" +
		"<meta name=\"referrer\" content=\"no-referrer\"><meta name=\"color-scheme\" content=\"light dark\"><style>" + outerStyle + "</style></head>\n" +
		"<body><iframe title=\"Clausecheck\" sandbox=\"allow-scripts allow-downloads allow-forms allow-modals\" allow=\"clipboard-write\" srcdoc=\"" +
		strings.NewReplacer("&", "&amp;", `"`, "&quot;").Replace(inner) + "\"></iframe></body></html>\n"
	if err := j.write("site/clausecheck.html", []byte(outer)); err != nil {
		return err
	}
	return j.write("clausecheck.html", []byte(outer))
}

const outerStyle = `html,body{margin:0;height:100%;overflow:hidden}iframe{display:block;border:0;width:100%;height:100%}`

// closed makes a script safe to stand inside a script element.
func closed(script string) string {
	return strings.NewReplacer("</script", `<\/script`, "<!--", `<\!--`).Replace(script)
}
