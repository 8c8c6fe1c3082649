"""How the lists of words are written: one string with spaces between the words."""


def word_set(words: str) -> frozenset[str]:
    """Return the words of a string, parted by white space, as a set.

    >>> sorted(word_set("one two"))
    ['one', 'two']
    """
    return frozenset(words.split())
