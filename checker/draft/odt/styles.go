package odt

import (
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/xml"
)

// style is what a style says of words, so far as that decides whether they are law.
type style struct {
	parent, list           string
	struck, hidden, raised flat.Tri
}

// readStyle reads a tag of a style's definition.
func (r *reader) readStyle() {
	s := r.scanner
	switch s.Name {
	case "style":
		if r.style = s.Attr("family") + " " + s.Attr("name"); r.body {
			return
		}
		parent := s.Attr("parent-style-name")
		if parent != "" {
			parent = s.Attr("family") + " " + parent
		}
		r.styles[r.style] = style{parent: parent, list: s.Attr("list-style-name")}
	case "default-style":
		r.style = ""
	case "list-style", "outline-style":
		r.style, r.list = "", s.Attr("name")
		if s.Name == "outline-style" {
			r.list = "" // what headings are numbered by
		}
		r.lists[r.list] = &[odtLevels]level{}
	case "list-level-style-number", "outline-level-style", "list-level-style-bullet":
		r.level()
	case "text-properties":
		style, is := r.styles[r.style]
		if !is {
			return
		}
		s.Attrs(func(_, name, raw string) bool {
			switch name {
			case "text-line-through-style", "text-line-through-type":
				if raw != "none" {
					style.struck = flat.On
				} else if style.struck == flat.Unsaid {
					style.struck = flat.Off
				}
			case "display":
				if style.hidden = flat.Off; raw == "none" {
					style.hidden = flat.On
				}
			case "text-position":
				if style.raised = flat.Off; strings.HasPrefix(raw, "super") || raw != "" && raw[0] >= '1' && raw[0] <= '9' {
					style.raised = flat.On
				}
			}
			return true
		})
		r.styles[r.style] = style
	}
}

// styled is what the style says, with those it is based on.
func (r *reader) styled(family, name string) (all style) {
	for key, n := family+" "+name, 0; n < 32; n++ {
		s, is := r.styles[key]
		if !is {
			break
		}
		if all.struck == flat.Unsaid {
			all.struck = s.struck
		}
		if all.hidden == flat.Unsaid {
			all.hidden = s.hidden
		}
		if all.raised == flat.Unsaid {
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
func (r *reader) listOf(style string) string { return r.styled("paragraph", style).list }

func isTrue(value string) bool { return value == "true" || value == "1" }

// leavesOut reports whether the words of the element just opened are no law, and why.
func (r *reader) leavesOut() (flat.Why, bool) {
	s := r.scanner
	switch s.Name {
	case "section":
		return flat.Hidden, s.Attr("display") == "none" || isTrue(s.Attr("is-hidden"))
	case "hidden-text":
		return flat.Hidden, isTrue(s.Attr("is-hidden"))
	case "placeholder":
		return flat.Placeholder, true
	case "span", "p", "h":
		family := "paragraph"
		if s.Name == "span" {
			family = "text"
		}
		name := s.Attr("style-name")
		if name == "" {
			return 0, false
		}
		style := r.styled(family, name)
		switch {
		case style.hidden == flat.On:
			return flat.Hidden, true
		case style.struck == flat.On:
			return flat.Struck, true
		case style.struck == flat.Off && r.Omitting > 0 && r.onlyStruck():
			if r.space {
				r.Omitted(" ")
			}
			r.space = false
			r.shown = append(r.shown, shown{len(s.Open), r.Omitting})
			r.Omitting, r.Joint = 0, true
		}
		if style.raised == flat.On && family == "text" {
			r.readRaised()
		}
	}
	return 0, false
}

// readRaised reads a span of raised characters, which may be the mark of a note.
func (r *reader) readRaised() {
	s := r.scanner
	n := strings.IndexByte(s.Data[s.End:min(len(s.Data), s.End+64)], '<')
	if s.Empty || n <= 0 || !strings.HasPrefix(s.Data[s.End+n:], "</") {
		return
	}
	s.Next()
	if r.space && !r.Blank() {
		r.Put(" ", s.Start, s.Start)
	}
	r.space = false
	r.AddRaised(xml.Unescape(s.Body), s.Start, s.End)
}

// onlyStruck reports whether nothing but styles with a line through the words leaves out what is read now.
func (r *reader) onlyStruck() bool {
	for _, o := range r.omits {
		if o.why != flat.Struck {
			return false
		}
	}
	return len(r.omits) == r.Omitting
}
