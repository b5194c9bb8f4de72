package html

import (
	"slices"
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/stylesheet"
)

// open begins an element.
func (r *reader) open(tag string, attributes map[string]string, raw int) {
	if tag == "style" {
		r.inSheet, r.onPaper = true, strings.Contains(attributes["media"], "print")
		return
	}
	if tag == "link" && !r.withSheets && strings.Contains(strings.ToLower(attributes["rel"]), "stylesheet") {
		r.sheet.NameOutside()
	}
	if len(r.skipped) > 0 {
		if tag == r.skipped[len(r.skipped)-1] && len(r.skipped) <= refuse.MaxDepth {
			r.skipped = append(r.skipped, tag)
		} else if tag == "body" { // a head that is not closed
			r.skipped = nil
		}
		return
	}
	r.endImplied(tag)
	if skipped[tag] || isRemark(attributes) && !void[tag] {
		if blocks[tag] {
			r.block()
		}
		r.skipped = append(r.skipped, tag)
		return
	}
	switch {
	case tag == "br":
		r.flushMark()
		if r.space = false; !r.Blank() {
			r.flushItem()
			r.Put("\n", r.at, r.at+raw)
		}
		return
	case void[tag]:
		if tag == "hr" {
			r.block()
		}
		return
	}
	e := &stylesheet.Element{Tag: tag, ID: attributes["id"], Classes: strings.Fields(attributes["class"]), Attributes: attributes}
	if len(r.path) >= refuse.MaxDepth {
		if blocks[tag] {
			r.block()
		}
		return
	}
	r.path = append(r.path, e)
	r.openOf[tag]++
	r.elements = append(r.elements, element{})
	style := r.sheet.Style(r.path, attributes["style"])
	r.begin(e, &style)
}

// begin takes what the element and its style say.
func (r *reader) begin(e *stylesheet.Element, style *stylesheet.Style) {
	tag := e.Tag
	open := &r.elements[len(r.elements)-1]
	display := style.Of(stylesheet.Whole, "display")
	if blocks[tag] && !r.goesOn(e, display) || display == "block" && !blocks[tag] && !r.Blank() {
		r.block()
	}
	_, hidden := e.Attributes["hidden"]
	if _, shown := e.Attributes["open"]; tag == "dialog" && !shown {
		hidden = true
	}
	hidden = hidden || style.Hidden()
	if open.omits = hidden || tag == "del" || tag == "s" || tag == "strike" || e.Attributes["role"] == "deletion" || style.Struck(); open.omits {
		r.flushMark()
		if r.space {
			r.SpaceBefore(r.at)
		}
		r.space = false
		if r.Omit(flat.Struck); hidden && r.Omitting == 1 {
			r.Why = flat.Hidden
		}
	}
	r.count(open, style)
	if open.note = isNote(e, style); open.note {
		r.inNote++
	}
	open.number = isNumber(e)
	switch tag {
	case "ol", "ul", "menu", "dir":
		open.list = true
		r.openList(e, style)
	case "li":
		r.openItem(e, style)
	case "pre":
		open.pre = true
		r.pre++
	case "td", "th":
		open.cell = true
		r.cells++
	case "h1", "h2", "h3", "h4", "h5", "h6":
		open.heading = true
		r.heading = int(tag[1] - '0')
	case "q":
		r.quote("“")
		open.after = "”"
	}
	if tag == "sup" || style.Raised() || isReference(e) {
		open.raises = true
		if r.raised++; r.raised == 1 {
			r.mark = mark{sure: isReference(e)}
		}
		r.mark.sure = r.mark.sure || isReference(e)
	}
	if tag == "a" && r.raised > 0 && strings.HasPrefix(e.Attributes["href"], "#") {
		r.mark.sure = true // whatever the mark is, it leads to a note
	}
	if before := r.content(e, style.Of(stylesheet.Before, "content")); before != "" && len(r.item) < mostComputed {
		r.item += before
	}
	if after := r.content(e, style.Of(stylesheet.After, "content")); after != "" {
		open.after = after
	}
	open.from = len(r.Text)
}

// goesOn reports whether a block stands on the line of the number before it.
func (r *reader) goesOn(e *stylesheet.Element, display string) bool {
	if r.Blank() || !r.gap && display != "inline" && !slices.Contains(e.Classes, "inline-element") {
		return false
	}
	r.gap = true
	return display == "inline" || slices.Contains(e.Classes, "inline-element") || e.Tag != "li" && isLoneNumber(r.Text[r.LineStart:])
}

// close ends an element by its end tag.
func (r *reader) close(tag string) {
	if tag == "style" {
		r.inSheet = false
		return
	}
	if n := len(r.skipped); n > 0 {
		if r.skipped[n-1] == tag {
			r.skipped = r.skipped[:n-1]
		}
		return
	}
	cells := tag == "table" || tag == "tr" || tag == "tbody" || tag == "thead" || tag == "tfoot" || tag == "body" || tag == "html"
	for i := len(r.path) - 1; i >= 0 && r.openOf[tag] > 0; i-- {
		switch open := r.path[i].Tag; {
		case open == tag && !blocks[tag]: // others that are open stay so
			r.end(i)
			return
		case open == tag:
			for len(r.path) > i {
				r.end(len(r.path) - 1)
			}
			return
		case (open == "td" || open == "th") && !cells:
			i = 0
		}
	}
	if blocks[tag] {
		r.block()
	}
}

// endImplied ends what the beginning of another element ends.
func (r *reader) endImplied(tag string) {
	until := func(ends, stops string) {
		if !r.anyOpen(ends) {
			return
		}
		for i := len(r.path) - 1; i >= 0; i-- {
			open := r.path[i].Tag
			if named(ends, open) {
				for len(r.path) > i {
					r.end(len(r.path) - 1)
				}
				return
			}
			if named(stops, open) {
				return
			}
		}
	}
	if blocks[tag] {
		until(" p ", " td th li table dd button caption ")
	}
	switch tag {
	case "li":
		until(" li ", " ol ul menu dir td th ")
	case "dt", "dd":
		until(" dt dd ", " dl td th ")
	case "td", "th":
		until(" td th ", " tr table ")
	case "tr":
		until(" tr ", " table ")
	case "tbody", "thead", "tfoot":
		until(" tbody thead tfoot ", " table ")
	case "a":
		until(" a ", " td th ")
	case "option", "optgroup":
		until(" option ", " select ")
	}
}

// named reports whether the list, with a space before and behind each name, has the name.
func named(list, name string) bool {
	for at := 0; ; {
		n := strings.Index(list[at:], name)
		if n < 0 {
			return false
		}
		if at += n; list[at-1] == ' ' && list[at+len(name)] == ' ' {
			return true
		}
		at += len(name)
	}
}

// anyOpen reports whether an element of the list is open.
func (r *reader) anyOpen(list string) bool {
	for _, name := range strings.Fields(list) {
		if r.openOf[name] > 0 {
			return true
		}
	}
	return false
}

// end ends the open element of that index.
func (r *reader) end(i int) {
	open, e := r.elements[i], r.path[i]
	if open.after != "" {
		r.quote(open.after)
	}
	if open.raises {
		if r.raised--; r.raised == 0 {
			r.flushMark()
		}
	}
	block := blocks[e.Tag]
	if block && !slices.Contains(e.Classes, "inline-element") {
		r.block()
	}
	if open.note {
		if r.inNote--; !block && r.inNote == 0 {
			r.cutNote(open.from)
		}
	}
	if open.omits {
		if r.space {
			r.Omitted(" ")
		}
		r.space = false
		r.Resume()
	}
	if inside := r.Text[max(min(open.from, len(r.Text)), r.LineStart):]; !block && r.Omitting == 0 {
		ends := len(inside) > 0 && len(inside) < 3 && strings.Trim(string(inside), ".):") == "" && len(r.Text)-r.LineStart < 64 && isLoneNumber(r.Text[r.LineStart:])
		if ends || (open.number || open.from <= r.LineStart+1) && isLoneNumber(inside) {
			r.gap = true
		}
	}
	for _, name := range open.counters {
		if n := len(r.counters[name]); n > 0 {
			r.counters[name] = r.counters[name][:n-1]
		}
	}
	switch {
	case open.list && len(r.lists) > 0:
		r.lists = r.lists[:len(r.lists)-1]
		r.item = ""
	case e.Tag == "li":
		r.item = ""
	case open.pre:
		r.pre--
	case open.cell:
		r.cells--
	case open.heading:
		r.heading = 0
	}
	r.openOf[e.Tag]--
	r.path = slices.Delete(r.path, i, i+1)
	r.elements = slices.Delete(r.elements, i, i+1)
}

// quote writes a mark that the element stands for, which is in no text.
func (r *reader) quote(s string) {
	r.pending(r.at)
	r.Add(s)
}
