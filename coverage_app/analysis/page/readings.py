"""A line of a page as the recognizers of page furniture read it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

# Only the ends of a line are read, so that a line of any length costs the same.
HEAD_LENGTH = 400
TAIL_LENGTH = 60
# Labels and headings are short.
LABEL_LENGTH = 80

SENTENCE_END = re.compile(r"[.?!…。？！:;][\"'”’»)\]]*$")
LONGEST_SENTENCE_END = 8

# Mail and PDF files end their lines at about the same width. There a paragraph is a block of lines,
# of which at least a quarter goes on with a small letter in the next.
NARROWEST_LINE = 40
WIDEST_LINE = 120
LEAST_RUNNING_ON = 0.25

EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")
WORDS = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*\+?")


@dataclass(frozen=True, slots=True)
class Reading:
    """A line and its two ends.

    ``plain`` is the beginning in small letters with straight apostrophes, ``tail`` the end as it
    stands; ``label`` is all of a short line without figures and marks at its ends, and empty for a
    long line; ``ended`` tells that the line ends like a sentence.
    """

    line: str
    plain: str
    tail: str
    label: str
    ended: bool

    @property
    def quotes(self) -> bool:
        """Tell whether the line has marks of direct speech.

        >>> read("He said “no”.").quotes, read("He said no.").quotes
        (True, False)
        """
        return any(mark in self.plain for mark in '"“')

    def words(self) -> list[str]:
        """Return the words of the beginning of the line.

        >>> read("Follow us: Twitter, 3 Facebook").words()
        ['follow', 'us', 'twitter', 'facebook']
        """
        return WORDS.findall(self.plain)


def read(line: str) -> Reading:
    """Read ``line`` as the recognizers need it.

    >>> read("[ 12 Comments ]").label
    'comments'
    """
    plain = line[:HEAD_LENGTH].casefold().replace("’", "'").replace("\xa0", " ")
    return Reading(
        line=line,
        plain=plain,
        tail=line[-TAIL_LENGTH:],
        label=EDGES.sub("", plain) if len(line) <= LABEL_LENGTH else "",
        ended=ends_like_a_sentence(line),
    )


def ends_like_a_sentence(line: str) -> bool:
    """Tell whether ``line`` ends with a mark that ends sentences, closing quotes set aside.

    >>> ends_like_a_sentence("He said “no.”"), ends_like_a_sentence("Most read")
    (True, False)
    """
    return bool(SENTENCE_END.search(line[-LONGEST_SENTENCE_END:]))


def trails_off(line: str) -> bool:
    """Tell whether ``line`` ends with an ellipsis, as a teaser does that was cut to length.

    >>> trails_off("The minister said on Monday that..."), trails_off("He left.")
    (True, False)
    """
    return line.endswith(("...", "…"))


def find_paragraphs(lines: Sequence[str]) -> tuple[range, ...]:
    """Return the places of the lines of every paragraph; blank lines are in none.

    A line is a paragraph, save in text with hard line ends, as mail and PDF files have it.

    >>> find_paragraphs(["The council voted for buses on Monday that", "cost nothing.", "", "No."])
    (range(0, 2), range(3, 4))
    """
    found: list[range] = []
    for filled, group in groupby(range(len(lines)), key=lambda place: bool(lines[place])):
        places = list(group)
        block = range(places[0], places[-1] + 1)
        if filled and len(block) > 1 and _is_wrapped(lines[block.start : block.stop]):
            found.append(block)
        elif filled:
            found.extend(range(place, place + 1) for place in block)
    return tuple(found)


def _is_wrapped(block: Sequence[str]) -> bool:
    pairs = list(pairwise(block))
    if not all(NARROWEST_LINE <= len(line) <= WIDEST_LINE for line, _ in pairs):
        return False
    running_on = sum(
        after[0].islower() and not ends_like_a_sentence(before) for before, after in pairs
    )
    return running_on >= LEAST_RUNNING_ON * len(pairs)
