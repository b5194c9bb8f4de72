package flat

// A Notice is something that whoever reads a file's text must know of how it was read. Sentence says it in
// English; whoever speaks another language says it by ID and Values.
type Notice struct {
	ID       string  // stable: a word or several with hyphens
	Values   []Value // that the sentence says, by their names
	Sentence string  // in English, with a capital letter and a full stop
}

// A Value is a number or, where Word is not empty, a word that a notice says.
type Value struct {
	Name   string // as the sentences of other languages have it
	Number int    // where Word is empty
	Word   string // one of the few that the reader can say
}

// CountOf is a number that a notice says.
func CountOf(name string, n int) Value { return Value{Name: name, Number: n} }

// WordOf is a word that a notice says.
func WordOf(name, word string) Value { return Value{Name: name, Word: word} }

// Tell tells whoever reads the text something, in the order of the calls.
func (f *File) Tell(id, sentence string, values ...Value) {
	f.Notices = append(f.Notices, sentence)
	f.Noted = append(f.Noted, Notice{id, values, sentence})
}
