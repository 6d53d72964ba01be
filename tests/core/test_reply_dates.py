"""How long a pause lasts, as people say it."""

from __future__ import annotations

# ruff: noqa: E501 — lists of phrases
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.core.reading.phrasing_tokens import fold
from mailer.core.reading.until import until

TODAY = date(2026, 11, 24)  # a Tuesday

SAID = {
    "2027-03-01": "until March|till march|til 1 March|bis März|bis 1. März|jusqu'en mars|hasta marzo|fino a marzo|até março|tot maart|until after February",
    "2027-01-01": "until 1 January|until January 1st|until the 1st of January|until next year|until the new year|until 2027|for the rest of the year"
    "|for December|until the end of December|bis Neujahr|bis nächstes Jahr|bis Ende des Jahres|jusqu'au 1er janvier|jusqu'à l'année prochaine"
    "|jusqu'à fin décembre|hasta el 1 de enero|hasta el año nuevo|fino al 1 gennaio|fino alla fine dell'anno|até 1 de janeiro|tot 1 januari|until 2027-01-01"
    "|through December|until the end of the year",
    "2027-01-03": "until 3 January|until January 3|until Sunday, 3 January|bis 3. Januar|bis zum 3. Januar|bis 3.1.|bis zum 3.1.2027|jusqu'au 3 janvier"
    "|hasta el 3 de enero|fino al 3 gennaio|até 3 de janeiro|tot 3 januari|back on 3 January|until 3rd of January, 2027|until 3/1/2027|bis 3/1",
    "2027-01-04": "through January 3|until after 3 January|tot en met 3 januari|until 3 January inclusive",
    "2027-02-01": "until the end of January|until end of January|bis Ende Januar|jusqu'à fin janvier|hasta fin de enero|fino a fine gennaio"
    "|até fim de janeiro|tot eind januari|through January|until February",
    "2027-01-15": "until mid-January|until mid January|bis Mitte Januar|jusqu'à mi-janvier|from 1 to 15 January|vom 1. bis 15. Januar",
    "2026-12-08": "for two weeks|for 2 weeks|for a fortnight|for the next two weeks|for fourteen days|for 14 days|für zwei Wochen|zwei Wochen lang|pour deux semaines|pendant 2 semaines"
    "|por dos semanas|durante dos semanas|per due settimane|por duas semanas|voor twee weken|for a couple of weeks",
    "2026-12-24": "for a month|für einen Monat|pour un mois|por un mes|per un mese|por um mês|voor een maand",
    "2027-05-24": "for half a year|for six months|für sechs Monate|für ein halbes Jahr",
    "2026-12-01": "until next month|until December|for the rest of the month|until the end of the month|until next Tuesday|until Tuesday|bis Ende des Monats|hasta el próximo mes",
    "2026-11-30": "until next week|until Monday|bis nächste Woche|bis Montag|jusqu'à la semaine prochaine|jusqu'à lundi|hasta el lunes|fino a lunedì|tot maandag|tot volgende week",
    "2026-11-25": "until tomorrow|bis morgen|jusqu'à demain",
    "2026-12-05": "until the 5th",
    "2026-12-25": "until Christmas|bis Weihnachten",
    "2028-02-29": "until 29 February",
    "2026-12-03": "until 3/12",
}  # fmt: skip
OPEN = "till after Easter|until after Christmas|until further notice|for now|for a while|bis auf weiteres|vorerst|until 31 February|until January 2020|pour l'instant|por ahora|voorlopig"
NOTHING = "||hello|March|in March|the 5th|I will come|two weeks ago|on Tuesday|after the summer|a break|may I|3 January"


@pytest.mark.parametrize(("text", "day"), [(text, day) for day, block in SAID.items() for text in block.split("|")])
def test_the_first_day_that_is_not_meant(text: str, day: str) -> None:
    found = until(fold(text), TODAY)
    assert found is not None and found.day == date.fromisoformat(day)


@pytest.mark.parametrize("text", OPEN.split("|"))
def test_a_while_without_an_end(text: str) -> None:
    found = until(fold(text), TODAY)
    assert found is not None and found.day is None


@pytest.mark.parametrize("text", NOTHING.split("|"))
def test_no_while_at_all(text: str) -> None:
    assert until(fold(text), TODAY) is None


def test_a_month_that_has_begun_ends_this_year_and_one_named_as_a_start_is_the_next() -> None:
    assert until("for the rest of november", TODAY).day == date(2026, 12, 1)  # type: ignore[union-attr]
    assert until("until november", TODAY).day == date(2027, 11, 1)  # type: ignore[union-attr]


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(
            "until for bis 31 2 february 9999 300 years weeks . / - to the end of next month tomorrow 29 20000 2050".split()
        ),
        max_size=30,
    ).map(" ".join),
    st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1)),
)
def test_the_day_is_always_ahead(text: str, today: date) -> None:
    found = until(fold(text), today)
    assert found is None or found.day is None or found.day > today
