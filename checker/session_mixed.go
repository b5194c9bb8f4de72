package checker

import "slices"

// In a session a text in several languages is a session for each of them, over the text in which the lines
// of the others are blanks (mixed.go). An edit is an edit of each, in which it brings blanks to all but the
// one whose lines it touched. That holds as long as the lines are in the languages in which they were; which
// they are in is asked anew only between the nearest lines on either side that are surely in the main one.

// mixedSession is what a session keeps of a text in several languages.
type mixedSession struct {
	packs   []int // the main one first
	runs    []run
	strange []run      // the lines that are not in the main language, before a third one was looked for
	parts   []*Session // by index in packs
}

// openMixed opens the sessions of a text of which the lines strange are not in the main language.
func (s *Session) openMixed(k *check, strange []run) {
	c, text := s.checker, k.document.Text
	o := s.options
	begin := func(text string, pack int) *check {
		o.Language = c.packs[pack].Language
		return c.begin(text, o)
	}
	m := &mixedSession{strange: strange}
	m.packs, m.runs = c.tells.parted(text, k.told.pack, strange, func(text string, pack int) *lines { return begin(text, pack).lines() })
	for i, pack := range m.packs {
		o.Language = c.packs[pack].Language
		part := &Session{checker: c, options: o, part: i == 0}
		part.renew(blanked(text, m.runs, pack))
		m.parts = append(m.parts, part)
	}
	s.mixed = m
	s.joinParts(text)
}

func (s *Session) joinParts(text string) {
	reports := make([]*Report, len(s.mixed.parts))
	for i, part := range s.mixed.parts {
		reports[i] = part.report
	}
	s.report = joinedReport(text, reports, s.mixed.packs, s.mixed.runs)
}

// editMixed brings the sessions of the languages up to date with an edit of the bytes from start to end of
// the text of before, of which k is the scan of now: the tokens from first on were scanned anew, and those
// from resumes on are old ones. It reports false, having changed nothing, where the languages of the lines
// may have changed.
func (s *Session) editMixed(k *check, start, end int, text string, c change, first, resumes int) bool {
	m, tells := s.mixed, s.checker.tells
	if len(m.packs) != 2 {
		return false
	}
	l := k.lines()
	from, to := l.around(first, resumes)
	low, high := int32(lineOf(l.text, l.tokens, from)), int32(lineOf(l.text, l.tokens, to))
	if from == 0 {
		low = 0
	}
	found := tells.strangeBut(l, []int{k.told.pack}, from, to)
	strange := make([]run, 0, len(m.strange)+len(found))
	for _, r := range m.strange {
		if r.at.End <= low {
			strange = append(strange, r)
		}
	}
	strange = append(strange, found...)
	for _, r := range m.strange {
		if r.at.Start+c.bytes >= high && r.at.End > low {
			strange = append(strange, run{Span{r.at.Start + c.bytes, r.at.End + c.bytes}, r.pack})
		}
	}
	runs := overlay([]run{{Span{0, int32(len(l.text))}, k.told.pack}}, strange)
	if len(runs) != len(m.runs) {
		return false
	}
	in := -1
	for i, r := range m.runs {
		if r.at.Start <= c.from && c.to <= r.at.End && c.from < r.at.End {
			in = i
		}
		now := r.at
		if now.Start > c.from {
			now.Start += c.bytes
		}
		if now.End >= c.to {
			now.End += c.bytes
		}
		if runs[i].pack != r.pack || runs[i].at != now {
			return false
		}
	}
	if in < 0 {
		return false
	}
	for i, part := range m.parts {
		words := text
		if m.packs[i] != runs[in].pack {
			words = blanked(text, []run{{Span{0, int32(len(text))}, -1}}, m.packs[i])
		}
		if _, err := part.Edit(start, end, words); err != nil {
			return false
		}
	}
	other := m.parts[1].state.lines()
	a := m.parts[1].state.document.tokenFrom(c.from)
	b := m.parts[1].state.document.tokenFrom(c.to + c.bytes)
	if from, to := other.around(int(a), int(b)); len(tells.strangeBut(other, m.packs, from, to)) > 0 {
		return false // a third language
	}
	m.strange, m.runs = slices.Clip(strange), runs
	s.joinParts(l.text)
	return true
}
