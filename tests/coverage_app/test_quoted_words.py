"""Words of a text inside a sentence of ours have the language of the text."""

import pytest
from django.template import Context, Template


@pytest.mark.parametrize(
    ("note", "marked"),
    [
        (
            "A: “close”. B: “shut”.",
            'A: “<span lang="de">close</span>”. B: “<span lang="de">shut</span>”.',
        ),
        ("In other words: read them.", "In other words: read them."),
        ("Only A has “<b>&”", 'Only A has “<span lang="de">&lt;b&gt;&amp;</span>”'),
        ("1 < 2", "1 &lt; 2"),
    ],
)
def test_quoted_words_are_marked_and_nothing_is_taken_for_markup(note: str, marked: str) -> None:
    template = Template('{% load quoted_words %}{{ note|quoted_in:"de" }}')

    assert template.render(Context({"note": note})) == marked
