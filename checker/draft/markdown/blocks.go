package markdown

import (
	"strings"

	"clausecheck/checker/draft/flat"
)

// HTML tags on lines of their own may stand around whole paragraphs of Markdown.

// struckTag takes a tag on a line of its own that begins, or ends, a block whose words are struck out or hidden.
func (r *reader) struckTag(body string) bool {
	tag := strings.ToLower(strings.TrimSpace(body))
	if len(tag) < 3 || len(tag) > maxLink || tag[0] != '<' || strings.IndexByte(tag, '>') != len(tag)-1 {
		return false
	}
	name, format, _ := strings.Cut(strings.Trim(tag, "</> "), " ")
	n := len(r.blocks)
	switch {
	case n > 0 && name != r.blocks[n-1]:
		return false
	case strings.HasPrefix(tag, "</"):
		if n == 0 {
			return false
		}
		r.finish()
		r.blocks = r.blocks[:n-1]
		if n == 1 {
			r.Resume()
		}
		return true
	case n > 0:
		r.finish()
		r.blocks = append(r.blocks, name)
		return true
	}
	format = strings.ReplaceAll(format, " ", "")
	struck, hidden := strings.Contains(format, "line-through"), strings.Contains(format, "display:none")
	switch name {
	case "s", "del", "strike":
		struck = true
	case "div", "section", "span", "p":
	default:
		return false
	}
	if !struck && !hidden || r.lastEnd(name) < r.place {
		return false
	}
	r.finish()
	r.blocks = append(r.blocks, name)
	if r.Omit(flat.Struck); !struck {
		r.Why = flat.Hidden
	}
	return true
}

// lastEnd is where the last end of a tag stands in source, or -1.
func (r *reader) lastEnd(name string) int {
	at, known := r.lastEnds[name]
	if !known {
		if at = strings.LastIndex(r.source, "</"+name+">"); r.lastEnds == nil {
			r.lastEnds = map[string]int{}
		}
		r.lastEnds[name] = at
	}
	return at
}
