"""Ways in: a file or a web address becomes the text of an article."""
