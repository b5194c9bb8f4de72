package draft

import (
	"strings"

	"golang.org/x/net/html"
)

// htmlBlocks are the elements that stand on lines of their own.
var htmlBlocks = words("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li legend main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul")

// htmlSkipped are the elements whose content is no text of the draft.
var htmlSkipped = words("script style head template noscript iframe object svg math select textarea button video audio canvas map noframes noembed xmp title")

// htmlVoid are the elements that have no end tag.
var htmlVoid = words("area base br col embed hr img input link meta param source track wbr")

func words(list string) map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(list) {
		all[w] = true
	}
	return all
}

// htmlList is an open ol or ul.
type htmlList struct {
	ordered bool
	next    int
	format  string
}

type htmlReader struct {
	*builder
	lists   []htmlList
	skipped []string // open elements whose content is left out, innermost last
	pre     int
	item    string // label of the list item whose text has not begun
	level   int
	heading int
	cells   int
	space   bool // white space before the next word
	at      int
}

// readHTML reads a page or a piece of one. Nothing in it is run or fetched. White space counts as
// browsers count it.
func readHTML(text string) (*builder, error) {
	r := &htmlReader{builder: newBuilder(len(text) / 2)}
	z := html.NewTokenizer(strings.NewReader(text))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		raw := len(z.Raw())
		switch kind {
		case html.TextToken:
			if len(r.skipped) == 0 {
				r.words(text[r.at : r.at+raw])
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			tag := string(name)
			attributes := map[string]string(nil)
			for more {
				var key, value []byte
				key, value, more = z.TagAttr()
				if attributes == nil {
					attributes = map[string]string{}
				}
				if _, twice := attributes[string(key)]; !twice {
					attributes[string(key)] = string(value)
				}
			}
			if len(r.skipped)+len(r.lists) > MaxDepth {
				return nil, fail(TooDeep, "this page nests its elements more than 512 deep, which no draft does, and is not opened; save it again in the program it comes from")
			}
			r.open(tag, attributes, raw)
		case html.EndTagToken:
			name, _ := z.TagName()
			r.close(string(name))
		}
		r.at += raw
		if len(r.text) > MaxText {
			return nil, textTooLarge()
		}
	}
	r.block()
	return r.builder, nil
}

// block ends the line.
func (r *htmlReader) block() {
	if r.heading > 0 && !r.blank() {
		r.hint(HintHeading, r.heading)
	}
	if r.cells > 0 && !r.blank() {
		r.hint(HintCell, 0)
	}
	r.endLine()
	r.space = false
}

func (r *htmlReader) open(tag string, attributes map[string]string, raw int) {
	_, hidden := attributes["hidden"]
	hidden = hidden || strings.Contains(strings.ReplaceAll(attributes["style"], " ", ""), "display:none")
	if len(r.skipped) > 0 {
		if tag == r.skipped[len(r.skipped)-1] && len(r.skipped) <= MaxDepth {
			r.skipped = append(r.skipped, tag)
		} else if tag == "body" { // a head that is not closed
			r.skipped = nil
		}
		return
	}
	if htmlSkipped[tag] || hidden && !htmlVoid[tag] {
		if htmlBlocks[tag] {
			r.block()
		}
		r.skipped = append(r.skipped, tag)
		return
	}
	switch tag {
	case "br":
		r.space = false
		if !r.blank() {
			r.flushItem()
			r.put("\n", r.at, r.at+raw)
		}
		return
	case "sup", "a":
		return
	}
	if !htmlBlocks[tag] {
		return
	}
	r.block()
	switch tag {
	case "ol", "ul", "menu", "dir":
		r.lists = append(r.lists, htmlList{tag == "ol", number(attributes["start"], 1), listFormat(attributes["type"], attributes["style"])})
	case "li":
		r.item = ""
		if n := len(r.lists); n > 0 {
			l := &r.lists[n-1]
			l.next = number(attributes["value"], l.next)
			if l.ordered && l.format != "none" {
				r.item = counted(l.next, l.format) + ". "
			} else if !l.ordered && l.format != "none" {
				r.item = "• "
			}
			r.level = n
			l.next++
		}
	case "pre":
		r.pre++
	case "td", "th":
		r.cells = 1
	case "h1", "h2", "h3", "h4", "h5", "h6":
		r.heading = int(tag[1] - '0')
	}
}

func listFormat(kind, style string) string {
	for _, f := range []struct{ kind, style, format string }{
		{"a", "lower-alpha", "lowerLetter"}, {"a", "lower-latin", "lowerLetter"}, {"A", "upper-alpha", "upperLetter"}, {"A", "upper-latin", "upperLetter"},
		{"i", "lower-roman", "lowerRoman"}, {"I", "upper-roman", "upperRoman"}, {"none", "type:none", "none"}, {"none", "style:none", "none"},
	} {
		if kind == f.kind || strings.Contains(strings.ReplaceAll(style, " ", ""), f.style) {
			return f.format
		}
	}
	return "decimal"
}

func (r *htmlReader) close(tag string) {
	if n := len(r.skipped); n > 0 {
		if r.skipped[n-1] == tag {
			r.skipped = r.skipped[:n-1]
		}
		return
	}
	if !htmlBlocks[tag] {
		return
	}
	r.block()
	switch tag {
	case "ol", "ul", "menu", "dir":
		if n := len(r.lists); n > 0 {
			r.lists = r.lists[:n-1]
		}
		r.item = ""
	case "li":
		r.item = ""
	case "pre":
		r.pre = max(r.pre-1, 0)
	case "td", "th":
		r.cells = 0
	case "h1", "h2", "h3", "h4", "h5", "h6":
		r.heading = 0
	}
}

// flushItem writes the number of the list item before its first word.
func (r *htmlReader) flushItem() {
	if r.item == "" {
		return
	}
	r.hint(HintNumber, r.level)
	r.add(r.item)
	r.hints[len(r.hints)-1].End = int32(len(r.text) - 1)
	r.item = ""
}

// words adds text, white space as browsers show it.
func (r *htmlReader) words(raw string) {
	at := r.at
	for raw != "" {
		i := strings.IndexAny(raw, " \t\r\n\f&")
		if i < 0 {
			i = len(raw)
		}
		if i > 0 {
			r.pending(at)
			r.copy(raw[:i], at)
			raw, at = raw[i:], at+i
			continue
		}
		if raw[0] != '&' {
			if r.pre > 0 {
				r.preserved(raw[0], at)
			} else {
				r.space = true
			}
			raw, at = raw[1:], at+1
			continue
		}
		value, size := htmlEntity(raw)
		r.pending(at)
		if size == 1 {
			r.copy("&", at)
		} else {
			r.put(value, at, at+size)
		}
		raw, at = raw[size:], at+size
	}
}

// pending writes what stands before the next word.
func (r *htmlReader) pending(at int) {
	r.flushItem()
	if r.space && len(r.text) > r.lineStart && r.text[len(r.text)-1] != '\n' {
		if n := len(r.text); r.text[n-1] != ' ' || len(r.pieces) == 0 || int(r.pieces[len(r.pieces)-1].end) == n {
			r.put(" ", at, at)
		}
	}
	r.space = false
}

func (r *htmlReader) preserved(c byte, at int) {
	switch c {
	case '\r':
	case '\n':
		if !r.blank() {
			r.put("\n", at, at+1)
		}
	default:
		r.pending(at)
		r.put(" ", at, at+1)
	}
}

// htmlEntity resolves the entity at the beginning of raw; size is 1 where it is a bare "&".
func htmlEntity(raw string) (value string, size int) {
	stop := 1
	for stop < len(raw) && stop < 40 && (raw[stop] == '#' || letter(raw[stop]) || raw[stop] >= '0' && raw[stop] <= '9') {
		stop++
	}
	if stop < len(raw) && raw[stop] == ';' {
		stop++
	}
	value = html.UnescapeString(raw[:stop])
	if value == raw[:stop] {
		return "&", 1
	}
	if value == "\u0000" {
		value = "\uFFFD"
	}
	for n := stop; n > 1; n-- { // what stands behind an entity without semicolon is no part of it
		if short := html.UnescapeString(raw[:n]); strings.HasSuffix(value, raw[n:stop]) && short+raw[n:stop] == value {
			value, stop = short, n
			if n > 2 && html.UnescapeString(raw[:n-1])+raw[n-1:stop] == value && raw[n-1] != ';' {
				continue
			}
		}
		break
	}
	return value, stop
}
