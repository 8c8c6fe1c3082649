"""A folder becomes a story: what is stored, under which names, and what is said of the rest."""

from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from coverage_app.models import Article, Outlet, Story
from tests.coverage_app.imports.made_files import HEADLINE, PARAGRAPHS, TEXT, make_docx, make_html

pytestmark = pytest.mark.django_db

STORY = """\
title = "The bridge of Marsby"
slug = "marsby-bridge"
standfirst = "The council voted."
source = "Our own."
is_open = true

[[articles]]
file = "post.txt"
outlet = "The Marsby Post"
first_publisher = "The Lenna Times"
headline = "A bridge again"
byline = "Ana Roe"
published_on = 2024-05-06
address = "https://example.org/bridge"
language = "az"
"""
HEAD = f"""
<title>{HEADLINE}</title><meta property="og:site_name" content="The Marsby Post">
<meta name="author" content="Ana Roe">
<meta property="article:published_time" content="2024-05-06">
<link rel="canonical" href="https://example.org/bridge">
"""


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def write(folder: Path, **files: str | bytes) -> Path:
    """Write files whose names have "__" for the point before their ending."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        (folder / name.replace("__", ".")).write_bytes(data)
    return folder


def run(
    folder: Path, *, stderr: StringIO | None = None, title: str = "", teacher: str = ""
) -> tuple[str, str, str]:
    """Return what the command said, what it said of errors, and its last word when it failed."""
    stdout, errors, last = StringIO(), stderr or StringIO(), ""
    try:
        given = {"title": title, "teacher": teacher}
        call_command("import_story", str(folder), **given, stdout=stdout, stderr=errors)
    except CommandError as error:
        last = str(error)
    return stdout.getvalue(), errors.getvalue(), last


def test_a_folder_of_texts_becomes_a_closed_story(tmp_path: Path) -> None:
    folder = write(
        tmp_path / "marsby-bridge", post__txt=TEXT, lenna_times__docx=make_docx(PARAGRAPHS)
    )

    said = run(folder)

    story = Story.objects.get()
    assert (story.title, story.slug, story.is_open) == ("Marsby bridge", "marsby-bridge", False)
    assert [(str(it), it.headline, it.text) for it in story.articles.with_outlets()] == [
        ("A · Lenna Times", "", "\n\n".join(PARAGRAPHS)),
        ("B · Post", HEADLINE, TEXT),
    ]
    assert said == (
        "Stored: Marsby bridge (/stories/marsby-bridge/read/)\n"
        "  A · Lenna Times (lenna_times.docx)\n"
        "  B · Post (post.txt)\n",
        "",
        "",
    )


def test_what_the_reader_of_a_file_says_is_passed_on(tmp_path: Path) -> None:
    said = run(write(tmp_path / "rain", post__txt="Rain fell – on Monday.".encode("cp1252")))

    assert said[0] == (
        "Stored: Rain (/stories/rain/read/)\n"
        "  A · Post (post.txt)\n"
        "    Nothing says how the letters of this text are stored; Windows-1252 (Western European) "
        "was guessed. See whether the words look right.\n"
    )


def test_a_web_page_names_its_outlet_itself(tmp_path: Path) -> None:
    run(write(tmp_path, page__html=make_html(head=HEAD)))

    article = Article.objects.get()
    assert str(article) == "A · The Marsby Post"
    assert (article.headline, article.byline) == (HEADLINE, "Ana Roe")
    assert article.published_on == date(2024, 5, 6)
    assert (article.address, article.language) == ("https://example.org/bridge", "en")


def test_a_language_that_nobody_knows_is_taken_for_english(tmp_path: Path) -> None:
    run(write(tmp_path, page__html=make_html().replace("en-GB", "tlh")))

    assert Article.objects.get().language == "en"


@pytest.mark.parametrize(
    ("file", "outlet"),
    [
        ("daily-planet.txt", "Daily Planet"),
        ("01_daily planet.txt", "Daily Planet"),
        ("BBC news.txt", "BBC News"),
        ("24.txt", "24"),
        ("-.txt", "-.txt"),
    ],
)
def test_a_file_names_its_outlet(tmp_path: Path, file: str, outlet: str) -> None:
    (tmp_path / file).write_text(TEXT)

    run(tmp_path)

    assert Outlet.objects.get().name == outlet


def test_a_story_file_says_more_of_the_texts_and_puts_them_first(tmp_path: Path) -> None:
    folder = write(tmp_path, story__toml=STORY, post__txt=TEXT, gazette__txt=PARAGRAPHS[0])

    run(folder)

    story = Story.objects.get()
    assert (story.title, story.slug) == ("The bridge of Marsby", "marsby-bridge")
    assert (story.standfirst, story.source, story.is_open) == (
        "The council voted.",
        "Our own.",
        True,
    )
    listed, other = story.articles.with_outlets()
    assert (str(listed), str(listed.first_publisher)) == ("A · The Marsby Post", "The Lenna Times")
    assert (listed.headline, listed.byline) == ("A bridge again", "Ana Roe")
    assert (listed.published_on, listed.language) == (date(2024, 5, 6), "az")
    assert listed.address == "https://example.org/bridge"
    assert str(other) == "B · Gazette"


def test_a_story_belongs_to_the_teacher_that_is_named(tmp_path: Path, teacher: User) -> None:
    folder = write(tmp_path / "flood", post__txt=TEXT)

    run(folder, teacher="teacher")
    run(folder)

    assert [story.created_by for story in Story.objects.order_by("pk")] == [teacher, None]


def test_a_teacher_without_an_account_is_named(tmp_path: Path) -> None:
    folder = write(tmp_path / "flood", post__txt=TEXT)

    assert run(folder, teacher="smith") == ("", "", "There is no account smith.")
    assert not Story.objects.exists()


def test_a_title_that_is_given_outdoes_the_story_file(tmp_path: Path) -> None:
    run(write(tmp_path, story__toml=STORY, post__txt=TEXT), title="A vote in Marsby")

    assert Story.objects.get().title == "A vote in Marsby"


def test_importing_twice_makes_another_story(tmp_path: Path) -> None:
    folder = write(tmp_path, story__toml=STORY, post__txt=TEXT)

    run(folder)
    run(folder)

    slugs = set(Story.objects.values_list("slug", flat=True))
    assert slugs == {"marsby-bridge", "marsby-bridge-2"}


def test_notes_of_a_program_and_hidden_files_are_no_texts(tmp_path: Path) -> None:
    folder = write(tmp_path, post__txt=TEXT, meta__json="{}", __hidden="x")
    (folder / "pictures").mkdir()

    assert run(folder)[1:] == ("", "")
    assert Article.objects.count() == 1


def test_bad_files_are_named_and_the_good_ones_stored(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        story__toml=STORY.replace("post.txt", "lost.txt"),
        gazette__txt=TEXT,
        post__txt=TEXT,
        scan__png=b"\x89PNG\r\n\x1a\n",
    )

    said = run(folder)

    assert said == (
        "Stored: The bridge of Marsby (/stories/marsby-bridge/read/)\n"
        "  A · Gazette (gazette.txt)\n",
        "Not stored: lost.txt: It cannot be read: No such file or directory.\n"
        "Not stored: scan.png: This is a picture, not a text. Type its words, or find the article "
        "as a page or a file.\n"
        "Not stored: post.txt: The story has this text already: it is text A · Gazette.\n",
        "3 of 4 files could not be stored.",
    )


def test_nothing_is_stored_when_no_file_is_good(tmp_path: Path) -> None:
    folder = write(tmp_path, post__txt=" ", lines__txt="Rain.\n" * 5_001)

    said = run(folder)

    assert said == (
        "",
        "Not stored: post.txt: There are no words in this file. Choose another one.\n"
        "Not stored: lines.txt: This text has 5,002 lines. A text may have 5,000: paste only the "
        "article.\n",
        "2 of 2 files could not be stored.",
    )
    assert (Story.objects.count(), Outlet.objects.count()) == (0, 0)


def test_the_ninth_text_finds_no_room(tmp_path: Path) -> None:
    for number in range(1, 10):
        (tmp_path / f"text {number}.txt").write_text(f"Rain fell on day {number}.")

    said = run(tmp_path)

    assert said[1:] == (
        "Not stored: text 9.txt: A story holds 8 texts, and it has them already.\n",
        "1 of 9 files could not be stored.",
    )
    assert Article.objects.count() == 8


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({}, "There is no text in {folder}."),
        (
            {"story__toml": "title = 5"},
            "{folder}/story.toml: title must be text in quotation marks.",
        ),
    ],
)
def test_a_folder_without_a_story_is_refused(
    tmp_path: Path, files: dict[str, str], sentence: str
) -> None:
    folder = write(tmp_path, **files)

    assert run(folder) == ("", "", sentence.format(folder=folder))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert run(tmp_path / "nowhere") == ("", "", f"{tmp_path / 'nowhere'} is not a folder.")


def test_a_title_that_breaks_a_rule_stores_nothing(tmp_path: Path) -> None:
    said = run(write(tmp_path, post__txt=TEXT), title="a" * 201)

    assert said[2] == (
        "The story cannot be made: Ensure this value has at most 200 characters (it has 201)."
    )
    assert Story.objects.count() == 0


def test_a_terminal_shows_how_far_it_is(tmp_path: Path) -> None:
    errors = run(write(tmp_path, post__txt=TEXT, a__txt="Rain."), stderr=Terminal())[1]

    assert [line.rstrip() for line in errors.split("\r")] == [
        "",
        "[                        ] 0 of 2 a.txt",
        "[############            ] 1 of 2 post.txt",
        "",
        "",
    ]
