package compare

import "slices"

// Articles, which follow the word behind them.

// passArticles takes the article off both ends of a place where one draft has nothing else there: "a false entry" became
// "an entry".
func (s *spotlight) passArticles() {
	olds, news := s.sides[0].tokens, s.sides[1].tokens
	if min(s.oldLast-s.oldFirst, s.newLast-s.newFirst) != 1 || s.oldLast-s.oldFirst == s.newLast-s.newFirst {
		return
	}
	if !s.words.isArticle(olds[s.oldFirst]) || !s.words.isArticle(news[s.newFirst]) {
		return
	}
	s.oldFirst, s.newFirst = s.oldFirst+1, s.newFirst+1
	s.olds, s.news = max(s.olds-1, 0), max(s.news-1, 0)
	s.sides[0].first, s.sides[1].first = s.oldFirst, s.newFirst
}

// isArticle reports whether a token is an article.
func (v *vocabulary) isArticle(t ownToken) bool {
	return slices.ContainsFunc(v.norms.byFirst[t.folded], func(p phrase) bool { return p.of == listAgent && p.rung == article && p.count == 1 })
}
