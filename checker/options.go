package checker

// Options are what the caller knows about a text. The zero Options lets the checker find out.
type Options struct {
	Name     string // shown in the report, for example a file's name
	Language string // a pack's language, or "" or "auto"
	Profile  string // treaty, statute, us-code, civil, or "" or "auto"

	// Grammar reads by grammar alone, without what was learned. A comparison reads so: one word that changes
	// may tip a weighed verdict, and would then look like a change of the law.
	Grammar bool
}
