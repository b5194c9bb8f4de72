package refuse

import (
	"strconv"
	"strings"
)

// The caps on what a file may ask of the reader. Real drafts stay far below them: a treaty of 300
// pages has some 5 MB of XML. A file over a cap is refused with the cap's own sentence.
const (
	MaxFile    = 50 << 20  // bytes of the file
	MaxEntries = 2000      // entries of an archive
	MaxPart    = 64 << 20  // bytes of one unpacked part
	MaxTotal   = 128 << 20 // bytes of all the parts that are unpacked
	MaxRatio   = 200       // bytes unpacked for one packed byte, looked at from 1 MB on
	MaxDepth   = 512       // elements inside one another
	MaxRuns    = 1_000_000 // runs of text in one document
	MaxText    = 64 << 20  // bytes of the text
)

// Megabytes writes a number of bytes in megabytes, rounded up.
func Megabytes(n int) string { return strconv.Itoa((n + 1<<20 - 1) >> 20) }

// TextTooLarge refuses a file whose text is over its cap.
func TextTooLarge() error {
	return Fail(TooLarge, "the text of this file has more than "+Megabytes(MaxText)+" MB; split the draft")
}

// Clip is a name from a file, cut so that a sentence can quote it.
func Clip(s string) string {
	if len(s) > 40 {
		s = strings.ToValidUTF8(s[:40], "") + "…"
	}
	return s
}

// Types lists the types that Open reads, in the words of its sentences.
const Types = "DOCX, DOC, ODT, RTF, PDF, HTML, mail, Markdown, Akoma Ntoso (LegalDocML), USLM or plain text"
