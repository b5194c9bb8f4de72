package pdf

// What a file may ask for. Real drafts stay far below: a treaty of 300 pages has some 3 MB of operators,
// 100,000 values and a million letters.
const (
	maxPages   = 5000
	maxStream  = 64 << 20  // bytes of one unpacked stream
	maxTotal   = 128 << 20 // bytes of all unpacked streams, each counted as often as it is used
	maxRatio   = 300       // bytes unpacked for one packed byte, looked at from 4 MB on
	maxValues  = 3_000_000 // values of objects
	maxDepth   = 64        // arrays and dictionaries inside one another
	maxForms   = 12        // forms drawn inside one another
	maxOperand = 200_000   // values of one array among operators
	maxLetters = 12_000_000
	maxRuns    = 2_000_000
)
