"""Names that one text has alone: what it tells of them no other text can tell."""

from collections.abc import Iterator, Mapping

from coverage_app.analysis import AnnotatedDocument, Comparison, NameKind, Span

# "Georgia" and "Georgian" begin alike.
SHORTEST, STEM = 4, 5
# "AP" and "MR" may stand for anything.
OF_INITIALS = 3
JOINING = frozenset("and de for in of on the van von".split())
KINDS = frozenset({NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE})
# How the words of each text begin, by its letter.
Stems = Mapping[str, frozenset[str]]


def read_stems(comparison: Comparison) -> Stems:
    """Read once how the words of all texts begin.

    >>> from coverage_app.analysis import Document, compare
    >>> stems = read_stems(compare((Document.from_text("The Georgian mayor fell.", letter="A"),)))
    >>> sorted(stems["A"])
    ['fell', 'georg', 'mayor', 'the']
    """
    return {
        one.document.letter: frozenset(word.form[:STEM] for word in one.words.words)
        for one in comparison.documents
    }


def lone_names(one: AnnotatedDocument, stems: Stems) -> Iterator[tuple[Span, ...]]:
    """Yield the places of each name that no other text has in any form.

    No word of the name, nor a word that begins like one, nor the initials of the name stand in
    another text.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Ana Diaz met Bo Lindqvist in Georgia."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text("The Georgian mayor met Bo.", letter="B")
    >>> comparison = compare((one, other))
    >>> found = lone_names(comparison.documents[0], read_stems(comparison))
    >>> [name.slice(text) for [name] in found]
    ['Ana Diaz']
    """
    others = [found for letter, found in stems.items() if letter != one.document.letter]
    for name in one.names:
        if name.kind not in KINDS or name.may_be or name.full.isupper():
            continue
        words = name.full.lower().replace("’", "'").split()
        last = words[-1].removesuffix("'s")
        initials = "".join(word[0] for word in words) if len(words) >= OF_INITIALS else last
        forms = {initials[:STEM], *(word[:STEM] for word in words if word not in JOINING)}
        if len(last) >= SHORTEST and all(map(forms.isdisjoint, others)):
            yield name.mentions
