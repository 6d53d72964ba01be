"""Debian's Dovecot with settings of its own: any user name, one password, mail in a temporary folder."""

from __future__ import annotations

import grp
import itertools
import os
import pwd
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from imapclient import IMAPClient

from tests.servers.certificate import Certificate
from tests.servers.child import Child, answers, free_port
from tests.servers.missing import Missing

SETTINGS = """
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
log_path = /dev/stderr
mail_location = maildir:{folder}/mail/%Lu
mail_fsync = never
mail_max_userip_connections = 100
first_valid_uid = 1
first_valid_gid = 1
default_login_user = {login}
default_internal_user = {internal}
default_internal_group = {internal_group}
disable_plaintext_auth = no
auth_failure_delay = 0
{tls}
service anvil {{
  {chroot}
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  {chroot}
}}
service imap-login {{
  {chroot}
  service_count = 0
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
auth_mechanisms = plain xoauth2
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = static
  mechanisms = plain
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={owner} gid={group} home={folder}/mail/%Lu
}}
"""


class Dovecot:
    """A running IMAP server.

    Every user name logs in with `password`; a mailbox comes into being at first use. With a certificate it
    offers STARTTLS on `port` and TLS on `tls_port`. With `tokens`, an address that says whose a token is, XOAUTH2
    lets in too. Raises Missing where it cannot run.
    """

    password = "opensesame"

    def __init__(self, certificate: Certificate | None = None, tokens: str = "") -> None:
        binary = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
        if binary is None or not Path("/usr/lib/dovecot/imap").exists():
            raise Missing("dovecot is not installed (Debian: apt-get install dovecot-imapd)")
        version = subprocess.run([binary, "--version"], capture_output=True, text=True).stdout
        if not re.match(r"2\.3\.", version):
            raise Missing(f"these tests write settings for Dovecot 2.3, here is {version.split()[0]}")
        # Not pytest's folder: the names of Unix sockets may not be longer than 107 bytes.
        self.folder = Path(tempfile.mkdtemp(prefix="dovecot-", dir="/tmp"))
        self.port, self.tls_port = free_port(), free_port() if certificate else 0
        root = os.geteuid() == 0
        self.owner = pwd.getpwnam("mail") if root else pwd.getpwuid(os.geteuid())
        mine = self.owner.pw_name
        tls = f"ssl = yes\nssl_cert = <{certificate.cert}\nssl_key = <{certificate.key}" if certificate else "ssl = no"
        settings = SETTINGS.format(
            folder=self.folder,
            port=self.port,
            tls_port=self.tls_port,
            tls=tls,
            password=self.password,
            login="dovenull" if root else mine,
            internal="dovecot" if root else mine,
            internal_group="dovecot" if root else grp.getgrgid(self.owner.pw_gid).gr_name,
            chroot="" if root else "chroot =",
            owner=self.owner.pw_uid,
            group=self.owner.pw_gid,
        )
        if tokens:
            asked = f"tokeninfo_url = {tokens}?access_token=\nintrospection_mode = auth\nusername_attribute = email\n"
            (self.folder / "oauth2.conf").write_text(asked)
        else:
            settings = re.sub(r"auth_mechanisms.*\n|passdb {\n  driver = oauth2\n.*\n.*\n}\n", "", settings)
        (self.folder / "dovecot.conf").write_text(settings)
        (self.folder / "mail").mkdir()
        if root:
            os.chown(self.folder / "mail", self.owner.pw_uid, self.owner.pw_gid)
        self.folder.chmod(0o755)
        command = [binary, "-F", "-c", str(self.folder / "dovecot.conf")]
        self.server = Child(command, self.folder / "log", lambda: answers(self.port))
        self.names = itertools.count(1)

    def start(self) -> None:
        self.server.start()

    def stop(self) -> None:
        """Ends the server; the mail stays, and `start` brings it back on the same port."""
        self.server.stop()

    def forget(self) -> None:
        """Removes every mailbox. Clients must have logged out."""
        for box in (self.folder / "mail").iterdir():
            shutil.rmtree(box)

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, user: str, password: str | None = None) -> str:
        """What goes into MAILER_IMAP_URL."""
        return f"imap://{quote(user, safe='')}:{quote(password or self.password)}@127.0.0.1:{self.port}/INBOX"

    def connect(self, user: str) -> IMAPClient:
        """A client that is logged in; the caller logs it out."""
        client = IMAPClient("127.0.0.1", port=self.port, ssl=False, timeout=10)
        client.login(user, self.password)
        return client

    def deliver(self, user: str, raw: bytes) -> None:
        """One letter into the INBOX, as a provider would put it there: waiting clients are told."""
        with self.connect(user) as client:
            client.append("INBOX", raw)

    def fill(self, user: str, letters: Iterable[bytes]) -> None:
        """Many letters at once, past IMAP, as files of the Maildir: for mailboxes with a past."""
        with self.connect(user) as client:
            client.select_folder("INBOX")  # makes the Maildir
        for raw in letters:
            path = self.folder / "mail" / user.lower() / "new" / f"{next(self.names)}.filled"
            path.write_bytes(raw)
            os.chown(path, self.owner.pw_uid, self.owner.pw_gid)

    def letters(self, user: str, folder: str = "INBOX") -> list[bytes]:
        """All messages of a folder as they lie there, oldest first."""
        with self.connect(user) as client:
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search(), ["BODY.PEEK[]"])
            return [found[uid][b"BODY[]"] for uid in sorted(found)]
