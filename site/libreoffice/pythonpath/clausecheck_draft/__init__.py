"""The parts of the extension: the document's words, the command, the comments."""
