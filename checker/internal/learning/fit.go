package learning

// A Vector is one example: the indexes of what it has, in any order and each once, and how much of it.
type Vector struct {
	Index []int32
	Value []float32
}

// Dot is the product with dense weights.
func (v Vector) Dot(weights []float64) (sum float64) {
	for i, at := range v.Index {
		sum += weights[at] * float64(v.Value[i])
	}
	return sum
}

// Options of a fit.
type Options struct {
	Cost     float64                   // of an error against the size of the weights
	Positive float64                   // by how much an error on a positive example costs more; 1 where 0
	Share    func(example int) float64 // how much an error on the example costs beside others; 1 where nil
	Passes   int                       // over the examples; 30 where 0
}

// biasValue is the value of the constant that stands for the bias in every example.
const biasValue = 1.0

// Fit is the linear separation of the examples whose answer is above 0 from those where it is below;
// an answer of 0 is not known and does not count. It minimises the squared hinge loss with a quadratic
// penalty, by coordinate descent on the dual problem.
func Fit(examples []Vector, answers []int8, dimensions int, o Options) (weights []float64, bias float64) {
	if o.Passes == 0 {
		o.Passes = 30
	}
	if o.Positive == 0 {
		o.Positive = 1
	}
	weights = make([]float64, dimensions)
	type row struct {
		at         int
		y          float64
		diagonal   float64 // 1/(2C)
		norm       float64
		multiplier float64
	}
	var rows []row
	for i, a := range answers {
		if a == 0 {
			continue
		}
		r := row{at: i, y: 1, diagonal: 1 / (2 * o.Cost * o.Positive)}
		if a < 0 {
			r.y, r.diagonal = -1, 1/(2*o.Cost)
		}
		if o.Share != nil {
			r.diagonal /= o.Share(i)
		}
		r.norm = biasValue*biasValue + r.diagonal
		for _, v := range examples[i].Value {
			r.norm += float64(v) * float64(v)
		}
		rows = append(rows, r)
	}
	order := newShuffle(uint64(len(rows)))
	for pass := 0; pass < o.Passes; pass++ {
		largest := 0.0
		for _, j := range order.next(len(rows)) {
			r := &rows[j]
			x := examples[r.at]
			gradient := r.y*(x.Dot(weights)+bias*biasValue) - 1 + r.diagonal*r.multiplier
			if r.multiplier == 0 && gradient >= 0 {
				continue
			}
			was := r.multiplier
			r.multiplier = max(0, was-gradient/r.norm)
			step := (r.multiplier - was) * r.y
			if step == 0 {
				continue
			}
			largest = max(largest, max(step, -step))
			for i, at := range x.Index {
				weights[at] += step * float64(x.Value[i])
			}
			bias += step * biasValue
		}
		if largest < 1e-3 {
			break
		}
	}
	return weights, bias * biasValue
}

// A shuffle makes orders, the same ones in every run.
type shuffle struct {
	state uint64
	order []int
}

func newShuffle(seed uint64) *shuffle { return &shuffle{state: seed*2862933555777941757 + 3037000493} }

func (s *shuffle) next(n int) []int {
	if len(s.order) != n {
		s.order = make([]int, n)
		for i := range s.order {
			s.order[i] = i
		}
	}
	for i := n - 1; i > 0; i-- {
		s.state = s.state*6364136223846793005 + 1442695040888963407
		j := int(s.state >> 33 % uint64(i+1))
		s.order[i], s.order[j] = s.order[j], s.order[i]
	}
	return s.order
}
