package hosted

import (
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func ask(t *testing.T, method, target string, header ...string) *http.Response {
	t.Helper()
	site := Site(fstest.MapFS{
		"index.html":              {Data: []byte("<!doctype html>page")},
		"_headers":                {Data: []byte("secret")},
		"assets/a-1.wasm":         {Data: []byte("\x00asm0123456789")},
		"v/0.1.0/headless.js":     {Data: []byte("export {}")},
		"integrity.json":          {Data: []byte("{}")},
		"clausecheck.html":        {Data: []byte("one file")},
		"rules/intent/index.html": {Data: []byte("rule")},
	}, "0.1.0")
	r := httptest.NewRequest(method, target, nil)
	r.Host = "check.example"
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	site.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	return string(b)
}

func TestFilesComeBeforeAnswers(t *testing.T) {
	for path, want := range map[string]struct {
		status     int
		kind, body string
	}{
		"/":                    {200, "text/html; charset=utf-8", "<!doctype html>page"},
		"/rules/intent/":       {200, "text/html; charset=utf-8", "rule"},
		"/assets/a-1.wasm":     {200, "application/wasm", "\x00asm0123456789"},
		"/v/0.1.0/headless.js": {200, "text/javascript; charset=utf-8", "export {}"},
		"/healthz":             {200, "text/plain; charset=utf-8", "ok 0.1.0\n"},
		"/clausecheck":         {200, "text/html; charset=utf-8", "one file"},
		"/nothing":             {404, "text/plain; charset=utf-8", "There is nothing at /nothing.\n"},
		"/../../etc/passwd":    {404, "text/plain; charset=utf-8", "There is nothing at /../../etc/passwd.\n"},
		"/_headers":            {404, "text/plain; charset=utf-8", "There is nothing at /_headers.\n"},
	} {
		t.Run(path, func(t *testing.T) {
			r := ask(t, "GET", path)
			require.Equal(t, want.status, r.StatusCode)
			require.Equal(t, want.kind, r.Header.Get("Content-Type"))
			require.Equal(t, want.body, body(t, r))
		})
	}
}

func TestHeadGetsHeadersWithoutABody(t *testing.T) {
	for _, path := range []string{"/", "/healthz", "/latest/headless.js", "/oembed?url=https://check.example/", "/nothing"} {
		get, head := ask(t, "GET", path), ask(t, "HEAD", path)
		require.Equal(t, get.StatusCode, head.StatusCode, path)
		require.Equal(t, get.Header.Get("Content-Security-Policy"), head.Header.Get("Content-Security-Policy"), path)
		require.Empty(t, body(t, head), path)
	}
}

func TestMethodsThatCarryABodyAreRefusedEverywhere(t *testing.T) {
	for _, method := range []string{"POST", "PUT", "PATCH", "DELETE", "OPTIONS"} {
		for _, path := range []string{"/", "/assets/a-1.wasm", "/healthz", "/oembed", "/nothing"} {
			r := ask(t, method, path)
			require.Equal(t, 405, r.StatusCode, "%s %s", method, path)
			require.Equal(t, "GET, HEAD", r.Header.Get("Allow"))
			require.Contains(t, body(t, r), "takes no uploads")
		}
	}
}

func TestEveryAnswerCarriesThePolicyAndNoCookie(t *testing.T) {
	for _, path := range []string{"/", "/assets/a-1.wasm", "/v/0.1.0/headless.js", "/latest/x", "/oembed", "/healthz", "/nothing"} {
		r := ask(t, "GET", path)
		for _, name := range []string{"Content-Security-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy",
			"Cross-Origin-Resource-Policy", "Permissions-Policy", "Referrer-Policy", "Connection-Allowlist", "X-Content-Type-Options"} {
			require.NotEmpty(t, r.Header.Get(name), "%s at %s", name, path)
		}
		require.Empty(t, r.Header.Get("Set-Cookie"))
	}
}

func TestOnlyWhatPartnersNeedIsReadableFromOtherOrigins(t *testing.T) {
	for path, open := range map[string]bool{
		"/": false, "/assets/a-1.wasm": false, "/healthz": false, "/nothing": false, "/clausecheck.html": false,
		"/v/0.1.0/headless.js": true, "/integrity.json": true, "/latest/headless.js": true, "/oembed?url=https://check.example/": true,
	} {
		r := ask(t, "GET", path)
		require.Equal(t, open, r.Header.Get("Access-Control-Allow-Origin") == "*", path)
		require.Equal(t, open, r.Header.Get("Cross-Origin-Resource-Policy") == "cross-origin", path)
	}
}

func TestLatestRedirectsWithinTheSite(t *testing.T) {
	for path, want := range map[string]string{
		"/latest/headless.js": "/v/0.1.0/headless.js",
		"/latest/":            "/v/0.1.0/",
		"/latest/a%0d%0ab":    "/v/0.1.0/a%0D%0Ab",
	} {
		r := ask(t, "GET", path)
		require.Equal(t, 302, r.StatusCode, path)
		require.Equal(t, want, r.Header.Get("Location"))
	}
}

func TestPathsThatAreNotCleanAreRefusedUnderTheStrictestHeaders(t *testing.T) {
	for _, path := range []string{
		"/v/%2e%2e/index.html", "/v/%2e%2e/", "/v/..%2findex.html", "/v/0.1.0/%2e%2e/%2e%2e/index.html", "/v//", "//v/0.1.0/headless.js", "//",
		"/v/./0.1.0/headless.js", "/v/..%5cindex.html", "/assets/%2e%2e/index.html", "/latest//evil.example/", "/latest/%2e%2e/x", "/v/0.1.0/headless.js%00",
	} {
		for _, method := range []string{"GET", "HEAD"} {
			r := ask(t, method, path)
			require.Equal(t, 404, r.StatusCode, path)
			require.Contains(t, r.Header.Get("Content-Security-Policy"), "frame-ancestors 'none'", path)
			require.Equal(t, "same-origin", r.Header.Get("Cross-Origin-Resource-Policy"), path)
			require.Empty(t, r.Header.Get("Location"), path)
		}
	}
}

func TestNobodyKeepsARefusal(t *testing.T) {
	for _, path := range []string{"/nothing", "/v/0.1.0/nothing.js", "/assets/nothing.js", "/v/%2e%2e/index.html", "/oembed", "/oembed?url=https://check.example/&format=xml"} {
		require.Equal(t, "no-store", ask(t, "GET", path).Header.Get("Cache-Control"), path)
	}
	require.Equal(t, "no-store", ask(t, "POST", "/assets/a-1.wasm").Header.Get("Cache-Control"))
}

// pieced is a file of zeros that notes the largest piece in which it is read.
type pieced struct {
	*io.SectionReader
	fstest.MapFS
	most *int
}

func (p pieced) Open(name string) (fs.File, error) {
	file, err := p.MapFS.Open(name)
	return piecedFile{file, p.SectionReader, p.most}, err
}

type piecedFile struct {
	fs.File
	content *io.SectionReader
	most    *int
}

func (f piecedFile) Seek(offset int64, whence int) (int64, error) {
	return f.content.Seek(offset, whence)
}
func (f piecedFile) Read(b []byte) (int, error) {
	*f.most = max(*f.most, len(b))
	return f.content.Read(b)
}

type zeros struct{}

func (zeros) ReadAt(b []byte, _ int64) (int, error) { clear(b); return len(b), nil }

type counted struct {
	header http.Header
	bytes  int
}

func (c *counted) Header() http.Header         { return c.header }
func (c *counted) WriteHeader(int)             {}
func (c *counted) Write(b []byte) (int, error) { c.bytes += len(b); return len(b), nil }

func TestALargeFileIsSentInPieces(t *testing.T) {
	const size, piece = 64 << 20, 1 << 20
	most := 0
	site := Site(pieced{io.NewSectionReader(zeros{}, 0, size), fstest.MapFS{"whole.wasm": {Data: []byte("x")}}, &most}, "0.1.0")
	w := &counted{header: http.Header{}}
	site.ServeHTTP(w, httptest.NewRequest("GET", "/whole.wasm", nil))
	require.Equal(t, size, w.bytes)
	require.LessOrEqual(t, most, piece)
}

func TestOEmbedUnfurlsOnlyThisSite(t *testing.T) {
	r := ask(t, "GET", "/oembed?url=https%3A%2F%2Fcheck.example%2F&maxwidth=500&maxheight=9999")
	require.Equal(t, 200, r.StatusCode)
	var answer struct {
		Type, HTML    string
		Width, Height int
	}
	require.NoError(t, json.Unmarshal([]byte(body(t, r)), &answer))
	require.Equal(t, "rich", answer.Type)
	require.Equal(t, 500, answer.Width)
	require.Equal(t, frameHeight, answer.Height)
	require.Contains(t, answer.HTML, `src="https://check.example/v/0.1.0/frame/"`)
	require.Contains(t, answer.HTML, `sandbox="allow-scripts allow-downloads"`)

	for target, status := range map[string]int{
		"/oembed":                                       404,
		"/oembed?url=https://other.example/":            404,
		"/oembed?url=javascript:alert(1)":               404,
		"/oembed?url=https://check.example/%22%3E":      200,
		"/oembed?url=https://check.example/&format=xml": 501,
	} {
		require.Equal(t, status, ask(t, "GET", target).StatusCode, target)
	}
}

func TestConditionalAndRangeRequests(t *testing.T) {
	first := ask(t, "GET", "/assets/a-1.wasm")
	tag := first.Header.Get("ETag")
	require.NotEmpty(t, tag)
	require.Equal(t, 304, ask(t, "GET", "/assets/a-1.wasm", "If-None-Match", tag).StatusCode)
	require.Equal(t, 200, ask(t, "GET", "/assets/a-1.wasm", "If-None-Match", `"other"`).StatusCode)
	part := ask(t, "GET", "/assets/a-1.wasm", "Range", "bytes=1-3")
	require.Equal(t, 206, part.StatusCode)
	require.Equal(t, "asm", body(t, part))
	require.Equal(t, 416, ask(t, "GET", "/assets/a-1.wasm", "Range", "bytes=900-").StatusCode)
}

func TestTheHeadersFileSaysWhatTheHandlerSays(t *testing.T) {
	for _, path := range []string{"/", "/assets/x", "/v/0.1.0/x", "/integrity.json", "/latest/x", "/clausecheck.html", "/clausecheck"} {
		want := http.Header{}
		SetHeaders(want, path)
		require.Equal(t, want, headersByFile(HeadersFile(nil), path), path)
	}
}

func TestAPageMayHoldTheMapThatPinsItsModules(t *testing.T) {
	const content = `{"integrity":{"/assets/a.js":"sha384-x"}}`
	page := []byte(`<!doctype html><script type="importmap">` + content + `</script>`)
	site := Site(fstest.MapFS{"index.html": {Data: page}, "v/0.1.0/frame/index.html": {Data: page}, "partners/index.html": {Data: []byte("<!doctype html>")}}, "0.1.0")
	file := HeadersFile(map[string]string{"/": content, "/v/0.1.0/frame/": content})
	for path, holds := range map[string]bool{"/": true, "/v/0.1.0/frame/": true, "/partners/": false} {
		w := httptest.NewRecorder()
		site.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		policy := w.Header().Get("Content-Security-Policy")
		require.Equal(t, holds, strings.Contains(policy, "script-src 'self' 'sha256-46YuLnIhTgkWNIpLQGfls9+xNRu03zAQXmrQ/Pu+SnU='"), policy)
		require.NotContains(t, policy, "'unsafe-inline'")
		require.Equal(t, policy, headersByFile(file, path).Get("Content-Security-Policy"), path)
	}
}

// headersByFile reads a _headers file as the platform documents it: each matching rule adds, "! name"
// takes away.
func headersByFile(file, path string) http.Header {
	h := http.Header{}
	matches := false
	for line := range strings.Lines(file) {
		text := strings.TrimSpace(line)
		if !strings.HasPrefix(line, " ") {
			matches = Rule{Path: text}.matches(path)
		} else if name, isRemoval := strings.CutPrefix(text, "! "); matches && isRemoval {
			h.Del(name)
		} else if name, value, _ := strings.Cut(text, ": "); matches {
			h.Add(name, value)
		}
	}
	return h
}
