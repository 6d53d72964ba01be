"""A wire between a client and a server that can be cut, tapped, and made to stutter."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable

Change = Callable[[bytes], bytes | None]
"""change(what the server says) -> what the client hears; None cuts the wire."""


class Wire:
    """Carries TCP to a port on this machine. `heard` is all that clients said, `said` all that the server did.

    `cut_at`: once the server's words on one connection contain this, what follows it is lost and the wire cut, the
    first `cuts` times.
    """

    def __init__(self, port: int) -> None:
        self.target = port
        self.change: Change = lambda words: words
        self.cut_at, self.cuts = b"", 0
        self.stutter = False  # one byte at a time
        self.heard, self.said = b"", b""
        self.connections = 0
        self._lock = threading.Lock()
        self._ends: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> Wire:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        # A blocked accept does not notice that its socket is closed: call it once.
        self._listener.settimeout(0)
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        self.cut()
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def cut(self) -> None:
        """Cuts every connection now; new ones are carried."""
        with self._lock:
            ends, self._ends = self._ends, []
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        self._listener.settimeout(0.05)
        while True:
            try:
                client, _ = self._listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            if self._listener.gettimeout() == 0:
                client.close()
                return
            try:
                server = socket.create_connection(("127.0.0.1", self.target), timeout=5)
            except OSError:
                client.close()
                continue
            client.settimeout(None)
            server.settimeout(None)
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.connections += 1
                self._ends += [client, server]
            self._start(self._carry, client, server, True)
            self._start(self._carry, server, client, False)

    def _carry(self, source: socket.socket, to: socket.socket, from_client: bool) -> None:
        recent = b""
        with contextlib.suppress(OSError):
            while words := source.recv(1 << 16):
                if from_client:
                    self.heard += words
                else:
                    self.said += words
                    changed = self.change(words)
                    if changed is None:
                        break
                    recent = (recent + changed)[-len(changed) - 100 :]
                    if self.cuts and self.cut_at and self.cut_at in recent:
                        self.cuts -= 1
                        after = len(recent) - recent.index(self.cut_at) - len(self.cut_at)
                        to.sendall(changed[: len(changed) - after])
                        break
                    words = changed
                if self.stutter and not from_client:
                    for n in range(len(words)):
                        to.sendall(words[n : n + 1])
                else:
                    to.sendall(words)
        for end in (source, to):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        source.close()
