"""Returns: written from an issued report, taken in by the office that consolidates, listed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ethics_desk.domain.agency import Agency, AgencyId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.figures import Figure, Unit
from ethics_desk.domain.issued_report import IssuedReport, IssuedReportId
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import Period
from ethics_desk.domain.report_return import (
    ReportReturn,
    ReportReturnContent,
    ReportReturnId,
    ReturnContent,
    ReturnedFigure,
    ReturnedRow,
    ReturnRow,
    Standing,
)
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.reports.frozen import Frozen, read_frozen
from ethics_desk.services.reports.return_files import (
    ReturnFile,
    read_return_bytes,
    read_return_file,
    return_bytes,
)
from ethics_desk.services.whole_files import write_whole
from ethics_desk.store.work import Work

_TOLD = ("agency_code", "period", "number", "issued_on", "signed_by", "signed_on", "sha256")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReturn:
    """Write the figures of an issued report as a return; `signed_by` signed it off."""

    report_id: IssuedReportId
    path: Path
    signed_by: str = ""
    signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReturn:
    """Take in a return of another office; a newer one takes the place of the former."""

    path: Path


@dataclass(frozen=True, slots=True)
class ReadReturn:
    """A return before it is taken in, and the one it would take the place of."""

    file: ReturnFile
    replaces: ReportReturn | None


def export_return(desk: Desk, command: ExportReturn) -> Outcome[str]:
    """Write the file whole; the value is its hash.

    Refused for what hides cells, was withdrawn, or is about several agencies, for what nobody
    signed off, and for a day of signing that is still to come or before the report was issued.
    """
    _check_signed(command)
    if command.signed_on is not None and command.signed_on > desk.today():
        day, today = command.signed_on, desk.today()
        raise BadInput("day.in-future", field="signed_on", day=day, today=today)
    with desk.write(command) as work:
        report = work.issued_reports.get(command.report_id)
        raw = return_bytes(_content(work, report, command))
        _check_signed_after(report, command.signed_on)
        write_whole(command.path, raw)
        changes = (("number", "", report.number), ("file_name", "", command.path.name))
        work.journal.add(entry(desk, "return.exported", report.id, changes=changes))
    return Outcome(ReturnFile(_content_of(raw), raw).sha256)


def read_return(desk: Desk, path: Path) -> ReadReturn:
    """What a return says and whether it can be taken in; nothing is kept.

    Raises `BadInput` or `RuleViolation` by name for one that cannot.
    """
    file = read_return_file(path)
    with desk.read() as work:
        return ReadReturn(file, _admitted(work, file))


def import_return(desk: Desk, command: ImportReturn) -> Outcome[ReportReturnId]:
    """Check the file and keep it byte for byte; both the newer and the former stay."""
    file = read_return_file(command.path)
    with desk.write(command) as work:
        former, said = _admitted(work, file), file.content
        taken = ReportReturn(
            id=ReportReturnId(desk.new_id()),
            agency_code=said.agency_code,
            agency=said.agency,
            period=said.period,
            number=said.number,
            issued_on=said.issued_on,
            signed_by=said.signed_by,
            signed_on=said.signed_on,
            sha256=file.sha256,
            taken_in_on=desk.today(),
            taken_in_by=desk.member,
            replaces_id=None if former is None else former.id,
        )
        work.report_returns.add(taken)
        work.report_return_content.add(ReportReturnContent(id=taken.id, content=file.raw))
        changes = (*facts_of(taken, *_TOLD), ("file_name", "", command.path.name))
        work.journal.add(entry(desk, "return.imported", taken.id, changes=changes))
    return Outcome(taken.id)


def list_returns(desk: Desk, period: Period, language: Language) -> list[ReturnRow]:
    """Whose figures of a period are there: own agencies, those that sent, those expected.

    Expected are the bodies under an agency served here, as they stood on the last day.
    """
    with desk.read() as work:
        own = [work.agencies.get(office.agency_id) for office in work.offices.of()]
        standing = standing_returns(work, period)
        rows = [_own(work, one, period, language) for one in own]
        rows += [_sent(work, one, language) for one in standing]
        there = {row.agency_code for row in rows}
        missing = [one for one in _expected(work, own, period) if one.code not in there]
        return rows + [_missing(work, one, period, language) for one in missing]


def standing_returns(work: Work, period: Period) -> list[ReportReturn]:
    """The newest return of each agency for a period, by the agencies' codes."""
    found = work.report_returns.of(period=period.code)
    replaced = {one.replaces_id for one in found}
    return sorted((one for one in found if one.id not in replaced), key=lambda one: one.agency_code)


def return_content(work: Work, taken: ReportReturn) -> ReturnContent:
    """What a return says that was taken in; raises `BadInput` when it was altered."""
    return read_return_bytes(taken.number, work.report_return_content.get(taken.id).content)


def returned_figures(figures: Iterable[Figure]) -> tuple[ReturnedFigure, ...]:
    """Figures as a return tells them: codes and counts of the period, no inquiries."""
    return tuple(
        ReturnedFigure(
            code=figure.code,
            unit=figure.unit,
            rows=tuple(
                ReturnedRow(
                    code=row.code,
                    value=row.value,
                    matters=len(row.inquiries) if figure.unit is Unit.DAYS else 0,
                )
                for row in figure.rows
            ),
        )
        for figure in figures
    )


def _check_signed(command: ExportReturn) -> None:
    """Refuse what does not say who answers for it, and since when."""
    if not clean_line(command.signed_by, "signed_by"):
        raise BadInput("return.nobody-signed", field="signed_by")
    if command.signed_on is None:
        raise BadInput("return.nobody-signed", field="signed_on")


def _check_signed_after(report: IssuedReport, day: date | None) -> None:
    """Nobody can have signed off figures that were not issued yet."""
    if day is not None and day < report.issued_on:
        raise BadInput(
            "return.signed-before-issue",
            field="signed_on",
            day=day,
            number=report.number,
            issued=report.issued_on,
        )


def _content(work: Work, report: IssuedReport, command: ExportReturn) -> ReturnContent:
    frozen: Frozen = read_frozen(work, report)
    about_id = report.about_id or _only_agency(work)
    if about_id is None or report.public:
        raise RuleViolation("return.one-agency-only", number=report.number)
    if report.withdrawn_on is not None:
        raise RuleViolation("report.withdrawn-already", number=report.number)
    agency = work.agencies.get(about_id)
    return ReturnContent(
        agency_code=agency.code,
        agency=agency_name_on(work, agency.id, frozen.page.ends_on),
        period=report.period,
        number=report.number,
        issued_on=report.issued_on,
        report_sha256=report.sha256,
        signed_by=clean_line(command.signed_by, "signed_by"),
        signed_on=command.signed_on,
        specimen=frozen.page.specimen,
        figures=returned_figures(frozen.page.figures),
    )


def _only_agency(work: Work) -> AgencyId | None:
    """The agency a report about all of them is about, where the records are of one only."""
    offices = work.offices.of()
    return offices[0].agency_id if len(offices) == 1 else None


def _content_of(raw: bytes) -> ReturnContent:
    return read_return_bytes("", raw)


def _admitted(work: Work, file: ReturnFile) -> ReportReturn | None:
    """The return it takes the place of; raises by name where it cannot be taken in."""
    said = file.content
    found = work.agencies.of(code=said.agency_code)
    if not found:
        raise BadInput("return.unknown-agency", field="path", agency=said.agency_code)
    if work.offices.of(agency_id=found[0].id):
        raise RuleViolation("return.own-agency", agency=said.agency_code)
    if work.report_returns.of(sha256=file.sha256):
        raise RuleViolation("return.taken-in-already", number=said.number)
    taken = work.report_returns.of(agency_code=said.agency_code, period=said.period)
    former = taken[-1] if taken else None
    if former is not None and said.issued_on < former.issued_on:
        raise RuleViolation("return.older", number=said.number, former=former.number)
    return former


def _expected(work: Work, own: list[Agency], period: Period) -> list[Agency]:
    """The bodies under the agencies served here that existed on the period's last day."""
    day = period.ends_on
    return [
        one
        for above in own
        for one in work.agencies.of(parent_id=above.id)
        if (one.exists_from is None or one.exists_from <= day)
        and (one.exists_to is None or one.exists_to >= day)
    ]


def _own(work: Work, agency: Agency, period: Period, language: Language) -> ReturnRow:
    return ReturnRow(
        id=agency.id,
        agency_code=agency.code,
        agency=agency_name_on(work, agency.id, period.ends_on).shown_in(language),
        standing=Standing.OWN,
    )


def _missing(work: Work, agency: Agency, period: Period, language: Language) -> ReturnRow:
    return ReturnRow(
        id=agency.id,
        agency_code=agency.code,
        agency=agency_name_on(work, agency.id, period.ends_on).shown_in(language),
        standing=Standing.MISSING,
    )


def _sent(work: Work, taken: ReportReturn, language: Language) -> ReturnRow:
    same = work.report_returns.of(agency_code=taken.agency_code, period=taken.period)
    return ReturnRow(
        id=taken.id,
        agency_code=taken.agency_code,
        agency=taken.agency.shown_in(language),
        standing=Standing.SENT,
        number=taken.number,
        issued_on=taken.issued_on,
        signed_by=taken.signed_by,
        signed_on=taken.signed_on,
        taken_in_on=taken.taken_in_on,
        former=len(same) - 1,
    )
