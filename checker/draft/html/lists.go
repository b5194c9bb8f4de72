package html

import (
	"strconv"
	"strings"

	"clausecheck/checker/draft/refuse"
	"clausecheck/checker/draft/signs"
	"clausecheck/checker/draft/stylesheet"
)

// list is an open ol or ul.
type list struct {
	ordered bool
	next    int
	step    int
	format  string // a style of counter
}

// listFormats are the names of style sheets for the formats of numbers.
var listFormats = map[string]string{
	"lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter", "upper-latin": "upperLetter",
	"lower-roman": "lowerRoman", "upper-roman": "upperRoman", "decimal": "decimal", "decimal-leading-zero": "decimalZero", "none": "none",
	"arabic-indic": "hindiNumbers", "cjk-decimal": "ideographDigital", "simp-chinese-informal": "chineseCounting", "trad-chinese-informal": "chineseCounting",
	"cjk-ideographic": "chineseCounting", "lower-russian": "russianLower", "upper-russian": "russianUpper", "hebrew": "hebrew2",
	"disc": "bullet", "circle": "bullet", "square": "bullet",
}

// listTypes are the values of the attribute type.
var listTypes = map[string]string{"a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman", "1": "decimal", "none": "none"}

func (r *reader) openList(e *stylesheet.Element, style *stylesheet.Style) {
	l := list{ordered: e.Tag == "ol", next: leadingNumber(e.Attributes["start"], 1), step: 1, format: "disc"}
	if l.ordered {
		l.format = "decimal"
		if _, reversed := e.Attributes["reversed"]; reversed {
			if l.step = -1; e.Attributes["start"] == "" {
				l.next = r.itemsAhead()
			}
		}
	}
	if kind := listTypes[e.Attributes["type"]]; kind != "" {
		l.format = kind
	}
	if kind := style.List(); kind != "" {
		l.format = kind
	}
	r.lists = append(r.lists, l)
}

// itemsAhead is how many items the list has whose tag was just read, as far as it is looked through: a list that
// counts down begins with that number.
func (r *reader) itemsAhead() (items int) {
	depth := 0
	for at := r.at; r.ahead > 0; {
		n := strings.IndexByte(r.source[at:], '<')
		if n < 0 {
			return items
		}
		r.ahead -= n + 1
		at += n + 1
		ends := strings.HasPrefix(r.source[at:], "/")
		if ends {
			at++
		}
		name := at
		for name < len(r.source) && signs.IsLetter(r.source[name]) {
			name++
		}
		switch tag := strings.ToLower(r.source[at:min(name, at+8)]); {
		case tag == "li" && !ends && depth == 1:
			items++
		case tag != "ol" && tag != "ul" && tag != "menu" && tag != "dir":
		case !ends:
			depth++
		default:
			if depth--; depth == 0 {
				return items
			}
		}
	}
	return items
}

// openItem sets what stands before the item's first word.
func (r *reader) openItem(e *stylesheet.Element, style *stylesheet.Style) {
	r.item = ""
	n := len(r.lists)
	if n == 0 {
		return
	}
	l := &r.lists[n-1]
	value := strings.TrimSpace(e.Attributes["value"])
	l.next = leadingNumber(value, l.next)
	format := l.format
	if kind := style.List(); kind != "" {
		format = kind
	}
	r.counters["list-item"] = append(r.counters["list-item"][:0], l.next)
	r.level = n
	marker := style.Of(stylesheet.Marker, "content")
	switch written := r.content(e, marker); {
	case marker != "" && marker != "normal":
		r.item = written
	case format == "decimal" && isInsertedNumber(value): // "2A", which browsers show as 2
		r.item = value + ". "
	default:
		r.item = r.marker(l.next, format)
	}
	r.numbered = r.numbered || l.ordered
	l.next += l.step
}

// marker is the number or bullet of an item, ready to stand before its text.
func (r *reader) marker(n int, format string) string {
	if text := stylesheet.Text(format); text != format { // a text of its own
		return strings.TrimRight(text, " ") + " "
	}
	number, prefix, suffix := r.counted(n, format)
	switch {
	case number == "" && suffix == "":
		return ""
	case number == "•":
		return "• "
	}
	return prefix + number + strings.TrimRight(suffix, " ") + " "
}

// counted is a number in a style of counter, with what the style puts around it in lists.
func (r *reader) counted(n int, style string) (number, prefix, suffix string) {
	prefix, suffix = "", "."
	for range 8 {
		c, own := r.sheet.Counter(style)
		if !own {
			break
		}
		prefix, suffix = c.Prefix, c.Suffix
		if k := len(c.Symbols); k > 0 && n > 0 {
			return c.Symbols[(n-1)%k], prefix, suffix
		}
		style = c.Base
	}
	switch format := listFormats[style]; format {
	case "none":
		return "", "", ""
	case "bullet":
		return "•", "", ""
	case "":
		return strconv.Itoa(n), prefix, suffix
	default:
		return signs.Counted(n, format), prefix, suffix
	}
}

// count does what the style says of counters before the element's first word.
func (r *reader) count(open *element, style *stylesheet.Style) {
	names, numbers := stylesheet.Counts(style.Of(stylesheet.Whole, "counter-reset"), 0)
	holder := open
	if n := len(r.elements); n > 1 { // it lives as long as the element around
		holder = &r.elements[n-2]
	}
	for i, name := range names {
		known := false
		for _, held := range holder.counters {
			known = known || held == name
		}
		if n := len(r.counters[name]); known && n > 0 {
			r.counters[name][n-1] = numbers[i]
		} else if n < refuse.MaxDepth {
			r.counters[name] = append(r.counters[name], numbers[i])
			holder.counters = append(holder.counters, name)
		}
	}
	for _, part := range []stylesheet.Part{stylesheet.Whole, stylesheet.Before} {
		names, numbers = stylesheet.Counts(style.Of(part, "counter-increment"), 1)
		for i, name := range names {
			if len(r.counters[name]) == 0 {
				r.counters[name] = []int{0}
			}
			values := r.counters[name]
			values[len(values)-1] += numbers[i]
		}
	}
	names, numbers = stylesheet.Counts(style.Of(stylesheet.Whole, "counter-set"), 0)
	for i, name := range names {
		if n := len(r.counters[name]); n > 0 {
			r.counters[name][n-1] = numbers[i]
		}
	}
}

// content is what a value of the property content writes, unless it is only an ornament.
func (r *reader) content(e *stylesheet.Element, value string) string {
	var out strings.Builder
	for _, term := range stylesheet.Terms(value) {
		switch term.Call {
		case "":
			out.WriteString(term.Text)
		case "attr":
			if len(term.Arguments) > 0 {
				out.WriteString(e.Attributes[term.Arguments[0]])
			}
		case "counter", "counters":
			out.WriteString(r.counterText(term))
		}
		if out.Len() > 1000 {
			break
		}
	}
	text := out.String()
	if !strings.ContainsFunc(text, func(c rune) bool {
		return c > ' ' && (c < 0x2000 || c > 0x2BFF && c < 0xE000 || c == '“' || c == '”') && c != '»' && c != '|' && c != '/'
	}) {
		return ""
	}
	return text
}

func (r *reader) counterText(term stylesheet.Term) string {
	if len(term.Arguments) == 0 {
		return ""
	}
	values := r.counters[term.Arguments[0]]
	if len(values) == 0 {
		values = []int{0}
	}
	between, style := "", "decimal"
	rest := term.Arguments[1:]
	if term.Call == "counter" {
		values = values[len(values)-1:]
	} else if len(rest) > 0 {
		between, rest = rest[0], rest[1:]
	}
	if len(rest) > 0 {
		style = rest[0]
	}
	var all []string
	for _, n := range values {
		number, _, _ := r.counted(n, style)
		all = append(all, number)
	}
	return strings.Join(all, between)
}

// leadingNumber is the number that a value begins with, as browsers read it.
func leadingNumber(value string, otherwise int) int {
	value = strings.TrimSpace(value)
	n := 0
	if strings.HasPrefix(value, "-") {
		n = 1
	}
	for n < len(value) && value[n] >= '0' && value[n] <= '9' {
		n++
	}
	return signs.Number(value[:n], otherwise)
}

// isInsertedNumber reports whether the value is a number of law such as "2A" or "12bis".
func isInsertedNumber(value string) bool {
	letters := strings.TrimLeft(value, "0123456789")
	return letters != "" && len(letters) < len(value) && len(letters) <= 4 && strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == ""
}
