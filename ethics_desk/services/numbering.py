"""Numbers without gaps: given inside the transaction that uses them, never given twice."""

from ethics_desk.domain.agency import Agency, AgencyId
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.office import Office, Series, SeriesId
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work

INQUIRIES = "inquiry"
LETTERS = "letter"
REPORTS = "report"


def next_serial(desk: Desk, work: Work, agency_id: AgencyId, kind: str, year: int) -> int:
    """The next number of a series; it is lost again when the transaction is rolled back."""
    found = work.series.of(agency_id=agency_id, kind=kind, year=year)
    if not found:
        work.series.add(
            Series(id=SeriesId(desk.new_id()), agency_id=agency_id, kind=kind, year=year, last=1)
        )
        return 1
    series = found[0]
    serial = series.last + 1
    work.series.replace(
        Series(id=series.id, agency_id=agency_id, kind=kind, year=year, last=serial)
    )
    return serial


def last_serial(work: Work, agency_id: AgencyId, kind: str, year: int) -> int:
    """The number of a series given last; 0 when none was."""
    found = work.series.of(agency_id=agency_id, kind=kind, year=year)
    return found[0].last if found else 0


def next_free(desk: Desk, work: Work, office: Office, agency: Agency, year: int) -> tuple[int, str]:
    """The next serial and number for an inquiry, passing over numbers given elsewhere.

    An imported number may look like one this pattern makes, though it was written by another.
    """
    while True:
        serial = next_serial(desk, work, agency.id, INQUIRIES, year)
        number = written(office.inquiry_pattern, agency=agency.code, year=year, serial=serial)
        if not work.inquiries.of(agency_id=agency.id, number=number):
            return serial, number


def reach(desk: Desk, work: Work, inquiry: Inquiry, serial: int) -> None:
    """Let the series of an inquiry's year go on behind a number that came from elsewhere."""
    found = work.series.of(agency_id=inquiry.agency_id, kind=INQUIRIES, year=inquiry.year)
    key = found[0].id if found else SeriesId(desk.new_id())
    last = max(serial, found[0].last if found else 0)
    series = Series(
        id=key, agency_id=inquiry.agency_id, kind=INQUIRIES, year=inquiry.year, last=last
    )
    if found:
        work.series.replace(series)
    else:
        work.series.add(series)


def written(pattern: str, *, agency: str, year: int, serial: int) -> str:
    """A number as the office writes it; raises `BadInput` for a pattern that cannot be filled."""
    try:
        return pattern.format(agency=agency, year=year, serial=serial)
    except (KeyError, ValueError, IndexError, AttributeError) as fault:
        raise BadInput("office.bad-pattern", field="pattern", pattern=pattern) from fault
