"""Settings: read once, typed, refused with a sentence that names the mend and never the secret."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from mailer.config import Settings, SettingsError, secret
from mailer.servers import OAuth, Rate, Server

FULL = {
    "MAILER_ADDRESS": "circle@example.org",
    "MAILER_SMTP_URL": "smtp://circle%40example.org:p%40ss%2Fword@mail.example.org",
    "MAILER_IMAP_URL": "imaps://circle%40example.org:p%40ss%2Fword@mail.example.org/INBOX",
}


def problems(environ: dict[str, str], folder: Path) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        Settings.read(environ, folder)
    return caught.value.problems


def test_three_settings_are_enough_and_the_rest_has_the_promised_defaults(tmp_path: Path) -> None:
    settings = Settings.read(FULL, tmp_path)
    assert settings.missing() == []
    assert settings.smtp == Server("mail.example.org", 587, "circle@example.org", "p@ss/word", "offered")
    assert settings.imap == Server("mail.example.org", 993, "circle@example.org", "p@ss/word", "wholly", "INBOX")
    assert settings.database_path == tmp_path / "mailer.db"
    assert settings.public_url == "http://localhost:8025"
    assert settings.schedules == tmp_path / "schedules"
    assert (settings.templates, settings.send_rate, settings.connections) == (None, None, 4)
    assert (settings.plus_addressing, settings.processed, settings.log) == (True, "", "plain")


def test_without_settings_nothing_is_wrong_and_what_run_needs_is_listed(tmp_path: Path) -> None:
    assert Settings.read({}, tmp_path).missing() == ["MAILER_ADDRESS", "MAILER_SMTP_URL", "MAILER_IMAP_URL"]


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("MAILER_ADDRESS=file@example.org\nMAILER_CONNECTIONS=2\n")
    settings = Settings.read({"MAILER_ADDRESS": "environment@example.org"}, tmp_path)
    assert (settings.address, settings.connections) == ("environment@example.org", 2)


def test_a_dotenv_may_be_written_as_people_write_it(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(
        b"\xef\xbb\xbf# our circle\r\n\r\nexport MAILER_ADDRESS = 'circle@example.org'  # the mailbox\r\n"
        b'MAILER_SECRET="with # and space, second one of good length"\r\n'
        b"MAILER_IMAP_PROCESSED=Done # filed\r\nOTHER_PROGRAM=x\r\nMAILER_SEND_RATE=\r\n"
    )
    settings = Settings.read({}, tmp_path)
    assert settings.address == "circle@example.org"
    assert settings.secrets == ("with # and space", "second one of good length")
    assert settings.processed == "Done"
    assert settings.send_rate is None


def test_a_line_that_is_no_setting_is_told_with_its_number(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("MAILER_ADDRESS=circle@example.org\nhunter2 is my password\n")
    (problem,) = problems({}, tmp_path)
    assert problem.startswith(".env:2: not a setting")
    assert "hunter2" not in problem


def test_secrets_may_lie_in_files(tmp_path: Path) -> None:
    (tmp_path / "smtp").write_text("smtps://ada:sesame@mail.example.org\n")
    settings = Settings.read({"MAILER_SMTP_URL_FILE": "smtp"}, tmp_path)
    assert settings.smtp == Server("mail.example.org", 465, "ada", "sesame", "wholly")
    (problem,) = problems({"MAILER_SECRET_FILE": "nowhere"}, tmp_path)
    assert problem.startswith("MAILER_SECRET_FILE: nowhere cannot be read (No such file or directory)")
    (tmp_path / "empty").write_text("\n")
    assert problems({"MAILER_SECRET_FILE": "empty"}, tmp_path) == [
        "MAILER_SECRET_FILE: empty is empty; write the value into it"
    ]
    assert "both set" in problems({"MAILER_SECRET_FILE": "smtp", "MAILER_SECRET": "x" * 20}, tmp_path)[0]


def test_a_file_named_in_the_environment_wins_over_a_value_in_the_dotenv(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("MAILER_SECRET=from-the-dotenv-file\n")
    (tmp_path / "secret").write_text("from-a-file-of-its-own\n")
    assert Settings.read({"MAILER_SECRET_FILE": "secret"}, tmp_path).secrets == ("from-a-file-of-its-own",)


@pytest.mark.parametrize(
    ("name", "value", "mend"),
    [
        ("MAILER_ADDRESS", "circle", "such as circle@example.org"),
        ("MAILER_ADDRESS", "Ada <circle@example.org>", "such as circle@example.org"),
        ("MAILER_ADDRESS", "circle+x@example.org", "without +"),
        ("MAILER_SMTP_URL", "mail.example.org", "must begin with smtp:// or smtps://"),
        ("MAILER_SMTP_URL", "imap://mail.example.org", "must begin with smtp:// or smtps://"),
        ("MAILER_SMTP_URL", "smtp://ada:hunter2/x@mail.example.org", "write @ : / ? # % as %40"),
        ("MAILER_SMTP_URL", "smtp://ada:hunter2#x@mail.example.org", "write @ : / ? # % as %40"),
        ("MAILER_SMTP_URL", "smtp://ada:hunter2@mail.example.org?tls=maybe", "tls=required or tls=never"),
        ("MAILER_SMTP_URL", "smtps://ada:hunter2@mail.example.org?tls=never", "keep one of them"),
        ("MAILER_SMTP_URL", "smtp://ada:hunter2%0d%0aQUIT@mail.example.org", "line break"),
        ("MAILER_IMAP_URL", "imap://mail.example.org", "names no user"),
        ("MAILER_DATABASE_URL", "mysql://ada:hunter2@db/mail", "postgresql://"),
        *[
            ("MAILER_DATABASE_URL", f"postgresql://ada:hunter2{mark}pw@db/mail", "in user and password write @ : / ? #")
            for mark in "@/?#"
        ],
        ("MAILER_DATABASE_URL", "sqlite://", "names no file"),
        ("MAILER_PUBLIC_URL", "circle.example.org", "https://circle.example.org"),
        ("MAILER_PUBLIC_URL", "https://circle.example.org:port", "https://circle.example.org"),
        ("MAILER_SECRET", "one,,two", "empty part"),
        ("MAILER_SEND_RATE", "often", "30/minute"),
        ("MAILER_SEND_RATE", "0/minute", "30/minute"),
        ("MAILER_CONNECTIONS", "0", "from 1 to 100"),
        ("MAILER_CONNECTIONS", "many", "from 1 to 100"),
        ("MAILER_PLUS_ADDRESSING", "perhaps", "on or off"),
        ("MAILER_LOG", "xml", "plain or json"),
        ("MAILER_TEMPLATES", "nowhere", "no folder nowhere"),
        ("MAILER_OAUTH_CLIENT_ID", "app", "MAILER_OAUTH_REFRESH_TOKEN is missing"),
        ("MAILER_SMPT_URL", "smtp://ada:hunter2@mail.example.org", "did you mean MAILER_SMTP_URL?"),
    ],
)
def test_what_is_wrong_is_told_by_name_with_its_mend_and_without_the_secret(
    tmp_path: Path, name: str, value: str, mend: str
) -> None:
    told = problems({name: value}, tmp_path)
    assert any(name.removesuffix("CLIENT_ID") in problem and mend in problem for problem in told), told
    assert "hunter2" not in "".join(told)


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    assert len(problems({"MAILER_ADDRESS": "x", "MAILER_CONNECTIONS": "x", "MAILER_LOG": "x"}, tmp_path)) == 3


def test_other_programs_may_have_names_that_begin_like_ours(tmp_path: Path) -> None:
    Settings.read({"MAILER_DSN": "smtp://localhost", "MAILER_URL": "x"}, tmp_path)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("30/minute", Rate(30, 60)),
        ("14", Rate(14, 1)),
        ("5 per second", Rate(5, 1)),
        ("500/day", Rate(500, 86400)),
        ("none", None),
    ],
)
def test_a_rate_is_so_many_letters_in_a_time(tmp_path: Path, text: str, rate: Rate | None) -> None:
    assert Settings.read({"MAILER_SEND_RATE": text}, tmp_path).send_rate == rate


@pytest.mark.parametrize(
    ("url", "path"), [("sqlite:///a/b.db", "a/b.db"), ("sqlite:////var/lib/m.db", "/var/lib/m.db")]
)
def test_three_slashes_are_beside_the_dotenv_and_four_from_the_root(tmp_path: Path, url: str, path: str) -> None:
    assert Settings.read({"MAILER_DATABASE_URL": url}, tmp_path).database_path == tmp_path / path


def test_gmail_and_microsoft_need_no_token_address(tmp_path: Path) -> None:
    tokens = {"MAILER_OAUTH_CLIENT_ID": "app", "MAILER_OAUTH_REFRESH_TOKEN": "r"}
    gmail = Settings.read({"MAILER_IMAP_URL": "imaps://a@imap.gmail.com/INBOX", **tokens}, tmp_path)
    assert gmail.oauth == OAuth("app", "", "r", "https://oauth2.googleapis.com/token")
    office = Settings.read({"MAILER_SMTP_URL": "smtp://a@smtp.office365.com:587", **tokens}, tmp_path)
    assert office.oauth is not None
    assert office.oauth.token_url.startswith("https://login.microsoftonline.com/")


def test_showing_the_settings_shows_no_secret(tmp_path: Path) -> None:
    environ = FULL | {
        "MAILER_SECRET": "a-secret-of-good-length",
        "MAILER_DATABASE_URL": "postgresql://ada:hunter2@db/mail",
        "MAILER_OAUTH_CLIENT_ID": "app",
        "MAILER_OAUTH_CLIENT_SECRET": "client-hunter2",
        "MAILER_OAUTH_REFRESH_TOKEN": "refresh-hunter2",
        "MAILER_OAUTH_TOKEN_URL": "https://login.example.org/token",
    }
    settings = Settings.read(environ, tmp_path)
    shown = repr(settings) + str(settings) + settings.database_shown
    assert not any(word in shown for word in ("hunter2", "p@ss", "p%40ss", "a-secret-of-good-length"))
    assert settings.database_shown == "postgresql://…@db/mail"


def test_a_secret_is_made_once_for_its_owners_eyes_and_kept_beside_the_database(tmp_path: Path) -> None:
    settings = Settings.read({"MAILER_DATABASE_URL": "sqlite:///data/mailer.db"}, tmp_path)
    made = secret(settings)
    assert secret(settings) == made
    assert len(made) == 1
    assert len(made[0]) >= 32
    (path,) = (tmp_path / "data").iterdir()
    assert path.name == "mailer.db.secret"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_processes_that_start_together_make_one_secret_between_them(tmp_path: Path) -> None:
    settings = Settings.read({}, tmp_path)
    found: list[tuple[bytes, ...]] = []
    threads = [threading.Thread(target=lambda: found.append(secret(settings))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 16
    assert len(set(found)) == 1
    assert os.listdir(tmp_path) == ["mailer.db.secret"]


def test_an_emptied_secret_file_is_not_taken_for_a_secret(tmp_path: Path) -> None:
    (tmp_path / "mailer.db.secret").write_text("\n")
    with pytest.raises(OSError, match="is empty; put the secret back"):
        secret(Settings.read({}, tmp_path))


def test_of_several_secrets_the_first_signs_and_a_short_one_is_warned_of(tmp_path: Path) -> None:
    settings = Settings.read({"MAILER_SECRET": "new-one-of-good-length, old-one-of-good-length"}, tmp_path)
    assert secret(settings) == (b"new-one-of-good-length", b"old-one-of-good-length")
    assert settings.warnings == ()
    assert "could be guessed" in Settings.read({"MAILER_SECRET": "short"}, tmp_path).warnings[0]
