// Package rule is what a rule is, what it sees of a text while it runs, and what it reports.
package rule
