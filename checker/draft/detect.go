package draft

import (
	"bytes"
	"strings"
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
			return "", fail(kind.code, kind.sentence)
		}
	}
	if bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
		if bytes.Contains(data, []byte("W\x00o\x00r\x00d\x00D\x00o\x00c\x00u\x00m\x00e\x00n\x00t\x00")) {
			return DOC, nil
		}
		return "", oldWord(data)
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
	if isMail(head) {
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
			return "", fail(Unsupported, "this is JSON data, neither a draft nor a session file of the page; read are "+Types)
		}
	case ".xml":
		if strings.HasPrefix(head, "<") {
			return "", fail(Unsupported, "this XML is neither Akoma Ntoso (LegalDocML) nor USLM, the kinds of legal XML that are read; read are "+Types)
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

// oldWord is the error for a compound file, in which old Word files and encrypted new ones come.
func oldWord(data []byte) error {
	wide := func(s string) []byte {
		out := make([]byte, 0, 2*len(s))
		for i := range len(s) {
			out = append(out, s[i], 0)
		}
		return out
	}
	if bytes.Contains(data, wide("EncryptedPackage")) {
		return fail(Encrypted, "this file is encrypted with a password; open it in Word, remove the password and save it again")
	}
	return fail(Unsupported, "this is a file of a very old Word (before Word 97) or another old Office program, or it is damaged; save it as DOCX; read are "+Types)
}
