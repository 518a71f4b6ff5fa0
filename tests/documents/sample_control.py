"""Invented control sheets in three languages: a short clock and a long limitation term."""

from dataclasses import replace
from datetime import date, timedelta

from sample_facts import LETTERHEAD, facts

from ethics_desk.domain.control_paper import (
    ControlSheetPage,
    CountedDay,
    DayMark,
    ExtensionOnPaper,
    PauseOnPaper,
    RuleOnPaper,
)
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.paper import PaperFact, Signatory

HOLIDAY = Trilingual(kk="Астана күні", ru="День столицы", en="Capital Day")
DECREE = Trilingual(
    kk="Үкіметтің № 12 қаулысы",
    ru="постановление Правительства № 12",
    en="Government decree No. 12",
)


def short_clock(language, **changes):
    """Fifteen working days with a holiday, a decree's day off and a worked Saturday."""

    def say(kk, ru, en):
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    page = ControlSheetPage(
        language=language,
        agency=LETTERHEAD.name.in_(language),
        inquiry_number="2026-0014",
        made_on=date(2026, 7, 1),
        subject=say("жолданым бойынша шешім", "решение по обращению", "decision on an appeal"),
        facts=(
            PaperFact(
                label=say("Материалдың мәні", "Предмет", "Subject"),
                value=say("Мүдделер қақтығысы", "Конфликт интересов", "Conflict of interest"),
            ),
        ),
        start=date(2026, 6, 26),
        start_event=say("жолданым тіркелді", "обращение зарегистрировано", "registered"),
        start_paper=say("№ 77 жолданым", "обращение № 77", "appeal No. 77"),
        rules=(
            RuleOnPaper(
                citation=say(
                    "ӘРПК, 76-бап, 1–2-бөліктер", "АППК, ст. 76, ч. 1–2", "APPC, art. 76(1–2)"
                ),
                source=say("ӘРПК № 350-VI", "АППК № 350-VI", "APPC No. 350-VI"),
                rows=("AP-03", "AP-22"),
                confidence="S",
            ),
        ),
        days=_working_days(date(2026, 6, 26), 15, language),
        pauses=(),
        extensions=(),
        reckoning=(
            say(
                "Есептеу келесі күннен басталады.",
                "Отсчёт начинается на следующий день.",
                "Counting begins on the next day.",
            ),
        ),
        due=date(2026, 7, 17),
        edition="kz 2026-06-01",
        law=say("мемлекеттік қызмет", "государственная служба", "civil service"),
        signatories=(Signatory(post=facts(language).officials[0].post, name="А. Б."),),
    )
    return replace(page, **changes)


def long_term(language, **changes):
    """A year from commission, ten days of it paused."""
    start = date(2025, 7, 14)
    paused = {date(2025, 9, 1) + timedelta(days=place) for place in range(10)}
    days, number = [], 0
    for place in range(1, 376):
        day = start + timedelta(days=place)
        number += day not in paused
        mark = DayMark.PAUSED if day in paused else DayMark.COUNTED
        days.append(CountedDay(day=day, mark=mark, number=None if day in paused else number))
    holiday = date(2026, 7, 24)
    days[-1] = CountedDay(day=holiday, mark=DayMark.HOLIDAY, name=HOLIDAY.in_(language))
    ill = Trilingual(kk="еңбекке жарамсыздық", ru="нетрудоспособность", en="illness").in_(language)
    page = short_clock(language)
    return replace(
        page,
        start=start,
        days=tuple(days),
        due=date(2026, 7, 24),
        rules=(replace(page.rules[0], confidence="R", assumption=ill),),
        pauses=(
            PauseOnPaper(reason=ill, first=date(2025, 9, 1), last=date(2025, 9, 10), paper="№ 5"),
        ),
        extensions=(
            ExtensionOnPaper(decided=date(2026, 1, 5), until=date(2026, 7, 24), paper="№ 9"),
        ),
        **changes,
    )


def _working_days(start, amount, language):
    free = {
        date(2026, 7, 6): (DayMark.HOLIDAY, HOLIDAY),
        date(2026, 7, 7): (DayMark.DAY_OFF, DECREE),
    }
    days, number, day = [], 0, start
    while number < amount:
        day += timedelta(days=1)
        mark, name = free.get(day, (DayMark.COUNTED, None))
        if day == date(2026, 7, 11):
            mark, name = DayMark.WORKED, DECREE
        elif day.weekday() > 4:
            mark, name = DayMark.WEEKEND, None
        counts = mark in {DayMark.COUNTED, DayMark.WORKED}
        number += counts
        told = "" if name is None else name.in_(language)
        days.append(CountedDay(day=day, mark=mark, number=number if counts else None, name=told))
    return tuple(days)
