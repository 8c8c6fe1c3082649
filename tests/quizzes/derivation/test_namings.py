"""Where a text says by name who speaks."""

import pytest

from quizzes.derivation.namings import naming_sentence
from quizzes.derivation.speakers import Cast
from tests.coverage_app.analysis.compared import compared

WORDS = "“The old stone bridge has to go,”"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"{WORDS} Mayor Ana Diaz said.", 1),
        (f"Mayor Ana Diaz was late. {WORDS} Diaz said.", 2),
        (f"Mayor Ana Diaz was late. {WORDS} she said.", 1),
        (f"Mayor Ana Diaz was late. It rained. It snowed. {WORDS} she said.", 1),
        (f"Mayor Ana Diaz was late. It rained. It snowed. It grew dark. {WORDS} she said.", None),
        (f"In the town that has loved so many old bridges stood Mayor Ana Diaz. {WORDS} she said.",
         None),
        (f"On the long and quiet day that followed Mayor Ana Diaz said so. {WORDS} she said.", 1),
        (f"Mayor Ana Diaz’s sister was late. {WORDS} she said.", None),
        (f"Mayor Ana Diaz won. It rained. The Diaz family was late. {WORDS} she said.", None),
        (f"Mayor Ana Diaz won. Thanking Diaz, she said: {WORDS}", None),  # somebody else thanks
        (f"Mayor Ana Diaz was late. Eva Roth was late too. {WORDS} she said.", None),
        (f"Mayor Ana Diaz was late. A spokeswoman said so. {WORDS} she said.", None),
        (f"Mayor Ana Diaz said so. {WORDS} the mayor said.", None),
    ],
)  # fmt: skip
def test_a_name_stands_beside_the_words_or_alone_before_she_said(
    text: str, number: int | None
) -> None:
    cast = Cast.of(compared(text, "It rained."))
    one = cast.comparison.documents[0]
    quote = next(quote for quote in one.quotes if quote.words.start > 0)
    diaz = next(person for person in cast.bearers if person.full == "Ana Diaz")

    found = naming_sentence(cast, one, quote, diaz)

    assert (found and found.number) == number


def test_a_name_in_the_words_of_somebody_is_no_name_of_who_speaks() -> None:
    text = f"“Mayor Ana Diaz will come soon.” It rained. {WORDS} she said."
    cast = Cast.of(compared(text, "It rained."))
    one = cast.comparison.documents[0]
    diaz = next(person for person in cast.bearers if person.full == "Ana Diaz")

    assert naming_sentence(cast, one, one.quotes[1], diaz) is None
