package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// words are those of the draft, by which a word that a line divides is told from one that has a
// hyphen of its own.
type words struct {
	plain      map[string]bool
	hyphenated map[string]bool
	spaced     int // lines that end with a dash behind a space, less those that end with one without
}

func newWords() *words { return &words{plain: map[string]bool{}, hyphenated: map[string]bool{}} }

// note remembers the words of a line. The first is left out where it may be the second half of a word,
// and the last where it may be the first half, which is reported.
func (w *words) note(line string, half bool) bool {
	fields := strings.Fields(line)
	if head, ok := strings.CutSuffix(line, "—"); ok {
		w.spaced--
		if strings.HasSuffix(head, " ") {
			w.spaced += 2
		}
	}
	for i, field := range fields {
		field = strings.ReplaceAll(field, "\u2010", "-")
		word := strings.ToLower(strings.TrimFunc(field, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\u00AD' }))
		if i == len(fields)-1 && (strings.HasSuffix(word, "-") || strings.HasSuffix(word, softHyphen)) {
			return true
		}
		if strings.Contains(strings.Trim(word, "-"), "-") {
			w.hyphenated[word] = true
			for part := range strings.SplitSeq(word, "-") {
				w.plain[part] = true
			}
		} else if i > 0 || !half {
			w.plain[word] = true
		}
	}
	return false
}

// before are what words are joined to with a hyphen of its own more often than they are divided at
// a line's end.
var before = map[string]bool{"non": true, "self": true, "cross": true, "quasi": true, "ex": true, "well": true, "so": true, "anti": true,
	"counter": true, "vice": true, "third": true, "first": true, "second": true, "high": true, "low": true, "long": true, "short": true, "multi": true,
	"semi": true, "post": true, "pre": true, "co": true, "e": true, "end": true, "law": true, "real": true, "two": true, "three": true}

// divided are words of two words that are written in one, and are divided between them.
var divided = map[string]bool{"without": true, "within": true, "wherever": true, "whenever": true, "whoever": true, "whereas": true, "whereby": true,
	"wherein": true, "therefore": true, "therein": true, "thereof": true, "thereto": true, "thereby": true, "hereby": true, "herein": true, "hereof": true,
	"hereto": true, "into": true, "onto": true, "upon": true, "cannot": true, "otherwise": true, "another": true, "however": true, "moreover": true,
	"furthermore": true, "network": true, "password": true, "software": true, "hardware": true, "website": true, "online": true, "outside": true,
	"inside": true, "overall": true, "undertake": true, "understand": true, "withdraw": true, "withhold": true, "nevertheless": true, "notwithstanding": true,
	"forthwith": true, "background": true, "cooperation": true, "coordinate": true, "coordination": true, "prescribe": true, "present": true,
	"prevent": true, "previous": true, "postpone": true, "semester": true, "endanger": true, "endorse": true, "ensure": true}

// nearEnd is how many bytes at the end of a line are looked at when the next is joined to it.
const nearEnd = 200

// joined is lines as one.
func (w *words) joined(lines []string) string {
	out := []byte(lines[0])
	for _, next := range lines[1:] {
		at := max(len(out)-nearEnd, 0)
		for at < len(out) && !utf8.RuneStart(out[at]) {
			at++
		}
		out = append(out[:at], w.glued(string(out[at:]), next)...)
	}
	return string(out)
}

// glued is two lines as one: a word that was divided is whole again, one with a hyphen of its own
// keeps it, and nothing comes between the signs of Chinese and Japanese.
func (w *words) glued(head, tail string) string {
	if cut, ok := strings.CutSuffix(head, softHyphen); ok {
		return cut + tail
	}
	last, size := utf8.DecodeLastRuneInString(head)
	first, _ := utf8.DecodeRuneInString(tail)
	if last != '-' && last != '\u2010' {
		if ideograph(last) && ideograph(first) || tail == "—" && w.spaced <= 0 || last == ')' && labelled(head, tail) {
			return head + tail
		}
		return head + " " + tail
	}
	cut := head[:len(head)-size]
	left := strings.ToLower(cut[strings.LastIndexFunc(cut, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })+1:])
	stop := strings.IndexFunc(tail, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	if stop < 0 {
		stop = len(tail)
	}
	right := strings.ToLower(tail[:stop])
	if left == "" || right == "" {
		return head + " " + tail
	}
	if unicode.IsUpper(first) || strings.Contains(left, "-") && !strings.HasSuffix(left, "-") && w.plain[left[strings.LastIndexByte(left, '-')+1:]] && w.plain[right] {
		return head + tail // a name such as Guinea-Bissau, or the third word of three
	}
	joined := left + right
	switch {
	case w.hyphenated[left+"-"+right]:
		return head + tail
	case w.plain[joined], divided[joined]:
		return cut + tail
	case before[left] && len(right) > 2, len(left) > 2 && len(right) > 2 && w.plain[left] && w.plain[right]:
		return head + tail
	}
	return cut + tail
}

// labelled reports whether a line's end divides a reference such as (2)(c).
func labelled(head, tail string) bool {
	from := strings.LastIndexByte(head, '(')
	word, _, _ := strings.Cut(tail, " ")
	return from > 0 && (head[from-1] == ' ' || head[from-1] == ')') && labelOf(head[from:]+" ") != "" && strings.HasPrefix(tail, "(") && labelOf(strings.TrimRight(word, ",;.:")+" x") != ""
}

func ideograph(r rune) bool {
	return unicode.Is(unicode.Han, r) || r >= 0x3000 && r <= 0x30FF || r >= 0xFF00 && r <= 0xFFEF
}
