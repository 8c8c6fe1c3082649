"""The sizes of paper that a sheet is laid out for."""

from enum import StrEnum


class PaperSize(StrEnum):
    """As the address names it."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def words(self) -> str:
        return {PaperSize.A4: "A4", PaperSize.LETTER: "Letter"}[self]

    @property
    def style_sheet(self) -> str:
        """The rule that printers go by; of a page that is called by a name, not all know it."""
        return f"coverage/css/paper_{self}.css"


def paper_size(typed: str) -> PaperSize:
    """Return the size of that name; A4 when there is none."""
    return next((size for size in PaperSize if size == typed), PaperSize.A4)
