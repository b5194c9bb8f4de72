package weights

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestARowIsAddedForTheWholeAndForSingleStatementsApart(t *testing.T) {
	rows := []Row{{Sign: 7, Weights: []int8{1, 2, 3}}, {Sign: 9, Weights: []int8{0, 5, 0}}, {Sign: 12, Weights: []int8{0, 0, -4}}}
	table, err := Decode(Encode([]Column{{Name: "offence"}, {Name: "power"}, {Name: OfStatements + "offence"}}, rows))
	require.NoError(t, err)
	require.Equal(t, 2, table.Single())
	whole, single := make([]int32, 3), make([]int32, 3)
	for row := range int32(3) {
		table.AddWhole(whole, row)
		table.AddSingle(single, row)
		for c := range 3 {
			require.Equal(t, int32(rows[row].Weights[c]), table.WeightIn(row, c))
		}
	}
	require.Equal(t, []int32{1, 7, 0}, whole)
	require.Equal(t, []int32{0, 0, -1}, single)
}

func TestATableWithoutColumnsOfStatementsIsOfWholesAlone(t *testing.T) {
	table, err := Decode(Encode([]Column{{Name: "offence"}}, []Row{{Sign: 7, Weights: []int8{3}}}))
	require.NoError(t, err)
	require.Equal(t, 1, table.Single())
	require.Equal(t, int32(3), table.Weight(7, 0))
}

func TestColumnsOfStatementsStandBehindAllOthers(t *testing.T) {
	_, err := Decode(Encode([]Column{{Name: OfStatements + "offence"}, {Name: "offence"}}, nil))
	require.Error(t, err)
}
