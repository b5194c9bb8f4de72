package lexicon

import (
	"strings"

	"clausecheck/checker/internal/text"
)

// What rules say is written in their code, in English. A pack may bring the same in its own language,
// so that a translator needs no Go: the rule's own texts by name, and its messages as pairs of an
// English sentence and its translation, with {1}, {2} … for what is filled in. A finding is put into
// the pack's language when all checking is done; a sentence that no pair fits stays English. A pack
// without such texts costs nothing.

// sayings are a pack's texts in its own language.
type sayings struct {
	rules map[string]*ruleSayings
	parts []saying // of notes, reasons and parts of messages
	placing
}

type ruleSayings struct {
	title, why, clears, redraft string
	messages                    []saying
}

// A saying pairs an English sentence with its translation.
type saying struct {
	english []string // the words around what is filled in, in order
	holes   []byte   // the numbers of what is filled in, in order
	own     string
}

const (
	sayingArrow = " => "
	placeList   = "place"
)

// say reads a line of the list "rule group/name", "said" or "place". It returns a reason where it cannot.
func (p *Pack) say(list, line string) string {
	if p.said == nil {
		p.said = &sayings{rules: map[string]*ruleSayings{}}
	}
	if list == placeList {
		return p.said.sayPlace(line)
	}
	id, ofRule := strings.CutPrefix(list, "rule ")
	var r *ruleSayings
	if ofRule {
		if r = p.said.rules[id]; r == nil {
			r = &ruleSayings{}
			p.said.rules[id] = r
		}
	}
	if english, own, ok := strings.Cut(line, sayingArrow); ok {
		s, reason := newSaying(english, own)
		switch {
		case reason != "":
			return reason
		case ofRule:
			r.messages = append(r.messages, s)
		default:
			p.said.parts = append(p.said.parts, s)
		}
		return ""
	}
	key, value, _ := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	switch {
	case !ofRule || value == "":
	case key == "title":
		r.title = value
		return ""
	case key == "why":
		r.why = value
		return ""
	case key == "clears":
		r.clears = value
		return ""
	case key == "redraft":
		r.redraft = value
		return ""
	}
	return `expected "title", "why", "clears" or "redraft", a colon and a text, or "English => translation"`
}

func newSaying(english, own string) (saying, string) {
	s := saying{own: own}
	for {
		at := strings.IndexByte(english, '{')
		if at < 0 {
			break
		}
		if at+2 >= len(english) || english[at+1] < '1' || english[at+1] > '9' || english[at+2] != '}' {
			return s, `what is filled in is written {1} to {9}`
		}
		s.english = append(s.english, english[:at])
		s.holes = append(s.holes, english[at+1])
		if !strings.Contains(own, english[at:at+3]) {
			return s, `the translation leaves out ` + english[at:at+3]
		}
		english = english[at+3:]
	}
	s.english = append(s.english, english)
	return s, ""
}

// fill puts the sentence into the pack's language where it fits the saying.
func (s *saying) fill(sentence string, of *sayings, depth int) (string, bool) {
	rest, ok := strings.CutPrefix(sentence, s.english[0])
	if !ok {
		return "", false
	}
	out := s.own
	opens := depth == 0 && len(of.placing.words) > 0 && strings.HasPrefix(out, "{")
	for i, number := range s.holes {
		behind, end := s.english[i+1], len(rest)
		switch {
		case i == len(s.holes)-1:
			if !strings.HasSuffix(rest, behind) {
				return "", false
			}
			end -= len(behind)
		default:
			end = strings.Index(rest, behind)
		}
		if end <= 0 {
			return "", false
		}
		before, after, _ := strings.Cut(out, "{"+string(rune(number))+"}")
		out = of.join(before, of.part(rest[:end], depth+1)) + after
		rest = rest[end+len(behind):]
	}
	if opens {
		out = capital(out)
	}
	return out, rest == ""
}

const deepestSaying = 6 // parts within parts

// part is a part of a message, a note or a reason in the pack's language, or as it is.
func (t *sayings) part(text string, depth int) string {
	if depth > deepestSaying {
		return text
	}
	for i := range t.parts {
		if own, ok := t.parts[i].fill(text, t, depth); ok {
			return own
		}
	}
	return text
}

func (t *sayings) message(rule, text string) string {
	if own := t.rules[rule]; own != nil {
		for i := range own.messages {
			if said, ok := own.messages[i].fill(text, t, 0); ok {
				return said
			}
		}
	}
	return t.part(text, 0)
}

// Says is the sentence of the rule of that ID in the pack's own words; as it is where the pack has none for it.
func (p *Pack) Says(rule, sentence string) string {
	if p.said == nil {
		return sentence
	}
	return p.said.message(rule, sentence)
}

// Part is a part of a message, a note or a reason in the pack's own words; as it is where it has none for it.
func (p *Pack) Part(text string) string {
	if p.said == nil {
		return text
	}
	return p.said.part(text, 0)
}

// Speaks reports whether the pack has texts of its own, and SpeaksFor whether it has any for the rule of that ID.
func (p *Pack) Speaks() bool { return p.said != nil }

// SpeaksFor reports whether the pack has texts of its own for the rule of that ID.
func (p *Pack) SpeaksFor(rule string) bool { return p.said != nil && p.said.rules[rule] != nil }

// Texts are the texts of the rule of that ID in the pack's own words; those that it has not are empty.
func (p *Pack) Texts(id string) (title, why, clears, redraft string) {
	if p.said == nil || p.said.rules[id] == nil {
		return
	}
	r := p.said.rules[id]
	return r.title, r.why, r.clears, r.redraft
}

// hashSaid goes on with the hash over what is said, by the IDs of rules.
func (p *Pack) hashSaid(hash uint64, rules []string) uint64 {
	t := p.said
	if t == nil {
		return hash
	}
	over := func(all []saying) {
		for i := range all {
			hash = text.HashText(hash, strings.Join(all[i].english, "{}"))
			hash = text.HashText(hash, all[i].own)
		}
	}
	over(t.parts)
	for _, w := range t.placing.words {
		hash = text.HashText(text.HashText(hash, w.text), w.said)
	}
	for _, j := range t.placing.joins {
		hash = text.HashText(text.HashText(hash, j.before+" "+j.article), j.joined)
	}
	for _, rule := range rules {
		if own := t.rules[rule]; own != nil {
			for _, source := range [...]string{own.title, own.why, own.clears, own.redraft} {
				hash = text.HashText(hash, source)
			}
			over(own.messages)
		}
	}
	return hash
}
