"""How long one judges the open inquiries of a large office again, against the start of the program.

Run by `python packaging/desk.py bench`; prints ratios, asserts nothing. The yardstick is what a
person waits for at every start: the window of an empty office drawn by a new process.
"""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from sample_office import AGENCY, COMMISSIONER, PACK, RESOURCES, words

from ethics_desk.domain.account import Member, MemberRole
from ethics_desk.domain.agency import Agency, AgencyType
from ethics_desk.domain.inquiry import (
    Allegation,
    AllegationId,
    Channel,
    Inquiry,
    InquiryId,
    Party,
    PartyId,
    PartyRole,
)
from ethics_desk.domain.person import Person, PersonId, PersonName
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.services.desk import Desk
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.docket.limitation_days import limitation_days
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.store.office_file import Store, create_store
from ethics_desk.store.work import Work
from ethics_desk.texts import Texts

INQUIRIES = 10_000
TODAY = date(2026, 3, 2)
ITEMS = ("csl-50-1-6", "csl-44-1", "csl-50-2", "csl-44-2-coi", "csl-50-1-2")


def fill(store: Store) -> None:
    """An office with many open inquiries, each about one act of one official."""
    with store.write() as work:
        work.agencies.add(Agency(id=AGENCY, code="kz-bench", type=AgencyType.MINISTRY))
        name = words("Commissioner")
        work.members.add(
            Member(
                id=COMMISSIONER,
                agency_id=AGENCY,
                role=MemberRole.COMMISSIONER,
                name=name,
                post=name,
            )
        )
        for place in range(INQUIRIES):
            matter(work, place)


def matter(work: Work, place: int) -> None:
    """One of many."""
    day = TODAY - timedelta(days=place % 60)
    key, person = InquiryId(f"inquiry-{place:06d}"), PersonId(f"person-{place:06d}")
    called = PersonName(surname=f"Сейітов{place}", given="Асқар")
    work.persons.add(Person(id=person, kk=called, ru=called, latin=called))
    work.inquiries.add(
        Inquiry(
            id=key,
            agency_id=AGENCY,
            number=f"{day.year}/{place:06d}",
            year=day.year,
            serial=place,
            received_on=day,
            received_at=None,
            registered_on=day,
            happened_on=None,
            discovered_on=day,
            channel=Channel.COMPLAINT,
            subject=f"Matter {place}",
            handler_id=COMMISSIONER,
            pack=PACK,
        )
    )
    party = PartyId(f"party-{place:06d}")
    work.parties.add(Party(id=party, inquiry_id=key, person_id=person, role=PartyRole.OFFICIAL))
    work.allegations.add(
        Allegation(
            id=AllegationId(f"allegation-{place:06d}"),
            inquiry_id=key,
            party_id=party,
            item=ITEMS[place % len(ITEMS)],
            text="",
            committed_on=day - timedelta(days=30),
            discovered_on=day,
        )
    )


START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ethics_desk.app.assembly import opened_desk
from ethics_desk.app.paths import resources_folder
from ethics_desk.app.unseen import unseen_window
from ethics_desk.domain.language import Language
from ethics_desk.gui.look import Look
from ethics_desk.texts import Texts
with opened_desk(Path(sys.argv[1]), Texts(resources_folder())) as desk:
    with unseen_window(desk, Look(language=Language.EN)):
        QCoreApplication.processEvents()
"""
STARTS = 3


def start_of_the_program(folder: Path) -> float:
    """Seconds a new process needs to draw the window of the demonstration office, at best."""
    program = [sys.executable, "-m", "ethics_desk", "demo", "--out", str(folder)]
    subprocess.run(program, check=True, capture_output=True)  # noqa: S603 - our own program
    taken = []
    for _ in range(STARTS):
        began = perf_counter()
        drawn = [sys.executable, "-c", START, str(folder / "demo.edesk")]
        subprocess.run(drawn, check=True, capture_output=True)  # noqa: S603
        taken.append(perf_counter() - began)
    return min(taken)


def desk_over(store: Store) -> Desk:
    """A desk over the records, on one day."""
    return Desk(
        store=store,
        shelf=RuleShelf(store, load_rule_book(RESOURCES)),
        member=COMMISSIONER,
        today=lambda: TODAY,
        now=lambda: datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC),
        new_id=lambda: "",
        texts=Texts(RESOURCES),
        resources=RESOURCES,
    )


def main() -> None:
    """Print one line."""
    with TemporaryDirectory() as folder:
        store = create_store(Path(folder) / "bench.edesk")
        fill(store)
        desk = desk_over(store)
        desk.rules.calendar.is_working_day(TODAY)  # the library of holidays is loaded once
        began = perf_counter()
        rows = limitation_days(desk, AskDocket())
        ours = perf_counter() - began
        store.close()
        start = start_of_the_program(Path(folder) / "start")
    print(
        f"judging, {INQUIRIES} inquiries again: {ours / start:.1f} times a start of the program"
        f" ({ours:.2f} s against {start:.2f} s; {len(rows)} limitation days)"
    )


if __name__ == "__main__":
    main()
