"""What encryption costs: the same questions and saves over the same records, encrypted and plain.

Run by `python packaging/desk.py bench`; prints ratios, asserts nothing. Both files go through the
same driver; each question is asked of one and of the other in turn, and the shortest time counts.
"""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from ethics_desk.app.assembly import opened_desk, specimen_desk
from ethics_desk.app.paths import resources_folder
from ethics_desk.domain.inquiry import Channel, Inquiry, InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import read_period
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.services.desk import Desk
from ethics_desk.services.inquiries import RegisterInquiry, inquiry_window, register_inquiry
from ethics_desk.services.keys.encryption import encrypt_records, new_secret
from ethics_desk.services.keys.opening import Unlocked
from ethics_desk.services.person_directory import person_window
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.reports import report_bytes, report_page
from ethics_desk.store.office_file import Store
from ethics_desk.store.wrapping import Cost as Stretch
from ethics_desk.texts import Texts

DAY = date(2026, 6, 15)
WHOLE_WAYS = 60
"""Inquiries of the demonstration, which have parties, evidence, letters, decisions."""

ARRIVALS = 10_000
PAGE = 100
ROUNDS = (7, 61)
SECONDS = 6.0
"""Rounds of one act: at least so many, and more while there is time."""

WORDS = ("сыйлық", "тендер", "арыз", "жиһан", "а", "2024/00")
ALLOWED = {"list": 1.3, "report": 1.3, "save": 1.6, "search": 2.2}
"""Times as long as plain, at most; what is read first after opening is told without a bound."""

Act = Callable[[Desk], object]


def fill(desk: Desk) -> None:
    """The demonstration, and many inquiries that have just been taken in."""
    make_demonstration(desk, MakeDemonstration(inquiries=WHOLE_WAYS, language=Language.KK))
    with desk.store.write() as work:
        first = work.inquiries.of()[0]
        for place in range(ARRIVALS):
            one = arrival(first, place)
            work.inquiries.add(one)
            work.index_inquiry(one.id)


def arrival(like: Inquiry, place: int) -> Inquiry:
    """One of many."""
    day = date(2016, 1, 1) + timedelta(days=place % 3_600)
    return replace(
        like,
        id=InquiryId(f"arrival-{place:06d}"),
        number=f"{day.year}/{place:06d}",
        year=day.year,
        serial=10_000 + place,
        received_on=day,
        registered_on=day,
        happened_on=None,
        discovered_on=day,
        opened_on=None,
        finished_on=None,
        due_on=None,
        channel=list(Channel)[place % len(Channel)],
        subject=f"{WORDS[place % 4]} туралы {place}-хат",
    )


def acts() -> dict[str, tuple[tuple[str, Act], ...]]:
    """What is measured, under the kind whose bound it has."""
    serial = count()

    def save(desk: Desk) -> object:
        office = desk.store.path.stem
        return register_inquiry(desk, taken_in(desk, f"{office} {next(serial)} туралы арыз"))

    def listed(search: str, at: int) -> Act:
        return lambda desk: inquiry_window(desk, ListRequest(search=search), at, PAGE)

    def opened_anew(desk: Desk) -> object:
        store = Store(desk.store.path, key=desk.store.key)
        try:
            return inquiry_window(replace(desk, store=store), ListRequest(), 0, PAGE)
        finally:
            store.close()

    asked = AskReport(period=read_period("2026-Q2"), language=Language.KK)
    return {
        "list": (
            ("register, first page", listed("", 0)),
            ("register, middle", listed("", ARRIVALS // 2)),
            ("people", lambda desk: person_window(desk, ListRequest(), 0, PAGE)),
        ),
        "report": (
            ("figures of a quarter", lambda desk: report_page(desk, asked)),
            ("paper of a quarter", lambda desk: report_bytes(desk, asked)),
        ),
        "save": (("an inquiry taken in", save),),
        "search": tuple((f"register, «{word}»", listed(word, 0)) for word in WORDS),
        "opening": (("opened, first page of the register", opened_anew),),
    }


def taken_in(desk: Desk, subject: str) -> RegisterInquiry:
    """An appeal that arrived today."""
    with desk.store.read() as work:
        agency = work.offices.of()[0].agency_id
    return RegisterInquiry(
        agency_id=agency, received_on=DAY, channel=Channel.COMPLAINT, subject=subject
    )


@dataclass(frozen=True)
class Cost:
    """The shortest of some rounds: by the clock, and of the processor alone, in milliseconds."""

    clock: float
    processor: float


def shortest(act: Act, desks: Sequence[Desk]) -> tuple[Cost, Cost]:
    """What an act costs at each desk, turn by turn, each first as often as second."""
    rounds: tuple[list[Cost], list[Cost]] = ([], [])
    least, most = ROUNDS
    began = perf_counter()
    while len(rounds[0]) < least or (len(rounds[0]) < most and perf_counter() - began < SECONDS):
        both = list(zip(desks, rounds, strict=True))
        for desk, kept in both if len(rounds[0]) % 2 else reversed(both):
            kept.append(taken_by(lambda desk=desk: act(desk)))
    plain, locked = (
        Cost(min(one.clock for one in kept), min(one.processor for one in kept)) for kept in rounds
    )
    return plain, locked


def taken_by(act: Callable[[], object]) -> Cost:
    """What doing it once costs."""
    clock, processor = perf_counter(), process_time()
    act()
    return Cost((perf_counter() - clock) * 1000, (process_time() - processor) * 1000)


def main() -> None:
    """Print one line per act, and the whole of each kind against what it may cost."""
    texts = Texts(resources_folder())
    with TemporaryDirectory() as folder, ExitStack() as stack:
        plain, locked = Path(folder) / "plain.edesk", Path(folder) / "locked.edesk"
        with specimen_desk(plain, texts, DAY) as desk:
            fill(desk)
            member = desk.member
        copyfile(plain, locked)
        key = encrypt_records(
            locked, new_secret("төрт жылқы сегіз алма", Stretch(passes=1)), member
        ).key
        print(f"records of {plain.stat().st_size / 1e6:.0f} MB, {ARRIVALS} inquiries")
        unlocked = Unlocked(key=key, account=member)
        desks = tuple(
            replace(
                stack.enter_context(opened_desk(path, texts, way)),
                today=lambda: DAY,
                now=lambda: datetime(2026, 6, 15, 5, tzinfo=UTC),
            )
            for path, way in ((plain, None), (locked, unlocked))
        )
        for kind, named in acts().items():
            told(kind, [(name, *shortest(act, desks)) for name, act in named])


def told(kind: str, lines: list[tuple[str, Cost, Cost]]) -> None:
    """Print what was measured of one kind; a busy computer disturbs the clock most."""
    for name, plain, locked in lines:
        print(
            f"  {name}: {locked.clock / plain.clock:.2f} times as long encrypted"
            f" ({locked.clock:.2f} ms against {plain.clock:.2f} ms),"
            f" {locked.processor / plain.processor:.2f} of the processor"
        )
    clock = sum(line[2].clock for line in lines) / sum(line[1].clock for line in lines)
    processor = sum(line[2].processor for line in lines) / sum(line[1].processor for line in lines)
    bound = f"; at most {ALLOWED[kind]} is promised" if kind in ALLOWED else ""
    print(f"{kind}: {clock:.2f} by the clock, {processor:.2f} of the processor{bound}")


if __name__ == "__main__":
    main()
