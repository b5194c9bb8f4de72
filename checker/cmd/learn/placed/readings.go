package main

import (
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// A provision is one labelled piece of a law, as the learners read it.
type provision struct {
	ID     string         `json:"id"`
	Source string         `json:"source"`
	Text   string         `json:"text"`
	Labels map[string]any `json:"labels"`
	Vague  struct {
		Must []string `json:"must"`
		May  []string `json:"may"`
	} `json:"vague"`
}

// read reads a file of readings. Its first line names the law and the digest of its bytes. Each line behind it is
// a provision: the bytes of the law where it begins and ends, the labels that hold, those that were left open
// with a question mark, and behind a bar the bytes of the provision that a careful drafter would mark.
func read(file, corpus string) (all []provision, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	path, digest, _ := strings.Cut(lines[0], " ")
	law, err := os.ReadFile(filepath.Join(corpus, path))
	if err != nil {
		return nil, err
	}
	if now := Digest(law); now != digest {
		return nil, fmt.Errorf("%s was made for another text of %s (digest %s, the file's is %s); label it anew", file, path, digest, now)
	}
	source := strings.TrimSuffix(filepath.Base(path), ".txt")
	for n, line := range lines[1:] {
		p, err := readLine(line, law)
		if err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", file, n+2, err)
		}
		p.Source, p.ID = source, fmt.Sprintf("%s-%d", source, n+1)
		all = append(all, p)
	}
	return all, nil
}

// Digest tells texts apart.
func Digest(text []byte) string {
	h := fnv.New64a()
	h.Write(text)
	return strconv.FormatUint(h.Sum64(), 16)
}

func readLine(line string, law []byte) (p provision, err error) {
	read, marked, _ := strings.Cut(line, "|")
	words := strings.Fields(read)
	if len(words) == 0 {
		return p, fmt.Errorf("expected where the provision stands and its labels")
	}
	from, to, err := place(words[0], len(law))
	if err != nil {
		return p, err
	}
	p.Text = string(law[from:to])
	if p.Labels, err = labels(words[1:]); err != nil {
		return p, err
	}
	p.Vague.Must, p.Vague.May = []string{}, []string{}
	for _, at := range strings.Fields(marked) {
		from, to, err := place(at, len(p.Text))
		if err != nil {
			return p, err
		}
		p.Vague.Must = append(p.Vague.Must, p.Text[from:to])
	}
	return p, nil
}

// place reads two numbers of bytes with a hyphen between, the second not above the end.
func place(s string, end int) (from, to int, err error) {
	first, second, _ := strings.Cut(s, "-")
	from, err = strconv.Atoi(first)
	if err == nil {
		to, err = strconv.Atoi(second)
	}
	if err != nil || from < 0 || from >= to || to > end {
		return 0, 0, fmt.Errorf("%q is no place in %d bytes: two numbers with a hyphen between", s, end)
	}
	return from, to, nil
}
