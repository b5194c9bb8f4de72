package checker

import "slices"

// Version is the engine's version, as it stands in reports.
const Version = "0.2.0"

// A Checker holds packs and rules made ready. It is safe for use by many goroutines at once.
type Checker struct {
	packs   []*Pack
	tongues []tongue // by pack
	tells   *teller
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
	c := &Checker{packs: packs, tongues: make([]tongue, len(packs)), tells: newTeller(packs), rules: slices.Clone(rules)}
	seen := map[string]bool{}
	hash := hashText(hashSeed, Version)
	for i, p := range packs {
		c.tongues[i].pack = p
	}
	for _, r := range c.rules {
		if reason := r.fault(); reason != "" {
			return nil, &RuleError{r.ID, reason}
		}
		if seen[r.ID] {
			return nil, &RuleError{r.ID, "the ID is used twice"}
		}
		seen[r.ID] = true
		for _, name := range r.Lists {
			if !slices.ContainsFunc(packs, func(p *Pack) bool { return p.wakes(name) }) {
				return nil, &RuleError{r.ID, `no pack has the list "` + name + `"`}
			}
		}
		for _, part := range [...]string{r.ID, r.Title, r.Why, r.Clears, r.Redraft, r.Severity.String()} {
			hash = hashText(hash, part)
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
	instrument
	wakes   [][]int
	hash    string // of the rules and the pack
	told    telling
	drawing *drawing // of the outline, where a session will go on from it; nil otherwise
}

// Check reads the text and reports on it. It never fails, whatever the text is; the same text and
// options give the same report.
func (c *Checker) Check(text string, o Options) *Report {
	k := c.begin(text, o)
	if strange := c.tells.strange(k.lines(), k.told); len(strange) > 0 {
		return c.checkMixed(k, o, strange)
	}
	return c.finish(k, o, nil)
}

// checkMixed reports on a text of which the lines strange are in other languages than k was told.
func (c *Checker) checkMixed(k *check, o Options, strange []run) *Report {
	text := k.document.Text
	begin := func(text string, pack int) *check {
		o.Language = c.packs[pack].Language
		return c.begin(text, o)
	}
	packs, runs := c.tells.parted(text, k.told.pack, strange, func(text string, pack int) *lines { return begin(text, pack).lines() })
	parts := make([]*Report, len(packs))
	for i, pack := range packs {
		of := begin(blanked(text, runs, pack), pack)
		if i == 0 { // what is left may be in no language that is known here
			of.told.foreign = c.tells.language("", of.document.Text).foreign
		}
		parts[i] = c.finish(of, o, nil)
	}
	return joinedReport(text, parts, packs, runs)
}

func (k *check) lines() *lines {
	return &lines{k.document.Text, k.document.Tokens, k.words, k.lex.pack}
}

// begin finds the language and does the scan.
func (c *Checker) begin(text string, o Options) *check {
	told := c.tells.language(o.Language, text)
	t := c.tongueOf(told.pack)
	words := t.lex.words.clone()
	tokens, hidden := scanLines(text, 0, len(text), words, make([]Token, 0, len(text)/5+8), nil)
	return &check{instrument: instrument{lex: t.lex, words: words, document: newDocument(text, tokens, hidden)},
		wakes: t.wakes, hash: t.hash, told: told}
}

// finish does everything behind the scan. earlier is what an edit left as it was; it may be nil.
func (c *Checker) finish(k *check, o Options, earlier *unedited) *Report {
	d := k.document
	d.citeWith(k.lex.pack.Section, k.lex.pack.Paragraph)
	m := &matcher{lex: k.lex, words: k.words, tokens: d.Tokens, reference: k.lex.list("label.reference")}
	if earlier == nil {
		earlier = &unedited{}
	}
	d.Provisions = draw(d.Text, d.Tokens, m, k.drawing, earlier.drawing, earlier.change)
	k.facts = collect(d, m, earlier.facts)
	if k.drawing != nil {
		k.keep = newKeeper(earlier.read, earlier.facts)
	}
	k.read = read(&k.instrument, o.Grammar)
	profile := o.Profile
	if profile == "" || profile == "auto" {
		profile = k.profile()
	}
	r := &Report{
		Document: d, Name: o.Name, Language: k.lex.pack.Language, Profile: profile,
		Version: Version, Rules: k.hash, Readings: k.read.byProvision,
		Findings: finished(d, k.read.cut, runRules(&k.instrument, c.rules, k.wakes, profile)), Offences: k.offenceTable(), Powers: k.powerTable(),
		Unchecked: k.unchecked(k.told.foreign),
	}
	t := &c.tongues[k.told.pack]
	say(r, t.pack, t.said)
	if k.keep != nil {
		k.keep.was = nil // so that no more than one state of the text is kept
	}
	return r
}
