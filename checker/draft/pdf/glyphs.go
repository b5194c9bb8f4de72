package pdf

import _ "embed"

// glyphList are names of letters in fonts and the letters they stand for, a part of the Adobe Glyph List
// (Copyright 2002-2019 Adobe, BSD-3-Clause): Latin, Greek, Cyrillic, punctuation, signs.
//
//go:embed glyphs.txt
var glyphList string
