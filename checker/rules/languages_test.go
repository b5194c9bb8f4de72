package rules

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/checktest"
	"clausecheck/checker/packs"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The same clauses in French and Spanish, each with the rules that must speak of it and those that must not.
func TestFrenchAndSpanishClauses(t *testing.T) {
	engine, err := checker.New(packs.All(), All)
	require.NoError(t, err)
	for _, c := range []struct {
		language, name, text string
		caught, left         string // rules, separated by blanks
	}{
		{"fr", "infraction sans intention", "Article 3\nQuiconque altère un registre du port est puni d’un an d’emprisonnement.",
			"intent/no-mental-element", ""},
		{"fr", "infraction intentionnelle", "Article 3\nQuiconque altère intentionnellement un registre du port est puni d’un an d’emprisonnement.",
			"", "intent/no-mental-element"},
		{"fr", "coupable d’une infraction", "Article 3\nQuiconque vend une clé du port est coupable d’une infraction.",
			"intent/no-mental-element", ""},
		{"fr", "outil sans but", "Article 6\nQuiconque détient un programme ou un mot de passe est puni d’emprisonnement.",
			"intent/possession-without-purpose", ""},
		{"fr", "outil avec but", "Article 6\nQuiconque détient un programme dans l’intention de commettre l’une des infractions visées à l’article 3 est puni d’emprisonnement.",
			"", "intent/possession-without-purpose"},
		{"fr", "interception sans juge", "Article 9\nLa police peut intercepter les communications de toute personne.",
			"powers/no-prior-authorisation powers/no-suspicion-threshold", ""},
		{"fr", "interception avec juge", "Article 9\nAvec l’autorisation préalable du juge, la police peut intercepter les communications d’une personne s’il existe des motifs raisonnables de la soupçonner.",
			"", "powers/no-prior-authorisation powers/no-suspicion-threshold"},
		{"fr", "par tout moyen", "Article 4\nQuiconque accède intentionnellement, sans droit, par tout moyen, à un système informatique est puni d’une amende.",
			"vagueness/catch-all-means", ""},
		{"es", "delito sin dolo", "Artículo 3\nEl que altere un registro del puerto será castigado con pena de prisión.",
			"intent/no-mental-element", ""},
		{"es", "delito doloso", "Artículo 3\nEl que, a sabiendas, altere un registro del puerto será castigado con pena de prisión.",
			"", "intent/no-mental-element"},
		{"es", "culpa objetiva", "Artículo 5\nEl que reciba datos del puerto debiendo presumir su origen será reprimido con pena privativa de libertad.",
			"intent/negligence-standard", ""},
		{"es", "herramienta sin propósito", "Artículo 6\nEl que posea un programa o una contraseña será sancionado con multa y prisión.",
			"intent/possession-without-purpose", ""},
		{"es", "herramienta con propósito", "Artículo 6\nEl que posea un programa con la intención de cometer uno de los delitos previstos en el artículo 3 será sancionado con prisión.",
			"", "intent/possession-without-purpose"},
		{"es", "interceptación sin juez", "Artículo 9\nLa policía podrá interceptar las comunicaciones de cualquier persona.",
			"powers/no-prior-authorisation powers/no-suspicion-threshold", ""},
		{"es", "interceptación con juez", "Artículo 9\nCon autorización judicial previa, la policía podrá interceptar las comunicaciones de una persona determinada cuando existan motivos fundados.",
			"", "powers/no-prior-authorisation powers/no-suspicion-threshold"},
		{"es", "solo pruebas autorizadas", "Artículo 2\nEl que sin derecho y a sabiendas acceda a un sistema informático será castigado con prisión.\nArtículo 3\nEstá exento de responsabilidad penal el que realiza pruebas autorizadas.",
			"research/exception-too-narrow", "research/no-safe-harbour"},
	} {
		t.Run(c.language+" "+c.name, func(t *testing.T) {
			var spoke []string
			for _, f := range engine.Check(c.text, checker.Options{Language: c.language}).Findings {
				spoke = append(spoke, f.Rule.ID)
			}
			for _, rule := range strings.Fields(c.caught) {
				assert.Contains(t, spoke, rule)
			}
			for _, rule := range strings.Fields(c.left) {
				assert.NotContains(t, spoke, rule)
			}
		})
	}
}

// What a rule says comes in the language of the text.
func TestRulesSpeakTheLanguageOfTheText(t *testing.T) {
	engine, err := checker.New(packs.All(), All)
	require.NoError(t, err)
	for language, c := range map[string]struct{ text, title, message string }{
		"en": {"Article 3\nA person who alters a harbour record commits an offence.", noMentalElement.Title, "makes conduct an offence"},
		"fr": {"Article 3\nQuiconque altère un registre du port est puni d’un an d’emprisonnement.", "L’infraction n’énonce aucun élément moral", "L’article 3 érige un comportement en infraction"},
		"es": {"Artículo 3\nEl que altere un registro del puerto será castigado con pena de prisión.", "El delito no enuncia elemento subjetivo", "El artículo 3 tipifica una conducta"},
	} {
		t.Run(language, func(t *testing.T) {
			r := engine.Check(c.text, checker.Options{Language: language})
			for _, f := range r.Findings {
				if f.Rule.ID == noMentalElement.ID {
					assert.Equal(t, c.title, f.Rule.Title)
					assert.Contains(t, f.Message, c.message)
					return
				}
			}
			t.Errorf("%s did not speak", noMentalElement.ID)
		})
	}
}

// A rule that speaks a language says all of itself in it: what is wrong, why, what clears it and a redraft.
func TestARuleThatSpeaksALanguageSaysAllOfItselfInIt(t *testing.T) {
	for _, pack := range packs.All() {
		if !pack.Speaks() {
			continue // English, which the rules are written in
		}
		spoken := 0
		for _, rule := range All {
			if !pack.SpeaksFor(rule.ID) {
				continue
			}
			spoken++
			title, why, clears, redraft := pack.Texts(rule.ID)
			for name, text := range map[string][2]string{"title": {rule.Title, title}, "why": {rule.Why, why}, "clears": {rule.Clears, clears}, "redraft": {rule.Redraft, redraft}} {
				assert.True(t, text[0] == "" || text[1] != "", "%s: %s has no %s", pack.Language, rule.ID, name)
			}
		}
		assert.GreaterOrEqual(t, spoken, 40, pack.Language)
	}
}

// What is said of a text in another script than the Latin one is said in that script, down to notes and what was not checked.
func TestNothingSaidOfARussianChineseOrArabicTextIsEnglish(t *testing.T) {
	engine, err := checker.New(packs.All(), All)
	require.NoError(t, err)
	quoted := regexp.MustCompile(`[“«][^”»]*[”»]`)
	for language, text := range map[string]string{
		"ru": "Статья 1\n\nЛицо, которое получает доступ к компьютерной системе, наказывается лишением свободы на срок до трёх лет.\n\nСтатья 2\n\nПолиция вправе проводить обыск помещений и изымать документы и иные предметы, если признает необходимым, и принимает надлежащие меры.\n\nСтатья 3\n\nЛицо, которое изменяет данные, наказывается штрафом.",
		"zh": "第一条 任何人侵入计算机系统的，处三年以下有期徒刑。\n\n第二条 警察可以搜查场所、扣押文件等，认为必要时应当及时采取措施。\n\n第三条 任何人更改数据的，处罚金。",
		"ar": "المادة 1\n\nيعاقب بالسجن مدة لا تزيد على ثلاث سنوات كل من دخل إلى نظام حاسوبي.\n\nالمادة 2\n\nيجوز للشرطة مراقبة الاتصالات بأي وسيلة أخرى متى رأت ذلك مناسباً.\n\nالمادة 3\n\nيعاقب بالغرامة كل من غيّر بيانات.",
	} {
		r := engine.Check(text, checker.Options{Language: language})
		assert.GreaterOrEqual(t, len(r.Findings), 4, language)
		own := func(said string) {
			assert.NotRegexp(t, "[a-z]{3}", quoted.ReplaceAllString(said, ""), language)
		}
		for _, f := range r.Findings {
			for _, said := range []string{f.Message, f.Rule.Title, f.Rule.Why, f.Rule.Clears, f.Rule.Redraft} {
				own(said)
			}
			for _, note := range f.Notes {
				own(note.Text)
			}
			for _, fix := range f.Fixes {
				own(fix.Title)
			}
			for _, place := range f.Looked {
				own(place)
			}
		}
		for _, u := range r.Unchecked {
			own(u.Reason)
		}
	}
}

// What the rules say of the examples in another language is said in it, to the last message: a message that came into a
// rule without its translation would be found here.
func TestNoMessageOfAnExampleStaysEnglishInALanguageThatItsRuleSpeaks(t *testing.T) {
	engine, err := checker.New(packs.All(), All)
	require.NoError(t, err)
	speaks := map[string]*checker.Pack{}
	for _, pack := range packs.All() {
		speaks[pack.Language] = pack
	}
	names, err := fs.Glob(examples, "testdata/*/*.txt")
	require.NoError(t, err)
	quoted := regexp.MustCompile(`[“«][^”»]*[”»]`)
	english := regexp.MustCompile(`\b(the|of|and|which|with|that|does|says|to|in|is)\b`)
	said := map[string]int{}
	for _, name := range names {
		file, err := checktest.Load(examples, name)
		require.NoError(t, err)
		for i := range file.Cases {
			pack := speaks[file.Cases[i].Language]
			for _, f := range file.Cases[i].Check(engine).Findings {
				if !pack.SpeaksFor(f.Rule.ID) {
					continue
				}
				said[pack.Language]++
				assert.NotRegexp(t, english, quoted.ReplaceAllString(f.Message, ""), "%s, %s: %s", name, file.Cases[i].Name, f.Rule.ID)
			}
		}
	}
	for _, language := range []string{"fr", "es", "ru", "zh", "ar"} {
		assert.Greater(t, said[language], 50, language)
	}
}
