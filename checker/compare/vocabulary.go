package compare

import (
	"strconv"
	"strings"

	"clausecheck/checker"
)

// readVocabulary reads a file of ladders. It panics on one that is malformed, which the package's own
// test rules out.
func readVocabulary(file string) *vocabulary {
	v := &vocabulary{byFirst: map[uint64][]phrase{}, titles: map[string]string{}}
	spelling := speller{vocabulary: v}
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
			spelling.endings = append(spelling.endings, name, text)
			continue
		} else if section == "titles" {
			v.titles[name] = text
			continue
		}
		if spelling.mark == nil {
			spelling.mark = strings.NewReplacer(spelling.endings...)
		}
		line = spelling.mark.Replace(line)
		rung := 0
		if n, rest, ok := strings.Cut(line, ": "); ok {
			var err error
			if rung, err = strconv.Atoi(n); err != nil {
				panic("ladders: line " + strconv.Itoa(number+1) + ": the rung is no number")
			}
			line = rest
		}
		for _, text := range strings.Split(line, ";") {
			spelling.phrases(strings.TrimSpace(text), of, int32(rung))
		}
	}
	spelling.done()
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
		case "serves":
			l.serves = true
		default:
			panic("ladders: line " + strconv.Itoa(number+1) + ": " + word + " says nothing")
		}
	}
	v.ladders = append(v.ladders, l)
	return len(v.ladders) - 1
}
