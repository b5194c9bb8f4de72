package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"clausecheck/checker/draft"
)

// An input is one draft to read, or the reason why it cannot be.
type input struct {
	path   string // as given, or below the folder given; "-" for standard input
	number int    // counts the inputs from 0
	err    error
}

// name is how reports call the draft.
func (in input) name() string {
	if in.path == "-" {
		return "-"
	}
	return filepath.Base(in.path)
}

// findInputs lists the drafts that the arguments name, in their order, a folder's in the order of
// their paths. What cannot be listed is an input with an error.
func findInputs(arguments []string) (found []input) {
	defer func() {
		for i := range found {
			found[i].number = i
		}
	}()
	for _, path := range arguments {
		if path == "-" {
			found = append(found, input{path: path})
			continue
		}
		info, err := os.Stat(path)
		switch {
		case err != nil:
			found = append(found, input{path: path, err: sentence(err)})
		case info.IsDir():
			found = append(found, inFolder(path)...)
		default:
			found = append(found, input{path: path})
		}
	}
	return found
}

// inFolder lists the drafts of a folder and those below it, but for hidden ones.
func inFolder(folder string) (found []input) {
	filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		hidden := path != folder && strings.HasPrefix(entry.Name(), ".")
		switch {
		case err != nil:
			found = append(found, input{path: path, err: sentence(err)})
			if entry.IsDir() {
				return fs.SkipDir
			}
		case hidden && entry.IsDir():
			return fs.SkipDir
		case !hidden && entry.Type().IsRegular() && isDraft(path):
			found = append(found, input{path: path})
		}
		return nil
	})
	if len(found) == 0 {
		found = append(found, input{path: folder, err: errors.New("this folder has no draft in it; drafts are files that end in " + draftTypes() + "")})
	}
	return found
}

// readInput is the bytes of an input, of a file too large for draft.Open as many as show it.
func (c *console) readInput(in input) ([]byte, error) {
	if in.err != nil {
		return nil, in.err
	}
	if in.path == "-" {
		data, err := io.ReadAll(io.LimitReader(c.in, draft.MaxFile+1))
		if err != nil {
			return nil, sentence(err)
		}
		return data, nil // one byte too many is enough for draft.Open to refuse it
	}
	info, err := os.Stat(in.path)
	if err != nil {
		return nil, sentence(err)
	}
	if !info.Mode().IsRegular() && !isPipe(info) {
		return nil, errors.New("this is neither a file nor a folder; give the name of a file")
	}
	file, err := os.Open(in.path)
	if err != nil {
		return nil, sentence(err)
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, draft.MaxFile+1))
	if err != nil {
		return nil, sentence(err)
	}
	return data, nil
}

// isPipe reports whether a shell's <(…) stands behind the name.
func isPipe(info fs.FileInfo) bool { return info.Mode()&fs.ModeNamedPipe != 0 }

// sentence says in plain words why a file could not be read.
func sentence(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return errors.New("there is no such file or folder; check the name and where you are")
	case errors.Is(err, fs.ErrPermission):
		return errors.New("you may not read this; ask its owner or change its permissions")
	case errors.Is(err, syscall.EISDIR):
		return errors.New("this is a folder; give a file")
	}
	return errors.New("this could not be read (" + plainError(err) + "); check that the disk and the name are right")
}

// plainError is the innermost reason, without the operation and the path that other words give.
func plainError(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return err.Error()
}
