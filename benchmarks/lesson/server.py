"""The production server in a process of its own, and the memory of its processes."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException
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
    port = free_port()
    server = launch(port, log)
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(address, server)
        yield address, server.pid
    finally:
        server.terminate()
        server.wait(timeout=30)


def launch(port: int, log: Path) -> subprocess.Popen[bytes]:
    with log.open("a") as output:
        return subprocess.Popen(
            [sys.executable, "manage.py", "serve"],
            cwd=PROJECT,
            env={**os.environ, "PORT": str(port)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )


def kill(server: subprocess.Popen[bytes]) -> None:
    """Kill all processes of a server at once, as nothing but a power cut does (Linux only)."""
    server.send_signal(signal.SIGSTOP)  # so that it starts no worker meanwhile
    for process in (*_listed_children(server.pid), server.pid):
        os.kill(process, signal.SIGKILL)
    server.wait()


def memory_of(process: int) -> list[int]:
    """Return what each process of a server holds, in bytes, the largest first (Linux only)."""
    family = [process, *_children(process)]
    return sorted(map(_resident, family), reverse=True)


def _children(process: int) -> list[int]:
    """Return the processes that run the application: without the helper that tidies up."""
    return [child for child in _listed_children(process) if _resident(child)]


def _listed_children(process: int) -> list[int]:
    listed = (PROCESSES / f"{process}/task/{process}/children").read_text().split()
    return [int(child) for child in listed]


def _resident(process: int) -> int:
    lines = (PROCESSES / f"{process}/status").read_text().splitlines()
    return next(int(it.split()[1]) * KILOBYTES for it in lines if it.startswith("VmRSS"))


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(SECONDS_TO_START * 10):
        if server.poll() is not None:
            break
        try:
            urlopen(address, timeout=5).close()  # noqa: S310 (this machine)
        except (URLError, ConnectionError, HTTPException, TimeoutError):
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the server did not start")
