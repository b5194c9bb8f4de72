package hosted

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// Answers serves what is not a file, for the site whose newest version is version: /latest/…, which
// redirects to the newest immutable address, /oembed, by which an editor turns a link into the
// frame, and /healthz.
func Answers(version string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !clean(r.URL.Path) {
			SetHeaders(w.Header(), "/")
			refuse(w, r, http.StatusNotFound, "There is nothing at "+r.URL.Path+".")
			return
		}
		SetHeaders(w.Header(), r.URL.Path)
		switch {
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			w.Header().Set("Allow", "GET, HEAD")
			refuse(w, r, http.StatusMethodNotAllowed, "This site takes no uploads: "+r.Method+" is not allowed. Texts are checked on your own machine.")
		case r.URL.Path == "/healthz":
			w.Header().Set("Cache-Control", "no-store")
			say(w, r, http.StatusOK, "ok "+version)
		case r.URL.Path == "/oembed":
			answerOEmbed(w, r, version)
		case strings.HasPrefix(r.URL.Path, "/latest/"):
			target := &url.URL{Path: "/v/" + version + "/" + strings.TrimPrefix(r.URL.Path, "/latest/")}
			w.Header().Set("Cache-Control", "public, max-age=300")
			w.Header().Set("Location", target.EscapedPath())
			say(w, r, http.StatusFound, "The newest version is at "+target.EscapedPath())
		default:
			refuse(w, r, http.StatusNotFound, "There is nothing at "+r.URL.Path+".")
		}
	})
}

// refuse says what is wrong. Nobody keeps it: what is not there today may be there tomorrow.
func refuse(w http.ResponseWriter, r *http.Request, status int, line string) {
	w.Header().Set("Cache-Control", "no-store")
	say(w, r, status, line)
}

// say answers with one line. HEAD gets the same headers and no body.
func say(w http.ResponseWriter, r *http.Request, status int, line string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write([]byte(line + "\n"))
	}
}

// The frame's size where the asker names none, and the least that is of use.
const (
	frameWidth, frameHeight       = 960, 720
	leastFrameWidth, leastFrameHt = 320, 320
)

// answerOEmbed answers the oEmbed question "what stands at this address", for addresses of this site.
func answerOEmbed(w http.ResponseWriter, r *http.Request, version string) {
	query := r.URL.Query()
	if format := query.Get("format"); format != "" && format != "json" {
		refuse(w, r, http.StatusNotImplemented, "Only the format json is there, not "+format+".")
		return
	}
	asked, err := url.Parse(query.Get("url"))
	if err != nil || asked.Host != r.Host || asked.Scheme != "https" && asked.Scheme != "http" {
		refuse(w, r, http.StatusNotFound, "The parameter url must be an address of this site.")
		return
	}
	width := bounded(query.Get("maxwidth"), leastFrameWidth, frameWidth)
	height := bounded(query.Get("maxheight"), leastFrameHt, frameHeight)
	frame := asked.Scheme + "://" + r.Host + "/v/" + version + "/frame/"
	body, err := json.Marshal(map[string]any{
		"version": "1.0", "type": "rich", "provider_name": "Clausecheck", "title": "Clausecheck",
		"cache_age": 86400, "width": width, "height": height,
		"html": `<iframe src="` + frame + `" width="` + strconv.Itoa(width) + `" height="` + strconv.Itoa(height) +
			`" sandbox="allow-scripts allow-downloads" referrerpolicy="no-referrer" title="Clausecheck"></iframe>`,
	})
	if err != nil {
		refuse(w, r, http.StatusInternalServerError, "The answer could not be written.")
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "public, max-age=86400")
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		w.Write(body)
	}
}

// bounded is the whole number in text, at least least and at most most; most where there is none.
func bounded(text string, least, most int) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return most
	}
	return max(least, min(n, most))
}
