package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// heads are the words that begin the heading of a provision when a number follows.
var heads = []string{"article", "section", "chapter", "part", "title", "annex", "schedule", "rule", "regulation", "clause", "division",
	"artículo", "capítulo", "sección", "parte", "título", "chapitre", "partie", "annexe", "titre", "статья", "глава", "المادة", "第"}

// beginsProvision reports whether a line begins with the label of an article or the like.
func beginsProvision(s string) bool {
	lower := strings.ToLower(s)
	if strings.HasPrefix(lower, "§") {
		return true
	}
	for _, head := range heads {
		rest, ok := strings.CutPrefix(lower, head)
		if !ok || rest == "" {
			continue
		}
		if head == "第" {
			return true
		}
		if rest[0] != ' ' {
			continue
		}
		word, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
		word = strings.Trim(word, ".:-–—")
		if word != "" && (strings.ContainsAny(word, "0123456789") || isCount(word)) {
			return true
		}
	}
	return false
}

// labelOf is the label that a line begins with, such as (a), 12. or —, "" where there is none.
func labelOf(s string) string {
	word, rest, _ := strings.Cut(s, " ")
	switch word {
	case "-", "–", "—", "•", "§":
		if rest != "" {
			return word
		}
		return ""
	}
	open := strings.HasPrefix(word, "(")
	core := strings.TrimPrefix(word, "(")
	if head, tail, ok := strings.Cut(core, ")("); ok && head != "" { // (1)(a)
		core = tail
	}
	closed := strings.TrimRight(core, ".)")
	if closed == core || closed == "" || len(closed) > 9 || open && !strings.Contains(core, ")") {
		return ""
	}
	digits, letters := 0, 0
	for _, r := range closed {
		switch {
		case unicode.IsDigit(r):
			digits++
		case r == '.':
		case unicode.IsLetter(r):
			letters++
		default:
			return ""
		}
	}
	if digits > 3 && !strings.Contains(closed, ".") || letters > 2 && !isCount(strings.ToLower(closed)) {
		return ""
	}
	return word
}

// ended reports whether a sentence or an item of a list may end with the line.
func ended(s string) bool {
	s = strings.TrimRight(s, "\"”’')]» ")
	r, _ := utf8.DecodeLastRuneInString(s)
	if strings.ContainsRune(".;:!?…。；：—", r) {
		return true
	}
	for _, word := range []string{" and", " or", " et", " ou", " y", " o"} {
		if head, ok := strings.CutSuffix(s, word); ok && (strings.HasSuffix(head, ";") || strings.HasSuffix(head, ",")) {
			return true
		}
	}
	return false
}

func lowerFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}
