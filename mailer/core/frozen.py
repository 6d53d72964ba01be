"""Values of which a look at a group makes hundreds: frozen to whoever writes the program, quick to the machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """A dataclass with slots, equality and hash. That its fields are never assigned to is held by the type checker
    alone: `dataclass(frozen=True)` holds it at run time too, and takes three times as long over each one it makes."""
    return dataclass(slots=True, unsafe_hash=True)(cls)
