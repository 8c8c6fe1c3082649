"""The life of an item: derived, reviewed, edited, written by a teacher, published."""
