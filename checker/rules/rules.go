// Package rules holds the checks: one file a rule, with its documentation, and one file of examples
// in testdata that is at once its test and its page. all.go lists them and is generated.
package rules

//go:generate go run ./registry
