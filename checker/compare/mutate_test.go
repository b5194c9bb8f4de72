package compare

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"clausecheck/checker"
)

// A model is a draft that tests take apart and put together again with known truth.
type model struct{ articles []*clause }

// A clause is an article, paragraph or item of a model.
type clause struct {
	id       int
	title    string
	words    []string
	children []*clause
	touched  bool
	at       int // of its own text in the rendered draft
}

func (m *model) all() (list []*clause) {
	var walk func([]*clause)
	walk = func(cs []*clause) {
		for _, c := range cs {
			list = append(list, c)
			walk(c.children)
		}
	}
	walk(m.articles)
	return list
}

func (c *clause) copy() *clause {
	d := &clause{id: c.id, title: c.title, words: slices.Clone(c.words)}
	for _, child := range c.children {
		d.children = append(d.children, child.copy())
	}
	return d
}

func (m *model) copy() *model {
	n := &model{}
	for _, a := range m.articles {
		n.articles = append(n.articles, a.copy())
	}
	return n
}

// text renders the draft, numbered from the start, and notes where each clause stands.
func (m *model) text() string {
	var b strings.Builder
	for i, a := range m.articles {
		fmt.Fprintf(&b, "Article %d\n", i+1)
		a.at = b.Len()
		b.WriteString(a.title + "\n\n")
		if len(a.words) > 0 {
			a.at = b.Len()
			b.WriteString(strings.Join(a.words, " ") + "\n\n")
		}
		for k, p := range a.children {
			fmt.Fprintf(&b, "%d. ", k+1)
			p.at = b.Len()
			b.WriteString(strings.Join(p.words, " ") + "\n")
			for j, q := range p.children {
				fmt.Fprintf(&b, "(%c) ", 'a'+j)
				q.at = b.Len()
				b.WriteString(strings.Join(q.words, " ") + "\n")
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

// sentences that the tests write themselves, with places for words.
var patterns = []string{
	"Each Party shall ensure that the %s of %s is recorded by the %s before any %s begins",
	"The %s may request the %s to provide %s where a %s concerns persons within its territory",
	"No %s shall be transferred to another %s unless the %s has confirmed the %s in writing",
	"Where the %s finds that a %s was taken without grounds, it orders the %s to return every %s",
	"The Conference adopts, by consensus, a %s on %s that sets out how the %s reviews each %s",
	"Subject to this Chapter, the %s keeps a register of %s in which the %s enters the %s of each case",
	"A person affected by the %s has the right to contest the %s before a %s that is independent of the %s",
	"States cooperate in good faith so that %s reach the %s without undue %s on the part of the %s",
}

var fillers = strings.Fields(`seizure tribunal archive vessel ledger permit custody inspection cargo treasury observer
tariff census harbour statute licence petition voyage beacon quarry archive orchard reservoir signal telegraph granary
customs wharf pension mediator auditor surveyor registrar envoy convoy levy embargo salvage easement tenancy franchise
charter docket subpoena affidavit escrow annuity dividend subsidy quota refinery smelter turbine conduit aqueduct`)

func invented(r *rand.Rand) []string {
	p := patterns[r.IntN(len(patterns))]
	for strings.Contains(p, "%s") {
		p = strings.Replace(p, "%s", fillers[r.IntN(len(fillers))]+" "+fillers[r.IntN(len(fillers))], 1)
	}
	return strings.Fields(p + ".")
}

// ownDraft is a draft that the test makes up.
func ownDraft(r *rand.Rand, articles int) *model {
	m := &model{}
	id := 0
	next := func(c clause) *clause { id++; c.id = id; return &c }
	for range articles {
		a := next(clause{title: strings.Join([]string{"Measures on", fillers[r.IntN(len(fillers))], "and", fillers[r.IntN(len(fillers))]}, " ")})
		for range 2 + r.IntN(4) {
			p := next(clause{words: invented(r)})
			if r.IntN(3) == 0 {
				p.words[len(p.words)-1] = strings.TrimSuffix(p.words[len(p.words)-1], ".") + ":"
				for range 2 + r.IntN(3) {
					w := invented(r)
					p.children = append(p.children, next(clause{words: append(w[:6:6], "and", fillers[r.IntN(len(fillers))]+";")}))
				}
			} else if r.IntN(2) == 0 {
				p.words = append(p.words, invented(r)...)
			}
			a.children = append(a.children, p)
		}
		m.articles = append(m.articles, a)
	}
	return m
}

// modelOf takes a real law apart: its articles, their paragraphs and the items of these.
func modelOf(d *checker.Document) *model {
	m := &model{}
	id := 0
	make1 := func(r checker.Ref) *clause {
		id++
		p := &d.Provisions[r]
		text := d.Words(p.Body) + " " + d.Words(p.Tail)
		text = strings.NewReplacer("[", "", "]", "", "“", "", "”", "", "\"", "").Replace(text)
		return &clause{id: id, title: strings.Join(strings.Fields(d.Words(p.Title)), " "), words: strings.Fields(text)}
	}
	for i := range d.Provisions {
		if !isTop(d.Provisions[i].Kind) || d.Provisions[i].Title.Empty() {
			continue
		}
		a := make1(checker.Ref(i))
		for c := d.Provisions[i].Child; c != checker.None; c = d.Provisions[c].Sibling {
			p := make1(c)
			for g := d.Provisions[c].Child; g != checker.None; g = d.Provisions[g].Sibling {
				if q := make1(g); len(q.words) > 0 && len(p.children) < 26 {
					p.children = append(p.children, q)
				}
			}
			if len(p.words) > 0 {
				a.children = append(a.children, p)
			}
		}
		if len(a.children) > 0 || len(a.words) > 0 {
			m.articles = append(m.articles, a)
		}
	}
	return m
}

// A mutation changes a model and the truth: which clauses of it come from which of the first draft.
type mutator struct {
	*rand.Rand
	*model
	from    map[int][]int // by clause of the model, the clauses of the first draft
	id      int
	touched int
}

// mutate is another round of the draft with about this share of its clauses changed.
func mutate(r *rand.Rand, m *model, share float64) (*model, map[int][]int) {
	u := &mutator{Rand: r, model: m.copy(), from: map[int][]int{}}
	total := 0
	for _, c := range u.all() {
		u.from[c.id] = []int{c.id}
		u.id = max(u.id, c.id)
		total++
	}
	moves := []func() int{u.moveArticle, u.moveParagraph, u.splitParagraph, u.mergeParagraphs, u.reword, u.reword, u.reword,
		u.insertArticle, u.insertParagraph, u.insertItem, u.deleteArticle, u.deleteParagraph, u.deleteItem, u.splitArticle, u.mergeArticles}
	for tries := 0; float64(u.touched) < share*float64(total) && tries < 40*total; tries++ {
		u.touched += moves[u.IntN(len(moves))]()
	}
	return u.model, u.from
}

func (u *mutator) fresh(words []string) *clause {
	u.id++
	u.from[u.id] = nil
	return &clause{id: u.id, words: words, touched: true}
}

func (c *clause) size() int {
	n := 1
	for _, k := range c.children {
		n += k.size()
	}
	return n
}

func (c *clause) clean() bool {
	for _, k := range c.children {
		if !k.clean() {
			return false
		}
	}
	return !c.touched
}

func (c *clause) touch() {
	c.touched = true
	for _, k := range c.children {
		k.touch()
	}
}

func (u *mutator) article() (int, *clause) {
	i := u.IntN(len(u.articles))
	return i, u.articles[i]
}

// paragraph is an untouched paragraph of an article that has more of them.
func (u *mutator) paragraph() (*clause, int) {
	_, a := u.article()
	if len(a.children) < 2 {
		return nil, 0
	}
	k := u.IntN(len(a.children))
	if !a.children[k].clean() {
		return nil, 0
	}
	return a, k
}

func (u *mutator) moveArticle() int {
	i, a := u.article()
	if !a.clean() || len(u.articles) < 4 || a.size() > 30 {
		return 0
	}
	u.articles = slices.Delete(u.articles, i, i+1)
	a.touch()
	u.articles = slices.Insert(u.articles, u.IntN(len(u.articles)), a)
	return a.size()
}

func (u *mutator) moveParagraph() int {
	a, k := u.paragraph()
	_, b := u.article()
	if a == nil || a == b || len(b.children) == 0 || len(a.children[k].words) < 8 {
		return 0
	}
	p := a.children[k]
	a.children = slices.Delete(a.children, k, k+1)
	p.touch()
	b.children = slices.Insert(b.children, u.IntN(len(b.children)+1), p)
	return p.size()
}

func (u *mutator) splitParagraph() int {
	a, k := u.paragraph()
	if a == nil || len(a.children[k].words) < 20 || len(a.children[k].children) > 0 {
		return 0
	}
	p := a.children[k]
	at := len(p.words)/3 + u.IntN(len(p.words)/3)
	second := u.fresh(slices.Clone(p.words[at:]))
	u.from[second.id] = u.from[p.id]
	p.words = append(slices.Clone(p.words[:at]), "applies.")
	p.touch()
	a.children = slices.Insert(a.children, k+1, second)
	return 1
}

func (u *mutator) mergeParagraphs() int {
	a, k := u.paragraph()
	if a == nil || k+1 == len(a.children) {
		return 0
	}
	p, q := a.children[k], a.children[k+1]
	if !q.clean() || len(p.children)+len(q.children) > 0 || len(p.words) < 8 || len(q.words) < 8 {
		return 0
	}
	p.words = append(p.words, q.words...)
	u.from[p.id] = append(slices.Clone(u.from[p.id]), u.from[q.id]...)
	p.touch()
	a.children = slices.Delete(a.children, k+1, k+2)
	return 2
}

func (u *mutator) reword() int {
	list := u.all()
	c := list[u.IntN(len(list))]
	if c.touched || len(c.words) < 5 {
		return 0
	}
	c.touched = true
	for n := 1 + u.IntN(1+len(c.words)*3/10); n > 0; n-- {
		c.words[u.IntN(len(c.words))] = fillers[u.IntN(len(fillers))]
	}
	return 1
}

func (u *mutator) insertArticle() int {
	a := u.fresh(nil)
	a.title = "Further rules on the " + fillers[u.IntN(len(fillers))] + " and the " + fillers[u.IntN(len(fillers))]
	for range 1 + u.IntN(3) {
		a.children = append(a.children, u.fresh(invented(u.Rand)))
	}
	u.articles = slices.Insert(u.articles, u.IntN(len(u.articles)+1), a)
	return a.size()
}

func (u *mutator) insertParagraph() int {
	_, a := u.article()
	if len(a.children) == 0 {
		return 0
	}
	a.children = slices.Insert(a.children, u.IntN(len(a.children)+1), u.fresh(invented(u.Rand)))
	return 1
}

func (u *mutator) insertItem() int {
	_, a := u.article()
	for _, p := range a.children {
		if len(p.children) > 0 && len(p.children) < 20 {
			p.children = slices.Insert(p.children, u.IntN(len(p.children)+1), u.fresh(invented(u.Rand)[:7]))
			return 1
		}
	}
	return 0
}

func (u *mutator) deleteArticle() int {
	i, a := u.article()
	if !a.clean() || len(u.articles) < 4 || a.size() > 30 {
		return 0
	}
	u.articles = slices.Delete(u.articles, i, i+1)
	return a.size()
}

func (u *mutator) deleteParagraph() int {
	a, k := u.paragraph()
	if a == nil {
		return 0
	}
	n := a.children[k].size()
	a.children = slices.Delete(a.children, k, k+1)
	return n
}

func (u *mutator) deleteItem() int {
	_, a := u.article()
	for _, p := range a.children {
		if len(p.children) > 2 {
			k := u.IntN(len(p.children))
			if p.children[k].clean() {
				p.children = slices.Delete(p.children, k, k+1)
				return 1
			}
		}
	}
	return 0
}

func (u *mutator) splitArticle() int {
	i, a := u.article()
	if !a.clean() || len(a.children) < 4 || a.size() > 30 {
		return 0
	}
	at := len(a.children) / 2
	b := u.fresh(nil)
	b.title = "Rules on " + fillers[u.IntN(len(fillers))] + " that follow"
	b.children = slices.Clone(a.children[at:])
	a.children = a.children[:at:at]
	u.from[b.id] = u.from[a.id]
	n := a.size() + b.size()
	a.touch()
	b.touch()
	u.articles = slices.Insert(u.articles, i+1, b)
	return n
}

func (u *mutator) mergeArticles() int {
	i, a := u.article()
	if i+1 == len(u.articles) || len(u.articles) < 4 {
		return 0
	}
	b := u.articles[i+1]
	if !a.clean() || !b.clean() || len(b.words) > 0 || a.size() > 20 || b.size() > 20 {
		return 0
	}
	a.children = append(a.children, b.children...)
	u.from[a.id] = append(slices.Clone(u.from[a.id]), u.from[b.id]...)
	a.touch()
	u.articles = slices.Delete(u.articles, i+1, i+2)
	return a.size()
}
