package weights

// Norm is what each sign of a group counts where the group has n different signs: Unit over the square
// root of n, so that a long provision does not shout louder than a short one.
func Norm(n int) int32 {
	if n < len(norms) {
		return norms[n]
	}
	return norms[len(norms)-1]
}

// norms is made with whole numbers alone: the largest x with x·x·n ≤ Unit².
var norms = func() (t [4096]int32) {
	x := int32(Unit)
	t[0] = Unit
	for n := 1; n < len(t); n++ {
		for int64(x)*int64(x)*int64(n) > Unit*Unit {
			x--
		}
		t[n] = x
	}
	return t
}()
