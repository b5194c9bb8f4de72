package pdf

// The values that a PDF is made of. A value is nil, bool, int, float64, name, text, array, dict,
// *stream, reference or, among operators only, operator.
type (
	name     string
	text     string // the bytes of a string
	operator string
	array    []any
	dict     map[name]any
)

// A reference stands for an object elsewhere in the file.
type reference struct{ number, generation int }

// A stream is a dictionary with bytes, still packed.
type stream struct {
	dict dict
	raw  []byte
	// of is the object the stream is, by which it was locked.
	of reference
}

// number is a value as a number, 0 where it is none.
func number(v any) float64 {
	switch v := v.(type) {
	case int:
		return float64(v)
	case float64:
		return v
	}
	return 0
}

// whole is a value as a whole number within the range of sizes and counts, 0 where it is none.
func whole(v any) int {
	switch v := v.(type) {
	case int:
		return v
	case float64:
		if v > -1<<31 && v < 1<<31 {
			return int(v)
		}
	}
	return 0
}
