package stylesheet

import "strings"

// A Style is what is declared of an element, its own style attribute included, by property in small letters.
type Style struct {
	of [parts]map[string]string
}

// Of is the value of a property of a part, or the empty text.
func (s *Style) Of(part Part, property string) string { return s.of[part][property] }

// Style is what the sheet and the style attribute say of the last of the elements, each of which stands
// within the one before.
func (s *Sheet) Style(path []*Element, attribute string) (style Style) {
	if len(s.rules) == 0 && attribute == "" {
		return style
	}
	weights := map[Part]map[string]int{}
	set := func(part Part, d declaration, weight int) {
		if d.important {
			weight += 1 << 24
		}
		if style.of[part] == nil {
			style.of[part], weights[part] = map[string]string{}, map[string]int{}
		}
		if old, has := weights[part][d.property]; !has || weight >= old {
			style.of[part][d.property], weights[part][d.property] = d.value, weight
		}
	}
	for _, i := range s.about(path[len(path)-1]) {
		if r := &s.rules[i]; r.matches(path) {
			for _, d := range r.declarations {
				set(r.part, d, r.weight)
			}
		}
	}
	if attribute != "" {
		for _, d := range declarations(attribute, func(property string) bool { return kept[property] }) {
			set(Whole, d, 1<<20)
		}
	}
	return style
}

// Struck reports whether the element's words are struck through.
func (s *Style) Struck() bool {
	return strings.Contains(lower(s.Of(Whole, "text-decoration")), "line-through") || strings.Contains(lower(s.Of(Whole, "text-decoration-line")), "line-through")
}

// Hidden reports whether the element is not shown.
func (s *Style) Hidden() bool {
	visibility, size := lower(s.Of(Whole, "visibility")), lower(s.Of(Whole, "font-size"))
	return lower(s.Of(Whole, "display")) == "none" || visibility == "hidden" || visibility == "collapse" || lower(s.Of(Whole, "mso-hide")) == "all" ||
		size == "0" || size == "0px" || size == "0pt"
}

// Raised reports whether the element's words stand raised.
func (s *Style) Raised() bool { return lower(s.Of(Whole, "vertical-align")) == "super" }

// List is the type of numbers or bullets that is declared of the part, or the empty text.
func (s *Style) List() string {
	if kind := s.Of(Whole, "list-style-type"); kind != "" {
		return kind
	}
	for _, word := range terms(s.Of(Whole, "list-style")) {
		if w := lower(word); w != "inside" && w != "outside" && !strings.HasPrefix(w, "url(") {
			return word
		}
	}
	return ""
}

func lower(s string) string { return strings.ToLower(strings.TrimSpace(s)) }
