// Package reading makes readings of facts: statements, offences, powers, safeguards, definitions, and what
// was learned of them. It never looks at the words again.
package reading
