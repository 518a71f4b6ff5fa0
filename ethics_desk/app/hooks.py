"""Defects of the program: caught at the last door, written to the log, shown once.

Logs name modules, lines, ids and codes, never people or contents. So neither the message of an
exception is written (it may quote a name) nor the path of a file (it may hold the user's).
"""

import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from typing_extensions import override

from ethics_desk.domain.errors import DeskError

if sys.platform != "win32":
    import resource

_ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)

_LOG = logging.getLogger(__name__)
_MEGABYTE = 1_000_000
_KEPT = 5


def open_log(folder: Path) -> logging.Handler:
    """Write the log to `ethics-desk.log` of the folder: five old files of a megabyte are kept.

    Our own messages from INFO on, those of libraries from WARNING on.
    """
    handler = _OwnersLog(
        folder / "ethics-desk.log", maxBytes=_MEGABYTE, backupCount=_KEPT, encoding="utf-8"
    )
    handler.setFormatter(_Discreet("{asctime} {levelname} {name}: {message}", style="{"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("ethics_desk").setLevel(logging.INFO)
    return handler


def keep_memory_off_disk() -> None:
    """Let no crash of this program, or of one it starts, write its memory to the disk."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def report_defects(show: Callable[[str], None]) -> None:
    """Send every exception nobody caught to the log, and its description to `show`.

    Exceptions of threads too. An interruption by the user is no defect.
    """

    def at_the_last_door(error: BaseException) -> None:
        text = describe(error)
        _LOG.critical("a defect\n%s", text)
        show(text)

    def of_program(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            at_the_last_door(error)

    def of_thread(failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            at_the_last_door(failure.exc_value)

    sys.excepthook = of_program
    threading.excepthook = of_thread


def describe(error: BaseException) -> str:
    """A defect in lines that can be copied and sent: where it went through, and what kind it is."""
    return "\n".join(line for link in _chain(error) for line in _lines(link))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it, the first cause first."""
    links: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in links:
        links.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return reversed(links)


def _lines(error: BaseException) -> Iterator[str]:
    for frame, line in traceback.walk_tb(error.__traceback__):
        module = frame.f_globals.get("__name__", "?")
        yield f"  {module}:{line} in {frame.f_code.co_qualname}"
    match error:
        case DeskError():
            yield f"{type(error).__qualname__} {error.code}"
        case OSError():
            yield f"{type(error).__qualname__} errno {error.errno}"
        case _:
            yield f"{type(error).__module__}.{type(error).__qualname__}"


class _Discreet(logging.Formatter):
    """Log lines whose tracebacks quote nothing."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have left its own wording of the traceback in the record.
        return super().format(logging.makeLogRecord({**vars(record), "exc_text": None}))

    @override
    def formatException(self, ei: _ExceptionInfo) -> str:
        return describe(ei[1]) if ei[1] is not None else ""


class _OwnersLog(RotatingFileHandler):
    """A rotating log file that only its owner can read."""

    @override
    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=_for_owner)


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
