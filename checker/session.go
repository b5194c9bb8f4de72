package checker

// A Session holds a text that is being edited. It is not for use by several goroutines at once.
type Session struct {
	checker *Checker
	options Options
	report  *Report
}

// An EditError says that an edit does not fit the session's text.
type EditError struct{ Start, End, Length int }

func (e *EditError) Error() string {
	return "edit " + decimalSigned(e.Start) + ".." + decimalSigned(e.End) + " does not fit a text of " + decimal(e.Length) +
		" bytes; positions count from 0 and the end is not before the start"
}

// Open starts a session with the text. Its report is the same as that of Check.
func (c *Checker) Open(text string, o Options) *Session {
	return &Session{checker: c, options: o, report: c.Check(text, o)}
}

// Report is the report on the session's present text.
func (s *Session) Report() *Report { return s.report }

// Edit replaces the bytes from start to end, half-open, and reports on the text that results, exactly
// as Check would. On an *EditError the session is as it was.
func (s *Session) Edit(start, end int, text string) (*Report, error) {
	old := s.report.Document.Text
	if start < 0 || end < start || end > len(old) {
		return nil, &EditError{start, end, len(old)}
	}
	s.report = s.checker.Check(old[:start]+text+old[end:], s.options)
	return s.report, nil
}

func decimalSigned(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	return decimal(n)
}
