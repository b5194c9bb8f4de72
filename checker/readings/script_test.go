package readings_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"clausecheck/checker"
)

func TestACharacterIsFoundAsTheOneThatItIsReadAs(t *testing.T) {
	const words = "== own.words ==\n处罚\n"
	const text = "第一條\n敲鐘者處罰。吹號者处罚。"
	require.Equal(t, []string{"处罚"}, found(t, words, text), "without the list each character is itself alone")
	require.Equal(t, []string{"處罰", "处罚"}, found(t, words+"== character.alike ==\n處处 罰罚\n", text))
	for _, wrong := range []string{"處", "處处罚", "處处 罰", "ab"} {
		p, err := checker.ParsePack("xx", "language: xx\nname: X\n== character.alike ==\n"+wrong)
		require.NoError(t, err)
		_, err = checker.New([]*checker.Pack{p}, nil)
		assert.ErrorContains(t, err, "two characters of a script without blanks", wrong)
	}
}

// What Chinese law of one script says, that of the other says too.
func TestChineseIsReadInBothScripts(t *testing.T) {
	for _, c := range []struct{ traditional, simplified string }{
		{"第一條\n故意破壞燈塔者，處三年以下有期徒刑。", "第一条\n故意破坏灯塔者，处三年以下有期徒刑。"},
		{"第二條\n為勒索財物而發送訊號者，處五年以下有期徒刑，併科罰金。", "第二条\n为勒索财物而发送讯号者，处五年以下有期徒刑，并科罚金。"},
		{"第三條\n主管機關得進入倉庫實施檢查，並得扣押帳簿。", "第三条\n主管机关得进入仓库实施检查，并得扣押账簿。"},
		{"第四條\n檢察院可以命令服務提供者保存資料，期間不得超過九十日。", "第四条\n检察院可以命令服务提供者保存资料，期间不得超过九十日。"},
	} {
		t.Run(c.simplified, func(t *testing.T) {
			traditional, simplified := byGrammar(t, "", c.traditional), byGrammar(t, "", c.simplified)
			require.Equal(t, "zh", traditional.Language)
			require.NotEmpty(t, simplified.Readings)
			require.Len(t, traditional.Readings, len(simplified.Readings))
			for i := range simplified.Readings {
				require.NotZero(t, simplified.Readings[i].Slots)
				assert.Equal(t, simplified.Readings[i].Slots, traditional.Readings[i].Slots)
				assert.Equal(t, simplified.Readings[i].Mental, traditional.Readings[i].Mental)
			}
		})
	}
}
