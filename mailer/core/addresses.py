"""What our reply addresses, return paths, Message-IDs and links carry, signed.

Everything signed names one number of the ledger and one purpose, so nothing personal stands in an address.
A token is written in lower case only (local parts lose their case on the way, RFC 5321 section 2.4 notwithstanding):

    purpose letter, number in hexadecimal, [z, generation in hexadecimal,] 20 letters of signature

One keyed BLAKE2b (RFC 7693) of a number gives the signatures for every purpose of its kind, each from its own
20 octets, five bits an octet: 100 bits that say nothing about the other purposes'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from hmac import compare_digest
from urllib.parse import quote, unquote

_LETTERS = b"abcdefghijklmnopqrstuvwxyz234567"
_FIVE_BITS = bytes(_LETTERS[octet & 31] for octet in range(256))
_SIGNATURE = 20

_SAID, _MEMBER, _GROUP, _UID = b"said", b"member", b"group", b"uid"
_PLACE = {  # purpose: which numbers it counts in, and which part of their signature is its own
    "r": (_SAID, 0),
    "b": (_SAID, 20),
    "i": (_SAID, 40),
    "m": (_MEMBER, 0),
    "f": (_MEMBER, 20),
    "u": (_MEMBER, 40),
}
_OF_GROUP = {"g": 0, "h": 20}  # purpose: which part of a group's signature is its own
_PATH = {"r": "/r/{}", "u": "/u/{}", "m": "/m/{}", "f": "/feeds/{}.ics", "g": "/feeds/{}.ics", "h": "/h/{}"}
_HEAD = re.compile(r"(0|[1-9a-f][0-9a-f]{0,15})(?:z([1-9a-f][0-9a-f]{0,7}))?")
_ADDRESSES = re.compile(r"[^\s<>@,;]+@[^\s<>@,;]+")


@dataclass(frozen=True, slots=True)
class Ref:
    """What a token names. Purposes: r an answer to a letter, b its return path, i its Message-ID (numbers are
    `said.id`); m a member's choices, f their feed, u their leaving (numbers are the `heard.id` of their first
    membership row, `generation` counts how often the feed's address was renewed)."""

    purpose: str
    number: int
    generation: int = 0


@dataclass(frozen=True, slots=True)
class GroupRef:
    """A group, by its id in lower case. `purpose` is "g" from a signed feed token, "h" from that of its hosts' page,
    "" from a plain address."""

    group: str
    purpose: str = ""
    generation: int = 0


class Keys:
    """The operator's secrets, newest first: the first signs, all of them verify, so a secret can be changed
    while letters signed with the old one are still being answered. Raises ValueError when there is none."""

    def __init__(self, secrets: tuple[bytes, ...]) -> None:
        if not secrets or not all(secrets):
            raise ValueError("at least one secret is needed, and none may be empty")
        self._states = tuple(
            {
                kind: blake2b(digest_size=64, key=blake2b(secret).digest(), person=kind)
                for kind in (_SAID, _MEMBER, _GROUP, _UID)
            }
            for secret in secrets
        )

    def signatures(self, kind: bytes, what: bytes, key: int = 0) -> str:
        """60 letters for `what`: three signatures of 20."""
        return self.octets(kind, what, key).decode("ascii")

    def octets(self, kind: bytes, what: bytes, key: int = 0) -> bytes:
        """The same as they go over the wire."""
        state = self._states[key][kind].copy()
        state.update(what)
        return state.digest().translate(_FIVE_BITS)[:60]

    def verify(self, kind: bytes, what: bytes, at: int, signature: str) -> bool:
        given = signature.encode()
        found = False
        for key in range(len(self._states)):
            expected = self.signatures(kind, what, key)[at : at + _SIGNATURE]
            found |= compare_digest(expected.encode(), given)
        return found


class Post:
    """Where our mail lives: the mailbox members write to, the public address of the pages, and the keys."""

    def __init__(self, address: str, public_url: str, keys: Keys, plus: bool = True) -> None:
        self.address = address
        self.local, _, self.domain = address.rpartition("@")
        if not self.local or not self.domain:
            raise ValueError(f"{address!r} is not a mail address")
        self.public_url = public_url.rstrip("/")
        self.keys = keys
        self.plus = plus

    # -- writing ---------------------------------------------------------------------------------------------

    def token(self, purpose: str, number: int, generation: int = 0) -> str:
        """The signed token; KeyError for an unknown purpose."""
        kind, at = _PLACE[purpose]
        signed = self.keys.signatures(kind, b"%d.%d" % (number, generation))
        return purpose + _head(number, generation) + signed[at : at + _SIGNATURE]

    def letter_tokens(self, said_id: int) -> tuple[bytes, bytes, bytes]:
        """Tokens r, b and i of one letter, for the price of one, as octets."""
        signed, head = self.keys.octets(_SAID, b"%d.0" % said_id), b"%x" % said_id
        return b"r" + head + signed[:20], b"b" + head + signed[20:40], b"i" + head + signed[40:]

    def member_tokens(self, number: int, generation: int = 0) -> tuple[bytes, bytes]:
        """Tokens m and u of one member, as octets."""
        signed = self.keys.octets(_MEMBER, b"%d.%d" % (number, generation))
        head = b"%xz%x" % (number, generation) if generation else b"%x" % number
        return b"m" + head + signed[:20], b"u" + head + signed[40:]

    def group_token(self, group: str, generation: int = 0, purpose: str = "g") -> str:
        """The secret half of a private group's feed address, or with `purpose` h of its hosts' page."""
        signed = self.keys.signatures(_GROUP, b"%d.%s" % (generation, group.casefold().encode()))
        at = _OF_GROUP[purpose]
        return f"{purpose}{generation:x}{signed[at : at + _SIGNATURE]}.{group}"

    def uid(self, session: str) -> str:
        """A calendar UID (RFC 7986 section 5.3) that tells nothing and comes out the same if asked again; kept
        with the session's first edition, so that a new secret does not change it."""
        return f"{self.keys.signatures(_UID, session.encode())[:26]}@{self.domain}"

    def at(self, detail: str) -> str:
        """Our mailbox with `detail` after the plus; the bare mailbox where plus addressing is off."""
        return f"{self.local}+{detail}@{self.domain}" if self.plus and detail else self.address

    def group_address(self, group: str) -> str:
        return self.at(group)

    def reply_to(self, said_id: int) -> str:
        return self.at(self.token("r", said_id)) if self.plus else self.address

    def return_path(self, said_id: int) -> str:
        """Envelope sender; without plus addressing a bounce is known by the Message-ID it returns."""
        return self.at(self.token("b", said_id)) if self.plus else self.address

    def organizer(self, thread_id: int) -> str:
        """The calendar's ORGANIZER: the reply address of the first letter about this session to this person,
        so that it stays the same for the life of the entry (RFC 5546 section 2.1.4)."""
        return self.reply_to(thread_id)

    def message_id(self, said_id: int) -> str:
        return f"<{self.token('i', said_id)}@{self.domain}>"

    def link(self, purpose: str, number: int, generation: int = 0) -> str:
        return self.public_url + _PATH[purpose].format(self.token(purpose, number, generation))

    def group_link(self, group: str) -> str:
        return f"{self.public_url}/g/{quote(group)}"

    def host_link(self, group: str) -> str:
        """The page on which its hosts see how a group is doing."""
        return self.public_url + _PATH["h"].format(quote(self.group_token(group, purpose="h")))

    def group_feed(self, group: str, *, public: bool, generation: int = 0) -> str:
        name = quote(group if public else self.group_token(group, generation))
        return f"{self.public_url}/feeds/{name}.ics"

    # -- reading ---------------------------------------------------------------------------------------------

    def read_token(self, text: str) -> Ref | GroupRef | None:
        """What a token from a link or address names, or None when it is none of ours. Case, blanks, a trailing
        `.ics` and the full stop of the sentence it was copied from do not matter."""
        token = unquote(text).strip().strip("<>\"'").rstrip(".,;)").casefold().removesuffix(".ics")
        if token[:1] in _OF_GROUP and "." in token:
            return self._read_group(token)
        place = _PLACE.get(token[:1])
        shape = _HEAD.fullmatch(token[1:-_SIGNATURE])
        if not place or not shape:
            return None
        number, generation = int(shape[1], 16), int(shape[2] or "0", 16)
        kind, at = place
        if not self.keys.verify(kind, b"%d.%d" % (number, generation), at, token[-_SIGNATURE:]):
            return None
        return Ref(token[0], number, generation)

    def _read_group(self, token: str) -> GroupRef | None:
        signed, _, group = token.partition(".")
        shape = _HEAD.fullmatch(signed[1:-_SIGNATURE])
        if not shape or shape[2] or not group:
            return None
        generation = int(shape[1], 16)
        what = b"%d.%s" % (generation, group.encode())
        if not self.keys.verify(_GROUP, what, _OF_GROUP[token[0]], signed[-_SIGNATURE:]):
            return None
        return GroupRef(group, token[0], generation)

    def read_address(self, address: str) -> Ref | GroupRef | None:
        """What one of our addresses names, however it was spelt on the way: another case, a display name,
        `mailto:`, quotes, an encoded plus, a sender rewritten by BATV (`prvs=…=local`). None for the bare
        mailbox and for others' addresses. A token counts on any domain (it is signed); a group's name only on ours."""
        text = address.strip()
        if "<" in text:
            text = text.rpartition("<")[2].partition(">")[0]
        text = unquote(text.casefold().removeprefix("mailto:").partition("?")[0])
        local, _, domain = text.strip().rpartition("@")
        local = local.strip().strip('"')
        for piece in re.split(r"[+=]", local)[1:]:
            found = self.read_token(piece) if len(piece) > _SIGNATURE else None
            if isinstance(found, Ref):
                return found
        base = self.local.casefold() + "+"
        detail = local.rpartition("=")[2] if local.startswith("prvs=") else local
        if detail.startswith(base) and domain.rstrip(".") == self.domain.casefold():
            return GroupRef(detail.removeprefix(base)) if len(detail) > len(base) else None
        return None

    def read_message_id(self, text: str) -> Ref | None:
        """The first of our Message-IDs in `text` (a whole In-Reply-To or References header will do)."""
        for found in _ADDRESSES.findall(text):
            ref = self.read_token(found.partition("@")[0])
            if isinstance(ref, Ref) and ref.purpose == "i":
                return ref
        return None


def _head(number: int, generation: int) -> str:
    return f"{number:x}z{generation:x}" if generation else f"{number:x}"
