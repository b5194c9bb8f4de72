package lexicon

import (
	"strconv"
	"strings"

	"clausecheck/checker/internal/text"
	"clausecheck/checker/internal/weights"
)

// openWeightsFile ends the name of the file of a pack that holds what was learned of vague wording.
const openWeightsFile = "vague.weights"

// A Pack is a language's words: lists of phrases, read from plain text that a translator who is no
// programmer can edit. The engine knows the lists by their names and the words not at all.
//
// A pack's text is lines. "== name ==" opens a list; each further line is a phrase of it. "#" opens
// a comment line. Before the first list stand the pack's properties, "key: value". In a phrase
//
//	extremis~       stands for every word that begins so
//	[right|power]   for either; an empty alternative, [due|], makes it optional
//	{offence}       for either of the words of the class of that name
//	…               for up to six words of the same sentence
//	0               for any number written in digits
//	,               for a comma, there or not
//
// Case, accents and the kind of quotation mark do not matter; hyphens are blanks; and the words of
// the list "determiner" may stand between any two words of a phrase.
//
// A class is a property, "class offence: offence|offences|offense|offenses", that stands above the
// phrases that name it, or in a file that is read before theirs. A phrase with {offence} is the same as
// one with [offence|offences|offense|offenses], and one with [|{offence}|crime] as one with
// [|offence|offences|offense|offenses|crime].
//
// What rules say stands in lists of its own, "rule group/name": the lines "title: …", "why: …",
// "clears: …" and "redraft: …", and for each message "English => translation", in which {1}, {2} …
// stand for what is filled in. The list "said" has such pairs for parts of messages and for notes. The
// first pair that fits is taken; what no pair fits stays English. The list "place" says how a sentence
// names a place of the text, "article {1} => l’article {1}", and which words run together, "de le => du".
type Pack struct {
	Language  string // "en"
	Name      string // the language's own name for itself
	Version   string
	Notes     string            // what the pack was validated on
	Section   string            // what a reader calls a provision whose label is a bare number: "Section"
	Paragraph string            // and one of a schedule: "paragraph"
	Share     int               // of a thousand words of a text in the language, so many at least are in its list that tells it
	classes   map[string]string // by name, their words with "|" between them
	lists     []packList
	files     []string // their names, for errors
	redrafts  []redraft
	redraftOf map[string]int // by use, the first of them
	said      *sayings       // nil where the pack has none
	Weights   *weights.Table // what was learned of the reading of provisions; nil where nothing was
	open      *weights.Table // and of vague wording
}

type packList struct {
	name    string
	phrases []packPhrase
}

type packPhrase struct {
	text string
	line int32
	file int32 // index in Pack.files
}

// A PackFile is one of the files of a pack.
type PackFile struct{ Name, Text string }

// A PackError says what is wrong in a pack, and where.
type PackError struct {
	Pack   string // the name of the file, or of the pack where it is about the pack as a whole
	Line   int    // from 1; 0 where it is about the pack as a whole
	Reason string
}

func (e *PackError) Error() string {
	where := e.Pack
	if e.Line > 0 {
		where += ":" + text.Decimal(e.Line)
	}
	return where + ": " + e.Reason
}

// ParsePack reads a pack from texts, in order, as ParsePackFiles does of files that are all called name.
func ParsePack(name string, texts ...string) (*Pack, error) {
	files := make([]PackFile, len(texts))
	for i, text := range texts {
		files[i] = PackFile{name, text}
	}
	return ParsePackFiles(name, files...)
}

// ParsePackFiles reads a pack from its files, in order; name is the pack's in errors about the whole of
// it. The error is a *PackError for the first line that cannot be read.
func ParsePackFiles(name string, files ...PackFile) (*Pack, error) {
	p := &Pack{}
	for n, file := range files {
		p.files = append(p.files, file.Name)
		if strings.HasSuffix(file.Name, ".weights") {
			t, err := weights.Decode([]byte(file.Text))
			if err != nil {
				return nil, &PackError{Pack: file.Name, Reason: err.Error()}
			}
			if strings.HasSuffix(file.Name, openWeightsFile) {
				p.open = t
			} else {
				p.Weights = t
			}
			continue
		}
		var list *packList
		telling := "" // the list of rule texts that is open
		for i, line := range strings.Split(file.Text, "\n") {
			fail := func(reason string) (*Pack, error) {
				return nil, &PackError{file.Name, i + 1, reason + `: "` + strings.TrimSpace(line) + `"`}
			}
			line = strings.TrimSpace(line)
			switch {
			case line == "" || line[0] == '#':
			case strings.HasPrefix(line, "=="):
				title := strings.TrimSpace(strings.Trim(line, "="))
				if title == "" || !strings.HasSuffix(line, "==") {
					return fail(`a list opens with "== name =="`)
				}
				if telling = ""; title == "said" || title == placeList || strings.HasPrefix(title, "rule ") {
					telling = title
					continue
				}
				list = p.list(title)
			case telling != "":
				if reason := p.say(telling, line); reason != "" {
					return fail(reason)
				}
			case list == nil:
				key, value, ok := strings.Cut(line, ":")
				if name, class := strings.CutPrefix(key, classProperty); ok && class {
					if reason := p.addClass(strings.TrimSpace(name), strings.TrimSpace(value)); reason != "" {
						return fail(reason)
					}
					continue
				}
				if !ok || !p.set(strings.TrimSpace(key), strings.TrimSpace(value)) {
					return fail(`expected "language", "name", "version", "validated", "section", "paragraph", "share" (a number up to 1000), "class" and its name or "redraft" and its use, a colon and a value, or a list`)
				}
			default:
				phrase, reason := p.phrase(line)
				if reason != "" {
					return fail(reason)
				}
				list.phrases = append(list.phrases, packPhrase{phrase, int32(i + 1), int32(n)})
			}
		}
	}
	if p.Language == "" {
		return nil, &PackError{name, 0, `the pack does not say its language; add "language: xx" at its top`}
	}
	return p, nil
}

// Has reports whether the pack has the list.
func (p *Pack) Has(list string) bool {
	for i := range p.lists {
		if p.lists[i].name == list {
			return true
		}
	}
	return false
}

// fileOf is the name of the file that the phrase stands in, or the language where it stands in none.
func (p *Pack) fileOf(phrase packPhrase) string {
	if phrase.line == 0 || int(phrase.file) >= len(p.files) {
		return p.Language
	}
	return p.files[phrase.file]
}

// Wakes reports whether the pack has a list that a rule asks for by the name, or by what it begins with.
func (p *Pack) Wakes(name string) bool {
	for i := range p.lists {
		if Wakes(name, p.lists[i].name) {
			return true
		}
	}
	return false
}

// Wakes reports whether the list is the one that a rule asks for: by its name, or by what it begins
// with, as in "vague.*".
func Wakes(name, list string) bool {
	return list == name || strings.HasSuffix(name, ".*") && strings.HasPrefix(list, name[:len(name)-1])
}

// Hash goes on with the hash over the pack's words, and over what it says for the rules of the IDs.
func (p *Pack) Hash(hash uint64, rules []string) uint64 {
	for _, list := range p.lists {
		hash = text.HashText(hash, list.name)
		for _, phrase := range list.phrases {
			hash = text.HashText(hash, phrase.text)
		}
	}
	hash = p.hashSaid(hash, rules)
	for _, r := range p.redrafts {
		hash = text.HashText(text.HashText(hash, r.use), r.words)
	}
	return hash
}

// SingleWords visits the folded words of those phrases of the list that are one word, with all that stand
// for it; stem says that it stands for every word that begins so.
func (p *Pack) SingleWords(list string, reader *PhraseReader, visit func(word []byte, stem bool)) {
	for _, l := range p.lists {
		if l.name != list {
			continue
		}
		for _, phrase := range l.phrases {
			parts := reader.elements(phrase.text)
			if len(parts) != 1 {
				continue
			}
			for _, word := range parts[0].choices {
				stem := len(word) > 1 && word[len(word)-1] == '~'
				if stem {
					word = word[:len(word)-1]
				}
				visit(Fold(word), stem)
			}
		}
	}
}

// OutlineOnly reports whether the pack only has the words that give a text its shape.
func (p *Pack) OutlineOnly() bool {
	for i := range p.lists {
		if shapes, _ := structural(p.lists[i].name); !shapes {
			return false
		}
	}
	return true
}

// With is a copy of the pack with phrases added to one of its lists, which is made where it is
// missing. The error is a *PackError for the first phrase that cannot be read.
func (p *Pack) With(list string, phrases []string) (*Pack, error) {
	more := *p
	more.lists = make([]packList, len(p.lists))
	copy(more.lists, p.lists)
	at := more.list(list)
	at.phrases = at.phrases[:len(at.phrases):len(at.phrases)]
	for _, text := range phrases {
		phrase, reason := p.phrase(strings.TrimSpace(text))
		if reason != "" {
			return nil, &PackError{p.Language, 0, reason + `: "` + text + `"`}
		}
		at.phrases = append(at.phrases, packPhrase{text: phrase})
	}
	return &more, nil
}

func (p *Pack) set(key, value string) bool {
	switch key {
	case "language":
		p.Language = value
	case "name":
		p.Name = value
	case "version":
		p.Version = value
	case "validated":
		p.Notes = value
	case "section":
		p.Section = value
	case "paragraph":
		p.Paragraph = value
	case "share":
		n, err := strconv.Atoi(value)
		if err != nil || n < 0 || n > 1000 {
			return false
		}
		p.Share = n
	default:
		use, ok := strings.CutPrefix(key, "redraft ")
		if !ok || value == "" {
			return false
		}
		if _, again := p.redraftOf[use]; !again {
			if p.redraftOf == nil {
				p.redraftOf = map[string]int{}
			}
			p.redraftOf[use] = len(p.redrafts)
		}
		p.redrafts = append(p.redrafts, redraft{use, value, strings.Fields(value)})
	}
	return true
}

// A redraft is words that a fix puts into a clause, and what for.
type redraft struct {
	use, words string
	each       []string // of the words
}

// RedraftFor is the pack's words for the use, or nothing.
func (p *Pack) RedraftFor(use string) string {
	if at, ok := p.redraftOf[use]; ok {
		return p.redrafts[at].words
	}
	return ""
}

// RedraftWords is each of the pack's words for the use. The slice is shared and read-only.
func (p *Pack) RedraftWords(use string) []string {
	if at, ok := p.redraftOf[use]; ok {
		return p.redrafts[at].each
	}
	return nil
}

func (p *Pack) list(name string) *packList {
	for i := range p.lists {
		if p.lists[i].name == name {
			return &p.lists[i]
		}
	}
	p.lists = append(p.lists, packList{name: name})
	return &p.lists[len(p.lists)-1]
}
