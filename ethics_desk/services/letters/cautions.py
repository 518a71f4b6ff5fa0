"""What the writer of a letter is told before it is issued; it stops nothing and is not printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.coming_days import coming_days
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.redirects import redirects
from ethics_desk.services.standing import live_inquiry
from ethics_desk.texts import In

REDIRECT_CLOCK = "appeal-redirect"
"""The clock of a pack that says within how many working days an appeal is handed on."""


@dataclass(frozen=True, slots=True)
class LetterCaution:
    """One thing to know, by code, with what its words tell."""

    code: str
    told: tuple[tuple[str, object], ...] = ()

    def in_(self, words: In) -> str:
        """In the words of who reads it."""
        return words.say(f"letter-caution.{self.code}", **dict(self.told))


def letter_cautions(
    desk: Desk, command: IssueLetter, page: LetterPage
) -> tuple[LetterCaution, ...]:
    """What to know of days, terms and annexes of a letter whose page is written."""
    with desk.read() as work:
        inquiry = live_inquiry(work, command.inquiry_id)
        template = office_press(desk, work, inquiry.agency_id).template(command.kind)
    calendar = desk.rules.calendar_of(inquiry.pack)
    return (
        *_of_liability(page),
        *_of_days(template, page, calendar),
        *(_of_redirect(desk, inquiry, page) if redirects(template) else ()),
    )


def _of_liability(page: LetterPage) -> Iterator[LetterCaution]:
    for one in page.facts.offences:
        if one.limits_passed:
            yield LetterCaution("offence-term-passed", (("citation", one.citation),))


def _of_days(
    template: LetterTemplate, page: LetterPage, calendar: WorkingCalendar
) -> Iterator[LetterCaution]:
    """A day of reply nobody can keep; a meeting on a day off, or nearer than the law allows."""
    yield from _of_reply(page, calendar)
    for ask, day in coming_days(template.asks, page.facts.asked):
        if not ask.notice_days:
            continue
        if not calendar.is_working_day(day):
            yield LetterCaution("day-off", (("label", ask.label), ("day", day)))
        if calendar.working_days_before(day, ask.notice_days) < page.day:
            told = (("label", ask.label), ("day", day), ("days", ask.notice_days))
            yield LetterCaution("day-near", told)


def _of_reply(page: LetterPage, calendar: WorkingCalendar) -> Iterator[LetterCaution]:
    day = page.facts.reply_by
    if day is not None and day == page.day:
        yield LetterCaution("reply-same-day", (("day", day),))
    if day is not None and not calendar.is_working_day(day):
        yield LetterCaution("reply-day-off", (("day", day),))


def _of_redirect(desk: Desk, inquiry: Inquiry, page: LetterPage) -> Iterator[LetterCaution]:
    """The appeal goes on late, or on another day than recorded, and is annexed by hand."""
    last = _last_day(desk, inquiry)
    if last is not None and last < page.day:
        yield LetterCaution("redirect-late", (("day", last),))
    for day in dict.fromkeys(one.day for one in page.facts.redirections):
        if day != page.day:
            yield LetterCaution("redirect-other-day", (("day", day),))
    appeal = desk.texts.in_(page.language).say("letter.appeal-annex")
    if appeal in {one.title for one in page.facts.annexes}:
        yield LetterCaution("appeal-by-hand")


def _last_day(desk: Desk, inquiry: Inquiry) -> date | None:
    pack = desk.rules.pack(inquiry.pack)
    clock = pack.clock(REDIRECT_CLOCK, inquiry.registered_on)
    if clock is None:
        return None
    calendar = desk.rules.calendar_of(inquiry.pack)
    return calendar.working_days_after(inquiry.registered_on, clock.amount)
