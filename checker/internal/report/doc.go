// Package report makes a report of findings: weighed, ordered, one for one root cause, with the tables of
// offences and powers.
package report
