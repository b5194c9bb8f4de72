package pdf

// A lock is what a file's strings and streams are locked with.
type lock struct{}

func (f *file) unlock() (*lock, error) { return nil, ErrEncrypted }

func (f *file) unlocked(v any, of reference) any { return v }

func (f *file) unlockedBytes(s *stream) []byte { return s.raw }
