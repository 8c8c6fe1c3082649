"""run.py: one command from a fresh checkout to a running site, on every system."""

import ast
import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

import run

REPOSITORY = Path(run.__file__).parent
NO_REQUIREMENTS = f"requirements.txt {sha256(b'').hexdigest()}"
NO_TEST_REQUIREMENTS = f"requirements-dev.txt {sha256(b'').hexdigest()}"
NO_POSTGRES_REQUIREMENTS = f"requirements-postgres.txt {sha256(b'').hexdigest()}"
NO_PDF_REQUIREMENTS = f"requirements-pdf.txt {sha256(b'').hexdigest()}"
UNREACHABLE = {
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_INDEX_URL": "http://127.0.0.1:9/",
    "PIP_EXTRA_INDEX_URL": "",
    "PIP_FIND_LINKS": "",
    "PIP_RETRIES": "0",
}
ECHO = "import json, os, sys; print(json.dumps([sys.argv, sys.prefix, os.getcwd(), os.getpid()]))"


def lay_out(folder: Path) -> Path:
    """Make a checkout that needs nothing installed and whose programs say how they were started."""
    folder.mkdir()
    (folder / "run.py").write_text((REPOSITORY / "run.py").read_text())
    (folder / "requirements.txt").touch()
    (folder / "requirements-dev.txt").touch()
    (folder / "requirements-postgres.txt").touch()
    (folder / "requirements-pdf.txt").touch()
    (folder / "manage.py").write_text(f"{ECHO}\nsys.exit(len(sys.argv) - 2)")
    (folder / "pytest.py").write_text(ECHO)
    return folder


def script(path: Path, lines: str) -> Path:
    """Make a program that stands in for a Python in a state this computer's is not in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{lines}\n")
    path.chmod(path.stat().st_mode | stat.S_IEXEC)
    return path


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout in which the functions of run.py work, in this process."""
    folder = lay_out(tmp_path / "checkout")
    monkeypatch.setattr(run, "ROOT", folder)
    monkeypatch.setattr(run, "VENV", folder / ".venv")
    monkeypatch.setattr(run, "STAMP", folder / ".venv" / "installed.txt")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("COVERAGE_PDF", raising=False)
    for name, value in UNREACHABLE.items():
        monkeypatch.setenv(name, value)
    return folder


@pytest.fixture
def installed(checkout: Path) -> Path:
    """The stamp of a .venv that has everything, with a Python that logs how it is started."""
    script(checkout / ".venv" / "bin" / "python", f'echo "$*" >> {checkout / "log"}')
    stamp = checkout / ".venv" / "installed.txt"
    stamp.write_text(f"{run.PYTHON}\n{NO_REQUIREMENTS}\n{NO_TEST_REQUIREMENTS}")
    return stamp


@pytest.fixture
def on_windows(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The path of Python in a .venv on Windows; Ctrl-C works as before after the test."""
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(run, "WINDOWS", True)
    yield checkout / ".venv" / "Scripts" / "python.exe"
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C works, also where a shell has started the tests in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.Popen[str], str]:
    """A checkout after its first start, from another folder: its process and what it wrote."""
    folder = lay_out(tmp_path_factory.mktemp("fresh") / "a checkout")
    process, output = run_in(folder)
    return folder, process, output


def run_in(folder: Path, *arguments: str) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, folder / "run.py", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=folder.parent,
        env={**os.environ, **UNREACHABLE, "DATABASE_URL": "", "COVERAGE_PDF": ""},
    )
    return process, process.communicate()[0]


def test_first_start_makes_venv_installs_and_becomes_the_server(
    started: tuple[Path, subprocess.Popen[str], str],
) -> None:
    folder, process, output = started

    *progress, echo = output.splitlines()

    assert progress == [
        "Making .venv ...",
        "Installing requirements.txt (this can take a minute) ...",
    ]
    assert json.loads(echo) == [
        [str(folder / "manage.py"), "serve"],
        str(folder / ".venv"),
        str(folder.parent),
        process.pid,
    ]
    assert process.returncode == 0


def test_second_start_installs_nothing_and_passes_arguments_and_exit_code_through(
    started: tuple[Path, subprocess.Popen[str], str],
) -> None:
    folder, _, _ = started

    process, output = run_in(folder, "migrate", "--plan", "--verbosity=2")

    assert json.loads(output)[0] == [
        str(folder / "manage.py"),
        "migrate",
        "--plan",
        "--verbosity=2",
    ]
    assert process.returncode == 2


def test_test_installs_what_tests_need_and_runs_the_whole_suite_with_the_coverage_gate(
    started: tuple[Path, subprocess.Popen[str], str],
) -> None:
    folder, _, _ = started

    _, output = run_in(folder, "test")

    *progress, echo = output.splitlines()
    arguments, prefix, working_folder, _ = json.loads(echo)
    assert progress == ["Installing requirements-dev.txt (this can take a minute) ..."]
    assert arguments == [
        str(folder / "pytest.py"),
        "--numprocesses=auto",
        "--dist=worksteal",
        "--cov",
        "--cov-report=term-missing:skip-covered",
    ]
    assert prefix == str(folder / ".venv")
    assert working_folder == str(folder)


def test_test_with_arguments_runs_what_they_name(on_windows: Path, installed: Path) -> None:
    script(on_windows, "echo $* > log")

    code = run.main(["test", "-k", "quotes"])

    assert code == 0
    assert (run.ROOT / "log").read_text() == "-m pytest -k quotes\n"


def test_screenshots_installs_what_tests_need_and_takes_pictures(
    on_windows: Path, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    installed.write_text(f"{run.PYTHON}\n{NO_REQUIREMENTS}")
    script(on_windows, f'echo "$*" > {run.ROOT / "log"}')

    run.main(["screenshots", "--readme"])

    assert capsys.readouterr().out == (
        "Installing requirements-dev.txt (this can take a minute) ...\n"
    )
    assert (run.ROOT / "log").read_text() == f"{run.ROOT / 'docs' / 'screenshots.py'} --readme\n"


def test_start_on_postgresql_installs_its_driver(
    checkout: Path, on_windows: Path, installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://localhost/coverage")
    script(on_windows, f'echo "$*" > {checkout / "log"}')

    run.main(["migrate"])

    assert (checkout / "log").read_text() == f"{checkout / 'manage.py'} migrate\n"
    assert installed.read_text().splitlines() == [
        run.PYTHON,
        NO_REQUIREMENTS,
        NO_TEST_REQUIREMENTS,
        NO_POSTGRES_REQUIREMENTS,
    ]


@pytest.mark.parametrize("command", ["migrate", "test"])
def test_start_that_is_asked_for_pdf_files_installs_what_makes_them(
    checkout: Path,
    on_windows: Path,
    installed: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
) -> None:
    monkeypatch.setenv("COVERAGE_PDF", "1")
    script(on_windows, f'echo "$*" > {checkout / "log"}')

    run.main([command])

    assert installed.read_text().splitlines() == [
        run.PYTHON,
        NO_REQUIREMENTS,
        NO_TEST_REQUIREMENTS,
        NO_PDF_REQUIREMENTS,
    ]


def test_syntax_is_old_enough_to_tell_an_old_python_that_it_is_too_old() -> None:
    source = (REPOSITORY / "run.py").read_text()

    tree = ast.parse(source, feature_version=(3, 7))

    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert "__future__" not in {node.module for node in imports}  # Python 3.6 lacks annotations


def test_too_old_python_is_told_in_one_sentence(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "OLDEST_PYTHON", (4, 0))

    code = run.main([])

    assert code == 1
    assert capsys.readouterr().err == (
        f"This is {run.PYTHON}. Coverage needs 4.0 or newer: please install it.\n"
    )
    assert not (checkout / ".venv").exists()


def test_no_network_is_told_in_one_sentence_and_leaves_no_venv(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "requirements.txt").write_text(f"Django==5.2 --hash=sha256:{64 * '0'}")

    code = run.main([])

    assert code == 1
    assert capsys.readouterr().err == (
        "requirements.txt could not be installed: connect this computer to the internet, then run "
        "this again. It is needed for installing only. "
        "(ERROR: No matching distribution found for Django==5.2)\n"
    )
    assert not (checkout / ".venv").exists()


def test_no_network_leaves_a_usable_venv_as_it_was(
    checkout: Path, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = installed.read_text()
    (checkout / "requirements-dev.txt").write_text("pytest==9.2")
    script(checkout / ".venv" / "bin" / "python", "echo 'ERROR: No route to host'; exit 1")

    code = run.main(["test"])

    assert code == 1
    assert capsys.readouterr().err == (
        "requirements-dev.txt could not be installed: connect this computer to the internet, then "
        "run this again. It is needed for installing only. (ERROR: No route to host)\n"
    )
    assert installed.read_text() == before


def test_changed_requirements_are_installed_into_the_venv_there_is(
    checkout: Path, installed: Path
) -> None:
    (checkout / "requirements.txt").write_text("Django==5.2")

    run.prepare("requirements.txt", "requirements-dev.txt")

    changed = sha256(b"Django==5.2").hexdigest()
    assert (checkout / "log").read_text() == (
        "-m pip --disable-pip-version-check --no-input install --quiet --no-deps "
        f"--require-hashes --only-binary :all: --requirement {checkout / 'requirements.txt'}\n"
    )
    assert installed.read_text().splitlines() == [
        run.PYTHON,
        NO_TEST_REQUIREMENTS,
        f"requirements.txt {changed}",
    ]


@pytest.mark.parametrize(
    "complaint",
    [
        "The virtual environment was not created because ensurepip is not available.",
        "python3: No module named venv",
    ],
)
def test_python_without_venv_is_told_which_package_to_install(
    complaint: str,
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    half_made = 'mkdir -p "$4/bin"'
    python = script(checkout / "python", f"{half_made}; echo '{complaint}' >&2; exit 1")
    monkeypatch.setattr(sys, "executable", str(python))

    code = run.main([])

    assert code == 1
    assert capsys.readouterr().err == (
        "This Python cannot make a virtual environment: install its venv package "
        "(on Debian or Ubuntu: sudo apt install python3-venv), then run this again.\n"
    )
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize(
    ("complaint", "told"),
    [("echo; echo No space left on device", "No space left on device"), (":", "no reason given")],
)
def test_venv_that_cannot_be_made_is_told_with_its_reason(
    complaint: str,
    told: str,
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    python = script(checkout / "python", f"{complaint}; exit 1")
    monkeypatch.setattr(sys, "executable", str(python))

    code = run.main([])

    assert code == 1
    assert capsys.readouterr().err == f"Making {checkout / '.venv'} failed: {told}\n"


@pytest.mark.parametrize("stamp", ["Python 2.7\n", ""])
def test_venv_of_another_python_is_made_anew(
    stamp: str, checkout: Path, installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed.write_text(stamp)
    python = script(checkout / "python", f'echo "$*" >> {checkout / "log"}')
    monkeypatch.setattr(sys, "executable", str(python))

    run.prepare("requirements.txt")

    first, _ = (checkout / "log").read_text().splitlines()
    assert first == f"-m venv --clear {checkout / '.venv'}"
    assert installed.read_text() == f"{run.PYTHON}\n{NO_REQUIREMENTS}"


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_while_installing_leaves_no_half_made_venv(
    checkout: Path, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "requirements.txt").write_text("Django==5.2")
    script(checkout / ".venv" / "bin" / "python", "kill -INT $PPID; sleep 9")

    code = run.main([])

    assert code == 1
    assert capsys.readouterr().err == "Stopped.\n"
    assert not (checkout / ".venv").exists()


def test_checkout_without_requirements_is_told_in_one_sentence(
    checkout: Path, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "requirements.txt").unlink()

    code = run.main([])

    assert code == 1
    assert capsys.readouterr().err == (
        "Coverage could not start: [Errno 2] No such file or directory: "
        f"'{checkout / 'requirements.txt'}'.\n"
    )


def test_handing_over_to_a_venv_that_was_moved_away_fails_loudly(checkout: Path) -> None:
    with pytest.raises(FileNotFoundError):
        run.hand_over("manage.py")


def test_windows_waits_for_the_server_and_passes_its_exit_code_on(
    on_windows: Path, installed: Path
) -> None:
    script(on_windows, f'echo "$*" > {run.ROOT / "log"}; exit 7')

    code = run.main([])

    assert code == 7
    assert (run.ROOT / "log").read_text() == f"{run.ROOT / 'manage.py'} serve\n"
    assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
