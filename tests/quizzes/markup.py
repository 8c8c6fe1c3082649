"""Read the words of a page as a reader meets them, element by element."""

from html.parser import HTMLParser

from django.http import HttpResponse

WITHOUT_END = frozenset({"br", "hr", "img", "input", "link", "meta", "use", "path", "circle"})


class _Elements(HTMLParser):
    def __init__(self, tag: str, css: str) -> None:
        super().__init__()
        self.tag, self.css = tag, css
        self.open: list[tuple[str, list[str] | None]] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        wanted = tag == self.tag and self.css in (dict(attrs).get("class") or "").split() + [""]
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


def words_of(response: HttpResponse, tag: str, css: str = "") -> list[str]:
    """Return the words of every element of that tag and class; fails on tags that do not match."""
    elements = _Elements(tag, css)
    elements.feed(response.content.decode())
    elements.close()
    return elements.found
