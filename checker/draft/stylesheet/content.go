package stylesheet

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Term is one thing that a content is made of: a text, or a call such as counter(name, style).
type Term struct {
	Text      string   // where Call is empty
	Call      string   // the function's name in small letters
	Arguments []string // texts without their quotation marks
}

// Terms are what a value of the property content writes, in order; none where it writes nothing.
func Terms(value string) (all []Term) {
	for _, word := range terms(value) {
		switch {
		case word[0] == '"' || word[0] == '\'':
			all = append(all, Term{Text: Text(word)})
		case strings.HasSuffix(word, ")") && strings.Contains(word, "("):
			name, rest, _ := strings.Cut(word, "(")
			term := Term{Call: strings.ToLower(name)}
			for _, argument := range split(rest[:len(rest)-1], ',') {
				term.Arguments = append(term.Arguments, Text(strings.TrimSpace(argument)))
			}
			all = append(all, term)
		}
	}
	return all
}

// Counts are the counters that a value of counter-reset, counter-set or counter-increment names, each with its
// number or the one otherwise.
func Counts(value string, otherwise int) (names []string, numbers []int) {
	for _, word := range strings.Fields(value) {
		if n, err := strconv.Atoi(word); err == nil {
			if len(numbers) > 0 {
				numbers[len(numbers)-1] = max(min(n, 1<<20), -1<<20)
			}
		} else if word != "none" && len(names) < 16 {
			names, numbers = append(names, word), append(numbers, otherwise)
		}
	}
	return names, numbers
}

// terms divides a value at the spaces outside quotation marks and brackets.
func terms(value string) (all []string) {
	quote, depth, from := byte(0), 0, -1
	for i := 0; i <= len(value); i++ {
		space := i == len(value) || value[i] <= ' '
		if space && quote == 0 && depth == 0 || i == len(value) {
			if from >= 0 {
				all = append(all, value[from:i])
			}
			from = -1
			continue
		}
		c := value[i]
		if from >= 0 && quote == 0 && depth == 0 && (c == '"' || c == '\'') { // one text behind another
			all, from = append(all, value[from:i]), i
		}
		if from < 0 {
			from = i
		}
		switch {
		case c == '\\':
			i = min(i+1, len(value)-1)
		case quote != 0:
			if c == quote {
				if quote = 0; depth == 0 {
					all, from = append(all, value[from:i+1]), -1
				}
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '(':
			depth++
		case c == ')':
			if depth--; depth <= 0 {
				depth = 0
				all, from = append(all, value[from:i+1]), -1
			}
		}
	}
	return all
}

// Text is a value without its quotation marks, its escapes resolved.
func Text(value string) string {
	if n := len(value); n >= 2 && (value[0] == '"' || value[0] == '\'') && value[n-1] == value[0] {
		value = value[1 : n-1]
	}
	if strings.IndexByte(value, '\\') < 0 {
		return value
	}
	var out strings.Builder
	for i := 0; i < len(value); i++ {
		if value[i] != '\\' || i+1 == len(value) {
			out.WriteByte(value[i])
			continue
		}
		stop := i + 1
		for stop < len(value) && stop < i+7 && strings.IndexByte("0123456789abcdefABCDEF", value[stop]) >= 0 {
			stop++
		}
		if stop == i+1 { // the next character as it is
			_, size := utf8.DecodeRuneInString(value[stop:])
			out.WriteString(value[stop : stop+size])
			i = stop + size - 1
			continue
		}
		if n, err := strconv.ParseUint(value[i+1:stop], 16, 32); err == nil && n != 0 && utf8.ValidRune(rune(n)) {
			out.WriteRune(rune(n))
		}
		if stop < len(value) && value[stop] == ' ' {
			stop++
		}
		i = stop - 1
	}
	return out.String()
}
