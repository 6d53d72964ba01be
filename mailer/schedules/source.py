"""The files one group is written in, as they were read: enough to build the group again without the folder."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Source:
    """`texts` holds the YAML under "" and every file it names under its path relative to the YAML's folder.

    `refused` says, by the same names, why a file is not among them: "there is no such file", "is a link …".
    """

    id: str
    path: str  # of the YAML, as the user should see it
    texts: Mapping[str, bytes]
    refused: Mapping[str, str] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """sha256 (hex) of all that decides what is built: equal digests build equal groups."""
        return hashlib.sha256(_canonical(self).encode()).hexdigest()

    def path_of(self, name: str) -> str:
        """The path at which the user finds a file the YAML names."""
        folder = self.path.rpartition("/")[0]
        return f"{folder}/{name}" if folder else name


def to_json(source: Source) -> str:
    """`source` as one JSON text; files that are not UTF-8 travel in base64."""
    return _canonical(source, path=True)


def from_json(text: str) -> Source:
    """The Source that `to_json` wrote. Raises ValueError or KeyError when it is none."""
    d = json.loads(text)
    texts = {name: body.encode() for name, body in d["texts"].items()}
    texts.update((name, base64.b64decode(body)) for name, body in d.get("bytes", {}).items())
    return Source(d["id"], d["path"], texts, d.get("refused", {}))


def _canonical(source: Source, path: bool = False) -> str:
    texts: dict[str, str] = {}
    raw: dict[str, str] = {}
    for name, body in source.texts.items():
        try:
            texts[name] = body.decode()
        except UnicodeDecodeError:
            raw[name] = base64.b64encode(body).decode()
    document: dict[str, object] = {"id": source.id, "texts": texts}
    if path:
        document["path"] = source.path
    if raw:
        document["bytes"] = raw
    if source.refused:
        document["refused"] = dict(source.refused)
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
