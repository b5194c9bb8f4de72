package main

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
)

// An integrity attribute pins one script; what that script imports, now or later, it does not pin. An
// import map does: it has a hash for each module by its address, and a browser refuses one that differs.

// imported finds the names of modules in a module: those that lie beside it, imported now or later.
var imported = regexp.MustCompile(`["']\./([A-Za-z0-9_-]+\.js)["']`)

// reached are the names of entry and of the modules among files that it imports, directly or through
// others, in order of name.
func reached(files map[string][]byte, entry string) []string {
	names := []string{entry}
	for i := 0; i < len(names); i++ {
		for _, found := range imported.FindAllSubmatch(files[names[i]], -1) {
			name := string(found[1])
			if _, shipped := files[name]; shipped && !notModules[name] && !slices.Contains(names, name) { // also one that is empty
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return names
}

// notModules lie beside modules, are fetched under a hash that the modules hold, and are scripts of workers.
var notModules = map[string]bool{"worker.js": true}

// importMapText is what an import map says that pins modules by their addresses below base.
func importMapText(base string, files map[string][]byte, names []string) string {
	hashes := map[string]string{}
	for _, name := range names {
		hashes[base+name] = integrity(files[name])
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.Encode(map[string]any{"integrity": hashes}) // its keys in order
	return string(bytes.TrimSpace(text.Bytes()))
}
