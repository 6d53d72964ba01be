"""Laws: no text breaks the reader, what is written is read back, hostile files cost no more than their size."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailer.core.model import Lead, Member
from mailer.schedules import Source, build, from_json, json_schema, keys, sources, to_json
from mailer.schedules.agendas import named
from mailer.schedules.desk import Desk, Wrong
from mailer.schedules.memberlist import read_list, write_list
from mailer.schedules.tree import List, Node, Table, Text, Unreadable, place, read
from mailer.schedules.values import lead, person
from mailer.schedules.vocabulary import GROUP, JOIN, MODERATOR, SESSION

SCHEDULES = Path(__file__).parents[2] / "schedules"

yaml_like = st.lists(
    st.one_of(
        st.sampled_from([*GROUP, *JOIN, *SESSION, *MODERATOR]).map(lambda k: f"{k}: "),
        st.sampled_from(
            [
                "\n",
                "\n  ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ", ",
                '"',
                "'",
                "|\n  ",
                ">",
                "&a ",
                "*a",
                "!x ",
                "# ",
                "\t",
                "---\n",
            ]
        ),
        st.sampled_from(
            [
                "every Saturday 17:15-18:30",
                "Europe/London",
                "2026-12-26",
                "cancelled",
                "moved",
                "7 days before",
                "17:15",
            ]
        ),
        st.text(max_size=12),
    ),
    max_size=40,
).map("".join)


@settings(max_examples=600, deadline=None)
@given(st.one_of(yaml_like, st.text(max_size=300)))
@example("a: [\n")
@example("\ufeff")
@example("? [a]\n: b\n")
@example("name: \ud7ff\x85x\n")
@example("meets: \u2028every Saturday 17:15-18:30\n")
def test_no_text_breaks_the_reader(text: str) -> None:
    group, problems = build(Source("x", "x.yaml", {"": text.encode("utf-8", "surrogatepass")}))
    assert group is not None or problems
    lines = text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + text.count("\u2029") + 2
    for problem in problems:
        assert 1 <= problem.line <= lines and problem.column >= 1
        assert problem.message


HEAD = (
    "name: Circle\nhosts: ada@example.org\ntimezone: Europe/London\n"
    "meets: every Saturday 17:15-18:30\nstarts: 2026-11-28\n"
)


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(sorted(GROUP)), yaml_like)
def test_no_value_of_any_key_breaks_the_reader(key: str, value: str) -> None:
    build(Source("x", "x.yaml", {"": f"{HEAD}{key}: {value}\n".encode("utf-8", "surrogatepass")}))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(body: bytes) -> None:
    source = Source("x", "x.yaml", {"": body, "m.csv": body})
    build(source)
    build(
        Source("x", "x.yaml", {"": (HEAD + "members: m.csv\nagreement: a.md\n").encode(), "m.csv": body, "a.md": body})
    )
    assert from_json(to_json(source)) == source


def texts(node: Node) -> list[Text]:
    if isinstance(node, Text):
        return [node]
    if isinstance(node, List):
        return [t for item in node.items for t in texts(item)]
    return [t for key, value in node.pairs for t in (key, *texts(value))]


@settings(max_examples=400, deadline=None)
@given(yaml_like)
def test_a_place_within_a_text_shows_the_character_that_is_meant(text: str) -> None:
    try:
        tree: Table = read(text)
    except Unreadable:
        return
    if any(odd in text for odd in "\r\x85\u2028\u2029\x0b\x0c\x1c\x1d\x1e"):
        return
    lines = text.splitlines()
    for node in texts(tree):
        for offset, character in enumerate(node.text):
            line, column = place(lines, node, offset)
            if not character.isspace() and (line, column) != (node.line, node.column):
                assert lines[line - 1][column - 1] == character


@given(st.integers(0, 400), st.integers(0, 59), st.integers(0, 23))
def test_a_lead_said_is_the_lead_read(days: int, minutes: int, hours: int) -> None:
    one = Lead(days, minutes + 60 * hours)
    if days + one.minutes / 1440 <= 400 and (days or one.minutes):
        assert lead(f"{one} before") == one


names = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=20).map(str.strip)
members = st.builds(
    Member,
    st.integers(0, 10**6).map(lambda n: f"m{n}@example.org"),
    names.filter(lambda n: n[:1] not in tuple("=+-@#")),
    st.sampled_from(["", "Europe/London", "Asia/Kolkata"]),
    st.sampled_from(["", "en", "de-AT"]),
    st.sampled_from([None, (), (Lead(days=1), Lead(minutes=30)), (Lead(1, 120),)]),
)


@given(st.lists(members, max_size=6, unique_by=lambda m: m.email))
def test_a_member_list_written_is_the_list_read(people: list[Member]) -> None:
    desk = Desk(Source("x", "x.yaml", {}))
    assert read_list("m.csv", write_list(people), desk) == tuple(people)
    assert desk.problems == []


@pytest.mark.parametrize(
    "body",
    [
        "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(f"b{i}: &b{i} [*a,*a,*a,*a,*a,*a,*a,*a]\n" for i in range(20)),
        "a: " + "[" * 400_000,
        "a: " + "{" * 400_000,
        "- " * 400_000,
        "a: " + "x" * 900_000,
        "a: '" + "\n" * 900_000,
        "a: b\n" * 150_000,
        "topics:\n" + "- x: y\n" * 100_000,
        "? " * 300_000,
        "meets: " + "every " * 100_000,
        "hosts: [" + "a@b.c, " * 100_000 + "]",
        "name: " + "\\" * 100_000 + "\nremind: " + "1 day " * 50_000,
        "remind: " + "and " * 100_000,
        "join: {video: " + "a" * 500_000 + "}",
        "members: [" + "<" * 300_000 + "]",
        "agenda: [" + "1" * 300_000 + "]",
        "agenda: ['" + "( " * 150_000 + "']",
        "avoid: [" + " " * 300_000 + "to x]",
    ],
    ids=lambda body: body[:24],
)
def test_a_hostile_file_is_refused_quickly(body: str) -> None:
    began = time.process_time()
    build(Source("x", "x.yaml", {"": body.encode()}))
    assert time.process_time() - began < 4  # seconds; most take a small fraction of one


def test_a_file_of_ten_megabytes_is_refused_without_being_read(tmp_path: Path) -> None:
    (tmp_path / "big.yaml").write_bytes(b"a: b\n" * 2_000_000)
    began = time.process_time()
    (source,), _ = sources(tmp_path)
    group, (problem,) = build(source)
    assert time.process_time() - began < 0.1
    assert group is None and "larger than 1 MB" in problem.message and problem.file.endswith("big.yaml")


def test_the_schema_knows_every_key_and_the_readme_list_too() -> None:
    schema, listed = json_schema(), keys()
    assert set(schema["properties"]) == set(GROUP) == {key for key in listed if "." not in key}
    assert set(schema["properties"]["join"]["properties"]) == set(JOIN)
    assert all(text and "\n" not in text for text in listed.values())
    assert {
        "join.video",
        "moderator.ask",
        "sessions.DATE.topic",
        "members.email",
        "agenda.rotate",
        "agenda.steps",
    } <= set(listed)


def test_the_schema_accepts_the_four_groups_and_refuses_slips() -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    import yaml

    validator = jsonschema.Draft202012Validator(json_schema())
    jsonschema.Draft202012Validator.check_schema(json_schema())

    def as_editors_read(path: Path) -> object:
        # YAML 1.2's core, as yaml-language-server has it: dates and times stay text.
        class Loader(yaml.SafeLoader):
            pass

        Loader.yaml_implicit_resolvers = {
            first: [
                (tag, pattern) for tag, pattern in found if not tag.endswith(("timestamp", ":int", ":float", "bool"))
            ]
            for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }
        return yaml.load(path.read_text(), Loader=Loader)

    for path in sorted(SCHEDULES.glob("*.yaml")):
        assert list(validator.iter_errors(as_editors_read(path))) == []
    good = {"name": "x", "timezone": "UTC", "meets": "every Friday 17:00-18:00"}
    assert validator.is_valid(good)
    for slip in ({"meet": "x"}, {"join": {"vidoe": "x"}}, {"rsvp": "quite"}, {"sessions": {"soon": "cancelled"}}):
        assert not validator.is_valid(good | slip)


def test_every_format_names_its_own_file() -> None:
    assert all(id_ == agenda.id for id_, agenda in named().items())


@given(
    st.text("aBé7 '-.,\"_", max_size=8),
    st.text("aZ9.+_-'@", min_size=1, max_size=8),
    st.sampled_from(["example.org", "b.example", "-b.example", "b-.example", "example", "example.c0m", "Example.org"]),
)
@example("Ada Host", "ada", "example.org")
@example("Zoë Ó-Brien", "zoe.o+x", "b.example")
def test_a_usual_line_is_read_at_a_glance_as_it_is_read_slowly(name: str, local: str, domain: str) -> None:
    line = f"{name} <{local}@{domain}>"

    def found(text: str) -> object:
        try:
            return person(text)
        except Wrong as wrong:
            return wrong.message.strip("`").replace(" ", "")

    assert found(line) == found(f" {line}"), "a blank in front has it read slowly, and changes nothing"
