package docx

import "strings"

// unclosedFields are the places of the w:fldChar elements that begin a field which nothing closes. Its
// instruction would swallow the rest of the draft, so it is taken for none. Only the places of the elements
// are looked at: what they stand in does not matter.
func unclosedFields(body string) map[int32]bool {
	const element = "fldChar "
	var open []int32
	for at := 0; ; {
		n := strings.Index(body[at:], element)
		if n < 0 {
			break
		}
		at += n
		start := strings.LastIndexByte(body[max(0, at-64):at], '<')
		stop := strings.IndexByte(body[at:], '>')
		if stop < 0 {
			break
		}
		tag := body[at : at+stop]
		if start >= 0 && body[max(0, at-64)+start+1] != '/' {
			switch {
			case strings.Contains(tag, `Type="begin"`), strings.Contains(tag, `Type='begin'`):
				open = append(open, int32(max(0, at-64)+start))
			case strings.Contains(tag, `Type="end"`), strings.Contains(tag, `Type='end'`):
				if len(open) > 0 {
					open = open[:len(open)-1]
				}
			}
		}
		at += stop
	}
	unclosed := map[int32]bool{}
	for _, start := range open {
		unclosed[start] = true
	}
	return unclosed
}
