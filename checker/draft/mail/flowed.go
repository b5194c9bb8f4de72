package mail

import "bytes"

// A mail of flowed text breaks the lines of a paragraph where they are too long for it and marks each such break with a
// blank at the end of the line; a line that would begin with a blank, a quotation's mark or "From " has one blank more
// before it.

// flowed joins the lines of each paragraph. joint says that the blanks at their ends belong to the mark and to no word.
// What is quoted stays as it stands, and the line above a signature ends with a blank that joins nothing.
func flowed(data []byte, joint bool) []byte {
	out := make([]byte, 0, len(data))
	open := false // the line before goes on
	for len(data) > 0 {
		line, rest, ended := bytes.Cut(data, []byte("\n"))
		data = rest
		line = bytes.TrimSuffix(line, []byte("\r"))
		if quoted := bytes.HasPrefix(line, []byte(">")); open && quoted {
			out, open = append(out, '\n'), false
		}
		line = bytes.TrimPrefix(line, []byte(" "))
		open = bytes.HasSuffix(line, []byte(" ")) && !bytes.Equal(line, []byte("-- ")) && !bytes.HasPrefix(line, []byte(">"))
		if open && joint {
			line = line[:len(line)-1]
		}
		if out = append(out, line...); ended && !open {
			out = append(out, '\n')
		}
	}
	return out
}
