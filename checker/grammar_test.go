package checker_test

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/checktest"

	"github.com/stretchr/testify/require"
)

// engine reads by grammar alone.
func engine(t testing.TB) *checker.Checker {
	t.Helper()
	c, err := checktest.Grammar()
	require.NoError(t, err)
	return c
}
