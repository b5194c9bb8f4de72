package draft

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"strings"
)

// archive is a zip file under the caps. Parts are looked up by name; no name is ever used as a path.
type archive struct {
	*zip.Reader
	byName map[string]*zip.File
	size   int64 // bytes of the packed file
	total  int64 // bytes unpacked so far
}

func openArchive(data []byte) (*archive, error) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fail(Damaged, "this file is cut off or damaged (its table of contents cannot be read); fetch it again or save it again in the program it comes from")
	}
	if len(r.File) > MaxEntries {
		return nil, fail(Bomb, "this file packs more than 2,000 parts and is not opened; a draft has a few dozen, so save it again in the program it comes from")
	}
	a := &archive{Reader: r, byName: make(map[string]*zip.File, len(r.File)), size: int64(len(data))}
	for _, e := range r.File {
		name := strings.TrimPrefix(e.Name, "/")
		if a.byName[name] == nil {
			a.byName[name] = e
		}
	}
	return a, nil
}

// climbsOut reports whether a program that unpacks the archive by its names could be led to write outside
// its folder: by a step upwards, a place counted from the root or from a drive, or a link. No part of a
// document is called so, nor is one.
func climbsOut(e *zip.File) bool {
	if e.Mode()&fs.ModeSymlink != 0 {
		return true
	}
	name := strings.ReplaceAll(e.Name, `\`, "/")
	if name != e.Name && strings.HasPrefix(name, "/") || strings.HasPrefix(name, "//") || len(name) > 1 && name[1] == ':' {
		return true
	}
	for step := range strings.SplitSeq(name, "/") {
		if strings.TrimRight(step, " ") == ".." {
			return true
		}
	}
	return strings.ContainsRune(name, 0)
}

// part unpacks a part. ok is false where there is none. The sizes that the archive states are not
// believed: the caps hold while reading.
func (a *archive) part(name string) (content string, ok bool, err error) {
	e := a.byName[name]
	if e == nil {
		return "", false, nil
	}
	if e.Flags&1 != 0 {
		return "", true, fail(Encrypted, "this file is encrypted with a password; remove the password and save it again")
	}
	limit := int64(MaxPart)
	packed := int64(min(e.CompressedSize64, uint64(a.size)))
	bomb := false
	if most := max(packed*MaxRatio, 1<<20); most < limit {
		limit, bomb = most, true
	}
	if rest := MaxTotal - a.total; rest < limit {
		limit, bomb = rest, false
	}
	r, err := e.Open()
	if err != nil {
		return "", true, damagedPart(name)
	}
	defer r.Close()
	if e.UncompressedSize64 > uint64(limit) { // what the file understates is found below
		return "", true, overLimit(name, limit, bomb)
	}
	var out strings.Builder
	out.Grow(int(min(e.UncompressedSize64, 4<<20)))
	n, err := unpack(&out, r, limit+1)
	a.total += n
	switch {
	case n > limit:
		return "", true, overLimit(name, limit, bomb)
	case err != nil:
		return "", true, damagedPart(name)
	}
	return out.String(), true, nil
}

// unpack copies at most limit bytes. Memory is doubled where it runs out, so that a part of the greatest
// size asks for three times its size in all and not five.
func unpack(out *strings.Builder, r io.Reader, limit int64) (n int64, err error) {
	const step = 256 << 10
	for n < limit {
		if out.Cap()-out.Len() < step {
			out.Grow(max(step, out.Len()))
		}
		copied, err := io.CopyN(out, r, min(step, limit-n))
		n += copied
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

func overLimit(name string, limit int64, bomb bool) error {
	if bomb {
		return fail(Bomb, "“"+name+"” in this file unpacks to more than 200 times its size and is not opened; save the draft again in the program it comes from")
	}
	return fail(TooLarge, "“"+name+"” in this file unpacks to more than "+megabytes(int(limit))+" MB, which is more than is read; split the draft, or remove its pictures")
}

func damagedPart(name string) error {
	return fail(Damaged, "“"+name+"” in this file is cut off or damaged; fetch the file again or save it again in the program it comes from")
}

// detectArchive tells what a zip file holds.
func detectArchive(data []byte) (string, error) {
	a, err := openArchive(data)
	if err != nil {
		return "", err
	}
	kind := ""
	if content, ok, err := a.part("mimetype"); err != nil {
		return "", err
	} else if ok {
		kind = strings.TrimSpace(content)
	}
	switch {
	case strings.HasPrefix(kind, "application/vnd.oasis.opendocument.text"):
		return ODT, nil
	case strings.HasPrefix(kind, "application/vnd.oasis.opendocument"):
		return "", fail(Unsupported, "this is an OpenDocument file but no text (a table, slides or a drawing); read are "+Types)
	case kind == "application/epub+zip":
		return "", fail(Unsupported, "this is an e-book (EPUB), which is not read; read are "+Types)
	}
	types, ok, err := a.part("[Content_Types].xml")
	if err != nil {
		return "", err
	}
	switch {
	case ok && strings.Contains(types, "wordprocessingml"), ok && strings.Contains(types, "ms-word"):
		return DOCX, nil
	case ok && (strings.Contains(types, "spreadsheetml") || strings.Contains(types, "ms-excel")):
		return "", fail(Unsupported, "this is a workbook (Excel), which is not read; read are "+Types)
	case ok && (strings.Contains(types, "presentationml") || strings.Contains(types, "ms-powerpoint")):
		return "", fail(Unsupported, "these are slides (PowerPoint), which are not read; read are "+Types)
	case a.byName["word/document.xml"] != nil:
		return DOCX, nil
	case a.byName["content.xml"] != nil:
		return ODT, nil
	}
	return "", fail(Unsupported, "this is an archive (ZIP) and no document; unpack it and give the draft inside; read are "+Types)
}
