//go:build js && wasm && !first

package main

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/draft"
	"clausecheck/checker/encode"
	"clausecheck/checker/margin"
)

// read(file, options) is a file's text, as notes the sentences that its reader must be told, and as leftOut
// lines with the words that are no law and were left out, both as JSON; noted and places are the same by names
// and values, for an interface in another language. The options name and type help where the content leaves the kind of file open.
func (e *engine) read(in arguments) (any, error) {
	file, err := opened(in)
	if err != nil {
		return nil, err
	}
	answer := map[string]any{"text": []byte(file.Text)}
	for name, lines := range map[string][]string{"notes": file.Notices, "leftOut": file.LeftOutLines()} {
		if len(lines) > 0 {
			answer[name] = listed(lines)
		}
	}
	if len(file.Noted) > 0 {
		answer["noted"] = noted(file)
	}
	if len(file.LeftOut) > 0 {
		answer["places"] = places(file)
	}
	return answer, nil
}

// noted are the notices by name and values, as JSON, for an interface in another language.
func noted(file *draft.File) []byte {
	list := []byte("[")
	for i, n := range file.Noted {
		if i > 0 {
			list = append(list, ',')
		}
		list = append(encode.AppendString(append(list, `{"id":`...), n.ID), `,"values":{`...)
		for k, v := range n.Values {
			if k > 0 {
				list = append(list, ',')
			}
			list = append(encode.AppendString(list, v.Name), ':')
			if v.Word != "" {
				list = encode.AppendString(list, v.Word)
			} else {
				list = strconv.AppendInt(list, int64(v.Number), 10)
			}
		}
		list = append(list, "}}"...)
	}
	return append(list, ']')
}

// places are the words that were left out with the line where they would stand and the name of the reason, as JSON.
func places(file *draft.File) []byte {
	list, lines := []byte("["), file.LinesLeftOut()
	for i, l := range file.LeftOut {
		if i > 0 {
			list = append(list, ',')
		}
		list = strconv.AppendInt(append(list, `{"line":`...), int64(lines[i]), 10)
		list = encode.AppendString(append(list, `,"why":`...), l.Why.Name())
		list = append(encode.AppendString(append(list, `,"words":`...), strings.Join(strings.Fields(l.Text), " ")), '}')
	}
	return append(list, ']')
}

// listed is a list of texts as JSON.
func listed(lines []string) []byte {
	list := []byte("[")
	for i, line := range lines {
		if i > 0 {
			list = append(list, ',')
		}
		list = encode.AppendString(list, line)
	}
	return append(list, ']')
}

// annotate(file, options) is the DOCX with the findings on its text as comments in its margin. The
// option only keeps the findings of these ids.
func (e *engine) annotate(in arguments) (any, error) {
	file, err := opened(in)
	if err != nil {
		return nil, err
	}
	options, _, err := readOptions(in, 1)
	if err != nil {
		return nil, err
	}
	report, err := e.chosen(e.checker.Check(file.Text, options), in, 1)
	if err != nil {
		return nil, err
	}
	pages, err := pagesOf(in, 1)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := margin.Write(&out, file, report, margin.Options{Least: checker.Info, Pages: pages}); err != nil {
		return nil, readerRefusal(options.Name, err)
	}
	return out.Bytes(), nil
}

// amendments(text, options) is a Word file with the table of amendments to the text. The option only
// keeps the findings of these ids.
func (e *engine) amendments(in arguments) (any, error) {
	text, options, _, err := readDraft(in)
	if err != nil {
		return nil, err
	}
	report, err := e.chosen(e.checker.Check(text, options), in, 1)
	if err != nil {
		return nil, err
	}
	pages, err := pagesOf(in, 1)
	if err != nil {
		return nil, err
	}
	return margin.AmendmentTable(report, margin.Options{Pages: pages}), nil
}

// opened is argument 0 as a draft.
func opened(in arguments) (*draft.File, error) {
	data, err := in.bytes(0)
	if err != nil {
		return nil, err
	}
	name, err := in.option(1, "name")
	if err != nil {
		return nil, err
	}
	file, err := draft.Open(name, data, draft.Options{})
	if err != nil {
		return nil, readerRefusal(name, err)
	}
	return file, nil
}

// readerRefusal keeps the code and makes the sentence one that can stand alone.
func readerRefusal(name string, err error) error {
	var refused *draft.Error
	if !errors.As(err, &refused) {
		return err
	}
	message := capital(refused.Error())
	if name != "" {
		message = name + ": " + refused.Error()
	}
	return refuse(string(refused.Code), message+".")
}

func capital(sentence string) string {
	if sentence == "" || sentence[0] < 'a' || sentence[0] > 'z' {
		return sentence
	}
	return string(sentence[0]-'a'+'A') + sentence[1:]
}
