package encode

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"clausecheck/checker"
)

// The draft's own text, line by line: the line on which a part or an article begins is a heading, the
// others are paragraphs, set in by depth. Findings may overlap and reach over lines; the text is cut
// wherever one begins or ends, and each piece carries the gravest severity that covers it.

func (w *page) text() {
	w.section("text", "The text with its findings")
	w.put("<div class=\"draft\" lang=\"", safeLanguage(w.report.Language), "\">\n")
	m := &marks{page: w, findings: w.report.Findings}
	for i := range w.report.Findings {
		m.cuts = append(m.cuts, w.report.Findings[i].At.Start, w.report.Findings[i].At.End)
	}
	slices.Sort(m.cuts)
	m.cuts = slices.Compact(m.cuts)

	provision := checker.None
	for n := range w.lines.starts {
		line := w.lines.span(n)
		if line.Empty() {
			continue
		}
		provision = w.holder(provision, line)
		tag, class := "p", ""
		if provision != checker.None {
			p := &w.report.Document.Provisions[provision]
			begins := p.Span.Start >= line.Start && p.Span.Start < line.End
			switch p.Kind {
			case checker.KindPart, checker.KindAnnex, checker.KindArticle, checker.KindSection:
				if begins {
					tag = "h3"
				} else if p.Title.Contains(line) {
					class = " class=\"title\""
				}
			case checker.KindHeading:
				tag = "h4"
			case checker.KindContents, checker.KindNote:
				class = " class=\"aside\""
			case checker.KindParagraph, checker.KindItem, checker.KindDefinition:
				class = " class=\"d" + strconv.Itoa(w.depthOf(provision)) + "\""
			}
			if language := w.report.LanguageOf(provision); language != w.report.Language {
				class += " lang=\"" + safeLanguage(language) + "\""
			}
		}
		w.put("<", tag, class, " dir=\"auto\">")
		m.line(line)
		w.put("</", tag, ">\n")
	}
	w.put("</div>\n</section>\n")
}

// depthOf is how far a provision is set in: how many levels it stands below its article.
func (w *page) depthOf(r checker.Ref) int {
	provisions := w.report.Document.Provisions
	depth := 0
	for at := r; at != checker.None && at != w.report.Document.Top(r); at = provisions[at].Parent {
		depth++
	}
	return min(depth, 5)
}

// holder is the provision that a line begins or goes on with, given that of an earlier line.
func (w *page) holder(r checker.Ref, line checker.Span) checker.Ref {
	provisions := w.report.Document.Provisions
	for int(r)+1 < len(provisions) && provisions[r+1].Span.Start <= line.Start {
		r++
	}
	if int(r)+1 < len(provisions) && provisions[r+1].Span.Start < line.End {
		before := w.report.Document.Text[line.Start:provisions[r+1].Span.Start]
		if strings.TrimSpace(before) == "" {
			r++
		}
	}
	return r
}

// marks walks over the findings as the lines go by.
type marks struct {
	*page
	findings []checker.Finding
	cuts     []int32
	next     int   // the first finding that no piece has reached
	open     []int // those that cover the present piece
}

func (m *marks) line(line checker.Span) {
	for at := line.Start; at < line.End; {
		for len(m.cuts) > 0 && m.cuts[0] <= at {
			m.cuts = m.cuts[1:]
		}
		end := line.End
		if len(m.cuts) > 0 {
			end = min(end, m.cuts[0])
		}
		m.piece(checker.Span{Start: at, End: end})
		at = end
	}
}

func (m *marks) piece(s checker.Span) {
	m.open = slices.DeleteFunc(m.open, func(i int) bool { return m.findings[i].At.End <= s.Start })
	for m.next < len(m.findings) && m.findings[m.next].At.Start <= s.Start {
		m.anchor(m.next)
		if m.findings[m.next].At.End > s.Start {
			m.open = append(m.open, m.next)
		}
		m.next++
	}
	words := m.report.Document.Words(s)
	if len(m.open) == 0 {
		m.say(words)
		return
	}
	gravest := slices.MaxFunc(m.open, func(a, b int) int { return cmp.Compare(m.findings[a].Severity, m.findings[b].Severity) })
	m.put("<mark class=\"", m.findings[gravest].Severity.String(), "\">")
	m.say(words)
	m.put("</mark>")
}

// anchor writes the number of a finding before its words, a link there and back.
func (m *marks) anchor(i int) {
	number := strconv.Itoa(i + 1)
	m.put("<a class=\"number\" id=\"", m.prefix, "t", number, "\" href=\"#", m.prefix, "f", number, "\">", number, "</a>")
}

// safeLanguage is a language's tag; letters, digits and hyphens only.
func safeLanguage(tag string) string {
	for _, c := range tag {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' {
			return ""
		}
	}
	return tag
}
