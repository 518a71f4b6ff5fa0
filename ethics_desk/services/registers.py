"""The register of inquiries in and out: what commissioners keep as a spreadsheet today."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.register import RegisterRow
from ethics_desk.domain.rows import ListRequest
from ethics_desk.exports.inquiry_register import (
    RegisterWriting,
    inquiry_register_csv,
    inquiry_register_xlsx,
)
from ethics_desk.imports.encodings import ENCODINGS
from ethics_desk.imports.inquiry_register import RegisterReading, read_inquiry_register
from ethics_desk.imports.problems import RowProblem
from ethics_desk.imports.register_cells import RegisterNames
from ethics_desk.imports.table import FileKind, Hints
from ethics_desk.imports.text_table import DELIMITERS
from ethics_desk.names.folding import fold
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.register_intake import Intake, misfits
from ethics_desk.services.whole_files import write_whole
from ethics_desk.store.lists.register import register_rows
from ethics_desk.store.work import Work
from ethics_desk.texts.register_form import load_register_form

__all__ = [
    "DELIMITERS",
    "ENCODINGS",
    "ExportRegister",
    "FileKind",
    "ImportRegister",
    "Imported",
    "ReadRegister",
    "RegisterReading",
    "RowProblem",
    "export_register",
    "import_register",
    "read_register",
]

LARGEST_FILE = 50_000_000
WHOLE_REGISTER = ListRequest()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRegister:
    """Look at a register file without recording anything; empty hints mean: find out."""

    path: Path
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRegister:
    """Record the inquiries of a register file: all rows, or with `skip_bad` the good ones."""

    path: Path
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    skip_bad: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """How many rows were read, recorded as inquiries, and skipped."""

    rows: int
    inquiries: int
    skipped: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRegister:
    """Write the register, or the part of it a list shows, as `.xlsx` or `.csv`."""

    path: Path
    language: Language
    request: ListRequest = WHOLE_REGISTER


def read_register(
    desk: Desk, asked: ReadRegister | ImportRegister, progress: Progress = silent
) -> RegisterReading:
    """Every row with its problems, those with what is already recorded included.

    Raises `BadInput` for a file that holds no register we can read.
    """
    content = _content(asked.path)
    hints = Hints(encoding=asked.encoding, delimiter=asked.delimiter, sheet=asked.sheet)
    with desk.read() as work:
        names = _names(desk, work)
        reading = read_inquiry_register(content, asked.path.name, names, hints, progress)
        return _with_misfits(reading, misfits(work, reading.rows, desk.today()))


def import_register(
    desk: Desk, command: ImportRegister, progress: Progress = silent
) -> Outcome[Imported]:
    """Record all rows in one transaction, or nothing.

    Raises `BadInput` `register.bad-rows` when rows are bad and are not to be skipped. Stopping
    leaves nothing behind.
    """
    reading = read_register(desk, command, progress)
    touched: set[str] = set()
    with desk.write(command) as work:
        # Somebody else may have used a number since the file was looked at.
        reading = _with_misfits(reading, misfits(work, reading.rows, desk.today()))
        _check_bad_rows(reading, command)
        intake = Intake(desk, work, reading.file_name)
        matters = list(_by_inquiry(reading.rows))
        for done, rows in enumerate(matters):
            progress(done, len(matters))
            touched.add(intake.take_in(rows))
        progress(len(matters), len(matters))
    return Outcome(
        Imported(rows=len(reading.rows), inquiries=len(touched), skipped=len(reading.bad_rows)),
        touched=frozenset(touched),
    )


def _check_bad_rows(reading: RegisterReading, command: ImportRegister) -> None:
    if reading.problems and not command.skip_bad:
        first = reading.problems[0]
        raise BadInput(
            "register.bad-rows", file=reading.file_name, count=len(reading.bad_rows), row=first.row
        )


def export_register(
    desk: Desk, command: ExportRegister, progress: Progress = silent
) -> Outcome[int]:
    """Write the rows to a file that appears whole or not at all; the value is their number.

    Raises `BadInput` for an ending that is neither `.xlsx` nor `.csv`, and for a place that cannot
    be written.
    """
    with desk.read() as work:
        rows, agencies = register_rows(work.connection, command.request)
    writing = RegisterWriting(
        form=load_register_form(desk.resources), language=command.language, agencies=agencies
    )
    match command.path.suffix.lower():
        case ".xlsx":
            title = desk.texts.in_(command.language).say("register.title")
            content = inquiry_register_xlsx(rows, writing, title, desk.now(), progress)
        case ".csv":
            content = inquiry_register_csv(rows, writing, progress=progress)
        case ending:
            raise BadInput("register.unknown-ending", field="path", ending=ending)
    write_whole(command.path, content)
    return Outcome(len(rows))


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadInput("register.too-large", file=path.name, limit=LARGEST_FILE // 1_000_000)
        return path.read_bytes()
    except OSError as fault:
        raise BadInput("register.cannot-open", file=path.name) from fault


def _names(desk: Desk, work: Work) -> RegisterNames:
    """The office's agencies and items by every name they may be written with."""
    served = {office.agency_id for office in work.offices.of()}
    agencies: dict[str, str] = {}
    for agency_id in served:
        agency = work.agencies.get(agency_id)
        agencies[fold(agency.code)] = agency.code
        for naming in work.agency_names.of(agency_id=agency_id):
            for name in (naming.name.kk, naming.name.ru, naming.name.en):
                agencies.setdefault(fold(name), agency.code)
    items = _items(desk.rules.pack(work.offices.of()[0].pack)) if served else {}
    return RegisterNames(
        form=load_register_form(desk.resources),
        agency=lambda text: agencies.get(fold(text)),
        item=lambda text: items.get(fold(text)),
    )


def _items(pack: Pack) -> dict[str, str]:
    known: dict[str, str] = {}
    for version in pack.versions:
        for code, item in version.items.items():
            known[fold(code)] = code
            for title in (item.title.kk, item.title.ru, item.title.en):
                known.setdefault(fold(title), code)
    return known


def _with_misfits(reading: RegisterReading, found: tuple[RowProblem, ...]) -> RegisterReading:
    bad = {problem.row for problem in found}
    problems = sorted((*reading.problems, *found), key=lambda problem: problem.row)
    return replace(
        reading,
        rows=tuple(row for row in reading.rows if row.row not in bad),
        problems=tuple(problems),
    )


def _by_inquiry(rows: Iterable[RegisterRow]) -> Iterable[list[RegisterRow]]:
    matters: dict[tuple[str, str], list[RegisterRow]] = {}
    for row in rows:
        matters.setdefault((row.agency, row.number), []).append(row)
    return matters.values()
