package main

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// extensions are the types of file that are looked for in folders.
var extensions = []string{".txt", ".text", ".md"}

func isDraft(path string) bool {
	return slices.Contains(extensions, strings.ToLower(filepath.Ext(path)))
}

func draftTypes() string {
	last := len(extensions) - 1
	return strings.Join(extensions[:last], ", ") + " or " + extensions[last]
}

// openDraft is the text of a draft. The error is one sentence.
func openDraft(data []byte) (string, error) {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if len(data) == 0 {
		return "", errors.New("this file is empty; check that it was saved")
	}
	for _, kind := range notText {
		if bytes.HasPrefix(data, []byte(kind.begin)) {
			return "", errors.New(kind.sentence)
		}
	}
	if utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		return string(data), nil
	}
	beginning := data[:min(len(data), 4096)]
	switch zeros := bytes.Count(beginning, []byte{0}); {
	case zeros*5 > len(beginning)*2 && zeros*5 < len(beginning)*3:
		return "", errors.New(inUTF16)
	case zeros > 0:
		return "", errors.New("this is no text but some other kind of file; give the draft as plain text in UTF-8")
	}
	line := 1
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			break
		}
		if r == '\n' {
			line++
		}
		data = data[size:]
	}
	return "", fmt.Errorf("line %d is not in UTF-8; open the file in an editor and save it as plain text in UTF-8", line)
}

const inUTF16 = "this text is in UTF-16; open it in an editor and save it as plain text in UTF-8"

// notText are the kinds of file that are told by how they begin.
var notText = []struct{ begin, sentence string }{
	{"\xFF\xFE", inUTF16},
	{"\xFE\xFF", inUTF16},
	{"%PDF-", "this is a PDF; copy its text into a plain text file in UTF-8"},
	{"PK\x03\x04", "this is a word processor's file or an archive; save the draft as plain text in UTF-8"},
	{"\xD0\xCF\x11\xE0", "this is a word processor's file of the old kind; save the draft as plain text in UTF-8"},
	{"{\\rtf", "this is rich text; save the draft as plain text in UTF-8"},
}
