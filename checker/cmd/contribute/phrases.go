package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"clausecheck/checker"
	"clausecheck/checker/draft"
	"clausecheck/checker/packs"
)

// A phrase that no law has, or a single one, says little of the next law. The report counts, for each
// entry of a pack, the laws in which it stands.

// listPhrases lists the entries of a pack with the number of laws that each matches, rarest first. The
// arguments are files and folders of laws, before them the language where it is not English.
func listPhrases(arguments []string, out io.Writer) error {
	pack := packs.All()[0]
	if at := slices.IndexFunc(packs.All(), func(p *checker.Pack) bool { return p.Language == arguments[0] }); at >= 0 {
		pack, arguments = packs.All()[at], arguments[1:]
	}
	laws, left, err := readLaws(arguments)
	if err != nil {
		return err
	}
	entries, err := countLaws(pack, laws)
	if err != nil {
		return err
	}
	for _, path := range left {
		fmt.Fprintf(out, "left out, since it cannot be read as a law: %s\n", path)
	}
	summarise(entries, len(laws), out)
	slices.SortStableFunc(entries, func(a, b *entry) int { return cmp.Compare(a.laws, b.laws) })
	for _, e := range entries {
		fmt.Fprintf(out, "%5d  %s  %s  %s\n", e.laws, e.place, e.list, e.phrase)
	}
	return nil
}

// summarise says how many entries match how many of so many laws.
func summarise(entries []*entry, laws int, out io.Writer) {
	none, one, takesBack, lists := 0, 0, 0, map[string]bool{}
	for _, e := range entries {
		switch e.laws {
		case 0:
			none++
		case 1:
			one++
		}
		if strings.HasSuffix(e.list, ".not") {
			takesBack++
			lists[e.list] = true
		}
	}
	share := func(n int) float64 { return 100 * float64(n) / float64(max(len(entries), 1)) }
	fmt.Fprintf(out, "laws                 %6d\nentries              %6d\nthat match no law    %6d  %.1f %%\nthat match one law   %6d  %.1f %%\nthat take others back%6d  in %d lists that end in .not\n\n",
		laws, len(entries), none, share(none), one, share(one), takesBack, len(lists))
}

// readLaws are the texts of the files, and of those in the folders. What is found in a folder and cannot
// be read is left out; a file that is named must be readable.
func readLaws(arguments []string) (laws, left []string, err error) {
	for _, argument := range arguments {
		err := filepath.WalkDir(argument, func(path string, item fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if path != argument && strings.HasPrefix(item.Name(), ".") {
				if item.IsDir() {
					return fs.SkipDir
				}
				return nil
			}
			if item.IsDir() {
				return nil
			}
			data, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			file, err := draft.Open(filepath.Base(path), data, draft.Options{})
			switch {
			case err == nil:
				laws = append(laws, file.Text)
			case path == argument:
				return fmt.Errorf("%s: %w", path, err)
			default:
				left = append(left, path)
			}
			return nil
		})
		if err != nil {
			return nil, nil, err
		}
	}
	if len(laws) == 0 {
		return nil, nil, errors.New("no law is given; name files of laws, or folders of them, in the language of the pack")
	}
	return laws, left, nil
}
