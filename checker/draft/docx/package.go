package docx

import (
	"archive/zip"
	"io"
	"path"
	"strconv"
	"strings"

	"clausecheck/checker/draft/archive"
	"clausecheck/checker/draft/signs"
	"clausecheck/checker/draft/xml"
)

// wordPackage is a DOCX about to be written again: the parts that change, and the numbers that
// comments and tracked changes already bear.
type wordPackage struct {
	document *Document
	changed  map[string]string
	added    []string // names of new parts, in order
	comments string   // name of the comments part, empty where there is none
	used     map[int]bool
	next     int
}

func (d *Document) openPackage() (*wordPackage, error) {
	p := &wordPackage{document: d, changed: map[string]string{}, used: map[int]bool{}}
	relations, err := relations(d.archive, d.name)
	if err != nil {
		return nil, err
	}
	for _, r := range relations {
		if r.kind == "comments" && d.archive.ByName[r.target] != nil {
			p.comments = r.target
		}
	}
	names := []string{d.name}
	if p.comments != "" {
		names = append(names, p.comments)
	}
	for _, name := range names {
		content := d.body
		if name != d.name {
			if content, err = p.read(name); err != nil {
				return nil, err
			}
		}
		s := xml.NewScanner(name, content)
		for s.Next() {
			if s.Kind != xml.Open {
				continue
			}
			switch s.Name {
			case "comment", "commentRangeStart", "commentRangeEnd", "commentReference", "ins", "del", "moveFrom", "moveTo",
				"bookmarkStart", "bookmarkEnd", "moveFromRangeStart", "moveToRangeStart", "rPrChange", "pPrChange", "sectPrChange",
				"tblPrChange", "trPrChange", "tcPrChange", "cellIns", "cellDel", "cellMerge", "permStart", "numberingChange", "tblGridChange":
				if id := signs.Number(s.Attr("id"), -1); id >= 0 {
					p.used[id] = true
					if id >= p.next && id < 1<<30 {
						p.next = id + 1
					}
				}
			}
		}
		if s.Err != nil {
			return nil, s.Err
		}
	}
	return p, nil
}

// read is a part as it will be written. The caps on unpacking hold for each reading on its own.
func (p *wordPackage) read(name string) (string, error) {
	if content, ok := p.changed[name]; ok {
		return content, nil
	}
	p.document.archive.Total = 0
	content, recoded, _, err := p.document.archive.XML(name)
	if recoded {
		content = inUTF8(content)
	}
	return content, err
}

func (p *wordPackage) replace(name, content string) {
	if p.document.recoded && name == p.document.name {
		content = inUTF8(content)
	}
	p.changed[name] = content
}

// inUTF8 takes the name of the old encoding out of the declaration.
func inUTF8(content string) string {
	if stop := strings.Index(content, "?>"); stop > 0 && strings.HasPrefix(content, "<?xml") {
		return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + content[stop+2:]
	}
	return content
}

func (p *wordPackage) add(name, content string) {
	p.added = append(p.added, name)
	p.changed[name] = content
}

// addComments appends to the comments part, or makes one with the two lines that it needs elsewhere.
func (p *wordPackage) addComments(written string) error {
	if written == "" {
		return nil
	}
	if p.comments != "" {
		content, err := p.read(p.comments)
		if err != nil {
			return err
		}
		if content, err = appendInside(p.comments, content, written); err != nil {
			return err
		}
		p.changed[p.comments] = content
		return nil
	}
	d := p.document
	name := path.Join(path.Dir(d.name), "comments.xml")
	for n := 1; d.archive.ByName[name] != nil; n++ {
		name = path.Join(path.Dir(d.name), "comments"+strconv.Itoa(n)+".xml")
	}
	p.add(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`+"\n"+
		`<w:comments xmlns:w="`+d.space+`">`+written+"</w:comments>")
	if err := p.addRelation(name); err != nil {
		return err
	}
	const types = "[Content_Types].xml"
	content, err := p.read(types)
	if err != nil {
		return err
	}
	if content == "" {
		return archive.Damaged(types)
	}
	content, err = appendInside(types, content, `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/`+escape(name)+
		`" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`)
	p.changed[types] = content
	return err
}

func (p *wordPackage) addRelation(target string) error {
	d := p.document
	kind := "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
	if d.space == strict {
		kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
	}
	const space = "http://schemas.openxmlformats.org/package/2006/relationships"
	name := relationsName(d.name)
	content, err := p.read(name)
	if err != nil {
		return err
	}
	fresh := content == ""
	if fresh {
		content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<Relationships xmlns="` + space + `"></Relationships>`
	}
	id := "rIdClausecheck"
	for n := 1; strings.Contains(content, `"`+id+`"`); n++ {
		id = "rIdClausecheck" + strconv.Itoa(n)
	}
	content, err = appendInside(name, content, `<Relationship xmlns="`+space+`" Id="`+id+`" Type="`+kind+`" Target="`+escape(path.Base(target))+`"/>`)
	if err != nil {
		return err
	}
	if fresh && d.archive.ByName[name] == nil {
		p.add(name, content)
	} else {
		p.changed[name] = content
	}
	return nil
}

// appendInside puts text before the close of the part's root, which may be a tag that closes itself.
func appendInside(part, content, text string) (string, error) {
	s := xml.NewScanner(part, content)
	rootStart, rootEnd, close, full := 0, 0, 0, ""
	empty := false
	for s.Next() {
		switch {
		case s.Kind == xml.Open && len(s.Open) == 1:
			rootStart, rootEnd, full, empty = s.Start, s.End, s.Open[0], s.Empty
		case s.Kind == xml.Close && len(s.Open) == 0:
			close = s.Start
		}
	}
	if s.Err != nil {
		return "", s.Err
	}
	if full == "" {
		return "", archive.Damaged(part)
	}
	if empty {
		tag := strings.TrimRight(content[rootStart:rootEnd-2], xmlSpace)
		return content[:rootStart] + tag + ">" + text + "</" + full + ">" + content[rootEnd:], nil
	}
	return content[:close] + text + content[close:], nil
}

// write writes the archive: what did not change as the bytes it was. What climbs out is not passed on, and
// a name that is counted from the root is passed on without it.
func (p *wordPackage) write(w io.Writer) error {
	out := zip.NewWriter(w)
	done := map[string]bool{}
	for _, e := range p.document.archive.File {
		if archive.ClimbsOut(e) {
			continue
		}
		name := strings.TrimPrefix(e.Name, "/")
		content, changed := p.changed[name]
		if !changed || done[name] {
			if err := copyEntry(out, e, name); err != nil {
				return err
			}
			continue
		}
		done[name] = true
		header := &zip.FileHeader{Name: name, Comment: e.Comment, Method: e.Method, ExternalAttrs: e.ExternalAttrs}
		//lint:ignore SA1019 the entry's own two fields are kept as they are; a time.Time would be written differently
		header.ModifiedDate, header.ModifiedTime = e.ModifiedDate, e.ModifiedTime
		if err := writeEntry(out, header, content); err != nil {
			return err
		}
	}
	for _, name := range p.added {
		if err := writeEntry(out, &zip.FileHeader{Name: name, Method: zip.Deflate}, p.changed[name]); err != nil {
			return err
		}
	}
	if err := out.SetComment(p.document.archive.Comment); err != nil {
		return err
	}
	return out.Close()
}

// copyEntry passes an entry on under a name, packed as it is.
func copyEntry(out *zip.Writer, e *zip.File, name string) error {
	header := e.FileHeader
	header.Name = name
	w, err := out.CreateRaw(&header)
	if err != nil {
		return err
	}
	r, err := e.OpenRaw()
	if err != nil {
		return err
	}
	_, err = io.Copy(w, r)
	return err
}

func writeEntry(out *zip.Writer, header *zip.FileHeader, content string) error {
	part, err := out.CreateHeader(header)
	if err == nil {
		_, err = io.WriteString(part, content)
	}
	return err
}
