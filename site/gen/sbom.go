package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// The list of the software inside, as CycloneDX, for those whose tools compare such lists with known
// faults. It is made from the list of licences, which is made from what is really linked and bundled. It
// bears no date and no number of its own: equal sources give equal bytes.

type bill struct {
	Format       string       `json:"bomFormat"`
	Spec         string       `json:"specVersion"`
	Version      int          `json:"version"`
	Metadata     metadata     `json:"metadata"`
	Components   []component  `json:"components"`
	Dependencies []dependency `json:"dependencies"`
}

type metadata struct {
	Component component `json:"component"`
}

type component struct {
	Type     string         `json:"type"`
	Ref      string         `json:"bom-ref"`
	Name     string         `json:"name"`
	Version  string         `json:"version"`
	Address  string         `json:"purl"`
	Licences []namedLicence `json:"licenses"`
}

type namedLicence struct {
	Licence struct {
		ID string `json:"id"`
	} `json:"license"`
}

type dependency struct {
	Ref       string   `json:"ref"`
	DependsOn []string `json:"dependsOn,omitempty"`
}

// billOf is the list of list's packages; the first is the program itself. A package without a name, a
// version or a licence that goes by a known short name is refused.
func billOf(list licences) ([]byte, error) {
	b := bill{Format: "CycloneDX", Spec: "1.5", Version: 1, Components: []component{}}
	seen := map[string]bool{}
	for i, one := range list.Packages {
		c := component{Type: "library", Name: one.Name, Version: one.Version, Address: packageURL(one)}
		if i == 0 {
			c.Type, c.Address = "application", "pkg:generic/clausecheck@"+one.Version
		}
		if one.Name == "" || one.Version == "" || !knownLicences[one.Licence] || seen[c.Address] {
			return nil, fmt.Errorf("the list of software inside cannot name %q %q under %q: a name, a version, a licence by its SPDX name and one entry are needed", one.Name, one.Version, one.Licence)
		}
		seen[c.Address] = true
		c.Ref = c.Address
		var licence namedLicence
		licence.Licence.ID = one.Licence
		c.Licences = []namedLicence{licence}
		if i == 0 {
			b.Metadata.Component = c
			b.Dependencies = []dependency{{Ref: c.Ref}}
			continue
		}
		b.Components = append(b.Components, c)
		b.Dependencies[0].DependsOn = append(b.Dependencies[0].DependsOn, c.Ref)
	}
	if len(b.Components) == 0 {
		return nil, fmt.Errorf("the list of software inside is empty")
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(b)
	return out.Bytes(), err
}

var knownLicences = map[string]bool{"Apache-2.0": true, "MIT": true, "BSD-2-Clause": true, "BSD-3-Clause": true, "ISC": true, "0BSD": true, "MPL-2.0": true}

// packageURL is where tools look a package up. Versions of Go's modules begin with v, those of npm never.
func packageURL(one licence) string {
	switch {
	case strings.HasPrefix(one.Name, "Go, "):
		return "pkg:golang/std@" + one.Version
	case strings.HasPrefix(one.Version, "v"):
		return "pkg:golang/" + one.Name + "@" + one.Version
	}
	return "pkg:npm/" + strings.Replace(one.Name, "@", "%40", 1) + "@" + one.Version
}

// buildBill writes the list beside the package and the site.
func (j *job) buildBill() error {
	var list licences
	if err := json.Unmarshal(j.licences, &list); err != nil {
		return err
	}
	content, err := billOf(list)
	if err != nil {
		return err
	}
	return j.write("sbom.cdx.json", content)
}
