package checker_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

// Two articles of a convention of our own, as each of the six languages of the United Nations would say them.
var conventions = map[string]string{
	"en": "Article 1\n\nAny person who intentionally and without right intercepts computer data shall be punished by imprisonment for a term of not more than three years.\n\nArticle 2\n\nThe police may search premises and seize documents.",
	"fr": "Article 1\n\nQuiconque, intentionnellement et sans droit, intercepte des données informatiques est puni d’un emprisonnement de trois ans au plus.\n\nArticle 2\n\nLa police peut perquisitionner des locaux et saisir des documents.",
	"es": "Artículo 1\n\nEl que intencionalmente y sin derecho intercepte datos informáticos será castigado con prisión de hasta tres años.\n\nArtículo 2\n\nLa policía podrá registrar locales e incautar documentos.",
	"ru": "Статья 1\n\nЛицо, которое умышленно и неправомерно перехватывает компьютерные данные, наказывается лишением свободы на срок до трех лет.\n\nСтатья 2\n\nПолиция вправе проводить обыск помещений и изымать документы.",
	"zh": "第一条 任何人故意且非法截取计算机数据的，处三年以下有期徒刑。\n\n第二条 警察可以搜查场所，扣押文件。",
	"ar": "المادة 1\n\nيعاقب بالسجن مدة لا تزيد على ثلاث سنوات كل من اعترض عمداً ودون وجه حق بيانات حاسوبية.\n\nالمادة 2\n\nيجوز للشرطة تفتيش الأماكن وضبط المستندات.",
}

func TestTheOffenceAndThePowerOfAConventionAreReadInSixLanguages(t *testing.T) {
	c := full(t)
	for language, text := range conventions {
		r := c.Check(text, checker.Options{Language: language})
		assert.Equal(t, language, r.Language)
		var articles []checker.Reading
		for i := range r.Document.Provisions {
			if k := r.Document.Provisions[i].Kind; k == checker.KindArticle {
				articles = append(articles, r.Readings[i])
			}
		}
		require.Len(t, articles, 2, language)
		offence, power := articles[0], articles[1]
		assert.True(t, offence.Has(checker.SlotOffence), language)
		assert.True(t, offence.Has(checker.SlotUnlawfulness), language)
		assert.Equal(t, checker.MentalIntent, offence.Mental, language)
		assert.True(t, power.Has(checker.SlotPower), language)
		assert.False(t, power.Has(checker.SlotAuthorisation), language)
		rules := map[string]bool{}
		for _, f := range r.Findings {
			rules[f.Rule.ID] = true
		}
		assert.False(t, rules["intent/no-mental-element"], language)
	}
}
