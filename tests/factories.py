"""Plain functions that make the things of the product, keyword-only."""

from datetime import date
from itertools import count

from django.contrib.auth.models import User

from config.teachers import teachers_group
from coverage_app.models import Article, Outlet, Story

_numbers = count(1)


def make_teacher(*, username: str = "") -> User:
    return User.objects.create_superuser(
        username=username or f"teacher-{next(_numbers)}", password="a long password"
    )


def make_colleague(*, username: str = "") -> User:
    """Make a teacher as most are: in the group of teachers, and no administrator."""
    colleague = User.objects.create_user(
        username=username or f"colleague-{next(_numbers)}",
        password="a long password",
        is_staff=True,
    )
    colleague.groups.add(teachers_group())
    return colleague


def make_student(*, username: str = "") -> User:
    return User.objects.create_user(
        username=username or f"student-{next(_numbers)}", password="a long password"
    )


def make_outlet(*, name: str = "") -> Outlet:
    return Outlet.objects.create(name=name or f"Outlet {next(_numbers)}")


def make_story(
    *,
    title: str = "A council vote",
    slug: str = "",
    is_open: bool = True,
    is_shared: bool = False,
    owner: User | None = None,
) -> Story:
    return Story.objects.create(
        title=title,
        slug=slug or f"story-{next(_numbers)}",
        is_open=is_open,
        is_shared=is_shared,
        created_by=owner,
    )


def make_article(
    *,
    story: Story | None = None,
    text: str = "The council voted seven to two on Monday.",
    outlet: str = "",
    first_publisher: str = "",
    headline: str = "",
    byline: str = "",
    published_on: date | None = None,
    address: str = "",
    language: str = "en",
    letter: str = "A",
    is_checked: bool = True,
) -> Article:
    return Article.objects.create(
        story=story or make_story(),
        position="ABCDEFGH".index(letter),
        outlet=Outlet.objects.named(outlet or f"Outlet {next(_numbers)}"),
        first_publisher=Outlet.objects.named(first_publisher) if first_publisher else None,
        headline=headline,
        byline=byline,
        published_on=published_on,
        address=address,
        language=language,
        text=text,
        is_checked=is_checked,
    )
