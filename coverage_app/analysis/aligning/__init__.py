"""What the alignment of texts is made of: which sentences, quotes and figures tell the same."""
