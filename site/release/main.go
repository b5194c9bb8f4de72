// Command release packs what ./build.sh built into the files of a release page: the one file, the
// hosted site, the npm package, the command for each system, the edge Worker, the list of software
// inside, the notes and the checksums over all of them. Run it from the top of the repository.
//
// Equal sources give equal bytes: archives hold their files by name, with no date, owner or folder of
// the machine, and the command is compiled without paths, dates or the state of a checkout.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"clausecheck/checker"
	"clausecheck/site/pack"
)

func main() {
	built := flag.String("dist", "dist", "folder of what was built")
	out := flag.String("out", filepath.Join("dist", "release"), "folder to write to")
	preview := flag.Bool("preview", false, "take a version that has no date in CHANGELOG.md yet")
	flag.Parse()
	if err := release(*built, *out, *preview); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

// A packing is one release: where its parts lie, where it is written, and its version.
type packing struct {
	built, out, version string
}

func release(built, out string, preview bool) error {
	changes, err := os.ReadFile("CHANGELOG.md")
	if err != nil {
		return fmt.Errorf("%w; run release from the top of the repository", err)
	}
	notes, err := notesOf(string(changes), checker.Version, preview)
	if err != nil {
		return err
	}
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	p := packing{built, out, checker.Version}
	for _, step := range []func() error{
		func() error { return p.write("notes.md", []byte(notes)) },
		p.copyFiles, p.packFolders, p.packCommands, p.writeChecksums,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// named is a file's name with the version in it.
func (p packing) named(name, extension string) string { return name + "-" + p.version + extension }

func (p packing) write(name string, content []byte) error {
	return os.WriteFile(filepath.Join(p.out, name), content, 0o644)
}

// copyFiles takes over what is a release's file as it was built.
func (p packing) copyFiles() error {
	files := map[string]string{
		"clausecheck.html":      p.named("clausecheck", ".html"),
		"clausecheck.oxt":       p.named("clausecheck-libreoffice", ".oxt"),
		"sbom.cdx.json":         p.named("clausecheck-sbom", ".cdx.json"),
		"package/licences.json": p.named("clausecheck-licences", ".json"),
	}
	for from, to := range files {
		content, err := os.ReadFile(filepath.Join(p.built, filepath.FromSlash(from)))
		if err != nil {
			return fmt.Errorf("%w; build it first: ./build.sh build", err)
		}
		if err := p.write(to, content); err != nil {
			return err
		}
	}
	return nil
}

// packFolders packs the site, the edge Worker and the package.
func (p packing) packFolders() error {
	for _, folder := range []struct{ from, inside, to string }{
		{"site", "site", p.named("clausecheck-site", ".tar.gz")},
		{"edge", "edge", p.named("clausecheck-edge", ".tar.gz")},
		{"package", "package", p.named("clausecheck", ".tgz")}, // as npm wants it
	} {
		files, err := pack.Folder(filepath.Join(p.built, folder.from), folder.inside)
		if err != nil {
			return err
		}
		archive, err := pack.Tar(files)
		if err != nil {
			return err
		}
		if err := p.write(folder.to, archive); err != nil {
			return err
		}
	}
	return nil
}
