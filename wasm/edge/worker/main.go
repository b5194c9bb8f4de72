// Command worker is the site's Go part on the edge platform. The platform serves the files first and
// asks this program only where there is none; natively it is an ordinary server of the same answers.
package main

import (
	"github.com/syumai/workers"

	"clausecheck/checker"
	"clausecheck/site/hosted"
)

func main() {
	workers.Serve(hosted.Answers(checker.Version))
}
