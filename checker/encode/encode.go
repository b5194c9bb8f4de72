// Package encode writes reports and rules in the forms that people and programs read: JSON, SARIF,
// CSV, Markdown, HTML and text with carets under the words. Every encoder appends to a buffer and
// depends on the report alone, so the same report gives the same bytes on every platform.
//
// The forms are written by hand, by appending. The encoders of the standard library walk values by
// reflection, which costs more in a browser than all the rest of a check.
package encode

// An Offsets is what positions in a report count.
type Offsets uint8

// The two countings. A browser counts a string in UTF-16 code units, most other tools count bytes.
const (
	UTF8 Offsets = iota
	UTF16
)

// String is the counting's name in reports: "utf-8" or "utf-16".
func (o Offsets) String() string {
	if o == UTF16 {
		return "utf-16"
	}
	return "utf-8"
}

// ParseOffsets is the counting of that name; ok is false for any other word.
func ParseOffsets(name string) (o Offsets, ok bool) {
	switch name {
	case "utf-8":
		return UTF8, true
	case "utf-16":
		return UTF16, true
	}
	return UTF8, false
}
