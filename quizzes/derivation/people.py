"""People as a text names them: by first and last name, by title, or through an aide."""

import re
from collections import Counter
from collections.abc import Iterator

from coverage_app.analysis import (
    AnnotatedDocument,
    Bearer,
    Comparison,
    NameKind,
    Span,
    has_first_name,
)

# A first and a last name, with nothing but letters: no "Speaker-elect", no "No. 10".
_NAME = re.compile(r"(?:[^\W\d_]+[.'’]?)(?:[ -][^\W\d_][^\W\d_.'’]*\.?){1,3}")
_HYPHENED_TITLE = re.compile(r"-[a-z]")
# So many times a text must name somebody who has no title and no word.
_OFTEN = 2
_NEAR = 20
# "a spokesman for Ana Diaz", of which only the name may be marked as the speaker.
_ON_BEHALF = re.compile(r"\b(?:for|(?:aide|aides|adviser|advisers|advisor|advisors|close) to)\b")
_OF_WHOM = re.compile(r"\b(?:for|of|from|aide to|aides to|adviser to|advisor to)\s+(?:the\s+)?$")
# "a Diaz spokeswoman", "the Diaz campaign".
_WHOSE = re.compile(
    r"\s+(?:(?:campaign|press|senior|deputy|legal|communications|policy|transition)\s+){0,2}"
    r"(?:spokes\w+|aides?|advis[eo]rs?|lawyers?|attorneys?|officials?|campaign|secretary|director|"
    r"manager|administration|team|staff\w*|office|all(?:y|ies)|supporters?)\b"
)
# Who is a member of something, and not of somebody.
_MEMBER = re.compile(
    r"\s+(?:co-)?(?:founders?|presidents?|members?|chief|chair\w*|volunteers?|activists?)\b"
)
_SHORTENED = (" Jr", " Sr")
_SONS = frozenset({"Jr", "Sr", "II", "III", "IV"})
# "Attacking Ana Diaz" in a headline.
_PARTICIPLE = re.compile(r"[A-Z][a-z]+ing \S+ \S")
# Titles that a name kept: "Senators Ana Diaz and Bo Lind", "Senate President Pro Tem Ana Diaz".
_KEPT_TITLES = frozenset("Senators Representatives Presidents Ministers Governors Pro".split())


def says_name(one: AnnotatedDocument, written: Span, who: Bearer) -> bool:
    """Tell whether a text has the last name of somebody there, not "she" or "the mayor".

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("“Yes,” Mayor Ana Diaz said."),))
    >>> one, [diaz] = comparison.documents[0], comparison.bearers()
    >>> says_name(one, Span(7, 21), diaz), says_name(one, Span(7, 12), diaz)
    (True, False)
    """
    return family_name(who.full) in written.slice(one.document.text)


def family_name(full: str) -> str:
    """Return the last name of somebody, without what tells a son from a father.

    >>> family_name("Ana Diaz"), family_name("Bo Lind Jr.")
    ('Diaz', 'Lind')
    """
    words = full.split()
    is_son = len(words) > len("AB") and words[-1].rstrip(".") in _SONS
    return words[-2].rstrip(",") if is_son else words[-1]


def speaks_for(one: AnnotatedDocument, written: Span, who: Bearer) -> bool:
    """Tell whether not somebody has the word there but an aide: "a Diaz spokesman".

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“No,” said an aide to Mayor Ana Diaz. “Yes,” Mayor Ana Diaz said."
    >>> comparison = compare((Document.from_text(text),))
    >>> one, [diaz] = comparison.documents[0], comparison.bearers()
    >>> [speaks_for(one, Span(*at), diaz) for at in ((11, 36), (22, 36), (45, 59))]
    [True, True, False]
    """
    text, family = one.document.text, family_name(who.full)
    name = text.find(family, written.start, written.end)
    end = name + len(family)
    is_behalf = _ON_BEHALF.search(text, written.start, max(name, written.start))
    is_owner = text[end : end + 2] in ("’s", "'s") or _WHOSE.match(text, end)
    is_whose = _OF_WHOM.search(text[max(0, written.start - _NEAR) : written.start])
    return name >= 0 and bool(is_behalf or is_owner or is_whose)


def full_name(bearer: Bearer) -> str:
    """Return the form of a name that most texts use, of first and last name; or nothing.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("Ana Diaz met Mr. Lind."),))
    >>> [full_name(one) for one in comparison.bearers()]
    ['Ana Diaz', '']
    """
    forms = Counter(name.full for _, name in bearer.names if _is_name(name.full))
    form = max(forms, key=lambda form: (forms[form], len(form)), default="")
    return f"{form}." if form.endswith(_SHORTENED) else form


def called(comparison: Comparison, bearer: Bearer) -> str:
    """Return a name with the article that the texts give it: "the Pentagon"."""
    for letter, name in bearer.names:
        text = comparison.document(letter).document.text
        for mention in name.mentions:
            before = text[max(0, mention.start - 4) : mention.start]
            if bearer.kind is not NameKind.PERSON and before.casefold() == "the ":
                return f"the {bearer.full}"
    return bearer.full


def _is_name(written: str) -> bool:
    if written.split()[0] in _KEPT_TITLES or _PARTICIPLE.match(written):
        return False
    return bool(_NAME.fullmatch(written)) and not _HYPHENED_TITLE.search(written)


def is_person(comparison: Comparison, bearer: Bearer, *, speaks: bool) -> bool:
    """Tell whether a bearer is surely a person, whom the texts call by title or by last name.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("Mayor Ana Diaz met Bo Lind. Diaz was ill."),))
    >>> [one.full for one in comparison.bearers() if is_person(comparison, one, speaks=False)]
    ['Ana Diaz']
    """
    may_be_another = any(name.may_be for _, name in bearer.names)
    if bearer.kind is not NameKind.PERSON or may_be_another or not full_name(bearer):
        return False
    if not has_first_name(bearer.full) and not (bearer.roles and _is_a_name(comparison, bearer)):
        return False
    marks = _short_forms(comparison, bearer) + bool(bearer.roles)
    return marks >= (1 if speaks else _OFTEN)


def _is_a_name(comparison: Comparison, bearer: Bearer) -> bool:
    """Tell whether no text has the last word of a name as a plain word: "Forward Nation".

    Nor its first word as a name of something else: "a Forward co-founder".
    """
    if _has_members(comparison, bearer):
        return False
    last = family_name(bearer.full).lower()
    texts = (one.document.text for one in comparison.documents)
    return not any(True for text in texts for _ in _ends_of(last, text))


def _has_members(comparison: Comparison, bearer: Bearer) -> bool:
    """Tell whether a text speaks of the members of what the first word names."""
    first = bearer.full.split()[0]
    texts = (one.document.text for one in comparison.documents)
    return any(_MEMBER.match(text, end) for text in texts for end in _ends_of(first, text))


def _ends_of(word: str, text: str) -> Iterator[int]:
    """Yield where a word ends in a text, wherever it is no part of a longer one.

    A pattern for each word would have to be made anew for each.
    """
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not _is_letter(text[start - 1 : start]) and not _is_letter(text[end : end + 1]):
            yield end
        start = text.find(word, end)


def _is_letter(beside: str) -> bool:
    return beside.isalnum() or beside == "_"


def _short_forms(comparison: Comparison, bearer: Bearer) -> int:
    """Count how often the texts call somebody by the last name alone."""
    family = family_name(bearer.full)
    return sum(
        span.slice(comparison.document(letter).document.text).split()[-1] == family
        and bearer.full.split()[0] not in span.slice(comparison.document(letter).document.text)
        for letter, name in bearer.names
        for span in name.mentions
    )
