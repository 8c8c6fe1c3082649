"""Adding a text, changing it, and deciding on its lines."""

from datetime import date

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from coverage_app.articles import (
    Details,
    add_article,
    add_page,
    decide_lines,
    find_details,
    restore,
    store_changed,
    with_plain_line_ends,
)
from coverage_app.imports.pages import ImportedPage
from coverage_app.models import Article, Outlet
from tests.factories import make_article, make_story, make_teacher

pytestmark = pytest.mark.django_db

PAGE = """\
Skip to content
Menu

Council votes to keep the library open

By Leyla Aliyeva
31 October 2024

The council voted seven to two on Monday to keep the library open for another year.

“We heard the readers,” the mayor said after the vote, which followed three hours of debate.

This post appeared first on DAILY PLANET
"""
OTHER_PAGE = """\
Mayor promises a new roof

By John Smith

The mayor promised a new roof for the library on Tuesday, before the autumn rain begins.

The work is to start in March, she told reporters who had gathered in front of the building.
"""
BARE_TEXT = "The council voted seven to two on Monday."


def test_details_are_what_the_page_says() -> None:
    assert find_details(PAGE) == Details(
        outlet="",
        headline="Council votes to keep the library open",
        byline="Leyla Aliyeva",
        first_publisher="DAILY PLANET",
        published_on=date(2024, 10, 31),
    )


def test_details_that_the_page_does_not_give_are_empty() -> None:
    assert find_details(BARE_TEXT) == Details(
        outlet="", headline="", byline="", first_publisher="", published_on=None
    )


def test_outlet_is_what_the_page_calls_itself() -> None:
    assert find_details(f"Gotham GazetteGotham Gazette\n\n{PAGE}").outlet == "Gotham Gazette"


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_become_plain_and_nothing_else_changes(ends: str) -> None:
    text = ends.join(["  One\u00a0line ", "\t“two”\u2028", "", "three\f"])

    assert with_plain_line_ends(text) == "  One\u00a0line \n\t“two”\u2028\n\nthree\f"


def test_added_text_takes_its_details_from_the_page() -> None:
    story = make_story()

    article = add_article(story=story, text=PAGE, outlet="Gotham Gazette")

    article.refresh_from_db()
    assert article.story == story
    assert article.text == PAGE
    assert str(article) == "A · Gotham Gazette"
    assert str(article.first_publisher) == "DAILY PLANET"
    assert article.headline == "Council votes to keep the library open"
    assert article.byline == "Leyla Aliyeva"
    assert article.published_on == date(2024, 10, 31)
    assert (article.address, article.language) == ("", "en")


def test_added_text_keeps_every_detail_that_was_given() -> None:
    article = add_article(
        story=make_story(),
        text=PAGE,
        outlet="Gotham Gazette",
        first_publisher="The Agency",
        headline="Library stays",
        byline="A. Writer",
        published_on=date(2024, 11, 1),
        address="https://example.org/library",
        language="az",
    )

    article.refresh_from_db()
    assert str(article.first_publisher) == "The Agency"
    assert article.headline == "Library stays"
    assert article.byline == "A. Writer"
    assert article.published_on == date(2024, 11, 1)
    assert (article.address, article.language) == ("https://example.org/library", "az")


def test_added_text_is_stored_with_plain_line_ends() -> None:
    article = add_article(story=make_story(), text="One.\r\nTwo.\rThree. ", outlet="Daily Planet")

    assert article.text == "One.\nTwo.\nThree. "


def test_added_text_takes_the_first_free_letter() -> None:
    story = make_story()
    make_article(story=story, letter="A")
    make_article(story=story, letter="C")

    article = add_article(story=story, text="The mayor spoke.", outlet="Daily Planet")

    assert article.letter == "B"


def test_page_of_the_first_publisher_itself_is_no_repost() -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Daily Planet")

    assert article.first_publisher is None
    assert str(Outlet.objects.get()) == "Daily Planet"


def test_same_text_twice_is_refused_whatever_its_line_ends() -> None:
    story = make_story()
    add_article(story=story, text="One.\nTwo.", outlet="Daily Planet")

    with pytest.raises(ValidationError) as refused:
        add_article(story=story, text="One.\r\nTwo.", outlet="Gotham Gazette")

    assert refused.value.message_dict == {
        "text": ["The story has this text already: it is text A · Daily Planet."]
    }


def test_refused_text_leaves_nothing_behind() -> None:
    story = make_story()

    with pytest.raises(ValidationError) as refused:
        add_article(story=story, text=" ", outlet="Daily Planet")

    assert refused.value.message_dict == {"text": ["Paste the text of the article."]}
    assert (Article.objects.count(), Outlet.objects.count()) == (0, 0)


def test_ninth_text_is_refused() -> None:
    story = make_story()
    for number in range(8):
        add_article(story=story, text=f"The council voted {number}.", outlet="Daily Planet")

    with pytest.raises(ValidationError) as refused:
        add_article(story=story, text="The council voted again.", outlet="Daily Planet")

    assert refused.value.message_dict == {
        "story": ["This story has 8 texts already, as many as it can hold."]
    }


def test_page_is_stored_with_what_it_says_of_itself_and_is_not_in_use() -> None:
    page = ImportedPage(
        text=BARE_TEXT,
        headline="A vote",
        byline="A. Writer",
        published_on=date(2024, 10, 31),
        address="https://example.org/vote",
        language="en",
    )

    article = add_page(story=make_story(), page=page, outlet="Gotham Gazette")

    assert (str(article), article.text) == ("A · Gotham Gazette", BARE_TEXT)
    assert (article.headline, article.byline) == ("A vote", "A. Writer")
    assert (article.published_on, article.address) == (page.published_on, page.address)
    assert (article.language, article.is_checked) == ("en", False)


def test_page_that_says_more_than_fits_is_cut() -> None:
    page = ImportedPage(text=BARE_TEXT, headline="h" * 400, byline="b" * 400)

    article = add_page(story=make_story(), page=page, outlet="Gotham Gazette")

    assert (len(article.headline), len(article.byline)) == (300, 200)


@pytest.mark.parametrize("address", ["", "/vote", f"https://example.org/{'v' * 500}"])
def test_page_without_a_whole_address_is_stored_without_one(address: str) -> None:
    page = ImportedPage(text=BARE_TEXT, address=address)

    article = add_page(story=make_story(), page=page, outlet="Gotham Gazette")

    assert article.address == ""


@pytest.mark.parametrize(
    ("text", "said", "stored"),
    [
        ("Le conseil a voté dans la salle de la mairie.", "en", "fr"),
        ("Gotham", "de-AT", "de"),
        ("Gotham", "tlh", "en"),
        ("Gotham", "", "en"),
    ],
)
def test_words_of_a_text_are_believed_before_its_page(text: str, said: str, stored: str) -> None:
    page = ImportedPage(text=text, language=said)

    article = add_page(story=make_story(), page=page, outlet="Gotham Gazette")

    assert article.language == stored


def change(article: Article, *, outlet: str = "Gotham Gazette", first_publisher: str = "") -> User:
    """Store a changed article and return the teacher who changed it."""
    teacher = make_teacher()
    store_changed(
        article=article, outlet=outlet, first_publisher=first_publisher, changed_by=teacher
    )
    return teacher


def test_changed_details_are_stored_as_they_are() -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Gotham Gazette")
    article.headline, article.byline = "Library stays", ""

    change(article, outlet="The Agency", first_publisher="")

    article.refresh_from_db()
    assert (article.headline, article.byline) == ("Library stays", "")
    assert (str(article.outlet), article.first_publisher) == ("The Agency", None)


def test_new_text_brings_its_own_details() -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Gotham Gazette")
    article.text = OTHER_PAGE

    change(article, outlet="Gotham Gazette", first_publisher="DAILY PLANET")

    article.refresh_from_db()
    assert (article.headline, article.byline) == ("Mayor promises a new roof", "John Smith")
    assert (article.published_on, article.first_publisher) == (None, None)


def test_new_text_leaves_what_the_teacher_gave() -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Gotham Gazette")
    article.text, article.headline, article.byline = OTHER_PAGE, "Library stays", ""

    change(article, outlet="Gotham Gazette", first_publisher="The Agency")

    article.refresh_from_db()
    assert (article.headline, article.byline) == ("Library stays", "")
    assert str(article.first_publisher) == "The Agency"


def test_new_text_forgets_decisions_on_the_lines_of_the_old_one() -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Gotham Gazette")
    article.line_decisions.create(line=2, keep=True)
    article.text = OTHER_PAGE

    change(article, outlet="Gotham Gazette", first_publisher="")

    assert article.line_decisions.count() == 0


def test_new_text_keeps_the_old_one_with_the_decisions_on_its_lines() -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Gotham Gazette")
    article.line_decisions.create(line=2, keep=True)
    article.line_decisions.create(line=11, keep=False)
    lines = article.lines()
    article.text = OTHER_PAGE

    teacher = change(article)

    revision = article.revisions.get()
    assert (revision.text, revision.replaced_by) == (PAGE, teacher)
    assert (revision.kept_lines, revision.removed_lines) == ([2], [11])
    assert revision.lines() == lines
    assert str(revision) == f"A · Gotham Gazette, until {revision.replaced_at:%Y-%m-%d %H:%M}"


def test_the_same_text_makes_no_revision() -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Gotham Gazette")
    article.headline = "Library stays"

    change(article)

    assert article.revisions.count() == 0


def test_restored_text_is_the_newest_again_and_what_it_replaces_is_kept(teacher: User) -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Gotham Gazette")
    article.line_decisions.create(line=2, keep=True)
    article.line_decisions.create(line=11, keep=False)
    lines, details = article.lines(), (article.headline, article.byline, article.first_publisher)
    article.text = OTHER_PAGE
    change(article)

    restore(revision=article.revisions.get(), restored_by=teacher)

    article = Article.objects.get()
    assert article.text == PAGE
    assert article.lines() == lines
    assert (article.headline, article.byline, article.first_publisher) == details
    first, second = article.revisions.all()
    assert (first.text, second.text, second.replaced_by) == (PAGE, OTHER_PAGE, teacher)
    assert {decision.decided_by for decision in article.line_decisions.all()} == {teacher}


def test_text_as_it_stands_is_not_restored(teacher: User) -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Gotham Gazette")
    article.text = OTHER_PAGE
    change(article)
    first = article.revisions.get()
    restore(revision=first, restored_by=teacher)

    with pytest.raises(ValidationError, match="This is the text as it stands today"):
        restore(revision=first, restored_by=teacher)

    assert article.revisions.count() == 2


def test_text_that_another_letter_has_by_now_is_not_restored(teacher: User) -> None:
    article = add_article(story=make_story(), text=PAGE, outlet="Gotham Gazette")
    article.text = OTHER_PAGE
    change(article)
    add_article(story=article.story, text=PAGE, outlet="Daily Planet")

    with pytest.raises(ValidationError, match="The story has this text already: it is text B"):
        restore(revision=article.revisions.get(), restored_by=teacher)

    article.refresh_from_db()
    assert article.text == OTHER_PAGE


def test_only_choices_against_the_classifier_are_stored(teacher: User) -> None:
    article = make_article(text=PAGE)

    decide_lines(article=article, kept=frozenset({2, 4, 9}), decided_by=teacher)

    decisions = article.line_decisions.values_list("line", "keep", "decided_by__username")
    assert list(decisions) == [(2, True, "teacher"), (11, False, "teacher")]


def test_agreeing_with_the_classifier_again_removes_the_decision(teacher: User) -> None:
    article = make_article(text=PAGE)
    decide_lines(article=article, kept=frozenset({2, 4, 9}), decided_by=teacher)

    decide_lines(article=article, kept=frozenset({4, 9, 11}), decided_by=teacher)

    assert article.line_decisions.count() == 0


def test_standing_decision_keeps_its_author_and_time(teacher: User) -> None:
    article = make_article(text=PAGE)
    decide_lines(article=article, kept=frozenset({2, 4, 9, 11}), decided_by=teacher)
    before = article.line_decisions.get()
    colleague = make_teacher(username="colleague")

    decide_lines(article=article, kept=frozenset({1, 2, 4, 9, 11}), decided_by=colleague)

    decisions = {decision.line: decision for decision in article.line_decisions.all()}
    assert decisions[2].decided_by == teacher
    assert decisions[2].decided_at == before.decided_at
    assert decisions[1].decided_by == colleague


def test_blank_lines_are_not_decided_on(teacher: User) -> None:
    article = make_article(text=PAGE)

    decide_lines(article=article, kept=frozenset({3, 4, 9, 11}), decided_by=teacher)

    assert article.line_decisions.count() == 0
