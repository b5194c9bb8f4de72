package checker

import (
	"clausecheck/checker/internal/reading"
	"clausecheck/checker/internal/vague"
)

// Signs are the signs of the text's articles, in text order.
func (c *Checker) Signs(text string, o Options) []ArticleSigns {
	k := c.begin(text, o)
	k.Signs = &reading.SignCollector{}
	c.finish(k, o, nil)
	return k.Signs.All
}

// OpenSamples are the candidates of all articles of the text, in text order.
func (c *Checker) OpenSamples(text string, o Options) []OpenSample {
	k := c.begin(text, o)
	c.finish(k, o, nil)
	return vague.OpenSamples(&k.Instrument)
}

// AtStake reports whether the reading finds liberty, property, data or speech at stake in one of the text's
// articles.
func (c *Checker) AtStake(text string, o Options) bool {
	k := c.begin(text, o)
	c.finish(k, o, nil)
	return vague.AtStake(&k.Instrument)
}
