#!/usr/bin/env python3
"""Makes .venv from the pinned constraints.txt, then becomes the command asked for.

    python3 bootstrap.py run|demo|mailer|test|lint|bench|install|clean [ARGUMENTS]

Needs Python 3.11 and nothing else; uses uv where it is installed, venv and pip where it is not. The syntax is
that of Python 3.6, so that an old Python can read this far and be told what to do.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed"
LOG = VENV / "install.log"
MARK = "# ---- below this line: only for tests"

UNREACHABLE = (
    r"NewConnectionError|ConnectTimeout|ReadTimeout|NameResolutionError|Max retries exceeded|SSLError"
    r"|ProxyError|Network is unreachable|Connection refused|name resolution|dns error|error sending request"
    r"|timed out"
)
TROUBLES = {  # what the log says: what to tell
    r"No space left on device": "The disk is full; make room and try again.",
    r"DO NOT MATCH THE HASHES|[Hh]ash mismatch": (
        "A downloaded package is not the one that was pinned, so nothing was installed. A mirror or proxy may"
        " have changed the file; otherwise try again."
    ),
    UNREACHABLE: (
        "The Python package index cannot be reached. Check the network; behind a proxy set HTTPS_PROXY,"
        " with a mirror of your own set PIP_INDEX_URL (for uv UV_DEFAULT_INDEX); then try again."
    ),
}


class Trouble(Exception):
    """What is wrong and what to do about it, in a sentence or two."""


def say(text):
    print(text, file=sys.stderr, flush=True)


# -- the environment -----------------------------------------------------------------------------------------


def newer_python():
    """The path of a Python that is new enough, where `python3` itself is not; None if there is none."""
    for minor in range(20, OLDEST[1] - 1, -1):
        path = shutil.which(f"python3.{minor}")
        if path and subprocess.call([path, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return path
    return None


def pins(tests):
    """The pinned requirements: those to run, or with `tests` all of them."""
    text = (ROOT / "constraints.txt").read_text()
    return text if tests else text.partition(MARK)[0]


def fingerprint(tests):
    """Changes when .venv has to: other pins, other project data, another Python, a checkout that moved."""
    parts = (pins(tests), (ROOT / "pyproject.toml").read_text(), str(sys.version_info[:3]), str(ROOT))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def ready(tests):
    """Whether .venv already holds what is wanted; one made for tests serves to run as well."""
    if not (STAMP.exists() and PYTHON.exists()):
        return False
    return STAMP.read_text() in ([fingerprint(True)] if tests else [fingerprint(True), fingerprint(False)])


def make_environment(uv):
    """A new .venv, unless the one there belongs to this Python and this place and has an installer."""
    config = VENV / "pyvenv.cfg"
    if config.exists():
        version = re.search(r"^version\w*\s*=\s*(\d+\.\d+)", config.read_text(), re.MULTILINE)
        fits = PYTHON.exists() and version and version.group(1) == f"{sys.version_info[0]}.{sys.version_info[1]}"
        script = VENV / "bin" / "mailer"
        moved = script.exists() and str(ROOT) not in script.read_text(errors="replace")
        can_install = uv or list(VENV.glob("lib/python*/site-packages/pip/__main__.py"))
        if fits and can_install and not moved:
            return
        shutil.rmtree(str(VENV))
    elif VENV.exists() and any(VENV.iterdir()):
        raise Trouble(f"{VENV} is there but is no virtual environment; move it away and try again.")
    if uv:
        command = [uv, "venv", "--quiet", "--python", sys.executable, str(VENV)]
    elif importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        raise Trouble(
            "This Python cannot make virtual environments. On Debian and Ubuntu:"
            " sudo apt-get install python3-venv (or install uv); then try again."
        )
    else:
        command = [sys.executable, "-m", "venv", str(VENV)]
    made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    if made.returncode != 0:
        last = made.stdout.decode(errors="replace").strip().splitlines()[-1:] or ["no reason given"]
        raise Trouble(f"The virtual environment .venv could not be made: {last[0]}")


def fetch(command, log, total=0):
    """Runs an installer with its words going to the log; counts its packages aloud. Raises Trouble."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    child = subprocess.Popen(command, cwd=str(ROOT), universal_newlines=True, errors="replace", **streams)
    seen, terminal = 0, sys.stderr.isatty()
    for line in child.stdout:
        log.write(line)
        if line.startswith(("Collecting ", "Processing ", "Requirement already satisfied")):
            seen += 1
            if terminal:
                print(f"\r  {seen} of {total} packages", end="", file=sys.stderr, flush=True)
            elif seen % 20 == 0:
                say(f"  {seen} of {total} packages")
        elif line.startswith("Installing collected") and total:
            say(("\r" if terminal else "") + "  all fetched, unpacking ")
    log.flush()
    if child.wait() != 0:
        raise Trouble(diagnosis(LOG.read_text(errors="replace")))


def diagnosis(log):
    for pattern, advice in TROUBLES.items():
        if re.search(pattern, log):
            return f"{advice} (Details: {LOG})"
    wrong = [line.strip() for line in log.splitlines() if re.match(r"\s*(ERROR|error|\w*Error): ", line)]
    return f"Installing failed: {wrong[-1] if wrong else 'no reason given'} (Details: {LOG})"


def install(tests=False):
    """Brings .venv up to the pins. Quick when it already is. Raises Trouble."""
    if ready(tests):
        return
    uv = shutil.which("uv")
    count = len(re.findall(r"^[A-Za-z0-9]", pins(tests), re.MULTILINE))
    tool = "uv" if uv else "pip"
    say(f"Preparing .venv with {tool}: {count} pinned packages, up to a minute the first time ...")
    make_environment(uv)
    if STAMP.exists():
        STAMP.unlink()
    wanted = VENV / "wanted.txt"
    wanted.write_text(pins(tests))
    if uv:
        add = [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    else:
        add = [
            str(PYTHON),
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
            "--retries=2",
        ]
        add += ["--progress-bar=off", "--no-warn-script-location"]
    with LOG.open("w") as log:
        fetch([*add, "--require-hashes", "-r", str(wanted)], log, count)
        fetch([*add, "--no-deps", "--no-build-isolation", "-e", "."], log)
    STAMP.write_text(fingerprint(tests))
    say("Ready.")


# -- the commands --------------------------------------------------------------------------------------------


def become(*arguments):
    """Turns this process into .venv's Python: Ctrl-C and SIGTERM reach it, and its exit code is ours."""
    sys.stderr.flush()
    os.execv(str(PYTHON), [str(PYTHON), *arguments])


def settings_at_hand():
    """Whether somebody has set anything for mailer, in the environment or in .env here."""
    if any(name.startswith("MAILER_") and not name.startswith("MAILER_TESTS_") for name in os.environ):
        return True
    env = Path(".env")
    return env.exists() and bool(re.search(r"^\s*(export\s+)?MAILER_\w+\s*=\s*\S", env.read_text(), re.M))


def run(arguments):
    install()
    if settings_at_hand():
        become("-m", "mailer", "run", *arguments)
    say("No settings (no MAILER_... in the environment or in .env): starting the demo, on this machine alone.")
    say("For a group of your own, .venv/bin/mailer init writes a .env to fill in; then make run again.")
    become("-m", "mailer", "demo", *arguments)


def demo(arguments):
    install()
    become("-m", "mailer", "demo", *arguments)


def mailer(arguments):
    install()
    become("-m", "mailer", *arguments)


def test(arguments):
    install(tests=True)
    os.chdir(str(ROOT))
    # On every core: a story waits for servers and clocks more than it reckons. ARGS="-n 0" runs them one by one.
    become("-m", "pytest", "--numprocesses=auto", "--dist=worksteal", *arguments)


def lint(arguments):
    install(tests=True)
    checks = (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"])
    return max([subprocess.call([str(PYTHON), "-m", *check], cwd=str(ROOT)) for check in checks])


def bench(arguments):
    install(tests=True)
    chosen = [ROOT / "bench" / name for name in arguments] or sorted(ROOT.glob("bench/*.py"))
    scripts = [path for path in chosen if "__main__" in path.read_text()]
    return max([subprocess.call([str(PYTHON), str(path)], cwd=str(ROOT)) for path in scripts] or [0])


def clean(arguments):
    """Removes what this file and the tools made; nothing that a person wrote."""
    if (VENV / "pyvenv.cfg").exists():
        shutil.rmtree(str(VENV))
    for name in (".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis", "dist", "build"):
        shutil.rmtree(str(ROOT / name), ignore_errors=True)
    for cache in [path for top in ("mailer", "tests", "bench") for path in (ROOT / top).rglob("__pycache__")]:
        shutil.rmtree(str(cache), ignore_errors=True)


COMMANDS = {
    "run": run,
    "demo": demo,
    "mailer": mailer,
    "test": test,
    "lint": lint,
    "bench": bench,
    "install": lambda arguments: install(tests="--tests" in arguments),
    "clean": clean,
}


def main(arguments):
    if not arguments or arguments[0] not in COMMANDS:
        say(f"usage: python3 bootstrap.py {'|'.join(COMMANDS)} [ARGUMENTS]")
        return 2
    if sys.version_info < OLDEST:
        better = newer_python()
        if better is None:
            say(f"mailer needs Python 3.{OLDEST[1]} or newer; this is Python {sys.version.split()[0]}.")
            say("Install one (Debian, Ubuntu: sudo apt-get install python3 python3-venv)")
            say("or name the one to use: make PYTHON=/path/to/python3.12 run")
            return 1
        os.execv(better, [better, str(ROOT / "bootstrap.py"), *arguments])
    try:
        return COMMANDS[arguments[0]](arguments[1:]) or 0
    except Trouble as trouble:
        say(str(trouble))
        return 1
    except PermissionError as refused:
        say(f"{refused.filename} may not be written by you; work in a checkout that is yours.")
        return 1
    except KeyboardInterrupt:
        say("\nStopped; the next call goes on from here.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
