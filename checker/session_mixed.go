package checker

import (
	"slices"

	"clausecheck/checker/internal/multilingual"
	"clausecheck/checker/internal/outline"
)

// In a session a text in several languages is a session for each of them, over the text in which the lines
// of the others are blanks (mixed.go). An edit is an edit of each, in which it brings blanks to all but the
// one whose lines it touched. That holds as long as the lines are in the languages in which they were; which
// they are in is asked anew only between the nearest lines on either side that are surely in the main one.

// mixedSession is what a session keeps of a text in several languages.
type mixedSession struct {
	packs   []int // the main one first
	runs    []multilingual.Run
	strange []multilingual.Run // the lines that are not in the main language, before a third one was looked for
	parts   []*Session         // by index in packs
	untold  []untold           // by part
}

// openMixed opens the sessions of a text of which the lines strange are not in the main language.
func (s *Session) openMixed(k *check, strange []multilingual.Run) {
	c, text := s.checker, k.Document.Text
	o := s.options
	begin := func(text string, pack int) *check {
		o.Language = c.packs[pack].Language
		return c.begin(text, o)
	}
	m := &mixedSession{strange: strange}
	m.packs, m.runs = c.tells.Parted(text, k.told.Pack, strange, func(text string, pack int) *multilingual.Lines { return begin(text, pack).lines() })
	for i, pack := range m.packs {
		o.Language = c.packs[pack].Language
		part := &Session{checker: c, options: o, part: i == 0}
		part.renew(multilingual.Blanked(text, m.runs, pack))
		m.parts = append(m.parts, part)
	}
	m.untold = make([]untold, len(m.parts))
	s.mixed = m
	s.joinParts(text)
}

func (s *Session) joinParts(text string) {
	reports, moved := make([]*Report, len(s.mixed.parts)), make([]multilingual.Moved, len(s.mixed.parts))
	for i, part := range s.mixed.parts {
		reports[i], moved[i] = part.report, s.mixed.untold[i].moved()
	}
	s.report = multilingual.Joined(text, reports, s.mixed.packs, s.mixed.runs, moved...)
}

// editMixed brings the sessions of the languages up to date with an edit of the bytes from start to end of
// the text of before, of which k is the scan of now: the tokens from first on were scanned anew, and those
// from resumes on are old ones. It reports false, having changed nothing, where the languages of the lines
// may have changed.
func (s *Session) editMixed(k *check, start, end int, text string, c outline.Change, first, resumes int) bool {
	m, tells := s.mixed, s.checker.tells
	if len(m.packs) != 2 {
		return false
	}
	l := k.lines()
	from, to := l.Around(first, resumes)
	low, high := int32(multilingual.LineOf(l.Text, l.Tokens, from)), int32(multilingual.LineOf(l.Text, l.Tokens, to))
	if from == 0 {
		low = 0
	}
	found := tells.StrangeBut(l, []int{k.told.Pack}, from, to)
	strange := make([]multilingual.Run, 0, len(m.strange)+len(found))
	for _, r := range m.strange {
		if r.At.End <= low {
			strange = append(strange, r)
		}
	}
	strange = append(strange, found...)
	for _, r := range m.strange {
		if r.At.Start+c.Bytes >= high && r.At.End > low {
			strange = append(strange, multilingual.Run{At: Span{Start: r.At.Start + c.Bytes, End: r.At.End + c.Bytes}, Pack: r.Pack})
		}
	}
	runs := multilingual.Overlay([]multilingual.Run{{At: Span{Start: 0, End: int32(len(l.Text))}, Pack: k.told.Pack}}, strange)
	if len(runs) != len(m.runs) {
		return false
	}
	in := -1
	for i, r := range m.runs {
		if r.At.Start <= c.From && c.To <= r.At.End && c.From < r.At.End {
			in = i
		}
		now := r.At
		if now.Start > c.From {
			now.Start += c.Bytes
		}
		if now.End >= c.To {
			now.End += c.Bytes
		}
		if runs[i].Pack != r.Pack || runs[i].At != now {
			return false
		}
	}
	if in < 0 {
		return false
	}
	was := s.state.Document.Text
	for i, part := range m.parts {
		words := text
		if m.packs[i] != runs[in].Pack {
			if m.untold[i].add(part, i == 0, was, m.runs[in].At, start, end, text) {
				continue
			}
			words = blanks(text)
		}
		if m.untold[i].tell(part, was) != nil {
			return false
		}
		if _, err := part.Edit(start, end, words); err != nil {
			return false
		}
	}
	if m.untold[1] == (untold{}) {
		other := m.parts[1].state.lines()
		a := m.parts[1].state.Document.TokenFrom(c.From)
		b := m.parts[1].state.Document.TokenFrom(c.To + c.Bytes)
		if from, to := other.Around(int(a), int(b)); len(tells.StrangeBut(other, m.packs, from, to)) > 0 {
			return false // a third language
		}
	}
	m.strange, m.runs = slices.Clip(strange), runs
	s.joinParts(l.Text)
	return true
}
