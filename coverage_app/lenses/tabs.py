"""The lenses of a story in the order of their tabs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tab:
    """A lens by its short name, the name of its address and the word on its tab."""

    name: str
    view: str
    label: str


TABS = (
    Tab("read", "coverage_app:story_read", "Read"),
    Tab("facts", "coverage_app:story_facts", "Facts"),
    Tab("figures", "coverage_app:story_figures", "Figures"),
    Tab("quotes", "coverage_app:story_quotes", "Quotes"),
    Tab("voices", "coverage_app:story_voices", "Voices"),
    Tab("wording", "coverage_app:story_wording", "Wording"),
    Tab("provenance", "coverage_app:story_provenance", "Provenance"),
)
