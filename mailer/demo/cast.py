"""Who plays, what each is like, and how it should stand after seven weeks. All of it invented."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 20, 9, tzinfo=UTC)  # a Friday morning
END = START + timedelta(weeks=7)

OURS = "circle"
HOSTS = {"ada": "Ada Host", "hal": "Hal Host"}
MEMBERS = {
    "ben": "Ben Achterberg", "chi": "Chi Nakamori", "dee": "Dee Lindqvist", "eve": "Eve Sandoval",
    "fay": "Fay Okonjo", "gus": "Gus Brennecke", "ida": "Ida Marchetti", "jon": "Jon Wetherall",
    "kim": "Kim Sonn", "lou": "Lou Tessier", "mia": "Mia van der Zande", "ned": "Ned Gallowhill",
}  # fmt: skip
STRANGERS = {"pat": "Pat Rowan", "quin": "Quin Abara", "rob": "Rob Offers"}
PEOPLE = HOSTS | MEMBERS | STRANGERS
FULL = ("ned",)  # whose mailbox is full: letters to it come back
MISTYPED = "pia@exmaple.org"  # what Hal makes of Pia's address
SLIP = "invitee"  # his slip in a schedule

# How it should stand in the end.
PLACES = {
    "unreachable": ["ned@example.org", MISTYPED],
    "paused": [],
    "left": ["lou@example.org"],
}
SET_ASIDE = ["kim", "rob"]
MODERATORS = {
    "colearning/2026-11-28": "ben",
    "colearning/2026-12-05": "ben",  # next in line when Eve drops out
    "enquiring/2026-12-01": "gus",
    "enquiring/2026-12-22": "mia",
    "london-circle/2026-11-26": "fay",
    "london-circle/2026-12-17": "jon",
    "peer-assists/2026-12-10": "kim",
}
LIKE = {
    "ada": "hosts; moves a date, cancels one",
    "hal": "hosts; changes a link, makes a slip",
    "ben": "answers at once, and moderates",
    "chi": "answers late and changes her mind",
    "dee": "presses the button in Google's calendar",
    "eve": "volunteers to moderate, then drops out",
    "fay": "away without saying so in the header",
    "gus": "answers in German",
    "ida": "on holiday first, then presses links",
    "jon": "answers below three levels of quotation",
    "kim": 'asks "who is this?", then uses Outlook',
    "lou": "answers in French, and leaves a group",
    "mia": "presses the button in Apple's calendar",
    "ned": "his mailbox is full",
    "pat": "a stranger who joins an open group",
    "quin": "a stranger who asks a host",
    "rob": "a stranger with something to sell",
}


def on(text: str) -> datetime:
    """`12-01 09:30`: that moment of these weeks, UTC."""
    year = 2027 if text.startswith("01") else 2026
    return datetime.fromisoformat(f"{year}-{text}").replace(tzinfo=UTC)
