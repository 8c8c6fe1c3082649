"""A pack that passes the checks breaks no rule of the database, whatever odd values it has."""

import json
import random

import pytest
from django.contrib.auth.models import User

from quizzes.files.packing import pack_of_story
from quizzes.files.unpacking import store_pack
from quizzes.interchange.completing import checked, complete
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.packs import read_pack, write_pack
from tests.quizzes.interchange.made_records import entries_of, make_pack, zipped
from tests.quizzes.interchange.test_mutations import with_odd_value

PACK = entries_of(write_pack(make_pack(), with_texts=True))


@pytest.mark.parametrize("seed", range(1_000, 1_060))
def test_pack_with_an_odd_value_is_stored_or_refused(teacher: User, seed: int) -> None:
    chance = random.Random(seed)
    name = chance.choice([name for name in PACK if name.endswith(".json")])
    odd = json.dumps(with_odd_value(json.loads(PACK[name]), chance)).encode()

    try:
        pack = checked(complete(read_pack(zipped({**PACK, name: odd})), ()))
        story = store_pack(pack=pack, created_by=teacher)
    except UnreadableFileError:
        return
    assert len(pack_of_story(story).items) == len(pack.items)
