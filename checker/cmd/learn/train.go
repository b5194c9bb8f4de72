package main

import (
	"math"
	"os"
	"slices"
	"strings"

	"clausecheck/checker/internal/learning"
	"clausecheck/checker/internal/weights"
)

// labelled is everything that is known of the units.
type labelled struct {
	units    []unit
	examples []example
	folds    []int
	answers  map[string][]int8 // by label
	mental   []int             // index in mentals, or -1
	shares   []float64         // by unit, how much an error counts; 1 behind their end
}

func label(units []unit, language string, k int) (*labelled, error) {
	examples, err := examplesOf(units, language)
	if err != nil {
		return nil, err
	}
	l := &labelled{units: units, examples: examples, answers: map[string][]int8{}, mental: make([]int, len(units))}
	laws := make([]string, len(units))
	for i, u := range units {
		laws[i] = u.Source
		m, _ := u.Labels["mental"].(string)
		l.mental[i] = slices.Index(mentals, m)
	}
	l.folds = learning.Folds(laws, k)
	for _, s := range slots {
		l.answers[s] = make([]int8, len(units))
		for i := range units {
			l.answers[s][i] = units[i].answer(s)
		}
	}
	return l, nil
}

// answersTo are the answers of a column: a slot's, or whether the mental element is the one named.
func (l *labelled) answersTo(column string) []int8 {
	if a, ok := l.answers[column]; ok {
		return a
	}
	j := slices.Index(mentals, strings.TrimPrefix(column, "mental "))
	all := make([]int8, len(l.units))
	for i, m := range l.mental {
		switch {
		case m == j:
			all[i] = 1
		case m >= 0:
			all[i] = -1
		}
	}
	return all
}

// statementColumn is the column that scores single statements for a label.
func statementColumn(label string) string { return weights.OfStatements + label }

// kindOf is the row of groupWeights that holds for a column.
func kindOf(column string) int {
	if strings.HasPrefix(column, "mental ") {
		return 1
	}
	return 0
}

func columnNames() (all []string) {
	all = append(all, slots...)
	for _, m := range mentals {
		all = append(all, "mental "+m)
	}
	return all
}

// A model is the fitted weights of all columns over one space.
type model struct {
	space   *space
	weights map[string][]float64
	bias    map[string]float64
}

const cost = .3

// fit fits all columns to the examples that count, cuts each down to its heaviest signs and fits these anew:
// they take over what the others bore.
func (l *labelled) fit(in func(i int) bool, least, most int) *model {
	m := &model{space: newSpace(l.examples, in, least), weights: map[string][]float64{}, bias: map[string]float64{}}
	var vectors [2][]learning.Vector
	var square [2][]float64
	for kind := range vectors {
		vectors[kind] = make([]learning.Vector, len(l.units))
		square[kind] = make([]float64, m.space.size)
		for i := range l.units {
			if !in(i) {
				continue
			}
			v := m.space.vector(&l.examples[i].signs, &l.examples[i].counts, kind)
			for j, at := range v.Index {
				square[kind][at] += float64(v.Value[j]) * float64(v.Value[j])
			}
			vectors[kind][i] = v
		}
	}
	options := learning.Options{Cost: cost, Share: l.share}
	answers := map[string][]int8{}
	for _, c := range columnNames() {
		answers[c] = slices.Clone(l.answersTo(c))
		for i := range answers[c] {
			if !in(i) {
				answers[c][i] = 0
			}
		}
		m.weights[c], _ = learning.Fit(vectors[kindOf(c)], answers[c], m.space.size, options)
	}
	m.prune(func(c string) []float64 { return square[kindOf(c)] }, most)
	for c, w := range m.weights {
		m.weights[c], m.bias[c] = learning.Fit(only(vectors[kindOf(c)], w), answers[c], m.space.size, options)
	}
	m.round()
	return m
}

// cuts are the thresholds of a column, in units of its scores.
type cuts [weights.Cuts]float64

// table rounds the models of whole provisions and of statements into one table, with the thresholds that
// folds have shown. The two columns of a label have one scale, and so have those of the mental elements.
func table(whole, single *model, thresholds map[string]cuts) []byte {
	type source struct {
		model *model
		label string
	}
	var names []string
	sources := map[string]source{}
	for _, c := range columnNames() {
		names = append(names, c)
		sources[c] = source{whole, c}
	}
	for _, s := range slots {
		names = append(names, statementColumn(s))
		sources[statementColumn(s)] = source{single, s}
	}
	scale := map[string]float64{}
	together := func(name string) string {
		if strings.HasPrefix(name, "mental ") {
			return "mental"
		}
		return sources[name].label
	}
	for _, name := range names {
		for _, w := range sources[name].model.folded(sources[name].label) {
			scale[together(name)] = max(scale[together(name)], math.Abs(w), 1e-9)
		}
	}
	columns := make([]weights.Column, len(names))
	rows := map[weights.Sign]*weights.Row{}
	for c, name := range names {
		unit := scale[together(name)] / 127
		fixed := func(v float64) int32 {
			return int32(math.Round(max(-1e9, min(1e9, v/unit*weights.Unit))))
		}
		from := sources[name]
		columns[c] = weights.Column{Name: key(name), Bias: fixed(from.model.bias[from.label])}
		for j, t := range thresholds[name] {
			columns[c].Cuts[j] = fixed(t)
		}
		for i, w := range from.model.folded(from.label) {
			v := int(math.Round(w / unit))
			if v == 0 {
				continue
			}
			sign := from.model.space.sign[i]
			r := rows[sign]
			if r == nil {
				r = &weights.Row{Sign: sign, Weights: make([]int8, len(names))}
				rows[sign] = r
			}
			r.Weights[c] = int8(max(-127, min(127, int(r.Weights[c])+v)))
		}
	}
	sorted := make([]weights.Row, 0, len(rows))
	for _, r := range rows {
		sorted = append(sorted, *r)
	}
	slices.SortFunc(sorted, func(a, b weights.Row) int { return int(a.Sign) - int(b.Sign) })
	return weights.Encode(columns, sorted)
}

// folded are a column's weights with the weight of the group and the rarity of the sign in them, so that
// a check only multiplies with the norm.
func (m *model) folded(column string) []float64 {
	w := slices.Clone(m.weights[column])
	for i := range w {
		w[i] *= groupWeights[kindOf(column)][m.space.group[i]] / 3 * m.space.idf[i]
	}
	return w
}

// key is the name of a column in the table: that of the slot in reports.
func key(label string) string {
	parts := strings.Split(label, "_")
	for i := 1; i < len(parts); i++ {
		parts[i] = strings.ToUpper(parts[i][:1]) + parts[i][1:]
	}
	return strings.Join(parts, "")
}

func (l *labelled) write(file string, k, least, most int, misses string) error {
	v := l.validate(k, least, most)
	v.print(l)
	v.misses(l, misses)
	all := func(int) bool { return true }
	return os.WriteFile(file, table(l.fit(all, least, most), l.fitStatements(all, least, most), v.cuts), 0o644)
}
