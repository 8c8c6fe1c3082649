"""The production server in a process of its own, and the memory of its processes."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

PROJECT = Path(__file__).resolve().parent.parent.parent
PROCESSES = Path("/proc")
SECONDS_TO_START = 60
KILOBYTES = 1024


@contextmanager
def serving(log: Path) -> Iterator[tuple[str, int]]:
    """Serve on a free port of this machine; give the address and the number of the process."""
    port = _free_port()
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "manage.py", "serve"],
            cwd=PROJECT,
            env={**os.environ, "PORT": str(port)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address, server)
        yield address, server.pid
    finally:
        server.terminate()
        server.wait(timeout=30)


def memory_of(process: int) -> list[int]:
    """Return what each process of a server holds, in bytes, the largest first (Linux only)."""
    family = [process, *_children(process)]
    return sorted(map(_resident, family), reverse=True)


def _children(process: int) -> list[int]:
    """Return the processes that run the application: without the helper that tidies up."""
    listed = (PROCESSES / f"{process}/task/{process}/children").read_text().split()
    return [int(child) for child in listed if _resident(int(child))]


def _resident(process: int) -> int:
    lines = (PROCESSES / f"{process}/status").read_text().splitlines()
    return next(int(it.split()[1]) * KILOBYTES for it in lines if it.startswith("VmRSS"))


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(SECONDS_TO_START * 10):
        if server.poll() is not None:
            break
        try:
            urlopen(address, timeout=5).close()  # noqa: S310 (this machine)
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the server did not start")
