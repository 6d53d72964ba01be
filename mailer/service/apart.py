"""A backlog is read in a second process, while this one concludes and commits what was read before.

Reading is pure, so nothing is lost with that process: what it does not answer is read here. It is started for a backlog
and ends with it; it never sees the ledger, the settings or the network.
"""

from __future__ import annotations

import contextlib
import gc
import io
import logging
import marshal
import os
import pickle
import selectors
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from typing import Any

from mailer.core.reading import CalendarAnswer, Envelope, Reading
from mailer.core.reading.reader import Begun, Look, look

log = logging.getLogger("mailer.hearing")

PIPE = 1 << 20  # bytes that wait on their way, so that neither waits for the other
_CHUNK = 1 << 20
_STEP = 0.05
_SIZE = 8  # bytes before each message that say how long it is


class Apart:
    """Some mails ahead are being read. For one thread."""

    def __init__(self) -> None:
        self._part = 1.0  # of each batch goes there; what is left is read here, so that neither waits for the other
        self._warm = False
        self._process: subprocess.Popen[bytes] | None = None
        self._given: deque[Sequence[bytes]] = deque()
        self._out, self._in = bytearray(), bytearray()

    def expect(self, raws: Sequence[bytes]) -> None:
        """These mails will be heard soon, after those told before; told of none, one makes ready for some."""
        if self._process is None:
            self._process, self._warm = _started(), False
        if not raws:
            return
        if not self._warm and not (self._ready() and self._answer() is not None):
            return  # they would wait for it longer than it takes to read them here
        self._warm = True
        given = raws[: max(int(len(raws) * self._part), 1)]
        self._given.append(given)
        self._out += _framed(marshal.dumps(list(given)))
        self._carry(wait=False)

    def looks(self, raws: Sequence[bytes]) -> Sequence[Look]:
        """Each mail as `look` sees it."""
        while any(_begins(given, raws) for given in self._given):  # others were told of and never handed over
            given = self._given.popleft()
            ours = [look(raw) for raw in raws[len(given) :]] if _begins(given, raws) else []
            waits = not self._ready()
            found = self._answer()
            if found is not None and _begins(given, raws):
                self._part = min(max(self._part + (-2 * _STEP if waits else _STEP), 0.1), 1.0)
                return [*found, *ours]
        return [look(raw) for raw in raws]

    def end(self) -> None:
        """No more mails are to come: the process goes, and what it has not answered is forgotten."""
        process, self._process = self._process, None
        self._given.clear()
        self._out.clear()
        self._in.clear()
        if process is None or process.stdin is None or process.stdout is None:
            return
        process.kill()
        with contextlib.suppress(OSError):
            process.stdin.close()
        process.stdout.close()
        process.wait()

    def _answer(self) -> Sequence[Look] | None:
        """The next answer; None where there is nobody to give one."""
        while self._process is not None:
            if self._whole():
                end = _SIZE + int.from_bytes(self._in[:_SIZE], "big")
                answer = bytes(self._in[_SIZE:end])
                del self._in[:end]
                try:
                    found: Sequence[Look] = _Plain(io.BytesIO(answer)).load()
                    return found
                except pickle.UnpicklingError as error:
                    log.error("what the process that reads a backlog answers is not believed (%s)", error)
                    self.end()
            elif not self._carry(wait=True):
                log.warning("the process that reads a backlog has gone; the rest is read without it")
                self.end()
        return None

    def _ready(self) -> bool:
        """Whether the next answer has come."""
        while self._process is not None and not self._whole():
            before = len(self._in)
            if not self._carry(wait=False) or len(self._in) == before:
                return False
        return True

    def _whole(self) -> bool:
        return len(self._in) >= _SIZE and len(self._in) >= _SIZE + int.from_bytes(self._in[:_SIZE], "big")

    def _carry(self, *, wait: bool) -> bool:
        """Carries what lies ready either way; False where the other side has gone."""
        process = self._process
        assert process is not None and process.stdin is not None and process.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            if self._out:
                selector.register(process.stdin, selectors.EVENT_WRITE)
            try:
                for key, _ in selector.select(None if wait else 0):
                    if key.fileobj is process.stdout:
                        came = os.read(key.fd, _CHUNK)
                        if not came:
                            return False
                        self._in += came
                    else:
                        del self._out[: os.write(key.fd, self._out)]
            except OSError:
                return not wait  # who waits for the answer will notice
        return True


class _Plain(pickle.Unpickler):
    """Makes values of the core and moments, nothing else, whatever the mails made of that process."""

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith("mailer.core.") or module in ("datetime", "zoneinfo"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is nothing that is read")


def _begins(given: Sequence[bytes], raws: Sequence[bytes]) -> bool:
    return len(given) <= len(raws) and all(raw is its for raw, its in zip(given, raws, strict=False))


def _started() -> subprocess.Popen[bytes] | None:
    code = "from mailer.service.apart import serve; serve()"
    known = {name: os.environ[name] for name in ("PATH", "PYTHONHOME", "LD_LIBRARY_PATH") if name in os.environ}
    known["PYTHONPATH"] = os.pathsep.join(str(Path(place).resolve()) for place in sys.path if place)
    try:
        process = subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
            env={**known, "PYTHONSAFEPATH": "1"},
        )  # fmt: skip
    except OSError as error:
        log.info("a backlog is read in one process (%s)", error)
        return None
    for pipe in (process.stdin, process.stdout):
        assert pipe is not None
        os.set_blocking(pipe.fileno(), False)
        _widen(pipe.fileno())
    return process


def _widen(pipe: int) -> None:
    with contextlib.suppress(ImportError, AttributeError, OSError):  # Linux has wider pipes
        import fcntl

        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE)


def _framed(message: bytes) -> bytes:
    return len(message).to_bytes(_SIZE, "big") + message


# -- the other side ----------------------------------------------------------------------------------------------


def serve() -> None:
    """Reads mails from standard input and answers what they look like, until it ends."""
    gc.set_threshold(100_000)  # hardly anything that reading makes refers to itself
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who started us
    given, answers = sys.stdin.buffer, sys.stdout.buffer
    with contextlib.suppress(BrokenPipeError):
        answers.write(_framed(_packed([])))  # ready
        answers.flush()
        while (head := given.read(_SIZE)) and len(head) == _SIZE:
            raws = marshal.loads(given.read(int.from_bytes(head, "big")))
            answers.write(_framed(_packed([look(raw) for raw in raws])))
            answers.flush()


def _packed(looks: list[Look]) -> bytes:
    out = io.BytesIO()
    pickler = pickle.Pickler(out, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _WRITTEN
    pickler.dump(looks)
    return out.getvalue()


def _by_fields(kind: type[Any]) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
    """How a value is written down: by its fields in order, which is much faster than by name."""
    told = attrgetter(*(field.name for field in fields(kind)))
    return lambda value: (kind, told(value))


_WRITTEN: dict[type, Callable[[Any], Any]] = {
    kind: _by_fields(kind) for kind in (Begun, Reading, Envelope, CalendarAnswer)
}


__all__ = ["Apart", "serve"]
