package outline

import (
	"regexp"
	"strings"
	"testing"

	"clausecheck/checker/internal/text"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
  article Artículo 10. | [Derogado] #repealed`},
			{"Artículo 1.- Objeto\nSe venden llaves.\nDisposición adicional única. Plazo.\nEl plazo corre.\nDISPOSICIONES FINALES\nPRIMERA.- Registro\nSe lleva un registro.\nSegunda. Vigencia\nRige mañana.", `
article Artículo 1. <Objeto> | Se venden llaves.
article Disposición adicional única. <Plazo> | El plazo corre.
heading <DISPOSICIONES FINALES>
article PRIMERA. <Registro> | Se lleva un registro.
article Segunda. <Vigencia> | Rige mañana. #final`},
			{"Artículo 1.- Objeto\nPrimera vez que se vende una llave.\nSegunda venta, doble multa.", `
article Artículo 1. <Objeto>
  paragraph | Primera vez que se vende una llave.
  paragraph | Segunda venta, doble multa.`},
			{"Artículo 3.- Reforma\nModifíquese el artículo 9 de la Ley de Llaves en los siguientes términos:\nArtículo 9.- Llaves\n1. Toda llave se registra.\n2. Nadie la copia.\nArtículo 4.- Vigencia\nEsta ley rige mañana.", `
article Artículo 3. <Reforma> | Modifíquese el artículo 9 de l … ntes términos: #amending
  article Artículo 9. <Llaves> #amending #quoted
    paragraph 1. | Toda llave se registra. #amending #quoted
    paragraph 2. | Nadie la copia. #amending #quoted
article Artículo 4. <Vigencia> | Esta ley rige mañana. #final`},
			{"Artículo 3.- Plazos\nLos plazos se cuentan de la siguiente manera:\nArtículo 4.- Vigencia\nEsta ley rige mañana.", `
article Artículo 3. <Plazos> | Los plazos se cuentan de la siguiente manera:
article Artículo 4. <Vigencia> | Esta ley rige mañana. #final`}},
		"fr": {{"Art. 1er\nNul ne vend de clés :\n1° aux mineurs ;\n2° la nuit.\nArt. 2\nLa vente est un délit.", `
article Art. 1er | Nul ne vend de clés :
  paragraph 1° | aux mineurs ;
  paragraph 2° | la nuit.
article Art. 2 | La vente est un délit.`},
			{"Article 323-1\nNul ne vend de clés.\nArticle 323-3-1\nLa vente est un délit.\nArticle L. 851-2\nL'article L. 323-1 s'applique.\nArticle R10\nLe port tient un registre.", `
article Article 323-1 | Nul ne vend de clés.
article Article 323-3-1 | La vente est un délit.
article Article L. 851-2 | L'article L. 323-1 s'applique.
article Article R10 | Le port tient un registre.`},
			{"Article 5\n§ 1er. Nul ne vend de clés.\n§ 2. Nul ne les copie.\nArticle 6\n§ 1er. La vente est un délit.\n§ 2. Le port tient un registre.", `
article Article 5
  paragraph § 1er. | Nul ne vend de clés.
  paragraph § 2. | Nul ne les copie.
article Article 6
  paragraph § 1er. | La vente est un délit.
  paragraph § 2. | Le port tient un registre.`},
			{"Article 2bis. § 1. Nul ne vend de clés :\n1° aux mineurs;\n2° la nuit.\n\n§ 2. Nul ne les copie.\n\nArticle 3. - § 1er. La vente est un délit.\n\nLe port en décide.\n\n§ 2. Le § 1er ne vaut pas pour le port.", `
article Article 2bis.
  paragraph § 1. | Nul ne vend de clés :
    item 1° | aux mineurs;
    item 2° | la nuit.
  paragraph § 2. | Nul ne les copie.
article Article 3.
  paragraph § 1er. | La vente est un délit.
    paragraph | Le port en décide.
  paragraph § 2. | Le § 1er ne vaut pas pour le port.`}},
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

// The articles of each law are counted by the lines that begin with its own way to number one, and each
// label must stand at that very byte.
func TestOutlineFindsEveryArticleOfForeignCodes(t *testing.T) {
	for name, c := range map[string]struct {
		heading     string // of an article, at the start of its line
		count       int
		first, last string
	}{
		"es/es-cl-ley21459-delitos-informaticos": {`Artículo (\d|primero|segundo|tercero)`, 24, "Artículo 1°", "Artículo tercero"},
		"ru/ru-criminal-code-2024":               {`Статья \d`, 523, "Статья 1.", "Статья 361."},
		"zh/cn-cybersecurity-law-2016":           {`第[一二三四五六七八九十百]+条`, 79, "第一条", "第七十九条"},
		"ar/ar-sa-anti-cybercrime":               {`\d+\. المادة`, 16, "1. المادة الأولى", "16. المادة السادسة عشرة"},
	} {
		t.Run(name, func(t *testing.T) {
			text := corpusText(t, name+".txt")
			d := outlineOf(structureLexicon(t, name[:2]), text)
			checkTree(t, d)
			lines := regexp.MustCompile("(?m)^"+c.heading).FindAllStringIndex(text, -1)
			all := tops(d)
			require.Len(t, lines, c.count)
			require.Len(t, all, c.count)
			for i, p := range all {
				assert.Equal(t, int32(lines[i][0]), p.Label.Start, d.Words(p.Label))
			}
			assert.Equal(t, c.first, d.Words(all[0].Label))
			assert.Equal(t, c.last, d.Words(all[c.count-1].Label))
		})
	}
}

// Peru's law has articles, ordinals without the word behind them, and articles of other laws within.
func TestOutlineTellsTheArticlesOfALawFromThoseItAmends(t *testing.T) {
	source := corpusText(t, "es/es-pe-ley30096-delitos-informaticos.txt")
	d := outlineOf(structureLexicon(t, "es"), source)
	checkTree(t, d)
	var own, quoted []string
	for i := range d.Provisions {
		p := &d.Provisions[i]
		switch {
		case p.Kind != text.KindArticle && p.Kind != text.KindSection:
		case p.Flags&text.FlagQuoted != 0:
			quoted = append(quoted, p.Number)
		default:
			own = append(own, p.Number)
		}
	}
	assert.Equal(t, strings.Fields("1 2 3 4 5 5-a 6 7 8 8-a 9 9-a 10 11 12 12-a primera segunda tercera cuarta quinta sexta setima octava novena decima undecima primera segunda tercera cuarta unica"), own)
	assert.Equal(t, strings.Fields("1 3 230 162"), quoted)
}

// An editor's note may stand anywhere: it never tears what stands around it apart.
func TestNotesStandInTheTreeWhereTheyStandInTheText(t *testing.T) {
	note := "Artículo modificado por la Ley 77, publicada el 3 de mayo.\n"
	for _, c := range []struct{ name, text, tree string }{
		{"between items", "Artículo 4. Llaves\nSe prohíbe vender llaves cuando:\na) es de noche;\n" + note + "b) el comprador es menor.", `
article Artículo 4. <Llaves> | Se prohíbe vender llaves cuando:
  item a) | es de noche;
  note | Artículo modificado por la Ley …  el 3 de mayo.
  item b) | el comprador es menor.`},
		{"behind a heading without text", "Artículo 4. Llaves\nSe prohíbe vender llaves.\nDe la copia\n" + note + "Artículo 5. Copias\nNadie copia llaves.", `
article Artículo 4. <Llaves> | Se prohíbe vender llaves.
  heading <De la copia>
  note | Artículo modificado por la Ley …  el 3 de mayo.
article Artículo 5. <Copias> | Nadie copia llaves.`},
		{"in an article of another law", "Artículo 4. Reforma\nModifíquese el artículo 9 de la Ley de Llaves en los siguientes términos:\nArtículo 9. Llaves\n" + note + "1. Toda llave se registra.\nArtículo 5. Copias\nNadie copia llaves.", `
article Artículo 4. <Reforma> | Modifíquese el artículo 9 de l … ntes términos: #amending
  article Artículo 9. <Llaves> #amending #quoted
    note | Artículo modificado por la Ley …  el 3 de mayo. #amending #quoted
    paragraph 1. | Toda llave se registra. #amending #quoted
article Artículo 5. <Copias> | Nadie copia llaves.`},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := outlineOf(structureLexicon(t, "es"), c.text)
			checkTree(t, d)
			assert.Equal(t, strings.TrimSpace(c.tree), strings.TrimSpace(drawTree(d)))
		})
	}
}
