package stylesheet

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func styleOf(css, attribute string, path ...*Element) Style {
	var s Sheet
	s.Add(css)
	return s.Style(path, attribute)
}

func TestTheStrongestDeclarationCounts(t *testing.T) {
	body, p := &Element{Tag: "body", Classes: []string{"law"}}, &Element{Tag: "p", ID: "one", Classes: []string{"a", "b"}, Attributes: map[string]string{"data-x": "old text"}}
	for _, c := range []struct {
		name, css, attribute string
		hidden               bool
	}{
		{"a tag", "p{display:none}", "", true},
		{"one of several selectors", "h1, p.b , q{display:none}", "", true},
		{"a class that is not there", "p.c{display:none}", "", false},
		{"within", ".law p{display:none}", "", true},
		{"a child", "body>p{display:none}", "", true},
		{"not a child", "html > p{display:none}", "", false},
		{"an attribute", "[data-x~=old]{display:none}", "", true},
		{"an id over a class", "#one{display:block}.a{display:none}", "", false},
		{"the later of two", ".a{display:none}.b{display:block}", "", false},
		{"important", ".a{display:none !important}#one{display:block}", "", true},
		{"the element's own attribute", "#one{display:block}", "Display: NONE", true},
		{"a selector that is not understood", "p:hover{display:none}", "", false},
		{"a comment", "/* p{display:none} */p{color:red}", "", false},
		{"for paper", "@media print{p{display:none}}", "", false},
		{"for the screen", "@media screen and (min-width:1px){p{display:none}}", "", true},
		{"damaged", "p{display:none", "", true},
	} {
		style := styleOf(c.css, c.attribute, body, p)
		assert.Equal(t, c.hidden, style.Hidden(), c.name)
	}
}

func TestContentIsDividedIntoItsTerms(t *testing.T) {
	assert.Equal(t, []Term{{Text: "Art. "}, {Call: "counter", Arguments: []string{"a", "lower-roman"}}, {Text: ") “"}}, Terms(`"Art. " counter(a, lower-roman) ') \201C'`))
	assert.Empty(t, Terms("none"))
	names, numbers := Counts("a 3 b -1 c", 1)
	assert.Equal(t, []string{"a", "b", "c"}, names)
	assert.Equal(t, []int{3, -1, 1}, numbers)
}

func TestOnlySoManyRulesAreKept(t *testing.T) {
	var s Sheet
	s.Add(strings.Repeat("p{display:none}", 5*maxMeant))
	assert.Len(t, s.rules, maxMeant)
	for i := range 2 * maxRules {
		s.Add(".c" + strconv.Itoa(i) + "{display:none}")
	}
	assert.Len(t, s.rules, maxRules)
}

func TestARuleBehindThoseOfAWholeLibraryCounts(t *testing.T) {
	var library strings.Builder
	for i := range 2000 {
		library.WriteString(".lib-" + strconv.Itoa(i) + "{display:flex}")
	}
	p := &Element{Tag: "p", Classes: []string{"a", "old"}}
	style := styleOf(library.String()+".a{text-decoration:none}.old{text-decoration:line-through}", "", p)
	assert.True(t, style.Struck())
	style = styleOf(library.String()+".old{text-decoration:line-through}.a{text-decoration:none}", "", p)
	assert.False(t, style.Struck(), "the later rule counts")
}
