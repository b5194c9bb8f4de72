package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// writeChecksums writes SHA256SUMS over every other file of the release, as sha256sum -c reads it.
func (p packing) writeChecksums() error {
	items, err := os.ReadDir(p.out)
	if err != nil {
		return err
	}
	var lines strings.Builder
	for _, item := range items { // in the order of their names
		content, err := os.ReadFile(filepath.Join(p.out, item.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(&lines, "%x  %s\n", sha256.Sum256(content), item.Name())
	}
	return p.write("SHA256SUMS", []byte(lines.String()))
}
