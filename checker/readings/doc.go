// Package readings has no code of its own: its tests say what is read in provisions, through the façade that everybody
// uses. Offences and their fault, powers and what bounds them, definitions, open words and places, on wordings of our
// own in each language, and on the laws of ../shared, which are skipped where they are absent.
package readings
