//go:build !js

package rules

// What the sources say and where they are found stands on the rules' pages and in what the command
// line prints. A browser need not download it to check a text.

func said(words string) string { return words }

func at(address string) string { return address }
