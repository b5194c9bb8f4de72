// Package hosted is the public site's server: headers for everything, files before code, and Go for the
// few answers that are not files. The same handler runs on an edge platform (package worker), behind
// the command's serve, and in tests. No route accepts a text: whatever could carry a body is refused.
package hosted

import (
	"crypto/sha256"
	"encoding/base64"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"
)

// A Rule gives the paths that match Path its headers, in place of those of earlier rules. A Path
// that ends in * matches all that begin with the rest.
type Rule struct {
	Path    string
	Headers [][2]string
}

// Rules are the site's headers. The hosted page may load its own files and nothing else; what
// partners embed is readable from any origin, and its frame may stand in any page.
var Rules = []Rule{
	{"/*", [][2]string{
		{"Content-Security-Policy", Policy("'none'")},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Embedder-Policy", "require-corp"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
		{"Permissions-Policy", strings.Join(unusedFeatures, "=(), ") + "=()"},
		{"Referrer-Policy", "no-referrer"},
		{"Connection-Allowlist", "(response-origin)"},
		{"X-DNS-Prefetch-Control", "off"}, // Firefox asks for the names in links otherwise, whatever the policy says
		{"X-Content-Type-Options", "nosniff"},
		{"Cache-Control", "no-cache"},
	}},
	{"/assets/*", [][2]string{
		{"Cache-Control", "public, max-age=31536000, immutable"},
	}},
	{"/v/*", [][2]string{
		{"Cache-Control", "public, max-age=31536000, immutable"},
		{"Cross-Origin-Resource-Policy", "cross-origin"},
		{"Access-Control-Allow-Origin", "*"},
		{"Content-Security-Policy", Policy("*")},
	}},
	{"/integrity.json", [][2]string{
		{"Cross-Origin-Resource-Policy", "cross-origin"},
		{"Access-Control-Allow-Origin", "*"},
	}},
	{"/latest/*", [][2]string{
		{"Cross-Origin-Resource-Policy", "cross-origin"},
		{"Access-Control-Allow-Origin", "*"},
	}},
	{"/oembed", [][2]string{
		{"Cross-Origin-Resource-Policy", "cross-origin"},
		{"Access-Control-Allow-Origin", "*"},
	}},
	// The one file brings its own, stricter policy, which names hashes. The platform also serves a page
	// without its extension.
	{"/clausecheck.html", [][2]string{{"Content-Security-Policy", "frame-ancestors 'none'"}}},
	{"/clausecheck", [][2]string{{"Content-Security-Policy", "frame-ancestors 'none'"}}},
}

// Policy is the Content-Security-Policy of the hosted pages. A connection to the page's own origin is
// needed for the engine itself.
func Policy(frameAncestors string) string {
	return strings.Join([]string{
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self'",
		"img-src 'self' data:",
		"manifest-src 'self'",
		"worker-src 'self' blob:",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		// No popups: a new window would take words along in its address.
		"sandbox allow-scripts allow-same-origin allow-downloads allow-forms allow-modals",
		"frame-ancestors " + frameAncestors,
		"require-trusted-types-for 'script'",
		"trusted-types clausecheck clausecheck-offline lit-html",
	}, "; ")
}

// unusedFeatures are the browser features that the pages give up.
var unusedFeatures = []string{
	"accelerometer", "autoplay", "browsing-topics", "camera",
	"display-capture", "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid",
	"identity-credentials-get", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi",
	"otp-credentials", "payment", "picture-in-picture", "publickey-credentials-create",
	"publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "usb",
	"window-management", "xr-spatial-tracking",
}

// WithScript is a Content-Security-Policy of Policy under which a page may also hold one inline script.
func WithScript(policy, script string) string {
	sum := sha256.Sum256([]byte(script))
	hash := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	return strings.Replace(policy, "script-src 'self'", "script-src 'self' "+hash, 1)
}

// inlineMap finds the one inline script that a page of ours may hold: the map that pins its modules.
var inlineMap = regexp.MustCompile(`<script type="importmap">([^<]*)</script>`)

// SetHeaders gives h the headers of path.
func SetHeaders(h http.Header, path string) {
	for _, rule := range Rules {
		if !rule.matches(path) {
			continue
		}
		for _, header := range rule.Headers {
			h.Set(header[0], header[1])
		}
	}
}

func (r Rule) matches(path string) bool {
	if prefix, isPrefix := strings.CutSuffix(r.Path, "*"); isPrefix {
		return strings.HasPrefix(path, prefix)
	}
	return path == r.Path
}

// HeadersFile is Rules as the edge platform reads them from the file _headers. There, a later rule
// adds to an earlier one unless it first takes the header away. Inline are the inline scripts of the pages
// that have one, by the page's path.
func HeadersFile(inline map[string]string) string {
	var b strings.Builder
	given := map[string]bool{}
	for _, rule := range Rules {
		b.WriteString(rule.Path + "\n")
		for _, header := range rule.Headers {
			if given[header[0]] {
				b.WriteString("  ! " + header[0] + "\n")
			}
			b.WriteString("  " + header[0] + ": " + header[1] + "\n")
		}
		if rule.Path == "/*" {
			for _, header := range rule.Headers {
				given[header[0]] = true
			}
		}
	}
	for _, page := range slices.Sorted(maps.Keys(inline)) {
		headers := http.Header{}
		SetHeaders(headers, page)
		policy := WithScript(headers.Get("Content-Security-Policy"), inline[page])
		b.WriteString(page + "\n  ! Content-Security-Policy\n  Content-Security-Policy: " + policy + "\n")
	}
	return b.String()
}
