"""Our address and keys, from the settings: all that commands need which send and receive nothing."""

from __future__ import annotations

from .config import Settings, secret
from .core.addresses import Keys, Post


def post_of(settings: Settings) -> Post:
    """Where our mail lives. OSError where the secret cannot be kept."""
    address = settings.address or "mailer@localhost"
    return Post(address, settings.public_url, Keys(secret(settings)), settings.plus_addressing)
