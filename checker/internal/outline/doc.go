// Package outline draws the tree of provisions from lines and tokens, and draws it again after an edit. It
// never fails.
package outline
