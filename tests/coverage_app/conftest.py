"""A little internet for each test."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.coverage_app.imports.internet import Internet


@pytest.fixture
def internet() -> Iterator[Internet]:
    with closing(Internet()) as internet:
        yield internet
