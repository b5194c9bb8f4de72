package checker

import (
	"slices"
	"strings"
	"unicode/utf8"

	"clausecheck/checker/internal/multilingual"
	"clausecheck/checker/internal/outline"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/report"
	"clausecheck/checker/internal/rule"
	"clausecheck/checker/internal/text"
)

// A session pays for what an edit changed, not for the text. The lines that the edit touched are
// scanned anew; the tokens before them stay and those behind are moved. The outline is drawn again
// between an article before them and one behind, and wholly where the edit changes what later labels
// mean. The facts of each part of a provision that lies wholly outside those lines are taken over.
// What was read of an article that the edit did not reach is taken over too (reading/kept.go), and so is
// what the rules found there, where the rest of the text says of it what it said (rule/kept.go). So a
// check after an edit is the same work as a first check with its dearest stages cut short, and equal to
// it. A text in several languages is edited in each of them (session_mixed.go).

// A Session holds a text that is being edited. It is not for use by several goroutines at once. A
// report stays as it was when the text is edited, but for the tokens of its document: their memory is
// used again by the edit after the next.
type Session struct {
	checker *Checker
	options Options
	state   *check
	report  *Report

	mixed *mixedSession // of a text in several languages; nil otherwise
	part  bool          // the session is of what is in the main language of such a text

	// Of the state before the present one, to be written over.
	spareTokens     []Token
	spareFacts      []Fact
	spareTokenIndex []int32
	spareDrawing    *outline.Drawing
}

// unedited is what an edit left as it was. The zero value is nothing.
type unedited struct {
	facts   *reading.Kept
	drawing *outline.Drawing
	change  outline.Change
	read    *reading.KeptRead
	found   *rule.Kept
	said    report.Said
}

// An EditError says that an edit does not fit the session's text.
type EditError struct{ Start, End, Length int }

func (e *EditError) Error() string {
	return "edit " + decimalSigned(e.Start) + ".." + decimalSigned(e.End) + " does not fit a text of " + text.Decimal(e.Length) +
		" bytes; positions count from 0 and the end is not before the start"
}

// Open starts a session with the text. Its report is the same as that of Check.
func (c *Checker) Open(text string, o Options) *Session {
	s := &Session{checker: c, options: o}
	s.renew(text)
	return s
}

func (s *Session) renew(text string) {
	k := s.checker.begin(text, s.options)
	s.state, s.mixed = k, nil
	s.tellForeign(k)
	if strange := s.checker.tells.Strange(k.lines(), k.told); len(strange) > 0 {
		s.openMixed(k, strange)
		return
	}
	k.drawing = &outline.Drawing{}
	s.report = s.checker.finish(k, s.options, nil)
}

// Report is the report on the session's present text.
func (s *Session) Report() *Report { return s.report }

// mostWords bounds the word table of a session, which keeps the words that were deleted again.
const mostWords = 1 << 20

// Edit replaces the bytes from start to end, half-open, and reports on the text that results, exactly
// as Check would. On an *EditError the session is as it was.
func (s *Session) Edit(start, end int, source string) (*Report, error) {
	was := s.state.Document
	if start < 0 || end < start || end > len(was.Text) {
		return nil, &EditError{start, end, len(was.Text)}
	}
	now := was.Text[:start] + source + was.Text[end:]
	told := s.tell(now, start, end, len(source))
	if told.Pack != s.state.told.Pack || len(s.state.Words.Entries) > mostWords {
		s.renew(now)
		return s.report, nil
	}
	from := strings.LastIndexByte(was.Text[:start], '\n') + 1
	to := len(was.Text)
	if i := strings.IndexByte(was.Text[end:], '\n'); i >= 0 {
		to = end + i + 1
	}
	moved := len(now) - len(was.Text)
	for from > 0 && text.OpenLine(was.Text[:from]) {
		from = strings.LastIndexByte(was.Text[:from-1], '\n') + 1
	}
	for to < len(was.Text) && (text.OpenLine(was.Text[:to]) || text.OpenLine(now[:to+moved])) {
		if i := strings.IndexByte(was.Text[to:], '\n'); i >= 0 {
			to += i + 1
		} else {
			to = len(was.Text)
		}
	}
	first, last := was.TokenFrom(int32(from)), was.TokenFrom(int32(to))
	tokens := text.RoomFor(s.spareTokens, len(was.Tokens)+len(source)/4+8)
	before, behind := was.HiddenFrom(from), was.HiddenFrom(to)
	tokens, hidden := text.ScanLines(now, from, to+moved, s.state.Words, append(tokens, was.Tokens[:first]...), slices.Clone(was.Hidden()[:before]))
	resumes := int32(len(tokens))
	for _, t := range was.Tokens[last:] {
		t.Start, t.End = t.Start+int32(moved), t.End+int32(moved)
		tokens = append(tokens, t)
	}
	for _, at := range was.Hidden()[behind:] {
		hidden = append(hidden, at+int32(moved))
	}
	k := &check{Instrument: reading.Instrument{Lexicon: s.state.Lexicon, Words: s.state.Words, Document: text.NewDocument(now, tokens, hidden)},
		wakes: s.state.wakes, hash: s.state.hash, told: told, drawing: s.spareDrawing}
	if k.drawing == nil {
		k.drawing = &outline.Drawing{}
	}
	s.tellForeign(k)
	change := outline.Change{From: int32(from), To: int32(to), Bytes: int32(moved), Tokens: resumes - last}
	if s.mixed != nil {
		if !s.editMixed(k, start, end, source, change, int(first), int(resumes)) {
			s.renew(now)
			return s.report, nil
		}
		s.spareTokens, s.state = was.Tokens, k
		return s.report, nil
	}
	if s.checker.tells.StrangeNear(k.lines(), k.told, int(first), int(resumes)) {
		s.renew(now)
		return s.report, nil
	}
	facts := reading.KeptFacts(&s.state.Facts, text.RoomFor(s.spareTokenIndex, len(was.Tokens)+1), s.spareFacts, first, resumes, resumes-last, int32(moved))
	s.report = s.checker.finish(k, s.options, &unedited{facts, s.state.drawing, change, s.state.Kept(), s.state.found, s.state.said})
	s.spareTokens, s.spareFacts, s.spareTokenIndex = was.Tokens, s.state.Facts.All, facts.ByToken
	s.spareDrawing = s.state.drawing
	s.state = k
	return s.report, nil
}

// tellForeign asks of what is left in the main language of a text in several whether it is in any language
// that is known here.
func (s *Session) tellForeign(k *check) {
	if s.part {
		k.told.Foreign = s.checker.tells.Language("", k.Document.Text).Foreign
	}
}

// tell is the language of the text now that the bytes from start to end have become length bytes. As
// long as so few words have changed that it cannot have become another, the text is not asked again.
func (s *Session) tell(now string, start, end, length int) multilingual.Telling {
	told := s.state.told
	if told.Sure < 0 || start > multilingual.SampleBytes+utf8.UTFMax {
		return told
	}
	// Each byte that came or went can have made or ended a word, and moved one over the sample's end.
	if changed := end - start + length + 2; told.Sure >= changed {
		told.Sure -= changed
		return told
	}
	return s.checker.tells.Language(s.options.Language, now)
}

func decimalSigned(n int) string {
	if n < 0 {
		return "-" + text.Decimal(-n)
	}
	return text.Decimal(n)
}
