"""Names that one text has alone: what it tells of them no other text can tell."""

from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Comparison, NameKind, Span

# "Georgia" and "Georgian" begin alike.
SHORTEST, STEM = 4, 5
# "AP" and "MR" may stand for anything.
OF_INITIALS = 3
JOINING = frozenset("and de for in of on the van von".split())
KINDS = frozenset({NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE})


def lone_names(comparison: Comparison, one: AnnotatedDocument) -> Iterator[tuple[Span, ...]]:
    """Yield the places of each name that no other text has in any form.

    No word of the name, nor a word that begins like one, nor the initials of the name stand in
    another text.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Ana Diaz met Bo Lindqvist in Georgia."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text("The Georgian mayor met Bo.", letter="B")
    >>> comparison = compare((one, other))
    >>> [name.slice(text) for [name] in lone_names(comparison, comparison.documents[0])]
    ['Ana Diaz']
    """
    elsewhere = {
        word.form[:STEM]
        for other in comparison.documents
        if other is not one
        for word in other.words.words
    }
    for name in one.names:
        words = name.full.lower().replace("’", "'").split()
        last = words[-1].removesuffix("'s")
        initials = "".join(word[0] for word in words) if len(words) >= OF_INITIALS else last
        forms = {initials[:STEM], *(word[:STEM] for word in words if word not in JOINING)}
        is_spoken = len(last) >= SHORTEST and not name.full.isupper()
        if name.kind in KINDS and is_spoken and not name.may_be and forms.isdisjoint(elsewhere):
            yield name.mentions
