// Package weights is the arithmetic of what is learned: features are hashed to Signs, a Table holds the
// weights of the signs that count in one or more columns, and a score is a sum of them. Everything is in
// integers, so that the same text has the same score on every machine. The tables are made by the program
// checker/cmd/learn; what a sign stands for is the caller's affair.
package weights
