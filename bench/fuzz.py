"""Every reader of inbound mail against bytes nobody would write: no exception, no slow mail, always an answer.

usage: fuzz.py [SECONDS]    (60)

With atheris installed the letters of the museum are the seeds of a coverage-guided search; without it they are cut,
doubled, mixed and sprinkled at random. A fault is printed with the bytes that cause it, in base64, and ends with 1.
"""

from __future__ import annotations

import base64
import json
import random
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
SLOW = 2.0  # processor seconds for one mail of at most MOST bytes, also where a search counts every line
MOST = 64 * 1024
SPRINKLES = (
    b"\n", b"\r\n", b"\n\n", b"\x00", b"\xff\xfe", b"\x1b$B", b"--", b"-- \n", b"> ", b"=", b"=?utf-8?b?", b"?=", b'"',
    b"<", b"<blockquote>", b"</div>", b"&#x110000;",
    b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"METHOD:REPLY\n", b"ATTENDEE;",
    b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n", b"Content-Transfer-Encoding: base64\n", b"charset=utf-7",
    b"message/rfc822", b"Final-Recipient: rfc822;", b"Action: failed\n", b"On Mon, Jan 1, 2026 at 1:00 a@b wrote:\n",
)  # fmt: skip


def holds(raw: bytes) -> None:
    """Raises AssertionError, or what a reader raises, when `raw` is not answered as every mail must be."""
    from mailer.core.reading import explain
    from mailer.core.reading.reader import _read

    began = time.process_time()
    document = explain(raw)
    assert time.process_time() - began < SLOW, "too slow"
    assert json.loads(json.dumps(document)) == document
    json.dumps(document, ensure_ascii=False).encode()
    assert document["because"], "no reason given"
    _read(raw, None)  # within it nothing is swallowed


def seeds() -> list[bytes]:
    return [path.read_bytes() for path in sorted((ROOT / "tests" / "letters").glob("*.eml"))]


def warm(letters: list[bytes]) -> None:
    """What is compiled when first needed counts against no mail."""
    from mailer.core.reading import explain

    for letter in letters:
        explain(letter)


def fault(raw: bytes) -> bool:
    try:
        holds(raw)
    except Exception as error:
        print(f"{type(error).__name__}: {error}\n{base64.b64encode(raw).decode()}", flush=True)
        return True
    return False


def damaged(letters: list[bytes], chance: random.Random) -> bytes:
    """One letter of the museum as no mail server would deliver it."""
    raw = bytearray(chance.choice(letters))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(raw) + 1)
        until = min(len(raw), at + chance.choice((0, 1, 1, 8, 80, 800)))
        way = chance.randrange(5)
        if way == 0:
            raw[at:until] = chance.choice(SPRINKLES)
        elif way == 1:
            raw[at:until] = chance.randbytes(chance.randint(0, 12))
        elif way == 2:
            other = chance.choice(letters)
            cut = chance.randrange(len(other) + 1)
            raw[at:until] = other[cut : cut + chance.randint(1, 600)]
        elif way == 3:
            raw[at:at] = raw[at:until] * chance.randint(1, 40)
        else:
            raw[at:until] = b""
        del raw[MOST:]
    return bytes(raw)


def at_random(seconds: float) -> int:
    letters, chance, done = seeds(), random.Random(), 0
    warm(letters)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if fault(damaged(letters, chance)):
            return 1
        done += 1
    print(f"{done} damaged letters, each answered")
    return 0


def guided(seconds: float) -> None:
    """Never returns: the search of atheris ends the process."""
    import atheris

    with atheris.instrument_imports(include=["mailer.core.reading"]):
        import mailer.core.reading.reader  # noqa: F401
    warm(seeds())
    with tempfile.TemporaryDirectory() as found:
        for number, letter in enumerate(seeds()):
            (Path(found) / str(number)).write_bytes(letter)
        limits = [f"-max_total_time={int(seconds)}", f"-max_len={MOST}", f"-artifact_prefix={tempfile.gettempdir()}/"]
        atheris.Setup([sys.argv[0], found, "-timeout=10", "-verbosity=1", *limits], holds)
        atheris.Fuzz()


def main() -> int:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    try:
        import atheris  # noqa: F401
    except ImportError:
        print("atheris is not installed; letters are damaged at random instead")
        return at_random(seconds)
    guided(seconds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
