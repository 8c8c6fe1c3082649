"""Start Coverage: make .venv, install what is missing there, hand over to manage.py or pytest.

    python3 run.py              serve the site
    python3 run.py test         run the whole test suite (or what pytest's arguments name)
    python3 run.py screenshots  take a picture of every page, in every size and theme
    python3 run.py ANYTHING     run manage.py ANYTHING

The syntax is kept to Python 3.6, so that an older Python can say that it is too old.
"""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.txt"  # which Python made .venv, and which requirement files are in it
OLDEST_PYTHON = (3, 11)
PYTHON = "Python {}.{}".format(*sys.version_info)
WINDOWS = sys.platform == "win32"
TO_RUN, TO_TEST = "requirements.txt", "requirements-dev.txt"
FOR_POSTGRESQL, FOR_PDF = "requirements-postgres.txt", "requirements-pdf.txt"
WHOLE_SUITE = [
    "--numprocesses=auto",
    "--dist=worksteal",
    "--cov",
    "--cov-report=term-missing:skip-covered",
]


class StartError(Exception):
    """What keeps Coverage from starting, in a sentence that says what to do."""


def main(arguments: "list[str]") -> int:
    try:
        return start(arguments)
    except StartError as reason:
        print(reason, file=sys.stderr)
    except OSError as error:
        print(f"Coverage could not start: {error}.", file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 1


def start(arguments: "list[str]") -> int:
    if sys.version_info < OLDEST_PYTHON:
        oldest = "{}.{}".format(*OLDEST_PYTHON)
        raise StartError(f"This is {PYTHON}. Coverage needs {oldest} or newer: please install it.")
    if arguments[:1] == ["test"]:
        prepare(TO_RUN, TO_TEST, *for_pdf())
        os.chdir(ROOT)
        return hand_over("-m", "pytest", *(arguments[1:] or WHOLE_SUITE))
    if arguments[:1] == ["screenshots"]:
        prepare(TO_RUN, TO_TEST)
        return hand_over(str(ROOT / "docs" / "screenshots.py"), *arguments[1:])
    for_postgresql = [FOR_POSTGRESQL] if os.environ.get("DATABASE_URL") else []
    prepare(TO_RUN, *for_postgresql, *for_pdf())
    return hand_over(str(ROOT / "manage.py"), *(arguments or ["serve"]))


def for_pdf() -> "list[str]":
    """Return what makes PDF files, where the school has asked for them."""
    is_wanted = os.environ.get("COVERAGE_PDF", "").strip().lower() in ("1", "true", "yes", "on")
    return [FOR_PDF] if is_wanted else []


def prepare(*names: str) -> None:
    """Make .venv with the named requirement files in it, or leave nothing half-made behind."""
    try:
        done = read_stamp() or make_venv()
        for name in names:
            line = f"{name} {digest(name)}"
            if line not in done:
                install(name, done)
                done = [*(other for other in done if not other.startswith(f"{name} ")), line]
                write_stamp(done)
    except BaseException:
        if not STAMP.exists():
            shutil.rmtree(VENV, ignore_errors=True)
        raise


def read_stamp() -> "list[str]":
    """Return what is in .venv, a line each; nothing when .venv must be made anew."""
    if not (STAMP.exists() and interpreter().exists()):
        return []
    done = STAMP.read_text().splitlines()
    return done if PYTHON in done else []


def write_stamp(done: "list[str]") -> None:
    STAMP.write_text("\n".join(done))


def digest(name: str) -> str:
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def interpreter() -> Path:
    return VENV / "Scripts" / "python.exe" if WINDOWS else VENV / "bin" / "python"


def make_venv() -> "list[str]":
    say("Making .venv ...")
    STAMP.unlink(missing_ok=True)
    error = error_of(sys.executable, "-m", "venv", "--clear", str(VENV))
    if "ensurepip" in error or "No module named venv" in error:
        raise StartError(
            "This Python cannot make a virtual environment: install its venv package "
            "(on Debian or Ubuntu: sudo apt install python3-venv), then run this again."
        )
    if error:
        raise StartError(f"Making {VENV} failed: {last_line(error)}")
    return [PYTHON]


def install(name: str, done: "list[str]") -> None:
    say(f"Installing {name} (this can take a minute) ...")
    usable = STAMP.exists()
    STAMP.unlink(missing_ok=True)
    error = error_of(
        *(str(interpreter()), "-m", "pip", "--disable-pip-version-check", "--no-input"),
        *("install", "--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:"),
        *("--requirement", str(ROOT / name)),
    )
    if not error:
        return
    if usable:
        write_stamp(done)  # pip fetches everything before it changes anything
    raise StartError(
        f"{name} could not be installed: connect this computer to the internet, then run this "
        f"again. It is needed for installing only. ({last_line(error)})"
    )


def error_of(*command: str) -> str:
    """Run a command; return what it wrote if it failed, nothing if it did its work."""
    result = subprocess.run(  # nosec B603 # a command of this file, no shell
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    return (result.stdout.strip() or "no reason given") if result.returncode else ""


def last_line(text: str) -> str:
    return text.splitlines()[-1]


def hand_over(*arguments: str) -> int:
    command = [str(interpreter()), *arguments]
    if WINDOWS:
        # Ctrl-C is for the server; this process waits until it has stopped.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return subprocess.call(command)  # nosec B603 # our interpreter and what was typed after it
    return os.execv(command[0], command)  # nosec B606 # the same


def say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
