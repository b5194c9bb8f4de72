package pdf

import (
	"strconv"
	"strings"
)

// The encodings that a font may name, each as the letters of its 256 codes, 0 where there is none. A
// ␣ holds the place of a code that shows nothing.
var (
	standardEncoding = codes(" !\"#$%&’()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_‘abcdefghijklmnopqrstuvwxyz{|}~",
		"␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ␣–†‡·␣¶•‚„”»…‰␣¿␣`´ˆ˜¯˘˙¨␣˚¸␣˝˛ˇ—␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣Æ␣ª␣␣␣␣ŁØŒº␣␣␣␣␣æ␣␣␣ı␣␣łøœß␣␣␣␣")
	winAnsi = codes(" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~",
		"•€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ ¡¢£¤¥¦§¨©ª«¬-®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")
	macRoman = codes(" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~",
		"␣ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
)

// codes are the letters of the codes from 32 and from 127.
func codes(low, high string) (table [256]rune) {
	at := 32
	for _, half := range []string{low, high} {
		for _, r := range half {
			if r != '␣' {
				table[at] = r
			}
			at++
		}
	}
	return table
}

var glyphNames map[string]rune

// lettersOfName is what a glyph of this name shows, "" where its name does not say.
func lettersOfName(glyph string) string {
	if glyph == "" || glyph == ".notdef" {
		return ""
	}
	if glyphNames == nil {
		glyphNames = map[string]rune{}
		for line := range strings.Lines(glyphList) {
			called, place, ok := strings.Cut(strings.TrimSpace(line), " ")
			if v, err := strconv.ParseUint(place, 16, 32); ok && err == nil {
				glyphNames[called] = rune(v)
			}
		}
	}
	if dot := strings.IndexByte(glyph, '.'); dot > 0 { // a.sc, one.oldstyle
		glyph = glyph[:dot]
	}
	var out strings.Builder
	for part := range strings.SplitSeq(glyph, "_") {
		r := letterOfName(part)
		if r == 0 {
			return ""
		}
		out.WriteRune(r)
	}
	return out.String()
}

func letterOfName(part string) rune {
	if r, ok := glyphNames[part]; ok {
		return r
	}
	if len(part) == 1 {
		return rune(part[0])
	}
	for _, form := range []struct {
		begin string
		least int
	}{{"uni", 4}, {"u", 4}} {
		if digits, ok := strings.CutPrefix(part, form.begin); ok && len(digits) >= form.least && len(digits) <= 6 {
			if v, err := strconv.ParseUint(digits, 16, 32); err == nil && v <= 0x10FFFF {
				return rune(v)
			}
		}
	}
	if digits, ok := strings.CutSuffix(part, "oldstyle"); ok {
		return letterOfName(digits)
	}
	return 0
}
