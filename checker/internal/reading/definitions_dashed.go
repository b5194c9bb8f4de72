package reading

import "clausecheck/checker/internal/text"

// dashed reads terms in quotation marks that a dash sets off from their meaning, at the head of a provision, behind
// words that open a definition, and behind the semicolon of the entry before: "In this Law – “material” - software;
// “output” and “result” – data".
func (x *Definitions) dashed() {
	for r := range x.d.Provisions {
		p := &x.d.Provisions[r]
		open := p.BodyFirst // where an entry begins; -1 where none does
		for t := p.BodyFirst; t < p.BodyLast; t++ {
			switch kind := x.d.Tokens[t].Kind; {
			case kind == text.TokenSemicolon:
				open = t + 1
			case kind == text.TokenQuote && open >= 0 && (open == t || x.opensAt(text.Ref(r), t)):
				x.entryAt(text.Ref(r), t, p.BodyLast)
				open = -1
			case open >= 0 && t-open > defineReach:
				open = -1
			}
		}
	}
}

// opensAt reports whether words that open a definition stand right before the token: "in this section, “”".
func (x *Definitions) opensAt(r text.Ref, t int32) bool {
	const marks = 2 // tokens between: a comma, a dash
	facts := x.facts.Body(r)
	for i := range facts {
		if g := &facts[i]; g.List == x.lists.opening && g.Last <= t && t-g.Last <= marks {
			return true
		}
	}
	return false
}

// entryAt notes the terms of the entry that begins with the quotation mark at the token, up to the dash behind the last
// of them; none where no dash follows.
func (x *Definitions) entryAt(r text.Ref, t, last int32) {
	const most = 4
	tokens := x.d.Tokens
	var terms [most][2]int32
	for n := 0; n < most && t < last && tokens[t].Kind == text.TokenQuote; n++ {
		end := t + 1
		for end < last && end-t <= longestDefined && tokens[end].Kind <= text.TokenNumber {
			end++
		}
		if end+1 >= last || end == t+1 || tokens[end].Kind != text.TokenQuote {
			return
		}
		terms[n] = [2]int32{t + 1, end}
		if next := &tokens[end+1]; x.setsOff(next) {
			for _, term := range terms[:n+1] {
				x.add(term[0], term[1], r, terms[0][0], false)
			}
			return
		}
		for t = end + 1; t < last && t < end+3 && (tokens[t].Kind == text.TokenWord || tokens[t].Kind == text.TokenComma); {
			t++
		}
	}
}

// setsOff reports whether the token is a dash, or a hyphen between blanks.
func (x *Definitions) setsOff(t *text.Token) bool {
	if t.Kind == text.TokenDash {
		return true
	}
	return x.d.Text[t.Start] == '-' && t.Start > 0 && x.d.Text[t.Start-1] == ' '
}
