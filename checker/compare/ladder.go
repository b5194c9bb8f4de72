package compare

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"clausecheck/checker"
)

// A ladder is one thing that drafts ask for, with the words for it from the most to the least. What
// the words of a language are stands in the files of ladders/; this file only knows their form.

// A ladder has a number; what it is called and how grave its loss is stand here.
type ladder struct {
	key, title string
	severity   checker.Severity
	reach      reach
	paired     bool  // counts only where one of its phrases took the place of another
	weak       bool  // what is lost with it is no more than weakened
	neutral    bool  // whether more of it is better depends on the rest of the sentence
	alone      bool  // counts only where nothing else changed at that place
	narrows    bool  // more of it makes its norm reach less far, which is good of a power or an offence
	softens    bool  // its words make their norm reach less far, which is bad of a safeguard or a right
	burdens    bool  // more of it weighs on people
	top        int32 // its highest rung
}

// lossOf is how grave it is to lose what stood on a rung: what asks for little is no blocker.
func (l *ladder) lossOf(rung int32) checker.Severity {
	if rung > 0 && 3*rung < 2*l.top {
		return min(l.severity, checker.Warning)
	}
	return l.severity
}

// reach says in which provisions a ladder counts.
type reach uint8

const (
	anywhere reach = iota
	guarded
	inOffence
	notOffence
)

// A phrase of a ladder or list, as hashes of folded words.
type phrase struct {
	words []uint64
	of    int // index of the ladder, or below 0 a list
	rung  int32
}

// The lists that are read beside the ladders.
const (
	listNegation = -1 - iota
	listAlternative
	listPenalty
	listRecourse
	listLeast
	listNumber
	listUnit
	listSubject
	listPhrase
	listTaking
	// What is read of a norm.
	listPublic
	listPrivate
	listOffence
	listExcuse
	listSavings
	listIntrusive
	listProtective
	listRelief
	listAbroad
	listCondition
	listException
	listDeadline
	listNarrow
	listWide
	listQuality
	listJoiner
	listGood
	listBad
	listSentence
	listUnder
	listOver
	listAge
	listMeasure
	listFreed
	listNot
	listCurrency
	listDefines
	listPassive
	listManner
	listReceives
	listInapplies
	listIdle
	listReference
	listBelongs
	listOwn
	listEmpowers
	listPlain
	listCommits
	listDiscretion
	listProver
	listProof
	listEvery
	listRestated
	listGrave
	listHeaded
	listDepends
	listEither
	listFeared
	listThing
	listLast // below it there is no list
)

var listNames = map[string]int{"negation": listNegation, "alternative": listAlternative, "penalty": listPenalty,
	"recourse": listRecourse, "least": listLeast, "number": listNumber, "unit": listUnit, "subject": listSubject, "phrase": listPhrase, "taking": listTaking,
	"public": listPublic, "private": listPrivate, "offence": listOffence, "excuse": listExcuse, "savings": listSavings,
	"intrusive": listIntrusive, "protective": listProtective, "relief": listRelief, "abroad": listAbroad,
	"condition": listCondition, "exception": listException, "deadline": listDeadline, "narrow": listNarrow, "wide": listWide, "quality": listQuality,
	"joiner": listJoiner, "good": listGood, "bad": listBad, "sentence": listSentence, "under": listUnder, "over": listOver, "age": listAge,
	"measure": listMeasure, "freed": listFreed, "not": listNot, "currency": listCurrency, "defines": listDefines, "passive": listPassive,
	"manner": listManner, "receives": listReceives, "inapplies": listInapplies, "idle": listIdle,
	"reference": listReference, "belongs": listBelongs, "own": listOwn, "empowers": listEmpowers, "plain": listPlain,
	"commits": listCommits, "discretion": listDiscretion, "prover": listProver, "proof": listProof, "every": listEvery, "restated": listRestated,
	"grave": listGrave, "headed": listHeaded, "depends": listDepends, "either": listEither, "feared": listFeared, "thing": listThing}

// A vocabulary is what one language has for all ladders.
type vocabulary struct {
	ladders []ladder
	byFirst map[uint64][]phrase // by first word, the longest first
	starts  [1 << 10]uint64     // a bit for each first word, by the end of its hash: most words begin no phrase
	time    int                 // index of the ladder of durations
	duty    int
	ban     int      // of prohibitions
	endings []string // marks behind a stem and the choices that they stand for, by turns
	norms   *vocabulary
	titles  map[string]string // of what is judged without a ladder
	// By word: what a reference begins with, what joins several, what says whose a provision is, and
	// that it is this draft's own.
	referenceWords      map[uint64]int
	joins, belongs, own map[uint64]bool
}

//go:embed ladders/en.txt
var english string

//go:embed ladders/norm_en.txt
var englishNorms string

//go:embed ladders/fr.txt
var french string

//go:embed ladders/norm_fr.txt
var frenchNorms string

//go:embed ladders/es.txt
var spanish string

//go:embed ladders/norm_es.txt
var spanishNorms string

var vocabularies = map[string]func() *vocabulary{
	"en": sync.OnceValue(func() *vocabulary { return readVocabularies(english, englishNorms) }),
	"fr": sync.OnceValue(func() *vocabulary { return readVocabularies(french, frenchNorms) }),
	"es": sync.OnceValue(func() *vocabulary { return readVocabularies(spanish, spanishNorms) }),
}

func readVocabularies(ladders, norms string) *vocabulary {
	v := readVocabulary(ladders)
	v.norms = readVocabulary(norms)
	return v
}

// vocabularyOf is the vocabulary of a language; nil where there is none yet.
func vocabularyOf(language string) *vocabulary {
	if v := vocabularies[language]; v != nil {
		return v()
	}
	return nil
}

// readVocabulary reads a file of ladders. It panics on one that is malformed, which the package's own
// test rules out.
func readVocabulary(file string) *vocabulary {
	v := &vocabulary{byFirst: map[uint64][]phrase{}, titles: map[string]string{}}
	of, section := 0, ""
	for number, line := range strings.Split(file, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if head, ok := strings.CutPrefix(line, "== "); ok {
			head = strings.TrimSuffix(head, " ==")
			if section = head; section != "endings" && section != "titles" {
				of = v.open(head, number)
			}
			continue
		}
		if name, text, _ := strings.Cut(line, ": "); section == "endings" {
			v.endings = append(v.endings, name, text)
			continue
		} else if section == "titles" {
			v.titles[name] = text
			continue
		}
		line = strings.NewReplacer(v.endings...).Replace(line)
		rung := 0
		if n, rest, ok := strings.Cut(line, ": "); ok {
			var err error
			if rung, err = strconv.Atoi(n); err != nil {
				panic("ladders: line " + strconv.Itoa(number+1) + ": the rung is no number")
			}
			line = rest
		}
		for _, text := range strings.Split(line, ";") {
			for _, words := range choices(strings.TrimSpace(text)) {
				v.add(words, of, int32(rung))
			}
		}
	}
	v.referenceWords, v.joins, v.belongs, v.own = map[uint64]int{}, map[uint64]bool{}, map[uint64]bool{}, map[uint64]bool{}
	for first, list := range v.byFirst {
		for _, p := range list {
			switch p.of {
			case listReference:
				v.referenceWords[first] = int(p.rung)
			case listJoiner:
				v.joins[first] = true
			case listBelongs:
				v.belongs[first] = true
			case listOwn:
				v.own[first] = true
			}
		}
	}
	for i, l := range v.ladders {
		switch l.key {
		case "timeLimit":
			v.time = i
		case "duty":
			v.duty = i
		case "prohibition":
			v.ban = i
		}
	}
	return v
}

func (v *vocabulary) open(head string, number int) int {
	parts := strings.Split(head, " | ")
	if len(parts) == 1 {
		of, ok := listNames[head]
		if !ok {
			panic("ladders: line " + strconv.Itoa(number+1) + ": there is no list " + head)
		}
		return of
	}
	l := ladder{key: parts[0], title: parts[1]}
	var ok bool
	if l.severity, ok = checker.ParseSeverity(parts[2]); !ok {
		panic("ladders: line " + strconv.Itoa(number+1) + ": there is no severity " + parts[2])
	}
	for _, word := range strings.Fields(parts[3]) {
		switch word {
		case "anywhere":
		case "guarded":
			l.reach = guarded
		case "offence":
			l.reach = inOffence
		case "power":
			l.reach = notOffence
		case "paired":
			l.paired = true
		case "weak":
			l.weak = true
		case "neutral":
			l.neutral = true
		case "alone":
			l.alone = true
		case "narrows":
			l.narrows = true
		case "softens":
			l.softens = true
		case "burden":
			l.burdens = true
		default:
			panic("ladders: line " + strconv.Itoa(number+1) + ": " + word + " says nothing")
		}
	}
	v.ladders = append(v.ladders, l)
	return len(v.ladders) - 1
}

func (v *vocabulary) add(text string, of int, rung int32) {
	var p phrase
	for _, word := range strings.FieldsFunc(spaced(text), func(r rune) bool { return r == ' ' || r == '-' }) {
		_, folded := hashWord(word)
		p.words = append(p.words, folded)
	}
	if len(p.words) == 0 {
		return
	}
	p.of, p.rung = of, rung
	if of >= 0 {
		v.ladders[of].top = max(v.ladders[of].top, rung)
	}
	first := p.words[0]
	v.starts[first>>6&(1<<10-1)] |= 1 << (first & 63)
	list := v.byFirst[first]
	at := len(list)
	for at > 0 && len(list[at-1].words) < len(p.words) {
		at--
	}
	list = append(list, phrase{})
	copy(list[at+1:], list[at:])
	list[at] = p
	v.byFirst[first] = list
}

// spaced sets an elision apart as the engine reads it: before the apostrophe's "s" of a possessive,
// behind any other.
func spaced(text string) string {
	text = strings.ReplaceAll(text, "'", "' ")
	return strings.ReplaceAll(text, "' s ", " 's ")
}

// choices writes out the choices of a phrase: "[a|] b" is "a b" and "b".
func choices(text string) []string {
	open := strings.IndexByte(text, '[')
	if open < 0 {
		return []string{text}
	}
	end := open + strings.IndexByte(text[open:], ']')
	var out []string
	for _, choice := range strings.Split(text[open+1:end], "|") {
		for _, rest := range choices(text[end+1:]) {
			out = append(out, text[:open]+choice+rest)
		}
	}
	return out
}
