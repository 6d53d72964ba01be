"""House rules that a machine can check: who imports whom, what the core may not touch, how long a file is."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "mailer").rglob("*.py"))
}

# From the ground up. A room may import itself and rooms further down; rooms of one floor leave each other alone.
FLOORS = (
    {"core"},
    {"servers", "mendable", "sandbox", "shapes"},
    {"clock", "config", "log", "trouble"},
    {"oauth", "sack", "joining", "templating"},
    {"pipelining", "proof"},
    {"smtp_dialling", "imap_dialling"},
    {"folder", "history"},
    {"schedules", "store", "smtp", "imap"},
    {"service"},
    {"report", "outlook", "web"},
    {"app"},
    {"demo"},
    {"commands"},
    {"__main__"},
)
LAYERS = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

FORBIDDEN_IN_CORE = {
    *("asyncio", "concurrent", "ftplib", "getpass", "glob", "http", "importlib.resources", "locale", "logging"),
    *(
        "multiprocessing",
        "os",
        "pathlib",
        "platform",
        "random",
        "secrets",
        "select",
        "shutil",
        "signal",
        "smtplib",
    ),
    *(
        "imaplib",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib.request",
    ),
    *(
        "aiosmtplib",
        "aiosmtpd",
        "alembic",
        "apscheduler",
        "dns",
        "imapclient",
        "psycopg",
        "pymap",
        "pydantic",
    ),
    *("sqlalchemy", "starlette", "uvicorn", "watchfiles", "yaml"),
}
CLOCKS = {"now", "today", "utcnow", "localtime", "monotonic", "perf_counter", "make_msgid", "uuid1", "uuid4"}
DISKS = {"open", "input", "print", "read_text", "read_bytes", "write_text", "write_bytes"}


class Import(NamedTuple):
    module: str
    line: int
    for_types: bool


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


@cache
def imports(module: str) -> tuple[Import, ...]:
    """Everything a module imports, wherever in it, relative names made whole."""
    typed = {
        id(inner)
        for node in ast.walk(tree(module))
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for statement in node.body
        for inner in ast.walk(statement)
    }
    package = module if MODULES[module].name == "__init__.py" else module.rpartition(".")[0]
    found = []
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            source = ".".join([*above, *([node.module] if node.module else [])])
            inner = [f"{source}.{alias.name}" for alias in node.names]
            names = [name if name in MODULES else source for name in inner]
        else:
            continue
        found += [Import(name, node.lineno, id(node) in typed) for name in names]
    return tuple(found)


def part(module: str) -> str:
    """The room of the house a module stands in: the name below `mailer`."""
    return [*module.split("."), ""][1]


def core() -> Iterator[str]:
    return (module for module in MODULES if part(module) == "core")


def test_core_touches_no_clock_disk_network_or_environment() -> None:
    wrong = []
    for module in core():
        for name, line, _ in imports(module):
            if {name, name.split(".")[0]} & FORBIDDEN_IN_CORE:
                wrong.append(f"{module}:{line} imports {name}")
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called in CLOCKS | DISKS:
                    wrong.append(f"{module}:{node.lineno} calls {called}()")
    assert wrong == []


def test_imports_point_down() -> None:
    wrong = []
    for module in MODULES:
        for name, line, _ in imports(module):
            mine, theirs = part(module), part(name)
            if name.split(".")[0] != "mailer" or not mine or not theirs or mine == theirs:
                continue
            if theirs.startswith("__") and theirs != "__main__":  # mailer.__version__ and its like
                continue
            if LAYERS.get(mine, -1) <= LAYERS.get(theirs, 99):
                wrong.append(f"{module}:{line} imports {name}")
    assert wrong == []


def test_every_room_has_its_place() -> None:
    rooms = {part(module) for module in MODULES} - {""}
    assert rooms <= LAYERS.keys(), "say in FLOORS where the new room stands"


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {
        module: {name for name, _, for_types in imports(module) if name in MODULES and not for_types} - {module}
        for module in MODULES
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" -> ".join(circle.args[1]))


def test_no_file_is_longer_than_400_lines() -> None:
    long = {str(path): count for path in MODULES.values() if (count := len(path.read_text().splitlines())) > 400}
    assert long == {}


def test_the_command_line_answers_help_without_the_heavy_libraries() -> None:
    heavy = (
        "sqlalchemy",
        "alembic",
        "pydantic",
        "icalendar",
        "jinja2",
        "babel",
        "starlette",
        "uvicorn",
        "selectolax",
    )
    script = (
        "import sys\nfrom mailer.__main__ import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        f"print('LOADED', sorted(set({heavy!r}) & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert said.returncode == 0, said.stderr
    assert said.stdout.splitlines()[-1] == "LOADED []"


def test_looking_at_the_schedules_loads_neither_the_art_of_reading_mail_nor_a_dear_library(tmp_path: Path) -> None:
    """Imports are the whole cost of a command that only looks; what is needed for mistakes is loaded by mistakes."""
    dear = (
        *("asyncio", "difflib", "email", "http", "importlib.resources", "logging.handlers", "tempfile"),
        *("alembic", "babel", "icalendar", "imapclient", "jinja2", "selectolax", "sqlalchemy", "starlette", "uvicorn"),
        *("mailer.core.reading", "mailer.core.compose", "mailer.core.hearing"),
    )
    (tmp_path / "schedules").mkdir()
    (tmp_path / "schedules" / "circle.yaml").write_text(
        "name: Circle\nhosts: [ada@example.org]\ntimezone: Europe/London\nmeets: every Tuesday 18:30-20:00\n"
        "members: [ben@example.org]\n"
    )
    script = (
        "import sys\nfrom mailer.__main__ import main\n"
        "assert [main(one.split()) for one in ('check', 'status', 'plan')] == [0, 0, 0]\n"
        f"print('LOADED', sorted(set({dear!r}) & set(sys.modules)))"
    )
    # A name of ours that is no setting is a mistake too, and the tests' own begin like ours.
    ours = {name: value for name, value in os.environ.items() if not name.startswith("MAILER_")}
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=ours, capture_output=True, text=True, timeout=60
    )
    assert said.returncode == 0, said.stderr
    assert said.stdout.splitlines()[-1] == "LOADED []"


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    lines = [*project["dependencies"], *extras["demo"], *extras["postgres"]]
    return {canonical(re.split(r"[\[<>=~!; ]", line, maxsplit=1)[0]) for line in lines}


def test_every_library_in_use_is_declared() -> None:
    homes = packages_distributions()
    used = {
        (name.split(".")[0], module)
        for module in MODULES
        for name, _, for_types in imports(module)
        if not for_types and name.split(".")[0] not in {*sys.stdlib_module_names, "mailer", "__future__"}
    }
    wrong = {(top, by) for top, by in used if not {canonical(home) for home in homes.get(top, [])} & declared()}
    assert wrong == set()


def pinned(text: str) -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z0-9._-]+)(?:\[.*\])?==([^ ;\\\n]+)", text, flags=re.MULTILINE))


def test_the_two_files_of_pins_agree_and_leave_nothing_out() -> None:
    all_pins = pinned((ROOT / "constraints.txt").read_text())
    for name, version in pinned((ROOT / "requirements.txt").read_text()).items():
        assert all_pins.get(name) == version, name
    assert declared() <= {canonical(name) for name in all_pins}


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout, so nobody can say which files belong to it")
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_no_file_names_a_place_of_one_machine_or_where_packages_came_from() -> None:
    slash = "/"  # so that this file passes its own test
    places = rf"(?<![\w.]){slash}(work|root|home{slash}\w+|Users{slash}\w+|opt){slash}\w|file:{slash}{slash}"
    sources = rf"(index|find)[-](ur[l]|link[s])|pythonhosted\.or[g]|pypi\.or[g]{slash}simpl[e]|npmjs\.or[g]"
    wrong = []
    for path in tracked():
        if path.suffix in {".png", ".mo", ".ico", ".gif", ".jpg", ".woff2"}:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if re.search(f"{places}|{sources}", line):
                wrong.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    assert wrong == []
