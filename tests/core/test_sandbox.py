"""What a host's template cannot do, however hard it tries; and that it has room for what letters need."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from mailer.core.compose import Composer, TemplateProblem
from mailer.sandbox import BUDGET, Sandbox
from mailer.templating import Letters
from tests.core.cast import AT, GROUP, LETTERS, POST, out

OURS = replace(GROUP, templates="ours")
SMALL = {"reminder.jinja": "{% block subject %}{% endblock %}", "kit.txt": "{% macro p(x) %}{{ x }}{% endmacro %}"}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where hosts' folders lie; beside it as little as a letter needs, because much would take long to compile."""
    for folder in ("ours", "small/letters"):
        (tmp_path / folder).mkdir(parents=True)
    for name, source in SMALL.items():
        (tmp_path / "small" / "letters" / name).write_text(source, encoding="utf-8")
    return tmp_path


@pytest.fixture
def little_memory() -> Iterator[None]:
    """Whoever takes two gigabytes more than there are in use fails."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 2 * 2**30, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


def words_of(own: Path, source: str) -> str:
    """The text of a reminder whose template has `source` in its second line."""
    (own / "ours" / "reminder.txt").write_text(f"one\n{source}\n", encoding="utf-8")
    raw = Composer(POST, Letters(own / "small", own)).compose(out("reminder", group=OURS), AT).raw
    text = message_from_bytes(raw, policy=default).get_body(("plain",)).get_content()
    return text.replace("\r\n", "\n").removeprefix("one\n").strip()


ESCAPES = [
    "{{ ''.__class__.__mro__ }}",
    "{{ ''['__class__'] }}",
    "{{ group.__init__ }}",
    "{{ group['__class__'] }}",
    "{{ group|attr('__class__') }}",
    "{{ [group]|map(attribute='__class__')|list }}",
    "{{ ([_]|map(attribute='__globals__')|list)[0] }}",
    "{{ _.__globals__ }}",
    "{{ _.__closure__ }}",
    "{{ _.__self__ }}",
    "{{ _('%(x)s', x=_.__globals__) }}",
    "{{ _('%(x.__class__)s', x=group) }}",
    "{{ extra.__class__ }}",
    "{{ extra.__missing__('x') }}",
    "{{ session.update({'topic': 'x'}) }}",
    "{{ session.pop('topic') }}",
    "{{ group.hosts.append('x') }}",
    "{% include '/etc/passwd' %}",
    "{% include '../invitation.txt' %}",
    "{% include '../../etc/passwd' ignore missing %}",
    "{% import 'os' as os %}",
    "{% from 'kit' import p %}",
    "{% from kit import p %}{{ p._environment.loader }}",
    "{% from kit import p %}{{ p._func.__globals__ }}",
    "{% import kit as k %}{{ k.__dict__ }}",
    "{{ self.__dict__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__ }}",
    "{{ lipsum.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ name.__class__ }}",
    "{{ '%s'.__format__ }}",
    "{{ '{0.__class__}'.format(name) }}",
    "{{ ('{0.' ~ '__class__}').format(group) }}",
    "{{ '{a.__class__}'.format_map({'a': name}) }}",
    "{{ ''.format }}",
    "{{ environment }}{{ spend }}",
    "{% for x in [1] %}{{ loop._iterator }}{% endfor %}",
    "{% debug %}",
    "{% set spend = 1 %}{% set environment = 2 %}{{ '' if spend else '' }}",
]


@pytest.mark.parametrize("source", ESCAPES)
def test_a_template_reaches_neither_python_nor_the_disk_nor_our_values(own: Path, source: str) -> None:
    try:
        words = words_of(own, source)
    except TemplateProblem as problem:
        assert problem.line == 2 and problem.name == "ours/reminder.txt"
    else:
        assert words == "", "it may come to nothing, quietly"


FORTY = "[" + ",".join(map(str, range(40))) + "]"
MANY = f"{{% set n = namespace(v='xx xx', w=[1], z=[1]) %}}{{% for i in {FORTY} %}}"
BOMBS = [
    "{{ 'x' * 10000000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ 'x'.ljust(9999999999) }}",
    "{{ 'x'|center(9999999999) }}",
    "{{ 'x'.zfill(9999999999) }}",
    "{{ '\t'.expandtabs(9999999999) }}",
    "{{ '%9999999999d' % 1 }}",
    "{{ '%9999999999d'|format(1) }}",
    "{{ '{:>9999999999}'.format(1) }}",
    "{{ _('%(x)9999999999s', x=1) }}",
    "{{ 'x'|indent(9999999999) }}",
    "{{ 'x\ny'|indent(9999999999, true) }}",
    "{{ [1]|slice(9999999999)|list }}",
    "{{ range(9999999999)|list }}",
    f"{MANY}{{% set n.v = n.v ~ n.v %}}{{% endfor %}}",
    f"{MANY}{{% set n.v = n.v + n.v %}}{{% endfor %}}",
    f"{MANY}{{% set n.v = n.v|replace('x', n.v) %}}{{% endfor %}}",
    f"{MANY}{{% set n.v = [n.v, n.v]|join(n.v) %}}{{% endfor %}}",
    f"{MANY}{{% set n.v = n.v|wordwrap(1, true, n.v) %}}{{% endfor %}}",
    f"{MANY}{{% set n.v = _('%(a)s%(a)s', a=n.v) %}}{{% endfor %}}",
    f"{MANY}{{% set n.v %}}{{{{ n.v }}}}{{{{ n.v }}}}{{% endset %}}{{% endfor %}}",
    f"{MANY}{{% set n.v = n.v|length * n.v|length * 99 %}}{{% set n.v = n.v * n.v * n.v %}}{{% endfor %}}",
    f"{MANY}{{% set n.w = n.w + n.w %}}{{% endfor %}}",
    f"{MANY}{{% set n.w = [n.w, n.w] %}}{{% endfor %}}{{{{ n.w|join }}}}",
    f"{MANY}{{% set n.w = [n.w, n.w] %}}{{% set n.z = [n.z, n.z] %}}{{% endfor %}}{{{{ n.w == n.z }}}}",
    f"{MANY}{{% set n.w = (n.w, n.w) %}}{{% set n.z = n.z, n.z %}}{{% endfor %}}{{{{ [n.w, n.z]|sort }}}}",
    f"{MANY}{{% set n.w = {{'a': n.w, 'b': n.w}} %}}{{% endfor %}}{{{{ n.w|string }}}}",
    f"{f'{{% for a in {FORTY} %}}' * 5}{'{% endfor %}' * 5}",
    f"{{% for a in {FORTY} recursive %}}{{{{ loop({FORTY}) }}}}{{{{ loop({FORTY}) }}}}{{% endfor %}}",
    "{% macro f(n) %}{% if n %}{{ f(n-1) }}{{ f(n-1) }}{% endif %}{% endmacro %}{{ f(40) }}",
    "{% macro f(n) %}{% if n %}{% call g() %}{{ f(n-1) }}{% endcall %}{% endif %}{% endmacro %}"
    "{% macro g() %}{{ caller() }}{{ caller() }}{% endmacro %}{{ f(40) }}",
    f"{{% block a %}}{{% endblock %}}{f'{{% for i in {FORTY} %}}' * 4}{{{{ self.a() }}}}{'{% endfor %}' * 4}",
    "{% include 'reminder.txt' %}{% include 'reminder.txt' %}",
    "(" * 5000 + "{{ " + "(" * 5000 + ")" * 5000 + " }}",
]


@pytest.mark.parametrize("source", BOMBS, ids=range(len(BOMBS)))
def test_a_template_neither_fills_the_memory_nor_works_for_ever(own: Path, little_memory: None, source: str) -> None:
    began = time.process_time()
    with pytest.raises(TemplateProblem) as caught:
        words_of(own, source)
    assert time.process_time() - began < 20
    assert caught.value.name == "ours/reminder.txt" and caught.value.line <= 3


MISTAKES = {
    "{{ session.questions }}": "go over it with for, or join it",
    "{{ name.upper }}": "brackets",
    "{% for letter in session.topic %}{% endfor %}": "this is a text",
    "{{ session.questions|upper }}": "this is a list",
    "{{ _('%d of us') }}": "only %(name)s",
    "{% include 'reminder.txt' %}": "round in a circle",
    "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}": "round in a circle",
    "{{ 'x'|truncate(-1) }}": "expected length",
}


@pytest.mark.parametrize("source", MISTAKES)
def test_a_mistake_is_explained_in_plain_words(own: Path, source: str) -> None:
    with pytest.raises(TemplateProblem, match=r"^ours/reminder\.txt:2: ") as caught:
        words_of(own, source)
    assert MISTAKES[source] in caught.value.message


def test_templates_that_use_one_another_twice_each_end_too(own: Path) -> None:
    for number in range(40):
        name = f"{{% include 'a{number + 1}.txt' ignore missing %}}"
        (own / "ours" / f"a{number}.txt").write_text(name * 2, encoding="utf-8")
    with pytest.raises(TemplateProblem, match="too much work"):
        words_of(own, "{% include 'a0.txt' %}")


USUAL = {
    "{{ session.questions|join(', ')|upper }}": "WHAT HELPS?, WHO IS MISSING?",
    "{% for a, b in [(1, 2), (3, 4)] %}{{ a ~ b }} {% endfor %}": "12 34",
    "{% set x, y = 1, 2 %}{{ x + y * 3 }} {{ {'a': 5}.a }}": "7 5",
    "{{ 'yes' if session.topic in ('Hope over fear', 'x') else 'no' }}": "yes",
    "{{ session.topic.split()|last|title }} {{ session.topic.startswith('Hope') }}": "Fear True",
    "{{ session.topic|replace('fear', 'dread')|truncate(7, true) }}": "Hope...",
    "{% filter upper %}{{ group.name }}{% endfilter %}": "SATURDAY CO-LEARNING",
    "{% set n = namespace(all=0) %}{% for q in [5, 6] %}{% set n.all = n.all + q %}{% endfor %}{{ n.all }}": "11",
    "{% macro twice(x) %}{{ x }} {{ x }}{% endmacro %}{{ twice(name) }}": "Ben Ben",
    "{{ group.hosts|map('upper')|sort|first }}": "ADA HOST",
    "{{ (session.agenda.steps|map(attribute='text')|list)[0] }}": "Welcome",
    "{% for q in session.questions if 'Who' in q %}{{ loop.index }}{% else %}none{% endfor %}": "1",
}


@pytest.mark.parametrize("source", USUAL)
def test_what_letters_need_works(own: Path, source: str) -> None:
    assert words_of(own, source) == USUAL[source]


def test_our_own_letters_are_the_same_in_the_sandbox_and_take_little(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    least = []
    monkeypatch.setattr(Sandbox, "begin", lambda self: (least.append(self.left), setattr(self, "left", BUDGET)))
    (own / "ours" / "unused.txt").write_text("a host's", encoding="utf-8")
    guarded, plain = Letters(own=own), Letters()
    for letter in LETTERS.values():
        ours = replace(letter, group=replace(letter.group, templates="ours"))
        assert Composer(POST, guarded).compose(ours, AT) == Composer(POST, plain).compose(letter, AT)
    assert BUDGET * 9 // 10 < min(least) < BUDGET
