// Package refuse is how a file is refused: in one sentence, where it is damaged, of a kind that is not read, or asks for
// more than the caps allow.
package refuse

// Code is a stable name for what is wrong with a file.
type Code string

// The codes of errors.
const (
	Empty       Code = "empty"
	Binary      Code = "binary"
	Unsupported Code = "unsupported"
	Encrypted   Code = "encrypted"
	Damaged     Code = "damaged"
	Encoding    Code = "encoding"
	TooLarge    Code = "too-large"
	Bomb        Code = "bomb"
	Entity      Code = "entity"
	TooDeep     Code = "too-deep"
	NoText      Code = "no-text"
	NoComments  Code = "no-comments"
)

// An Error says in one sentence what is wrong, where, and what to do. The sentence begins with a
// small letter and has no full stop, so that it can stand behind a file's name.
type Error struct {
	Code     Code   // what is wrong, for programs
	Sentence string // for people
}

// Error is the sentence.
func (e *Error) Error() string { return e.Sentence }

// Fail is an *Error.
func Fail(code Code, sentence string) error { return &Error{code, sentence} }
