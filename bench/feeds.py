"""Serving a ready feed of about 20 kB, against nginx serving the same bytes as a file; and rebuilding one.

usage: python bench/feeds.py [SECONDS] [ROUNDS]      needs nginx, wrk and two cores

Each server is one process on the first core, wrk is on the second; rounds take turns, medians count. Beside requests
a second stands what one costs in CPU, which other work on the machine disturbs less. The feed is a
member's own, from a real ledger: its name is verified and its freshness looked after as in earnest.
"""

from __future__ import annotations

import asyncio
import gzip
import http.client
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailer.core import ics
from mailer.core.model import Edition, Join, Session

NGINX, OURS = 28080, 28081
SCHEDULE = """\
name: Weekday circle
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Monday, Wednesday and Friday 12:00-12:45
starts: 2026-11-02
join: {video: "https://video.example.org/j/4711", phone: ["+44 20 7946 0000"], meeting_id: 119 362 879}
agenda: [5 min: arriving, 20 min: two of us take a turn, 15 min: together, 5 min: who comes next]
questions: [What is asking for your attention?, What would you like to leave here?]
members: [Ben <ben@example.org>]
"""
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def our_server(folder: Path) -> None:
    """Runs until killed; writes the feed's path into `folder` first."""
    import uvloop

    from mailer.clock import WoundClock
    from mailer.core.addresses import Keys, Post
    from mailer.service.ahead import look_ahead
    from mailer.service.house import House
    from mailer.service.intake import take_in
    from mailer.store import open_store
    from mailer.web.server import serve

    (folder / "schedules").mkdir()
    (folder / "schedules" / "circle.yaml").write_text(SCHEDULE)
    with open_store(f"sqlite:///{folder / 'mailer.db'}") as store:
        house = House(store, Post("circle@example.org", f"http://localhost:{OURS}", Keys((b"measured",))))
        clock = WoundClock(NOW, ticking=True)
        take_in(house, folder / "schedules", clock.now())
        look_ahead(house, clock.now())
        number = store.person_ref("circle", "ben@example.org") or 0
        draft = folder / "draft"
        draft.write_text(house.post.link("f", number).removeprefix(house.post.public_url))
        draft.rename(folder / "path")
        uvloop.run(serve(house, clock, port=OURS, host="127.0.0.1", stopping=asyncio.Event()))


@contextmanager
def running(*command: str) -> Iterator[int]:
    process = subprocess.Popen(["taskset", "-c", "0", *command], stderr=subprocess.DEVNULL)
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait(10)


def get(port: int, path: str, **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path, headers={k.replace("_", "-"): v for k, v in headers.items()})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def until(there: Path | int) -> None:
    for _ in range(200):
        try:
            if isinstance(there, Path):
                there.stat()
            else:
                get(there, "/")
            return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError(there)


def nginx_conf(folder: Path) -> Path:
    conf = folder / "nginx.conf"
    temporary = "".join(f"{kind}_temp_path {folder};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    conf.write_text(
        f"worker_processes 1; daemon off; master_process off; pid {folder}/pid; error_log {folder}/error;"
        "events { worker_connections 256; }"
        "http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=10; keepalive_requests 10000000;"
        f"types {{ text/calendar ics; }} {temporary}"
        f"server {{ listen 127.0.0.1:{NGINX}; root {folder}/www; gzip_static on; etag on; }} }}"
    )
    return conf


def cpu(pid: int) -> float:
    """Seconds of CPU the process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wrk(port: int, path: str, headers: dict[str, str], seconds: float) -> float:
    words = [word for name, value in headers.items() for word in ("-H", f"{name}: {value}")]
    command = ["taskset", "-c", "1", "wrk", "-t1", "-c16", f"-d{seconds:g}s", *words, f"http://127.0.0.1:{port}{path}"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said:
        raise AssertionError(said)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])  # type: ignore[index]


def serving(seconds: float, rounds: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="mailer-feeds-"))
    (folder / "www").mkdir()
    with running(sys.executable, __file__, "serve", str(folder)) as we:
        until(folder / "path")
        until(OURS)
        path = (folder / "path").read_text()
        body = get(OURS, path)[1]
        (folder / "www" / "feed.ics").write_bytes(body)
        (folder / "www" / "feed.ics.gz").write_bytes(gzip.compress(body, 6, mtime=0))
        os.chmod(folder, 0o755)
        with running("nginx", "-c", str(nginx_conf(folder))) as they:
            until(NGINX)
            print(f"a feed of {len(body):,} bytes")
            places = {"nginx": (NGINX, "/feed.ics", they), "ours": (OURS, path, we)}
            for kind in ("200", "gzip", "304"):
                rates: dict[str, list[float]] = {name: [] for name in places}
                costs: dict[str, list[float]] = {name: [] for name in places}
                for _ in range(rounds):
                    for name, (port, at, pid) in places.items():
                        headers = {"Accept-Encoding": "gzip"} if kind == "gzip" else {}
                        if kind == "304":
                            headers["If-None-Match"] = get(port, at)[0].getheader("ETag") or ""
                            assert get(port, at, If_None_Match=headers["If-None-Match"])[0].status == 304
                        before = cpu(pid)
                        rates[name].append(wrk(port, at, headers, seconds))
                        costs[name].append((cpu(pid) - before) / (rates[name][-1] * seconds) * 1e6)
                rate = {name: statistics.median(found) for name, found in rates.items()}
                cost = {name: statistics.median(found) for name, found in costs.items()}
                print(
                    f"{kind:5} nginx {rate['nginx']:8,.0f}/s {cost['nginx']:5.1f} µs   ours {rate['ours']:8,.0f}/s "
                    f"{cost['ours']:5.1f} µs   {rate['ours'] / rate['nginx']:.2f} of nginx "
                    f"({cost['nginx'] / cost['ours']:.2f} by CPU)"
                )


def editions(count: int) -> list[Edition]:
    zone, made = ZoneInfo("Europe/London"), []
    for n in range(count):
        start = datetime(2026, 1, 6, 19, tzinfo=zone) + timedelta(days=7 * n)
        session = Session(
            f"circle/{n}", "circle", date(2026, 1, 6), start, start + timedelta(minutes=90),
            name="Tuesday circle", topic=f"Topic {n}", join=Join(video="https://video.example.org/j/4711"),
        )  # fmt: skip
        made.append(Edition(session, 0, f"{n}@example.org", NOW))
    return made


def by_library(known: list[Edition]) -> bytes:
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Mailer//EN")
    calendar.add("version", "2.0")
    for edition in known:
        event, s = Event(), edition.session
        for name, value in (("uid", edition.uid), ("dtstamp", edition.at), ("dtstart", s.start), ("dtend", s.end)):
            event.add(name, value)
        event.add("summary", f"{s.name}: {s.topic}")
        event.add("description", f"Video: {s.join.video}")
        event.add("url", s.join.video)
        calendar.add_component(event)
    return calendar.to_ical()


def timed(job: object, times: int) -> float:
    """Seconds one call takes: the median of several."""
    found = []
    for _ in range(times):
        began = time.perf_counter()
        job()  # type: ignore[operator]
        found.append(time.perf_counter() - began)
    return statistics.median(found)


def rebuilding() -> None:
    known = editions(100)
    feeds = ics.Feeds(lambda entry: f"Video: {entry.edition.session.join.video}")
    entries = [ics.Entry(e) for e in known]
    feeds.feed("Circle", entries, "Europe/London")
    turn = iter(range(1, 10_000))

    def one_changed() -> None:
        n = next(turn)
        moved = replace(known[n % 100], sequence=n)
        changed = list(entries)
        changed[n % 100] = ics.Entry(moved)
        feeds.feed("Circle", changed, "Europe/London")

    library = timed(lambda: by_library(known), 9)
    cold = timed(lambda: ics.Feeds(feeds.describe).feed("Circle", entries, "Europe/London"), 51)
    warm = timed(one_changed, 301)
    print(f"100 events: icalendar {library * 1e3:.1f} ms   ours cold {cold * 1e3:.2f} ms", end="   ")
    print(f"one changed {warm * 1e6:.0f} µs = 1/{library / warm:,.0f} of icalendar's")


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        our_server(Path(sys.argv[2]))
    else:
        rebuilding()
        serving(float(sys.argv[1]) if len(sys.argv) > 1 else 3.0, int(sys.argv[2]) if len(sys.argv) > 2 else 5)
