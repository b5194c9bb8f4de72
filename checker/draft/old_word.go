package draft

import (
	"errors"
	"strconv"
	"strings"

	"clausecheck/checker/draft/oldword"
)

// readOldWord reads a file of old Word (DOC) as text.
func (f *File) readOldWord(data []byte) error {
	d, err := oldword.Read(data)
	switch {
	case errors.Is(err, oldword.ErrEncrypted):
		return fail(Encrypted, "this file is encrypted with a password; open it in Word, remove the password and save it again")
	case err != nil:
		return oldWord(data)
	}
	b := newBuilder(len(data) / 4)
	addRuns(b, d.Text, nil)
	b.endLine()
	if len(d.Notes) > 0 {
		count := 0
		b.beginNotes()
		addRuns(b, d.Notes, func() {
			count++
			b.hint(HintNote, 0)
			b.add("[" + strconv.Itoa(count) + "] ")
			b.joint = true
		})
		b.endLine()
	}
	f.take(b)
	f.notice("old-word", "This is a file of old Word (DOC): its words were read, without the numbers that Word computes and without their places in the file. Save it as DOCX for the whole.")
	return nil
}

// addRuns adds runs line by line; begin, if there is one, begins a line that has words.
func addRuns(b *builder, runs []oldword.Run, begin func()) {
	for _, run := range runs {
		lines := strings.Split(run.Text, "\n")
		for i, line := range lines {
			if line != "" {
				if begin != nil && len(b.text) == b.lineStart && strings.TrimSpace(line) != "" {
					begin()
				}
				why, gone := Struck, run.Struck
				switch {
				case run.Deleted:
					why, gone = Deleted, true
				case run.Hidden:
					why, gone = Hidden, true
				}
				if gone {
					b.leave(why, line)
				} else if n := b.closes(line); n < len(line) {
					b.add(line[n:])
				}
			}
			if i < len(lines)-1 && !run.Deleted {
				b.endLine()
			}
		}
	}
}
