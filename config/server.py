"""The production server: worker processes that end when the main process ends."""

import atexit
import multiprocessing
import os
import signal
import sys
from contextlib import suppress
from multiprocessing.process import BaseProcess
from threading import Thread

from django.core.handlers.wsgi import WSGIHandler
from django.core.wsgi import get_wsgi_application
from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels
from granian.server.mp import MPServer

from config.logs import keep_logs
from limits.clock import CLOCK

WORKERS = 1 if sys.platform == "win32" else 2  # Granian runs a single worker on Windows
# What Granian has to say goes where the rest goes: the traceback of a fault may quote an answer.
AS_ALL_ELSE: dict[str, dict[str, object]] = {
    "handlers": {},
    "loggers": {"_granian": {}, "granian.access": {}},
}


class Server(MPServer):
    """Granian that stops when its terminal window is closed, where it would start anew."""

    outlives_its_terminal = False  # started with nohup

    def signal_handler_reload(self, *_: object) -> None:
        """Take SIGHUP as Ctrl-C is taken: it can come from the moment the port is open."""
        if not self.outlives_its_terminal:
            signal.raise_signal(signal.SIGINT)


def serve(address: str, port: int) -> None:
    """Serve until a signal to stop; a request that runs longer than four seconds is then cut."""
    multiprocessing.set_start_method("spawn")  # the same on every system; no open file is shared
    server = Server(
        "config.wsgi:application",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        websockets=False,
        workers=WORKERS,
        # SQLite writes one at a time: four threads in one process gave a tenth of the throughput.
        blocking_threads=1,
        respawn_failed_workers=True,
        workers_kill_timeout=4,
        log_level=LogLevels.error,
        log_dictconfig=AS_ALL_ELSE,
    )
    with suppress(AttributeError):  # Windows has no SIGHUP
        server.outlives_its_terminal = signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    server.serve(target_loader=load_application, wrap_loader=False)


def load_application() -> WSGIHandler:
    """Return the application for one worker, and tie the worker to the main process."""
    if main_process := multiprocessing.parent_process():
        with suppress(AttributeError):  # Windows has no such process groups
            os.setpgrp()  # Ctrl-C reaches the main process only, which then stops the workers
        Thread(target=_end_after, args=[main_process], daemon=True).start()
        Thread(target=CLOCK.watch, daemon=True).start()
        atexit.register(_end_at_once)
        application = get_wsgi_application()
        keep_logs()
        return application
    return get_wsgi_application()


def _end_after(main_process: BaseProcess) -> None:
    """End this worker when the main process was killed: an orphan would keep the port."""
    main_process.join()
    os.kill(os.getpid(), signal.SIGTERM)


def _end_at_once() -> None:
    """End this worker before Python is taken apart.

    A thread of Granian that wants Python then is ended in a way that Rust takes for a fault: of 25
    stops one left a backtrace in the terminal.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
