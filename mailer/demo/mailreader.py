"""A person's mail program: reads their own mailbox over IMAP, sends by SMTP with their own password."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

from imapclient import IMAPClient

from mailer.imap_dialling import dial
from mailer.servers import Server


class MailReader:
    """Belongs to one thread at a time."""

    def __init__(self, imap: Server, smtp: Server) -> None:
        self._imap, self._smtp = imap, smtp
        self._client: IMAPClient | None = None
        self._seen = 0  # the highest UID that was read

    def new(self) -> list[bytes]:
        """Mails not read before, oldest first."""
        if self._client is None:
            self._client = dial(self._imap)
            self._client.select_folder("INBOX", readonly=True)
        self._client.noop()
        uids = [uid for uid in self._client.search(f"UID {self._seen + 1}:*") if uid > self._seen]
        if not uids:
            return []
        found = self._client.fetch(uids, ["BODY.PEEK[]"])
        self._seen = max(uids)
        return [bytes(found[uid][b"BODY[]"]) for uid in sorted(found)]

    def send(self, mail: EmailMessage, sender: str, to: str) -> None:
        """`sender` is the envelope's; "" as automatic answers have it (RFC 3834 section 3.3)."""
        with smtplib.SMTP(self._smtp.host, self._smtp.port, local_hostname="localhost") as client:
            client.login(self._smtp.user, self._smtp.password)
            client.send_message(mail, sender, [to])

    def close(self) -> None:
        if self._client is not None:
            self._client.shutdown()
            self._client = None
