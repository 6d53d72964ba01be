"""Orders to the service, told from talk that only sounds like one."""

from __future__ import annotations

# ruff: noqa: E501 — lists of phrases
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading.commands import command_in
from mailer.core.reading.phrasing_tokens import plain
from mailer.core.reading.phrasing_values import AskedSession, Question

TODAY = date(2026, 11, 24)
SESSION = AskedSession("circle/2026-12-01", datetime(2026, 12, 1, 19, tzinfo=UTC))
INVITED = Question(today=TODAY, sessions=(SESSION,), about=SESSION.id)
UNASKED = Question(today=TODAY)


def order(text: str, subject: str = "", asked: Question = INVITED) -> str:
    """`pause 2027-03-01`, `stop` or '' for none."""
    found = command_in(plain(text), plain(subject), asked)
    return f"{found[0].name} {found[0].argument}".strip() if found else ""


ORDERS = {
    "stop": """
stop
STOP!
Stop please
unsubscribe
Unsubscribe me
Please unsubscribe
please unsubscribe me from this list
I'd like to unsubscribe
I want to unsubscribe from these emails.
How do I unsubscribe?
remove me from the list
Please remove me from your mailing list.
Remove me from this mailing list immediately
Could you please take me off the list?
take me off
Please take me off your list. I moved away.
please stop these mails
Please stop sending me these emails
stop emailing me
Stop sending me mails, thanks
Stop contacting me
no more emails
No more mails please
No more invitations, thank you
I don't want these emails any more
I do not want to receive any more emails from you
I no longer wish to receive these messages
Don't send me any more mails
please don't email me again
leave the group
I want to leave the group
I'd like to leave the circle
I'm leaving the group
I have decided to leave the group.
Please delete me from your list
Please remove my email address from your list
please cancel my subscription
End my membership
opt out
Please opt me out
Hi Ada, please take me off the list. All the best, Dee
Hello, I have found another group, so please remove me from the list. Thanks for everything!
Thank you all for the good years. It is time for me to go. Please take me off the list.
Could you remove me from the mailing list as I have moved to Spain?
not interested in receiving these mails
Stopp
Bitte keine Mails mehr
keine E-Mails mehr
Bitte nehmt mich vom Verteiler
Nehmen Sie mich bitte aus dem Verteiler.
Bitte streichen Sie mich von der Liste
Bitte löscht mich aus der Liste
Bitte tragt mich aus
Ich möchte keine Mails mehr bekommen
Ich will keine Einladungen mehr
Ich möchte die Gruppe verlassen
Ich möchte mich von der Liste abmelden
Hallo Ada, könntest du mich bitte vom Verteiler nehmen? Danke, Dee
Schickt mir bitte keine Mails mehr
abbestellen
désabonner
Je veux me désabonner
Désabonnez-moi s'il vous plaît
Retirez-moi de la liste
Merci de me retirer de la liste
Je voudrais quitter le groupe
Je ne veux plus recevoir vos mails
Arrêtez de m'envoyer des mails
Plus de mails s'il vous plaît
Ne m'écrivez plus
Dame de baja
Quiero darme de baja
Por favor, denme de baja de la lista
Bórrenme de la lista
Quítame de la lista por favor
No quiero recibir más correos
no más correos
Dejen de enviarme correos
Quiero salir del grupo
Toglietemi dalla lista
Cancellami dalla lista, per favore
Vorrei essere cancellato dalla lista
Non voglio più ricevere mail
Basta mail
disiscrivimi
Vorrei lasciare il gruppo
Remova-me da lista, por favor
Por favor, me tire da lista
Não quero receber mais emails
Quero sair do grupo
Chega de emails
Descadastrar
Haal me van de lijst
Haal mij alsjeblieft van de lijst af
Geen mails meer alsjeblieft
Ik wil geen mails meer ontvangen
Ik wil de groep verlaten
Schrijf me uit
uitschrijven
""",
    "pause": """
pause
Pause please
Please pause my mails
pause me
put me on hold
Please put my mails on hold
I'd like to pause
I need a break from the group
Can you pause the mails for now?
please suspend my membership
Please stop the mails for a while
no mails for now please
Pausiert bitte meine Mails
Bitte pausieren
Ich möchte pausieren
Bitte vorerst keine Mails
Mettez mes mails en pause
en pause
Pon mis correos en pausa
Quiero hacer una pausa
Mettetemi in pausa
Vorrei fare una pausa
Coloque meus emails em pausa
Quero fazer uma pausa
Zet mijn mails op pauze
Pauzeer mijn mails
Please pause me till after Easter
""",
    "pause 2027-03-01": """
pause until March
Please pause my mails until March
I'd like to take a break until March
Taking a break until March
no emails until March please
Please stop the mails until March.
Put me on hold until March
I'm away until March, please pause my mails.
Please pause my mails. I'm away until March.
Ich möchte bis März pausieren
Pause bis März
Bitte keine Mails bis März
Pause jusqu'en mars
Mettez-moi en pause jusqu'en mars
Pausa hasta marzo
Sin correos hasta marzo por favor
In pausa fino a marzo
Pausa até março
Pauze tot maart
Geen mails tot maart alstublieft
""",
    "pause 2027-01-01": """
Please pause until 1 January
pause until January 1st
pause my mails until the new year
no more mails until January, thanks
Bitte pausiert meine Mails bis 1. Januar
""",
    "pause 2026-12-08": """
pause for two weeks
Please pause my mails for 2 weeks
stop the mails for two weeks please
Pause für zwei Wochen
Pause pour deux semaines
Pausa por dos semanas
Metti in pausa le mie mail per due settimane
Pauze voor twee weken
""",
    "pause 2027-01-03": "away until 3 January, please pause my mails",
    "resume": """
resume
I'm back
I'm back!
Hello, I am back again
unpause
start again
Please start the mails again
Resume my mails please
You can mail me again
put me back on the list
I'm back from holiday
Ich bin wieder da
Ich bin wieder zurück
Pause beenden
Schickt mir bitte wieder Mails
Je suis de retour
Me revoilà
He vuelto
Estoy de vuelta
Sono tornata
Voltei
Estou de volta
Ik ben weer terug
""",
    "join": """
I'd like to join the group
I would like to join your list
Please add me to the group
How do I join the group?
Can I join your circle?
I'm interested in joining your group
Ich möchte der Gruppe beitreten
Ich möchte gerne in eure Gruppe aufgenommen werden
Je voudrais rejoindre le groupe
Quiero unirme al grupo
Vorrei unirmi al gruppo
Quero entrar no grupo
Ik wil graag lid worden van de groep
""",
    "next": """
what's next?
What's next
When is the next session?
when's the next meeting
next date please
When do we meet next?
When and where is the next meeting?
Hi, when is our next session? Thanks, Ben
Wann ist das nächste Treffen?
Nächster Termin?
C'est quand la prochaine séance ?
Quand est la prochaine réunion ?
¿Cuándo es la próxima reunión?
Quando è il prossimo incontro?
Quando é o próximo encontro?
Wanneer is de volgende bijeenkomst?
""",
    "zone America/Phoenix": """
my time zone is Phoenix
My timezone is America/Phoenix
time zone: Phoenix
Please set my time zone to Phoenix
my time zone is Arizona
I live in Phoenix, please use my time zone
""",
    "zone Europe/Berlin": """
I'm in Berlin now, please use that time zone
Meine Zeitzone ist Berlin
I've moved to Berlin, please change my time zone
my time zone is CET
""",
    "zone Europe/Paris": """
timezone: Europe/Paris
Mon fuseau horaire est Paris
""",
    "zone America/Los_Angeles": """
my time zone is Pacific time
please use Pacific time
Timezone: PST
""",
    "zone America/New_York": "my time zone is New York",
    "zone Asia/Kolkata": "My time zone is Bombay",
    "zone Europe/Madrid": "Mi zona horaria es Madrid",
    "zone Europe/Rome": "Il mio fuso orario è Roma",
    "zone America/Sao_Paulo": "Meu fuso horário é São Paulo",
    "zone Europe/Amsterdam": "Mijn tijdzone is Amsterdam",
    "zone Etc/GMT-2": "my time zone is UTC+2",
    "zone Little Snoring": "My time zone is Little Snoring",
    "remind 1 day before": """
remind me the day before
Please remind me one day before
a reminder the day before please
Can you remind me a day before the session?
Bitte erinnert mich einen Tag vorher
Rappelez-moi la veille
Recuérdame un día antes
Ricordami un giorno prima
Lembre-me um dia antes
Herinner me een dag van tevoren
""",
    "remind 2 hours before": """
remind me 2 hours before
Remind me two hours before it starts
Erinnere mich zwei Stunden vorher
""",
    "remind 30 minutes before": "Remind me half an hour before",
    "remind 1 day before, 1 hour before": "Please remind me the day before and an hour before",
    "remind 1 week before": "please remind me a week before",
    "remind none": """
no reminders please
Please stop the reminders
I don't need reminders
stop sending me reminders
don't remind me
Keine Erinnerungen bitte
Pas de rappels s'il vous plaît
Sin recordatorios por favor
""",
    "remind default": """
usual reminders again
Please turn the reminders back on
""",
    "export": """
send me everything you hold
Please send me everything you hold about me
what data do you have about me?
What do you know about me?
I'd like a copy of my data
Welche Daten habt ihr über mich?
Quelles données avez-vous sur moi ?
""",
    "phone": """
just the phone number
Just the phone number please
What's the dial-in?
what's the phone number?
Can I have the dial-in number?
How do I dial in?
Nur die Telefonnummer bitte
Juste le numéro de téléphone
Solo el número de teléfono
""",
    "language de": """
please write to me in German
Auf Deutsch bitte
Könnt ihr mir auf Deutsch schreiben?
Language: German
""",
    "language fr": """
en français s'il vous plaît
Please send the mails in French
""",
    "language es": """
En español por favor
Can you write to me in Spanish?
""",
    "language nl": "In het Nederlands graag",
    "language en": "In English please",
}

NONE = """
I can't stop laughing
Let's pause here
the bus stop
Don't stop!
Stop by my place on Tuesday
I'll stop by
next time
Next time!
I'll stop by for a bit, yes
Yes, I can't stop thinking about it, see you there
Is the bus stop far from the church?
No, I have to stop working at six first
My car stopped, so I'll be late
I'm away until March
Away until March
I'm on holiday until 3 January
I can't come, I'm taking the kids out
I'm back on Monday
I'll be back in time, so yes
Yes, I'm back by then
I'm back home by eight, so I can make it
I'd like to join
I'd love to join!
I'll join
I'd like to join on Tuesday
Happy to join you all
I'd love to join the group on Tuesday
Sign me up!
Count me in
Please add me to Tuesday
Can I join by video?
I will join by phone
Remove me from Tuesday, please
Please take me off the list for Tuesday
Take me off the list this week
Please remove me from the session on the 5th
I can't join the call
Yes please
No thanks
No
No more tea for me, I'm driving
Can't make it, next week is better
I want to leave early
I have to leave at eight
I'm leaving work now
I'll leave the door open
I'm leaving for Spain tomorrow, so no
What a great group, thanks for the mails
We should stop meeting so late
Could we take a break halfway?
Is there a pause for coffee?
I'd like a longer pause between the talks
Cancel
Cancel please
Please cancel my place on Tuesday
I have to cancel
Please don't unsubscribe me
Don't take me off the list!
If it happens again, remove me from the list
You asked whether to take Ben off the list, I would keep him
Ben said he wants to leave the group
She told me to stop
I remind you that I come late
Remind me what this is about?
Reminds me of my time in Berlin
I was in Berlin last week
My time is short
The time zone is confusing
I'm in a different time zone, so it is hard for me
Is that in my time zone?
What data shall I bring?
I have lost my phone
My phone number is 555 0100
Call me on my phone if I'm late
I speak German
My German is not so good
The book is in German
I learned English at school
See you at the next session
I'll be at the next meeting
The next session is fine for me
Yes. When is the next one after that?
I can't on Tuesday. When is the next session?
Yes, I'll be there. My time zone is Phoenix.
I need a break
I'm on a break at work until one
Full stop.
The stop sign on the corner is new
Please stop worrying, I'll be there
Non-stop rain here, I stay at home
I can come but I must stop at nine
I hold the key
Hold on, I will look
I resume work in March
Start again without me
Let's start again in January
Ich melde mich
Ich melde mich ab
Ich möchte mich für Dienstag abmelden
Ich muss mich leider abmelden
Ich mache bis acht Sport
In der Pause komme ich dazu
Nach der Pause kann ich
Ich bin da
Ich bin dabei
Ich höre gern zu
Ich muss um neun aufhören
Ich komme nicht mehr
Ich trete nicht auf
Je ne peux pas venir
Je serai là
Je dois partir à neuf heures
On fait une pause à midi ?
Je reprends le travail lundi, donc non
Me désinscrire de mardi
No puedo ir
Me doy prisa y llego
Hay una parada de autobús
Basta così, grazie
Non posso venire, basta
Pare aqui
Para mim está bem
Não posso ir
Ik meld me af voor dinsdag
Helaas moet ik me afmelden
Ik kan niet komen
Ik kom na de pauze
Thanks for the mails
I got two mails, is that right?
It would be good to get the mails earlier
Who writes these mails?
I like these mails
no more than two of us
No more, thank you
Please take me off the moderator list
Please take me off the waiting list
remove my name from the list of speakers
I'd like to be removed from the rota
Please remove me from the group call
Please add me to the list for Tuesday
Please put me on the list
Hold my place please
Vacation until March
Urlaub bis März
No mails yet about Tuesday?
Please use the time well
Use my time well
Please stop the music
I quit smoking
I will quit the group if Ben stays
Leave me off this one
Nos vemos después de la pausa
Yes, what's the phone number?
What's the phone number of Ada?
Everything you hold dear
"""


def rows(block: str) -> list[str]:
    return [line for line in block.strip().splitlines() if line.strip()]


POSITIVE = [(text, wanted) for wanted, block in ORDERS.items() for text in rows(block)]


@pytest.mark.parametrize(("text", "wanted"), POSITIVE, ids=[text for text, _ in POSITIVE])
def test_an_order_is_taken(text: str, wanted: str) -> None:
    assert order(text) == wanted


@pytest.mark.parametrize("text", rows(NONE))
def test_talk_is_no_order(text: str) -> None:
    assert order(text) == ""


@pytest.mark.parametrize(
    ("subject", "text", "wanted"),
    [
        ("unsubscribe", "", "stop"),
        ("Unsubscribe", "\n", "stop"),
        ("STOP", "", "stop"),
        ("stop-a7k2m9q4", "", "stop"),
        ("unsubscribe u7k2m9q4", "", "stop"),
        ("Unsubscribe from the circle", "", "stop"),
        ("Abmelden", "", "stop"),
        ("désinscription", "", "stop"),
        ("baja", "", "stop"),
        ("unsubscribe", "please", "stop"),
        ("Re: unsubscribe", "", ""),
        ("AW: Stop", "", ""),
        ("leave", "", "stop"),
        ("Bus stop", "see you there", ""),
        ("Pause", "until March please", "pause 2027-03-01"),
        ("pause until March", "", "pause 2027-03-01"),
        ("resume", "", "resume"),
        ("what's next?", "", "next"),
        ("Tuesday", "Yes, see you there", ""),
        ("Next week", "Yes, see you there", ""),
        ("no reminders", "", "remind none"),
        ("My time zone is Phoenix", "", "zone America/Phoenix"),
    ],
)
def test_a_subject_may_give_the_order(subject: str, text: str, wanted: str) -> None:
    assert order(text, subject) == wanted


@pytest.mark.parametrize(
    ("subject", "text", "wanted"),
    [
        ("join", "I would like to join", "join"),
        ("join", "", "join"),
        ("Join the group", "Hello, I'm Zoe", "join"),
        ("Your circle", "I'd like to join please", "join"),
        ("New member", "Please add me", "join"),
        ("hello", "I'd like to join the group. My sister told me about it.", "join"),
        ("", "I'd love to join!", ""),
        ("Re: Invitation", "I'd like to join", ""),
        ("Hello", "I found your circle. Please add me to the list", ""),
        ("Your circle", "Please add me to the list", "join"),
        ("", "Sign me up!", ""),
        ("Saturday", "I'll join", ""),
    ],
)
def test_a_stranger_wishes_to_join(subject: str, text: str, wanted: str) -> None:
    assert order(text, subject, UNASKED) == wanted


def test_where_nothing_at_all_was_asked_a_plain_wish_to_join_is_one() -> None:
    assert order("I'd like to join", asked=Question(asked="", today=TODAY)) == "join"


def test_in_answer_to_an_invitation_the_same_wish_is_a_yes_even_below_such_a_subject() -> None:
    assert order("I would like to join", "join") == ""


def test_without_knowing_the_day_a_pause_is_open() -> None:
    assert order("pause until March", asked=Question()) == "pause"


def test_the_words_come_back_as_they_were_written() -> None:
    found = command_in("Hello Ada,\nI moved. Please TAKE me off  the list, thanks", "", INVITED)
    assert found is not None and found[1] == "Please TAKE me off the list, thanks"


def test_at_either_end_of_a_long_letter_an_order_counts_and_in_its_middle_it_is_a_tale() -> None:
    talk = "It was a good year for all of us here. " * 10
    assert order(f"Please take me off the list. {talk}") == "stop"
    assert order(f"{talk} Please take me off the list.") == "stop"
    assert order(f"{talk} Please take me off the list. {talk}") == ""


def test_lines_broken_by_a_mail_program_are_read_as_one() -> None:
    assert order("Thank you all for the time we had, now I would like you to please take me off\nthe list.") == "stop"


LETTERS = st.text(max_size=400)
WORDS = st.lists(
    st.sampled_from("stop please pause until 31 2 . , ? ! \n for 99 months join the group list my time zone is remind me "
                    "before no mails bis Ende Januar jusqu'au 3/14 in German - ' : reminders 1 day".split(" ")),
    max_size=60,
).map(" ".join)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(LETTERS | WORDS, LETTERS | WORDS)
def test_nothing_anybody_writes_breaks_it(text: str, subject: str) -> None:
    for asked in (INVITED, UNASKED, Question(asked="")):
        found = command_in(plain(text), plain(subject)[:200], asked)
        assert found is None or (found[0].name and found[1])
