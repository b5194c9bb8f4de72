package outline

import "unicode"

// romanValue is the value of a Roman numeral in either case; 0 where the word is none.
func romanValue(word string) int32 {
	var value, last int32
	for i := len(word) - 1; i >= 0; i-- {
		var v int32
		switch word[i] | 0x20 {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		case 'l':
			v = 50
		case 'c':
			v = 100
		default:
			return 0
		}
		if v < last {
			value -= v
		} else {
			value, last = value+v, v
		}
	}
	if !wellFormed(word, value) {
		return 0
	}
	return value
}

// wellFormed reports whether the word is how the value is written: "iv", not "iiii".
func wellFormed(word string, value int32) bool {
	for _, step := range [...]struct {
		value int32
		sign  string
	}{{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}} {
		for value >= step.value {
			if len(word) < len(step.sign) || word[0]|0x20 != step.sign[0] || len(step.sign) == 2 && word[1]|0x20 != step.sign[1] {
				return false
			}
			word, value = word[len(step.sign):], value-step.value
		}
	}
	return word == ""
}

func digitValue(r rune) int32 {
	if r <= '9' {
		return r - '0'
	}
	// The digits of every script stand together in order; find the zero of this one.
	v := int32(0)
	for v < 9 && unicode.IsDigit(r-1) {
		r, v = r-1, v+1
	}
	return v
}

// hanDigit is the value of a Han numeral character: a digit, or 10, 100 or 1000; -1 for any other.
func hanDigit(r rune) int32 {
	switch r {
	case '零', '〇':
		return 0
	case '一':
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	case '十':
		return 10
	case '百':
		return 100
	case '千':
		return 1000
	}
	return -1
}

// hanNumber reads a numeral such as 二百八十五 and returns where it ends.
func hanNumber(text string, at, end int32) (value, stop int32) {
	var digit int32
	for at < end && value < 100000 {
		r, size := decode(text, at, end)
		d := hanDigit(r)
		switch {
		case d < 0:
			return value + digit, at
		case d < 10:
			digit = d
		default:
			value, digit = value+max(digit, 1)*d, 0
		}
		at += size
	}
	return value + digit, at
}
