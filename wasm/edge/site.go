package edge

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"
)

// Site serves the files of a built site and, where there is no file, what Answers says: the edge
// platform's order of things, on any machine. Files are taken to stay as they are while it runs.
func Site(files fs.FS, version string) http.Handler {
	answers := Answers(version)
	var tags sync.Map // file name → ETag
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			answers.ServeHTTP(w, r)
			return
		}
		name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
		if name == "" || strings.HasSuffix(r.URL.Path, "/") {
			name = path.Join(name, "index.html")
		}
		content, err := fs.ReadFile(files, name)
		if err != nil && path.Ext(name) == "" {
			name += ".html"
			content, err = fs.ReadFile(files, name)
		}
		if err != nil || name == "_headers" {
			answers.ServeHTTP(w, r)
			return
		}
		tag, known := tags.Load(name)
		if !known {
			sum := sha256.Sum256(content)
			tag, _ = tags.LoadOrStore(name, `"`+base64.RawURLEncoding.EncodeToString(sum[:18])+`"`)
		}
		SetHeaders(w.Header(), r.URL.Path)
		w.Header().Set("ETag", tag.(string))
		if kind, known := contentTypes[path.Ext(name)]; known {
			w.Header().Set("Content-Type", kind)
		}
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(content))
	})
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
