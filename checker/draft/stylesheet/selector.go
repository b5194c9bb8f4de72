package stylesheet

import (
	"slices"
	"strings"
)

// An Element is what selectors look at.
type Element struct {
	Tag, ID    string
	Classes    []string
	Attributes map[string]string
}

// A compound is what a selector asks of one element.
type compound struct {
	tag, id    string
	classes    []string
	attributes []attribute
	child      bool // of the element before, not only within it
}

type attribute struct {
	name, value string
	match       byte // 0 where only its presence counts, else the sign before "="
}

// readSelector reads one selector. ok is false where it asks for something that is not understood.
func readSelector(selector string) (r rule, ok bool) {
	for _, part := range []struct {
		name string
		part Part
	}{{"::before", Before}, {"::after", After}, {"::marker", Marker}, {":before", Before}, {":after", After}} {
		if plain, is := strings.CutSuffix(selector, part.name); is {
			selector, r.part = plain, part.part
			break
		}
	}
	child := false
	for _, word := range strings.Fields(strings.ReplaceAll(selector, ">", " > ")) {
		if word == ">" {
			child = true
			continue
		}
		c, good := readCompound(word)
		if !good {
			return r, false
		}
		c.child, child = child, false
		r.selector = append(r.selector, c)
		r.weight += c.weight()
	}
	if len(r.selector) == 0 {
		if r.part == Whole || selector != "" {
			return r, false
		}
		r.selector = []compound{{}}
	}
	return r, len(r.selector) <= 8
}

func (c *compound) weight() int {
	n := 0
	if c.id != "" {
		n += 10000
	}
	if c.tag != "" {
		n++
	}
	return n + 100*(len(c.classes)+len(c.attributes))
}

func readCompound(word string) (c compound, ok bool) {
	n := strings.IndexAny(word, ".#[:+~*")
	if n < 0 {
		n = len(word)
	}
	c.tag = strings.ToLower(word[:n])
	for word = word[n:]; word != ""; {
		sign := word[0]
		word = word[1:]
		switch sign {
		case '*':
			continue
		case '[':
			stop := strings.IndexByte(word, ']')
			if stop < 0 {
				return c, false
			}
			c.attributes = append(c.attributes, readAttribute(word[:stop]))
			word = word[stop+1:]
			continue
		case '.', '#':
		default:
			return c, false
		}
		n := strings.IndexAny(word, ".#[:+~*")
		if n < 0 {
			n = len(word)
		}
		name := strings.ReplaceAll(word[:n], `\`, "")
		if name == "" {
			return c, false
		}
		if sign == '.' {
			c.classes = append(c.classes, name)
		} else {
			c.id = name
		}
		word = word[n:]
	}
	return c, true
}

func readAttribute(s string) attribute {
	name, value, has := strings.Cut(s, "=")
	if !has {
		return attribute{name: strings.ToLower(strings.TrimSpace(name))}
	}
	a := attribute{value: strings.Trim(strings.TrimSpace(value), `"'`), match: '='}
	if n := len(name); n > 0 && strings.IndexByte("~^$*|", name[n-1]) >= 0 {
		a.match, name = name[n-1], name[:n-1]
	}
	a.name = strings.ToLower(strings.TrimSpace(name))
	return a
}

func (c *compound) matches(e *Element) bool {
	if c.tag != "" && c.tag != e.Tag || c.id != "" && c.id != e.ID {
		return false
	}
	for _, class := range c.classes {
		if !slices.Contains(e.Classes, class) {
			return false
		}
	}
	for _, a := range c.attributes {
		value, has := e.Attributes[a.name]
		if !has || !a.accepts(value) {
			return false
		}
	}
	return true
}

func (a *attribute) accepts(value string) bool {
	switch a.match {
	case 0:
		return true
	case '~':
		return slices.Contains(strings.Fields(value), a.value)
	case '^':
		return strings.HasPrefix(value, a.value)
	case '$':
		return strings.HasSuffix(value, a.value)
	case '*':
		return strings.Contains(value, a.value)
	case '|':
		return value == a.value || strings.HasPrefix(value, a.value+"-")
	}
	return value == a.value
}

// nearest is how many elements around one are looked at.
const nearest = 32

// matches reports whether the last of the elements, each within the one before, is meant.
func (r *rule) matches(path []*Element) bool {
	path = path[max(len(path)-nearest, 0):]
	i, n := len(r.selector)-1, len(path)-1
	if !r.selector[i].matches(path[n]) {
		return false
	}
	for child := r.selector[i].child; i > 0; child = r.selector[i].child {
		i--
		n--
		for !child && n >= 0 && !r.selector[i].matches(path[n]) {
			n--
		}
		if n < 0 || !r.selector[i].matches(path[n]) {
			return false
		}
	}
	return true
}
