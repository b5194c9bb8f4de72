package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const someRuntime = `package runtime

import (
	"internal/abi"
	bytes "internal/bytealg"
	"unsafe"
)

type tracer struct{}

func (t *tracer) begin(at unsafe.Pointer) (int, error) { return abi.First, nil }

//go:nosplit
func traced(name string) bool { return bytes.IndexByteString(name, 'x') > 0 }

func kept(at unsafe.Pointer) bool { return at != nil }
`

const withoutTracer = `package runtime

import (
	_ "internal/abi"
	_ "internal/bytealg"
	"unsafe"
)

type tracer struct{}

func (t *tracer) begin(at unsafe.Pointer) (_ int, _ error) { return }

//go:nosplit
func traced(name string) (_ bool) { return }

func kept(at unsafe.Pointer) bool { return at != nil }
`

func TestNamedFunctionsBecomeEmptyAndOthersStay(t *testing.T) {
	met := map[string]bool{}
	emptied, err := withoutBodies([]byte(someRuntime), []string{"tracer.*", "traced", "absent"}, met)
	require.NoError(t, err)
	require.Equal(t, withoutTracer, string(emptied))
	require.Equal(t, map[string]bool{"tracer.*": true, "traced": true}, met)

	emptied, err = withoutBodies([]byte(someRuntime), []string{"absent"}, met)
	require.NoError(t, err)
	require.Equal(t, someRuntime, string(emptied), "a file with none of them stays as it stands")
}

func TestARuntimeThatLacksWhatIsSparedIsRefused(t *testing.T) {
	err := spareRuntime(t.TempDir(), t.TempDir(), map[string]string{})
	require.ErrorContains(t, err, "the runtime has no function traceEnabled")
}
