// Package learning fits weights to labelled provisions. It is used by programs only, never by a check: it
// works in floating point, and what it finds is rounded into a table of package weights. The same input
// gives the same weights: rows are visited in an order that a fixed generator makes, and folds are made
// of whole laws, since provisions of one law tell each other's labels.
package learning
