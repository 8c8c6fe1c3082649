"""The rules a good item keeps, as a table of good and bad items."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from coverage_app.analysis import Span
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.lint import RULES, Flaw, lint

KEY = OptionDraft("The mayor", "It says so.")
WRONG = OptionDraft("The judge", "It does not.", Misconception.SWAPPED)
LAST = OptionDraft("The clerk", "It does not.", Misconception.SWAPPED)
CLEAN = ItemDraft(
    family=1,
    skill=Skill.OMIT,
    step=Step.COMPARE,
    stem="Who opened the bridge?",
    hint="",
    options=(KEY, WRONG, LAST),
    evidence=(EvidenceDraft("A", Span(0, 4), "Roe."),),
    contrast=(),
    fact="bridge",
    reason="",
    confidence=1.0,
)
NUMBERS = replace(CLEAN, kind=Kind.NUMBER, stem="How many went home?")
SENTENCES = replace(CLEAN, kind=Kind.SENTENCE, stem="Tap the sentence that proves it: it closed.")
PROMPTS = (
    replace(KEY, text="“all but empty”", prompt="Gazette"),
    replace(KEY, text="“hardly full”", prompt="Herald"),
)
MATCH = replace(
    CLEAN, kind=Kind.MATCH, stem="Match each text with its words.", options=(*PROMPTS, LAST)
)
OPEN = replace(
    CLEAN,
    kind=Kind.OPEN,
    stem="Write the sentence anew, so that a reader sees who thinks so.",
    options=(),
    rubric=("Nothing", "A try", "A source", "A source and its doubt", "All of it"),
)


def chosen(*texts: str, of: ItemDraft = CLEAN) -> ItemDraft:
    """Give a draft other options; the first is the key."""
    key, *wrong = texts
    return replace(
        of, options=(replace(KEY, text=key), *(replace(WRONG, text=text) for text in wrong))
    )


def asked(stem: str, *texts: str, of: ItemDraft = CLEAN) -> ItemDraft:
    return replace(chosen(*texts, of=of) if texts else of, stem=stem)


GOOD = [
    CLEAN,
    SENTENCES,
    MATCH,
    OPEN,
    asked("Who said “we won’t often be closed”?"),
    asked("Gazette does not say who. Who opened the bridge?"),
    asked("Who did NOT come to the bridge?"),
    asked("Which text says that a storm closed the bridge?"),
    asked("Which text reports that nobody came because it was not open?"),
    asked("What does the number 80 count in text A?"),
    asked("What did Gazette and Herald find?", "Gazette a key", "Herald a door", "Wire a stone"),
    asked("Who says “the judge came”?", "The old judge", "The clerk", "The mayor"),
    chosen("One source: Ann Roe in both", "Two: Ann Roe and Bo Lee", "None: their own words"),
    chosen("guests", "Roman coins", "books"),
    chosen("unsuspecting viewers", "guests", "players"),
    chosen("It is a “good job.”", "It is a sad story", "It is a long story"),
    chosen("Four old council members", "Ann Roe", "Bo Lee"),
    chosen("They omitted it.", "It is shut.", "It is old.", of=SENTENCES),
    chosen("800", "8,000", "80,000", of=NUMBERS),
    chosen("2 million", "800,000", "7 thousand", of=NUMBERS),
    chosen("1.5", "15", "150", of=NUMBERS),
    chosen("It was built in the U.S.", "It was built in town", "It was built at sea"),
    chosen("It was always dry", "It was always shut", "It was always in use"),
    chosen("Gazette says “never”", "Gazette says “soon”", "Gazette says “in May”"),
    chosen("“often late”", "“hardly late”", "“late again”"),
    chosen("The sea", "The king", "Ring road"),
    chosen(
        "Gazette has “more”, Herald has “less”",
        "Gazette has “less”, Herald has “more”",
        "They use the same words",
    ),
    chosen("A long sentence of a text, of any length. " * 4, "No.", "It is shut.", of=SENTENCES),
    asked(
        "Tap the sentence that says: a storm shut it.",
        *("The storm shut the old bridge.", "No.", "It is shut."),
        of=SENTENCES,
    ),
    asked(
        "Do Gazette and Herald give 90 as the number of guests?",
        *("Neither text does", "Gazette does", "Herald does"),
        of=replace(CLEAN, evidence=(EvidenceDraft("A", Span(0, 11), "80 guests."),)),
    ),
]

BAD = [
    (asked("Name who opened the bridge."), "stem is a question"),
    (asked("Tap the sentence that proves it", of=SENTENCES), "task is a sentence"),
    (asked(f"{'The bridge is old. ' * 13} Who opened it?"), "stem is brief"),
    (asked("Who did not open the bridge?"), "negatives stand out"),
    (asked("Who came, except the king?"), "negatives stand out"),
    (asked("Who doesn’t come to the bridge?"), "negatives stand out"),
    (asked("Match the words that are not true.", of=MATCH), "negatives stand out"),
    (
        asked("What did Roe NOT say?", "It is shut", "It is not old", "It is small"),
        "negative only once",
    ),
    (asked("Which of the following is true?"), "stem asks one thing"),
    (asked("Which of these statements are correct?"), "stem asks one thing"),
    (asked("The ship in the harbour was an …?"), "no a or an as a cue"),
    (
        asked(
            "Tap the sentence that says: the storm shut the old bridge in May.",
            *("The storm shut the old bridge.", "The storm came in May.", "It is shut."),
            of=SENTENCES,
        ),
        "stem does not give the key away",
    ),
    (replace(CLEAN, options=(KEY, WRONG)), "enough options"),
    (replace(MATCH, options=(PROMPTS[0], LAST)), "enough to match"),
    (chosen("The mayor", "The judge", "THE JUDGE"), "options differ"),
    (chosen("8000", "8,000", "9,000", of=NUMBERS), "options differ"),
    (chosen("The mayor " * 11, "The judge " * 11, "The clerk " * 13), "options are short"),
    (
        chosen(
            "The mayor",
            "The judge",
            "The clerk of the town council, who came later on that day with a key",
        ),
        "options are of one length",
    ),
    (chosen("It is shut.", "It is old", "It is new"), "options have one form"),
    (
        chosen("It is shut in May", "it is shut in June", "It is shut at night"),
        "options have one form",
    ),
    (chosen("800 guests", "80 guests", "No guests", of=NUMBERS), "options have one form"),
    (chosen("The mayor", "The judge", "All of the above"), "no catch-all"),
    (chosen("The mayor", "The judge", "None of these"), "no catch-all"),
    (chosen("The mayor", "The judge", "Both answer 1 and answer 2"), "no catch-all"),
    (asked("Who is often at the bridge?"), "no vague words"),
    (chosen("It shut in May", "It usually shuts", "It is open"), "no vague words"),
    (chosen("It shut in May", "It never shuts", "It is open"), "no absolute words"),
    (chosen("9", "700", "80", of=NUMBERS), "numbers in order"),
    (replace(CLEAN, evidence=()), "key has evidence"),
    (replace(OPEN, evidence=()), "key has evidence"),
    (replace(CLEAN, options=(WRONG, LAST, replace(WRONG, text="The king"))), "one key"),
    (replace(CLEAN, options=(KEY, replace(KEY, text="The king"), WRONG)), "one key"),
    (
        replace(MATCH, options=(*PROMPTS, replace(KEY, text="“so full”", prompt="Herald"))),
        "one key to match",
    ),
    (
        replace(MATCH, options=(PROMPTS[0], replace(WRONG, text="“so”", prompt="Herald"))),
        "one key to match",
    ),
    (replace(MATCH, options=(*PROMPTS, replace(KEY, text="“so”"))), "one key to match"),
    (replace(OPEN, rubric=("Nothing", "A try", " ", "Most of it", "All of it")), "rubric of five"),
    (replace(OPEN, rubric=("Nothing", "All of it")), "rubric of five"),
    (
        replace(CLEAN, options=(KEY, WRONG, replace(LAST, misconception=Misconception.UNNAMED))),
        "misreadings are named",
    ),
    (replace(CLEAN, options=(KEY, WRONG, replace(LAST, rationale=" "))), "answers are explained"),
    (chosen("Neither text", "Gazette", "Herald"), "neither is wrong"),
    (
        chosen("The mayor of the old town by the lake", "The judge", "The clerk"),
        "key does not stand out",
    ),
    (chosen("In the town", "The judge", "The clerk"), "key begins as the others"),
    (chosen("The judge", "Because of the storm", "Since it is old"), "key begins as the others"),
    (chosen("Closing it", "To open it", "To build it"), "key begins as the others"),
    (chosen("80 guests", "The guests", "No guests"), "key begins as the others"),
    (chosen("A bridge of wood", "A road of stone", "A wall of sand"), "key does not echo the stem"),
    (
        chosen("Gazette lacks “old”", "Herald lacks “old”", "Gazette lacks “grey”"),
        "options do not converge",
    ),
    (replace(CLEAN, hint="See what Gazette left out."), "no blame"),
    (
        replace(CLEAN, options=(KEY, WRONG, replace(LAST, rationale="Herald omits this."))),
        "no blame",
    ),
]


@pytest.mark.parametrize("draft", GOOD, ids=lambda draft: f"{draft.stem} {draft.options[:1]}"[:60])
def test_a_good_item_has_no_flaw(draft: ItemDraft) -> None:
    assert lint(draft) == ()


@pytest.mark.parametrize(
    ("draft", "rule"), BAD, ids=[f"{rule}-{n}" for n, (_, rule) in enumerate(BAD)]
)
def test_a_bad_item_has_one_flaw_and_it_is_named(draft: ItemDraft, rule: str) -> None:
    assert [flaw.rule for flaw in lint(draft)] == [rule]


def test_key_that_stands_in_the_stem_echoes_it_too() -> None:
    draft = asked("Who but the mayor opened it?", "The mayor", "The judge", "The clerk")

    rules = ["stem does not give the key away", "key does not echo the stem"]
    assert [flaw.rule for flaw in lint(draft)] == rules


def test_an_outlet_that_the_stem_names_is_an_echo_even_when_it_is_quoted() -> None:
    options = (
        OptionDraft("Gazette only", "Yes.", letters="A"),
        OptionDraft("Herald only", "No.", Misconception.SWAPPED, "B"),
        OptionDraft("Both texts", "No.", Misconception.SWAPPED, "AB"),
    )
    draft = replace(CLEAN, stem="Which text quotes “the Gazette was told”?", options=options)

    assert [flaw.rule for flaw in lint(draft)] == ["key does not echo the stem"]


def test_the_name_of_an_outlet_may_be_long() -> None:
    key = OptionDraft("The Northern Valley and Hill Country Herald only", "Yes.", letters="A")

    assert lint(replace(CLEAN, options=(key, WRONG, LAST))) == ()


@pytest.mark.parametrize(
    ("draft", "flaw"),
    [
        (
            replace(CLEAN, evidence=()),
            Flaw(
                "key has evidence",
                "No sentence proves the right answer.",
                "Add the sentence that proves the key.",
            ),
        ),
        (
            chosen("The mayor", "The judge", "The clerk who is always in by ten"),
            Flaw(
                "no absolute words",
                "Option 3, “The clerk who is always in by ten”, stands out by an absolute word.",
                "Say it without the absolute word.",
            ),
        ),
        (
            chosen("The mayor", "The judge", "The Judge"),
            Flaw(
                "options differ",
                "Option 2, “The judge”, and option 3 say the same.",
                "Change one of them or take it away.",
            ),
        ),
        (
            replace(CLEAN, options=(KEY, replace(KEY, text="The king"), WRONG)),
            Flaw("one key", "Options 1 and 2 are right.", "Mark exactly one option as right."),
        ),
        (
            replace(CLEAN, options=(WRONG,)),
            Flaw("enough options", "There is 1 option.", "Offer at least three options."),
        ),
    ],
)
def test_a_flaw_says_what_is_wrong_here_and_what_to_do(draft: ItemDraft, flaw: Flaw) -> None:
    assert lint(draft)[0] == flaw


def test_a_draft_without_anything_is_told_of_its_flaws() -> None:
    draft = replace(CLEAN, options=())

    assert [flaw.rule for flaw in lint(draft)] == ["enough options", "one key"]


def test_every_rule_is_tested_and_stands_in_the_documentation() -> None:
    items = Path(__file__).parents[3] / "docs" / "items.md"
    flaws = items.read_text().split("## Flaws")[1].split("## A balanced quiz")[0]

    names = [rule.name for rule in RULES]

    assert set(names) == {rule for _, rule in BAD}
    assert re.findall(r"^\| ([a-z][^|]*) \|", flaws, re.MULTILINE) == names
