package text

const (
	fewestProvided = 3 // articles of a text that is taken for an extract; a single one is pasted as it is
	latestBegin    = 2 // number of the first article of a whole law, of which some begin with the second
)

// Extract is the label of the first article of a text that begins in the middle of its law, so that definitions
// and a general part may stand before it; ok is false where the text is whole. The span is in bytes.
func (d *Document) Extract() (at Span, ok bool) {
	articles := 0
	var first *Provision
	for i := range d.Provisions {
		p := &d.Provisions[i]
		if p.Kind != KindArticle && p.Kind != KindSection || p.Flags&FlagQuoted != 0 {
			continue
		}
		if articles++; first == nil {
			first = p
		}
	}
	if articles < fewestProvided {
		return at, false
	}
	number, digits := 0, 0
	for digits < len(first.Number) && first.Number[digits] >= '0' && first.Number[digits] <= '9' && digits < 6 {
		number = number*10 + int(first.Number[digits]-'0')
		digits++
	}
	return first.Label, digits > 0 && number > latestBegin
}
