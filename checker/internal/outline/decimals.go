package outline

import "strings"

// Some instruments number what stands below an article by the article's own number: "2.1" and "2.1.1" below
// "2. Search". Elsewhere "10.1" is a section that was put in behind section 10. Which it is shows in how most
// sections go on: a title alone, with its "N.1" right below.

// voteDecimals finds out whether decimal numbers divide the sections whose numbers they begin with, and makes no
// headings of them then.
func (o *outliner) voteDecimals() {
	const nearby = 2 // lines from the number of a section, over its title, to its first paragraph
	plain, divided := 0, 0
	var last *heading
	for i := range o.heads {
		h := &o.heads[i]
		if h.role > roleBare || h.number.class != classDigit || o.lines[h.line].kind >= lineContents {
			continue
		}
		switch first := h.number.suffix == firstDecimal; {
		case h.number.suffix == 0 && !h.loose:
			plain++
			last = h
		case first && last != nil && h.number.value == last.number.value && h.line <= last.line+nearby && (last.rest >= o.lines[last.line].end || o.lines[last.line].ends == endsOpen):
			divided++
			last = nil
		}
	}
	if divided == 0 || 2*divided < plain {
		return
	}
	o.style.decimal = true
	for i := range o.heads {
		if h := &o.heads[i]; h.role >= roleDotted && h.role <= roleBare && h.number.suffix>>56 == '.' {
			o.drop(h)
		}
	}
}

// firstDecimal is the suffix of "N.1".
const firstDecimal = uint64('.')<<56 | uint64('1')<<48

// decimal reads the line i where it begins with a decimal number that divides the open section. It reports false
// where it does not.
func (o *outliner) decimal(l *label, i int) bool {
	if !o.style.decimal || l.form != formBare && l.form != formDot || len(o.stack) <= o.base || l.readings[0].class != classDigit || l.readings[0].suffix>>56 != '.' {
		return false
	}
	if section := o.stack[o.base].number; section.class != classDigit || section.suffix != 0 || section.value != l.readings[0].value {
		return false
	}
	number := o.text[l.numStart:l.numEnd]
	depth := int32(strings.Count(number, "."))
	parent := len(o.stack) - 1
	for parent > o.base && (o.stack[parent].form != formDecimal || o.stack[parent].number.value >= depth) {
		parent--
	}
	l.form = formDecimal
	l.numStart += int32(strings.LastIndexByte(number, '.')) + 1 // "2.1.3" is the third of 2.1
	o.openItem(l, parent, numberReading{class: classDigit, value: depth}, i)
	return true
}
