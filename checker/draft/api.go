package draft

import (
	"clausecheck/checker/draft/docx"
	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
)

// What importers need of the packages below has a name here. The contracts stand where the types are made.
type (
	// A Hint says what the file itself says of a line of Text.
	Hint = flat.Hint
	// HintKind is what a hint says.
	HintKind = flat.HintKind
	// A LeftOut is a stretch of words that stand in the file and not in Text, because they are no law.
	LeftOut = flat.LeftOut
	// Why says why words were left out.
	Why = flat.Why
	// A Notice is something that whoever reads a file's text must know of how it was read.
	Notice = flat.Notice
	// A Value is a number or, where Word is not empty, a word that a notice says.
	Value = flat.Value
	// An Error says in one sentence what is wrong, where, and what to do.
	Error = refuse.Error
	// Code is a stable name for what is wrong with a file.
	Code = refuse.Code
	// A Comment stands in the margin of a DOCX beside bytes Start..End of Text.
	Comment = docx.Comment
	// AnnotateOptions say who comments and when.
	AnnotateOptions = docx.AnnotateOptions
)

// The kinds of hint.
const (
	HintHeading = flat.HintHeading
	HintNumber  = flat.HintNumber
	HintNote    = flat.HintNote
	HintCell    = flat.HintCell
	HintBox     = flat.HintBox
)

// The reasons for which words are left out.
const (
	Struck      = flat.Struck
	Deleted     = flat.Deleted
	Hidden      = flat.Hidden
	Placeholder = flat.Placeholder
	NoteMark    = flat.NoteMark
)

// The codes of errors.
const (
	Empty       = refuse.Empty
	Binary      = refuse.Binary
	Unsupported = refuse.Unsupported
	Encrypted   = refuse.Encrypted
	Damaged     = refuse.Damaged
	Encoding    = refuse.Encoding
	TooLarge    = refuse.TooLarge
	Bomb        = refuse.Bomb
	Entity      = refuse.Entity
	TooDeep     = refuse.TooDeep
	NoText      = refuse.NoText
	NoComments  = refuse.NoComments
)

// The caps on what a file may ask of the reader.
const (
	MaxFile    = refuse.MaxFile
	MaxEntries = refuse.MaxEntries
	MaxPart    = refuse.MaxPart
	MaxTotal   = refuse.MaxTotal
	MaxRatio   = refuse.MaxRatio
	MaxDepth   = refuse.MaxDepth
	MaxRuns    = refuse.MaxRuns
	MaxText    = refuse.MaxText
)

// Types lists the types that Open reads, in the words of its sentences.
const Types = refuse.Types
