package encode

import (
	"cmp"

	"clausecheck/checker"
)

// What makes an old entry of each list the same as a new one: everything that is written of it.

func (c *changes) provisionSteps() {
	was, is := c.old.Provisions, c.document.Provisions
	c.became = make([]checker.Ref, len(was))
	for i := range c.became {
		c.became[i] = checker.None
	}
	c.steps("provisions", len(was), len(is), func(i, j int) int {
		return cmp.Compare(c.move(was[i].Span.Start), is[j].Span.Start)
	}, func(i, j int) bool {
		c.became[i] = checker.Ref(j)
		p, q := &was[i], &is[j]
		return p.Kind == q.Kind && c.ref(p.Parent) == q.Parent && c.stays(p.Span, q.Span) && c.was.paths[i] == c.paths[j] && c.was.cited[i] == c.cited[j] &&
			c.old.Words(p.Label) == c.document.Words(q.Label) && c.old.Words(p.Title) == c.document.Words(q.Title) &&
			c.was.last.LanguageOf(checker.Ref(i)) == c.report.LanguageOf(checker.Ref(j)) && c.sameReading(reading(c.was.last, i), reading(c.report, j))
	}, c.provision)
}

// reading is that of a provision; an empty one where there is none.
func reading(r *checker.Report, i int) *checker.Reading {
	if i < len(r.Readings) {
		return &r.Readings[i]
	}
	return &checker.Reading{}
}

func (c *changes) sameReading(was, is *checker.Reading) bool {
	if was.Slots != is.Slots || was.Mental != is.Mental || was.Grade != is.Grade {
		return false
	}
	return !was.Present() || sameList(was.Evidence, is.Evidence, func(a, b *checker.Evidence) bool {
		return a.Slot == b.Slot && a.From == b.From && a.Mental == b.Mental && c.stays(a.At, b.At)
	})
}

func (c *changes) findingSteps() {
	was, is := c.was.last.Findings, c.report.Findings
	c.steps("findings", len(was), len(is), func(i, j int) int {
		a, b := c.moveSpan(was[i].At), is[j].At
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(was[i].Rule.ID, is[j].Rule.ID))
	}, func(i, j int) bool { return c.was.ids[i] == c.ids[j] && c.sameFinding(&was[i], &is[j]) }, c.finding)
}

func (c *changes) sameFinding(was, is *checker.Finding) bool {
	return was.Rule == is.Rule && was.Severity == is.Severity && was.Confidence == is.Confidence && was.Absent == is.Absent &&
		c.ref(was.In) == is.In && c.samePath(was.In, is.In) && c.staysWhole(was.At, is.At) && was.Message == is.Message &&
		sameList(was.Looked, is.Looked, func(a, b *string) bool { return *a == *b }) &&
		sameList(was.Notes, is.Notes, func(a, b *checker.Note) bool { return a.Text == b.Text && c.stays(a.At, b.At) }) &&
		sameList(was.Fixes, is.Fixes, func(a, b *checker.Fix) bool {
			return a.Title == b.Title && sameList(a.Edits, b.Edits, func(a, b *checker.Edit) bool {
				return a.Text == b.Text && c.stays(a.At, b.At)
			})
		})
}

func (c *changes) samePath(was, is checker.Ref) bool {
	return was == checker.None || c.was.paths[was] == c.paths[is]
}

func (c *changes) tableSteps(name string, was, is *checker.Table, oldLabels, newLabels []string) {
	c.steps(name, len(was.Rows), len(is.Rows), func(i, j int) int {
		r := c.ref(was.Rows[i])
		if r == checker.None {
			return -1
		}
		return cmp.Compare(r, is.Rows[j])
	}, func(i, j int) bool {
		return oldLabels[i] == newLabels[j] &&
			c.old.Words(c.old.Provisions[was.Rows[i]].Title) == c.titleOf(is.Rows[j]) &&
			sameList(was.Cells[i], is.Cells[j], func(a, b *checker.Cell) bool {
				return a.State == b.State && a.Value == b.Value && a.At.Empty() == b.At.Empty() && (a.At.Empty() || c.staysWhole(a.At, b.At))
			})
	}, func(j int) {
		c.open('[')
		c.row(is.Rows[j], newLabels[j])
		c.cells(is.Cells[j])
		c.close(']')
	})
}

func sameList[T any](a, b []T, same func(a, b *T) bool) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !same(&a[i], &b[i]) {
			return false
		}
	}
	return true
}
