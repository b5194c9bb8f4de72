// Package multilingual tells the language of a text and of its stretches, and puts reports on parts of a text
// together.
package multilingual
