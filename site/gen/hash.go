package main

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// integrity is content's hash as the integrity attribute takes it.
func integrity(content []byte) string {
	sum := sha512.Sum384(content)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

// policyHash is content's hash as a Content-Security-Policy takes it.
func policyHash(content string) string {
	sum := sha256.Sum256([]byte(content))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// shortHash is enough of content's hash to name a file by.
func shortHash(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:8])
}

// writeHashes writes the two lists of hashes: integrity.json, for pages and partners, below the
// site, and SHA256SUMS, for people with a shell, over everything that is shipped.
func (j *job) writeHashes() error {
	manifest := struct {
		Version string            `json:"version"`
		Files   map[string]string `json:"files"`
	}{j.version, map[string]string{}}
	site := filepath.Join(j.out, "site")
	err := eachFile(site, func(name string, content []byte) error {
		if name != "integrity.json" {
			manifest.Files["/"+name] = integrity(content)
		}
		return nil
	})
	if err != nil {
		return err
	}
	encoded, err := json.MarshalIndent(manifest, "", "  ")
	if err != nil {
		return err
	}
	if err := j.write("site/integrity.json", append(encoded, '\n')); err != nil {
		return err
	}
	var lines []string
	for _, folder := range []string{"site", "package", "edge"} {
		err := eachFile(filepath.Join(j.out, folder), func(name string, content []byte) error {
			lines = append(lines, fmt.Sprintf("%x  %s/%s\n", sha256.Sum256(content), folder, name))
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, name := range []string{"clausecheck.html", "clausecheck", "clausecheck.oxt", "sbom.cdx.json"} {
		content, err := os.ReadFile(filepath.Join(j.out, name))
		if err != nil {
			return err
		}
		lines = append(lines, fmt.Sprintf("%x  %s\n", sha256.Sum256(content), name))
	}
	sort.Slice(lines, func(a, b int) bool { return lines[a][64:] < lines[b][64:] })
	return j.write("SHA256SUMS", []byte(strings.Join(lines, "")))
}

// eachFile calls f for each file below folder, by slash path, in order.
func eachFile(folder string, f func(name string, content []byte) error) error {
	return filepath.WalkDir(folder, func(path string, item fs.DirEntry, err error) error {
		if err != nil || item.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		return f(filepath.ToSlash(name), content)
	})
}
