package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The drafts of these tests. The flawed one punishes without a word on intent.
const (
	flawed = "Article 3\nAlteration of data\nEach Party shall establish as a criminal offence the alteration of computer data without right.\n"
	sound  = "Article 1\nPurpose\nThe purpose of this Convention is to promote international cooperation.\n"
)

type result struct {
	code     int
	out, err string
}

// clausecheck runs the command as a shell would.
func clausecheck(in string, arguments ...string) result {
	var out, err bytes.Buffer
	code := run(arguments, &console{in: strings.NewReader(in), out: &out, err: &err})
	return result{code, out.String(), err.String()}
}

// folder is a new folder with these files, given as names and contents.
func folder(t *testing.T, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for i := 0; i < len(files); i += 2 {
		path := filepath.Join(dir, files[i])
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(files[i+1]), 0o644))
	}
	return dir
}

func TestExitCodes(t *testing.T) {
	dir := folder(t, "flawed.txt", flawed, "sound.txt", sound)
	bad, good := filepath.Join(dir, "flawed.txt"), filepath.Join(dir, "sound.txt")
	for name, test := range map[string]struct {
		arguments []string
		want      int
	}{
		"a sound draft":                        {[]string{"check", good}, exitClean},
		"a flawed draft":                       {[]string{"check", bad}, exitFindings},
		"a folder with one flawed draft":       {[]string{"check", dir}, exitFindings},
		"a flawed draft that may not fail":     {[]string{"check", "--fail-on", "never", bad}, exitClean},
		"a blocker where blockers fail":        {[]string{"check", "--profile", "treaty", "--fail-on", "blocker", bad}, exitFindings},
		"no blocker where blockers fail":       {[]string{"check", "--profile", "statute", "--fail-on", "blocker", bad}, exitClean},
		"findings that are not shown still do": {[]string{"check", bad, "--min-severity=blocker", "--fail-on=info"}, exitFindings},
		"a flag after the files":               {[]string{"check", bad, "--fail-on", "never"}, exitClean},
		"a missing file among others":          {[]string{"check", bad, filepath.Join(dir, "none.txt")}, exitUnusable},
		"standard input":                       {[]string{"check", "-"}, exitFindings},
		"help":                                 {[]string{"help"}, exitClean},
		"help of a command":                    {[]string{"check", "--help"}, exitClean},
		"no command":                           {nil, exitUnusable},
		"an unknown command":                   {[]string{"chek", bad}, exitUnusable},
		"an unknown flag":                      {[]string{"check", "--colour", bad}, exitUnusable},
		"an unknown format":                    {[]string{"check", "--format", "pdf", bad}, exitUnusable},
		"nothing to check":                     {[]string{"check"}, exitUnusable},
		"the list of rules":                    {[]string{"rules"}, exitClean},
		"one rule":                             {[]string{"rules", "intent/no-mental-element"}, exitClean},
		"a rule that is not there":             {[]string{"rules", "intent/none"}, exitUnusable},
	} {
		t.Run(name, func(t *testing.T) {
			got := clausecheck(flawed, test.arguments...)
			assert.Equal(t, test.want, got.code, "%s%s", got.out, got.err)
		})
	}
}

func TestWrongCallsGetOneSentence(t *testing.T) {
	for name, test := range map[string]struct {
		arguments []string
		want      string
	}{
		"an unknown command":      {[]string{"chek"}, "there is no command “chek”; clausecheck help lists them."},
		"an unknown flag":         {[]string{"check", "--colour", "x"}, "check has no flag --colour; clausecheck help lists those it has."},
		"a flag without a value":  {[]string{"check", "x", "--format"}, "--format needs a value after it; clausecheck help lists the values."},
		"an unknown format":       {[]string{"check", "--format", "pdf", "x"}, "--format cannot be “pdf”; it is text, json, jsonl, sarif, csv, markdown or html."},
		"unknown offsets":         {[]string{"check", "--offsets", "utf-32", "x"}, "--offsets cannot be “utf-32”; it is utf-8 or utf-16."},
		"an unknown language":     {[]string{"check", "--language", "xx", "x"}, "--language cannot be “xx”; it is auto"},
		"an unknown profile":      {[]string{"check", "--profile", "novel", "x"}, "--profile cannot be “novel”; it is auto, treaty, us-code, civil or statute."},
		"an unknown severity":     {[]string{"check", "--fail-on", "bad", "x"}, "--fail-on cannot be “bad”; it is blocker, warning, advice, note or never."},
		"nothing to check":        {[]string{"check"}, "check needs a file, a folder, or - for standard input; clausecheck help shows how."},
		"an unknown rule":         {[]string{"rules", "x/y"}, "there is no rule “x/y”; clausecheck rules lists them."},
		"two rules":               {[]string{"rules", "a", "b"}, "rules takes one rule or one group, not 2."},
		"an address of the world": {[]string{"serve", "--addr", "0.0.0.0:80"}, "serve shows the page to this machine only, not on “0.0.0.0”; give --addr 127.0.0.1:PORT."},
		"no address":              {[]string{"serve", "--addr", "80"}, "--addr cannot be “80”; it is written like 127.0.0.1:8787."},
		"no page":                 {[]string{"serve", "--dir", "nowhere"}, "there is no page in nowhere; build it with ./build.sh build, or give its folder with --dir."},
	} {
		t.Run(name, func(t *testing.T) {
			got := clausecheck("", test.arguments...)
			assert.Equal(t, exitUnusable, got.code)
			assert.Empty(t, got.out)
			assert.True(t, strings.HasPrefix(got.err, "clausecheck: "+test.want), got.err)
			assert.Equal(t, 1, strings.Count(got.err, "\n"), "one line: %s", got.err)
		})
	}
}

func TestFilesThatCannotBeReadGetOneSentenceAndTheRestGoOn(t *testing.T) {
	dir := folder(t, "good.txt", sound, "empty/.hidden", "x")
	for name, test := range map[string]struct{ path, want string }{
		"a missing file":             {filepath.Join(dir, "none.txt"), "there is no such file or folder; check the name and where you are."},
		"a folder without any draft": {filepath.Join(dir, "empty"), "this folder has no draft in it; drafts are files that end in "},
	} {
		t.Run(name, func(t *testing.T) {
			good := filepath.Join(dir, "good.txt")
			got := clausecheck("", "check", "--format", "jsonl", test.path, good)
			assert.Equal(t, exitUnusable, got.code)
			assert.True(t, strings.HasPrefix(got.err, "clausecheck: "+test.path+": "+test.want), got.err)
			assert.Equal(t, 1, strings.Count(got.err, "\n"))
			assert.Equal(t, []string{"good.txt"}, names(t, got.out))
		})
	}
}

func TestAnUnreadableFolderGetsOneSentenceAndTheRestGoOn(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may read everything")
	}
	dir := folder(t, "a.txt", sound, "locked/b.txt", sound, "z.txt", sound)
	locked := filepath.Join(dir, "locked")
	require.NoError(t, os.Chmod(locked, 0))
	t.Cleanup(func() { os.Chmod(locked, 0o755) })
	got := clausecheck("", "check", "--format", "jsonl", dir)
	assert.Equal(t, exitUnusable, got.code)
	assert.Equal(t, "clausecheck: "+locked+": you may not read this; ask its owner or change its permissions.\n", got.err)
	assert.Equal(t, []string{"a.txt", "z.txt"}, names(t, got.out))
}

func TestReasonsInPlainWords(t *testing.T) {
	for err, want := range map[error]string{
		os.ErrPermission: "you may not read this; ask its owner or change its permissions",
		os.ErrNotExist:   "there is no such file or folder; check the name and where you are",
		&os.PathError{Op: "read", Path: "x", Err: os.ErrDeadlineExceeded}: "this could not be read (i/o timeout); check that the disk and the name are right",
	} {
		assert.EqualError(t, sentence(err), want)
	}
}

// names are the document names in JSON lines, in their order.
func names(t *testing.T, lines string) (list []string) {
	t.Helper()
	for _, line := range strings.Split(strings.TrimSuffix(lines, "\n"), "\n") {
		var report struct{ Document struct{ Name string } }
		require.NoError(t, json.Unmarshal([]byte(line), &report), "%s", line)
		list = append(list, report.Document.Name)
	}
	return list
}

func TestReportsComeInTheOrderGiven(t *testing.T) {
	files := []string{}
	for _, name := range strings.Split("m k b z a q c", " ") {
		files = append(files, "d/"+name+".txt", strings.Repeat(flawed, len(files)%5*40+1))
	}
	dir := folder(t, append(files, "d/e/f.txt", sound, "d/.git/x.txt", sound, "d/picture.png", "x", "last.txt", sound)...)
	arguments := []string{"check", "--format", "jsonl", filepath.Join(dir, "last.txt"), filepath.Join(dir, "d"), filepath.Join(dir, "d/q.txt")}
	first := clausecheck("", arguments...)
	assert.Equal(t, strings.Split("last a b c f k m q z q", " "), strings.Split(strings.ReplaceAll(strings.Join(names(t, first.out), " "), ".txt", ""), " "),
		"a folder's drafts stand in the order of their paths, without hidden ones and other files")
	for range 5 {
		require.Equal(t, first, clausecheck("", arguments...), "the same call gives the same bytes")
	}
}

func TestJSONIsOneReportForAFileAndAListForMore(t *testing.T) {
	dir := folder(t, "a.txt", flawed)
	file := filepath.Join(dir, "a.txt")
	assert.True(t, strings.HasPrefix(clausecheck("", "check", "--format=json", file).out, `{"schema"`))
	for _, arguments := range [][]string{{dir}, {file, file}} {
		var list []any
		got := clausecheck("", append([]string{"check", "--format=json"}, arguments...)...)
		require.NoError(t, json.Unmarshal([]byte(got.out), &list), "%s", got.out)
		assert.Len(t, list, len(arguments))
	}
}

func TestEveryFormatIsOfferedAndSaysSomething(t *testing.T) {
	for _, format := range strings.Split("text json jsonl sarif csv markdown html", " ") {
		got := clausecheck(flawed, "check", "--format", format, "-")
		assert.Equal(t, exitFindings, got.code, "%s: %s", format, got.err)
		assert.Contains(t, got.out, "intent/no-mental-element", format)
	}
}

func TestOffsetsCountWhatWasAskedFor(t *testing.T) {
	draft := strings.Replace(flawed, "Alteration of data", "Altération", 1)
	start := func(offsets string) int {
		var report struct{ Findings []struct{ Start int } }
		require.NoError(t, json.Unmarshal([]byte(clausecheck(draft, "check", "--format=json", "--offsets", offsets, "-").out), &report))
		return report.Findings[0].Start
	}
	assert.Equal(t, 1, start("utf-8")-start("utf-16"))
}

func TestLighterFindingsAreLeftOut(t *testing.T) {
	draft := flawed + "\nArticle 4\nAccess\nEach Party shall establish as a criminal offence, when committed intentionally, the access to a computer " +
		"system without right. A Party may require that the offence be committed with dishonest intent.\n"
	all := clausecheck(draft, "check", "--format=json", "--profile=treaty", "-").out
	heavy := clausecheck(draft, "check", "--format=json", "--profile=treaty", "--min-severity=blocker", "-").out
	assert.Contains(t, all, `"severity":"warning"`)
	var report struct {
		Findings []struct{ Severity string }
		Summary  map[string]int
	}
	require.NoError(t, json.Unmarshal([]byte(heavy), &report))
	require.NotEmpty(t, report.Findings)
	for _, f := range report.Findings {
		assert.Equal(t, "blocker", f.Severity)
	}
	assert.Zero(t, report.Summary["warning"])
}

func TestRules(t *testing.T) {
	all := clausecheck("", "rules").out
	assert.Contains(t, all, "intent/no-mental-element")
	group := clausecheck("", "rules", "intent").out
	assert.Contains(t, group, "intent/no-mental-element")
	assert.Less(t, len(group), len(all))
	one := clausecheck("", "rules", "intent/no-mental-element").out
	for _, want := range []string{"Offence states no mental element\n", "What clears it:\n", "Redraft:\n", "Authorities:\n", "blocker"} {
		assert.Contains(t, one, want)
	}
}

func TestAComplaintEndsInOneFullStop(t *testing.T) {
	for _, sentence := range []string{"a.docx: 1 word was left out", "a.docx: 1 word was left out."} {
		var out strings.Builder
		complain(&out, sentence)
		assert.Equal(t, "clausecheck: a.docx: 1 word was left out.\n", out.String())
	}
}
