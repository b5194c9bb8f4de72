//go:build js && wasm

package main

import (
	"maps"
	"strconv"

	"clausecheck/checker"
	"clausecheck/checker/encode"
	"clausecheck/checker/packs"
	"clausecheck/checker/rules"
)

// engine is the one checker of the program and the sessions that are open on it.
type engine struct {
	checker  *checker.Checker
	sessions map[int]*session
	answer   []byte // the last one, for the next to be written over; the host has its own copy
	rounds   rounds // of the last comparison
}

// mostKept bounds the memory that is kept for the next answer.
const mostKept = 16 << 20

// written is an answer that was written over the last one.
func (e *engine) written(answer []byte) []byte {
	e.answer = nil
	if cap(answer) <= mostKept {
		e.answer = answer[:0]
	}
	return answer
}

// A session is a text that is being edited, with its positions in both countings and what the host
// knows of it.
type session struct {
	engine *checker.Session
	text   string
	units  units
	known  encode.Reporter
}

// UTF16 is the number of UTF-16 units before a byte of the text.
func (s *session) UTF16(at int) int { return s.units.unitAt(s.text, at) }

func newEngine() (*engine, error) {
	c, err := checker.New(packs.All(), rules.All)
	if err != nil {
		return nil, err
	}
	return &engine{checker: c, sessions: map[int]*session{}}, nil
}

// exports lists everything the host may call.
func (e *engine) exports() map[string]export {
	exports := map[string]export{
		"check":   e.check,
		"open":    e.open,
		"edit":    e.edit,
		"close":   e.close,
		"rules":   e.rules,
		"explain": e.explain,
	}
	maps.Copy(exports, e.further())
	return exports
}

// check(text, options) is the report on text, packed.
func (e *engine) check(in arguments) (any, error) {
	text, options, offsets, err := readDraft(in)
	if err != nil {
		return nil, err
	}
	return e.written(encode.Packed(e.answer, e.checker.Check(text, options), offsets)), nil
}

// open(session, text, options) starts a session under a number of the caller's choice, in place of
// one that had it, and is the first report, packed. Its offsets are always UTF-16.
func (e *engine) open(in arguments) (any, error) {
	number, err := in.number(0)
	if err != nil {
		return nil, err
	}
	text, err := in.text(1)
	if err != nil {
		return nil, err
	}
	options, _, err := readOptions(in, 2)
	if err != nil {
		return nil, err
	}
	s := &session{engine: e.checker.Open(text, options), text: text, units: countUnits(text)}
	e.sessions[number] = s
	return e.written(s.known.Whole(e.answer, s.engine.Report())), nil
}

// edit(session, start, end, text) replaces the UTF-16 units from start to end by text, and is what
// that changed in the report answered last, or the report whole where it has little in common with that.
func (e *engine) edit(in arguments) (any, error) {
	s, err := e.session(in)
	if err != nil {
		return nil, err
	}
	from, err := in.number(1)
	if err != nil {
		return nil, err
	}
	to, err := in.number(2)
	if err != nil {
		return nil, err
	}
	inserted, err := in.text(3)
	if err != nil {
		return nil, err
	}
	start, startOK := s.units.byteAt(s.text, from)
	end, endOK := s.units.byteAt(s.text, to)
	if !startOK || !endOK || start > end {
		return nil, refuse("bad-position", "An edit from "+strconv.Itoa(from)+" to "+strconv.Itoa(to)+
			" does not fit a text of "+strconv.Itoa(s.units.total)+" UTF-16 units; give positions at the edges of characters.")
	}
	report, err := s.engine.Edit(start, end, inserted)
	if err != nil {
		return nil, err
	}
	s.text = report.Document.Text
	s.units.replace(start, end, from, to, inserted)
	return e.written(s.known.Edited(e.answer, report, start, end, len(inserted), s)), nil
}

// close(session) forgets a session.
func (e *engine) close(in arguments) (any, error) {
	if _, err := e.session(in); err != nil {
		return nil, err
	}
	number, err := in.number(0)
	delete(e.sessions, number)
	return true, err
}

func (e *engine) session(in arguments) (*session, error) {
	number, err := in.number(0)
	if err != nil {
		return nil, err
	}
	s := e.sessions[number]
	if s == nil {
		return nil, refuse("no-session", "There is no open session "+strconv.Itoa(number)+"; open one first.")
	}
	return s, nil
}

// rules() lists the rules, as JSON.
func (e *engine) rules(arguments) (any, error) {
	return encode.Rules(nil, rules.All), nil
}

// explain(id) is one rule, as the JSON list of rules() with one entry.
func (e *engine) explain(in arguments) (any, error) {
	id, err := in.word(0)
	if err != nil {
		return nil, err
	}
	for _, rule := range rules.All {
		if rule.ID == id {
			return encode.Rules(nil, []*checker.Rule{rule}), nil
		}
	}
	return nil, refuse("no-rule", "There is no rule “"+id+"”; rules() lists those there are.")
}
