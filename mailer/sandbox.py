"""Jinja for templates that hosts write: no Python, no disk, and an end to all work.

Jinja's own sandbox keeps a template away from objects. It does not keep it from looping without end or from filling
the memory; here whatever a template does is charged to a budget, and what could grow at one stroke is measured first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MappingView
from functools import wraps
from types import GeneratorType
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.runtime import markup_join, str_join
from jinja2.sandbox import ImmutableSandboxedEnvironment

USUAL: dict[str, Any] = {
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "auto_reload": False,
    "cache_size": -1,
    "keep_trailing_newline": True,
}  # how templates are read, whoever wrote them
BUDGET = 100_000  # steps for one part of a letter; our own longest letter takes some two thousand
_CHARACTERS = 100  # written or copied for one step
_LARGEST_NUMBER = 10**15

_TEXTS = (  # filters that take a text
    "capitalize", "e", "escape", "indent", "lower", "replace", "safe", "string", "striptags", "title", "trim",
    "truncate", "upper", "urlize", "wordcount", "wordwrap",
)  # fmt: skip
_OTHERS = (
    "abs", "count", "d", "default", "first", "float", "int", "join", "last", "length", "list", "map", "max", "min",
    "reject", "rejectattr", "reverse", "round", "select", "selectattr", "sort", "unique",
)  # fmt: skip
_METHODS: Mapping[type, frozenset[str]] = {
    str: frozenset(
        "capitalize casefold count endswith find isalpha isdigit islower isupper lower lstrip partition removeprefix"
        " removesuffix rfind rpartition rstrip split splitlines startswith strip title upper".split()
    ),
    dict: frozenset(("get", "items", "keys", "values")),
    list: frozenset(("count", "index")),
    tuple: frozenset(("count", "index")),
    bytes: frozenset(),
}
_MANY = (list, tuple, dict, set, frozenset, GeneratorType, MappingView)


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment for templates from `loader`. `begin` before each use; not for several threads at once."""

    intercepted_binops = frozenset(("**", "*", "+", "%"))

    def __init__(self, loader: BaseLoader, *, html: bool) -> None:
        self.left = BUDGET
        super().__init__(loader=loader, autoescape=html, finalize=self._written, **USUAL)
        known = self.filters
        self.filters = {name: self._charged(name, known[name]) for name in (*_TEXTS, *_OTHERS)}

    def begin(self) -> None:
        """A new budget."""
        self.left = BUDGET

    def spend(self, steps: int) -> str:
        """Raises SecurityError when nothing is left."""
        if steps > self.left:
            raise SecurityError("this is too much work for a letter: a loop, or a text, that grows and grows")
        self.left -= steps
        return ""

    # -- what templates may do -------------------------------------------------------------------------------------

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        for kind, methods in _METHODS.items():
            if isinstance(obj, kind):
                return attr in methods
        return bool(super().is_safe_attribute(obj, attr, value))

    def wrap_str_format(self, value: Any) -> None:
        """`format` is a method like the others that are not for templates."""
        return None

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        numbers = isinstance(left, (int, float)) and isinstance(right, (int, float))
        if operator == "**" or (operator in "*%" and not numbers):
            raise SecurityError(f"the operator {operator} is not for templates")
        if operator == "+" and not numbers:
            self.spend(_size(left) + _size(right))
        found = super().call_binop(context, operator, left, right)
        if numbers and abs(found) > _LARGEST_NUMBER:
            raise SecurityError("this number is too large")
        return found if numbers else self.kept(found)

    def call(__self, __context: Any, __obj: Any, *args: Any, **kwargs: Any) -> Any:
        found = super().call(__context, __obj, *args, **kwargs)
        __self.spend(_size(found))
        return found

    def each(self, these: Any) -> list[Any]:
        """What a loop goes over."""
        if isinstance(these, str):
            raise TypeError("a loop goes over a list, and this is a text; its lines are .splitlines()")
        found = list(these)
        self.spend(1 + len(found))
        return found

    def kept(self, made: Any) -> Any:
        """A list or mapping that a template has made, counted with all that lies in it, however often."""
        self.spend(_unfolded(made, {}))
        return made

    def joined(self, *pieces: Any) -> str:
        """Texts joined by `~`."""
        texts = [p if hasattr(p, "__html__") else _text(p) for p in pieces]
        self.spend(sum(map(_size, texts)))
        return markup_join(texts) if self.autoescape else str_join(texts)

    def _written(self, value: Any) -> Any:
        """What stands between two braces, before it is written out."""
        if isinstance(value, _MANY):
            raise TypeError("a list cannot be written out: go over it with for, or join it")
        if callable(value) and not isinstance(value, Undefined):
            raise TypeError("this is to be called, with brackets behind it, not to be written out")
        self.spend(_size(value))
        return value

    def _charged(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        before = 1 if hasattr(function, "jinja_pass_arg") else 0  # Jinja hands itself in first

        @wraps(function)
        def charged(*arguments: Any, **named: Any) -> Any:
            given = list(arguments)
            value = given[before] if len(given) > before else None
            if name in _TEXTS and isinstance(value, _MANY):
                raise TypeError(f"{name} wants a text, and this is a list")
            if name in ("join", "list", "sort", "unique", "max", "min", "reverse") and isinstance(value, GeneratorType):
                value = given[before] = self.each(value)
            rest = (*given[before + 1 :], *named.values())
            self.spend(_size(value) + _growth(name, value, rest))
            found = function(*given, **named)
            self.spend(_size(found))
            return found

        return charged

    # -- what is put into every template ---------------------------------------------------------------------------

    class _Generator(CodeGenerator):
        def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
            for loop in list(node.find_all(nodes.For)):
                loop.iter = _asked("each", loop.iter).set_lineno(loop.lineno)
            _exchange(node)
            repeated: tuple[Any, ...] = (nodes.For, nodes.Macro, nodes.CallBlock, nodes.Block)
            for inner in (node, *node.find_all(repeated)):
                spent = nodes.ExprStmt(_asked("spend", nodes.Const(_weight(inner.body))))
                inner.body.insert(0, spent.set_lineno(inner.lineno))
            node.set_environment(self.environment)
            super().visit_Template(node, frame)

    code_generator_class = _Generator


def _asked(name: str, *arguments: nodes.Node) -> nodes.Call:
    """A call of the environment itself, which no name in a template can take the place of."""
    return nodes.Call(nodes.EnvironmentAttribute(name), list(arguments), [], None, None)


def _exchange(node: nodes.Node) -> None:
    """What can grow by something that is measured: `~`, and lists and mappings that a template makes."""
    for name, value in node.iter_fields():
        if isinstance(value, nodes.Node):
            setattr(node, name, _measured(value))
        elif isinstance(value, list):
            value[:] = [_measured(one) if isinstance(one, nodes.Node) else one for one in value]


def _measured(node: nodes.Node) -> nodes.Node:
    _exchange(node)
    if isinstance(node, nodes.Concat):
        return _asked("joined", *node.nodes).set_lineno(node.lineno)
    if isinstance(node, (nodes.List, nodes.Dict)) or (isinstance(node, nodes.Tuple) and node.ctx == "load"):
        return _asked("kept", node).set_lineno(node.lineno)
    return node


def _weight(body: Iterable[nodes.Node]) -> int:
    return sum(_nodes(body))


def _nodes(these: Iterable[nodes.Node]) -> Iterator[int]:
    for one in these:
        yield 1 + (len(one.data) // _CHARACTERS if isinstance(one, nodes.TemplateData) else 0)
        yield from _nodes(one.iter_child_nodes())


def _text(value: Any) -> str:
    if isinstance(value, _MANY):
        raise TypeError("a list is no text: join it first")
    return str(value)


def _size(value: Any) -> int:
    if isinstance(value, str):
        return 1 + len(value) // _CHARACTERS
    return 1 + (len(value) if isinstance(value, (list, tuple, dict)) else 0)


def _unfolded(value: Any, known: dict[int, int]) -> int:
    if not isinstance(value, (list, tuple, dict)):
        return _size(value)
    if id(value) not in known:
        these = value.values() if isinstance(value, dict) else value
        known[id(value)] = 1 + sum(_unfolded(one, known) for one in these)
    return known[id(value)]


def _growth(name: str, value: Any, more: tuple[Any, ...]) -> int:
    """Steps for what the filter is about to make; a template's own numbers and texts may be as large as they like."""
    longest = max((len(_text(m)) for m in more if isinstance(m, str)), default=0)
    width = max((m for m in more if isinstance(m, int)), default=0)
    match name:
        case "join":
            items = value if isinstance(value, (list, tuple)) else ()
            return sum(len(_text(i)) + longest for i in items if isinstance(i, (str, *_MANY))) // _CHARACTERS
        case "replace":
            text = str(value)
            return (text.count(str(more[0])) if more else 0) * longest // _CHARACTERS
        case "indent":
            return (str(value).count("\n") + 1) * max(width, longest) // _CHARACTERS
        case "wordwrap":
            return len(str(value)) * max(longest, 1) // _CHARACTERS
        case "truncate" | "urlize":
            return longest // _CHARACTERS
    return 0
