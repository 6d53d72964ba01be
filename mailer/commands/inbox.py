"""`mailer inbox explain`: how inbound mail would be understood; needs no database, settings or network.
`mailer inbox receive`: take in one mail from standard input, for mail servers that pipe it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from typing import IO, Any

MOST = 15 << 20  # bytes of a mail that are read
TRY_AGAIN = 75  # EX_TEMPFAIL of sysexits.h
NO_ANSWER: dict[str, object] = {
    "kind": "other", "rsvp": None, "text": "", "uid": None, "attendee": None, "partstat": None, "sequence": None,
    "recurrence_id": None, "bounced": [],
}  # fmt: skip


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("inbox", help="how an inbound mail would be understood; take in one that is piped")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    explain = verbs.add_parser("explain", help="how mails would be understood, changing nothing")
    explain.add_argument("files", nargs="*", metavar="FILE", help="messages as files (.eml); none: standard input")
    explain.add_argument(
        "--jsonl", action="store_true", help='lines {"id", "raw": base64} in, one line of JSON out for each'
    )
    explain.add_argument("--json", action="store_true", help="one JSON document and nothing else")
    explain.set_defaults(run=run)
    verbs.add_parser("receive", help="take in one mail from standard input, for mail servers that pipe it")


def run(args: argparse.Namespace) -> int:
    import logging

    # It logs a traceback for each of its detectors that trips over a mail; nobody here can mend that.
    logging.getLogger("flufl.bounce").disabled = True
    if args.verb == "explain":
        return explain_lines(args.files) if args.jsonl else explain_files(args.files, as_json=args.json)
    return receive()


def receive() -> int:
    """Hear one mail from standard input. What keeps the ledger from taking it is a reason to try again, which mail
    servers know as status 75 (EX_TEMPFAIL): with any other they would send the mail back to its writer."""
    from mailer.clock import Clock
    from mailer.commands.house import settings
    from mailer.config import SettingsError
    from mailer.joining import post_of
    from mailer.service.hearing import hear
    from mailer.service.house import House
    from mailer.store import StoreError, open_store

    raw = sys.stdin.buffer.read(MOST + 1)
    try:
        read = settings()
        with open_store(read.database_here) as store:
            fate = hear(House(store, post_of(read), read.authserv_id), raw[:MOST], Clock().now())
    except (StoreError, SettingsError, OSError) as error:
        print(f"mailer: {error}; the mail is to be brought again", file=sys.stderr)
        return TRY_AGAIN
    print(fate)
    return 0


def explain_lines(files: list[str]) -> int:
    """One line of JSON out for every line in, however broken; the lines come from `files` or standard input."""
    import gc

    # Reading makes no cycles worth looking for, and a stream of thousands of mails should not pay for the search.
    gc.freeze()
    gc.set_threshold(50_000)
    status = 0
    for source in files or ["-"]:
        try:
            with _opened(source) as stream:
                _answer_all(stream, sys.stdout.write, sys.stdout.flush)
        except BrokenPipeError:
            raise
        except OSError as fault:
            print(f"{source}: {fault.strerror or fault}; give a file of JSON lines", file=sys.stderr)
            status = 1
    return status


def _answer_all(stream: Iterable[bytes], write: Callable[[str], Any], flush: Callable[[], Any]) -> None:
    for line in stream:
        write(answer(line) + "\n")
        flush()


def answer(line: bytes) -> str:
    """The JSON line that answers one line ``{"id": …, "raw": base64}``. Never raises."""
    import json

    document = _document(line)
    try:
        return json.dumps(document, allow_nan=False)
    except (ValueError, RecursionError):  # an id that can be read and not written: nested too deep, or 1e999
        return json.dumps({**document, "id": None})


def _document(line: bytes) -> dict[str, object]:
    import json
    from base64 import b64decode
    from binascii import Error

    from ..core.reading import explain

    try:
        given = json.loads(line, parse_constant=str)
    except (ValueError, RecursionError) as fault:
        return {"id": _id_in(line), **NO_ANSWER, "because": f"the line is not JSON ({type(fault).__name__})"}
    if not isinstance(given, dict):
        return {"id": None, **NO_ANSWER, "because": 'the line is not an object {"id", "raw"}'}
    name, raw = given.get("id"), given.get("raw")
    if not isinstance(raw, str):
        return {"id": name, **NO_ANSWER, "because": 'the line has no "raw", the message in base64'}
    try:
        packed = "".join(raw.split()).rstrip("=")
        message = b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except (Error, ValueError):
        return {"id": name, **NO_ANSWER, "because": '"raw" is not base64'}
    return {"id": name, **explain(message)}


def _id_in(line: bytes) -> str | int | None:
    """The id in a line that is no JSON, so that whoever asked can tell which of the lines was broken."""
    import json
    import re

    if found := re.search(rb'"id"\s{0,9}:\s{0,9}("(?:[^"\\]|\\.){0,200}"|-?\d{1,18}(?![\d.eE]))', line[:4000]):
        try:
            name = json.loads(found[1])
        except ValueError:
            return None
        return name if isinstance(name, str | int) else None
    return None


def explain_files(files: list[str], *, as_json: bool) -> int:
    """Says in words, or as one JSON document, how each message is understood; 1 when a file could not be read."""
    import json

    from ..core.reading import explain

    status = 0
    documents: list[dict[str, object]] = []
    for source in files or ["-"]:
        try:
            with _opened(source) as stream:
                document = {"id": source, **explain(stream.read())}
        except OSError as fault:
            print(f"{source}: {fault.strerror or fault}; give a message as a file, or pipe one in", file=sys.stderr)
            status = 1
            continue
        documents.append(document)
        if not as_json:
            print(_in_words(document))
    if as_json:
        print(
            json.dumps(
                documents if len(files) > 1 else documents[0] if documents else None, ensure_ascii=True, indent=2
            )
        )
    return status


def _in_words(document: dict[str, object]) -> str:
    lines = [f"{document['id']}: {document['kind']}" + (f", {document['rsvp']}" if document["rsvp"] else "")]
    lines.append(f"  because {document['because']}")
    for name in ("uid", "attendee", "partstat", "sequence", "recurrence_id", "bounced"):
        value = document[name]
        if value not in (None, "", []):
            lines.append(f"  {name}: {', '.join(map(str, value)) if isinstance(value, list) else value}")
    if text := str(document["text"]):
        lines += ["  own words:", *(f"    {line}" for line in text.splitlines())]
    return "\n".join(lines).encode("utf-8", "replace").decode()


def _opened(source: str) -> IO[bytes]:
    if source == "-":
        return open(sys.stdin.fileno(), "rb", closefd=False)
    from pathlib import Path

    return Path(source).open("rb")
