"""A verb of speech beside a quotation and whoever does what it says."""

from dataclasses import dataclass

from coverage_app.analysis.quoting.links import Link

# Further from the quotation than this no verb is looked for.
WINDOW = 60


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech at ``pieces[verb[0]:verb[1]]`` and the phrase of its speaker.

    ``verb`` can be a noun ("the mayor's claim"), and is empty after a dash ("“...” — Ana Diaz");
    ``link`` tells how both stand to the quotation.
    """

    speaker: tuple[int, int]
    verb: tuple[int, int]
    link: Link
