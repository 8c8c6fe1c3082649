"""Which sentences of several texts report the same fact."""

from coverage_app.analysis.alignment import Strength, align
from tests.coverage_app.analysis.compared import annotated

VOTE = "The council voted seven to two to close the old library."
SAME_VOTE = "By seven votes to two, the council decided to close the library."


def facts(*texts: str) -> list[str]:
    documents = [annotated(text, letter=letter) for text, letter in zip(texts, "ABC", strict=False)]
    found = align(tuple(documents)).facts
    return [" ".join(sentence.ref for sentence in fact.sentences) for fact in found]


def test_two_sentences_with_the_same_telling_words_report_one_fact() -> None:
    assert facts(f"Rain fell. {VOTE}", f"{SAME_VOTE} It was late.") == ["A2 B1"]


def test_three_texts_join_in_one_fact() -> None:
    assert facts(VOTE, SAME_VOTE, f"It was late. {VOTE}") == ["A1 B1 C2"]


def test_facts_stand_in_the_order_of_the_first_text() -> None:
    other = "The flood closed ninety schools in the northern valley."

    assert facts(f"{VOTE} {other}", f"{other} {VOTE}") == ["A1 B2", "A2 B1"]


def test_one_speaker_giving_one_figure_reports_one_fact() -> None:
    left = "“Ten thousand pales beside it,” Ann Roe said. Rain fell on the hills for a week."
    right = "Ann Roe said that 10,000 men “won’t come close”. The mayor opened a bridge."

    assert facts(left, right) == ["A1 B1"]


def test_a_touch_of_likeness_is_kept_as_related_and_not_as_a_fact() -> None:
    left = annotated(f"{VOTE} The mayor opened a bridge. Rain fell on the hills.")
    text = "The mayor praised the long work of the library on Sunday. Snow lay on roofs. Dogs ran."
    right = annotated(text, letter="B")

    alignment = align((left, right))

    assert alignment.facts == ()
    assert {pair.strength for pair in alignment.pairs} == {Strength.RELATED}
