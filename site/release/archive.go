package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A packed file is one of an archive, by slash path.
type packed struct {
	name    string
	content []byte
	program bool // may be run
}

// filesOf are the files below a folder, called as if the folder's name were inside.
func filesOf(folder, inside string) (files []packed, err error) {
	err = filepath.WalkDir(folder, func(path string, item fs.DirEntry, err error) error {
		if err != nil || item.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(folder, path)
		files = append(files, packed{name: inside + "/" + filepath.ToSlash(name), content: content})
		return err
	})
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("%s is empty; build it first: ./build.sh build", folder)
	}
	return files, err
}

// day is the date of every file in an archive: the first that all formats can hold, in every time zone.
var day = time.Date(1985, 10, 26, 8, 15, 0, 0, time.UTC)

// tarOf is a gzipped tar of the files, whose order and bytes depend on nothing else.
func tarOf(files []packed) ([]byte, error) {
	var out bytes.Buffer
	zipped, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	w := tar.NewWriter(zipped)
	for _, f := range ordered(files) {
		header := &tar.Header{Name: f.name, Size: int64(len(f.content)), Mode: mode(f), ModTime: day, Format: tar.FormatPAX}
		if err := w.WriteHeader(header); err != nil {
			return nil, err
		}
		if _, err := w.Write(f.content); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	err = zipped.Close()
	return out.Bytes(), err
}

// zipOf is a zip of the files, likewise.
func zipOf(files []packed) ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range ordered(files) {
		header := &zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: day}
		header.SetMode(fs.FileMode(mode(f)))
		entry, err := w.CreateHeader(header)
		if err != nil {
			return nil, err
		}
		if _, err := entry.Write(f.content); err != nil {
			return nil, err
		}
	}
	err := w.Close()
	return out.Bytes(), err
}

func ordered(files []packed) []packed {
	return slices.SortedFunc(slices.Values(files), func(a, b packed) int { return strings.Compare(a.name, b.name) })
}

func mode(f packed) int64 {
	if f.program {
		return 0o755
	}
	return 0o644
}
