"""The pinned requirement files agree with pyproject.toml and with each other."""

import re
import tomllib
from importlib.metadata import distributions
from pathlib import Path

import pytest
from django.conf import settings
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text())
RUN = PROJECT["project"]["dependencies"]
POSTGRES = PROJECT["dependency-groups"]["postgres"]
PDF = PROJECT["dependency-groups"]["pdf"]
DEV = [*POSTGRES, *(it for it in PROJECT["dependency-groups"]["dev"] if isinstance(it, str))]
WANTED = {
    "requirements.txt": RUN,
    "requirements-postgres.txt": POSTGRES,
    "requirements-pdf.txt": PDF,
    "requirements-dev.txt": DEV,
}

RUN_FILE, DEV_FILE = ("requirements.txt",), ("requirements-dev.txt",)
PDF_FILE = ("requirements-pdf.txt",)


def pins(name: str) -> dict[str, Requirement]:
    """Return the requirements of a file by the name of the package."""
    lines = re.findall(
        r"^\w.*?(?= \\$)", (Path(settings.BASE_DIR) / name).read_text(), re.MULTILINE
    )
    return {canonicalize_name(pin.name): pin for pin in map(Requirement, lines)}


@pytest.mark.parametrize(
    ("file", "wanted"), [(file, it) for file, wanted in WANTED.items() for it in wanted]
)
def test_dependency_is_pinned_to_a_version_it_allows(file: str, wanted: str) -> None:
    dependency = Requirement(wanted)

    pin = pins(file)[canonicalize_name(dependency.name)]

    (exact,) = pin.specifier
    assert exact.operator == "=="
    assert dependency.specifier.contains(exact.version)
    assert str(pin.marker) == str(dependency.marker)


@pytest.mark.parametrize("file", WANTED)
def test_every_pin_has_hashes(file: str) -> None:
    blocks = re.split(r"^(?=\w)", (settings.BASE_DIR / file).read_text(), flags=re.MULTILINE)[1:]

    assert [block for block in blocks if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("files", [RUN_FILE, RUN_FILE + DEV_FILE, RUN_FILE + PDF_FILE])
def test_what_a_pinned_package_needs_is_pinned_too(files: tuple[str, ...]) -> None:
    # run.py installs the pins and nothing else: older pips stumble over extras such as html-clean.
    pinned = {name: pin for file in files for name, pin in pins(file).items()}
    needed = {
        canonicalize_name(it.name)
        for installed in distributions()
        if (pin := pinned.get(canonicalize_name(installed.name)))
        for it in map(Requirement, installed.requires or ())
        if it.marker is None or any(it.marker.evaluate({"extra": e}) for e in {"", *pin.extras})
    }

    assert needed - pinned.keys() == set()


def test_pins_for_all_purposes_agree() -> None:
    versions: dict[str, set[str]] = {}
    for file in WANTED:
        for name, pin in pins(file).items():
            versions.setdefault(name, set()).add(str(pin.specifier))

    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


@pytest.mark.parametrize("file", WANTED)
def test_file_says_how_it_was_made_and_names_no_place(file: str) -> None:
    text = (settings.BASE_DIR / file).read_text()

    assert re.findall(r"^#    (uv pip compile .*)$", text, re.MULTILINE)[0].endswith(f"-o {file}")
    assert "://" not in text
