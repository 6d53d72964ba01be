"""Templates and catalogues from disk, read once: the built-in ones and each group's own.

A group's own templates run in a sandbox on plain values: no Python, no disk, nobody else's data, no work without
end. What is wrong in one is said with its name and line, before anything is sent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from gettext import c2py
from pathlib import Path
from types import TracebackType
from typing import Any

from babel.messages.pofile import read_po
from jinja2 import BaseLoader, Environment, TemplateNotFound, TemplateSyntaxError, Undefined
from jinja2.utils import Namespace
from markupsafe import Markup, escape

from .core.compose.composer import TemplateProblem
from .core.compose.slots import Mangled, Slot
from .core.compose.tongue import ENGLISH, Catalogue, Tongue, language_of, locale_for
from .core.compose.view import Values
from .sandbox import USUAL, Sandbox
from .shapes import Shapes, shareable

HERE = Path(__file__).resolve().parent
TOPICS = (
    "welcome", "invitation", "amendment", "cancellation", "reminder", "nudge", "receipt", "question", "promotion",
    "moderator-ask", "moderator-thanks", "moderator-taken", "moderator-brief", "follow-up", "introduction", "goodbye",
    "host-digest", "host-problem",
)  # fmt: skip
_LARGEST = 64_000
_PLAIN = (str, int, float, Slot, Undefined, type(None))
_BR = Markup("<br>")


def built_in() -> Path:
    """Where our own templates are: in the package when installed, beside it in a checkout."""
    packed = HERE / "templates"
    return packed if packed.is_dir() else HERE.parent / "templates"


class Sources(BaseLoader):
    """Template sources held in memory; a group's own before ours."""

    def __init__(self, own: Mapping[str, tuple[str, str]], ours: Mapping[str, tuple[str, str]]) -> None:
        self.own, self.ours = own, ours

    def get_source(self, environment: Any, template: str) -> tuple[str, str, Any]:
        found = self.own.get(template) or self.ours.get(template)
        if found is None:
            raise TemplateNotFound(template)
        source, path = found
        return source, path, lambda: True

    def __contains__(self, name: str) -> bool:
        return name in self.own or name in self.ours


@lru_cache(4)
def _own_kit(ours: tuple[tuple[str, tuple[str, str]], ...]) -> tuple[Sources, Environment, Environment]:
    """Our own templates without a host's: compiled once a process, however many houses it opens."""
    sources = Sources({}, dict(ours))
    return sources, _environment(sources, html=False), _environment(sources, html=True)


def _environment(sources: Sources, *, html: bool) -> Environment:
    """Our own templates run faster where no host's are among them."""
    made = Sandbox(sources, html=html) if sources.own else Environment(loader=sources, autoescape=html, **USUAL)
    made.globals.clear()
    made.globals.update(namespace=Namespace, br=_BR if html else "\n")
    if html:
        made.globals.update(linked=_linked, struck=_struck, bdi=_bdi)
    return made


_PAGE = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]'’”]")


def _linked(line: str) -> Markup:
    """A line of a host's own words, the addresses of pages in it made links."""
    pieces, end = [], 0
    for found in _PAGE.finditer(line):
        pieces += [
            escape(line[end : found.start()]),
            Markup('<a href="{0}" style="color:#0b5c7a">{0}</a>').format(found[0]),
        ]
        end = found.end()
    return Markup("").join([*pieces, escape(line[end:])])


def _struck(text: str) -> Markup:
    return Markup("<s>{}</s>").format(text)


def _bdi(name: object) -> Markup:
    """A name keeps its own direction of writing, whatever the letter's is."""
    return Markup("<bdi>{}</bdi>").format(name)


class Letters:
    """Templates and languages, ready to render. `own` is the folder in which groups' own folders lie."""

    def __init__(self, folder: Path | None = None, own: Path | None = None) -> None:
        self._folder = (folder or built_in()) / "letters"
        self._own = own
        self._ours = _read(self._folder, "templates/letters")
        if not self._ours:
            raise FileNotFoundError(f"no letter templates in {self._folder}")
        self.version = 0
        self._environments: dict[str, tuple[Sources, Environment, Environment]] = {}
        self._catalogues: dict[str, Catalogue] = {"en": ENGLISH}
        self._shapes = Shapes()

    def refresh(self) -> None:
        """Forget groups' own templates that a host has edited since they were read."""
        for folder, (sources, _, _) in list(self._environments.items()):
            if folder and self._own is not None:
                try:
                    now = _read(_inside(self._own, folder), folder)
                except (TemplateProblem, OSError, ValueError):  # it is told when a letter needs them
                    now = {}
                if now != sources.own or not now:
                    self._environments.pop(folder, None)
                    self.version += 1

    # -- languages -------------------------------------------------------------------------------------------

    def tongue(self, tag: str, zone: str) -> Tongue:
        """The letter's language: English where we have no catalogue for `tag`."""
        language = language_of(tag)
        if language not in self._catalogues:
            self._catalogues[language] = load_catalogue(language) or ENGLISH
        catalogue = self._catalogues[language]
        return Tongue(catalogue, locale_for(tag if catalogue.language == language else "en", zone))

    # -- letters ---------------------------------------------------------------------------------------------

    def letter(self, folder: str, topic: str, values: Values, tongue: Tongue) -> tuple[str, str, str]:
        """Subject, text and HTML. Raises TemplateProblem with the template's name and line."""
        sources, _, _ = self._environment(folder)
        if sources.own or not shareable(values):
            return self.rendered(folder, topic, values, tongue)
        return self._shapes.filled(values, tongue.language, lambda told: self.rendered(folder, topic, told, tongue))

    def rendered(self, folder: str, topic: str, values: Values, tongue: Tongue) -> tuple[str, str, str]:
        """The same, whatever was rendered before."""
        sources, plain, rich = self._environment(folder)
        known: Values = {
            **values,
            "_": _sayer(tongue),
            "_n": _counter(tongue),
            "layout": "layout.txt",
            "kit": "kit.txt",
        }
        neutral = f"{topic}.jinja"
        subject = " ".join(self._block(plain, neutral, "subject", known).split())
        known["subject"] = subject
        text = self._render(plain, f"{topic}.txt" if f"{topic}.txt" in sources else neutral, known)
        known |= {
            "_": _sayer(tongue, html=True),
            "_n": _counter(tongue, html=True),
            "layout": "layout.html",
            "kit": "kit.html",
        }
        page = self._render(rich, f"{topic}.html" if f"{topic}.html" in sources else neutral, known)
        return subject, text, _EMPTY_LINES.sub("\n", page).strip() + "\n"

    def _render(self, environment: Environment, name: str, values: Values) -> str:
        with _explained(environment, name):
            return environment.get_template(name).render(values)

    def _block(self, environment: Environment, name: str, block: str, values: Values) -> str:
        with _explained(environment, name):
            template = environment.get_template(name)
            if block not in template.blocks:
                wanted = f"there is no {block}: write {{% block {block} %}}…{{% endblock %}}"
                raise TemplateProblem(template.filename or name, 1, wanted)
            return "".join(template.blocks[block](template.new_context(values)))

    def _environment(self, folder: str) -> tuple[Sources, Environment, Environment]:
        if folder not in self._environments:
            own: Mapping[str, tuple[str, str]] = {}
            if folder and self._own is not None:
                own = _read(_inside(self._own, folder), folder)
            if own:
                sources = Sources(own, self._ours)
                made = sources, _environment(sources, html=False), _environment(sources, html=True)
            else:
                made = _own_kit(tuple(self._ours.items()))
            self._environments[folder] = made
        return self._environments[folder]

    def compiled(self, folder: str) -> Iterator[TemplateProblem]:
        """What is wrong in the way a group's own templates are written."""
        sources, plain, rich = self._environment(folder)
        for name in sources.own:
            for environment in (plain, rich):
                try:
                    with _explained(environment, name):
                        environment.get_template(name)
                except TemplateProblem as problem:
                    yield problem
                    break


_EMPTY_LINES = re.compile(r"\n\s*\n+")


def _inside(root: Path, folder: str) -> Path:
    path = (root / folder).resolve()
    if not path.is_relative_to(root.resolve()):
        raise ValueError(f"templates: {folder!r} leaves its folder")
    return path


def _read(folder: Path, shown: str) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    if not folder.is_dir():
        return found
    for path in sorted(folder.iterdir()):
        if path.suffix not in (".txt", ".html", ".jinja") or not path.is_file() or path.is_symlink():
            continue
        if path.stat().st_size > _LARGEST:
            raise TemplateProblem(f"{shown}/{path.name}", 1, f"larger than {_LARGEST:,} bytes")
        found[path.name] = path.read_text(encoding="utf-8-sig"), f"{shown}/{path.name}"
    return found


def _sayer(tongue: Tongue, *, html: bool = False) -> Callable[..., str]:
    def say(sentence: str, **values: object) -> str:
        found = _sentence(tongue.catalogue.say(sentence), values)
        return escape(found) % values if html else found % values

    return say


def _counter(tongue: Tongue, *, html: bool = False) -> Callable[..., str]:
    def count(one: str, many: str, n: int, **values: object) -> str:
        found = _sentence(tongue.catalogue.count(one, many, n), values)
        return (escape(found) if html else found) % {"n": n, **values}

    return count


_OTHER_FORMATS = re.compile(r"%(?!\(\w+\)s|%)")


def _sentence(sentence: str, values: Mapping[str, object]) -> str:
    """`sentence`, if it is one that `%` may fill in: a host's own could make a text of any size."""
    if _OTHER_FORMATS.search(sentence):
        raise ValueError("in a sentence only %(name)s can be filled in, and %% is a percent sign")
    longest = max((len(value) for value in values.values() if isinstance(value, str)), default=0)
    if sentence.count("%") * longest > _LARGEST or not all(isinstance(v, _PLAIN) for v in values.values()):
        raise ValueError("this sentence is too long, or a list is to be filled in")
    return sentence


@contextmanager
def _explained(environment: Environment, name: str) -> Iterator[None]:
    """Turns what goes wrong in a template into its name, line and a sentence."""
    if isinstance(environment, Sandbox):
        environment.begin()
    try:
        yield
    except TemplateSyntaxError as error:
        raise TemplateProblem(error.filename or error.name or name, error.lineno, error.message or "") from None
    except TemplateNotFound as error:
        where, line = _where(environment, error.__traceback__, name)
        raise TemplateProblem(where, line, f"there is no template {error.message}") from None
    except (Mangled, TemplateProblem):
        raise
    except RecursionError as error:
        where, line = _where(environment, error.__traceback__, name)
        raise TemplateProblem(where, line, "this goes round in a circle, or is too deeply nested") from None
    except Exception as error:  # whatever it is, a template is where it comes from
        where, line = _where(environment, error.__traceback__, name)
        raise TemplateProblem(where, line, str(error) or type(error).__name__) from None


def _where(environment: Environment, trace: TracebackType | None, name: str) -> tuple[str, int]:
    """The last line of a template on the way to an error; Jinja writes template lines into its tracebacks."""
    sources = environment.loader
    known = {**sources.ours, **sources.own} if isinstance(sources, Sources) else {}
    paths = {path for _, path in known.values()}
    where, line = known[name][1] if name in known else name, 1
    while trace is not None:
        path = trace.tb_frame.f_code.co_filename
        if path in paths:
            where, line = path, trace.tb_lineno
        trace = trace.tb_next
    return where, line


@lru_cache(64)
def load_catalogue(language: str, domain: str = "mailer") -> Catalogue | None:
    """The sentences of `language` from mailer/locale, or None. Untranslated and fuzzy ones stay English. `domain`
    is "mailer" for letters, "pages" for the pages."""
    path = HERE / "locale" / language / "LC_MESSAGES" / f"{domain}.po"
    if not re.fullmatch("[a-z]{2,3}", language) or not path.is_file():
        return None
    with path.open("rb") as file:
        read = read_po(file, locale=language, domain=domain)
    sentences: dict[str, tuple[str, ...]] = {}
    for message in read:
        if message.id and message.string and not message.fuzzy:
            one = message.id if isinstance(message.id, str) else message.id[0]
            forms = (message.string,) if isinstance(message.string, str) else tuple(message.string)
            if all(forms):
                sentences[one] = forms
    return Catalogue(language, sentences, c2py(read.plural_expr))
