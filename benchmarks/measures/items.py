"""What items are derived from the two articles, beside the questions that a person expects.

An expected question of the reference is met by a draft with the expected key, whose proof is in the
sentences that the reference names, and that asks for the same numbers or words. A question that the
reference calls unsafe is asked by a draft who reported or said its number or its quoted words that
has another key than "both texts". Unsafe are also drafts that rate, that speak of intent, or that
rest on a line that is no part of the report (unless that line is what they ask about).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.measure import Measure
from benchmarks.sample import THE_TWO_ARTICLES, sample_comparison, sample_gold
from coverage_app.analysis import find_words
from coverage_app.analysis.spans import Span
from quizzes.derivation import derive_items
from quizzes.derivation.drafts import ItemDraft, Skill

Expected = dict[str, Any]

FEWEST_DRAFTS = 24
MOST_OF_ONE_OUTLET = 0.6
WHO_REPORTED = (1, 2)
QUOTED = re.compile(r"[\"“]([^\"”]+)[\"”]")
NUMBER = re.compile(r"\d[\d,]*")
# Words of ratings and of intent: no question has them, about no story.
FORBIDDEN = re.compile(r"\b(biased?|left out|omit\w*|hid|hides|hidden|on what date)\b", re.I)


def measures(data: Path) -> Iterator[Measure]:
    """Count the expected questions that are met, the unsafe ones that are asked, and the rest."""
    drafts = derive_items(sample_comparison())
    gold = sample_gold(data)
    expected = gold["quiz_expectations"]
    missing = [one["id"] for one in expected if not _is_met(one, gold, drafts)]
    unsafe = [one["question"] for one in gold["unsafe_questions"] if _is_asked(one, drafts)]
    unfit = [draft.stem for draft in drafts if _is_unfit(draft)]
    met = len(expected) - len(missing)
    yield _row("expected questions", met, len(expected), f"missing {', '.join(missing) or 'none'}")
    yield _row("unsafe questions", len(unsafe), 0, "; ".join(unsafe), at_most=True)
    yield _row("items that rate, blame or rest on furniture", len(unfit), 0, at_most=True)
    ready = sum(draft.is_ready for draft in drafts)
    yield _row("draft items", len(drafts), FEWEST_DRAFTS, f"{ready} of them ready")
    yield _row("skills of draft items", len({draft.skill for draft in drafts}), len(Skill))
    keys = Counter(draft.key.letters for draft in drafts if draft.family in WHO_REPORTED)
    most = max(keys[letter] for letter in "AB") / keys.total()
    told = ", ".join(f"{letters or 'neither'} {count}" for letters, count in sorted(keys.items()))
    yield _row('"who reported" keys of one outlet', most, MOST_OF_ONE_OUTLET, told, at_most=True)


def _row(
    name: str, figure: float, target: float, compared: str = "", *, at_most: bool = False
) -> Measure:
    return Measure(name, THE_TWO_ARTICLES, figure, target, compared, at_most)


def _is_met(expected: Expected, gold: dict[str, Any], drafts: Iterable[ItemDraft]) -> bool:
    meets = MEETS[expected["type"]]
    places = _places(expected, gold)
    return any(
        (not places or places & _refs(draft)) and meets(expected, draft)
        for draft in drafts
        if draft.options
    )


def _places(expected: Expected, gold: dict[str, Any]) -> set[str]:
    """Collect the sentences that the reference names for an expected question."""
    facts = [one for one in gold["facts"] if one["id"] == expected.get("fact")]
    told = [
        place["sentence"] for fact in facts for letter in "AB" for place in fact.get(letter, [])
    ]
    pairs = [one for one in gold["quote_pairs"] if one["id"] == expected.get("pair")]
    names = {*expected.get("quotes", []), *(pair[side] for pair in pairs for side in "ab")}
    quotes = [one for one in gold["quotes"] if one["id"] in names]
    told += [sentence for quote in quotes for sentence in quote["sentences"]]
    return {sentence.replace(".s", "") for sentence in told}


def _refs(draft: ItemDraft) -> set[str]:
    return {f"{piece.letter}{piece.sentence}" for piece in draft.evidence}


def _names_outlet(expected: Expected, draft: ItemDraft) -> bool:
    letters = "AB" if expected["answer"] == "both" else expected["answer"]
    return draft.key.letters == letters and _asks_for(expected["question"], draft)


def _names_speaker(expected: Expected, draft: ItemDraft) -> bool:
    wrong = {option.text for option in draft.options if not option.is_key}
    distractors = expected.get("distractors", [])
    return draft.key.text == expected["answer"] and all(
        any(name in text for text in wrong) for name in distractors
    )


def _tells_difference(expected: Expected, draft: ItemDraft) -> bool:
    return draft.skill is Skill.QUOTE and QUOTED.findall(expected["answer"])[0] in draft.key.text


def _names_value(expected: Expected, draft: ItemDraft) -> bool:
    answer: str = expected["answer"]
    return draft.key.text.casefold() == answer.casefold()


def _tells_certainty(expected: Expected, draft: ItemDraft) -> bool:
    """Tell whether the key is the text that hedges, and its proof has the hedged words."""
    (words,) = QUOTED.findall(expected["question"])
    proved = [piece.letter for piece in draft.evidence if words in piece.excerpt]
    is_asked = all(number in draft.stem for number in NUMBER.findall(words))
    return is_asked and [draft.key.letters] == proved == [expected["answer"]]


MEETS: dict[str, Callable[[Expected, ItemDraft], bool]] = {
    "which_outlet": _names_outlet,
    "both_or_one": _names_outlet,
    "who_said": _names_speaker,
    "quote_diff": _tells_difference,
    "quote_or_paraphrase": _names_outlet,
    "original_source": _names_value,
    "certainty": _tells_certainty,
    "attributed_to": _names_value,
}


def _asks_for(question: str, draft: ItemDraft) -> bool:
    """Tell whether a stem has the numbers of a question, else its quoted words, else its words."""
    if numbers := NUMBER.findall(question):
        return all(number in draft.stem for number in numbers)
    if quoted := QUOTED.findall(question):
        return all(_words(words) <= _words(draft.stem) for words in quoted)
    asked = _words(question) - _words("outlet reported raised possible")
    return len(asked & _words(draft.stem)) >= len(asked) / 2


def _words(text: str) -> set[str]:
    return {word.key for word in find_words(text, Span(0, len(text))) if word.has_content}


def _is_asked(unsafe: Expected, drafts: Iterable[ItemDraft]) -> bool:
    question = unsafe["question"]
    asked_for = NUMBER.findall(question) + QUOTED.findall(question)
    return any(
        _settles_for_one(draft) and any(words in draft.stem for words in asked_for)
        for draft in drafts
    )


def _settles_for_one(draft: ItemDraft) -> bool:
    """Tell whether a question who reported or said something has one of them as its key."""
    asks = draft.family in WHO_REPORTED or draft.stem.startswith(("Who said", "Who says"))
    return asks and bool(draft.options) and draft.key.letters != "AB"


def _is_unfit(draft: ItemDraft) -> bool:
    told = " ".join([draft.stem, *(option.text for option in draft.options)])
    return FORBIDDEN.search(told) is not None or _rests_on_furniture(draft)


def _rests_on_furniture(draft: ItemDraft) -> bool:
    if draft.skill in (Skill.TYPE, Skill.SOURCE):
        return False
    return any(
        piece.sentence is None
        and piece.span not in sample_comparison().document(piece.letter).document.headings
        for piece in draft.evidence
    )
