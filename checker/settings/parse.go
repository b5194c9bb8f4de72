package settings

import (
	"strings"

	"clausecheck/checker"
)

// Parse reads a rules file; name is used in errors. The error is an *Error for the first thing that
// cannot be read.
func Parse(name, text string) (*Settings, error) {
	text = strings.TrimPrefix(text, "\ufeff")
	r := &reader{text: text, line: 1}
	v, err := r.value(0)
	if err == nil {
		if r.blank(); r.at < len(text) {
			err = r.fail("something stands behind the end of the object")
		}
	}
	s := &Settings{severity: map[string]checker.Severity{}}
	if err == nil && v.kind != isObject {
		err = &Error{Line: v.line, Reason: "a rules file is one JSON object"}
	}
	for i := 0; err == nil && i < len(v.keys); i++ {
		switch member := v.list[i]; v.keys[i] {
		case "off":
			s.off, err = texts(member, `"off"`)
		case "severity":
			err = s.severities(member)
		case "words":
			err = s.addWords(member)
		case "rules":
			err = s.addRules(member)
		default:
			err = &Error{Line: member.line, Reason: `unknown member "` + v.keys[i] + `"; there are off, severity, words and rules`}
		}
	}
	if err != nil {
		err.(*Error).Name = name
		return nil, err
	}
	return s, nil
}

func texts(v value, what string) ([]string, error) {
	if v.kind != isList {
		return nil, &Error{Line: v.line, Reason: what + " is a list of texts"}
	}
	var out []string
	for _, e := range v.list {
		if e.kind != isText || strings.TrimSpace(e.text) == "" {
			return nil, &Error{Line: e.line, Reason: what + " is a list of texts"}
		}
		out = append(out, e.text)
	}
	return out, nil
}

func (s *Settings) severities(v value) error {
	if v.kind != isObject {
		return &Error{Line: v.line, Reason: `"severity" is an object of rule and severity`}
	}
	for i, id := range v.keys {
		severity, ok := checker.ParseSeverity(v.list[i].text)
		if !ok || v.list[i].kind != isText {
			return &Error{Line: v.list[i].line, Reason: "the severity of " + id + " must be blocker, warning, advice or info"}
		}
		s.severity[id] = severity
	}
	return nil
}

func (s *Settings) addWords(v value) error {
	if v.kind != isObject {
		return &Error{Line: v.line, Reason: `"words" is an object of list and phrases`}
	}
	for i, list := range v.keys {
		phrases, err := texts(v.list[i], `the words of "`+list+`"`)
		if err != nil {
			return err
		}
		s.words = append(s.words, words{list, phrases, v.list[i].line})
	}
	return nil
}

func (s *Settings) addRules(v value) error {
	if v.kind != isList {
		return &Error{Line: v.line, Reason: `"rules" is a list of objects`}
	}
	for _, e := range v.list {
		r, err := readRule(e)
		if err != nil {
			return err
		}
		s.rules = append(s.rules, r)
	}
	return nil
}

func readRule(v value) (own ownRule, err error) {
	if v.kind != isObject {
		return own, &Error{Line: v.line, Reason: "a rule is an object"}
	}
	rule := &checker.Rule{Since: checker.OwnRule, Severity: checker.Advice}
	own.rule, own.line = rule, v.line
	message := ""
	for i := 0; err == nil && i < len(v.keys); i++ {
		e := v.list[i]
		switch v.keys[i] {
		case "id":
			rule.ID = e.text
		case "title":
			rule.Title = e.text
		case "why":
			rule.Why = e.text
		case "clears":
			rule.Clears = e.text
		case "redraft":
			rule.Redraft = e.text
		case "message":
			message = e.text
		case "severity":
			var ok bool
			if rule.Severity, ok = checker.ParseSeverity(e.text); !ok {
				err = &Error{Line: e.line, Reason: "a severity is blocker, warning, advice or info"}
			}
		case "phrases":
			own.phrases, err = texts(e, `"phrases"`)
		case "caught":
			own.caught, err = texts(e, `"caught"`)
		case "leftAlone":
			own.leftOver, err = texts(e, `"leftAlone"`)
		default:
			err = &Error{Line: e.line, Reason: `unknown member "` + v.keys[i] + `" of a rule`}
		}
	}
	switch {
	case err != nil:
	case message == "" || len(own.phrases) == 0:
		err = &Error{Line: v.line, Reason: "a rule needs phrases and a message"}
	case len(own.caught) == 0 || len(own.leftOver) == 0:
		err = &Error{Line: v.line, Reason: "a rule needs an example that is caught and one that is left alone"}
	}
	own.list = "own." + rule.ID
	rule.Lists = []string{own.list}
	rule.Phrase = func(p *checker.Pass, f *checker.Fact) {
		if f.Part != checker.PartTitle && f.Flags&checker.FactQuoted == 0 {
			p.Report(checker.Finding{In: f.In, At: f.Span, Message: message})
		}
	}
	return own, err
}
