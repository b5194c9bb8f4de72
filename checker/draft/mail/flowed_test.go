package mail

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFlowedLinesAreOneParagraph(t *testing.T) {
	for _, c := range []struct {
		name, kind, sent, want string
	}{
		{"a sentence on three lines", "; format=flowed", "1. The keeper \nof the lamp shall \r\nring.\n2. Next.\n", "1. The keeper of the lamp shall ring.\n2. Next.\n"},
		{"blanks that belong to the mark", `; charset=utf-8; format="flowed"; delsp=yes`, "海上 \n灯塔\n", "海上灯塔\n"},
		{"a line that begins with a blank", "; format=flowed", "1. Lamps:\n  (a) oil;\n From here on \nit burns.\n", "1. Lamps:\n (a) oil;\nFrom here on it burns.\n"},
		{"what is quoted", "; format=flowed", "As you say: \n> shall ring \n> a bell\nNo.\n", "As you say: \n> shall ring \n> a bell\nNo.\n"},
		{"a signature", "; format=flowed", "Yours.\n-- \nA keeper\n", "Yours.\n-- \nA keeper\n"},
		{"the last line", "; format=flowed", "A lamp \nburns ", "A lamp burns "},
		{"lines of fixed text", "", "1. The keeper \nshall ring.\n", "1. The keeper \nshall ring.\n"},
	} {
		p := readHeaders([]byte("MIME-Version: 1.0\nContent-Type: text/plain" + c.kind + "\n\n" + c.sent))
		assert.Equal(t, c.want, string(p.decoded()), c.name)
	}
}
