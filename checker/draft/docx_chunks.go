package draft

import (
	"path"
	"strconv"
	"strings"
)

// chunks are the files that a DOCX embeds as part of its text (w:altChunk).
type chunks struct {
	targets map[string]string // names of the parts, by relationship
	read    int
	unread  int
	depth   int // of files in files
}

// The caps on embedded files.
const (
	maxChunks     = 64
	maxChunkDepth = 2
)

// chunk reads an embedded file where it stands. Its words are not the main part's, so that comments on them
// stand on the next words that are.
func (r *wordReader) chunk(id string) {
	name := r.chunks.targets[id]
	content, ok, err := r.archive.part(name)
	if err != nil {
		r.stop(err)
		return
	}
	if !ok || r.chunks.read >= maxChunks || r.chunks.depth >= maxChunkDepth {
		r.chunks.unread++
		return
	}
	r.chunks.read++
	inner := &File{Name: path.Base(name), parts: []string{""}, depth: r.chunks.depth + 1}
	if inner.Type, err = detect(inner.Name, []byte(content)); err == nil {
		err = inner.read([]byte(content), Options{Original: r.original})
	}
	if err != nil {
		r.chunks.unread++
		return
	}
	r.endLine()
	for _, line := range strings.Split(strings.TrimRight(inner.Text, "\n"), "\n") {
		r.add(line)
		r.endLine()
	}
	for _, l := range inner.LeftOut {
		r.leave(l.Why, l.Text+"\n")
	}
	if len(r.text) > MaxText {
		r.stop(textTooLarge())
	}
}

// notices tells what was not read.
func (c *chunks) notices(f *File) {
	switch {
	case c.unread == 1:
		f.notice("embedded", "This file embeds another file as part of its text; what it says was not read.", countOf("count", 1))
	case c.unread > 1:
		f.notice("embedded", "This file embeds "+strconv.Itoa(c.unread)+" other files as part of its text; what they say was not read.", countOf("count", c.unread))
	}
}
