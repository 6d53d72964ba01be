"""Access tokens for mailboxes without passwords (Gmail, Microsoft 365): refreshed by us, given to SMTP and IMAP alike.

RFC 6749 section 6. XOAUTH2 itself is spoken by the SMTP and IMAP libraries.
"""

from __future__ import annotations

import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from .servers import OAuth
from .trouble import tidy

EARLY = 120.0  # seconds before its end from which a token is no longer handed out
_MOST = 1 << 16  # bytes of an answer
TOKEN_REFUSED = (  # by a mail server, of a token that its provider has just given us
    "{server} refuses the access token for this user ({why}); let whoever owns the mailbox named in {setting} allow "
    "it, for reading and sending mail (MAILER_OAUTH_SCOPE), and put the new token into MAILER_OAUTH_REFRESH_TOKEN"
)


class OAuthError(OSError):
    """No access token is to be had; the text says what to mend. `lasting` when asking again will not help."""

    def __init__(self, text: str, lasting: bool) -> None:
        super().__init__(text)
        self.lasting = lasting


class Tokens:
    """Hands out an access token, asking for a new one when the old one nears its end. Safe between threads."""

    def __init__(self, oauth: OAuth, timeout: float = 15.0) -> None:
        self._oauth, self._timeout = oauth, timeout
        self._refresh_token = oauth.refresh_token
        self._lock = threading.Lock()
        self._token, self._until = "", 0.0

    def token(self) -> str:
        """A token that is good for two minutes at least. OAuthError where none is given."""
        with self._lock:
            if time.monotonic() >= self._until:
                self._refresh()
            return self._token

    def forget(self) -> None:
        """For a token that was refused before its time."""
        with self._lock:
            self._until = 0.0

    def _refresh(self) -> None:
        oauth = self._oauth
        form = {"grant_type": "refresh_token", "refresh_token": self._refresh_token, "client_id": oauth.client_id}
        if oauth.client_secret:
            form["client_secret"] = oauth.client_secret
        if oauth.scope:
            form["scope"] = oauth.scope
        request = urllib.request.Request(
            oauth.token_url,
            urllib.parse.urlencode(form).encode(),
            {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
        )
        where = urllib.parse.urlsplit(oauth.token_url).hostname
        try:
            with _OPENER.open(request, timeout=self._timeout) as answer:
                said = _read(answer.read(_MOST))
        except urllib.error.HTTPError as error:
            with error:
                said = _read(error.read(_MOST))
            why = tidy(f"{said.get('error', error.code)}: {said.get('error_description', error.reason)}")
            if error.code in (400, 401, 403):
                mend = "allow it anew and put the new refresh token into MAILER_OAUTH_REFRESH_TOKEN"
                raise OAuthError(f"{where} gives no access to the mailbox ({why}); {mend}", True) from None
            raise OAuthError(f"{where} gives no access token at present ({why})", False) from None
        except OSError as error:
            reason = getattr(error, "reason", error)
            raise OAuthError(f"{where} cannot be asked for an access token ({tidy(str(reason))})", False) from None
        token = said.get("access_token")
        if not isinstance(token, str) or not token:
            raise OAuthError(f"{where} answered without an access token; mend MAILER_OAUTH_TOKEN_URL", True)
        told = str(said.get("expires_in", ""))
        lasts = float(told) if told.isdigit() else 3600.0
        self._token, self._until = token, time.monotonic() + max(0.0, lasts - EARLY)
        if isinstance(renewed := said.get("refresh_token"), str) and renewed:
            self._refresh_token = renewed  # Microsoft turns it over; the old one stays good for a while


class _Stay(urllib.request.HTTPRedirectHandler):
    """Secrets are not carried on to where an answer points."""

    def redirect_request(self, *_: object) -> None:
        return None


_OPENER = urllib.request.build_opener(_Stay)


def _read(body: bytes) -> dict[str, object]:
    try:
        said = json.loads(body)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
