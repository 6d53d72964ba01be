"""What only one process may do at a time, for as long as it keeps saying so."""

from __future__ import annotations

from .database import Transaction

LONGEST_WAIT = 3 * 3600  # a letter refused for now is tried again sooner than this


def lease(tx: Transaction, name: str, holder: str, now: int, seconds: int) -> bool:
    # A lease that ends later than any we give was given while somebody's clock ran ahead: it binds nobody.
    return (
        tx.row(
            "INSERT INTO lease (name, holder, until) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE "
            "SET holder = excluded.holder, until = excluded.until "
            "WHERE lease.until <= ? OR lease.holder = excluded.holder OR lease.until > ? RETURNING holder",
            (name, holder, now + seconds, now, now + seconds),
        )
        is not None
    )


def release(tx: Transaction, name: str, holder: str) -> None:
    tx.change("DELETE FROM lease WHERE name = ? AND holder = ?", (name, holder))


def clock_went_back(tx: Transaction, now: int, lease: int) -> None:
    """Bring moments written while the clock ran ahead back to `now`, or everything would wait for them."""
    tx.change("UPDATE groups SET look_at = ?, version = version + 1 WHERE look_at > ?", (now, now))
    tx.change("UPDATE post SET ready = ? WHERE ready > ? AND state = 'sending'", (now, now + lease))
    tx.change("UPDATE post SET ready = ? WHERE ready > ? AND state = 'due' AND attempts > 0", (now, now + LONGEST_WAIT))
    tx.change("DELETE FROM lease WHERE until > ?", (now + lease,))
