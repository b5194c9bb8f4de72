package compare

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

// A treaty of articles by name, whose references are written as {name}.
type numbered struct {
	names []string
	text  map[string]string
}

// render numbers the articles. A reference to a name in stale keeps the number that it has there.
func (n *numbered) render(stale map[string]map[string]int) string {
	at := map[string]int{}
	for i, name := range n.names {
		at[name] = i + 1
	}
	var b strings.Builder
	for i, name := range n.names {
		text := n.text[name]
		for other, number := range at {
			if old, ok := stale[name][other]; ok {
				number = old
			}
			text = strings.ReplaceAll(text, "{"+other+"}", fmt.Sprintf("article %d", number))
		}
		for other, number := range stale[name] { // what it names may be deleted
			text = strings.ReplaceAll(text, "{"+other+"}", fmt.Sprintf("article %d", number))
		}
		fmt.Fprintf(&b, "Article %d\n%s\n%s\n\n", i+1, strings.ToUpper(name[:1])+name[1:], text)
	}
	return b.String()
}

func (n *numbered) insert(at int, name, text string) {
	n.names = slices.Insert(n.names, at, name)
	n.text[name] = text
}

func references(c *Comparison) (list []string) {
	for i := range c.Effects {
		if c.Effects[i].About == "reference" {
			list = append(list, c.Effects[i].Text)
		}
	}
	return list
}

func TestAReferenceThatWasNotAdaptedIsNamedThroughFourRounds(t *testing.T) {
	n := &numbered{text: map[string]string{}}
	for i, name := range []string{"scope", "search", "seizure", "remedies", "reports", "costs", "disputes"} {
		n.insert(i, name, map[string]string{
			"scope":    "This Agreement applies to ships that fly the flag of a Party and to their cargo.",
			"search":   "A Party may search a ship where the conditions of {remedies} are met. The record is sent to the body named in {reports}, paragraph 2.",
			"seizure":  "1. Goods found under {search} are kept for ten days.\n2. They are then returned, unless {disputes} applies. Section 5 of the Harbour Act is not affected.",
			"remedies": "An owner may contest a search before a court within thirty days.",
			"reports":  "1. Each Party reports every year.\n2. The secretariat of the flag register keeps the records named in paragraph 1.",
			"costs":    "Costs of a search under {search} and of seizure under {seizure} are borne by the Party that ordered it.",
			"disputes": "Disputes are settled by negotiation in good faith between the Parties.",
		}[name])
	}
	e := engine(t)
	check := func(text string) *checker.Report {
		return e.Check(text, checker.Options{Language: "en", Profile: "treaty"})
	}
	first := check(n.render(nil))
	n.insert(1, "terms", "In this Agreement, “ship” means a vessel of any kind that is used at sea for trade.")
	second := check(n.render(nil)) // all references adapted
	n.insert(3, "notice", "The flag State is told of a search before it begins, and of its result afterwards.")
	stale := map[string]map[string]int{"search": {"remedies": 5, "reports": 6}, "costs": {"search": 3}}
	third := check(n.render(stale)) // two of search were left behind; “costs” points at what it did
	n.names = slices.DeleteFunc(n.names, func(s string) bool { return s == "seizure" })
	fourth := check(n.render(map[string]map[string]int{"search": {"remedies": 5, "reports": 6}, "costs": {"seizure": 5}}))
	s := Follow(first, second, third, fourth)
	assert.Empty(t, references(s.Steps[0]), "every reference was adapted")
	told := references(s.Steps[1])
	require.Len(t, told, 2, "%q", told)
	assert.Contains(t, told[0], "“article 5” pointed at Article 5 (“Remedies”); “article 5” now points at Article 5 (“Seizure”), which is another provision; what it pointed at is now Article 6.")
	assert.Contains(t, told[1], "“article 6” now points at Article 6 (“Remedies”)")
	told = references(s.Steps[2])
	assert.NotEmpty(t, told)
	for _, step := range s.Steps {
		assertMirror(t, step, Compare(step.New, step.Old))
	}
	whole := strings.Join(references(s.Whole), "\n")
	assert.NotContains(t, whole, "Harbour Act")
}

var (
	heading = regexp.MustCompile(`^Article \d+`)
	row     = regexp.MustCompile(`(?i)\barticles?\s\d+(\.[a-z0-9])?((,| and| or| to|, and|,? paragraphs? \d+(,| and)?( article)?) \d+)*`)
	digits  = regexp.MustCompile(`\d+`)
)

// A law of the corpus gets an article more at a place of the seed's choice. Where its references are
// adapted none may be named; where they are not, those that lead beyond the place are.
func TestRenumberingOfATreatyInventsNoStaleReference(t *testing.T) {
	for _, law := range []string{"en/treaty-coe-ets185-budapest-en.txt", "en/treaty-untoc-en.txt", "en/treaty-un-terror-bombing-en.txt"} {
		text := corpus(t, law)
		e := engine(t)
		r := rand.New(rand.NewPCG(trialSeed, 1))
		old := e.Check(text, checker.Options{Language: "en"})
		var articles []checker.Ref
		for i := range old.Document.Provisions {
			if p := &old.Document.Provisions[i]; p.Kind == checker.KindArticle && p.Number != "" {
				articles = append(articles, checker.Ref(i))
			}
		}
		require.Greater(t, len(articles), 10, law)
		at := old.Document.Provisions[articles[2+r.IntN(len(articles)/2)]]
		first := 0
		fmt.Sscanf(at.Number, "%d", &first)
		shift := func(text string, references bool) string {
			var b strings.Builder
			more := func(number string) string {
				n, err := strconv.Atoi(number)
				require.NoError(t, err)
				if n >= first {
					n++
				}
				return strconv.Itoa(n)
			}
			for _, line := range strings.SplitAfter(text, "\n") {
				switch {
				case heading.MatchString(line):
					line = heading.ReplaceAllStringFunc(line, func(s string) string { return digits.ReplaceAllStringFunc(s, more) })
				case references:
					line = row.ReplaceAllStringFunc(line, func(s string) string { return digits.ReplaceAllStringFunc(s, more) })
				}
				b.WriteString(line)
			}
			return b.String()
		}
		insert := fmt.Sprintf("Article %d\nQuiet hours\nThe lighthouse is lit from dusk to dawn, and its keeper rests from noon to three in the afternoon.\n\n", first)
		head, tail := text[:at.Span.Start], text[at.Span.Start:]
		adapted := shift(head, true) + insert + shift(tail, true)
		left := shift(head, false) + insert + shift(tail, false)
		now := Compare(old, e.Check(adapted, checker.Options{Language: "en"}))
		was := Compare(old, e.Check(left, checker.Options{Language: "en"}))
		t.Log(law, "inserted before", first, "adapted:", len(references(now)), "left behind:", len(references(was)))
		assert.Empty(t, references(now), law)
		assert.NotEmpty(t, references(was), law)
	}
}
