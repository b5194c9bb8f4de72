package main

import (
	"encoding/json"
	"fmt"
	"html/template"
	"os"
	"strings"
)

// The threat model is one page of the site. What stays open is data, which the leak tests read too: what is
// heard and not in it fails them, and what it names is what the page and SECURITY.md say.

// An openWay is a kind of channel that cannot be closed somewhere.
type openWay struct {
	Words string `json:"words"`
}

// readOpenWays is what site/guide/open-ways.json says, in sentences.
func (j *job) readOpenWays() ([]openWay, error) {
	content, err := os.ReadFile(j.source("site", "guide", "open-ways.json"))
	if err != nil {
		return nil, err
	}
	var ways []openWay
	if err := json.Unmarshal(content, &ways); err != nil {
		return nil, fmt.Errorf("site/guide/open-ways.json: %w", err)
	}
	return ways, nil
}

// buildThreats writes site/security.
func (j *job) buildThreats() error {
	ways, err := j.readOpenWays()
	if err != nil {
		return err
	}
	security, err := os.ReadFile(j.source("SECURITY.md"))
	if err != nil {
		return err
	}
	said := strings.Join(strings.Fields(string(security)), " ")
	for _, way := range ways {
		if !strings.Contains(said, way.Words) {
			return fmt.Errorf("SECURITY.md does not say what site/guide/open-ways.json says: %s", way.Words)
		}
	}
	page, err := os.ReadFile(j.source("site", "guide", "threats.html"))
	if err != nil {
		return err
	}
	threats, err := template.New("threats").Parse(string(page))
	if err != nil {
		return err
	}
	style, err := os.ReadFile(j.source("site", "gen", "rules.css"))
	if err != nil {
		return err
	}
	return j.writeTemplate("site/security/index.html", threats, map[string]any{
		"Style": "/assets/rules-" + shortHash(style) + ".css", "Version": j.version, "Open": ways,
	})
}
