package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"clausecheck/checker/packs"

	"github.com/evanw/esbuild/pkg/api"
)

// An entry is a script to bundle: the name it gets and its source, a slash path from the root.
type entry struct{ name, source string }

// A bundling says what to bundle and for which form of delivery.
type bundling struct {
	entries []entry
	script  bool              // classic scripts
	whole   bool              // modules that import nothing; otherwise modules share chunks
	assets  string            // the module of site/engine/assets that stands for "#assets"
	files   map[string]pinned // names and hashes of the files that "#assets" fetches
	form    string            // what the page is told it is: hosted, file or package
	hashed  bool              // put the content's hash into each name
	node    bool
	notices bool // keep the licence notices of what is bundled
}

// pinned is a file's address and hash, as site/engine/assets/pinned.ts reads it.
type pinned struct {
	URL       string `json:"url"`
	Integrity string `json:"integrity"`
}

// readLanguages is what site/page/settings.ts shows of each language pack, as JSON.
func readLanguages() ([]byte, error) {
	type language struct {
		ID        string `json:"id"`
		Name      string `json:"name"`
		Validated string `json:"validated"`
	}
	var all []language
	for _, p := range packs.All() {
		all = append(all, language{p.Language, p.Name, p.Notes})
	}
	return json.Marshal(all)
}

// bundle returns the bundled files by name. With hashed names, the entry "x" is found with named.
func (j *job) bundle(b bundling) (map[string][]byte, error) {
	files, err := json.Marshal(b.files)
	if err != nil {
		return nil, err
	}
	languages, err := readLanguages()
	if err != nil {
		return nil, err
	}
	options := api.BuildOptions{
		AbsWorkingDir:     j.root,
		Outdir:            filepath.Join(j.root, "out"), // nothing is written there; it names the results
		Bundle:            true,
		Write:             false,
		MinifySyntax:      true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		Charset:           api.CharsetUTF8,
		Target:            api.ES2022,
		LegalComments:     api.LegalCommentsNone,
		Format:            api.FormatESModule,
		Splitting:         true,
		Loader:            map[string]api.Loader{".ftl": api.LoaderText, ".txt": api.LoaderText},
		Tsconfig:          j.source("site", "tsconfig.json"),
		Define: map[string]string{
			"CLAUSECHECK_VERSION":   quote(j.version),
			"CLAUSECHECK_FORM":      quote(b.form),
			"CLAUSECHECK_FILES":     string(files),
			"CLAUSECHECK_LANGUAGES": string(languages),
		},
		Plugins:  []api.Plugin{j.provided(b)},
		LogLevel: api.LogLevelSilent,
		Metafile: true,
	}
	if b.script {
		options.Format, options.Splitting = api.FormatIIFE, false
	}
	if b.notices {
		options.LegalComments = api.LegalCommentsEndOfFile
	}
	if b.whole {
		options.Splitting = false
	}
	if b.node {
		options.Platform = api.PlatformNode
		options.Conditions = []string{"node"}
	}
	if b.hashed {
		options.EntryNames, options.ChunkNames = "[name]-[hash]", "[name]-[hash]"
	}
	for _, e := range b.entries {
		options.EntryPointsAdvanced = append(options.EntryPointsAdvanced, api.EntryPoint{
			InputPath: j.source(filepath.FromSlash(e.source)), OutputPath: e.name,
		})
	}
	result := api.Build(options)
	if len(result.Errors) > 0 {
		return nil, errors.New(strings.Join(api.FormatMessages(result.Errors, api.FormatMessagesOptions{}), "\n"))
	}
	if err := j.noteBundled(result.Metafile); err != nil {
		return nil, err
	}
	bundled := map[string][]byte{}
	for _, file := range result.OutputFiles {
		name, err := filepath.Rel(options.Outdir, file.Path)
		if err != nil {
			return nil, err
		}
		bundled[filepath.ToSlash(name)] = file.Contents
	}
	return bundled, nil
}

// provided resolves the imports whose content the build supplies.
func (j *job) provided(b bundling) api.Plugin {
	return api.Plugin{Name: "provided", Setup: func(build api.PluginBuild) {
		build.OnResolve(api.OnResolveOptions{Filter: "^#"}, func(in api.OnResolveArgs) (api.OnResolveResult, error) {
			if in.Path == "#assets" {
				if b.assets == "" {
					return api.OnResolveResult{}, fmt.Errorf("%s needs #assets, which this bundle has not", in.Importer)
				}
				return api.OnResolveResult{Path: j.source("site", "engine", "assets", b.assets+".ts")}, nil
			}
			return api.OnResolveResult{Path: in.Path, Namespace: "provided"}, nil
		})
		build.OnLoad(api.OnLoadOptions{Filter: ".", Namespace: "provided"}, func(in api.OnLoadArgs) (api.OnLoadResult, error) {
			var content string
			loader := api.LoaderText
			switch in.Path {
			case "#wasm_exec":
				content, loader = j.goGlue, api.LoaderJS
			case "#files":
				content, loader = filesModule(b.files), api.LoaderJS
			case "#inlined-worker":
				content = string(j.worker)
			case "#inlined-wasm":
				content = j.packedEngine
			default:
				return api.OnLoadResult{}, fmt.Errorf("nothing provides %s", in.Path)
			}
			return api.OnLoadResult{Contents: &content, Loader: loader}, nil
		})
	}}
}

// filesModule is a module with the addresses and hashes of files that lie beside it. The addresses
// are written out in the one way that other people's bundlers know, so that they bring the files along.
func filesModule(files map[string]pinned) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(&b, "export const %s = { url: new URL(%s, import.meta.url).href, integrity: %s };\n",
			name, quote("./"+files[name].URL), quote(files[name].Integrity))
	}
	return b.String()
}

// named is the file whose name is name, or name, a dash and a hash, before extension.
func named(files map[string][]byte, name, extension string) (string, []byte, error) {
	for file, content := range files {
		stem, isOne := strings.CutSuffix(file, extension)
		if !isOne {
			continue
		}
		if stem == name || strings.HasPrefix(stem, name+"-") && len(stem) == len(name)+9 {
			return file, content, nil
		}
	}
	return "", nil, fmt.Errorf("the bundle has no %s%s", name, extension)
}

func quote(text string) string {
	quoted, _ := json.Marshal(text)
	return string(quoted)
}
