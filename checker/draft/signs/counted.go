package signs

import (
	"strconv"
	"strings"
)

// Counted writes a number in one of Word's formats. Formats not known are decimal.
func Counted(n int, format string) string {
	switch format {
	case "none", "bullet":
		return ""
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	case "lowerLetter":
		return letters(n, "abcdefghijklmnopqrstuvwxyz")
	case "upperLetter":
		return letters(n, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	case "russianLower":
		return letters(n, "абвгдежзиклмнопрстуфхцчшщэюя")
	case "russianUpper":
		return letters(n, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ")
	case "arabicAlpha":
		return letters(n, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي")
	case "arabicAbjad":
		return letters(n, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
	case "hebrew2":
		return letters(n, "אבגדהוזחטיכלמנסעפצקרשת")
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "ordinal":
		return ordinal(n)
	case "cardinalText":
		return capital(cardinal(n))
	case "ordinalText":
		return capital(ordinalText(n))
	case "numberInDash":
		return "- " + strconv.Itoa(n) + " -"
	case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "ideographTraditionalCounting", "koreanDigital2":
		return chinese(n)
	case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
		var out strings.Builder
		for _, c := range strconv.Itoa(max(n, 0)) {
			out.WriteRune([]rune("〇一二三四五六七八九")[c-'0'])
		}
		return out.String()
	case "decimalFullWidth", "decimalFullWidth2":
		var out strings.Builder
		for _, c := range strconv.Itoa(max(n, 0)) {
			out.WriteRune(c - '0' + '０')
		}
		return out.String()
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		if n >= 1 && n <= 20 {
			return string(rune('①' + n - 1))
		}
	case "decimalEnclosedParen":
		return "(" + strconv.Itoa(n) + ")"
	case "decimalEnclosedFullstop":
		return strconv.Itoa(n) + "."
	case "hindiNumbers":
		var out strings.Builder
		for _, c := range strconv.Itoa(max(n, 0)) {
			out.WriteRune(c - '0' + '٠')
		}
		return out.String()
	}
	return strconv.Itoa(n)
}

// letters counts a to z, aa to zz, aaa and so on.
func letters(n int, alphabet string) string {
	all := []rune(alphabet)
	if n < 1 || n > 30*len(all) {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(all[(n-1)%len(all)]), (n-1)/len(all)+1)
}

func roman(n int) string {
	if n < 1 || n > 4999 {
		return strconv.Itoa(n)
	}
	var out strings.Builder
	for _, step := range []struct {
		value int
		sign  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= step.value {
			out.WriteString(step.sign)
			n -= step.value
		}
	}
	return out.String()
}

func ordinal(n int) string {
	ending := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			ending = "st"
		case 2:
			ending = "nd"
		case 3:
			ending = "rd"
		}
	}
	return strconv.Itoa(n) + ending
}

var (
	ones = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens = strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")
	// firsts are the ordinals that do not only add "th".
	firsts = map[string]string{"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth"}
)

func cardinal(n int) string {
	switch {
	case n < 0 || n > 999:
		return strconv.Itoa(n)
	case n < 20:
		return ones[n]
	case n < 100 && n%10 == 0:
		return tens[n/10]
	case n < 100:
		return tens[n/10] + "-" + ones[n%10]
	case n%100 == 0:
		return ones[n/100] + " hundred"
	}
	return ones[n/100] + " hundred " + cardinal(n%100)
}

func ordinalText(n int) string {
	if n < 0 || n > 999 {
		return ordinal(n)
	}
	words := cardinal(n)
	at := strings.LastIndexAny(words, " -") + 1
	last := words[at:]
	switch {
	case firsts[last] != "":
		last = firsts[last]
	case strings.HasSuffix(last, "y"):
		last = last[:len(last)-1] + "ieth"
	default:
		last += "th"
	}
	return words[:at] + last
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// chinese writes 1 to 9999 as Chinese and Japanese count.
func chinese(n int) string {
	if n < 1 || n > 9999 {
		return strconv.Itoa(n)
	}
	digits := []rune("〇一二三四五六七八九")
	var out strings.Builder
	zero := false
	for _, step := range []struct {
		value int
		sign  string
	}{{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}} {
		d := n / step.value % 10
		switch {
		case d == 0:
			zero = out.Len() > 0
		default:
			if zero {
				out.WriteRune(digits[0])
				zero = false
			}
			if d != 1 || step.value != 10 || out.Len() > 0 {
				out.WriteRune(digits[d])
			}
			out.WriteString(step.sign)
		}
	}
	return out.String()
}
