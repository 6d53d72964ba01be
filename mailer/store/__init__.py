"""The ledger: what we have said, what we have heard, and when to look again. All SQL of the house is here."""

from __future__ import annotations

from .errors import StoreError
from .opening import open_store
from .store import AUTOMATIC, LEASE, Store
from .values import Backlog, Erased, HeardNew, Held, InboundNew, Settled, Taken, Told

__all__ = [
    "AUTOMATIC",
    "LEASE",
    "Backlog",
    "Erased",
    "HeardNew",
    "Held",
    "InboundNew",
    "Settled",
    "Store",
    "StoreError",
    "Taken",
    "Told",
    "open_store",
]
