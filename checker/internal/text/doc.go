// Package text is a text as the later stages see it: its tokens, its provisions with their names, and the
// numbers of its words. Positions are bytes of the text as given, half-open.
package text
