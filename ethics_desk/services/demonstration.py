"""The demonstration office: invented people, real work, everything marked as a specimen."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from ethics_desk.domain.account import MemberRole
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.office import Office
from ethics_desk.domain.period import quarter_of
from ethics_desk.domain.prevention import PreventiveKind
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.imports.invented_people import InventedPeople, read_invented_people
from ethics_desk.services.agencies import EditAgency, edit_agency
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.demonstration_accounts import let_others_in, seal_a_source
from ethics_desk.services.demonstration_acts import work_through
from ethics_desk.services.demonstration_appeal import DAYS_OF_APPEAL, work_on_appeal
from ethics_desk.services.demonstration_matter import Ending, Matter, on_day
from ethics_desk.services.demonstration_queue import work_off
from ethics_desk.services.demonstration_referrals import STRIDE
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.letters import letter_content, list_letters
from ethics_desk.services.members import AddMember, add_member
from ethics_desk.services.office import EditOffice, OpenOffice, edit_office, open_office
from ethics_desk.services.prevention import RecordPreventiveWork, record_preventive_work
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.reports import report_bytes

AGENCY = "kz-akimat-55"
FIRST_MATTER = 0
DAYS_OF_MATTERS = 540
DAYS_OF_MAIN_MATTER = 24
DAYS_OF_OPEN_MATTERS = 35
"""Invented matters older than this have ended: a desk full of late ones shows nothing."""

EVERY_ALIKE = 5
"""Every so many matters is of the main one's kind and decided: what that one is compared with."""

UNENDED = frozenset({Ending.WAITING, Ending.UNDER_INQUIRY})


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeDemonstration:
    """How many inquiries the demonstration office has, by which seed, in which language it prints.

    The first inquiry goes the whole way up to the referral; the others end in all the ways an
    inquiry can end, over a year and a half.
    """

    inquiries: int = 40
    seed: int = 1
    language: Language = Language.KK


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonstration:
    """The number of the inquiry that went the whole way, its letter, and the quarter's report.

    `appeal_id` is another inquiry, from which persons are written to.
    """

    inquiry_id: InquiryId
    appeal_id: InquiryId
    number: str
    letter: bytes
    report: bytes


def make_demonstration(
    desk: Desk, command: MakeDemonstration, progress: Progress = silent
) -> Demonstration:
    """Open the office, work through the matters, issue the letter and print the report.

    The same desk, day and command give the same bytes.
    """
    people = read_invented_people(desk.resources / "demo" / "people.toml")
    chance = Random(command.seed)  # noqa: S311 - a repeatable sequence, not a secret
    desk, agency_id = _open(desk, people)
    with TemporaryDirectory(prefix="ethics-desk-") as folder:
        matters = list(_matters(desk, command, people, chance))
        courses = [work_through(desk, agency_id, matter, Path(folder)) for matter in matters]
        last = work_on_appeal(desk, agency_id, _appeal(desk, command, people), Path(folder))
        *_, main, appeal = work_off([*courses, last], progress)
    _prevent(desk, agency_id, chance)
    _let_others_in(desk, agency_id, people, command.language)
    letters = list_letters(desk, main)
    with desk.read() as work:
        number = work.inquiries.get(main).number
    progress(len(matters), len(matters))
    return Demonstration(
        inquiry_id=main,
        appeal_id=appeal,
        number=number,
        letter=letter_content(desk, letters[-1].id),
        report=report_bytes(
            desk, AskReport(period=quarter_of(desk.today()), language=command.language)
        ),
    )


def _open(desk: Desk, people: InventedPeople) -> tuple[Desk, AgencyId]:
    head, commissioner, deputy = (_initials(people.men.name(place)) for place in (101, 102, 103))
    opened = open_office(
        desk,
        OpenOffice(
            agency=AGENCY,
            name=_said(desk, "demo.office"),
            commissioner=commissioner,
            post=_said(desk, "demo.commissioner"),
            phone="8 (7172) 00-00-00",
            specimen=True,
        ),
    ).value
    desk = replace(desk, member=opened.member_id)
    with desk.read() as work:
        office = work.offices.get(opened.office_id)
    add_member(
        desk,
        AddMember(
            agency_id=office.agency_id,
            role=MemberRole.DEPUTY,
            name=deputy,
            post=_said(desk, "demo.deputy"),
            phone="8 (7172) 00-00-01",
        ),
    )
    _furnish(desk, office, head)
    _write_letterhead(desk, office.agency_id, people)
    return desk, office.agency_id


def _let_others_in(
    desk: Desk, agency_id: AgencyId, people: InventedPeople, language: Language
) -> None:
    """The other accounts; a source under seal in the newest inquiry that goes on."""
    places = {MemberRole.AGENCY_HEAD: 101, MemberRole.REGISTRAR: 104, MemberRole.AUDITOR: 105}
    let_others_in(
        desk,
        agency_id,
        {role: _initials(people.men.name(place)) for role, place in places.items()},
    )
    with desk.read() as work:
        going_on = [one for one in work.inquiries.of() if one.stage.is_open and not one.voided]
        deputy = work.members.of(role=MemberRole.DEPUTY)[0]
    if going_on:
        name = people.women.name(106).kk
        seal_a_source(desk, going_on[-1].id, name, deputy=deputy.id, language=language)


def _furnish(desk: Desk, office: Office, head: Trilingual) -> None:
    edit_office(
        desk,
        EditOffice(
            office_id=office.id,
            version=office.version,
            name=office.name,
            inquiry_pattern="ӘУ-{year}/{serial:04d}",
            letter_pattern=office.letter_pattern,
            closes_at=office.closes_at,
            head_name=head,
            head_post=_said(desk, "demo.head"),
            head_addressed=_said(desk, "demo.head-addressed"),
            executor_name=office.executor_name,
            executor_phone=office.executor_phone,
        ),
    )


def _write_letterhead(desk: Desk, agency_id: AgencyId, people: InventedPeople) -> None:
    with desk.read() as work:
        agency = work.agencies.get(agency_id)
        name = agency_name_on(work, agency_id, desk.today())
    edit_agency(
        desk,
        EditAgency(
            agency_id=agency.id,
            version=agency.version,
            name=name,
            type=agency.type,
            region=agency.region,
            parent_id=agency.parent_id,
            address=people.addresses[0],
            phone="8 (7172) 00-00-00",
            email="ulgi@example.kz",
        ),
    )


def _said(desk: Desk, key: str) -> Trilingual:
    return Trilingual(
        **{language.value: desk.texts.in_(language).say(key) for language in Language}
    )


def _matters(
    desk: Desk, command: MakeDemonstration, people: InventedPeople, chance: Random
) -> Iterator[Matter]:
    """The matters in the order they arrived; the main one is the last to arrive."""
    ended = [ending for ending in Ending if ending not in UNENDED]
    days = sorted(chance.randrange(2, DAYS_OF_MATTERS) for _ in range(command.inquiries - 1))
    for place, ago in enumerate(reversed(days), start=1):
        ending = chance.choice(list(Ending) if ago < DAYS_OF_OPEN_MATTERS else ended)
        alike = place % EVERY_ALIKE == 0 and ago >= DAYS_OF_OPEN_MATTERS
        other = (place + command.seed) % len(people.matters)
        yield Matter(
            people=people,
            invented=people.matters[FIRST_MATTER if alike else other],
            serial=command.seed * 7 + place * STRIDE,
            arrived=desk.today() - timedelta(days=ago),
            ending=Ending.SANCTIONED if alike else ending,
            alike=alike,
            language=command.language,
            chance=chance,
            main=False,
        )
    yield Matter(
        people=people,
        invented=people.matters[FIRST_MATTER],
        serial=command.seed * 40,
        arrived=desk.today() - timedelta(days=DAYS_OF_MAIN_MATTER),
        ending=Ending.REFERRED_TO_COMMISSION,
        alike=False,
        language=command.language,
        chance=chance,
        main=True,
    )


def _appeal(desk: Desk, command: MakeDemonstration, people: InventedPeople) -> Matter:
    """The appeal persons are written to about; it has luck of its own, others keep theirs."""
    return Matter(
        people=people,
        invented=people.matters[FIRST_MATTER],
        serial=command.seed * 39,
        arrived=desk.today() - timedelta(days=DAYS_OF_APPEAL),
        ending=Ending.UNDER_INQUIRY,
        alike=False,
        language=command.language,
        chance=Random(command.seed),  # noqa: S311 - a repeatable sequence, not a secret
        main=False,
    )


def _prevent(desk: Desk, agency_id: AgencyId, chance: Random) -> None:
    for place in range(24):
        kind = list(PreventiveKind)[place % len(PreventiveKind)]
        day = desk.today() - timedelta(days=chance.randrange(1, DAYS_OF_MATTERS))
        words = desk.texts.in_(Language.KK)
        record_preventive_work(
            on_day(desk, day),
            RecordPreventiveWork(
                agency_id=agency_id,
                kind=kind,
                done_on=day,
                subject=words.say(f"demo.prevention.{kind}"),
                participants=chance.randrange(5, 60),
            ),
        )


def _initials(name: object) -> Trilingual:
    return Trilingual(
        **{
            language: getattr(name, script).initials
            for language, script in (("kk", "kk"), ("ru", "ru"), ("en", "latin"))
        }
    )
