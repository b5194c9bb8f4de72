package synopsis

import (
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/compare"
	"clausecheck/checker/encode"
)

// The HTML synopsis is one file that needs nothing else: no script, no picture, no connection, which
// its policy also forbids. It has the effects as a table, the time line of a series, and both drafts
// side by side with a redline, in the form that ministries know.

const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--shade:#f6f8fa;--worse:#b3261e;--better:#146c2e;--add:#dafbe1;--take:#ffebe9}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#9aa4af;--line:#3a424b;--paper:#14181c;--shade:#1d2329;--worse:#ff8a80;--better:#7ee2a0;--add:#12361f;--take:#3d1a1a}}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem 1rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main,footer{max-width:76rem;margin:0 auto}
h1{font-size:1.5rem;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:start;vertical-align:top}
thead th{background:var(--shade)}
.sides td{width:50%;font-family:Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
.sides th{font-weight:600;background:var(--shade);font-size:.85rem}
.worse{color:var(--worse);font-weight:600}.better{color:var(--better);font-weight:600}
.worse::before{content:"▼ "}.better::before{content:"▲ "}
ins{background:var(--add);text-decoration:underline}del{background:var(--take)}
footer{margin-top:3rem;color:var(--soft);font-size:.85rem}
@media print{:root{--ink:#000;--soft:#444;--line:#999;--paper:#fff;--shade:#f2f2f2;--worse:#900;--better:#060;--add:#e6f4ea;--take:#fbe9e7}body{padding:0;font-size:9.5pt}tr{break-inside:avoid}thead{display:table-header-group}}
`

func (s Style) html(dst []byte, series *compare.Series) []byte {
	p := &page{dst}
	p.put(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '`, encode.PolicyHash(style), `'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Clausecheck synopsis</title>
<style>`, style, `</style>
</head>
<body>
<main>
`)
	if len(series.Steps) > 1 {
		p.overview(series)
	}
	for _, c := range series.Steps {
		p.step(c)
	}
	p.put(`</main>
<footer><p>Made by Clausecheck `)
	p.say(series.Rounds[0].Version)
	p.put(` on the reader’s own machine. What it says is about the words; it is not legal advice.</p></footer>
</body>
</html>
`)
	return p.b
}

type page struct{ b []byte }

func (p *page) put(parts ...string) {
	for _, part := range parts {
		p.b = append(p.b, part...)
	}
}

func (p *page) say(text string) { p.b = encode.AppendHTML(p.b, text) }

func (p *page) cell(tag, attributes, text string) {
	p.put("<", tag, attributes, ">")
	p.say(text)
	p.put("</", tag[:2], ">")
}

func (p *page) overview(series *compare.Series) {
	p.put("<h1>Time line</h1>\n<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Provision</th>")
	for _, r := range series.Rounds {
		p.cell("th", ` scope="col"`, r.Name)
	}
	p.put("</tr></thead>\n<tbody>\n")
	for i := range series.Threads {
		t := &series.Threads[i]
		if !series.Top(t) || !t.Changed() {
			continue
		}
		round, in := t.Last()
		r := series.Rounds[round]
		name := label(r, in)
		if title := words(r, r.Document.Provisions[in].Title); title != "" && title != name {
			name += ", " + title
		}
		p.put("<tr>")
		p.cell("th", ` scope="row"`, name)
		for k := range t.Points {
			p.cell("td", "", pointWords(t.Points, k))
		}
		p.put("</tr>\n")
	}
	p.put("</tbody></table></div>\n<p>First round to last: ")
	p.say(tallyOf(series.Whole).sentence())
	p.put("</p>\n")
}

func (p *page) step(c *compare.Comparison) {
	p.put("<section>\n<h1 dir=\"auto\">")
	p.say(c.Old.Name + " → " + c.New.Name)
	p.put("</h1>\n")
	p.verdict(c)
	p.put("<p>")
	p.say(tallyOf(c).sentence())
	p.put("</p>\n")
	if list := told(c); len(list) > 0 {
		p.put("<h2>Effects</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Provision</th><th scope=\"col\">Effect</th><th scope=\"col\">Severity</th><th scope=\"col\">What happened</th></tr></thead>\n<tbody>\n")
		for _, e := range list {
			p.put("<tr>")
			p.cell("th", ` scope="row"`, labels(c, e.Old, e.New))
			p.cell("td", ` class="`+direction(e.Kind)+`"`, e.Kind.String())
			p.cell("td", "", e.Severity.Word())
			p.cell("td", "", e.Text)
			p.put("</tr>\n")
		}
		p.put("</tbody></table></div>\n")
	}
	p.put("<h2>Side by side</h2>\n<div class=\"scroll\"><table class=\"sides\">\n<thead><tr>")
	p.cell("th", ` scope="col"`, c.Old.Name)
	p.cell("th", ` scope="col"`, c.New.Name)
	p.put("</tr></thead>\n<tbody>\n")
	for i := range c.Pairs {
		p.pair(c, &c.Pairs[i])
	}
	p.put("</tbody></table></div>\n</section>\n")
}

// verdict is the judgement on the draft, what matters most, and the judgement on each article.
func (p *page) verdict(c *compare.Comparison) {
	j := c.Judgement()
	if j.Verdict == compare.Unchanged {
		return
	}
	p.put("<p>Verdict: <strong class=\"", j.Verdict.String(), "\">")
	p.say(verdictWords[j.Verdict])
	p.put("</strong> (")
	p.say(judged(j))
	p.put(")</p>\n")
	if list := c.Matters(mostMatters); len(list) > 0 {
		p.put("<ul>\n")
		for _, i := range list {
			p.put("<li dir=\"auto\">")
			p.say(matter(c, i))
			p.put("</li>\n")
		}
		p.put("</ul>\n")
	}
	lines := articles(c)
	if len(lines) == 0 {
		return
	}
	p.put("<h2>Verdict by article</h2>\n<div class=\"scroll\"><table>\n<thead><tr>")
	for _, name := range articleHead {
		p.cell("th", ` scope="col"`, name)
	}
	p.put("</tr></thead>\n<tbody>\n")
	for _, l := range lines {
		p.put("<tr>")
		p.cell("th", ` scope="row"`, l.label)
		p.cell("td", "", l.verdict)
		p.cell("td", "", l.rests)
		p.put("</tr>\n")
	}
	p.put("</tbody></table></div>\n")
}

func direction(k compare.Kind) string {
	switch {
	case k.Worse():
		return "worse"
	case k.Better():
		return "better"
	}
	return "neither"
}

// pair writes a changed pair as two rows: what it is, and its words on both sides.
func (p *page) pair(c *compare.Comparison, pair *compare.Pair) {
	if pair.Change == 0 {
		return
	}
	pieces := shownWords(c, pair)
	p.put("<tr>")
	p.cell("th", "", label(c.Old, pair.Old))
	p.put("<th>")
	if name := label(c.New, pair.New); name != "" {
		p.say(name)
		p.put(" ")
	}
	p.put("(", strings.Join(pair.Change.Names(), ", "), ")</th></tr>\n<tr>")
	p.side(c, pieces, compare.Struck, pair.Old != checker.None)
	p.side(c, pieces, compare.Put, pair.New != checker.None)
	p.put("</tr>\n")
}

// side writes the words of one draft: what both have, and what only this one has.
func (p *page) side(c *compare.Comparison, pieces []compare.Piece, own compare.Mark, there bool) {
	p.put("<td dir=\"auto\">")
	for _, piece := range pieces {
		if !there || piece.Mark != compare.Kept && piece.Mark != own {
			continue
		}
		if piece.Break {
			p.put("<br>")
		}
		switch piece.Mark {
		case compare.Struck:
			p.put("<del>")
			p.say(words(c.Old, piece.At))
			p.put("</del>")
		case compare.Put:
			p.put("<ins>")
			p.say(words(c.New, piece.At))
			p.put("</ins>")
		default:
			p.say(words(c.New, piece.At))
		}
	}
	p.put("</td>")
}
