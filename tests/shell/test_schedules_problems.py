# ruff: noqa: E501 - a row of a table is a row
"""What Ada is told when her file is not right: every slip at its line and column, with its mend.

In each row `▸` stands where the problem must point; it is taken out before the file is read.
"""

from __future__ import annotations

import pytest

from mailer.core.model import Problem
from mailer.schedules import Source, build

HEAD = """\
name: Circle
hosts: [Ada Host <ada@example.org>]
timezone: Europe/London
meets: every Saturday 17:15-18:30
starts: 2026-11-28
"""
HERE = "▸"

# What stands below a good head, and what is said about it.
BELOW = [
    # keys
    (f"{HERE}meet: x", "unknown key `meet`; did you mean `meets`?"),
    (f"{HERE}follow-up: yes", "unknown key `follow-up`; did you mean `follow_up`?"),
    (f"{HERE}Agenda: troika", "unknown key `Agenda`; did you mean `agenda`?"),
    (f"{HERE}xyzzy: 1", "unknown key `xyzzy`; see the table of keys in the README"),
    (f"{HERE}name: Circle again", "`name` is here twice; the first is in line 1; keep one"),
    (f"{HERE}video: https://video.example.org", "`video` is not a key of a group; it belongs under `join:`"),
    (f"{HERE}fallback: host", "`fallback` is not a key of a group; it belongs under `moderator:`"),
    (f"join: {{{HERE}vidoe: https://x.example.org}}", "unknown key `vidoe`; did you mean `video`?"),
    (f"join:\n  place: Hall\n  {HERE}place: Room", "`place` is here twice; the first is in line 7; keep one"),
    # kinds
    (f"topics: {HERE}{{a: b}}", "topics is a list; write each on a line of its own after `- `"),
    (f"topics:\n  -{HERE}\n  - Hope", "an empty line of a list; write something after the `-`, or delete it"),
    (f"title: {HERE}[a]", "the title is one value, not a list; write it on one line"),
    (f"questions:\n  - {HERE}What: now?", "a question is one value, not keys and values; put it in quotes, because of"),
    (f"join: {HERE}https://x.example.org", "join has keys of its own; write `video: https://x.example.org` on a line"),
    (f"moderator: {HERE}Ada", "moderator has keys of its own"),
    (f"agenda: {{rotate: {HERE}troika}}", "rotate is a list of formats; write it like [wise-crowds, troika]"),
    (f"{HERE}zone: Europe/London", "unknown key `zone`; did you mean `timezone`?"),
    (f"{HERE}ends: 2027-06-30", "unknown key `ends`; a group has no last day: list its dates under `meets`, or use an RRULE"),
    (f"members:\n  - Ben <ben@example.org>, {HERE}Chi <chi@example.org>", "two people in one place; write a list, [Ben <ben@example.org>, Chi <chi@example.org>]"),
    # sessions
    (f"sessions:\n  {HERE}2026-12-05 18:00: cancelled", "no session is planned on Saturday 5 December 2026 18:00; the nearest planned is 2026-12-05 17:15"),
    (f"sessions:\n  2026-12-06: {HERE}extra", "`extra` is not understood here; write {extra: 19:00-20:00}"),
    (f"sessions:\n  2026-12-06: {HERE}7-8pm", "`7-8pm` is not understood here; write {extra: 7-8pm} or {moved: 7-8pm}"),
    (f"sessions:\n  2026-12-05: {{moved: {HERE}6.12.2026}}", "`6.12.2026` is not how dates are written here; write 2026-12-06"),
    # files and lines
    (f"agreement: {HERE}../../etc/passwd", "`../../etc/passwd` leads out of the schedules' folder; put a copy of the file in it"),
    (f"reading: {HERE}/etc/passwd", "`/etc/passwd` is not inside the schedules' folder; write its path from this file's folder"),
    (f"agreement: {HERE}agreements/../../secret", "`agreements/../../secret` leads out of the schedules' folder"),
    (f"members:\n  - ben@example.org\n    {HERE}- chi@example.org", "two people in one line: the `-` of the second stands further in; line up the `-`"),
    # leads
    (f"invite: {HERE}7", "`7` says no unit; write 7 days before"),
    (f"invite: 7 {HERE}days after".replace(f"{HERE}days ", f"days {HERE}"), "`after` does not fit here; write it like"),
    (f"invite: 1 {HERE}month before", "`month` is no length of time we count in; months differ in length; write weeks"),
    (f"invite: {HERE}soon", "`soon` is not a length of time; write it like `7 days before`"),
    (f"invite: {HERE}1.5 days before", "`1.5 days before` is not a whole number of days or minutes"),
    (f"invite: {HERE}3 years before".replace(f"{HERE}3 ", f"3 {HERE}"), "`years` is no length of time we count in"),
    (f"invite: {HERE}500 days before", "`500 days before` is too far off; at most 400 days"),
    (f"remind: [1 day before, 30 {HERE}mintues before]", "`mintues` is no length of time we count in; did you mean minutes?"),
    (f"remind: 1 day before, 30 {HERE}mintues before", "`mintues` is no length of time we count in; did you mean minutes?"),
    (f"hold: {HERE}15", "`15` says no unit; write 15 minutes"),
    # choices, numbers, switches
    (f"rsvp: {HERE}quite", "rsvp cannot be `quite`; did you mean quiet?"),
    (f"joining: {HERE}everyone", "joining cannot be `everyone`; write ask, open or closed"),
    (f"feed: {HERE}pubic", "feed cannot be `pubic`; did you mean public?"),
    (f"follow_up: {HERE}maybe", "`maybe` is neither yes nor no; write yes or no"),
    (f"capacity: {HERE}plenty", "`plenty` is not a number of places; write a number such as 3"),
    (f"language: {HERE}German", "there are no letters in `German` yet; write de"),
    (f"language: {HERE}tlh", "there are no letters in `tlh` yet; there are en (English), de (German)"),
    (f"templates: {HERE}../secret", "`../secret` is not the name of a folder"),
    (f"moderator: {{ask: {HERE}sometimes}}", "`sometimes` is no moment to ask; write `after each session`"),
    (f"moderator: {{fallback: {HERE}hosts}}", "fallback cannot be `hosts`; did you mean host?"),
    # dates
    (f"avoid: [{HERE}24.12.2026]", "`24.12.2026` is not how dates are written here; write 2026-12-24"),
    (f"avoid: [{HERE}12/24/2026]", "`12/24/2026` is not a date; write it like 2026-12-24"),
    (f"avoid:\n  - {HERE}2027-02-29", "there is no 2027-02-29; look at a calendar"),
    (f"avoid: [2026-12-24 to {HERE}2026-12-20]", "2026-12-20 is before 2026-12-24; write the earlier date first"),
    (f"avoid: [{HERE}holidays GB-ENG]", "`holidays GB-ENG` is not a date; write `holidays: GB-ENG`"),
    (f"avoid: [{HERE}holiday: DE]", "unknown key `holiday`; did you mean `holidays`?"),
    (f"avoid: [holidays: GB-{HERE}EGN]", "`GB` has no region `EGN`; did you mean GB-ENG?"),
    (f"avoid: [holidays: {HERE}England]", "no public holidays are known for `ENGLAND`; write GB-ENG"),
    # ways in
    (f"join: {{video: {HERE}zoom.example.org/j/1}}", "`zoom.example.org/j/1` is not a link; write https://zoom"),
    (f"join: {{video: {HERE}javascript:alert(1)}}", "`javascript:` is not a link to a web page"),
    (f"join: {{map: {HERE}javascript:alert(1)}}", "`javascript:` is not a link to a web page"),
    (f"join:\n  phone:\n    - +1 669 900 6833\n    - {HERE}ring us", "`ring us` is not a telephone number"),
    # people
    (f"members: {HERE}members/gone.csv", "`members/gone.csv`: there is no such file; it is looked for in schedules/"),
    (f"members: {HERE}../other.csv", "`../other.csv` leads out of the schedules' folder"),
    (f"members: {HERE}/etc/passwd", "`/etc/passwd` is not inside the schedules' folder"),
    (f"members: [ben@example.org, {HERE}Ben <BEN@example.org>]", "two members have the address BEN@example.org; the first"),
    (f"members: [Ben {HERE}ben@example.org]", "the address wants angle brackets; write Ben <ben@example.org>"),
    (f"members: [{HERE}Ben]", "`Ben` has no address; write Ben <ada@example.org>"),
    (f"members:\n  - Ben <{HERE}ben@example>", "`ben@example` is not an address: `example` has no ending"),
    (f"members:\n  - Ben <{HERE}ben.example.org>", "`ben.example.org` is not an address: it has no @"),
    (f"members:\n  - Ben <ben{HERE}@home@example.org>", "it has two @"),
    (f'members: ["Ben{HERE}\\nBcc: x <ben@example.org>"]', "the name or address has a line break in it"),
    (f"members: [{HERE}{{name: Ben}}]", "a member without an address; add `email: ben@example.org`"),
    (f"members:\n  - {{email: ben@example.org, timezone: {HERE}London}}", "there is no time zone `London`; did you mean Europe"),
    (f"members: {HERE}ben@example.org", "members is a file such as members/circle.csv, or a list; write `- ben@example.org`"),
    # texts and agendas
    (f"agreement: {HERE}agreements/gone.md", "`agreements/gone.md`: there is no such file"),
    (f"agreement: {HERE}../../agreement.md", "`../../agreement.md` leads out of the schedules' folder"),
    (f"reading: {HERE}paper.pdf", "`paper.pdf` is not a plain text file; save it as .md or .txt, or write a link to it"),
    (f"agenda: {HERE}peer-asist", "there is no format `peer-asist`; did you mean `peer-assist`?"),
    (f"agenda: {{rotate: [troika, {HERE}wise-crowd]}}", "there is no format `wise-crowd`; did you mean `wise-crowds`?"),
    (f"agenda: {HERE}{{title: Tea}}", "a format without steps; add `steps:`"),
    (f"agenda: {{steps: [tea], circle: {HERE}9-2}}", "`9-2` is not a size of circles; write it like 6-8, or 3"),
    (f'title: "Circle{HERE}\\nBcc: x"', "the title has a line break in it; write it on one line"),
    # sessions
    (f"sessions: {HERE}cancelled", "sessions are written by date; write `2026-12-26: cancelled` on a line below"),
    (f"sessions:\n  {HERE}26 Dec: cancelled", "`26 Dec` is not a date; write it like 2026-12-26"),
    (f"sessions:\n  {HERE}2026-12-25: cancelled", "no session is planned on Friday 25 December 2026; the nearest planned are"),
    (f"sessions:\n  {HERE}2026-12-25: {{topic: Hope}}", "no session is planned on Friday 25 December 2026"),
    (f"sessions:\n  {HERE}2026-12-26:", "what is different on this date is missing; write `cancelled`"),
    (f"sessions:\n  2026-12-26: {HERE}canceld", "`canceld` is not understood here; did you mean `cancelled`?"),
    (f"sessions:\n  2026-12-26: {HERE}moved to 2026-12-27", "write {moved: 2026-12-27}"),
    (f"sessions:\n  2026-12-26: cancelled\n  {HERE}2026-12-26: cancelled", "`2026-12-26` is here twice; the first is in line 7"),
    (f"sessions:\n  2026-12-26: {{moved: 2026-12-27 {HERE}25:00}}", "there is no time 25:00; write it like 2027-01-03 18:00"),
    (f"sessions:\n  {HERE}2026-12-26: {{moved: 2027-01-02}}", "moved onto Saturday 2 January, where another session takes place"),
    (f"sessions:\n  2027-01-05: {{extra: {HERE}tomorrow}}", "a date was expected; “tomorrow” is not understood here"),
    (f"sessions:\n  2027-01-05: {{extra: {HERE}2027-01-06 19:00-20:00}}", "this extra session stands under 2027-01-05"),
    (f"sessions:\n  2027-01-05: {{extra: 19:00-20:00, {HERE}cancelled: yes}}", "a session cannot be cancelled and extra at once"),
    (f"sessions:\n  2026-12-26: {{duration: 2 {HERE}houres}}", "minutes or hours? “houres” is not understood here"),
    (f"sessions:\n  2026-12-26: {{{HERE}topik: Hope}}", "unknown key `topik`; did you mean `topic`?"),
    (f"sessions:\n  2026-12-26: {{moderator: {HERE}Bob}}", "nobody here is called Bob; write the member's address"),
    (f"sessions:\n  2026-12-26 {HERE}25:00: cancelled", "there is no time 25:00; write it like 18:00"),
    # YAML itself
    (f"about: {HERE}*important* news", "a value cannot begin with `*`; put it in quotes"),
    (f"about: {HERE}*other", "`*other` is YAML's way to repeat something, which is not used here"),
    (f"about: {HERE}&x news", "`&x` means nothing here; leave it out, or put the text in quotes"),
    (f"about: {HERE}!!python/object:os.system x", "`!!python/object:os.system` means nothing here"),
    (f"about: {HERE}@home", "a value cannot begin with `@`; put it in quotes"),
    (f"about: {HERE}`code`", "a value cannot begin with a backtick; put it in quotes"),
    (f"about: {HERE}hall: closed", "the text holds a colon, which YAML reads as a key; put it in quotes"),
    (f"topics: {HERE}[a, b", "`[` opens a list that is not closed"),
    (f"join: {HERE}{{place: a", "`{` opens here and is not closed"),
    (f"title: {HERE}'a", "a quotation mark opens here and is never closed; close it"),
    (f"  {HERE}topics: x", "this line is indented too far; give it as many spaces as the keys around it"),
    (f"topics:\n{HERE}\t- x", "a tab before the text; indent with spaces"),
    (f"topics:\n  - a\n {HERE}- b", "this line's indentation fits none of the lines above; give every `- ` of a list"),
    (f"{HERE}---\nname: b", "`---` starts a second document; write each group in a file of its own"),
    (f"{HERE}just words\nabout: x", "this line has no `key: value`; write a colon and a space after the key"),
    (f"about: a{HERE}\x07b", "an unprintable character (code 7); delete it"),
    (f'title: "a" {HERE}b', "more text after the value has ended; put the whole value in quotes"),
    (f'title: "{HERE}\\d"', "a backslash in double quotes means something else; use single quotes, or write it twice"),
    (f"topics: {HERE}{'[' * 5000}", ""),
]  # fmt: skip

# A line of the head in other words.
INSTEAD = [
    ("timezone", f"timezone: {HERE}America/New York", "there is no time zone `America/New York`; did you mean America/New_York?"),
    ("timezone", f"timezone: {HERE}London", "there is no time zone `London`; did you mean Europe/London?"),
    ("timezone", f"timezone: {HERE}Europe/Lodnon", "did you mean Europe/London?"),
    ("timezone", f"timezone: {HERE}europe/london", "did you mean Europe/London?"),
    ("timezone", f"timezone: {HERE}EST", "`EST` keeps one time all year, summer and winter; write America/New_York"),
    ("timezone", f"timezone: {HERE}Pacific Time", "did you mean America/Los_Angeles?"),
    ("timezone", f"timezone: {HERE}17:15", "there is no time zone `17:15`; write it like Europe/London"),
    ("timezone", f"timezone: {HERE}../../etc/passwd", "there is no time zone"),
    ("timezone", f"{HERE}time zone: Europe/London", "unknown key `time zone`; did you mean `timezone`?"),
    ("timezone", f"timezone:{HERE}", "`timezone` is empty; add `timezone: Europe/London`"),
    ("starts", f"starts: {HERE}28/11/2026", "`28/11/2026` is not a date; write it like 2026-12-24"),
    ("starts", f"starts: {HERE}2026-11-31", "there is no 2026-11-31; look at a calendar"),
    ("hosts", f"hosts: [Ada <ada@example.org>, {HERE}Al <ADA@example.org>]", "two hosts have the address ADA@example.org"),
    ("hosts", f"hosts: [Ada Host <{HERE}ada@>]", "nothing stands after the @"),
    ("name", f'name: "Circle{HERE}\\r\\nBcc: x"', "the name has a line break in it; write it on one line"),
    ("meets", f"meets: {HERE}evry Saturdy 17:15-18:30", "did you mean `every Saturday 17:15-18:30`?"),
    ("meets", f"meets: every Saturday 17:15{HERE}", "how long is it? say when it ends, or for how long; did you mean"),
    ("meets", f'meets: "every Saturday 17:15-18:30 {HERE}sharp"', "“sharp” is not understood here, after the time"),
    ("meets", f"meets: >\n  every Saturday\n  17:15-18:30 {HERE}sharp", "“sharp” is not understood here, after the time"),
    ("meets", f"meets: every Saturday\n  17:15-18:30 {HERE}sharp", "“sharp” is not understood here, after the time"),
    ("meets", f"meets: {HERE}{{every Saturday: 17}}", "meets is one phrase, or a list of dated times"),
    ("meets", f"meets:\n  - {HERE}every Friday 17:00-18:00", "a list holds dates; write a phrase without `-`: `meets: every"),
    ("meets", f"meets:\n  - 2026-12-03 16:30-17:30\n  - {HERE}2026-13-03 16:30-17:30", "there is no 2026-13-03"),
    ("meets", f"meets:\n  - 2026-12-03 16:30-17:30\n  - {HERE}2026-12-03 16:30-17:30", "this time is in the list twice; the first"),
]  # fmt: skip


def told(text: str, **files: bytes) -> list[Problem]:
    source = Source("circle", "schedules/circle.yaml", {"": text.encode(), **files})
    return build(source)[1]


def place(marked: str) -> tuple[int, int]:
    before = marked[: marked.index(HERE)]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def check(marked: str, said: str) -> None:
    problems = [p for p in told(marked.replace(HERE, "")) if p.severity == "error"]
    assert [(p.file, p.line, p.column) for p in problems] == [("schedules/circle.yaml", *place(marked))], problems
    assert said in str(problems[0])
    assert problems[0].group == "circle"
    assert "\n" not in str(problems[0])


@pytest.mark.parametrize(("below", "said"), BELOW, ids=[row[0].replace(HERE, "")[:60] for row in BELOW])
def test_a_slip_is_told_at_its_place_with_its_mend(below: str, said: str) -> None:
    if below.startswith("topics: ▸[[["):
        problem = told(HEAD + below.replace(HERE, ""))[0]
        assert (problem.line, problem.column) == (6, 20), problem
        assert "too deep" in problem.message
        return
    check(HEAD + below + "\n", said)


@pytest.mark.parametrize(("key", "line", "said"), INSTEAD, ids=[row[1].replace(HERE, "")[:60] for row in INSTEAD])
def test_a_slip_in_what_every_group_needs_is_told_at_its_place(key: str, line: str, said: str) -> None:
    lines = [line if old.startswith(key + ":") else old for old in HEAD.splitlines()]
    check("\n".join(lines) + "\n", said)


def test_ada_hears_of_every_slip_at_once_in_the_order_of_her_lines() -> None:
    text = "name: Circle\nhots: x\ntimezone: London\nmeets: evry Saturday 17:15-18:30\nremind: [soon, 1 dya before]\nfeed: pubic\n"
    assert [(p.line, p.column) for p in told(text)] == [(2, 1), (3, 11), (4, 8), (5, 10), (5, 18), (6, 7)]


@pytest.mark.parametrize("text", ["", "\n\n", "# only a remark\n", "---\n", "~\n"])
def test_an_empty_file_says_what_to_write(text: str) -> None:
    (problem,) = told(text)
    assert str(problem).startswith(
        "schedules/circle.yaml:1:1: the file is empty; write name, hosts, timezone and meets"
    )


@pytest.mark.parametrize("text", ["just words\n", "- a\n- b\n", "42"])
def test_a_file_that_is_no_mapping_says_how_to_begin(text: str) -> None:
    (problem,) = told(text)
    assert (problem.line, problem.column) == (1, 1)
    assert "key: value" in problem.message


def test_what_a_group_cannot_do_without_is_missed() -> None:
    said = [str(p) for p in told("name: Circle\nhosts: ada@example.org\n")]
    assert said == [
        "schedules/circle.yaml:1:1: `meets` is missing; add `meets: every Saturday 17:15-18:30`",
        "schedules/circle.yaml:1:1: `timezone` is missing; add `timezone: Europe/London`",
    ]


@pytest.mark.parametrize("phrase", ["every other Saturday 17:15-18:30", "every 3-4 weeks on Saturday 17:15-18:30"])
def test_a_cadence_that_counts_needs_its_first_day(phrase: str) -> None:
    text = HEAD.replace("every Saturday 17:15-18:30", phrase).replace("starts: 2026-11-28\n", "")
    (problem,) = told(text)
    assert (problem.line, problem.column) == (4, 8)
    assert "starts" in problem.message and "starts: 2026-11-28" in problem.hint


@pytest.mark.parametrize(
    ("body", "line", "column", "message"),
    [
        (HEAD.encode("utf-16"), 1, 1, "the file is UTF-16"),
        (HEAD.replace("Circle", "Café").encode("latin-1"), 1, 10, "a letter that is not UTF-8"),
        (b"\xef\xbb\xbf" + HEAD.replace("Host", "Höst").encode("cp1252"), 2, 14, "a letter that is not UTF-8"),
    ],
)
def test_another_encoding_is_told(body: bytes, line: int, column: int, message: str) -> None:
    (problem,) = build(Source("circle", "schedules/circle.yaml", {"": body}))[1]
    assert (problem.line, problem.column, problem.message) == (line, column, message)
    assert "UTF-8" in problem.hint


def test_a_bom_and_windows_line_ends_are_fine() -> None:
    group, problems = build(
        Source("circle", "circle.yaml", {"": b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode()})
    )
    assert group and group.name == "Circle" and problems == []


WARNINGS = [
    (f"remind: [{HERE}9 days before]", "a reminder 9 days before goes out no later than the invitation, 1 week before"),
    (f"remind: [1 day before, {HERE}1 day before]", "`1 day before` is here twice"),
    (f"agenda: {HERE}open-meetup", "`open-meetup` takes 90 minutes, a session lasts 75"),
    (
        f"sessions:\n  2026-12-26: {{moderator: {HERE}zoe@example.org}}",
        "zoe@example.org is neither host nor member here",
    ),
]


@pytest.mark.parametrize(("below", "said"), WARNINGS)
def test_a_doubtful_thing_is_a_warning_and_the_group_stands(below: str, said: str) -> None:
    marked = HEAD + below + "\n"
    group, problems = build(Source("circle", "schedules/circle.yaml", {"": marked.replace(HERE, "").encode()}))
    assert group is not None
    ((problem),) = problems
    assert (problem.line, problem.column, problem.severity) == (*place(marked), "warning")
    assert said in str(problem)
