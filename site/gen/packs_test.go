package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPacksForReadersHaveNoCommentsAndAllPhrases(t *testing.T) {
	assert.Equal(t, "language: en\n== vague ==\nat sea\noff # shore\n", bare("# a note\nlanguage: en\n\n== vague ==\n  at sea\n# why\noff # shore\n"))
}
