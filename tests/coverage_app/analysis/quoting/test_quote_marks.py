"""Which quotation marks belong together, in invented sentences."""

import pytest

from coverage_app.analysis.quoting.quote_marks import find_quotations
from coverage_app.analysis.spans import Span
from tests.notation import marked

MARKS = [
    # Curly, straight, other shapes
    "She said “⟦we won⟧” twice.",
    'She said "⟦we won⟧" twice.',
    'She said,"⟦we won,⟧"she said.',
    "She said «⟦we won⟧» and „⟦no⟧“ and ”⟦yes⟧”.",
    'She said “⟦we won⟧" once.',
    'She said "⟦we won⟧” once.',
    'She said "⟦a"b⟧" once.',
    "She said ‘a ‘⟦b⟧’ once.",
    'She said (“⟦we won⟧”) and—"⟦no⟧".',
    'She said "⟦we won⟧ " and left.',
    # Two single marks for a double one, spaces inside the marks
    "She said ''⟦it's the boys' game,⟧'' and ``⟦we won⟧''.",
    "She said ‘‘⟦we won⟧’’ twice.",
    'She said " ⟦we won⟧ " twice.',
    "” ⟦… and we won,⟧” she said.",
    # Single marks and apostrophes
    "She said ‘⟦we’re the winners⟧’ and it’s true.",
    "She said '⟦we're the winners⟧' and it's true.",
    "‘⟦It isn’t the boys’ fault,⟧’ she said of the boys’ match.",
    "They ‘⟦know the boys⟧’ from the boys’ school.",
    "The boys’ ‘⟦best⟧’ and the girls’ ‘⟦worst⟧’ match.",
    "In the ’90s rock ’n’ roll wasn’t the boys’ thing.",
    "She was ’⟦embolden⟧’ by it.",
    "She was '⟦bold⟧' and the dogs' home isn't.",
    "Bring 'em to the dogs' home, they're lost.",
    "The dogs’ and the cats’ home closed.",
    "The boys’ home ‘⟦is open.⟧’",
    # Inside one another
    "“⟦He told me ‘no’ twice,⟧” she said.",
    "‘⟦He told me “no” twice,⟧’ she said.",
    '“⟦He told me "no" twice,⟧” she said.',
    "“⟦He asked: “Why not?” And “who?” I left,⟧” she said.",
    '"⟦He asked “why not?” and left,⟧" she said.',
    "”⟦He asked “why not?” and left,⟧” she said.",
    '"⟦He asked “why not?” and left.⟧',
    'She said "⟦we lost and⟧ “⟦we won⟧”.',
    "She said «⟦we “won” it⟧».",
    "``⟦He said 'no' twice,⟧'' she said.",
    # Brackets and an inch
    "‘⟦[The mayor] knows… [and] waits,⟧’ she said.",
    'He is 6\'2" tall and said "⟦yes⟧".',
    "“⟦He is 6’ 2” tall,⟧” she said.",
    # Not closed, not opened
    "“⟦We won, she said.⟧",
    "“⟦We won, she said.⟧ “⟦We lost.⟧”",
    'She said "⟦we won and⟧ "⟦we lost⟧".',
    'The room is 6 " wide.',
    "We won,” she said.",
    "We won ” she said ’ or ' so.",
    "She said ‘we won.",
    "She said ”we won.",
    '“” and ‘ ’ and "" and “ ”',
]


@pytest.mark.parametrize("expected", MARKS)
def test_quoted_words_stand_where_they_are_marked(expected: str) -> None:
    text = expected.replace("⟦", "").replace("⟧", "")

    found = find_quotations(text, [Span(0, len(text))])

    assert marked(text, [quotation.words for quotation in found], "⟦", "⟧") == expected
