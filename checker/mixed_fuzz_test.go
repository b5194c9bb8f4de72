package checker_test

import (
	"strings"
	"testing"

	"clausecheck/checker"

	"github.com/stretchr/testify/require"
)

// tongues are lines in several languages, and what may stand between them.
var tongues = append(append(append([]string{
	"\n", "\n\n", "Article 3\n", "1. ", "(a) ", "Artículo 4\n", "Article 5 bis\n", "PART II\nPowers\n\n", "Annex\n", "“", "”\n", "[", "]", "\r\n", "\u2028", "\xff", "Aldrin, endrin, mirex.\n",
	"The court may order any provider to hand over all data that it holds, for as long as it thinks fit.\n",
	"any person who damages a lamp shall be punished with a fine which the court fixes and with imprisonment for the term that this Act names;\n",
	"les personnes qui endommagent une lampe sont punies par le juge dans les cas que la loi prévoit et pour la durée qu’elle fixe, sans préjudice des dommages dus au propriétaire;\n",
	"el juez podrá ordenar a los proveedores que entreguen los datos del usuario y los de las personas con quienes se comunique, por el plazo que estime necesario para la investigación y para los fines del proceso.\n",
	"Каждое государство принимает меры к тому, чтобы признать преступлением доступ к системе и данным, и сообщает о них по требованию другой стороны или за неё на основании закона.\n",
	"第三条 国家机关应当依法保护公民的个人信息和数据，不得非法收集、使用或者公开其所掌握的信息，违反本法规定的，应当承担责任。\n",
	"المادة 6\nعلى كل دولة أن تتخذ في قانونها من التدابير ما يلزم للتجريم على أي شخص في هذا الفعل أو من التي يحددها القانون عن كل فعل إلى أن يصدر الأمر من المحكمة.\n",
}, englishArticles...), frenchArticles...), spanishArticles...)

// FuzzMixed: a text of lines in several languages has a sound report, and is the same after an edit as
// when it is checked anew.
func FuzzMixed(f *testing.F) {
	n := byte(len(tongues))
	f.Add([]byte{n - 5, 0, n - 3, 0, n - 4, 0, n - 2, 0, n - 1}, []byte{n - 3}, 12, 3)
	f.Add([]byte{17, 1, 2, 19, 3, 20, 21, 1, 22, 23}, []byte{18, 18}, 0, 90)
	f.Add([]byte{9, 17, 9, 19, 10, 11, 20, 12, 7, 18}, []byte{14}, 300, 40)
	c := full(f)
	made := func(from []byte) string {
		var b strings.Builder
		for _, i := range from[:min(len(from), 60)] {
			b.WriteString(tongues[int(i)%len(tongues)])
		}
		return b.String()
	}
	f.Fuzz(func(t *testing.T, from, put []byte, start, length int) {
		s := c.Open(made(from), checker.Options{})
		soundTree(t, s.Report())
		text := s.Report().Document.Text
		start = max(start, 0) % (len(text) + 1)
		warm, err := s.Edit(start, min(len(text), start+max(length, 0)%200), made(put[:min(len(put), 8)]))
		require.NoError(t, err)
		same(t, c, warm)
		soundTree(t, warm)
		warm, err = s.Edit(0, 0, "x")
		require.NoError(t, err)
		same(t, c, warm)
	})
}
