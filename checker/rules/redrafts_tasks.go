package rules

import (
	"strings"

	"clausecheck/checker"
)

// Offences that are named by a noun or a task: “the failure to … shall be an offence”, “an offence for anybody to …”.

// nounEdits puts the adjective before the noun with which the sentence opens, “the failure to comply with a notice shall
// be an offence”.
func nounEdits(p *checker.Pass, o *checker.Offence, holder checker.Ref, _ fault) []checker.Edit {
	start, adjective := sentenceStart(p, o, holder), p.Redraft("adjective")
	if start < 0 || adjective == "" || p.Document.Tokens[start].Start >= o.At.Start {
		return nil
	}
	the := &p.Document.Tokens[start]
	noun := the
	if oneOf(p, the, "determiners") {
		noun = &p.Document.Tokens[start+1]
	}
	if !oneOf(p, noun, "omissions") {
		return nil
	}
	if the == noun {
		word := p.Document.Words(noun.Span)
		return []checker.Edit{{At: noun.Span, Text: capitalised(adjective) + " " + strings.ToLower(word)}}
	}
	if word := p.Document.Words(the.Span); strings.EqualFold(word, p.Redraft("a")) {
		an := p.Redraft("an")
		if word != strings.ToLower(word) {
			an = capitalised(an)
		}
		return []checker.Edit{{At: the.Span, Text: an + " " + adjective}}
	}
	return []checker.Edit{{At: checker.Span{Start: the.End, End: the.End}, Text: " " + adjective}}
}

// taskEdits puts the fault before the infinitive of what it is an offence to do, “an offence for any person to sell”.
func taskEdits(p *checker.Pass, o *checker.Offence, _ checker.Ref, f fault) []checker.Edit {
	const reach = 12 // words that name the person
	all := p.Document.Tokens
	at := p.Document.TokenFrom(o.At.End)
	if int(at)+2 >= len(all) || !oneOf(p, &all[p.Document.TokenFrom(o.At.Start)], "it") {
		return nil
	}
	if oneOf(p, &all[at-1], "to") {
		return []checker.Edit{{At: checker.Span{Start: all[at-1].Start, End: all[at-1].Start}, Text: f.adverb + " "}}
	}
	if !oneOf(p, &all[at-1], "for") && !oneOf(p, &all[at], "for") && !oneOf(p, &all[at], "to") {
		return nil
	}
	for i := at; int(i)+1 < len(all) && i < at+reach && all[i].Kind == checker.TokenWord; i++ {
		if oneOf(p, &all[i], "no subject") || oneOf(p, &all[i], "faults") {
			return nil
		}
		if !oneOf(p, &all[i], "to") {
			continue
		}
		if next := &all[i+1]; next.Kind != checker.TokenWord || oneOf(p, &all[i-1], "takes to") || oneOf(p, next, "determiners") || oneOf(p, next, "copulas") || oneOf(p, next, "relatives") || oneOf(p, next, "states") || oneOf(p, next, "persons") || oneOf(p, next, "faults") {
			return nil
		}
		return []checker.Edit{{At: checker.Span{Start: all[i].Start, End: all[i].Start}, Text: f.adverb + " "}}
	}
	return nil
}
