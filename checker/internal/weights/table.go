package weights

import (
	"encoding/binary"
	"errors"
	"slices"
	"strings"
)

// A Table holds the weights of signs, by column. It is read-only and can be shared.
type Table struct {
	columns []Column
	slots   []slot // open addressing by sign; a row of 0 is free
	mask    uint32
	filter  [1 << filterBits / 64]uint64 // by the last bits of a sign, whether there is a row of one such
	rows    []uint32                     // by row, where its weights begin; one more than there are rows
	behind  []uint32                     // by row, where those of the columns from single on begin
	single  int                          // the first column of those that are asked of single statements
	entries []entry
}

// OfStatements begins the names of columns that are asked of single statements. They stand behind all others.
const OfStatements = "statement "

// filterBits is so many that the filter stays in the nearest memory; most signs of a text have no row.
const filterBits = 16

type slot struct {
	sign Sign
	row  uint32 // one more than the row's index
}

type entry struct {
	column uint8
	weight int8
}

// A Column is one question that the table answers. Numbers are in units of the column's own weights.
type Column struct {
	Name string
	Bias int32       // added to every score, in 1/Unit
	Cuts [Cuts]int32 // what a score has to reach, in 1/Unit; what each stands for is the caller's affair
}

// Cuts is how many thresholds a column carries.
const Cuts = 4

// Unit is the fixed point of scores: a weight of 1 counts Unit where its group has one sign.
const Unit = 1024

// Columns are the table's columns, in the order of scores. The slice is shared and read-only.
func (t *Table) Columns() []Column { return t.columns }

// Column is the index of the column of that name, or -1.
func (t *Table) Column(name string) int {
	return slices.IndexFunc(t.columns, func(c Column) bool { return c.Name == name })
}

// Single is the first column that is asked of single statements; how many columns there are where none is.
func (t *Table) Single() int { return t.single }

// Rows is how many signs the table knows.
func (t *Table) Rows() int { return len(t.rows) - 1 }

// Row is the index of the sign's weights, or -1 where the table does not know it.
func (t *Table) Row(s Sign) int32 {
	if t.filter[s>>6&(1<<filterBits/64-1)]>>(s&63)&1 == 0 {
		return -1
	}
	for at := uint32(s) & t.mask; ; at = (at + 1) & t.mask {
		switch x := t.slots[at]; {
		case x.row == 0:
			return -1
		case x.sign == s:
			return int32(x.row) - 1
		}
	}
}

// AddWhole adds the weights of a row to the sums, which have one place a column, in the columns that are
// not of statements; AddSingle in those that are.
func (t *Table) AddWhole(sums []int32, row int32) {
	for _, e := range t.entries[t.rows[row]:t.behind[row]] {
		sums[e.column] += int32(e.weight)
	}
}

// AddSingle is the other half of AddWhole.
func (t *Table) AddSingle(sums []int32, row int32) {
	for _, e := range t.entries[t.behind[row]:t.rows[row+1]] {
		sums[e.column] += int32(e.weight)
	}
}

// WeightIn is the weight of a row in a column.
func (t *Table) WeightIn(row int32, column int) int32 {
	from, to := t.rows[row], t.behind[row]
	if column >= t.single {
		from, to = to, t.rows[row+1]
	}
	for _, e := range t.entries[from:to] {
		if int(e.column) == column {
			return int32(e.weight)
		}
	}
	return 0
}

// Weight is the sign's weight in a column; 0 where the table does not know it.
func (t *Table) Weight(s Sign, column int) int32 {
	if row := t.Row(s); row >= 0 {
		return t.WeightIn(row, column)
	}
	return 0
}

// A Row is one sign's weights, by column; zeros where it has none.
type Row struct {
	Sign    Sign
	Weights []int8
}

// Encode is the compact form of a table: columns, then the signs in order as differences, then for each
// column which signs it weighs and their weights, since values of one column lie together well. Rows must
// be in order of their signs, each with as many weights as there are columns.
func Encode(columns []Column, rows []Row) []byte {
	b := binary.AppendUvarint([]byte("W1"), uint64(len(columns)))
	for _, c := range columns {
		b = binary.AppendUvarint(b, uint64(len(c.Name)))
		b = append(b, c.Name...)
		b = binary.AppendVarint(b, int64(c.Bias))
		for _, cut := range c.Cuts {
			b = binary.AppendVarint(b, int64(cut))
		}
	}
	b = binary.AppendUvarint(b, uint64(len(rows)))
	last := Sign(0)
	for _, r := range rows {
		b = binary.AppendUvarint(b, uint64(r.Sign-last))
		last = r.Sign
	}
	for c := range columns {
		gap := uint64(0)
		n := 0
		for _, r := range rows {
			if r.Weights[c] != 0 {
				n++
			}
		}
		b = binary.AppendUvarint(b, uint64(n))
		for _, r := range rows {
			if r.Weights[c] == 0 {
				gap++
				continue
			}
			b = binary.AppendUvarint(b, gap)
			gap = 0
		}
		for _, r := range rows {
			if r.Weights[c] != 0 {
				b = append(b, byte(r.Weights[c]))
			}
		}
	}
	return b
}

var errTable = errors.New("this is no table of weights, or it is cut short; make it again with checker/cmd/learn")

// Decode reads what Encode wrote. Bytes that are none are refused with one error.
func Decode(b []byte) (*Table, error) {
	r := reader{b: b}
	if len(b) < 2 || string(b[:2]) != "W1" {
		return nil, errTable
	}
	r.b = b[2:]
	n := r.count(255)
	t := &Table{columns: make([]Column, n)}
	for i := range t.columns {
		c := &t.columns[i]
		c.Name = string(r.bytes(r.count(255)))
		c.Bias = int32(r.signed())
		for j := range c.Cuts {
			c.Cuts[j] = int32(r.signed())
		}
	}
	t.single = n
	for i := range t.columns {
		switch {
		case strings.HasPrefix(t.columns[i].Name, OfStatements):
			t.single = min(t.single, i)
		case i > t.single:
			return nil, errTable
		}
	}
	rows := r.count(1 << Bits)
	if r.failed || rows > len(r.b) {
		return nil, errTable
	}
	signs := make([]Sign, rows)
	last := uint64(0)
	for i := range signs {
		last += r.unsigned()
		if last >= 1<<Bits {
			return nil, errTable
		}
		signs[i] = Sign(last)
	}
	type weighed struct {
		row    uint32
		column uint8
		weight int8
	}
	var all []weighed
	t.rows = make([]uint32, rows+1)
	for c := range t.columns {
		count := r.count(rows)
		if r.failed {
			return nil, errTable
		}
		from, at := len(all), -1
		for range count {
			if at += r.count(rows) + 1; at >= rows {
				return nil, errTable
			}
			all = append(all, weighed{uint32(at), uint8(c), 0})
			t.rows[at+1]++
		}
		for i, v := range r.bytes(count) {
			all[from+i].weight = int8(v)
		}
	}
	if r.failed {
		return nil, errTable
	}
	for i := range rows {
		t.rows[i+1] += t.rows[i]
	}
	t.entries = make([]entry, len(all))
	next := slices.Clone(t.rows)
	for _, w := range all {
		t.entries[next[w.row]] = entry{w.column, w.weight}
		next[w.row]++
	}
	t.divide()
	size := uint32(16)
	for size < 2*uint32(rows)+1 {
		size *= 2
	}
	t.mask, t.slots = size-1, make([]slot, size)
	for i, s := range signs {
		t.filter[s>>6&(1<<filterBits/64-1)] |= 1 << (s & 63)
		at := uint32(s) & t.mask
		for t.slots[at].row != 0 {
			at = (at + 1) & t.mask
		}
		t.slots[at] = slot{s, uint32(i) + 1}
	}
	return t, nil
}

// divide finds where each row's weights in the columns of statements begin.
func (t *Table) divide() {
	t.behind = make([]uint32, t.Rows())
	for row := range t.behind {
		at := t.rows[row]
		for at < t.rows[row+1] && int(t.entries[at].column) < t.single {
			at++
		}
		t.behind[row] = at
	}
}

// A reader takes numbers from bytes and remembers that it came to their end.
type reader struct {
	b      []byte
	failed bool
}

func (r *reader) unsigned() uint64 {
	v, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.failed = true
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *reader) signed() int64 {
	v, n := binary.Varint(r.b)
	if n <= 0 {
		r.failed = true
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *reader) count(most int) int {
	v := r.unsigned()
	if v > uint64(most) {
		r.failed = true
		return 0
	}
	return int(v)
}

func (r *reader) bytes(n int) []byte {
	if n > len(r.b) {
		r.failed, n = true, len(r.b)
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}
