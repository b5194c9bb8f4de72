package main

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheListOfSoftwareInsideNamesEachPackageWhereToolsLookItUp(t *testing.T) {
	content, err := billOf(licences{Packages: []licence{
		{Name: "Clausecheck", Version: "1.2.3", Licence: "Apache-2.0"}, {Name: "Go, its standard library and wasm_exec.js", Version: "1.26.8", Licence: "BSD-3-Clause"},
		{Name: "example.org/there/module", Version: "v0.3.1", Licence: "MIT"}, {Name: "@there/package", Version: "2.0.0", Licence: "MIT"}, {Name: "plain", Version: "2.0.0", Licence: "ISC"},
	}})
	require.NoError(t, err)
	var b bill
	require.NoError(t, json.Unmarshal(content, &b))
	assert.Equal(t, "CycloneDX", b.Format)
	assert.Equal(t, "pkg:generic/clausecheck@1.2.3", b.Metadata.Component.Address)
	var addresses []string
	for _, c := range b.Components {
		addresses = append(addresses, c.Address)
		assert.NotEmpty(t, c.Licences[0].Licence.ID)
	}
	assert.Equal(t, []string{"pkg:golang/std@1.26.8", "pkg:golang/example.org/there/module@v0.3.1", "pkg:npm/%40there/package@2.0.0", "pkg:npm/plain@2.0.0"}, addresses)
	assert.Equal(t, addresses, b.Dependencies[0].DependsOn)
	assert.NotRegexp(t, `"(timestamp|serialNumber)"`, string(content), "equal sources give equal bytes")
}

func TestAPackageThatCannotBeNamedEndsTheBuild(t *testing.T) {
	self := licence{Name: "Clausecheck", Version: "1.2.3", Licence: "Apache-2.0"}
	sound := licence{Name: "a", Version: "1.0.0", Licence: "MIT"}
	for name, list := range map[string][]licence{
		"no version": {self, {Name: "a", Licence: "MIT"}}, "no name": {self, {Version: "1.0.0", Licence: "MIT"}},
		"an unknown licence": {self, {Name: "a", Version: "1.0.0", Licence: "see the text"}}, "twice": {self, sound, sound}, "nothing inside": {self},
	} {
		_, err := billOf(licences{Packages: list})
		assert.Error(t, err, name)
	}
}
