package checker

import (
	"slices"

	"clausecheck/checker/internal/lexicon"
	"clausecheck/checker/internal/multilingual"
	"clausecheck/checker/internal/outline"
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/report"
	"clausecheck/checker/internal/rule"
	"clausecheck/checker/internal/text"
)

// Version is the engine's version, as it stands in reports.
const Version = "0.2.0"

// A Checker holds packs and rules made ready. It is safe for use by many goroutines at once.
type Checker struct {
	packs   []*Pack
	tongues []tongue // by pack
	tells   *multilingual.Teller
	rules   []*Rule
	hash    uint64 // of the rules
}

// New makes a Checker of the packs, of which the first is used where a text's language is not known,
// and the rules. It refuses an incomplete, malformed or duplicate rule with a *RuleError, and a pack
// that cannot be read with a *PackError.
func New(packs []*Pack, rules []*Rule) (*Checker, error) {
	if len(packs) == 0 {
		return nil, &PackError{Pack: "packs", Reason: "at least one language pack is needed"}
	}
	c := &Checker{packs: packs, tongues: make([]tongue, len(packs)), tells: multilingual.NewTeller(packs), rules: slices.Clone(rules)}
	seen := map[string]bool{}
	hash := text.HashText(text.HashSeed, Version)
	for i, p := range packs {
		c.tongues[i].pack = p
	}
	for _, r := range c.rules {
		if reason := r.Fault(); reason != "" {
			return nil, &RuleError{Rule: r.ID, Reason: reason}
		}
		if seen[r.ID] {
			return nil, &RuleError{Rule: r.ID, Reason: "the ID is used twice"}
		}
		seen[r.ID] = true
		for _, name := range r.Lists {
			if !slices.ContainsFunc(packs, func(p *Pack) bool { return p.Wakes(name) }) {
				return nil, &RuleError{Rule: r.ID, Reason: `no pack has the list "` + name + `"`}
			}
		}
		for _, part := range [...]string{r.ID, r.Title, r.Why, r.Clears, r.Redraft, r.Severity.String()} {
			hash = text.HashText(hash, part)
		}
	}
	c.hash = hash
	return c, c.tongues[0].ready(c)
}

// Rules are the checker's rules, in the order given to New. The slice is shared and read-only.
func (c *Checker) Rules() []*Rule { return c.rules }

// Packs are the checker's language packs. The slice is shared and read-only.
func (c *Checker) Packs() []*Pack { return c.packs }

// check is the work on one text.
type check struct {
	reading.Instrument
	wakes   [][]int
	hash    string // of the rules and the pack
	told    multilingual.Telling
	found   *rule.Kept       // by its articles, in a session; nil otherwise
	said    report.Said      // of it
	drawing *outline.Drawing // of the outline, where a session will go on from it; nil otherwise
}

// Check reads the text and reports on it. It never fails, whatever the text is; the same text and
// options give the same report.
func (c *Checker) Check(text string, o Options) *Report {
	k := c.begin(text, o)
	if strange := c.tells.Strange(k.lines(), k.told); len(strange) > 0 {
		return c.checkMixed(k, o, strange)
	}
	return c.finish(k, o, nil)
}

// checkMixed reports on a text of which the lines strange are in other languages than k was told.
func (c *Checker) checkMixed(k *check, o Options, strange []multilingual.Run) *Report {
	text := k.Document.Text
	begin := func(text string, pack int) *check {
		o.Language = c.packs[pack].Language
		return c.begin(text, o)
	}
	packs, runs := c.tells.Parted(text, k.told.Pack, strange, func(text string, pack int) *multilingual.Lines { return begin(text, pack).lines() })
	parts := make([]*Report, len(packs))
	for i, pack := range packs {
		of := begin(multilingual.Blanked(text, runs, pack), pack)
		if i == 0 { // what is left may be in no language that is known here
			of.told.Foreign = c.tells.Language("", of.Document.Text).Foreign
		}
		parts[i] = c.finish(of, o, nil)
	}
	return multilingual.Joined(text, parts, packs, runs)
}

func (k *check) lines() *multilingual.Lines {
	return &multilingual.Lines{Text: k.Document.Text, Tokens: k.Document.Tokens, Words: k.Words, Pack: k.Lexicon.Pack}
}

// begin finds the language and does the scan.
func (c *Checker) begin(source string, o Options) *check {
	told := c.tells.Language(o.Language, source)
	t := c.tongueOf(told.Pack)
	words := t.lex.Words.Clone()
	tokens, hidden := text.ScanLines(source, 0, len(source), words, make([]Token, 0, len(source)/16+8), nil)
	return &check{Instrument: reading.Instrument{Lexicon: t.lex, Words: words, Document: text.NewDocument(source, tokens, hidden)},
		wakes: t.wakes, hash: t.hash, told: told}
}

// finish does everything behind the scan. earlier is what an edit left as it was; it may be nil.
func (c *Checker) finish(k *check, o Options, earlier *unedited) *Report {
	d := k.Document
	d.CiteWith(k.Lexicon.Pack.Section, k.Lexicon.Pack.Paragraph)
	m := &lexicon.Matcher{Lexicon: k.Lexicon, Words: k.Words, Tokens: d.Tokens, Reference: k.Lexicon.List("label.reference")}
	if earlier == nil {
		earlier = &unedited{}
	}
	d.Provisions = outline.Draw(d.Text, d.Tokens, m, k.drawing, earlier.drawing, earlier.change)
	k.Facts = reading.Collect(d, m, earlier.facts)
	if k.drawing != nil {
		k.Keep = reading.NewKeeper(earlier.read, earlier.facts)
	}
	k.Read = reading.Read(&k.Instrument, o.Grammar)
	profile := o.Profile
	if profile == "" || profile == "auto" {
		profile = k.Profile()
	}
	findings, found := rule.Run(&k.Instrument, c.rules, k.wakes, profile, earlier.found)
	k.found = found
	r := &Report{
		Document: d, Name: o.Name, Language: k.Lexicon.Pack.Language, Profile: profile,
		Version: Version, Rules: k.hash, Readings: k.Read.ByProvision,
		Findings: report.Finished(d, k.Read.Cut, findings), Offences: report.OffenceTable(&k.Instrument), Powers: report.PowerTable(&k.Instrument),
		Unchecked: report.Unchecked(&k.Instrument, k.told.Foreign),
	}
	t := &c.tongues[k.told.Pack]
	k.said = report.Say(r, t.pack, t.said, earlier.said)
	if k.Keep != nil {
		k.Keep.Was = nil // so that no more than one state of the text is kept
	}
	return r
}
