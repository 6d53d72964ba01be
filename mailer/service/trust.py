"""Whether a mail's sender is proven by our own receiving host (RFC 8601)."""

from __future__ import annotations

from collections.abc import Iterable

MOST = 10_000  # characters of one header that are looked at


def proven(sender: str, headers: Iterable[str], authserv_id: str) -> bool:
    """Whether the topmost Authentication-Results of `authserv_id` proves the domain of `sender` (an address).

    DMARC, DKIM or SPF has to pass for that domain or one it lies under. With no `authserv_id` nothing is ever
    proven: a header that anybody could have written proves nothing (RFC 8601 section 5).
    """
    domain = sender.rpartition("@")[2].casefold()
    if not authserv_id or not domain:
        return False
    import authres

    for header in headers:
        try:
            result = authres.AuthenticationResultsHeader.parse(
                "Authentication-Results: " + " ".join(header[:MOST].split())
            )
        except (authres.core.AuthResError, ValueError, IndexError):
            continue
        if (result.authserv_id or "").casefold() != authserv_id.casefold():
            continue
        return any(_passes(one, domain) for one in result.results)
    return False


def _passes(one: object, domain: str) -> bool:
    method, outcome = getattr(one, "method", ""), getattr(one, "result", "")
    if outcome != "pass":
        return False
    names = {"dmarc": ("header_from",), "dkim": ("header_d", "header_i"), "spf": ("smtp_mailfrom",)}.get(method, ())
    for name in names:
        proved = str(getattr(one, name, "") or "").rpartition("@")[2].casefold()
        if proved and (domain == proved or domain.endswith("." + proved)):
            return True
    return False
