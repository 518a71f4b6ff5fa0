"""An office that consolidates, and returns of the body kz-there as another office writes them."""

from dataclasses import replace
from datetime import date

from builders import given_inquiry
from sample_office import AGENCY, words

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.figures import Unit
from ethics_desk.domain.report_return import ReturnContent, ReturnedFigure, ReturnedRow
from ethics_desk.services.reports.return_files import return_bytes

THERE = AgencyId("agency-there")
SILENT = AgencyId("agency-silent")

SAID = ReturnContent(
    agency_code="kz-there",
    agency=words("kz-there"),
    period="2026-Q1",
    number="01/2026",
    issued_on=date(2026, 4, 6),
    report_sha256="0",
    signed_by="Commissioner T. T.",
    signed_on=date(2026, 3, 2),
    specimen=False,
    figures=(
        ReturnedFigure(
            code="received", unit=Unit.INQUIRIES, rows=(ReturnedRow(code="complaint", value=1),)
        ),
        ReturnedFigure(
            code="days-taken",
            unit=Unit.DAYS,
            rows=(
                ReturnedRow(code="average-days", value=10.0, matters=1),
                ReturnedRow(code="median-days", value=10.0, matters=1),
            ),
        ),
    ),
)


def given_body(desk, key, code, parent=None):
    with desk.store.write() as work:
        work.agencies.add(Agency(id=key, code=code, type=AgencyType.MINISTRY, parent_id=parent))
        name = AgencyName(id=AgencyNameId(f"name-{key}"), agency_id=key, name=words(code))
        work.agency_names.add(name)


def given_centre(desk):
    """Two inquiries, two bodies under the agency of the desk."""
    given_body(desk, THERE, "kz-there", AGENCY)
    given_body(desk, SILENT, "kz-silent", AGENCY)
    given_inquiry(desk)
    given_inquiry(desk)
    return desk


def sent_return(folder, **over):
    """The file of a return."""
    said = replace(SAID, **over)
    path = folder / f"{said.issued_on}.return.json"
    path.write_bytes(return_bytes(said))
    return path
