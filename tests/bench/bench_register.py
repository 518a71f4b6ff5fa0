"""How long a page of the register takes, against a bare SELECT of the same rows by the driver.

Run by `python packaging/desk.py bench`; prints ratios, asserts nothing.
"""

import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from sample_office import AGENCY, COMMISSIONER, PACK, words

from ethics_desk.domain.account import Member, MemberRole
from ethics_desk.domain.agency import Agency, AgencyType
from ethics_desk.domain.inquiry import Channel, Inquiry, InquiryId
from ethics_desk.domain.rows import ListRequest
from ethics_desk.store.database import connect
from ethics_desk.store.lists.inquiries import inquiry_window
from ethics_desk.store.office_file import Store, create_store

INQUIRIES = 5_000
PAGE = 100
ROUNDS = 15
FIRST_DAY = date(2016, 1, 1)
BARE = "SELECT * FROM inquiry ORDER BY registered_on DESC, id DESC LIMIT ? OFFSET ?"


def fill(store: Store) -> None:
    """An office with many inquiries."""
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
            work.inquiries.add(inquiry(place))


def inquiry(place: int) -> Inquiry:
    """One of many."""
    day = FIRST_DAY + timedelta(days=place % 3_000)
    return Inquiry(
        id=InquiryId(f"inquiry-{place:06d}"),
        agency_id=AGENCY,
        number=f"{day.year}/{place:06d}",
        year=day.year,
        serial=place,
        received_on=day,
        received_at=None,
        registered_on=day,
        happened_on=None,
        discovered_on=day,
        channel=list(Channel)[place % len(Channel)],
        subject=f"Matter {place}",
        handler_id=COMMISSIONER,
        pack=PACK,
    )


def best(act: Callable[[], object]) -> float:
    """The shortest of some rounds, in seconds."""
    taken = []
    for _ in range(ROUNDS):
        began = perf_counter()
        act()
        taken.append(perf_counter() - began)
    return min(taken)


def main() -> None:
    """Print one line per place in the list."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.edesk"
        store = create_store(path)
        fill(store)
        driver = connect(path)
        for name, offset in (("first page", 0), ("middle", INQUIRIES // 2)):
            with store.read() as work:
                ours = best(
                    lambda at=offset, work=work: inquiry_window(
                        work.connection, ListRequest(), at, PAGE
                    )
                )
            bare = best(lambda at=offset: driver.execute(BARE, (PAGE, at)).fetchall())
            print(
                f"register, {name}: {ours / bare:.1f} times a bare SELECT"
                f" ({ours * 1000:.1f} ms against {bare * 1000:.1f} ms)"
            )
        driver.close()
        store.close()


if __name__ == "__main__":
    main()
