package draft

import (
	"bytes"
	"strings"

	"clausecheck/checker/draft/archive"
	"clausecheck/checker/draft/mail"
	"clausecheck/checker/draft/oldword"
	"clausecheck/checker/draft/refuse"
)

// notDrafts are the kinds of file that are told by how they begin and are not read.
var notDrafts = []struct {
	begin    string
	code     Code
	sentence string
}{
	{"\x89PNG", Binary, "this is a picture; give the draft's text as " + Types},
	{"\xFF\xD8\xFF", Binary, "this is a picture; give the draft's text as " + Types},
	{"GIF8", Binary, "this is a picture; give the draft's text as " + Types},
	{"II*\x00", Binary, "this is a scanned picture; give the draft's text as " + Types},
	{"\x1F\x8B", Binary, "this is a packed file (gzip); unpack it and give the draft inside"},
	{"7z\xBC\xAF\x27\x1C", Binary, "this is an archive (7z); unpack it and give the draft inside"},
	{"Rar!", Binary, "this is an archive (RAR); unpack it and give the draft inside"},
	{"\x7FELF", Binary, "this is a program; give the draft's text as " + Types},
	{"\x00asm", Binary, "this is a program; give the draft's text as " + Types},
}

// detect tells the type by the content first and by the name where the content leaves it open.
func detect(name string, data []byte) (string, error) {
	for _, kind := range notDrafts {
		if bytes.HasPrefix(data, []byte(kind.begin)) {
			return "", refuse.Fail(kind.code, kind.sentence)
		}
	}
	if bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
		if bytes.Contains(data, []byte("W\x00o\x00r\x00d\x00D\x00o\x00c\x00u\x00m\x00e\x00n\x00t\x00")) {
			return DOC, nil
		}
		return "", oldword.Refusal(data)
	}
	if bytes.HasPrefix(data, []byte("PK")) && len(data) > 3 && data[2] < 9 && data[3] < 9 {
		return detectArchive(data)
	}
	head := beginning(data)
	if strings.HasPrefix(head, "{\\rtf") {
		return RTF, nil
	}
	if strings.HasPrefix(head, "%pdf-") || strings.Contains(head[:min(len(head), 1024)], "\n%pdf-1.") {
		return PDF, nil
	}
	if mail.Is(head) {
		return Mail, nil
	}
	if strings.HasPrefix(head, "<") {
		if kind := detectMarkup(head); kind != "" {
			return kind, nil
		}
	}
	switch extension(name) {
	case ".html", ".htm", ".xhtml":
		return HTML, nil
	case ".md", ".markdown", ".mdown":
		return Markdown, nil
	case ".akn":
		return AKN, nil
	case ".json":
		if strings.HasPrefix(head, "{") || strings.HasPrefix(head, "[") {
			return "", refuse.Fail(Unsupported, "this is JSON data, neither a draft nor a session file of the page; read are "+Types)
		}
	case ".xml":
		if strings.HasPrefix(head, "<") {
			return "", refuse.Fail(Unsupported, "this XML is neither Akoma Ntoso (LegalDocML) nor USLM, the kinds of legal XML that are read; read are "+Types)
		}
	}
	return Text, nil
}

// beginning is the first kilobytes of a text in small letters, whatever its encoding, without
// byte order mark, zero bytes and leading white space.
func beginning(data []byte) string {
	data = data[:min(len(data), 8192)]
	for _, mark := range []string{"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"} {
		data = bytes.TrimPrefix(data, []byte(mark))
	}
	data = bytes.ReplaceAll(data, []byte{0}, nil)
	return strings.ToLower(string(bytes.TrimSpace(data)))
}

// htmlStarts are the tags that a page or a pasted piece of one begins with.
var htmlStarts = []string{"html", "!doctype html", "head", "body", "meta", "title", "p", "div", "span", "article", "section",
	"main", "h1", "h2", "h3", "h4", "ol", "ul", "table", "b", "i", "strong", "em", "a", "br", "style", "center", "font"}

func detectMarkup(head string) string {
	at, root := 0, ""
	for { // declarations and comments come before the root
		rest := head[at:]
		switch {
		case strings.HasPrefix(rest, "<?"), strings.HasPrefix(rest, "<!--"):
			stop := strings.IndexByte(rest, '>')
			if strings.HasPrefix(rest, "<!--") {
				stop = strings.Index(rest, "-->")
			}
			next := -1
			if stop >= 0 {
				next = strings.IndexByte(rest[stop:], '<')
			}
			if next < 0 {
				return ""
			}
			at += stop + next
			continue
		}
		root = rest
		break
	}
	for _, start := range htmlStarts {
		if behind, is := strings.CutPrefix(root, "<"+start); is && (behind == "" || strings.IndexByte(" \t\r\n/>", behind[0]) >= 0) {
			return HTML
		}
	}
	first := root[:min(len(root), 2048)]
	switch {
	case strings.Contains(first, "2006/xmlpackage"):
		return FlatDOCX
	case strings.Contains(first, "akomantoso"), strings.Contains(first, "legaldocml"):
		return AKN
	case strings.Contains(first, "/uslm"), strings.HasPrefix(root, "<lawdoc"), strings.HasPrefix(root, "<uscdoc"), strings.HasPrefix(root, "<plaw"), strings.Contains(first, "bill.dtd"), strings.Contains(first, "<legis-body"), strings.Contains(first, "<!doctype bill"), strings.Contains(first, "<!doctype resolution"):
		return USLM
	case strings.Contains(first, "<office:document"):
		return ODT
	}
	return ""
}

// detectArchive tells what a zip file holds.
func detectArchive(data []byte) (string, error) {
	a, err := archive.Open(data)
	if err != nil {
		return "", err
	}
	kind := ""
	if content, ok, err := a.Part("mimetype"); err != nil {
		return "", err
	} else if ok {
		kind = strings.TrimSpace(content)
	}
	switch {
	case strings.HasPrefix(kind, "application/vnd.oasis.opendocument.text"):
		return ODT, nil
	case strings.HasPrefix(kind, "application/vnd.oasis.opendocument"):
		return "", refuse.Fail(Unsupported, "this is an OpenDocument file but no text (a table, slides or a drawing); read are "+Types)
	case kind == "application/epub+zip":
		return "", refuse.Fail(Unsupported, "this is an e-book (EPUB), which is not read; read are "+Types)
	}
	types, ok, err := a.Part("[Content_Types].xml")
	if err != nil {
		return "", err
	}
	switch {
	case ok && strings.Contains(types, "wordprocessingml"), ok && strings.Contains(types, "ms-word"):
		return DOCX, nil
	case ok && (strings.Contains(types, "spreadsheetml") || strings.Contains(types, "ms-excel")):
		return "", refuse.Fail(Unsupported, "this is a workbook (Excel), which is not read; read are "+Types)
	case ok && (strings.Contains(types, "presentationml") || strings.Contains(types, "ms-powerpoint")):
		return "", refuse.Fail(Unsupported, "these are slides (PowerPoint), which are not read; read are "+Types)
	case a.ByName["word/document.xml"] != nil:
		return DOCX, nil
	case a.ByName["content.xml"] != nil:
		return ODT, nil
	}
	return "", refuse.Fail(Unsupported, "this is an archive (ZIP) and no document; unpack it and give the draft inside; read are "+Types)
}
