package lexicon

import "strings"

// Words that stand for each other in many phrases, as spellings and inflections do, are written once, as
// a class with a name. A phrase is written out when it is read, so that nothing behind the pack knows of
// classes.

const (
	classProperty = "class " // what the property of a class begins with
	classLetters  = "abcdefghijklmnopqrstuvwxyz-"
)

// addClass notes the class of the property "class NAME: choices"; it returns a reason where it cannot.
func (p *Pack) addClass(name, choices string) string {
	if name == "" || strings.Trim(name, classLetters) != "" {
		return `a class is named by small letters from a to z and hyphens`
	}
	if _, again := p.classes[name]; again {
		return `there is a class of this name already`
	}
	if strings.ContainsAny(choices, "[]{}…") {
		return `a class has words with "|" between them and no pattern`
	}
	for choice := range strings.SplitSeq(choices, "|") {
		if strings.TrimSpace(choice) == "" {
			return `a class has a word on each side of a "|"; a phrase says [|{` + name + `}] where none need stand`
		}
	}
	if p.classes == nil {
		p.classes = map[string]string{}
	}
	p.classes[name] = choices
	return ""
}

// writtenOut is the phrase with the words of the classes that it names; it returns a reason where it
// names one that the pack has not.
func (p *Pack) writtenOut(phrase string) (out, reason string) {
	at := strings.IndexByte(phrase, '{')
	if at < 0 {
		return phrase, ""
	}
	var written strings.Builder
	for inside := false; at >= 0; at = strings.IndexByte(phrase, '{') {
		name, rest, closed := strings.Cut(phrase[at+1:], "}")
		if !closed {
			return "", `a "{" is not closed`
		}
		choices, known := p.classes[name]
		if !known {
			return "", `there is no class "` + name + `"; it is made above, or in a file that is read before, by "class ` + name + `: one|other"`
		}
		before := phrase[:at]
		if bracket := strings.LastIndexAny(before, "[]"); bracket >= 0 {
			inside = before[bracket] == '['
		}
		if written.WriteString(before); inside {
			written.WriteString(choices)
		} else {
			written.WriteString("[" + choices + "]")
		}
		phrase = rest
	}
	written.WriteString(phrase)
	return written.String(), ""
}

// phrase is the line as a phrase without names of classes, or says what is wrong with it.
func (p *Pack) phrase(line string) (phrase, reason string) {
	if phrase, reason = p.writtenOut(line); reason == "" {
		reason = phraseFault(phrase)
	}
	return phrase, reason
}

// phraseFault says what is wrong with the phrase, or is empty. A pack has thousands, which are read
// before the first check, so it looks at bytes.
func phraseFault(line string) string {
	depth := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '[':
			depth++
		case ']':
			depth--
		case '}':
			return `a "}" closes nothing`
		default:
			continue
		}
		if depth < 0 || depth > 1 {
			return `alternatives are written [one|other] and do not nest`
		}
	}
	if depth != 0 {
		return `a "[" is not closed`
	}
	if strings.HasPrefix(line, "…") || strings.HasSuffix(line, "…") {
		return `a phrase neither begins nor ends with "…"`
	}
	return ""
}

// EachPhrase visits the phrases of all lists in the order in which they were read, written out, with the
// file and the line that they stand in; the line is 0 for one that was added by With.
func (p *Pack) EachPhrase(visit func(list, phrase, file string, line int)) {
	for i := range p.lists {
		for _, phrase := range p.lists[i].phrases {
			visit(p.lists[i].name, phrase.text, p.fileOf(phrase), int(phrase.line))
		}
	}
}
