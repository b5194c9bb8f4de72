package weights

// NarrowBits is how many of the lowest bits of a Sign a Narrow table goes by: so many places lose nothing,
// and stay in the nearest memory.
const NarrowBits = 16

// A Narrow table is the first column of a table by the lowest NarrowBits bits of a sign, so that a score
// is a sum over bytes that lie close together. It is read-only.
type Narrow struct {
	By   []int8 // by sign
	Bias int32
	Cuts [2]int32
}

// Narrowed is the table's first column; nil where t is nil or has none.
func (t *Table) Narrowed() *Narrow {
	if t == nil || len(t.Columns()) == 0 {
		return nil
	}
	column := &t.Columns()[0]
	w := &Narrow{By: make([]int8, 1<<NarrowBits), Bias: column.Bias, Cuts: [2]int32(column.Cuts[:2])}
	for s := range w.By {
		w.By[s] = int8(t.Weight(Sign(s), 0))
	}
	return w
}
