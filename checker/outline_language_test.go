package checker

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOutlineReadsLabelsOfOtherLanguages(t *testing.T) {
	for language, cases := range map[string][][2]string{
		"es": {{"Artículo 5 bis\nLlaves\n1. Nadie venderá llaves.\n2. La venta es delito.", `
article Artículo 5 bis <Llaves>
  paragraph 1. | Nadie venderá llaves.
  paragraph 2. | La venta es delito.`}, {"TÍTULO I DE LAS LLAVES\nArtículo 9-A.- Venta\nEl que vende será multado:\n1) una vez;\n2) dos veces.\nArtículo 10. [Derogado]", `
part TÍTULO I <DE LAS LLAVES>
  article Artículo 9-A. <Venta> | El que vende será multado:
    paragraph 1) | una vez;
    paragraph 2) | dos veces.
  article Artículo 10. | [Derogado] #repealed`}},
		"fr": {{"Art. 1er\nNul ne vend de clés :\n1° aux mineurs ;\n2° la nuit.\nArt. 2\nLa vente est un délit.", `
article Art. 1er | Nul ne vend de clés :
  paragraph 1° | aux mineurs ;
  paragraph 2° | la nuit.
article Art. 2 | La vente est un délit.`}},
		"ru": {{"ГЛАВА 1. КЛЮЧИ\nСтатья 12.1. Продажа ключей\n1. Продажа запрещена:\nа) ночью;\nб) днем.\n2. Статья 5 не применяется.", `
part ГЛАВА 1. <КЛЮЧИ>
  article Статья 12.1. <Продажа ключей>
    paragraph 1. | Продажа запрещена:
      item а) | ночью;
      item б) | днем.
    paragraph 2. | Статья 5 не применяется.`}},
		"zh": {{"第一章 总则\n第二百八十五条 禁止出售钥匙：\n（一）夜间；\n（二）白天。\n第二百八十五条之一 违者罚款。", `
part 第一章 <总则>
  article 第二百八十五条 | 禁止出售钥匙：
    item （一） | 夜间；
    item （二） | 白天。
  article 第二百八十五条之一 | 违者罚款。`}},
		"ar": {{"المادة 3\nيحظر بيع المفاتيح.\nالمادة ٤\nيعاقب البائع.", `
article المادة 3 | يحظر بيع المفاتيح.
article المادة ٤ | يعاقب البائع.`}, {"المادة الأولى\nيحظر بيع المفاتيح.\nالمادة الحادية عشرة\nيعاقب البائع.", `
article المادة الأولى | يحظر بيع المفاتيح.
article المادة الحادية عشرة | يعاقب البائع.`}},
	} {
		lex := structureLexicon(t, language)
		for _, c := range cases {
			t.Run(language, func(t *testing.T) {
				d := outlineOf(lex, c[0])
				checkTree(t, d)
				assert.Equal(t, strings.TrimSpace(c[1]), strings.TrimSpace(drawTree(d)))
			})
		}
	}
}

func TestOutlineFindsEveryArticleOfForeignCodes(t *testing.T) {
	for name, want := range map[string]int{
		"es/es-pe-ley30096-delitos-informaticos": 0, "ru/ru-criminal-code-2024": 523, "zh/cn-cybersecurity-law-2016": 79, "ar/ar-sa-anti-cybercrime": 16,
	} {
		t.Run(name, func(t *testing.T) {
			text := corpusText(t, name+".txt")
			d := outlineOf(structureLexicon(t, name[:2]), text)
			checkTree(t, d)
			if want == 0 {
				want = strings.Count("\n"+text, "\nArtículo ") - strings.Count("\n"+text, "\nArtículo modificado") -
					strings.Count("\n"+text, "\nArtículo incorporado") - strings.Count("\n"+text, "\nArtículo derogado")
			}
			assert.Len(t, tops(d), want)
		})
	}
}
