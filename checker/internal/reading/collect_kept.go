package reading

import "clausecheck/checker/law"

// Kept is the facts that an edit left as they were.
type Kept struct {
	old       *FactIndex
	ByToken   []int32    // by an old token, 1 + index of the part that begins there
	unchanged int32      // tokens before this one are as they were
	resumes   int32      // tokens from this one on are old ones, moved
	tokens    int32      // by so many tokens
	bytes     int32      // and so many bytes
	room      []law.Fact // memory for the facts of now
}

// facts are those of the part that is now the tokens [first, last), with the distance in tokens and
// bytes by which they have moved; ok is false where the part has to be walked.
func (k *Kept) facts(first, last int32) (facts []law.Fact, tokens, bytes int32, ok bool) {
	if k == nil {
		return nil, 0, 0, false
	}
	switch {
	case last <= k.unchanged:
	case first >= k.resumes:
		tokens, bytes = k.tokens, k.bytes
	default:
		return nil, 0, 0, false
	}
	at := k.ByToken[first-tokens]
	if at == 0 {
		return nil, 0, 0, false
	}
	p := k.old.parts[at-1]
	if p.last-p.first != last-first {
		return nil, 0, 0, false
	}
	return k.old.All[p.factFirst:p.factLast], tokens, bytes, true
}

// KeptFacts keeps the facts before the token unchanged and those from the token resumes on, which have moved
// by so many tokens and bytes. index and room are memory to be written over, the index with
// room for a number for each old token.
func KeptFacts(old *FactIndex, index []int32, room []law.Fact, unchanged, resumes, tokens, bytes int32) *Kept {
	k := &Kept{old: old, ByToken: index[:cap(index)], room: room, unchanged: unchanged, resumes: resumes, tokens: tokens, bytes: bytes}
	clear(k.ByToken)
	for i, p := range old.parts {
		k.ByToken[p.first] = int32(i + 1)
	}
	return k
}
