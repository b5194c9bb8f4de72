// Package lexicon is the words of a language: how a pack is written, how it is made ready, and the one walk
// that finds its phrases.
package lexicon
