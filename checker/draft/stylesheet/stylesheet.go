// Package stylesheet reads what the style sheets of a page say of its words: which are struck out or hidden,
// how lists are numbered, what is written before and behind an element. Everything else that style sheets
// say is passed over.
//
// Selectors of tags, classes, ids and attributes are understood, one within another; a rule with any other
// selector is left out. The number of rules that an element is held against has a cap, so that the time for a
// page grows with its length alone.
package stylesheet

import (
	"slices"
	"strings"
)

// A Sheet is what the style sheets of one page say together. The zero value says nothing.
type Sheet struct {
	rules    []rule
	meant    map[string][]int32 // indexes of rules, by what they ask of the element itself first
	found    []int32            // of the element being looked at
	counters map[string]Counter // styles of counters, by name
	outside  bool
}

// A Counter is a style of numbers that the sheet defines itself.
type Counter struct {
	Base           string // the style that it goes by
	Prefix, Suffix string
	Symbols        []string // instead of Base
}

// The caps on what is kept.
const (
	maxRules        = 4096
	maxMeant        = 128 // rules that ask for the same id, class or tag
	maxClasses      = 16  // of an element that are looked at
	maxDeclarations = 64
	maxValue        = 500 // bytes
)

// A rule is one selector with its declarations.
type rule struct {
	selector     []compound // the element's own last
	part         Part
	weight       int
	declarations []declaration
}

type declaration struct {
	property, value string
	important       bool
}

// A Part is what of an element a rule is about.
type Part uint8

// The parts.
const (
	Whole Part = iota
	Before
	After
	Marker
	parts
)

// kept are the properties that matter.
var kept = map[string]bool{"display": true, "visibility": true, "text-decoration": true, "text-decoration-line": true, "list-style": true,
	"list-style-type": true, "counter-reset": true, "counter-increment": true, "counter-set": true, "content": true, "vertical-align": true,
	"mso-hide": true, "mso-element": true, "mso-list": true, "font-size": true}

// Outside reports whether the page takes rules from files that are not here.
func (s *Sheet) Outside() bool { return s.outside }

// NameOutside notes that the page links a style sheet in another file.
func (s *Sheet) NameOutside() { s.outside = true }

// Counter is the style of counter of that name, if the sheet defines it.
func (s *Sheet) Counter(name string) (Counter, bool) {
	c, ok := s.counters[name]
	return c, ok
}

// Add reads a style sheet behind those read before.
func (s *Sheet) Add(css string) {
	css = withoutComments(css)
	for css != "" {
		n := strings.IndexAny(css, "{};")
		if n < 0 {
			return
		}
		prelude := strings.TrimSpace(css[:n])
		switch css[n] {
		case ';', '}': // an instruction without a block, or the end of a block of media
			if strings.HasPrefix(prelude, "@import") {
				s.outside = true
			}
			css = css[n+1:]
			continue
		}
		css = css[n+1:]
		if name, is := strings.CutPrefix(prelude, "@"); is {
			if strings.HasPrefix(name, "media") && !strings.Contains(name, "print") || strings.HasPrefix(name, "supports") || strings.HasPrefix(name, "layer") {
				continue // its rules are read like others; the brace behind them is passed over
			}
			block, rest := balanced(css)
			if counter, is := strings.CutPrefix(name, "counter-style"); is {
				s.addCounter(strings.TrimSpace(counter), block)
			}
			css = rest
			continue
		}
		stop := strings.IndexByte(css, '}')
		if stop < 0 {
			stop = len(css)
		}
		s.addRules(prelude, css[:stop])
		css = css[min(stop+1, len(css)):]
	}
}

func withoutComments(css string) string {
	if !strings.Contains(css, "/*") && !strings.Contains(css, "<!--") {
		return css
	}
	var out strings.Builder
	css = strings.NewReplacer("<!--", "", "-->", "").Replace(css)
	for {
		n := strings.Index(css, "/*")
		if n < 0 {
			break
		}
		out.WriteString(css[:n])
		stop := strings.Index(css[n+2:], "*/")
		if stop < 0 {
			return out.String()
		}
		css = css[n+2+stop+2:]
	}
	out.WriteString(css)
	return out.String()
}

// balanced is what stands up to the brace that closes the block, and what follows it.
func balanced(css string) (block, rest string) {
	depth := 1
	for i := 0; i < len(css); i++ {
		switch css[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return css[:i], css[i+1:]
			}
		}
	}
	return css, ""
}

func (s *Sheet) addCounter(name, block string) {
	if name == "" || len(s.counters) >= maxRules {
		return
	}
	c := Counter{Base: "decimal", Suffix: ". "}
	for _, d := range declarations(block, func(string) bool { return true }) {
		switch d.property {
		case "system":
			if fields := strings.Fields(d.value); len(fields) > 1 && fields[0] == "extends" {
				c.Base = fields[1]
			}
		case "prefix":
			c.Prefix = Text(d.value)
		case "suffix":
			c.Suffix = Text(d.value)
		case "symbols":
			for _, symbol := range terms(d.value) {
				c.Symbols = append(c.Symbols, Text(symbol))
			}
		}
	}
	if s.counters == nil {
		s.counters = map[string]Counter{}
	}
	s.counters[name] = c
}

func (s *Sheet) addRules(selectors, block string) {
	if len(s.rules) >= maxRules {
		return
	}
	found := declarations(block, func(property string) bool { return kept[property] })
	if len(found) == 0 {
		return
	}
	for _, selector := range strings.Split(selectors, ",") {
		if r, ok := readSelector(strings.TrimSpace(selector)); ok && len(s.rules) < maxRules {
			r.declarations = found
			s.keep(r)
		}
	}
}

// keep adds a rule unless there are very many like it.
func (s *Sheet) keep(r rule) {
	own, name := &r.selector[len(r.selector)-1], "*"
	switch {
	case own.id != "":
		name = "#" + own.id
	case len(own.classes) > 0:
		name = "." + own.classes[0]
	case own.tag != "":
		name = own.tag
	}
	if s.meant == nil {
		s.meant = map[string][]int32{}
	}
	if len(s.meant[name]) < maxMeant {
		s.meant[name] = append(s.meant[name], int32(len(s.rules)))
		s.rules = append(s.rules, r)
	}
}

// about are the indexes of the rules that may mean the element, in order. The next call overwrites them.
func (s *Sheet) about(e *Element) []int32 {
	s.found = append(append(s.found[:0], s.meant["*"]...), s.meant[e.Tag]...)
	if e.ID != "" {
		s.found = append(s.found, s.meant["#"+e.ID]...)
	}
	for i, class := range e.Classes[:min(len(e.Classes), maxClasses)] {
		if !slices.Contains(e.Classes[:i], class) {
			s.found = append(s.found, s.meant["."+class]...)
		}
	}
	slices.Sort(s.found)
	return s.found
}

// declarations are those of a block whose property is wanted, in order.
func declarations(block string, wanted func(property string) bool) (all []declaration) {
	for _, line := range split(block, ';') {
		property, value, ok := strings.Cut(line, ":")
		property = strings.ToLower(strings.TrimSpace(property))
		if !ok || len(value) > maxValue || len(all) >= maxDeclarations || !wanted(property) {
			continue
		}
		value = strings.TrimSpace(value)
		if property == "font-size" && value[:min(len(value), 1)] != "0" || property == "vertical-align" && !strings.Contains(value, "super") {
			continue // of looks only
		}
		plain, important := strings.CutSuffix(value, "!important")
		all = append(all, declaration{property, strings.TrimSpace(plain), important})
	}
	return all
}

// split divides at the separator outside quotation marks.
func split(s string, separator byte) (all []string) {
	quote, from := byte(0), 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == separator:
			all = append(all, s[from:i])
			from = i + 1
		}
	}
	return append(all, s[from:])
}
