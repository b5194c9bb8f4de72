// Package pack makes archives whose bytes depend on the names and the content of their files and on nothing
// else: no date, owner or folder of the machine.
package pack

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io/fs"
	"os"
	slash "path"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A File is one of an archive, by slash path.
type File struct {
	Name    string
	Content []byte
	Program bool // may be run
}

// Folder is the files below a folder, called as if the folder's name were inside; empty for none. An
// empty folder is an error.
func Folder(folder, inside string) (files []File, err error) {
	err = filepath.WalkDir(folder, func(path string, item fs.DirEntry, err error) error {
		if err != nil || item.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(folder, path)
		files = append(files, File{Name: slash.Join(inside, filepath.ToSlash(name)), Content: content})
		return err
	})
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("%s is empty; build it first: ./build.sh build", folder)
	}
	return files, err
}

// day is the date of every file in an archive: the first that all formats can hold, in every time zone.
var day = time.Date(1985, 10, 26, 8, 15, 0, 0, time.UTC)

// Tar is a gzipped tar of the files, whose order and bytes depend on nothing else.
func Tar(files []File) ([]byte, error) {
	var out bytes.Buffer
	zipped, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	w := tar.NewWriter(zipped)
	for _, f := range ordered(files) {
		header := &tar.Header{Name: f.Name, Size: int64(len(f.Content)), Mode: mode(f), ModTime: day, Format: tar.FormatPAX}
		if err := w.WriteHeader(header); err != nil {
			return nil, err
		}
		if _, err := w.Write(f.Content); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	err = zipped.Close()
	return out.Bytes(), err
}

// Zip is a zip of the files, likewise.
func Zip(files []File) ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range ordered(files) {
		header := &zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: day}
		header.SetMode(fs.FileMode(mode(f)))
		entry, err := w.CreateHeader(header)
		if err != nil {
			return nil, err
		}
		if _, err := entry.Write(f.Content); err != nil {
			return nil, err
		}
	}
	err := w.Close()
	return out.Bytes(), err
}

func ordered(files []File) []File {
	return slices.SortedFunc(slices.Values(files), func(a, b File) int { return strings.Compare(a.Name, b.Name) })
}

func mode(f File) int64 {
	if f.Program {
		return 0o755
	}
	return 0o644
}
