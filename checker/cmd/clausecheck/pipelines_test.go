package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// The action for other people's pipelines, its steps run here as a runner would run them, on a repository
// made for it; and what editors and pre-commit read.

const pipelines = "../../../.github/action"

// An actionFile is as much of an action definition as is needed to run it.
type actionFile struct {
	Inputs map[string]struct{ Default string }
	Runs   struct {
		Using string
		Steps []struct {
			ID, Uses, If, Shell, Run string
			Env, With                map[string]string
		}
	}
}

func readYAML(t *testing.T, path string, to any) {
	t.Helper()
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(content, to), path)
}

// commandHere is this command, compiled.
func commandHere(t *testing.T) string {
	t.Helper()
	target := filepath.Join(t.TempDir(), "clausecheck")
	out, err := exec.Command("go", "build", "-o", target, ".").CombinedOutput()
	require.NoError(t, err, string(out))
	return target
}

func git(t *testing.T, folder string, arguments ...string) string {
	t.Helper()
	command := exec.Command("git", append([]string{"-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"}, arguments...)...)
	command.Dir = folder
	out, err := command.CombinedOutput()
	require.NoError(t, err, string(out))
	return strings.TrimSpace(string(out))
}

// runAction runs the steps that are scripts, with the inputs, in the repository. It returns the outputs,
// the log, and the code of the last step.
func runAction(t *testing.T, repository string, given map[string]string) (outputs map[string]string, log string, code int) {
	t.Helper()
	var action actionFile
	readYAML(t, filepath.Join(pipelines, "action.yml"), &action)
	require.Equal(t, "composite", action.Runs.Using)
	folder, err := filepath.Abs(pipelines)
	require.NoError(t, err)
	temporary := t.TempDir()
	noted := filepath.Join(temporary, "output")
	require.NoError(t, os.WriteFile(noted, nil, 0o644))
	input := regexp.MustCompile(`^\$\{\{ inputs\.([a-z-]+) \}\}$`)
	ran := 0
	for _, step := range action.Runs.Steps {
		if step.Run == "" {
			assert.NotEmpty(t, step.Uses)
			continue
		}
		require.Equal(t, "bash", step.Shell)
		command := exec.Command("bash", "-c", step.Run)
		command.Dir = repository
		command.Env = append(os.Environ(), "GITHUB_ACTION_PATH="+folder, "GITHUB_OUTPUT="+noted, "RUNNER_TEMP="+temporary, "GITHUB_ACTIONS=true")
		for name, value := range step.Env {
			of := input.FindStringSubmatch(value)
			require.NotNil(t, of, "%s is an input", value)
			declared, known := action.Inputs[of[1]]
			require.True(t, known, "%s is declared", of[1])
			now, set := given[of[1]]
			if !set {
				now = declared.Default
			}
			command.Env = append(command.Env, name+"="+now)
		}
		out, err := command.CombinedOutput()
		log += string(out)
		if err != nil {
			code = command.ProcessState.ExitCode()
		}
		ran++
	}
	require.Equal(t, 1, ran)
	content, err := os.ReadFile(noted)
	require.NoError(t, err)
	outputs = map[string]string{}
	for line := range strings.Lines(string(content)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		outputs[name] = value
	}
	return outputs, log, code
}

type sarifLog struct {
	Version string
	Runs    []struct {
		Tool struct {
			Driver struct{ Rules []struct{ ID string } }
		}
		Results []struct {
			RuleID    string `json:"ruleId"`
			RuleIndex int    `json:"ruleIndex"`
			Message   struct{ Text string }
			Locations []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI string }
					Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
				} `json:"physicalLocation"`
			}
		}
	}
}

// readSARIF checks the file against what the standard requires of every result.
func readSARIF(t *testing.T, path string) (uris map[string]int) {
	t.Helper()
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	var log sarifLog
	require.NoError(t, json.Unmarshal(content, &log))
	require.Equal(t, "2.1.0", log.Version)
	require.Len(t, log.Runs, 1)
	uris = map[string]int{}
	for _, r := range log.Runs[0].Results {
		require.NotEmpty(t, r.Message.Text)
		require.Equal(t, r.RuleID, log.Runs[0].Tool.Driver.Rules[r.RuleIndex].ID)
		require.NotEmpty(t, r.Locations)
		at := r.Locations[0].PhysicalLocation
		require.Positive(t, at.Region.StartLine)
		require.Positive(t, at.Region.StartColumn)
		uris[at.ArtifactLocation.URI]++
	}
	return uris
}

const (
	openPower  = "Article 1\nThe police may intercept the communications of any person.\n"
	openCrime  = "\nArticle 2\nA person who alters a harbour record commits an offence and is liable to imprisonment.\n"
	closedText = "Article 1\nThe Board shall publish its decisions within thirty days.\n"
)

func TestTheActionChecksTheDraftsThatChanged(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the action's runners have bash")
	}
	command := commandHere(t)
	repository := folder(t, "drafts/old bill.txt", openPower, "drafts/quiet.txt", closedText, "code/main.c", "int main;")
	git(t, repository, "init", "-q")
	git(t, repository, "add", ".")
	git(t, repository, "commit", "-qm", "first")
	base := git(t, repository, "rev-parse", "HEAD")

	t.Run("nothing changed", func(t *testing.T) {
		outputs, log, code := runAction(t, repository, map[string]string{"base": base, "command": command})
		assert.Equal(t, 0, code, log)
		assert.Equal(t, map[string]string{"drafts": "0"}, outputs, "there is nothing to upload")
	})

	require.NoError(t, os.WriteFile(filepath.Join(repository, "drafts", "old bill.txt"), []byte(openPower+"\nArticle 3\nThe Board shall meet twice a year.\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(repository, "code", "main.c"), []byte("int other;"), 0o644))
	git(t, repository, "add", ".")
	git(t, repository, "commit", "-qm", "second")

	t.Run("a changed draft with nothing new passes, and its findings are in the report", func(t *testing.T) {
		outputs, log, code := runAction(t, repository, map[string]string{"base": base, "command": command})
		assert.Equal(t, 0, code, log)
		assert.Equal(t, "1", outputs["drafts"])
		uris := readSARIF(t, outputs["sarif"])
		assert.Len(t, uris, 1)
		assert.Positive(t, uris["drafts/old%20bill.txt"], "%v", uris)
	})

	t.Run("the same fails where old findings count too", func(t *testing.T) {
		outputs, log, code := runAction(t, repository, map[string]string{"base": base, "command": command, "new-only": "false"})
		assert.Equal(t, 1, code, log)
		assert.NotEmpty(t, outputs["sarif"], "the report is uploaded although the step failed")
	})

	require.NoError(t, os.WriteFile(filepath.Join(repository, "drafts", "old bill.txt"), []byte(openPower+openCrime), 0o644))
	git(t, repository, "commit", "-qam", "third")

	t.Run("a new finding fails", func(t *testing.T) {
		_, log, code := runAction(t, repository, map[string]string{"base": base, "command": command})
		assert.Equal(t, 1, code, log)
		assert.Contains(t, log, "intent/no-mental-element")
		assert.Contains(t, log, "::add-matcher::")
	})

	t.Run("a base that was not fetched checks every draft and says so", func(t *testing.T) {
		outputs, log, code := runAction(t, repository, map[string]string{"base": strings.Repeat("ab", 20), "command": command, "paths": "drafts"})
		assert.Equal(t, 1, code, log)
		assert.Equal(t, "2", outputs["drafts"])
		assert.Contains(t, log, "fetch-depth: 0")
	})
}

// The matchers find exactly the findings in the text form: their place, severity, rule and message.
func TestTheProblemMatcherReadsTheTextForm(t *testing.T) {
	content, err := os.ReadFile(filepath.Join(pipelines, "matcher.json"))
	require.NoError(t, err)
	var file struct {
		ProblemMatcher []struct {
			Owner, Severity string
			Pattern         []struct {
				Regexp                            string
				File, Line, Column, Code, Message int
			}
		}
	}
	require.NoError(t, json.Unmarshal(content, &file))
	require.Len(t, file.ProblemMatcher, 2)
	draft := filepath.Join("testdata", "convention.txt")
	shown := clausecheck("", "check", draft)
	var report struct {
		Findings []struct{ Rule, Severity, Message string }
	}
	require.NoError(t, json.Unmarshal([]byte(clausecheck("", "check", "--format", "json", draft).out), &report))
	want, got := map[string]int{}, map[string]int{}
	for _, f := range report.Findings {
		severity := "warning"
		if f.Severity == "blocker" {
			severity = "error"
		}
		want[severity+" "+draft+" "+f.Rule+" "+f.Message]++
	}
	for _, m := range file.ProblemMatcher {
		p := m.Pattern[0]
		expression := regexp.MustCompile(p.Regexp)
		for line := range strings.Lines(shown.out) {
			if found := expression.FindStringSubmatch(strings.TrimRight(line, "\n")); found != nil {
				assert.Regexp(t, `^\d+$`, found[p.Line])
				assert.Regexp(t, `^\d+$`, found[p.Column])
				got[m.Severity+" "+found[p.File]+" "+found[p.Code]+" "+found[p.Message]]++
			}
		}
	}
	require.NotEmpty(t, want)
	assert.Equal(t, want, got)
}

func TestTheActionLooksForTheFilesThatFoldersAreSearchedFor(t *testing.T) {
	script, err := os.ReadFile(filepath.Join(pipelines, "check.sh"))
	require.NoError(t, err)
	kinds := regexp.MustCompile(`(?m)^kinds=\((.+)\)$`).FindStringSubmatch(string(script))
	require.NotNil(t, kinds)
	assert.ElementsMatch(t, extensions, strings.Fields("."+strings.ReplaceAll(kinds[1], " ", " .")))
}

// pre-commit starts the entry with the names of the files; the types it is asked for are those that the
// command looks for in folders.
func TestThePreCommitHookTakesTheFilesThatAreDrafts(t *testing.T) {
	var hooks []struct{ ID, Name, Entry, Language, Files string }
	readYAML(t, "../../../.pre-commit-hooks.yaml", &hooks)
	require.Len(t, hooks, 2)
	for _, hook := range hooks {
		words := strings.Fields(hook.Entry)
		require.Equal(t, "clausecheck", words[0])
		files := regexp.MustCompile(hook.Files)
		for _, kind := range extensions {
			assert.True(t, files.MatchString("drafts/Bill"+kind) && files.MatchString("BILL"+strings.ToUpper(kind)), kind)
		}
		assert.False(t, files.MatchString("main.go"))
		draft := filepath.Join(folder(t, "bill.txt", openPower), "bill.txt")
		assert.Equal(t, exitFindings, clausecheck("", append(words[1:], draft)...).code)
	}
}
