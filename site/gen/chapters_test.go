package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func atTop(t *testing.T) *job {
	t.Helper()
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	return &job{root: root, version: "1"}
}

func TestTheGuideHasItsChaptersInOrderAndItsFigures(t *testing.T) {
	chapters, err := atTop(t).readChapters()
	require.NoError(t, err)
	var anchors []string
	for _, c := range chapters {
		anchors = append(anchors, c.Anchor)
		assert.NotEmpty(t, c.Title)
		assert.NotContains(t, c.HTML, "{{")
	}
	assert.Equal(t, []string{"first-draft", "findings", "decisions", "rounds", "tables", "word-processors", "command-line", "pipelines", "embed", "languages", "limits", "method"}, anchors)
	method := chapters[len(chapters)-1].HTML
	content, err := os.ReadFile("../guide/figures.json")
	require.NoError(t, err)
	assert.Equal(t, strings.Count(string(content), `"what":`), strings.Count(method, "<tr>")-1, "each figure of figures.json is a row")
	assert.Contains(t, method, `<h2 id="method-how-truth-is-measured">`)
}

func TestAChapterThatCannotBeReadIsNamed(t *testing.T) {
	_, err := newChapter("first.md", "# First\n")
	assert.ErrorContains(t, err, "site/guide/chapters/first.md is called NUMBER-NAME.md")
	_, err = newChapter("01-first.md", "First\n")
	assert.ErrorContains(t, err, "begins with “# Title”")
	c, err := newChapter("01-first.md", "# First\n\n## A & B\n\n```sh\na < b\n```\n")
	require.NoError(t, err)
	assert.Equal(t, chapter{"first", "First", "<h2 id=\"first-a--b\">A &amp; B</h2>\n<pre tabindex=\"0\"><code class=\"language-sh\">a &lt; b\n</code></pre>\n"}, c)
}
