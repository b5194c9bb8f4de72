package outline

import (
	"unicode"
	"unicode/utf8"

	"clausecheck/checker/internal/text"
)

// A label is what a provision is numbered with. Most labels can be read in more than one way: "(i)"
// is the ninth letter or the first Roman numeral. Which one is meant shows only beside its
// neighbours, so a label keeps all its readings and the outline chooses.

// labelForm is the dress of a label's number.
type labelForm uint8

const (
	formNone    labelForm = iota
	formParens            // (a)
	formParen             // a)
	formDot               // 1.
	formDegree            // 1°
	formBare              // 11.14
	formDash              // –
	formBullet            // •
	formWord              // Article 6
	formTerm              // the term of a definition
	formTail              // closing words after the last item
	formDecimal           // 2.1 below section 2
	formSign              // § 2 below Article 5
)

// numberClass is the alphabet that a number is written in.
type numberClass uint8

const (
	classOfNone numberClass = iota
	classDigit
	classLower
	classUpper
	classLowerRoman
	classUpperRoman
	classLowerDouble // aa, bb
	classUpperDouble
	classLetter // of another script
	classHan
	classCircled
)

// numberReading is one way to read a number: "8A" is 8 with the suffix "a".
type numberReading struct {
	class  numberClass
	value  int32
	suffix uint64 // up to eight folded bytes, so that the order of values is that of the text
}

// follows reports whether r comes next after the number before it in a series without gaps.
func (r numberReading) follows(before numberReading) bool {
	if r.class != before.class {
		return false
	}
	if r.value == before.value {
		return r.suffix > before.suffix || longer(r.suffix, before.suffix)
	}
	if r.class == classLetter {
		return r.value > before.value && r.value <= before.value+2
	}
	return r.value == before.value+1
}

// after reports whether r stands anywhere after the number before it.
func (r numberReading) after(before numberReading) bool {
	return r.class == before.class && (r.value > before.value || r.value == before.value && r.suffix > before.suffix)
}

func (r numberReading) first() bool { return r.value == 1 && r.suffix == 0 && r.class != classLetter }

// longer reports whether the suffix a has more bytes than b: "1.10" comes after "1.9".
func longer(a, b uint64) bool {
	for b != 0 {
		a, b = a<<8, b<<8
	}
	return a != 0
}

// label is a label found in the text. All places are bytes of the text.
type label struct {
	start, end       int32 // with its punctuation
	numStart, numEnd int32
	form             labelForm
	count            uint8
	readings         [3]numberReading
}

func (l *label) add(class numberClass, value int32, suffix uint64) {
	if int(l.count) < len(l.readings) {
		l.readings[l.count] = numberReading{class, value, suffix}
		l.count++
	}
}

// firstReading is the reading that begins a series; the zero reading where there is none.
func (l *label) firstReading() numberReading {
	for _, r := range l.readings[:l.count] {
		if r.first() {
			return r
		}
	}
	return numberReading{}
}

func (l *label) canBeFirst() bool {
	return l.firstReading().class != classOfNone || l.form == formDash || l.form == formBullet
}

// noLabel ends where it begins: whoever goes on behind it stays in its line. One that ended at the start of the text
// had all of that looked at again for each line.
func noLabel(at int32) label { return label{start: at, end: at, numStart: at, numEnd: at} }

// labelAt reads the label that begins at the byte, which must be the first of its line or stand
// where a label may stand within a line; end bounds it. The form is formNone where there is none.
func labelAt(text string, at, end int32) (l label) {
	l.start = at
	if at >= end {
		return noLabel(at)
	}
	r, size := utf8.DecodeRuneInString(text[at:end])
	switch {
	case r == '(' || r == '（':
		from := skipBlank(text, at+int32(size), end)
		stop := l.number(text, from, end)
		if stop == 0 {
			return noLabel(at)
		}
		stop = skipBlank(text, stop, end)
		close, width := decode(text, stop, end)
		if close != ')' && close != '）' {
			return noLabel(at)
		}
		l.form, l.end = formParens, stop+width
		return l
	case r == '–' || r == '—' || r == '-' || r == '•' || r == '·' || r == '▪' || r == '●' || r == '○' || r == '*' || r == '‣':
		next, _ := decode(text, at+int32(size), end)
		if next != ' ' && next != '\t' && next != 0xA0 {
			return noLabel(at)
		}
		l.form, l.end, l.numStart, l.numEnd = formBullet, at+int32(size), at, at
		if r == '–' || r == '—' || r == '-' {
			l.form = formDash
		}
		return l
	case r == '§':
		return l.sign(text, skipBlank(text, at+int32(size), end), end)
	case r >= 0x2460 && r <= 0x2473:
		l.numStart, l.numEnd, l.end, l.form = at, at+int32(size), at+int32(size), formDegree
		l.add(classCircled, r-0x245F, 0)
		return l
	}
	stop := l.number(text, at, end)
	if stop == 0 {
		return noLabel(at)
	}
	mark, width := decode(text, stop, end)
	next, _ := decode(text, stop+width, end)
	blank := next == 0 || unicode.IsSpace(next) || next == '—' || next == '–' || next == '-'
	digits := l.readings[0].class == classDigit
	switch {
	case mark == ')' || mark == '）':
		l.form, l.end = formParen, stop+width
	case mark == '.' && (blank || digits && (next == '(' || unicode.IsLetter(next))):
		l.form, l.end = formDot, stop+width
	case (mark == '、' || mark == '．') && (digits || l.readings[0].class == classHan):
		l.form, l.end = formDot, stop+width
	case mark == '-' && digits && next == ' ':
		l.form, l.end = formDot, stop+width
	case (mark == '°' || mark == 'º') && digits:
		l.form, l.end = formDegree, stop+width
		if next == '.' || next == ')' || next == '-' {
			l.end++
		}
	case digits && (mark == 0 || unicode.IsSpace(mark)):
		l.form, l.end = formBare, stop
	default:
		return noLabel(at)
	}
	return l
}

func decode(text string, at, end int32) (rune, int32) {
	if at >= end {
		return 0, 0
	}
	if c := text[at]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	r, size := utf8.DecodeRuneInString(text[at:end])
	return r, int32(size)
}

// skipBlank is the first byte from at on that is no white space within a line.
func skipBlank(source string, at, end int32) int32 {
	for at < end {
		r, size := decode(source, at, end)
		if !unicode.IsSpace(r) && !text.Invisible(r) {
			break
		}
		at += size
	}
	return at
}
