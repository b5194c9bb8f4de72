// Package archive opens zip files under the caps on what a file may ask for.
package archive

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"strings"
	"unicode/utf8"

	"clausecheck/checker/draft/plain"
	"clausecheck/checker/draft/refuse"
)

// Archive is a zip file under the caps. Parts are looked up by name; no name is ever used as a path.
type Archive struct {
	*zip.Reader
	ByName map[string]*zip.File // without the slash that some begin with; of several with a name the first
	size   int64                // bytes of the packed file
	Total  int64                // bytes unpacked so far
}

// Open reads the table of contents of a zip file. The error is one of package refuse.
func Open(data []byte) (*Archive, error) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, refuse.Fail(refuse.Damaged, "this file is cut off or damaged (its table of contents cannot be read); fetch it again or save it again in the program it comes from")
	}
	if len(r.File) > refuse.MaxEntries {
		return nil, refuse.Fail(refuse.Bomb, "this file packs more than 2,000 parts and is not opened; a draft has a few dozen, so save it again in the program it comes from")
	}
	a := &Archive{Reader: r, ByName: make(map[string]*zip.File, len(r.File)), size: int64(len(data))}
	for _, e := range r.File {
		name := strings.TrimPrefix(e.Name, "/")
		if a.ByName[name] == nil {
			a.ByName[name] = e
		}
	}
	return a, nil
}

// ClimbsOut reports whether a program that unpacks the archive by its names could be led to write outside
// its folder: by a step upwards, a place counted from the root or from a drive, or a link. No part of a
// document is called so, nor is one.
func ClimbsOut(e *zip.File) bool {
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

// Part unpacks a part. ok is false where there is none. The sizes that the archive states are not
// believed: the caps hold while reading.
func (a *Archive) Part(name string) (content string, ok bool, err error) {
	e := a.ByName[name]
	if e == nil {
		return "", false, nil
	}
	if e.Flags&1 != 0 {
		return "", true, refuse.Fail(refuse.Encrypted, "this file is encrypted with a password; remove the password and save it again")
	}
	limit := int64(refuse.MaxPart)
	packed := int64(min(e.CompressedSize64, uint64(a.size)))
	bomb := false
	if most := max(packed*refuse.MaxRatio, 1<<20); most < limit {
		limit, bomb = most, true
	}
	if rest := refuse.MaxTotal - a.Total; rest < limit {
		limit, bomb = rest, false
	}
	r, err := e.Open()
	if err != nil {
		return "", true, Damaged(name)
	}
	defer r.Close()
	if e.UncompressedSize64 > uint64(limit) { // what the file understates is found below
		return "", true, overLimit(name, limit, bomb)
	}
	var out strings.Builder
	out.Grow(int(min(e.UncompressedSize64, 4<<20)))
	n, err := unpack(&out, r, limit+1)
	a.Total += n
	switch {
	case n > limit:
		return "", true, overLimit(name, limit, bomb)
	case err != nil:
		return "", true, Damaged(name)
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
		return refuse.Fail(refuse.Bomb, "“"+name+"” in this file unpacks to more than 200 times its size and is not opened; save the draft again in the program it comes from")
	}
	return refuse.Fail(refuse.TooLarge, "“"+name+"” in this file unpacks to more than "+refuse.Megabytes(int(limit))+" MB, which is more than is read; split the draft, or remove its pictures")
}

// Damaged refuses a file of which a part is damaged.
func Damaged(name string) error {
	return refuse.Fail(refuse.Damaged, "“"+name+"” in this file is cut off or damaged; fetch the file again or save it again in the program it comes from")
}

// XML unpacks a part and gives it in UTF-8.
func (a *Archive) XML(name string) (content string, recoded, ok bool, err error) {
	content, ok, err = a.Part(name)
	if err != nil || !ok {
		return "", false, ok, err
	}
	wide := strings.HasPrefix(content, "\xFF\xFE") || strings.HasPrefix(content, "\xFE\xFF")
	if wide {
		d, err := plain.Wide([]byte(content), 2, content[0] == 0xFE)
		if err != nil {
			return "", true, true, Damaged(name)
		}
		return d.Text, true, true, nil
	}
	if !utf8.ValidString(content) {
		return "", false, true, Damaged(name)
	}
	return content, false, true, nil
}
