"""What is in deploy/, the Dockerfile and compose.yaml says what the site needs, and no more."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.conf import settings

from tests.browser.server import ROOT, Server, free_port

DOCKERFILE = (ROOT / "Dockerfile").read_text()
UNIT = (ROOT / "deploy" / "coverage.service").read_text()
SERVICES: Mapping[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
COPIED = [
    source
    for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE)
    for source in line.split()[:-1]
]
OF_THE_SITE = [source for source in COPIED if not source.startswith("requirements")]


def stages() -> dict[str, str]:
    """Return the stages of the Dockerfile by name, each with those it is made from."""
    found: dict[str, str] = {}
    for stage in re.split(r"(?=^FROM )", DOCKERFILE, flags=re.MULTILINE)[1:]:
        first, _, rest = stage.partition("\n")
        _, parent, _, name = first.split()
        found[name] = found.get(parent, "") + rest
    return found


@pytest.mark.parametrize("source", COPIED)
def test_every_file_that_the_image_is_made_of_exists_and_is_let_in(source: str) -> None:
    let_in = (ROOT / ".dockerignore").read_text().splitlines()

    assert (ROOT / source).exists()
    assert f"!{source}" in let_in


def test_image_holds_every_package_of_the_site() -> None:
    own = {app.split(".")[0] for app in settings.INSTALLED_APPS}

    assert {name for name in own if (ROOT / name).is_dir()} <= set(COPIED)


@pytest.mark.parametrize("name", ["sqlite", "postgres"])
def test_image_runs_without_rights_and_asks_itself_whether_it_is_ready(name: str) -> None:
    stage = stages()[name]

    assert re.findall(r"^USER (\w+)$", stage, re.MULTILINE) == ["coverage"]
    assert stage.rstrip().endswith("USER coverage")
    assert "VOLUME /var/lib/coverage" in stage
    assert "/readyz" in stage[stage.index("HEALTHCHECK") :]


def test_files_of_the_image_serve_the_site_and_its_check_finds_it_ready(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image, var = tmp_path / "app", tmp_path / "var"
    for source in OF_THE_SITE:
        copy = shutil.copytree if (ROOT / source).is_dir() else shutil.copy2
        image.mkdir(exist_ok=True)
        copy(ROOT / source, image / source)
    var.mkdir(mode=0o700)
    (check,) = re.findall(r"^    CMD (\[.+\])$", DOCKERFILE, re.MULTILINE)
    program, *arguments = json.loads(check)
    monkeypatch.setattr("tests.browser.server.ROOT", image)
    monkeypatch.setenv("COVERAGE_LISTEN", "0.0.0.0")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    server = Server(var, free_port())
    command = [sys.executable if program == "python" else program, *arguments]
    env = {**os.environ, "PORT": str(server.port)}

    before = subprocess.run(command, env=env, capture_output=True, check=False)
    server.start()
    ready = subprocess.run(command, env=env, capture_output=True, check=False)
    server.stop()

    assert (before.returncode, ready.returncode) == (1, 0)
    assert sorted(path.name for path in image.iterdir()) == sorted(OF_THE_SITE)


@pytest.mark.parametrize("name", SERVICES)
def test_each_container_is_without_rights_and_read_only_and_looked_after(name: str) -> None:
    service = SERVICES[name]

    assert int(service["user"].split(":")[0]) > 0
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["healthcheck"]["test"][0] == "CMD"
    assert all(source.split(":")[0] in ("coverage", "database") for source in service["volumes"])


def test_sqlite_is_the_default_and_postgresql_a_profile() -> None:
    assert {name: service.get("profiles") for name, service in SERVICES.items()} == {
        "coverage": None,
        "coverage-postgres": ["postgres"],
        "database": ["postgres"],
    }
    assert {
        service["build"]["target"] for service in SERVICES.values() if "build" in service
    } <= set(stages())


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here")
def test_unit_is_understood_by_systemd_and_little_exposed(tmp_path: Path) -> None:
    path = tmp_path / "coverage.service"
    path.write_text(UNIT.replace("/opt/coverage/.venv/bin/python", sys.executable))

    verified = subprocess.run(
        ["systemd-analyze", "verify", path], capture_output=True, text=True, check=False
    )
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", path],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (verified.returncode, verified.stderr) == (0, "")
    assert judged.returncode == 0, judged.stdout  # an exposure of at most 2.0 of 10


def test_unit_and_proxy_agree_with_the_site() -> None:
    assert "ExecStart=/opt/coverage/.venv/bin/python /opt/coverage/manage.py serve" in UNIT
    assert "Environment=COVERAGE_VAR=/var/lib/coverage" in UNIT
    assert "\treverse_proxy 127.0.0.1:8000\n" in (ROOT / "deploy" / "Caddyfile").read_text()
