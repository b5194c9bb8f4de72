package draft

// A Notice is something that whoever reads a file's text must know of how it was read. Sentence says it in
// English; whoever speaks another language says it by ID and Values.
type Notice struct {
	ID       string // stable: a word or several with hyphens
	Values   []Value
	Sentence string
}

// A Value is a number or, where Word is not empty, a word that a notice says.
type Value struct {
	Name   string
	Number int
	Word   string
}

func countOf(name string, n int) Value { return Value{Name: name, Number: n} }
func wordOf(name, word string) Value   { return Value{Name: name, Word: word} }

// notice tells whoever reads the text something, in the order of the calls.
func (f *File) notice(id, sentence string, values ...Value) {
	f.Notices = append(f.Notices, sentence)
	f.Noted = append(f.Noted, Notice{id, values, sentence})
}
