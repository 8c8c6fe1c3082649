"""One measured figure, its target, and what others reach."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure measured on one piece of data, and the target it is held to.

    ``compared`` says what a first draft or a published tool reaches on the same data; ``at_most``
    that lower is better.

    >>> Measure("sentences, exact", "the two articles", 30, 30).is_met
    True
    """

    name: str
    data: str
    figure: float
    target: float
    compared: str = ""
    at_most: bool = False

    @property
    def is_met(self) -> bool:
        """Tell whether the figure reaches the target.

        >>> Measure("one article, ms", "generated", 31.0, 25.0, at_most=True).is_met
        False
        """
        return self.figure <= self.target if self.at_most else self.figure >= self.target
