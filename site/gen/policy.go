package main

import "strings"

// A policy is a Content-Security-Policy, directive by directive, in the order given.
type policy [][]string

func (p policy) String() string {
	directives := make([]string, len(p))
	for i, directive := range p {
		directives[i] = strings.Join(directive, " ")
	}
	return strings.Join(directives, "; ")
}

// hostedPolicy lets the page load its own files and nothing else. A connection to the page's own
// origin is needed once, for the engine itself.
func hostedPolicy(frameAncestors string) policy {
	return policy{
		{"default-src", "'none'"},
		{"script-src", "'self'", "'wasm-unsafe-eval'"},
		{"style-src", "'self'"},
		{"img-src", "'self'", "data:"},
		{"manifest-src", "'self'"},
		{"worker-src", "'self'", "blob:"},
		{"connect-src", "'self'"},
		{"base-uri", "'none'"},
		{"form-action", "'none'"},
		{"frame-ancestors", frameAncestors},
		{"require-trusted-types-for", "'script'"},
		{"trusted-types", "clausecheck", "clausecheck-offline", "lit-html"},
	}
}

// filePolicy is for the one file: only the scripts and styles whose hashes it names, no connection
// at all.
func filePolicy(scripts, styles []string) policy {
	return policy{
		{"default-src", "'none'"},
		append(append([]string{"script-src"}, scripts...), "'wasm-unsafe-eval'"),
		append([]string{"style-src"}, styles...),
		{"img-src", "data:"},
		{"worker-src", "blob:"},
		{"connect-src", "'none'"},
		{"base-uri", "'none'"},
		{"form-action", "'none'"},
		{"require-trusted-types-for", "'script'"},
		{"trusted-types", "clausecheck", "lit-html"},
	}
}

// headersFile is the _headers file of the edge platform, which the local server reads as well.
func headersFile() string {
	permissions := make([]string, len(unusedFeatures))
	for i, feature := range unusedFeatures {
		permissions[i] = feature + "=()"
	}
	rules := []struct {
		path    string
		headers [][2]string
	}{
		{"/*", [][2]string{
			{"Content-Security-Policy", hostedPolicy("'none'").String()},
			{"Cross-Origin-Opener-Policy", "same-origin"},
			{"Cross-Origin-Embedder-Policy", "require-corp"},
			{"Cross-Origin-Resource-Policy", "same-origin"},
			{"Permissions-Policy", strings.Join(permissions, ", ")},
			{"Referrer-Policy", "no-referrer"},
			{"Connection-Allowlist", "(response-origin)"},
			{"X-Content-Type-Options", "nosniff"},
			{"Cache-Control", "no-cache"},
		}},
		{"/assets/*", [][2]string{
			{"! Cache-Control", ""},
			{"Cache-Control", "public, max-age=31536000, immutable"},
		}},
		// What partners embed: readable from any origin, and the frame from any page.
		{"/v/*", [][2]string{
			{"! Cache-Control", ""},
			{"Cache-Control", "public, max-age=31536000, immutable"},
			{"! Cross-Origin-Resource-Policy", ""},
			{"Cross-Origin-Resource-Policy", "cross-origin"},
			{"Access-Control-Allow-Origin", "*"},
			{"! Content-Security-Policy", ""},
			{"Content-Security-Policy", hostedPolicy("*").String()},
		}},
		{"/integrity.json", [][2]string{
			{"! Cross-Origin-Resource-Policy", ""},
			{"Cross-Origin-Resource-Policy", "cross-origin"},
			{"Access-Control-Allow-Origin", "*"},
		}},
	}
	var b strings.Builder
	for _, rule := range rules {
		b.WriteString(rule.path + "\n")
		for _, header := range rule.headers {
			if header[1] == "" {
				b.WriteString("  " + header[0] + "\n")
				continue
			}
			b.WriteString("  " + header[0] + ": " + header[1] + "\n")
		}
	}
	return b.String()
}

// unusedFeatures are the browser features the page gives up, all that it does not use itself.
var unusedFeatures = []string{
	"accelerometer", "ambient-light-sensor", "attribution-reporting", "autoplay", "bluetooth", "browsing-topics",
	"camera", "display-capture", "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid",
	"identity-credentials-get", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi",
	"otp-credentials", "payment", "picture-in-picture", "publickey-credentials-create",
	"publickey-credentials-get", "screen-wake-lock", "serial", "storage-access", "usb", "web-share",
	"window-management", "xr-spatial-tracking",
}
