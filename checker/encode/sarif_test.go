package encode

import (
	"encoding/json"
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type sarifLog struct {
	Version string
	Runs    []struct {
		ColumnKind string
		Tool       struct {
			Driver struct {
				Rules []struct {
					ID                   string
					Help                 struct{ Text, Markdown string }
					DefaultConfiguration struct{ Level string }
				}
			}
		}
		Results []struct {
			RuleID, Kind, Level string
			RuleIndex           int
			Message             struct{ Text string }
			Locations           []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI string }
					Region           struct {
						StartLine, StartColumn, EndLine, EndColumn, CharOffset, CharLength int
						Snippet                                                            struct{ Text string }
					}
				}
				LogicalLocations []struct{ Name, FullyQualifiedName, Kind string }
			}
			RelatedLocations    []struct{ Message struct{ Text string } }
			PartialFingerprints map[string]string
			Fixes               []struct {
				ArtifactChanges []struct {
					Replacements []struct {
						DeletedRegion   struct{ CharOffset, CharLength int }
						InsertedContent struct{ Text string }
					}
				}
			}
		}
	}
}

func TestSARIF(t *testing.T) {
	r := sampleReport()
	var log sarifLog
	require.NoError(t, json.Unmarshal([]byte(write(t, "sarif", Style{Rules: []*checker.Rule{otherRule, sampleRule}, Version: "0.1.0"}, quiet(), r)), &log))
	assert.Equal(t, "2.1.0", log.Version)
	require.Len(t, log.Runs, 1, "all reports make one run")
	run := log.Runs[0]
	assert.Equal(t, "utf16CodeUnits", run.ColumnKind)

	rules := run.Tool.Driver.Rules
	require.Len(t, rules, 2)
	assert.Equal(t, "note", rules[0].DefaultConfiguration.Level)
	assert.Equal(t, "error", rules[1].DefaultConfiguration.Level)
	assert.Equal(t, "By accident & design.\n\nWhat clears it: A <fault word>.\n\nRedraft: …, when committed intentionally, …\n\n"+
		"Authorities:\n\n- Rome Statute, art. 30\n- Model Penal Code", rules[1].Help.Text)
	assert.Contains(t, rules[1].Help.Markdown, "**What clears it:** A &lt;fault word\\>.")

	require.Len(t, run.Results, 3)
	first, second, gap := run.Results[0], run.Results[1], run.Results[2]
	assert.Equal(t, "intent/no-mental-element", first.RuleID)
	assert.Equal(t, 1, first.RuleIndex)
	assert.Equal(t, "error", first.Level)
	assert.Equal(t, r.Fingerprints()[0], first.PartialFingerprints["clause/v1"])
	assert.Equal(t, "the same in Article 2", first.RelatedLocations[0].Message.Text)
	place := first.Locations[0].PhysicalLocation
	assert.Equal(t, "drafts/sample.txt", place.ArtifactLocation.URI)
	assert.Equal(t, []int{2, 21, 2, 27, 33, 6}, []int{place.Region.StartLine, place.Region.StartColumn, place.Region.EndLine,
		place.Region.EndColumn, place.Region.CharOffset, place.Region.CharLength})
	assert.Equal(t, "punish", place.Region.Snippet.Text)
	assert.Equal(t, "art-1", first.Locations[0].LogicalLocations[0].FullyQualifiedName)
	change := first.Fixes[0].ArtifactChanges[0].Replacements[0]
	assert.Equal(t, 33, change.DeletedRegion.CharOffset)
	assert.Equal(t, "punish, when committed intentionally,", change.InsertedContent.Text)

	region := second.Locations[0].PhysicalLocation.Region
	assert.Equal(t, []int{5, 11, 6, 6}, []int{region.StartLine, region.StartColumn, region.EndLine, region.EndColumn}, "a region may reach over lines")
	assert.Equal(t, "open", gap.Kind, "what was not checked is neither a pass nor a failure")
	assert.Equal(t, "none", gap.Level)
}

func TestSARIFNamesFilesByURI(t *testing.T) {
	for path, want := range map[string]string{
		"a b/é.txt": "a%20b/%C3%A9.txt", "/tmp/x.txt": "file:///tmp/x.txt", "-": "stdin", "a:b.txt": "a%3Ab.txt",
	} {
		assert.Equal(t, want, uriOf(path))
	}
}
