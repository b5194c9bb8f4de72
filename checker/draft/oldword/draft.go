package oldword

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
)

// ReadDraft reads a file of old Word (DOC) as text.
func ReadDraft(f *flat.File, data []byte) error {
	d, err := Read(data)
	switch {
	case errors.Is(err, ErrEncrypted):
		return refuse.Fail(refuse.Encrypted, "this file is encrypted with a password; open it in Word, remove the password and save it again")
	case err != nil:
		return Refusal(data)
	}
	b := flat.NewBuilder(len(data) / 4)
	addRuns(b, d.Text, nil)
	b.EndLine()
	if len(d.Notes) > 0 {
		count := 0
		b.BeginNotes()
		addRuns(b, d.Notes, func() {
			count++
			b.Hint(flat.HintNote, 0)
			b.Add("[" + strconv.Itoa(count) + "] ")
			b.Joint = true
		})
		b.EndLine()
	}
	f.Take(b)
	f.Tell("old-word", "This is a file of old Word (DOC): its words were read, without the numbers that Word computes and without their places in the file. Save it as DOCX for the whole.")
	return nil
}

// addRuns adds runs line by line; begin, if there is one, begins a line that has words.
func addRuns(b *flat.Builder, runs []Run, begin func()) {
	for _, run := range runs {
		lines := strings.Split(run.Text, "\n")
		for i, line := range lines {
			if line != "" {
				if begin != nil && len(b.Text) == b.LineStart && strings.TrimSpace(line) != "" {
					begin()
				}
				why, gone := flat.Struck, run.Struck
				switch {
				case run.Deleted:
					why, gone = flat.Deleted, true
				case run.Hidden:
					why, gone = flat.Hidden, true
				}
				if gone {
					b.Leave(why, line)
				} else if n := b.Closes(line); n < len(line) {
					b.Add(line[n:])
				}
			}
			if i < len(lines)-1 && !run.Deleted {
				b.EndLine()
			}
		}
	}
}

// Refusal is the error for a compound file, in which old Word files and encrypted new ones come.
func Refusal(data []byte) error {
	wide := func(s string) []byte {
		out := make([]byte, 0, 2*len(s))
		for i := range len(s) {
			out = append(out, s[i], 0)
		}
		return out
	}
	if bytes.Contains(data, wide("EncryptedPackage")) {
		return refuse.Fail(refuse.Encrypted, "this file is encrypted with a password; open it in Word, remove the password and save it again")
	}
	return refuse.Fail(refuse.Unsupported, "this is a file of a very old Word (before Word 97) or another old Office program, or it is damaged; save it as DOCX; read are "+refuse.Types)
}
