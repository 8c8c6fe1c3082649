"""A story is sent as a pack."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from quizzes.files.packing import pack_of_story
from quizzes.interchange.packs import write_pack
from tests.quizzes.made_story import make_whole_story


@pytest.mark.parametrize(("kind", "with_texts"), [("pack", True), ("pack-without-texts", False)])
def test_story_download_is_the_pack_of_the_story(
    teacher_client: Client, teacher: User, kind: str, with_texts: bool
) -> None:
    story = make_whole_story(teacher)

    response = teacher_client.post(f"/stories/vote/export/{kind}/")

    assert response.content == write_pack(pack_of_story(story), with_texts=with_texts)
    assert response.headers["Content-Disposition"] == f'attachment; filename="vote-{kind}.zip"'
    assert response.headers["Content-Type"] == "application/zip"


def test_story_download_of_an_unknown_kind_is_not_found(
    teacher_client: Client, teacher: User
) -> None:
    make_whole_story(teacher)

    assert teacher_client.post("/stories/vote/export/gift/").status_code == 404
