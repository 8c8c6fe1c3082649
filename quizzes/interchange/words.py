"""Words as a file of questions can hold them, and words out of its HTML."""

import re

from lxml import html

from coverage_app.imports.visible_text import visible_lines

REPLACEMENT = "\ufffd"
# What XML 1.0 allows in a document, section 2.2; half a character is in no UTF-8 file.
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain_words(text: str) -> str:
    r"""Return a text as both formats hold it.

    Line ends are ``\n``, there is no white space around it, and a character that XML does not
    allow is a replacement character. What was settled once stays as it is.

    >>> plain_words(" It\r\nrained.\x01 ")
    'It\nrained.�'
    """
    settled = text.replace("\r\n", "\n").replace("\r", "\n")
    return NOT_IN_XML.sub(REPLACEMENT, settled).strip()


def plain_prompt(prompt: str) -> str:
    """Return what an option is matched to as both formats hold it: GIFT escapes no arrow.

    >>> plain_prompt("north -> south")
    'north → south'
    """
    return plain_words(prompt).replace("->", "→")


def count_forbidden(text: str) -> int:
    r"""Count the characters that XML does not allow.

    >>> count_forbidden("\x01 and \ufffe, but not \t")
    2
    """
    return len(NOT_IN_XML.findall(text))


def words_in(text: str, text_format: str) -> str:
    """Return the words of a text in one of Moodle's formats: HTML loses its tags.

    >>> words_in("<p>It <b>rained</b>.</p>", "html"), words_in("1 < 2", "plain")
    ('It rained.', '1 < 2')
    """
    if text_format != "html" or not text.strip():
        return plain_words(text)
    parser = html.HTMLParser(remove_comments=True, remove_pis=True)
    root = html.document_fromstring(f"<div>{plain_words(text)}</div>", parser=parser)
    return plain_words("\n".join(visible_lines(root)))
