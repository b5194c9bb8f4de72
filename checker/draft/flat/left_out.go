package flat

import (
	"strconv"
	"strings"
	"unicode"

	"clausecheck/checker/draft/signs"
)

// A LeftOut is a stretch of words that stand in the file and not in Text, because they are no law:
// struck out, deleted, hidden, or what a form shows where nothing was filled in.
type LeftOut struct {
	At   int32  // byte of Text before which the words stand
	Why  Why    // the reason
	Text string // the words, each paragraph's on a line
}

// Why says why words were left out.
type Why uint8

// The reasons, in the order in which notices name them.
const (
	Struck      Why = iota // struck through, as bills print what they take out
	Deleted                // by a tracked change that is not accepted yet
	Hidden                 // not shown by the program that the file comes from
	Placeholder            // of a form's field that nobody filled in
	NoteMark               // typed: a raised digit, star or dagger that points to a note
	reasons
)

// whyWords are the reasons in the words of a notice, of one word and of several.
var whyWords = [reasons][2]string{
	Struck:      {"word that is struck out", "words that are struck out"},
	Deleted:     {"word that a tracked change deletes", "words that tracked changes delete"},
	Hidden:      {"hidden word", "hidden words"},
	Placeholder: {"word of an empty form field", "words of empty form fields"},
	NoteMark:    {"typed mark of a note", "typed marks of notes"},
}

// whyNames are the reasons' names among the values of a notice.
var whyNames = [reasons]string{"struck", "deleted", "hidden", "placeholder", "mark"}

// Name is the reason's name for whoever says it in another language.
func (w Why) Name() string { return whyNames[w] }

// String is the reason in the words of a notice about several words.
func (w Why) String() string { return whyWords[w][1] }

// Omit leaves out what is added until resume. Within what is left out already the outer reason stands.
func (b *Builder) Omit(why Why) {
	if b.Omitting++; b.Omitting == 1 {
		b.Why = why
	}
}

// Resume ends what Omit began.
func (b *Builder) Resume() {
	if b.Omitting--; b.Omitting == 0 {
		b.Joint = true
	}
}

// Omitted keeps words that are left out. Those of neighbouring runs are one stretch.
func (b *Builder) Omitted(s string) {
	at := int32(len(b.Text))
	if n := len(b.LeftOut); n > 0 && b.LeftOut[n-1].At == at && b.LeftOut[n-1].Why == b.Why {
		b.leftText[n-1] = append(b.leftText[n-1], s...)
		return
	}
	b.LeftOut = append(b.LeftOut, LeftOut{At: at, Why: b.Why})
	b.leftText = append(b.leftText, []byte(s))
}

// Leave leaves words out at once.
func (b *Builder) Leave(why Why, s string) {
	b.Omit(why)
	b.Omitted(s)
	b.Resume()
}

// Closes is the size of the space at the beginning of s that would double the one before words that were left
// out. Where both spaces went with the words, it puts one back.
func (b *Builder) Closes(s string) int {
	if !b.Joint {
		return 0
	}
	b.Joint = false
	n, k := len(b.Text), len(b.leftText)-1
	atSpace := n == b.LineStart || b.Text[n-1] == ' ' || b.Text[n-1] == '\n'
	switch {
	case s[0] == ' ' && atSpace:
		b.spaceLeftOut()
		return 1
	case k >= 0 && !atSpace && signs.IsWord(s[0]) && int(b.LeftOut[k].At) == n && spaced(b.leftText[k]):
		b.Text = append(b.Text, ' ')
	}
	return 0
}

// spaceLeftOut notes a space behind the words left out last: what is left out next is another word.
func (b *Builder) spaceLeftOut() {
	if k := len(b.LeftOut) - 1; k >= 0 && int(b.LeftOut[k].At) == len(b.Text) {
		b.leftText[k] = append(b.leftText[k], ' ')
	}
}

// lineLeftOut notes that a paragraph of which nothing stands has ended: what is left out next is another one.
func (b *Builder) lineLeftOut() {
	if k := len(b.LeftOut) - 1; k >= 0 && int(b.LeftOut[k].At) == len(b.Text) {
		b.leftText[k] = append(b.leftText[k], '\n')
	}
}

// space adds the white space that stands before what is left out next.
func (b *Builder) SpaceBefore(at int) {
	if n := len(b.Text); b.Omitting > 0 {
		b.Omitted(" ")
	} else if n == b.LineStart || b.Text[n-1] == ' ' || b.Text[n-1] == '\n' {
		b.spaceLeftOut()
	} else {
		b.Put(" ", at, at)
	}
}

// spaced reports whether the words have a space on either side.
func spaced(s []byte) bool { return len(s) > 1 && s[0] == ' ' && s[len(s)-1] == ' ' }

// Words is how many words the stretch has: of scripts without spaces each run of characters is one.
func (l *LeftOut) Words() (n int) {
	for _, word := range strings.Fields(l.Text) {
		if strings.ContainsFunc(word, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsNumber(c) }) || l.Why == NoteMark {
			n++
		}
	}
	return n
}

// takeLeftOut makes what the builder left out the file's, with a notice that counts it.
func (f *File) takeLeftOut(b *Builder) {
	var counts [reasons]int
	for i := range b.LeftOut {
		l := b.LeftOut[i]
		l.Text = strings.TrimSpace(string(b.leftText[i]))
		if n := l.Words(); n > 0 {
			counts[l.Why] += n
			l.At = min(l.At, int32(len(f.Text)))
			f.LeftOut = append(f.LeftOut, l)
		}
	}
	if sentence := leftOutSentence(counts); sentence != "" {
		values := make([]Value, reasons)
		for why, n := range counts {
			values[why] = CountOf(whyNames[why], n)
		}
		f.Tell("left-out", sentence, values...)
	}
}

// LinesLeftOut are the lines of Text, from 1, in which the stretches of LeftOut would stand.
func (f *File) LinesLeftOut() []int {
	all := make([]int, len(f.LeftOut))
	line, from := 1, 0
	for i, l := range f.LeftOut {
		if int(l.At) < from {
			line, from = 1, 0
		}
		line, from = line+strings.Count(f.Text[from:l.At], "\n"), int(l.At)
		all[i] = line
	}
	return all
}

// LeftOutLines are the words that were left out, each stretch in one line that says where in Text it would stand
// and why it does not.
func (f *File) LeftOutLines() (all []string) {
	lines := f.LinesLeftOut()
	for i, l := range f.LeftOut {
		all = append(all, "line "+strconv.Itoa(lines[i])+", "+l.Why.String()+": “"+strings.Join(strings.Fields(l.Text), " ")+"”")
	}
	return all
}

func leftOutSentence(counts [reasons]int) string {
	var all []string
	sum := 0
	for why, n := range counts {
		if n > 0 {
			all = append(all, strconv.Itoa(n)+" "+whyWords[why][min(n, 2)-1])
			sum += n
		}
	}
	if sum == 0 {
		return ""
	}
	list := all[0]
	if last := len(all) - 1; last > 0 {
		list = strings.Join(all[:last], ", ") + " and " + all[last]
	}
	verb := " were"
	if sum == 1 {
		verb = " was"
	}
	return list + verb + " left out of the text."
}

// notesHeading is the line under which the notes of a file stand, behind its text. The packs know it, so that
// nothing below it is read as law.
const notesHeading = "Footnotes and endnotes"

// BeginNotes writes the heading of the notes.
func (b *Builder) BeginNotes() {
	b.Omitting = 0
	b.EndLine()
	b.Hint(HintNote, 0)
	b.Add(notesHeading)
	b.EndLine()
}
