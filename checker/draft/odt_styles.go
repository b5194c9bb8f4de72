package draft

import "strings"

// odtStyle is what a style says of words, so far as that decides whether they are law.
type odtStyle struct {
	parent, list           string
	struck, hidden, raised tri
}

// readStyle reads a tag of a style's definition.
func (r *odtReader) readStyle() {
	s := r.scanner
	switch s.name {
	case "style":
		if r.style = s.attr("family") + " " + s.attr("name"); r.body {
			return
		}
		parent := s.attr("parent-style-name")
		if parent != "" {
			parent = s.attr("family") + " " + parent
		}
		r.styles[r.style] = odtStyle{parent: parent, list: s.attr("list-style-name")}
	case "default-style":
		r.style = ""
	case "list-style", "outline-style":
		r.style, r.list = "", s.attr("name")
		if s.name == "outline-style" {
			r.list = "" // what headings are numbered by
		}
		r.lists[r.list] = &[odtLevels]odtLevel{}
	case "list-level-style-number", "outline-level-style", "list-level-style-bullet":
		r.level()
	case "text-properties":
		style, is := r.styles[r.style]
		if !is {
			return
		}
		s.attrs(func(_, name, raw string) bool {
			switch name {
			case "text-line-through-style", "text-line-through-type":
				if raw != "none" {
					style.struck = on
				} else if style.struck == unsaid {
					style.struck = off
				}
			case "display":
				if style.hidden = off; raw == "none" {
					style.hidden = on
				}
			case "text-position":
				if style.raised = off; strings.HasPrefix(raw, "super") || raw != "" && raw[0] >= '1' && raw[0] <= '9' {
					style.raised = on
				}
			}
			return true
		})
		r.styles[r.style] = style
	}
}

// styled is what the style says, with those it is based on.
func (r *odtReader) styled(family, name string) (all odtStyle) {
	for key, n := family+" "+name, 0; n < 32; n++ {
		s, is := r.styles[key]
		if !is {
			break
		}
		if all.struck == unsaid {
			all.struck = s.struck
		}
		if all.hidden == unsaid {
			all.hidden = s.hidden
		}
		if all.raised == unsaid {
			all.raised = s.raised
		}
		if all.list == "" {
			all.list = s.list
		}
		key = s.parent
	}
	return all
}

// listOf is the list style of a paragraph style.
func (r *odtReader) listOf(style string) string { return r.styled("paragraph", style).list }

func isTrue(value string) bool { return value == "true" || value == "1" }

// leavesOut reports whether the words of the element just opened are no law, and why.
func (r *odtReader) leavesOut() (Why, bool) {
	s := r.scanner
	switch s.name {
	case "section":
		return Hidden, s.attr("display") == "none" || isTrue(s.attr("is-hidden"))
	case "hidden-text":
		return Hidden, isTrue(s.attr("is-hidden"))
	case "placeholder":
		return Placeholder, true
	case "span", "p", "h":
		family := "paragraph"
		if s.name == "span" {
			family = "text"
		}
		name := s.attr("style-name")
		if name == "" {
			return 0, false
		}
		style := r.styled(family, name)
		switch {
		case style.hidden == on:
			return Hidden, true
		case style.struck == on:
			return Struck, true
		case style.struck == off && r.omitting > 0 && r.onlyStruck():
			if r.space {
				r.omitted(" ")
			}
			r.space = false
			r.shown = append(r.shown, odtShown{len(s.open), r.omitting})
			r.omitting, r.joint = 0, true
		}
		if style.raised == on && family == "text" {
			r.readRaised()
		}
	}
	return 0, false
}

// readRaised reads a span of raised characters, which may be the mark of a note.
func (r *odtReader) readRaised() {
	s := r.scanner
	n := strings.IndexByte(s.data[s.end:min(len(s.data), s.end+64)], '<')
	if s.empty || n <= 0 || !strings.HasPrefix(s.data[s.end+n:], "</") {
		return
	}
	s.next()
	if r.space && !r.blank() {
		r.put(" ", s.start, s.start)
	}
	r.space = false
	r.addRaised(unescape(s.body), s.start, s.end)
}

// onlyStruck reports whether nothing but styles with a line through the words leaves out what is read now.
func (r *odtReader) onlyStruck() bool {
	for _, o := range r.omits {
		if o.why != Struck {
			return false
		}
	}
	return len(r.omits) == r.omitting
}
