"""What a stem must keep: one clear question that does not answer itself."""

import re

from quizzes.derivation.drafts import ItemDraft, Kind
from quizzes.derivation.rules.rule import (
    ANY_KIND,
    IN_WORDS,
    WITH_OPTIONS,
    Rule,
    has_run,
    keys_of,
    own_words,
    read,
    wrong_of,
)

INSTRUCTIONS = ANY_KIND - IN_WORDS
ENDS_AS_A_SENTENCE = re.compile(r"[.?!:][”\")]*$")
MOST_WORDS = 50
SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
# In capitals they stand out; "n't" cannot.
HIDDEN_NEGATIVE = re.compile(r"\b(?:not|never|except|cannot|unless|[Dd]o(?:es)?n['’]t|\w+n['’]t)\b")
LOUD_NEGATIVE = re.compile(r"\b(?:NOT|NEVER|EXCEPT)\b")
ANY_NEGATIVE = re.compile(r"\b(?:not|never|no|neither|nobody|none|\w+n['’]t)\b", re.IGNORECASE)
WHICH_IS_TRUE = re.compile(
    r"\bwhich (?:one )?(?:of (?:the following|these)(?: \w+)? |statement )?(?:is|are) "
    r"(?:true|correct|right|false|wrong)\b",
    re.IGNORECASE,
)
# Not a text: "in text A?"
LAST_ARTICLE = re.compile(r"\b(an?)[\s:?…_.]*$")
# What a text reports may be negative: "Which text reports that nobody came?"
REPORTED = re.compile(
    r"\b(?:reports?|says?|tells?|writes?|shows?|claims?|states?|finds?) (?:that|whether|if)\b.*"
)
# So many words side by side, and the sentence is found by looking for them.
TELLING_RUN = 5


def _is_no_question(draft: ItemDraft) -> str:
    return "" if draft.stem.endswith("?") else "The question does not end with a question mark."


def _is_no_sentence(draft: ItemDraft) -> str:
    if ENDS_AS_A_SENTENCE.search(draft.stem):
        return ""
    return "The question or task does not end as a sentence does."


def _is_wordy(draft: ItemDraft) -> str:
    words = len(read(own_words(draft.stem)).forms)
    return f"The question has {words} words of its own." if words > MOST_WORDS else ""


def _hides_a_negative(draft: ItemDraft) -> str:
    sentences = SENTENCE_END.split(own_words(draft.stem))
    asking = [it for it in sentences if it.endswith("?") or draft.kind in INSTRUCTIONS]
    found = HIDDEN_NEGATIVE.search(" ".join(REPORTED.sub("", it) for it in asking))
    return f"“{found.group()}” in the question is easily overlooked." if found else ""


def _is_negative_twice(draft: ItemDraft) -> str:
    if not LOUD_NEGATIVE.search(own_words(draft.stem)):
        return ""
    negative = [it for it in draft.options if ANY_NEGATIVE.search(own_words(it.text))]
    return "The question says NOT, and an option says “not” again." if negative else ""


def _asks_which_is_true(draft: ItemDraft) -> str:
    if WHICH_IS_TRUE.search(own_words(draft.stem)):
        return "The question asks which statement is true, and of what only the options say."
    return ""


def _ends_with_an_article(draft: ItemDraft) -> str:
    found = LAST_ARTICLE.search(draft.stem)
    return f"“{found.group(1)}” at the end fits some options only." if found else ""


def _gives_the_key_away(draft: ItemDraft) -> str:
    """Compare words side by side: of a sentence to tap some, of another key all."""
    stem = read(draft.stem)
    texts = [read(option.text).forms for option in wrong_of(draft)]
    for key in keys_of(draft):
        reading = read(key.text)
        size = TELLING_RUN if draft.kind is Kind.SENTENCE else len(reading.forms)
        for start in range(len(reading.forms) - size + 1):
            run = reading.forms[start : start + size]
            is_only_there = not any(has_run(forms, run) for forms in texts)
            if reading.content and has_run(stem.forms, run) and is_only_there:
                return f"The question has the words “{' '.join(run)}” of the right answer."
    return ""


RULES = (
    Rule("stem is a question", "End the question with a question mark.", _is_no_question),
    Rule(
        "task is a sentence",
        "End it with a full stop, a colon or a question mark.",
        _is_no_sentence,
        INSTRUCTIONS,
    ),
    Rule("stem is brief", "Ask in 50 words or fewer.", _is_wordy, ANY_KIND),
    Rule(
        "negatives stand out",
        "Ask what is so, not what is not so; or write NOT in capitals.",
        _hides_a_negative,
        ANY_KIND,
    ),
    Rule("negative only once", "Say the question or the option without “not”.", _is_negative_twice),
    Rule("stem asks one thing", "Ask for one thing that can be named.", _asks_which_is_true),
    Rule("no a or an as a cue", "Put the article into the options.", _ends_with_an_article),
    Rule(
        "stem does not give the key away",
        "Ask in other words than those of the right answer.",
        _gives_the_key_away,
        WITH_OPTIONS - {Kind.MATCH},
    ),
)
