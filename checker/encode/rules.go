package encode

import "clausecheck/checker"

// Rules appends a JSON list of rules that ends with a line feed, in the order given.
func Rules(dst []byte, rules []*checker.Rule) []byte {
	o := &object{dst}
	o.b = append(o.b, '[')
	for _, r := range rules {
		o.open('{')
		o.text("id", r.ID)
		o.text("group", r.Group())
		o.text("title", r.Title)
		o.text("severity", r.Severity.String())
		o.text("why", r.Why)
		o.text("clears", r.Clears)
		o.text("redraft", r.Redraft)
		o.authorities(r.Authorities)
		o.text("since", r.Since)
		o.close('}')
	}
	o.close(']')
	return append(o.b, '\n')
}
