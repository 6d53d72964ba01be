"""`mailer COMMAND`: the command line. Each command lives in its own file and is imported when it is called."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from mailer.mendable import Misused

COMMANDS = {
    "init": "write a small working set-up (.env, schedules/)",
    "demo": "the whole loop on this machine, no account needed",
    "check": "every problem in the schedules; each cadence in words, its next dates",
    "plan": "what will be sent to whom, when and why",
    "preview": "one letter exactly as it would go out",
    "run": "everything in one process; --once: one pass, fit for cron",
    "work": "look ahead, read mail, send; any number of them on PostgreSQL",
    "web": "pages, answers and feeds; any number of them",
    "explain": "how one session stands: who said what when, each letter and its reason",
    "inbox": "how an inbound mail would be understood; take in one that is piped",
    "status": "next sessions, answers, letters due and failed, mail set aside",
    "feed": "a group's or a member's calendar feed, or its address",
    "members": "the people, as CSV; export is all we hold about one person",
    "doctor": "try SMTP, IMAP, database, public address and the domain's mail set-up",
    "backup": "copy the ledger while it is in use; restore brings a copy back",
}


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, with the nearest right word, and exits 2."""

    def error(self, message: str) -> NoReturn:
        raise Misused(f"{self.prog}: {message}; see '{self.prog} --help'")


def overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:{width}}  {what}" for name, what in COMMANDS.items()]
    return "\n".join(
        [
            "usage: mailer COMMAND [OPTIONS]",
            "",
            "Mail and calendars that keep peer-support groups alive.",
            "",
            *lines,
            "",
            "mailer COMMAND --help tells more. Settings are read from the environment and .env.",
        ]
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; its exit status: 0 all well, 1 something is wrong and was said, 2 used wrongly."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        status = answer(words)
        if sys.stdout is not None:  # closed by whoever called
            sys.stdout.flush()
        return status
    except BrokenPipeError:  # `mailer plan | head`
        _let_go()
        return 1
    except OSError as error:  # `mailer plan > file` on a full disk
        from mailer.mendable import sentence

        _let_go()
        return _wrong(f"mailer: {sentence(error) or error}", [], 1)


def _let_go() -> None:
    """What could not be written is not tried again on the way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def answer(words: list[str]) -> int:
    if not words or words[0] in ("-h", "--help", "help"):
        print(overview())
        return 0 if words else 2
    if words[0] in ("-V", "--version"):
        from mailer import __version__

        print(f"mailer {__version__}")
        return 0
    name = words[0]
    if name not in COMMANDS:
        from difflib import get_close_matches

        near = get_close_matches(name, COMMANDS, 1)
        hint = f"did you mean 'mailer {near[0]}'?" if near else "see 'mailer --help'"
        print(f"mailer: there is no command '{name}'; {hint}", file=sys.stderr)
        return 2
    return call(name, words)


def call(name: str, words: list[str]) -> int:
    from importlib import import_module

    module = import_module(f"mailer.commands.{name}")
    parser = Parser(prog="mailer", add_help=False)
    subparsers = parser.add_subparsers(dest="command", parser_class=Parser)
    module.add(subparsers)
    try:
        args, unknown = parser.parse_known_args(words)
        if unknown:
            _no_such_option(name, unknown[0], subparsers.choices[name])
        return int(module.run(args) or 0)
    except Misused as error:
        return _wrong(str(error), words, 2)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        raise
    except Exception as error:
        from mailer.mendable import sentence

        said = sentence(error)
        if said is None:
            if isinstance(error, UnicodeEncodeError) and not all(map(_text, words)):
                return _wrong("mailer: a word of the command line is not UTF-8; write it again in UTF-8", words, 2)
            raise
        return _wrong(f"mailer: {said}", words, 1)


def _wrong(said: str, words: Sequence[str], status: int) -> int:
    """Says it to whoever reads, and to a program that asked for a document in one."""
    print(said, file=sys.stderr)
    if "--json" in words:
        import json

        print(json.dumps({"error": _shown(said.removeprefix("mailer: "))}, ensure_ascii=False))
    return status


def _text(word: str) -> bool:
    """Whether what the system handed over was UTF-8."""
    return _shown(word) == word


def _shown(text: str) -> str:
    return text.encode(errors="backslashreplace").decode()


def _no_such_option(name: str, option: str, command: argparse.ArgumentParser) -> NoReturn:
    from difflib import get_close_matches

    known = [text for action in command._actions for text in action.option_strings]
    near = get_close_matches(option, known, 1)
    hint = f"did you mean {near[0]}?" if near else f"see 'mailer {name} --help'"
    raise Misused(f"mailer {name}: there is no option or argument '{option}' here; {hint}")


if __name__ == "__main__":
    sys.exit(main())
