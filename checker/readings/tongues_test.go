package readings_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
	"clausecheck/checker/packs"
)

// byGrammar reads an article in words of our own, as the grammar alone does: weights may add to it, and change.
func byGrammar(t *testing.T, language, text string) *checker.Report {
	t.Helper()
	c, err := checker.New(packs.All(), nil)
	require.NoError(t, err)
	return c.Check(text, checker.Options{Language: language, Grammar: true})
}

func somewhere(r *checker.Report, slot checker.Slot) bool {
	for i := range r.Readings {
		if r.Readings[i].Has(slot) {
			return true
		}
	}
	return false
}

func TestPowersInTheWordsOfSpanishAndFrenchLaw(t *testing.T) {
	for _, c := range []struct {
		language, text string
		power          bool
	}{
		{"es", "Artículo 4\nEl juez competente podrá decretar la clausura del depósito.", true},
		{"es", "Artículo 4\nLa Superintendencia estará facultada para solicitar informes a los almacenes.", true},
		{"es", "Artículo 4\nSe intercepta la correspondencia del puerto.", true},
		{"es", "Artículo 4\nLas empresas deberán atender los requerimientos de la fiscalía.", true},
		{"es", "Artículo 4\nLa aduana no requiere orden judicial para la incautación de las cajas.", true},
		{"es", "Artículo 4\nPodrá practicarse el registro del almacén.", true},
		{"es", "Artículo 4\nLa Superintendencia llevará el registro civil de los buques.", false},
		{"es", "Artículo 4\nEl tribunal podrá decretar el sobreseimiento.", false},
		{"es", "Artículo 4\nLa autoridad podrá disponer de recursos para la feria.", false},
		{"fr", "Article 4\nLes agents du port ont accès aux locaux des armateurs.", true},
		{"fr", "Article 4\nLes contrôleurs sont autorisés, sans préavis, à pénétrer dans les entrepôts.", true},
		{"fr", "Article 4\nLa perquisition peut être ordonnée la nuit.", true},
		{"fr", "Article 4\nL’autorité compétente peut séquestrer les cargaisons.", true},
		{"fr", "Article 4\nL’interdiction de séjour peut être prononcée.", false},
		{"fr", "Article 4\nL’adresse peut être enregistrée.", false},
		{"fr", "Article 4\nLe conseil peut être saisi d’une demande.", false},
	} {
		assert.Equal(t, c.power, somewhere(byGrammar(t, c.language, c.text), checker.SlotPower), c.text)
	}
}

func TestAnotherOfficialBesideTheJudgeIsNoJudgeBeforehand(t *testing.T) {
	both := byGrammar(t, "fr", "Article 5\nUn officier de police judiciaire ou un juge d’instruction peut saisir les documents.")
	assert.False(t, somewhere(both, checker.SlotAuthorisation), "the officer may act alone")
	judge := byGrammar(t, "fr", "Article 5\nL’officier peut saisir les documents sur autorisation écrite du juge.")
	assert.True(t, somewhere(judge, checker.SlotAuthorisation))
	without := byGrammar(t, "es", "Artículo 5\nLa policía no necesita orden judicial para la incautación de las armas.")
	assert.False(t, somewhere(without, checker.SlotAuthorisation), "no judge is needed")
	court := byGrammar(t, "es", "Artículo 5\nLa policía podrá incautar las armas previa orden escrita del juez.")
	assert.True(t, somewhere(court, checker.SlotAuthorisation))
}

func TestFaultInTheWordsOfSpanishAndFrenchLaw(t *testing.T) {
	for _, c := range []struct {
		language, text string
		mental         checker.Mental
	}{
		{"es", "Artículo 6\nEl que ejerza violencia contra un guarda para obligarlo a abrir será castigado con prisión.", checker.MentalPurpose},
		{"es", "Artículo 6\nEl guarda que revele los datos de los que tenga conocimiento por razón de su cargo será castigado con prisión.", checker.MentalNone},
		{"es", "Artículo 6\nEl que destruya la boya, por culpa, será castigado con multa.", checker.MentalNegligence},
		{"es", "Artículo 6\nEl que corrompiere a un testigo será castigado con prisión.", checker.MentalImplied},
		{"es", "Artículo 6\nSerá castigado con\nprisión el que hundiere una barca.", checker.MentalNone},
		{"fr", "Article 6\nQuiconque, frauduleusement, déplace une borne est puni d’une amende.", checker.MentalPurpose},
		{"fr", "Article 6\nLa dénonciation d’un fait que l’on sait inexact est punie d’un an d’emprisonnement.", checker.MentalKnowledge},
		{"fr", "Article 6\nLe fait de lancer des attaques délibérées contre un phare est puni de dix ans d’emprisonnement.", checker.MentalIntent},
		{"fr", "Article 6\nQuiconque vend de la monnaie contrefaite est puni d’une amende.", checker.MentalNone},
	} {
		r := byGrammar(t, c.language, c.text)
		read := false
		for i := range r.Readings {
			read = read || r.Readings[i].Has(checker.SlotOffence) && r.Readings[i].Mental == c.mental
		}
		assert.True(t, read, "%s: %v", c.text, c.mental)
	}
}
