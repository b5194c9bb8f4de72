package main

import "strings"

// A policy is a Content-Security-Policy, directive by directive, in the order given.
type policy [][]string

func (p policy) String() string {
	directives := make([]string, len(p))
	for i, directive := range p {
		directives[i] = strings.Join(directive, " ")
	}
	return strings.Join(directives, "; ")
}

// filePolicy is for the one file: only the scripts and styles whose hashes it names, no connection
// at all.
func filePolicy(scripts, styles []string) policy {
	return policy{
		{"default-src", "'none'"},
		append(append([]string{"script-src"}, scripts...), "'wasm-unsafe-eval'"),
		append([]string{"style-src"}, styles...),
		{"img-src", "data:"},
		{"worker-src", "blob:"},
		{"connect-src", "'none'"},
		{"base-uri", "'none'"},
		{"form-action", "'none'"},
		{"require-trusted-types-for", "'script'"},
		{"trusted-types", "clausecheck", "lit-html"},
	}
}
