package main

import (
	_ "embed"
	"errors"

	"github.com/evanw/esbuild/pkg/api"
)

//go:embed first.js
var firstSource string

// firstScript runs before anything else on every page: see first.js.
var firstScript = minified(firstSource)

// minified is a script of ours without its comments and spaces.
func minified(script string) string {
	result := api.Transform(script, api.TransformOptions{
		MinifySyntax: true, MinifyWhitespace: true, MinifyIdentifiers: true, Charset: api.CharsetUTF8, Target: api.ES2022,
	})
	if len(result.Errors) > 0 {
		panic(errors.New("site/gen/first.js: " + result.Errors[0].Text))
	}
	return string(result.Code)
}
