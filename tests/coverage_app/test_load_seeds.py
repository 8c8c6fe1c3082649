"""Loading the sample stories: made once, never overwritten, refused with a clear sentence."""

import hashlib
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from coverage_app.models import Article, Outlet, Story
from coverage_app.seeds import SEEDS, SeedError, load_seeds

pytestmark = pytest.mark.django_db

STORY = """\
title = "The council's vote"
slug = "council-vote"

[[articles]]
file = "planet.txt"
outlet = "Daily Planet"
"""


def seed_folder(folder: Path, *, story: str = STORY, text: bytes = b"The council voted.") -> Path:
    seed = folder / "seeds" / "council-vote"
    seed.mkdir(parents=True)
    (seed / "story.toml").write_bytes(story.encode())
    (seed / "planet.txt").write_bytes(text)
    return folder / "seeds"


def command_output(folder: Path) -> str:
    output = StringIO()
    call_command("load_seeds", str(folder), stdout=output)
    return output.getvalue()


@pytest.mark.parametrize(
    ("file", "sha256"),
    [
        (
            "advanced-business-reports.txt",
            "8dfacc6271aa7b00a92a8c3abc21ca7d015dd08b446337dbc878a317f03bb70c",
        ),
        ("turan.txt", "436fbb662d2bd069d7b4cbdec474bae94548a441d5ab4ab001c38620b0c42373"),
    ],
)
def test_sample_texts_are_as_collected_to_the_byte(file: str, sha256: str) -> None:
    content = (SEEDS / "north-korean-troops-kursk" / file).read_bytes()

    assert hashlib.sha256(content).hexdigest() == sha256


def test_sample_story_is_open_and_has_its_two_texts() -> None:
    (story,) = load_seeds()

    assert story.title == "North Korean troops in Kursk: what the US said"
    assert story.slug == "north-korean-troops-kursk"
    assert story.is_open
    a, b = story.articles.with_outlets()
    assert (str(a), str(a.first_publisher)) == ("A · Advanced Business Reports", "FOX NEWS")
    assert (str(b), b.first_publisher) == ("B · TURAN", None)


def test_sample_texts_are_stored_whole() -> None:
    load_seeds()

    for article in Article.objects.with_outlets():
        file = article.outlet.name.lower().replace(" ", "-") + ".txt"
        content = (SEEDS / "north-korean-troops-kursk" / file).read_bytes()
        assert article.text.encode() == content


def test_sample_texts_tell_what_their_pages_say_and_no_more() -> None:
    load_seeds()

    a, b = Article.objects.all()
    assert a.headline == (
        "US says 8,000 North Korean soldiers to begin combat operations in war with Ukraine "
        "‘in coming days’"
    )
    assert b.headline == ""
    assert (a.byline, a.published_on, a.address) == ("", None, "")
    assert (b.byline, b.published_on, b.address) == ("TURAN's Washington correspondent", None, "")


def test_loading_twice_makes_nothing_new() -> None:
    load_seeds()

    again = load_seeds()

    assert again == ()
    assert (Story.objects.count(), Article.objects.count()) == (1, 2)


def test_loading_again_leaves_every_change_of_a_teacher(tmp_path: Path) -> None:
    folder = seed_folder(tmp_path)
    load_seeds(folder)
    Story.objects.update(title="How the council voted", is_open=True)
    Article.objects.all().delete()

    load_seeds(folder)

    story = Story.objects.get()
    assert (story.title, story.is_open) == ("How the council voted", True)
    assert story.articles.count() == 0


def test_every_detail_of_a_seed_is_taken(tmp_path: Path) -> None:
    details = """\
first_publisher = "The Agency"
headline = "Library stays"
byline = "A. Writer"
published_on = 2024-10-31
address = "https://example.org/library"
language = "az"
"""
    head = 'standfirst = "The council voted."\nsource = "Our own."\nis_open = true\n'

    (story,) = load_seeds(seed_folder(tmp_path, story=head + STORY + details))

    assert (story.standfirst, story.source, story.is_open) == (
        "The council voted.",
        "Our own.",
        True,
    )
    article = story.articles.get()
    assert str(article.first_publisher) == "The Agency"
    assert (article.headline, article.byline) == ("Library stays", "A. Writer")
    assert article.published_on == date(2024, 10, 31)
    assert (article.address, article.language) == ("https://example.org/library", "az")


def test_story_of_a_seed_is_closed_unless_it_says_otherwise(tmp_path: Path) -> None:
    (story,) = load_seeds(seed_folder(tmp_path))

    assert not story.is_open


def test_mark_of_the_encoding_is_not_part_of_the_text(tmp_path: Path) -> None:
    load_seeds(seed_folder(tmp_path, text=b"\xef\xbb\xbfThe council voted.\r\n"))

    assert Article.objects.get().text == "The council voted.\n"


@pytest.mark.parametrize(
    ("story", "message"),
    [
        (STORY.replace("title", "name"), "name is not known here. Known are: title, slug, "),
        ('slug = "council-vote"\narticles = []', "title is missing."),
        ('title = "Vote"\nslug = "vote"', "articles is missing."),
        ('title = "Vote"\nslug = "vote"\narticles = []', "articles is missing."),
        ('title = "Vote"\nslug = "vote"\narticles = "no"', "articles must be [[articles]] blocks."),
        ('title = "Vote"\nslug = "vote"\narticles = [1]', "articles must be [[articles]] blocks."),
        (STORY.replace('"Daily Planet"', "5"), "outlet must be text in quotation marks."),
        (STORY.replace('outlet = "Daily Planet"', ""), "outlet is missing."),
        ('is_open = "yes"\n' + STORY, "is_open must be true or false."),
        (STORY + "published_on = 2024", "published_on must be a date such as 2024-10-31."),
        (STORY.replace("planet.txt", "../planet.txt"), "file must be the name of a file beside it"),
        (STORY.replace("council-vote", "no slug"), "slug: Enter a valid “slug”"),
    ],
)
def test_bad_story_file_is_named_with_what_is_wrong(
    tmp_path: Path, story: str, message: str
) -> None:
    folder = seed_folder(tmp_path, story=story)

    with pytest.raises(SeedError) as refused:
        load_seeds(folder)

    assert str(refused.value).startswith(f"{folder / 'council-vote' / 'story.toml'}: {message}")
    assert Story.objects.count() == 0


def test_story_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    folder = seed_folder(tmp_path, story="title = The council")

    with pytest.raises(SeedError) as refused:
        load_seeds(folder)

    assert str(refused.value).startswith(f"{folder / 'council-vote' / 'story.toml'} is not TOML: ")


def test_missing_text_file_is_named_and_leaves_nothing_half_made(tmp_path: Path) -> None:
    second = '\n[[articles]]\nfile = "gazette.txt"\noutlet = "Gotham Gazette"\n'
    folder = seed_folder(tmp_path, story=STORY + second)

    with pytest.raises(SeedError) as refused:
        load_seeds(folder)

    missing = folder / "council-vote" / "gazette.txt"
    assert str(refused.value) == f"{missing} cannot be read: No such file or directory."
    assert (Story.objects.count(), Outlet.objects.count()) == (0, 0)


def test_text_file_that_is_not_utf_8_is_named_with_the_place(tmp_path: Path) -> None:
    folder = seed_folder(tmp_path, text="The café voted.".encode("latin-1"))

    with pytest.raises(SeedError) as refused:
        load_seeds(folder)

    assert str(refused.value) == f"{folder / 'council-vote' / 'planet.txt'} is not UTF-8: byte 7."


def test_empty_text_file_is_named_with_the_rule_it_breaks(tmp_path: Path) -> None:
    folder = seed_folder(tmp_path, text=b" \n")

    with pytest.raises(SeedError) as refused:
        load_seeds(folder)

    assert str(refused.value) == (
        f"{folder / 'council-vote' / 'planet.txt'}: text: Paste the text of the article."
    )
    assert Story.objects.count() == 0


def test_rule_of_the_story_file_is_named_with_its_text(tmp_path: Path) -> None:
    folder = seed_folder(tmp_path, story=STORY + 'language = "xx"')

    with pytest.raises(SeedError) as refused:
        load_seeds(folder)

    assert str(refused.value) == (
        f"{folder / 'council-vote' / 'planet.txt'}: language: Value 'xx' is not a valid choice."
    )


def test_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SeedError) as refused:
        load_seeds(tmp_path / "nowhere")

    assert str(refused.value) == f"{tmp_path / 'nowhere'} is not a folder."


def test_command_says_what_it_made_and_what_it_left_alone(tmp_path: Path) -> None:
    folder = seed_folder(tmp_path)

    first, second = command_output(folder), command_output(folder)

    assert first == "Made: The council's vote\n"
    assert second == "Left alone, it is there already: The council's vote\n"


def test_stories_that_are_loaded_belong_to_the_teacher_that_is_named(
    tmp_path: Path, teacher: User
) -> None:
    folder = seed_folder(tmp_path)

    call_command("load_seeds", str(folder), teacher="teacher", stdout=StringIO())

    assert Story.objects.get().created_by == teacher


def test_command_ends_with_the_sentence_of_the_error(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="is not a folder"):
        command_output(tmp_path / "nowhere")
