package outline

// Some legislatures print the new articles of the law that is amended right behind the instruction,
// without marks and with nothing to close them: "Modifíquese el artículo 9 … en los siguientes
// términos:" is followed by a line "Artículo 9. Llaves". Such an article belongs to the other law where
// its number is not the one that the instrument comes to next; the instrument goes on with its own next
// number, with an ordinal where the instruction stands under one, or with a part.

// articlesEnd is the first line behind the articles of another law that begin after the instruction at
// line i; 0 where the line after it goes on with the instrument itself.
func (o *outliner) articlesEnd(i int) int {
	if o.goesOnAt(i + 1) {
		return 0
	}
	k := i + 2
	for k < len(o.lines) && k-i < longestQuotation && !o.goesOnAt(k) && !o.startsClosing(k) {
		k++
	}
	o.looked = max(o.looked, k)
	for k > i+2 && o.lines[k-1].head == 0 && o.capitals(o.lines[k-1].start, o.lines[k-1].end) {
		k-- // the heading of what follows
	}
	return k
}

// goesOnAt reports whether the line is a heading with which the instrument itself goes on.
func (o *outliner) goesOnAt(i int) bool {
	h := o.headingAt(i)
	if h == nil {
		return false
	}
	switch {
	case h.role == rolePart || h.role == roleAnnex:
		return true
	case !o.opensTop(i):
		return false
	case h.alone || h.number.class == classOfNone:
		return true
	}
	return h.number.follows(o.last)
}

// announcesArticles reports whether the line ends an instruction that articles of another law follow.
// The instruction may have begun on the line before, where that one was broken off.
func (o *outliner) announcesArticles(i int) bool {
	ln := &o.lines[i]
	if o.words.newArticles == 0 || ln.ends != endsColon || !o.opensTop(i+1) {
		return false
	}
	last, found := o.lastWord(ln)+1, false
	for t := last - 1; t >= ln.first && t > last-4 && !found; t-- {
		found = o.listAt(t, last, o.words.newArticles) == last
	}
	from := ln.first
	if i > 0 && o.lines[i-1].ends == endsOpen && o.lines[i-1].head == 0 {
		from = o.lines[i-1].first
	}
	return found && o.has(from, ln.last, o.words.amendingWord)
}
