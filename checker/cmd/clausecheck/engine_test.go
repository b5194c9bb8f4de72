package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRulesFileChangesWhatIsChecked(t *testing.T) {
	dir := folder(t,
		"off.json", `{"off": ["intent/*"]}`,
		"light.json", `{"severity": {"intent/no-mental-element": "info"}}`,
		"own.json", `{"rules": [{"id": "house/without-right", "title": "Without right", "why": "House style.", "clears": "Another word.",
			"phrases": ["without right"], "message": "The house does not write this.",
			"caught": ["Article 1\nIt is done without right."], "leftAlone": ["Article 1\nIt is done by right."]}]}`)
	check := func(file string) result {
		return clausecheck(flawed, "check", "--rules", filepath.Join(dir, file), "-")
	}
	assert.NotContains(t, check("off.json").out, "intent/")
	assert.Contains(t, check("light.json").out, "note intent/no-mental-element")
	assert.Contains(t, check("own.json").out, "house/without-right The house does not write this.")
	assert.Contains(t, check("own.json").out, "intent/no-mental-element", "the rules of the checker stay")
}

func TestRulesFileThatCannotBeReadGetsOneSentence(t *testing.T) {
	dir := folder(t, "broken.json", "{\n\"off\": [}", "unknown.json", `{"off": ["intent/nothing"]}`)
	for file, want := range map[string]string{
		"none.json":    ": there is no such file or folder; check the name and where you are.\n",
		"broken.json":  ":2: expected a value, found '}'.\n",
		"unknown.json": ":1: \"off\" names intent/nothing, which is no rule; see: clausecheck rules.\n",
	} {
		path := filepath.Join(dir, file)
		got := clausecheck(flawed, "check", "--rules", path, "-")
		assert.Equal(t, exitUnusable, got.code)
		assert.Equal(t, "clausecheck: "+path+want, got.err)
		assert.Empty(t, got.out)
	}
}
