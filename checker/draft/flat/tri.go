package flat

// Tri is a switch that may be left as it is.
type Tri int8

// What a switch may be.
const (
	Unsaid Tri = iota
	On
	Off
)
