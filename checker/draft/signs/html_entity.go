package signs

import (
	"strings"

	"golang.org/x/net/html"
)

// HTMLEntity resolves the entity at the beginning of raw; size is 1 where it is a bare "&".
func HTMLEntity(raw string) (value string, size int) {
	stop := 1
	for stop < len(raw) && stop < 40 && (raw[stop] == '#' || IsLetter(raw[stop]) || raw[stop] >= '0' && raw[stop] <= '9') {
		stop++
	}
	if stop < len(raw) && raw[stop] == ';' {
		stop++
	}
	value = html.UnescapeString(raw[:stop])
	if value == raw[:stop] {
		return "&", 1
	}
	if value == "\u0000" {
		value = "\uFFFD"
	}
	for n := stop; n > 1; n-- { // what stands behind an entity without semicolon is no part of it
		if short := html.UnescapeString(raw[:n]); strings.HasSuffix(value, raw[n:stop]) && short+raw[n:stop] == value {
			value, stop = short, n
			if n > 2 && html.UnescapeString(raw[:n-1])+raw[n-1:stop] == value && raw[n-1] != ';' {
				continue
			}
		}
		break
	}
	return value, stop
}
