"""Whether some words of a quotation can be read and understood without those around them."""

import re

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.lexicon.denials import TURNING
from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    ARTICLES,
    DETERMINERS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
    SUBORDINATORS,
    WEEKDAYS,
)
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, IRREGULAR_PAST, PAST, THIRD_PERSON
from coverage_app.analysis.names import NameKind
from coverage_app.analysis.rarity import rarity_of
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word, find_words

# "Wouldn't “hesitate to resign”": so many words before a piece may turn it.
REACH, REACH_IN_CHARACTERS = 3, 60
TURNERS = TURNING | frozenset({"hardly", "scarcely", "barely", "refusing", "stop", "stopped"})
FINITE = (AUXILIARIES - {"be", "been", "being", "having"}) | PAST | THIRD_PERSON | IRREGULAR_PAST
FINITE |= {verb for verb in REPORTING_VERBS if verb.endswith("d")}
# A piece that begins in the middle: "documents cut by half", "a road closed in May".
FINITE_AMID = FINITE - IRREGULAR_PAST
CONTRACTED = re.compile(r"'(?:s|m|re|ve|ll|d)$|n't$")
NAMELY = frozenset({"i", "you", "we", "they", "who", "people", "let"})
TURNS = re.compile(r"[\s,;’”'\"]*(?:but|yet|although|though|unless|if)\b", re.IGNORECASE)
LEFT_OVER = re.compile(r"\w{3,}(?:ing|ed)")
OF_A_MAN = frozenset({"he", "him", "himself", "his", "she", "her", "herself", "hers"})
OF_A_THING = frozenset({"it", "its", "itself"})
OF_MANY = frozenset({"they", "their", "theirs", "them", "themselves"})
MANY = frozenset(
    "people children men women students police families everyone everybody anyone anybody someone "
    "somebody nobody folks kids person family team government company party".split()
)
# A woman or a man named by what they are: "a mother should see her son".
HUMANS = frozenset(
    "boy brother child daughter father girl man mother sister son wife husband woman".split()
)
# "This country" is understood wherever it is said.
AT_HAND = WEEKDAYS | frozenset(
    "afternoon century city country county decade election evening game generation government "
    "kind month morning nation planet season sort spring state summer term time town type week "
    "weekend winter world year".split()
)
# "It is time to go": the word stands for what comes after it.
EMPTY_IT = re.compile(
    r"it(?:['’]s| is| was| will be| would be| has been|['’]d be| takes| seems| is not| isn['’]t)\b"
    r".{0,40}?\b(?:to|that|for|when|if)\b",
    re.IGNORECASE,
)
# "I think that": what these open is a clause.
COMPLEMENTED = REPORTING_VERBS | frozenset(
    "believe believes clear ensure fact feel feels felt hope hopes important "
    "know known knows likely mean means possible realize see so sure "
    "think thinks thought understand way wish".split()
)
ASIDE_NOUNS = frozenset({"everything", "anything", "something", "nothing", "all", "one", "ones"})
# A word of every story is no word of this one.
LEAST_RARITY = 0.3
PARTS = frozenset({"one", "some", "many", "most", "others", "both", "neither", "none", "few"})
SHORTENING = PERSONAL_PRONOUNS | frozenset({"that", "there", "what", "who", "everyone"})
RELATIVES = frozenset({"that", "which", "who", "whom", "whose"})
POINTERS = frozenset({"this", "that", "these", "those", "such"})
# So many words after "this" hold its noun: "these serious charges".
WITH_NOUN = 2
# "The truth is that he left".
BEING = frozenset({"is", "was"})
BACKWARD = frozenset({"latter", "former", "these", "here"})


def stands_alone(
    one: AnnotatedDocument, piece: Span, *, known: frozenset[str] = frozenset()
) -> bool:
    """Tell whether quoted words have a finite verb and nothing in them that points elsewhere.

    "I", "we" and "you" are understood: they mean who speaks and who listens; and so is "this law"
    where the key of "law" is ``known``.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "“We closed the school. It deeply changed who they are,” Ana Diaz said."
    >>> one = annotate(Document.from_text(text))
    >>> stands_alone(one, Span(1, 21)), stands_alone(one, Span(23, 53))
    (True, False)
    """
    words = one.words_in(piece)
    if not words or not _begins_well(one.document.text, words):
        return False
    if not _has_finite_verb(one.document.text, words):
        return False
    return all(
        _is_clear(one, words, place) or _is_known(words, place, known)
        for place in range(len(words))
    )


def is_cut_short(one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether a "not" was left before some words, or a "but" after them.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("She would not “close the old school,” she said."))
    >>> is_cut_short(one, Span(15, 35))
    True
    """
    text = one.document.text
    if TURNS.match(text, piece.end):
        return True
    if not text[piece.start].islower():
        return False
    start = max(0, piece.start - REACH_IN_CHARACTERS)
    before = text[start : piece.start].splitlines()[-1:]
    near = re.split(r"[.!?]\s", before[0])[-1] if before else ""
    words = find_words(near, Span(0, len(near)))[-REACH:]
    return any(word.form in TURNERS or word.form.endswith("n't") for word in words)


def tells_a_story(key: str) -> bool:
    """Tell a word that stories differ by from one that stands in most of them.

    >>> tells_a_story("monday"), tells_a_story("council")
    (False, True)
    """
    return rarity_of(key) >= LEAST_RARITY


def _begins_well(text: str, words: tuple[Word, ...]) -> bool:
    """Tell whether a piece begins with neither half a clause nor a participle left over.

    "Some have left" are some of whom?
    """
    first, following = words[0].form, words[1].form if len(words) > 1 else ""
    is_left_over = LEFT_OVER.fullmatch(first) and first not in FINITE | ASIDE_NOUNS
    is_verb = first in FINITE and text[words[0].start].islower()
    is_some = first in PARTS and following in FINITE
    return first not in RELATIVES and not (is_left_over or is_verb or is_some)


def _is_known(words: tuple[Word, ...], place: int, known: frozenset[str]) -> bool:
    """Tell whether "this" or "those" goes with a noun that is known: "these new rules"."""
    following = [word.key for word in words[place + 1 : place + 1 + WITH_NOUN] if word.has_content]
    return words[place].form in POINTERS and not known.isdisjoint(following)


def _has_finite_verb(text: str, words: tuple[Word, ...]) -> bool:
    """Look for a finite verb, beside one for each clause that is opened before it."""
    missing, is_amid = 1, text[words[0].start].islower()
    for before, word in zip((None, *words), words, strict=False):
        is_opener = word.form in SUBORDINATORS and word.form != "that"
        missing += is_opener - (_is_short(text, word) or _is_finite(before, word, is_amid=is_amid))
        if not missing:
            return True
    return False


def _is_short(text: str, word: Word) -> bool:
    """Tell whether a verb is joined to a pronoun: "it's", "that's", "there's"."""
    return word.form in SHORTENING and text[word.start : word.end][-2:] in ("'s", "’s")


def _is_finite(before: Word | None, word: Word, *, is_amid: bool) -> bool:
    if CONTRACTED.search(word.form):
        return True
    if is_amid and word.form.endswith("ed") and word.form not in PAST:
        return False
    if word.form in (FINITE_AMID if is_amid else FINITE):
        return True
    if before is None:
        return False
    if word.form.endswith("ed"):
        return before.form not in DETERMINERS | PREPOSITIONS
    return before.form in NAMELY and word.form not in ADVERBS | PREPOSITIONS | SUBORDINATORS


def _is_clear(one: AnnotatedDocument, words: tuple[Word, ...], place: int) -> bool:
    """Tell whether the piece says what a word of it stands for."""
    form, before = words[place].form.split("'")[0], words[:place]
    is_last = (
        place + 1 == len(words)
        or "," in one.document.text[words[place].end : words[place + 1].start]
    )
    following = "" if is_last else words[place + 1].form
    if form in OF_A_MAN:
        return _has_person(one, before)
    if form in OF_MANY:
        return any(_is_plural(word) for word in before) or _has_group(one, before)
    if form in OF_A_THING:
        is_empty = EMPTY_IT.match(one.document.text, words[place].start, words[-1].end)
        return is_empty is not None or _has_thing(one, before)
    if form in ("this", "such", "those", "that", "there"):
        if _is_short(one.document.text, words[place]):
            return form == "there"
        return _is_pointer_clear(words, place, following)
    return form not in BACKWARD


def _is_pointer_clear(words: tuple[Word, ...], place: int, following: str) -> bool:
    form, before = words[place].form.split("'")[0], words[place - 1].form if place else ""
    if form == "there":
        return following in AUXILIARIES
    if form == "this":
        return following in AT_HAND
    if form == "such":
        return following in {"a", "an", "as"}
    if form == "those":
        return following in {"who", "whose"}
    if not before or not following:
        return False
    is_joint = (
        before in COMPLEMENTED | ASIDE_NOUNS | BEING
        or following in FINITE | PERSONAL_PRONOUNS | ARTICLES
    )
    return is_joint or _has_determiner(words, place - 1)


def _has_determiner(words: tuple[Word, ...], place: int) -> bool:
    return any(word.form in DETERMINERS for word in words[max(0, place - 2) : place])


def _has_person(one: AnnotatedDocument, before: tuple[Word, ...]) -> bool:
    is_human = any(word.form in HUMANS for word in before)
    spans = [word.span for word in before]
    return is_human or any(
        any(map(mention.contains, spans))
        for name in one.names
        if name.kind is NameKind.PERSON
        for mention in name.mentions
    )


def _has_group(one: AnnotatedDocument, before: tuple[Word, ...]) -> bool:
    """Tell whether a company or a party is named, which "they" may mean."""
    spans = [word.span for word in before]
    return any(
        any(map(mention.contains, spans))
        for name in one.names
        if name.kind is NameKind.ORGANIZATION
        for mention in name.mentions
    )


def _is_plural(word: Word) -> bool:
    is_many = word.form.endswith("s") and not word.form.endswith(("ss", "us", "is", "'s"))
    return word.form in MANY or (word.has_content and is_many)


def _has_thing(one: AnnotatedDocument, before: tuple[Word, ...]) -> bool:
    """Tell whether something is named that "it" may mean: a name, or a noun with its article."""
    return any(
        word.has_content
        and (
            (place > 0 and one.document.text[word.start].isupper())
            or _has_determiner(before, place)
        )
        for place, word in enumerate(before)
        if not _is_plural(word)
    )
