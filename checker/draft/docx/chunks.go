package docx

import (
	"path"
	"strconv"
	"strings"

	"clausecheck/checker/draft/flat"
	"clausecheck/checker/draft/refuse"
)

// chunks are the files that a DOCX embeds as part of its text (w:altChunk).
type chunks struct {
	targets map[string]string // names of the parts, by relationship
	read    int
	unread  int
	file    *flat.File // that embeds them
}

// The caps on embedded files.
const (
	maxChunks     = 64
	maxChunkDepth = 2
)

// chunk reads an embedded file where it stands. Its words are not the main part's, so that comments on them
// stand on the next words that are.
func (r *reader) chunk(id string) {
	name := r.chunks.targets[id]
	content, ok, err := r.archive.Part(name)
	if err != nil {
		r.stop(err)
		return
	}
	if !ok || r.chunks.read >= maxChunks || r.chunks.file.Depth >= maxChunkDepth {
		r.chunks.unread++
		return
	}
	r.chunks.read++
	inner := r.chunks.file.Inner(path.Base(name), "")
	err = inner.Open(inner, []byte(content))
	if err != nil {
		r.chunks.unread++
		return
	}
	r.EndLine()
	for _, line := range strings.Split(strings.TrimRight(inner.Text, "\n"), "\n") {
		r.Add(line)
		r.EndLine()
	}
	for _, l := range inner.LeftOut {
		r.Leave(l.Why, l.Text+"\n")
	}
	if len(r.Text) > refuse.MaxText {
		r.stop(refuse.TextTooLarge())
	}
}

// notices tells what was not read.
func (c *chunks) notices(f *flat.File) {
	switch {
	case c.unread == 1:
		f.Tell("embedded", "This file embeds another file as part of its text; what it says was not read.", flat.CountOf("count", 1))
	case c.unread > 1:
		f.Tell("embedded", "This file embeds "+strconv.Itoa(c.unread)+" other files as part of its text; what they say was not read.", flat.CountOf("count", c.unread))
	}
}
