"""Read the words of a page as a reader meets them, element by element."""

from html.parser import HTMLParser
from http.cookies import SimpleCookie
from typing import Protocol

WITHOUT_END = frozenset({"br", "hr", "img", "input", "link", "meta", "use", "path", "circle"})


class Page(Protocol):
    """What the test client returns, as far as these tests look at it."""

    content: bytes
    cookies: SimpleCookie
    redirect_chain: list[tuple[str, int]]

    def serialize_headers(self) -> bytes: ...


class _Elements(HTMLParser):
    def __init__(self, tag: str, css: str) -> None:
        super().__init__()
        self.tag, self.css = tag, css
        self.open: list[tuple[str, list[str] | None]] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        wanted = tag == self.tag and (not self.css or self.css in classes)
        if tag not in WITHOUT_END:
            self.open.append((tag, [] if wanted else None))

    def handle_endtag(self, tag: str) -> None:
        if tag in WITHOUT_END:
            return
        opened, words = self.open.pop()
        assert opened == tag, f"</{tag}> closes <{opened}>"
        if words is not None:
            self.found.append(" ".join("".join(words).split()))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Pass over elements that close themselves: they hold no words."""

    def handle_data(self, data: str) -> None:
        for _, words in self.open:
            if words is not None:
                words.append(data)


def words_of(response: Page, tag: str, css: str = "") -> list[str]:
    """Return the words of every element of that tag and class; fails on tags that do not match."""
    elements = _Elements(tag, css)
    elements.feed(response.content.decode())
    elements.close()
    return elements.found
