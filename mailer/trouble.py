"""What went wrong on the way to a mail server, as a sentence an operator can act on."""

from __future__ import annotations

import socket
import ssl

from .servers import Server


def sentence(error: BaseException, server: Server, setting: str) -> str:
    """Says of a failed connection what to mend. `setting` is the name of the setting that names the server."""
    cause = error
    while isinstance(cause.__cause__, Exception):  # libraries wrap; the innermost knows best
        cause = cause.__cause__
    match cause:
        case socket.gaierror():
            return f"the name {server.host} is not known here; mend {setting}, or look after the network"
        case ssl.SSLCertVerificationError():
            return (
                f"{server} shows a certificate that does not hold for {server.host} ({cause.verify_message}); "
                f"use the name it is made out to in {setting}"
            )
        case ssl.SSLError():
            return (
                f"{server} and we cannot agree on TLS ({cause.reason or cause}); is it the port for TLS from the "
                f"start (…s://) or for STARTTLS? Mend {setting}"
            )
        case ConnectionRefusedError():
            return f"nothing listens at {server}; start that server, or mend host and port in {setting}"
        case TimeoutError():
            return f"{server} does not answer; look after the network, or mend host and port in {setting}"
        case ConnectionError():
            return f"{server} broke off the connection"
    if isinstance(error, OSError):
        return f"{server} cannot be reached: {error.strerror or error}"
    return f"{server}: {tidy(str(error))}"


def tidy(text: str, limit: int = 300) -> str:
    """A server's words on one line, without control characters, at most `limit` characters."""
    if len(text) <= limit and text.isprintable():
        return text.strip()
    return " ".join("".join(c if c.isprintable() else " " for c in text[: limit * 4]).split())[:limit]
