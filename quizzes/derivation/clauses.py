"""Whether a clause that is asked about needs a teacher's look."""

import re

from coverage_app.analysis import AnnotatedDocument, Comparison, Figure, Presence, Sentence, Span

# "The report": which one? Not so "the report of the mayor" and "the report that was sold".
BARE = re.compile(
    r"\b(?i:the|that|this) ([a-z]+)\b(?! (?:of|that|which|who|whose|in|at|on|for|from|between|to|"
    r"with|by|against|behind|under|over|near|outside|inside|after|before|during)\b)(?![ -][A-Z\d])"
)
# There is one of each, or one that every reader knows.
KNOWN = frozenset(
    """
    afternoon air army authorities beginning bottom center centre city country crisis day day's
    economy elderly end environment evening event fact future government ground head high house
    internet law lead left majority market media military minister month morning nation night north
    only other others past people planet poor population power president press prime public rest
    rich right same sea sky south state street sun top town truth weather week weekend west world
    year young east fight first second third last next latest most number average total entire whole
    """.split()
)
# The same as which?
SAME_TIME = re.compile(
    r"\bthe same (?:\w+ )?(?:time|period|hours?|day|night|weekend|week|month|year)\b", re.IGNORECASE
)
OWNERS = re.compile(r"\b(?:its|their|it|they|them|he|she|his|her)\b", re.IGNORECASE)
NUMBER = re.compile(r"(?<![\w.,])[$£€]?\d[\d,.:/]*")
JOINED = re.compile(r"\s+(?:and|or)\s+[a-z]")
# Before or after these marks a clause is half of one: "“...,” she wrote", "a task: to go".
CLOSED = re.compile(r"[”\"’']\s*$")
GOES_ON = re.compile(r"\s*[:;(\[–—]|\s--?\s")
SAYING = re.compile(r"\b(?:said|says|told|wrote|tweeted|added|confirmed|explained|noted)\b")
# "He contended that she lied and blamed her": who blamed her?
HANDED_OVER = re.compile(r"\bthat\s*$")
SECOND_VERB = re.compile(r"\band (?:\w+ly )?[a-z]+ed\b")
POINTS_ON = re.compile(r"\bfollowing\b[^,]*$")
# The figure asked for and one more.
MOST_NUMBERS = 2
FEWEST_LISTED = 3
SMALL_COUNT = 20


def clause_doubt(comparison: Comparison, one: AnnotatedDocument, claim: Span) -> str:
    """Say why a clause may not be understood: it speaks of "the report", and nothing says which.

    A word of a headline or of all texts is known, and so is what "its" means where a name stands
    before it.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The tower was sold for $5 million. Ana Diaz sold her tower for $5 million."
    >>> comparison = compare((Document.from_text(text),))
    >>> [clause_doubt(comparison, comparison.documents[0], Span(*at)) for at in ((0, 33), (35, 73))]
    ['Check what it points to', '']
    """
    text, letter = one.document.text, one.document.letter
    names = [it for name in one.names for it in name.mentions if claim.contains(it)]
    owner = OWNERS.search(text, claim.start, claim.end)
    if owner and not any(it.end <= owner.start() for it in names):
        return "Check what it points to"
    if SAME_TIME.search(text, claim.start, claim.end):
        return "Check what it points to"
    headed = {
        word.key
        for other in comparison.documents
        if other.document.headline
        for word in other.words_in(other.document.headline)
    }
    for bare in BARE.finditer(text, claim.start, claim.end):
        noun = Span(*bare.span(1))
        is_in_name = any(it.overlaps(Span(*bare.span())) for it in names)
        is_headed = not headed.isdisjoint(it.key for it in one.words_in(noun))
        is_known = bare[1].lower() in KNOWN or is_headed
        is_known = is_known or _is_in_all(comparison, comparison.content_keys(noun, letter))
        if not is_known and not is_in_name:
            return "Check what it points to"
    return ""


def _is_in_all(comparison: Comparison, keys: frozenset[str]) -> bool:
    letters = [one.document.letter for one in comparison.documents]
    return len(letters) > 1 and all(comparison.has_words(keys, letter) for letter in letters)


def is_statement(one: AnnotatedDocument, sentence: Sentence, claim: Span) -> bool:
    """Tell whether a clause is a whole statement of the text: no quote, no question, no half.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Ana Diaz had one wish: to go. She sold her tower in Ulm. “It fell in Ulm,” Bo said."
    >>> [one] = compare((Document.from_text(text),)).documents
    >>> clauses = Span(0, 21), Span(30, 54), Span(57, 70)
    >>> [is_statement(one, *pair) for pair in zip(one.sentences, clauses, strict=True)]
    [False, True, False]
    """
    text = one.document.text
    before, after = text[sentence.span.start : claim.start], text[claim.end : sentence.span.end]
    said = claim.slice(text)
    is_quoted = any(quote.span.contains(claim) for quote in one.quotes)
    is_tag = CLOSED.search(before) or (before.rstrip()[-1:] == "," and SAYING.search(said))
    is_mixed = HANDED_OVER.search(before) and SECOND_VERB.search(said)
    is_half = GOES_ON.match(after) or POINTS_ON.search(said) or said[0].isdigit()
    is_question = sentence.span.slice(text).rstrip("”\"’' ").endswith("?")
    return not (is_quoted or is_tag or is_mixed or is_half or is_question)


def has_other_figures(
    comparison: Comparison, one: AnnotatedDocument, claim: Span, asked: Figure
) -> bool:
    """Tell whether a clause has more figures than one beside the asked, or one of another text.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "In Ulm 90 schools, 80 shops and 70 homes were closed."
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> has_other_figures(comparison, one, Span(0, 52), one.figures[0])
    True
    """
    others = [it for it in one.figures if claim.contains(it.number) and it != asked]
    numbers = NUMBER.findall(claim.slice(one.document.text))
    if len(others) >= MOST_NUMBERS or len(numbers) > MOST_NUMBERS:
        return True
    own = one.document.letter
    return any(
        comparison.search_figure(figure, own, other.document.letter) is not Presence.ABSENT
        for figure in others
        for other in comparison.documents
        if other is not one
    )


def may_be_listed(comparison: Comparison, sentence: Sentence, asked: Figure) -> bool:
    """Tell whether another text may list what a small number counts, and so tell it too.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("Six people were hurt in the tower.", letter="A")
    >>> other = Document.from_text("Ana Diaz, Bo Lind and Cy Roe were hurt.", letter="B")
    >>> comparison = compare((one, other))
    >>> [text, _] = comparison.documents
    >>> may_be_listed(comparison, text.sentences[0], text.figures[0])
    True
    """
    if asked.dimension != "count" or asked.value >= SMALL_COUNT:
        return False
    own = comparison.sentence_keys(sentence)
    return bool(comparison.counterparts(sentence)) or any(
        own & comparison.sentence_keys(it) and _names_in(other, it) >= FEWEST_LISTED
        for other in comparison.documents
        if other.document.letter != sentence.letter
        for it in other.sentences
    )


def common_thing(
    comparison: Comparison,
    one: AnnotatedDocument,
    asked: Figure,
    sentences: tuple[Sentence, ...],
) -> str:
    """Return what all the sentences say a figure counts, in the words that all of them end with.

    Nothing where one of them goes on with "and".

    >>> from coverage_app.analysis import Document, compare
    >>> texts = "Some 90 old village schools fell.", "Then 90 big village schools fell."
    >>> documents = (Document.from_text(text, letter="AB"[i]) for i, text in enumerate(texts))
    >>> comparison = compare(tuple(documents))
    >>> one, other = comparison.documents
    >>> common_thing(comparison, other, other.figures[0], other.sentences)
    'big village schools'
    """
    common = _thing(one, asked)
    for sentence in sentences:
        other = comparison.document(sentence.letter)
        there = [
            figure
            for figure in other.figures
            if figure.sentence == sentence.number and figure.value == asked.value and figure.counted
        ]
        ends = (common_end(common, _thing(other, it)) for it in there)
        common = max(ends, key=len, default=[])
    return " ".join(common)


def common_end(left: list[str], right: list[str]) -> list[str]:
    """Return the words that two phrases both end with, however these are capitalized.

    >>> common_end("the federal employees".split(), "state employees".split())
    ['employees']
    """
    common: list[str] = []
    for word, other in zip(left[::-1], right[::-1], strict=False):
        if word.lower() != other.lower():
            break
        common.insert(0, word)
    return common


def bounds_differ(comparison: Comparison, asked: Figure, sentences: tuple[Sentence, ...]) -> bool:
    """Tell whether a sentence gives a figure as a limit or roughly, and another does not.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "More than 90 schools fell. In all, 90 schools fell."
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> bounds_differ(comparison, one.figures[0], one.sentences)
    True
    """
    return any(
        not any(
            figure.sentence == sentence.number
            and figure.value == asked.value
            and figure.bound is asked.bound
            for figure in comparison.document(sentence.letter).figures
        )
        for sentence in sentences
    )


def _thing(one: AnnotatedDocument, figure: Figure) -> list[str]:
    """Return the words of what a figure counts, none when another thing is joined to it."""
    counted = figure.counted or figure.span
    is_joined = JOINED.match(one.document.text, counted.end)
    return [] if is_joined else counted.slice(one.document.text).split()


def _names_in(one: AnnotatedDocument, sentence: Sentence) -> int:
    return sum(any(sentence.span.contains(it) for it in name.mentions) for name in one.names)
