package text

import "strings"

// Squeezed is the text with one blank for each run of white space, and none at its ends. Most texts that
// it is asked for are so already.
func Squeezed(text string) string {
	blank := true // what stands before is one, or nothing
	for i := range len(text) {
		c := text[i]
		if c >= 0x80 || c < ' ' || c == ' ' && blank {
			return strings.Join(strings.Fields(text), " ")
		}
		blank = c == ' '
	}
	return strings.TrimSuffix(text, " ")
}
