package outline

import (
	"unicode"
	"unicode/utf8"

	"clausecheck/checker/internal/text"
)

const (
	longestNumber = 6 // more digits than that number nothing in a law
	longestSuffix = 5
)

// number reads the number of a label at the byte and returns where it ends; 0 where there is none.
func (l *label) number(text string, at, end int32) int32 {
	l.numStart, l.count = at, 0
	r, _ := decode(text, at, end)
	var stop int32
	switch {
	case unicode.IsDigit(r):
		stop = l.digits(text, at, end)
	case hanDigit(r) >= 0:
		value, to := hanNumber(text, at, end)
		l.add(classHan, value, 0)
		stop = to
	case unicode.IsLetter(r):
		stop = l.letters(text, at, end)
	}
	l.numEnd = stop
	return stop
}

// digits reads "18", "18A", "5bis", "11.14", "9-A" with the digits of any script.
func (l *label) digits(source string, at, end int32) int32 {
	var value, count int32
	for at < end {
		r, size := decode(source, at, end)
		if !unicode.IsDigit(r) {
			break
		}
		if count++; count > longestNumber {
			return 0
		}
		value = value*10 + digitValue(r)
		at += size
	}
	var suffix uint64
	shift := 56
	put := func(r rune) {
		if shift >= 0 {
			suffix |= uint64(byte(text.FoldRune(r))) << shift
			shift -= 8
		}
	}
	for at < end { // ".14" of "11.14"
		dot, size := decode(source, at, end)
		next, _ := decode(source, at+size, end)
		if dot != '.' || !unicode.IsDigit(next) {
			break
		}
		put('.')
		for at += size; at < end; at += size {
			if next, size = decode(source, at, end); !unicode.IsDigit(next) {
				break
			}
			put('0' + digitValue(next))
		}
	}
	from := at
	if r, _ := decode(source, at, end); r == '-' {
		at++
	}
	letters := at
	for at < end && source[at] < utf8.RuneSelf && text.AsciiKind[source[at]] == text.AsciiLetter {
		at++
	}
	if next, _ := decode(source, at, end); at-letters > longestSuffix || at == letters || unicode.IsLetter(next) ||
		letters > from && (at-letters > 2 || source[letters] >= 'a') {
		at = from
	} else {
		for _, r := range source[letters:at] {
			put(r)
		}
	}
	l.add(classDigit, value, suffix)
	return at
}

// sign reads the number behind a "§" that begins a paragraph of an article: "1er.", "2.", "3bis".
func (l *label) sign(source string, at, end int32) label {
	stop := l.number(source, at, end)
	if stop == 0 || l.readings[0].class != classDigit {
		return noLabel(l.start)
	}
	if source[stop-2:stop] == "er" {
		l.readings[0].suffix = 0
	}
	r, size := decode(source, stop, end)
	switch {
	case r == '.':
		stop += size
	case r != 0 && !unicode.IsSpace(r):
		return noLabel(l.start)
	}
	l.form, l.end = formSign, stop
	return *l
}

// letters reads one to five letters as letter, Roman numeral or doubled letter.
func (l *label) letters(source string, at, end int32) int32 {
	first, size := decode(source, at, end)
	stop := at
	for stop < end && source[stop] < utf8.RuneSelf && text.AsciiKind[source[stop]] == text.AsciiLetter {
		stop++
	}
	if stop == at { // a letter of another script
		stop = at + size
		if next, _ := decode(source, stop, end); unicode.IsLetter(next) || text.Ideographic(first) {
			return 0
		}
		l.add(classLetter, text.FoldRune(first), 0)
		return stop
	}
	if next, _ := decode(source, stop, end); stop-at > 7 || unicode.IsLetter(next) {
		return 0
	}
	// Letters of a label share one case.
	word := source[at:stop]
	lower := word[0] >= 'a'
	for i := range word {
		if (word[i] >= 'a') != lower {
			return 0
		}
	}
	alpha, roman, double := classUpper, classUpperRoman, classUpperDouble
	if lower {
		alpha, roman, double = classLower, classLowerRoman, classLowerDouble
	}
	order := func(c byte) int32 { return int32(c|0x20-'a') + 1 }
	switch {
	case len(word) == 1:
		l.add(alpha, order(word[0]), 0)
	case len(word) == 2 && word[0] == word[1]:
		l.add(double, order(word[0]), 0)
	}
	if value := romanValue(word); value > 0 {
		l.add(roman, value, 0)
	}
	if len(word) == 2 {
		l.add(alpha, order(word[0]), uint64(word[1]|0x20)<<56)
	}
	if digit, _ := decode(source, stop, end); l.count > 0 && unicode.IsDigit(digit) && len(word) == 1 { // "(a1)"
		from := stop
		for stop < end && source[stop] >= '0' && source[stop] <= '9' && stop-from < 2 {
			stop++
		}
		l.count = 0
		l.add(alpha, order(word[0]), uint64(source[from])<<56)
	}
	if l.count == 0 {
		return 0
	}
	return stop
}
