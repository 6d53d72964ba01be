"""What everybody does in these seven weeks, told as data.

The first cue that fits a letter counts. Plans are done at their hour whatever comes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from .acts import COMMAND, FOR_HOST, Clicks, Cue, Edits, Plan, Presses, Says, Vacates, Writes
from .cast import on


def minutes(n: float) -> timedelta:
    return timedelta(minutes=n)


def hours(n: float) -> timedelta:
    return timedelta(hours=n)


def days(n: float) -> timedelta:
    return timedelta(days=n)


def yes(words: str, style: str = "top") -> Says:
    return Says(words, ("rsvp accepted",), style)


def no(words: str, style: str = "top") -> Says:
    return Says(words, ("rsvp declined",), style)


def maybe(words: str, style: str = "top") -> Says:
    return Says(words, ("rsvp tentative",), style)


def offers(words: str) -> Says:
    return Says(words, ("moderator offered",))


def link(choice: str, what: str) -> Clicks:
    return Clicks("r", (("answer", choice),), (f"rsvp {choice}",), what)


def swap(old: str, new: str) -> Callable[[str], str]:
    """The edit that writes `new` where `old` stood; LookupError where it does not stand any more."""

    def change(text: str) -> str:
        if old not in text:
            raise LookupError(f"it no longer says {old!r}")
        return text.replace(old, new, 1)

    return change


def line(new: str) -> Callable[[str], str]:
    """The edit that adds a line at the end."""
    return lambda text: text.rstrip("\n") + "\n" + new + "\n"


ASKED, MOVED, ROLE = "invitation", "amendment", "moderator-ask"
GOOGLE, OUTLOOK, APPLE = "google", "outlook", "apple"
HOLIDAY = "I am on holiday until 29 November. Your mail will be read then."
DESK = (
    "I am out of the office until Monday 14 December and will not read my mail. "
    "For anything urgent please ring the front desk."
)

# fmt: off
CUES: tuple[Cue, ...] = (
    # Ben answers at once; he moderates the first co-learning call, and stands in when Eve drops out of the second.
    Cue("ben", ASKED, "peer-assists/*", minutes(2), (yes("Yes please!"), yes("I'm in."))),
    Cue("ben", ASKED, "*", minutes(2), (yes("Yes, see you there!"), yes("Count me in"), yes("I'll be there"))),
    Cue("ben", MOVED, "peer-assists/2026-12-10", minutes(3), (yes("Friday works too, I'll be there."),)),
    Cue("ben", ROLE, "colearning/2026-11-28", minutes(5), (offers("I'll do it"),)),
    Cue("ben", ROLE, "colearning/2026-12-05", hours(1), (offers("Yes, still up for it"),), on("12-04 00:00")),
    Cue("ben", ROLE, "colearning/2026-12-05", days(1), (offers("Happy to moderate again if needed."),)),
    # Chi answers late, and changes her mind.
    Cue("chi", ASKED, "colearning/2026-12-05", days(2), (no("Sorry, I can't make it."),)),
    Cue("chi", ASKED, "colearning/*", days(2),
        (maybe("Hmm, maybe. I only know on Friday."), yes("Yes, with pleasure"))),
    Cue("chi", ASKED, "enquiring/*", days(3), (yes("I will come."), no("Not this time, I'm afraid."))),
    # Dee's calendar is Google's.
    Cue("dee", ASKED, "colearning/*", hours(4), (Presses("ACCEPTED", GOOGLE), Presses("TENTATIVE", GOOGLE))),
    Cue("dee", ASKED, "peer-assists/*", hours(5), (Presses("DECLINED", GOOGLE), Presses("ACCEPTED", GOOGLE))),
    Cue("dee", MOVED, "peer-assists/*", hours(2), (Presses("ACCEPTED", GOOGLE),)),
    # Eve answers in Spanish, is quick to volunteer, and then cannot.
    Cue("eve", ASKED, "colearning/2026-12-05", hours(7), (yes("Sí, cuenta conmigo."),)),
    Cue("eve", ASKED, "colearning/*", hours(7), (yes("Sí, allí estaré."), no("Lo siento, no puedo."))),
    Cue("eve", ASKED, "enquiring/*", hours(7), (yes("Sí, voy."),)),
    Cue("eve", ROLE, "colearning/2026-12-05", minutes(25), (offers("I'd be happy to moderate."),)),
    # Fay moderates the London circle; for a week in December a mail server answers for her and does not say so.
    Cue("fay", "*", "*", minutes(1), (Vacates(DESK, declared=False),), on("12-07 00:00"), on("12-13 00:00")),
    Cue("fay", ASKED, "london-circle/*", hours(1), (yes("Yes, I'll be there"),)),
    Cue("fay", ASKED, "colearning/*", hours(9), (no("I can't this Saturday, sorry"), yes("Yes!"))),
    Cue("fay", ROLE, "london-circle/2026-11-26", hours(2), (offers("I'll do it, gladly."),)),
    # Gus answers in German; an enquiring conversation is called off when nobody moderates it.
    Cue("gus", ASKED, "*/*", hours(6),
        (yes("Ja, ich bin dabei!"), no("Leider kann ich an dem Abend nicht."), yes("Ich komme gern."))),
    Cue("gus", MOVED, "peer-assists/*", hours(3), (no("Am Freitag kann ich leider nicht."),)),
    Cue("gus", ROLE, "enquiring/2026-12-01", hours(6), (offers("Ich übernehme das gern."),)),
    # Ida is away with a proper automatic answer; afterwards she presses the links in her letters.
    Cue("ida", "*", "*", minutes(1), (Vacates(HOLIDAY, declared=True),), None, on("11-29 00:00")),
    Cue("ida", ASKED, "*/*", hours(5), (link("accepted", "yes"), link("tentative", "maybe"))),
    # Jon writes below the quotation, and quotes what was quoted.
    Cue("jon", ASKED, "*/*", hours(10), (yes("Yes, I'll come.", "bottom"), no("I won't make it this time.", "bottom"))),
    Cue("jon", ROLE, "london-circle/2026-12-17", hours(4), (offers("I can moderate that evening."),)),
    # Kim does not know us yet; from then on her Outlook answers.
    Cue("kim", ASKED, "london-circle/2026-11-26", hours(2),
        (Says("Who is this? How did you get my address?", fate=FOR_HOST),)),
    Cue("kim", ASKED, "*/*", hours(11), (Presses("ACCEPTED", OUTLOOK), Presses("DECLINED", OUTLOOK))),
    Cue("kim", MOVED, "peer-assists/*", hours(4), (Presses("ACCEPTED", OUTLOOK),)),
    # Lou answers in French, from a telephone.
    Cue("lou", ASKED, "*/*", hours(8), (yes("Oui, je serai là.", "phone"), no("Je ne peux pas venir.", "phone"))),
    # Mia's calendar is Apple's.
    Cue("mia", ASKED, "*/*", hours(3), (Presses("ACCEPTED", APPLE), Presses("TENTATIVE", APPLE))),
    Cue("mia", MOVED, "peer-assists/*", hours(1), (Presses("DECLINED", APPLE),)),
    Cue("mia", ROLE, "enquiring/2026-12-22", hours(2), (offers("I'll do it this time"),)),
    # Pat confirms the wish to join, then comes; Hal lets Quin in, who comes too.
    Cue("pat", "welcome", "colearning", minutes(30), (Says("Yes", ("membership joined",), fate=COMMAND),),
        None, on("11-21 12:59")),
    Cue("pat", ASKED, "*/*", hours(1), (yes("Yes, looking forward to it!"),)),
    Cue("hal", "question", "london-circle", hours(2),
        (Says("Yes, let them in.", ("membership joined",), fate=COMMAND),)),
    Cue("quin", ASKED, "*/*", hours(1), (yes("Yes, thank you for having me."),)),
)

PLANS: tuple[Plan, ...] = (
    Plan(on("11-21 12:00"), "pat", Writes("colearning", "Joining", "join", ("membership wished",), COMMAND)),
    Plan(on("11-22 10:30"), "hal", Edits("members/london-circle.csv", "adds Pia, and mistypes her address",
        line("Pia Rosen,pia@exmaple.org,,"))),
    Plan(on("11-23 15:00"), "rob", Writes("peer-assists", "Top rankings for your website",
        "We guarantee your page a first place. Shall I send our price list?")),
    Plan(on("11-27 19:00"), "quin",
        Writes("london-circle", "The Lantern Room", "Please may I join the circle?", ("membership wished",), COMMAND)),
    Plan(on("12-01 09:30"), "hal", Edits("colearning.yaml", "changes the link of the co-learning call",
        swap("https://video.example.org/j/119362879", "https://video.example.org/j/204418830"))),
    Plan(on("12-03 20:00"), "chi", yes("Good news: I can come after all!"), ASKED, "colearning/2026-12-05"),
    Plan(on("12-04 10:00"), "ada", Edits("peer-assists.yaml", "moves the peer assist of 10 December to the 11th",
        swap("  2026-12-10:\n", "  2026-12-10:\n    moved: 2026-12-11\n"))),
    Plan(on("12-04 18:00"), "eve", Says("I'm so sorry, I can't moderate after all.", ("moderator withdrawn",)),
        "moderator-thanks", "colearning/2026-12-05"),
    Plan(on("12-09 11:00"), "hal", Edits("enquiring.yaml", 'saves a slip of the fingers: "invitee" for "invite"',
        swap("invite: 2 weeks before", "invitee: 2 weeks before"))),
    Plan(on("12-09 11:40"), "hal", Edits("enquiring.yaml", "mends it", swap("invitee:", "invite:"))),
    Plan(on("12-13 09:00"), "jon", Clicks("m", (("do", "pause"), ("until", "2027-01-04")), ("membership paused",),
        "pauses until 4 January"), ASKED, "colearning/*"),
    Plan(on("12-15 16:00"), "ada", Edits("colearning.yaml", "cancels the call of 19 December",
        swap("  2026-12-26: cancelled\n", "  2026-12-19: cancelled\n  2026-12-26: cancelled\n"))),
    Plan(on("12-18 09:00"), "lou", Clicks("u", (("List-Unsubscribe", "One-Click"),), ("membership left",),
        "leaves the London circle"), ASKED, "london-circle/*"),
)
# fmt: on
