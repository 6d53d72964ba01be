"""A certificate for localhost and 127.0.0.1 that nobody has signed but itself."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.servers.missing import Missing


@dataclass(frozen=True, slots=True)
class Certificate:
    """PEM files; `cert` is also the authority to trust."""

    cert: Path
    key: Path


def make_certificate(folder: Path) -> Certificate:
    """Writes cert.pem and key.pem into the folder. Raises Missing without openssl."""
    if shutil.which("openssl") is None:
        raise Missing("openssl is not installed (Debian: apt-get install openssl)")
    cert, key = folder / "cert.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    command += [
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1",
    ]
    subprocess.run([*command, "-keyout", str(key), "-out", str(cert)], check=True, capture_output=True)
    return Certificate(cert, key)
