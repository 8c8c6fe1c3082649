"""Which figures agree, which could, and which give another value of the same thing."""

import pytest

from coverage_app.analysis.aligning.figure_pairs import give_different_values, pair_figures
from coverage_app.analysis.annotation import annotate
from tests.coverage_app.analysis.compared import annotated
from tests.coverage_app.analysis.hand_made import article

AGREE = [
    ("The flood closed 90 schools.", "In all, 90 schools were closed."),
    ("The flood closed 90 schools.", "In all, 90 were closed."),
    ("The flood closed 90 schools.", "Ninety schools stayed shut."),
    ("The flood closed 90 old schools.", "The flood closed 90 school buildings."),
    ("It was six miles away.", "It was 10 km away."),
    ("It took 90 minutes.", "It took 1.5 hours."),
    ("It took 86 minutes.", "It took 1 hour 26 minutes."),
    ("It took two years.", "It took 24 months."),
    ("She is 6 feet 2 inches tall.", "She is 1.88 metres tall."),
    ("It was 68 °F.", "It was 20 °C."),
    ("The path is 10 km (six miles) long.", "The path is 6 miles long."),
    ("It cost 10 million euros ($11 million).", "It cost $11 million."),
    ("Half the pupils came.", "50% of the pupils came."),
    ("Two thirds of voters came.", "Some 67 percent of voters came."),
    ("About 8,000 soldiers came.", "The troops number 8,000 people."),
    ("It cost $5 million.", "It cost 5 million dollars."),
    ("It cost $8.1bn.", "It cost 8,100 million dollars."),
    ("They lose 1,200 men a day.", "They lose 1,200 men per day."),
    ("Between 10 and 12 schools closed.", "In all, 10 to 12 schools closed."),
    ("Thousands of swans came.", "It drew thousands of swans."),
    ("The death toll rose to 45.", "It left 45 people dead."),
]
DISAGREE = [
    ("The flood closed 90 schools.", "The flood closed 80 schools."),
    ("The flood closed 90 schools.", "The flood closed 90 bridges."),
    ("The flood closed 90 schools.", "The flood killed 90 people."),
    ("The flood killed 90 people.", "The flood hurt 90 people."),
    ("It was six miles away.", "It was six minutes away."),
    ("It was six miles away.", "It was 12 km away."),
    ("It took 86 minutes.", "It took 1.5 hours."),
    ("It took two years.", "It took 22 months."),
    ("It was 68 °F.", "It was 22 °C."),
    ("Sales rose 2 percent.", "Sales rose 2 percentage points."),
    ("It was 20 degrees.", "It used 20 watts."),
    ("It cost $5 million.", "It cost €5 million."),
    ("They lose 1,200 men a day.", "They lose 1,200 men a week."),
    ("It costs $5 a gallon.", "It costs $5 a barrel."),
    ("Between 10 and 12 schools closed.", "Exactly 10 schools closed."),
]
DIFFERENT = [
    ("The storm killed 12 people.", "At least 15 were killed in the storm."),
    ("The death toll rose to 45.", "Officials put the death toll at 38."),
    ("It left 12 dead.", "Fifteen people died."),
    ("Police arrested 40 people.", "Police detained 55 people at the march."),
    ("The flood closed 90 schools.", "80 schools were closed by the flood."),
    ("The flood closed more than 90 schools.", "The flood closed 80 schools."),
    ("It has 90 old schools.", "It has 80 old village schools."),
    ("The bridge cost $5 million.", "The bridge cost $7 million."),
    ("It was an 86-minute film.", "It was a 95-minute film."),
    ("The path is 10 km long.", "The path is 14 miles long."),
    ("Turnout was 60%.", "Turnout was 55 percent."),
    ("They lose 1,200 men a day.", "They lose 900 men a day."),
    ("Mia Olsen, 34, keeps bees.", "Mia Olsen, 36, keeps bees."),
    ("The valley had 5 °C.", "The valley had 2 °C."),
]
NOT_DIFFERENT = [
    # One value, or a hedge that lets them agree
    ("The flood closed 90 schools.", "The flood closed 90 schools."),
    ("The flood closed about 90 schools.", "The flood closed 95 schools."),
    ("The flood closed more than 90 schools.", "The flood closed 120 schools."),
    ("The flood closed up to 90 schools.", "The flood closed 70 schools."),
    ("The flood closed dozens of schools.", "The flood closed 90 schools."),
    ("The flood closed 80 to 90 schools.", "The flood closed 85 schools."),
    ("The path is 10 km (six miles) long.", "The path is six miles long."),
    # Another thing
    ("The flood closed 90 schools.", "The flood closed 80 bridges."),
    ("The flood closed 90 schools.", "The town has 80 schools."),
    ("The hall holds 300 young singers.", "The hall holds 200 old singers."),
    ("The storm killed 12 people.", "The storm injured 15 people."),
    ("The storm killed 12 people.", "The storm killed 3 children."),
    ("The storm killed 12 people, hurting 20.", "The storm hurt 15 people."),
    ("The storm killed 12 people and hurt 20.", "The storm hurt 15 people."),
    ("The bridge cost $5 million.", "The park cost $7 million."),
    ("It was an 86-minute film.", "It was a 95-minute flight."),
    ("Mia Olsen, 34, keeps bees.", "Ben Adler, 36, sells honey."),
    # Not to be compared
    ("The bridge cost $5 million.", "The bridge cost €7 million."),
    ("They lose 1,200 men a day.", "They lose 900 men a week."),
    ("It is 5 km away.", "It is 9 minutes away."),
    ("Sales rose 2 percent.", "Sales rose 3 percentage points."),
]


@pytest.mark.parametrize(("left", "right"), AGREE)
def test_figures_of_one_value_of_one_thing_pair(left: str, right: str) -> None:
    pairs = pair_figures(annotated(left), annotated(right, letter="B"))

    assert [pair.letters for pair in pairs] == ["AB"]


@pytest.mark.parametrize(("left", "right"), DISAGREE)
def test_other_figures_do_not_pair(left: str, right: str) -> None:
    assert pair_figures(annotated(left), annotated(right, letter="B")) == ()


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_two_texts_give_different_values_for_one_thing(left: str, right: str) -> None:
    one, other = annotated(left), annotated(right, letter="B")

    assert give_different_values(one, one.figures[0], other, other.figures[0])
    assert give_different_values(other, other.figures[0], one, one.figures[0])


@pytest.mark.parametrize(("left", "right"), NOT_DIFFERENT)
def test_one_value_or_another_thing_is_no_difference(left: str, right: str) -> None:
    one, other = annotated(left), annotated(right, letter="B")

    assert not give_different_values(one, one.figures[0], other, other.figures[0])
    assert not give_different_values(other, other.figures[0], one, one.figures[0])


def test_a_figure_of_the_headline_is_described_by_the_headline() -> None:
    document, _ = article("The storm came at night.", headline="Storm kills 12 in the hills")
    one, other = annotate(document), annotated("The storm killed 15.", letter="B")

    assert [figure.sentence for figure in one.figures] == [0]
    assert give_different_values(one, one.figures[0], other, other.figures[0])


@pytest.mark.no_cover  # measuring makes it three times as slow
def test_thousands_of_equal_figures_of_other_things_have_no_pair() -> None:
    one, other = annotated("It saw 7 swans. " * 2_000), annotated("They had 7 dogs. " * 2_000)

    assert pair_figures(one, other) == ()
