"""A person's mail program: reads their own mailbox over IMAP, sends by SMTP with their own password."""

from __future__ import annotations

import smtplib
import threading
from email.message import EmailMessage

from imapclient import IMAPClient

from mailer.imap_dialling import dial
from mailer.servers import Server


class MailReader:
    """Belongs to one thread at a time."""

    def __init__(self, imap: Server, smtp: Server) -> None:
        self._imap, self._smtp = imap, smtp
        self._client: IMAPClient | None = None
        self._turn = threading.Lock()
        self._closed = False
        self._seen = 0  # the highest UID that was read

    def new(self) -> list[bytes]:
        """Mails not read before, oldest first."""
        client = self._client or self._opened()
        if client is None:
            return []
        client.noop()
        uids = [uid for uid in client.search(f"UID {self._seen + 1}:*") if uid > self._seen]
        if not uids:
            return []
        found = client.fetch(uids, ["BODY.PEEK[]"])
        self._seen = max(uids)
        return [bytes(found[uid][b"BODY[]"]) for uid in sorted(found)]

    def send(self, mail: EmailMessage, sender: str, to: str) -> None:
        """`sender` is the envelope's; "" as automatic answers have it (RFC 3834 section 3.3)."""
        with smtplib.SMTP(self._smtp.host, self._smtp.port, local_hostname="localhost") as client:
            client.login(self._smtp.user, self._smtp.password)
            client.send_message(mail, sender, [to])

    def _opened(self) -> IMAPClient | None:
        """The mailbox, open; None where nobody reads it any more: it may be closed while a thread is dialling."""
        client = dial(self._imap)
        with self._turn:
            if not self._closed:
                self._client = client
        if self._closed:
            client.shutdown()
            return None
        client.select_folder("INBOX", readonly=True)
        return client

    def close(self) -> None:
        with self._turn:
            self._closed = True
            client, self._client = self._client, None
        if client is not None:
            client.shutdown()
