package hosted

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"
)

// Site serves the files of a built site and, where there is no file, what Answers says: the edge
// platform's order of things, on any machine. Files are taken to stay as they are while it runs; they are
// read in pieces, so that many slow readers cost no more memory than many connections.
func Site(files fs.FS, version string) http.Handler {
	answers := Answers(version)
	var tags sync.Map // file name → ETag
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			answers.ServeHTTP(w, r)
			return
		}
		if !clean(r.URL.Path) {
			answers.ServeHTTP(w, r)
			return
		}
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		file, err := openFile(files, name)
		if err != nil && path.Ext(name) == "" {
			name += ".html"
			file, err = openFile(files, name)
		}
		if err != nil || name == "_headers" {
			answers.ServeHTTP(w, r)
			return
		}
		defer file.Close()
		tag, known := tags.Load(name)
		if !known {
			sum, err := hashOf(file)
			if err != nil {
				refuse(w, r, http.StatusInternalServerError, "The file "+name+" could not be read.")
				return
			}
			tag, _ = tags.LoadOrStore(name, `"`+base64.RawURLEncoding.EncodeToString(sum[:18])+`"`)
		}
		SetHeaders(w.Header(), r.URL.Path)
		w.Header().Set("ETag", tag.(string))
		if path.Ext(name) == ".html" {
			if err := allowMap(w.Header(), file); err != nil {
				refuse(w, r, http.StatusInternalServerError, "The file "+name+" could not be read.")
				return
			}
		}
		if kind, known := contentTypes[path.Ext(name)]; known {
			w.Header().Set("Content-Type", kind)
		}
		http.ServeContent(w, r, name, time.Time{}, file)
	})
}

// clean reports whether a path is written as the headers' rules read it: a server that tidied it up first
// could give one file the headers of another.
func clean(p string) bool {
	if strings.ContainsAny(p, "\\\x00") {
		return false
	}
	tidy := path.Clean("/" + p)
	return p == tidy || p == tidy+"/" && tidy != "/"
}

// A seekable is a file that can be sent in pieces.
type seekable interface {
	io.ReadSeeker
	io.Closer
}

// openFile opens a regular file, or refuses.
func openFile(files fs.FS, name string) (seekable, error) {
	file, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := file.Stat()
	pieces, isSeekable := file.(seekable)
	if err != nil || !info.Mode().IsRegular() || !isSeekable {
		file.Close()
		return nil, errors.New(name + " is not a file that can be sent")
	}
	return pieces, nil
}

// allowMap lets a page keep the import map that it holds, and stands at its beginning again.
func allowMap(h http.Header, page io.ReadSeeker) error {
	head := make([]byte, 64<<10)
	n, err := io.ReadFull(page, head)
	if err != nil && err != io.ErrUnexpectedEOF && err != io.EOF {
		return err
	}
	if found := inlineMap.FindSubmatch(head[:n]); found != nil {
		h.Set("Content-Security-Policy", WithScript(h.Get("Content-Security-Policy"), string(found[1])))
	}
	_, err = page.Seek(0, io.SeekStart)
	return err
}

// hashOf is the file's SHA-256; the file stands at its beginning again.
func hashOf(file io.ReadSeeker) ([]byte, error) {
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return nil, err
	}
	_, err := file.Seek(0, io.SeekStart)
	return sum.Sum(nil), err
}

// contentTypes are spelled out because the system's own table differs from machine to machine, and a
// browser compiles a module while it loads only under its right type.
var contentTypes = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
}
