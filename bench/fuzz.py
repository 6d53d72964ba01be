"""Every reader of inbound mail against bytes nobody would write: no exception, no slow mail, always an answer.

usage: fuzz.py [SECONDS] [READER] [--runs N]    (60 seconds, or N inputs, of letter)

READER is letter (the whole way), lines (`inbox explain --jsonl`), message, calendar, bounce, automatic, trimming,
markup, words, commands or dates. With atheris installed the letters of the museum, or what their writers say in them,
are the seeds of a coverage-guided search; without it, and for `damaged`, they are cut, doubled, mixed and sprinkled at
random. A fault is printed with the bytes that cause it, in base64, and ends with 1.
"""

from __future__ import annotations

import argparse
import base64
import json
import logging
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailer.core.reading.phrasing import Question

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
SLOW = 2.0  # processor seconds for one mail of at most MOST bytes, also where a search counts every line
MOST = 64 * 1024
SPRINKLES = (
    b"\n", b"\r\n", b"\n\n", b"\x00", b"\xff\xfe", b"\x1b$B", b"--", b"-- \n", b"> ", b"=", b"=?utf-8?b?", b"?=", b'"',
    b"<", b"<blockquote>", b"</div>", b"&#x110000;",
    b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"METHOD:REPLY\n", b"ATTENDEE;",
    b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n", b"Content-Transfer-Encoding: base64\n", b"charset=utf-7",
    b"charset=utf-16", b"charset=iso-2022-jp", b"charset=no-such", b"format=flowed; delsp=yes",
    b"message/rfc822", b"Final-Recipient: rfc822;", b"Action: failed\n", b"On Mon, Jan 1, 2026 at 1:00 a@b wrote:\n",
)  # fmt: skip
SCRAPS = (
    b"yes", b"no", b" not ", b"if ", b" but ", b"n't", b"maybe", b"?", b"!", b", ", b". ", b"; ", b": ", b"\n", b"\n\n",
    b"I'll ", b"can't make it", b"until ", b"March", b"30th", b"31/02", b"2026-02-30", b"99.99.9999", b"24:61",
    b"stop", b"pause until ", b"resume", b"my time zone is ", b"remind me ", b"999999999999 days before", b"Friday",
    b"both", b"the last", b"all of ", b"next week", b"\xf0\x9f\x91\x8d", b"\xf0\x9f\x99\x8f\xf0\x9f\x8f\xbd",
    b"\xe2\x80\x8d", b"\xd7\x9b\xd7\x9f", b"\xe5\x8f\x82\xe5\x8a\xa0", b"\xc4\xb0", b"\xcc\x81", b"nein ", b"ja, ",
    b"\xc3\xad", b"1" * 40, b"(", b'"', b"/", b"-- \n",
)  # fmt: skip


def letter(raw: bytes) -> None:
    """Raises AssertionError, or what a reader raises, when `raw` is not answered as every mail must be."""
    from mailer.core.reading import explain
    from mailer.core.reading.reader import _begin, _settle

    document = explain(raw)
    assert json.loads(json.dumps(document)) == document
    json.dumps(document, ensure_ascii=False).encode()
    assert document["because"], "no reason given"
    begun = _begin(raw)  # within it nothing is swallowed
    if begun.rule:
        _settle(begun, None)


def lines(raw: bytes) -> None:
    from mailer.commands.inbox import answer

    for line in (raw, b'{"id": 1, "raw": "%s"}' % base64.b64encode(raw)[:-1]):
        told = json.loads(answer(line))
        assert told["because"] and "kind" in told


def message(raw: bytes) -> None:
    from mailer.core.reading.envelope import envelope_of
    from mailer.core.reading.message import parse

    whole = parse(raw)
    envelope_of(whole)
    for part in whole.walk(into_messages=True):
        assert 0 <= part.start <= part.end <= len(part.raw)
        part.text().encode()


def calendar(raw: bytes) -> None:
    from mailer.core.reading.imip import calendar_of
    from mailer.core.reading.message import parse

    calendar_of(parse(raw), "ben@example.org")
    calendar_of(parse(b"Content-Type: text/calendar; method=REPLY\n\n" + raw), "ben@example.org")


def bounce(raw: bytes) -> None:
    from mailer.core.reading.bounce import bounce_of
    from mailer.core.reading.envelope import envelope_of
    from mailer.core.reading.message import parse

    head = b"Return-Path: <>\nFrom: MAILER-DAEMON@example.net\nSubject: failure notice\n"
    for whole in (parse(raw), parse(head + b"\n" + raw)):
        bounce_of(whole, envelope_of(whole))


def automatic(raw: bytes) -> None:
    from mailer.core.reading.automatic import automatic_by_headers, automatic_by_words
    from mailer.core.reading.envelope import envelope_of
    from mailer.core.reading.message import parse

    whole, text = parse(raw), _text(raw)
    automatic_by_headers(whole, envelope_of(whole))
    automatic_by_words(text.partition("\n")[0], text)


def trimming(raw: bytes) -> None:
    from mailer.core.reading.trimming import trim, unflow

    text = _text(raw)
    kept = trim(text, "Ben Ader").text
    assert len(kept) <= len(text) + 2 * text.count("\n") + 2
    trim(unflow(text, delsp=True))


def markup(raw: bytes) -> None:
    from mailer.core.reading.markup import to_text

    to_text(_text(raw))
    to_text(_text(raw), signatures=True)


def words(raw: bytes) -> None:
    from mailer.core.reading.phrasing import understand

    text = _text(raw)
    for question in _questions():
        meaning = understand(text, question, subject=text[:80])
        assert meaning.because, "no reason given"


def commands(raw: bytes) -> None:
    from mailer.core.reading.commands import command_in

    text = _text(raw)[:4000]
    for question in _questions():
        command_in(text, text[:200], question)


def dates(raw: bytes) -> None:
    from mailer.core.reading.dates import mentions
    from mailer.core.reading.until import until

    text = _text(raw)[:4000]
    for today in (date(2026, 2, 28), date(2028, 2, 29), date(2026, 12, 31)):
        mentions(text, today, (today,))
        until(text, today)


def _text(raw: bytes) -> str:
    return raw.decode(errors="replace")


def _questions() -> tuple[Question, ...]:
    from mailer.core.reading.phrasing import AskedSession, Question

    coming = tuple(AskedSession(f"c/{day}", datetime(2026, 12, day, 18, tzinfo=UTC)) for day in (5, 12, 19))
    asked = Question(today=date(2026, 11, 28), sessions=coming, about="c/5")
    return (asked, Question(asked="moderator", sessions=coming, language="de"), Question(asked="join"))


READERS: dict[str, Callable[[bytes], None]] = {
    reader.__name__: reader
    for reader in (
        letter, lines, message, calendar, bounce, automatic, trimming, markup, words, commands, dates,
    )
}  # fmt: skip
OF_WORDS = ("automatic", "trimming", "words", "commands", "dates")


def holds(reader: Callable[[bytes], None], raw: bytes) -> None:
    began = time.process_time()
    reader(raw)
    assert time.process_time() - began < SLOW, "too slow"


def seeds(name: str) -> list[bytes]:
    """The letters of the museum, or for a reader of words what their writers say in them."""
    letters = [path.read_bytes() for path in sorted((ROOT / "tests" / "letters").glob("*.eml"))]
    if name not in OF_WORDS:
        return letters
    from mailer.core.reading import read

    said = [read(raw).text.encode() for raw in letters]
    return [text for text in said if text] + (letters if name == "automatic" else [])


def fault(reader: Callable[[bytes], None], raw: bytes) -> bool:
    try:
        holds(reader, raw)
    except Exception as error:
        print(f"{type(error).__name__}: {error}\n{base64.b64encode(raw).decode()}", flush=True)
        return True
    return False


def damaged(letters: list[bytes], chance: random.Random, sprinkles: tuple[bytes, ...] = SPRINKLES) -> bytes:
    """One letter of the museum as no mail server would deliver it."""
    raw = bytearray(chance.choice(letters))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(raw) + 1)
        until = min(len(raw), at + chance.choice((0, 1, 1, 8, 80, 800)))
        way = chance.randrange(7)
        if way == 0:
            raw[at:until] = chance.choice(sprinkles)
        elif way == 1:
            raw[at:until] = chance.randbytes(chance.randint(0, 12))
        elif way == 2:
            other = chance.choice(letters)
            cut = chance.randrange(len(other) + 1)
            raw[at:until] = other[cut : cut + chance.randint(1, 600)]
        elif way == 3:
            raw[at:at] = raw[at:until] * chance.randint(1, 40)
        elif way == 4 and at < len(raw):
            raw[at] ^= 1 << chance.randrange(8)
        elif way == 5:  # a header twice, or a line of the body as a header
            lines = raw.split(b"\n")
            raw[0:0] = chance.choice(lines) + b"\n"
        else:
            raw[at:until] = b""
        del raw[MOST:]
    return bytes(raw)


def at_random(name: str, seconds: float, runs: int) -> int:
    reader, given, chance, done = READERS[name], seeds(name), random.Random(), 0
    sprinkles = SPRINKLES + SCRAPS if name in OF_WORDS else SPRINKLES
    for raw in given:  # what is compiled when first needed counts against no mail
        reader(raw)
    until = time.monotonic() + seconds
    while done < runs if runs else time.monotonic() < until:
        if fault(reader, damaged(given, chance, sprinkles)):
            return 1
        done += 1
    print(f"{name}: {done} damaged letters, each answered")
    return 0


def guided(name: str, seconds: float, runs: int) -> None:
    """Never returns: the search of atheris ends the process."""
    import atheris

    with atheris.instrument_imports(include=["mailer.core.reading"]):
        import mailer.commands.inbox
        import mailer.core.reading.reader  # noqa: F401
    reader, given = READERS[name], seeds(name)
    for raw in given:
        reader(raw)
    with tempfile.TemporaryDirectory() as found:
        for number, raw in enumerate(given):
            (Path(found) / str(number)).write_bytes(raw)
        known = Path(found).with_suffix(".dict")
        scraps = dict.fromkeys(SCRAPS + SPRINKLES)
        known.write_text("".join('"' + "".join(f"\\x{b:02X}" for b in scrap) + '"\n' for scrap in scraps))
        limits = [f"-runs={runs}"] if runs else [f"-max_total_time={int(seconds)}"]
        limits += [f"-max_len={MOST if name not in OF_WORDS else 4096}", f"-artifact_prefix={tempfile.gettempdir()}/"]
        options = [f"-dict={known}", "-timeout=10", "-verbosity=1", "-print_final_stats=1", *limits]
        atheris.Setup([sys.argv[0], found, *options], lambda raw: holds(reader, raw))
        atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("seconds", nargs="?", type=float, default=60.0)
    parser.add_argument("reader", nargs="?", choices=(*READERS, "damaged"), default="letter")
    parser.add_argument("--runs", type=int, default=0, help="so many inputs, however long it takes")
    asked = parser.parse_args()
    logging.getLogger("flufl.bounce").disabled = True  # it logs a traceback for each detector that trips
    if asked.reader == "damaged":
        return at_random("letter", asked.seconds, asked.runs)
    try:
        import atheris  # noqa: F401
    except ImportError:
        print("atheris is not installed; letters are damaged at random instead")
        return at_random(asked.reader, asked.seconds, asked.runs)
    guided(asked.reader, asked.seconds, asked.runs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
