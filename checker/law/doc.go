// Package law is what is read of a text: facts, clauses, offences, powers, and the slots of a reading. Types
// only; what fills them is package reading.
package law
