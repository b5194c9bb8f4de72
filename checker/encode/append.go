package encode

// The appenders below write any text so that it is harmless in its form, for other documents than
// reports. What is not UTF-8 becomes U+FFFD.

// AppendString writes text as a string of JSON.
func AppendString(dst []byte, text string) []byte { return appendString(dst, text) }

// AppendHTML writes text as HTML shows it, in an element or an attribute between double quotes.
func AppendHTML(dst []byte, text string) []byte { return appendHTML(dst, text) }

// AppendMarkdown writes text on one line, as Markdown shows it.
func AppendMarkdown(dst []byte, text string) []byte { return appendMarkdown(dst, text) }

// AppendCSV writes text as a cell of CSV that no spreadsheet runs as a formula.
func AppendCSV(dst []byte, text string) []byte { return appendCSV(dst, text) }

// AppendVisible writes text on one line, without controls that a terminal would obey.
func AppendVisible(dst []byte, text string) []byte { return appendVisible(dst, text) }
