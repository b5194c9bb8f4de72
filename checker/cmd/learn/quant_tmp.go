package main

import "math"

func (m *model) quantize(columns []string, levels int) {
	if levels == 0 {
		return
	}
	for _, c := range columns {
		w := m.weights[c]
		if w == nil {
			continue
		}
		f := m.folded(c)
		top := 1e-9
		for _, x := range f {
			top = max(top, math.Abs(x))
		}
		for i, x := range f {
			if x == 0 {
				continue
			}
			q := math.Round(math.Sqrt(math.Abs(x)/top) * float64(levels))
			q = max(q, 1)
			y := q * q / float64(levels*levels) * top
			if x < 0 {
				y = -y
			}
			w[i] *= y / x
		}
	}
}
