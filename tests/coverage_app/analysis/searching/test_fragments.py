"""Which parts of a sentence may be shown by themselves."""

import pytest

from coverage_app.analysis.searching.fragments import stands_alone
from coverage_app.analysis.spans import Span
from tests.coverage_app.analysis.compared import annotated

TABLE = [
    ("The mayor said [that the bridge would close].", True),
    ("The mayor made it clear [that the bridge would close].", True),
    ("[That the bridge would close] was news.", True),
    ("The mayor asked her aides [how long it would last].", False),
    # the words before may deny it
    ("The mayor denied [that the bridge would close].", False),
    ("The mayor did not say [that the bridge would close].", False),
    ("She has seen no proof of claims [that the bridge would close].", False),
    ("The mayor declined to say [whether the bridge would close].", False),
    # it breaks off
    ("[A note by the clerk warned] that the bridge would close.", False),
    ("[A note by the clerk warned], that is, she wrote it.", True),
    ("[It is the oldest of the bridges] that the town has.", True),
    # a name and a verb of speech
    ("It closed, [said Ana Diaz].", False),
    ("It closed, [she told them].", False),
    ("It closed [at the State Bank].", True),
    ("It closed, [Ana Diaz said at a hearing].", True),
]


@pytest.mark.parametrize(("marked", "alone"), TABLE)
def test_a_part_stands_alone_when_nothing_before_it_can_turn_it(
    marked: str, *, alone: bool
) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    one = annotated(marked.replace("[", "").replace("]", ""))

    assert stands_alone(one, one.sentences[0], Span(start, end)) is alone
