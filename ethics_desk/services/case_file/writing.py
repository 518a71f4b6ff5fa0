"""Writing a case file: a folder or a zip that appears whole or not at all."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from ethics_desk.documents.case_file.dossier import dossier_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.domain.custody import HashResult
from ethics_desk.domain.errors import BadInput, Conflict
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.exports.bag import Bag, zip_folder
from ethics_desk.exports.crate import Crate, CrateFile, crate_document
from ethics_desk.services.case_file.dossier import Sheet, dossier_page
from ethics_desk.services.case_file.gathering import PROGRAM, Gathered, gather
from ethics_desk.services.case_file.proofs import written
from ethics_desk.services.case_file.verifier import VERIFIER
from ethics_desk.services.custody.hashes import handled
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.evidence_files import copy_name
from ethics_desk.services.journal import entry
from ethics_desk.services.ledger import head_in
from ethics_desk.store.work import Work

DOSSIER, INQUIRY, LEDGER = "data/dossier.pdf", "data/inquiry.json", "data/ledger.json"
SCHEMA = "inquiry.schema.json"
CRATE = "ro-crate-metadata.json"
TOP = "case-file"
ZIP = ".zip"
ENDING = ".unfinished"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportCaseFile:
    """Write the case file of an inquiry to a new folder, or as one zip.

    `left_out` are the numbers of files of evidence that are not to be enclosed.
    """

    inquiry_id: InquiryId
    place: Path
    language: Language
    packed: bool = False
    left_out: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCaseFile:
    """Where the case file is, the code of the head, and the hash of the program that checks it."""

    place: Path
    code: str
    verifier: str


def export_case_file(
    desk: Desk, command: ExportCaseFile, progress: Progress = silent
) -> Outcome[WrittenCaseFile]:
    """Gather, print, write, note it in the journal; the folder gets its name last of all.

    Raises `BadInput` for a place that is taken or cannot be written, `Conflict` when the records
    changed meanwhile, `StoreUnavailable` for a file that is no longer the one taken in.
    """
    desk.permit(command)
    place = _free_place(command)
    gathered = gather(desk, command.inquiry_id, command.language, command.left_out)
    with _unfinished(place) as folder:
        bag = folder / TOP
        bag.mkdir()
        _write(desk, command.inquiry_id, gathered, bag, progress)
        finished = bag
        if command.packed:
            finished = folder / place.name
            zip_folder(bag, finished, TOP)
        _note(desk, command, gathered)
        if place.exists():  # an empty folder, which Windows does not replace
            place.rmdir()
        finished.rename(place)
    return Outcome(
        WrittenCaseFile(
            place=place,
            code=gathered.head.code,
            verifier=sha256(gathered.verifier).hexdigest(),
        ),
        touched=frozenset({command.inquiry_id}),
    )


def dossier_bytes(desk: Desk, inquiry_id: InquiryId, language: Language) -> bytes:
    """The dossier alone, as it would go into a case file made now."""
    gathered = gather(desk, inquiry_id, language)
    return _dossier(desk, inquiry_id, gathered, _documents(desk, gathered))


def suggested_name(number: str) -> str:
    """What the zip of an inquiry may be called on every computer."""
    plain = copy_name(0, number.replace("/", "-").replace("\\", "-")).partition("-")[2]
    return f"{TOP}-{plain}{ZIP}"


def _free_place(command: ExportCaseFile) -> Path:
    place = command.place
    if command.packed and place.suffix.lower() != ZIP:
        place = place.with_name(place.name + ZIP)
    if place.is_symlink() or (place.exists() and (command.packed or not _is_empty(place))):
        raise BadInput("case-file.exists", field="place", file=place.name)
    return place


def _is_empty(place: Path) -> bool:
    try:
        return place.is_dir() and not any(place.iterdir())
    except OSError:  # not ours to look into
        return False


@contextmanager
def _unfinished(place: Path) -> Iterator[Path]:
    """A folder beside the place that nobody else reads, gone afterwards, whatever happens."""
    try:
        with TemporaryDirectory(
            dir=place.parent,
            prefix=f"{place.name}.",
            suffix=".unfinished",
            ignore_cleanup_errors=True,
        ) as folder:
            yield Path(folder)
    except OSError as fault:
        raise BadInput("case-file.cannot-write", field="place", file=place.name) from fault


def _write(
    desk: Desk, inquiry_id: InquiryId, gathered: Gathered, folder: Path, progress: Progress
) -> None:
    bag, total = Bag(folder), len(gathered.files) + 2
    with desk.read() as work:
        for done, one in enumerate(gathered.files):
            progress(done, total)
            bag.add(one.file.path, one.content(work))
    documents = _documents(desk, gathered)
    for name, content in documents.items():
        bag.add(name, content)
    progress(total - 2, total)
    bag.add(DOSSIER, _dossier(desk, inquiry_id, gathered, documents))
    progress(total - 1, total)
    bag.add(CRATE, crate_document(_crate(desk, gathered, bag)))
    bag.close(_info(gathered))
    progress(total, total)


def _documents(desk: Desk, gathered: Gathered) -> Mapping[str, bytes]:
    """The files that are not of the records."""
    return {
        INQUIRY: written(gathered.document),
        LEDGER: written(gathered.proofs),
        SCHEMA: (desk.resources / "case_file" / SCHEMA).read_bytes(),
        VERIFIER: gathered.verifier,
    }


def _dossier(
    desk: Desk, inquiry_id: InquiryId, gathered: Gathered, documents: Mapping[str, bytes]
) -> bytes:
    page = dossier_page(desk, inquiry_id, gathered, _sheets(documents))
    return dossier_pdf(page, open_press(desk.resources))


def _sheets(documents: Mapping[str, bytes]) -> Iterator[Sheet]:
    for path, content in documents.items():
        yield Sheet(path=path, size=len(content), sha256=sha256(content).hexdigest())


def _crate(desk: Desk, gathered: Gathered, bag: Bag) -> Crate:
    language = Language(gathered.document["exported"]["language"])
    words = desk.texts.in_(language)
    names = {one.file.path: one.file.original_name for one in gathered.files}
    return Crate(
        name=f"{words.say('case-file.title')} № {gathered.number}",
        description=words.say("case-file.description", number=gathered.number),
        publisher=gathered.agency.shown_in(language),
        moment=gathered.moment,
        language=language.value,
        conditions=words.say("case-file.conditions"),
        files=[
            CrateFile(
                path=path,
                name=names.get(path, path.rpartition("/")[2]),
                size=one.size,
                sha256=one.hashes["sha256"],
            )
            for path, one in sorted(bag.files.items())
        ],
    )


def _info(gathered: Gathered) -> Iterator[tuple[str, str]]:
    """What is said of the bag: no person is named in it."""
    yield "Bag-Software-Agent", PROGRAM
    yield "Bagging-Date", gathered.moment[:10]
    yield "External-Identifier", f"{gathered.agency_code} {gathered.number}"
    yield "Source-Organization", gathered.agency.shown_in(Language.EN)


def _note_evidence(desk: Desk, work: Work, command: ExportCaseFile, gathered: Gathered) -> None:
    """The chain of custody of what is enclosed: its hash was compared when it was written."""
    enclosed = {one.file.sha256 for one in gathered.files}
    told = (("code", "", gathered.head.code),)
    for piece in work.evidence.of(inquiry_id=command.inquiry_id):
        if piece.sha256 in enclosed:
            line = handled(desk, "evidence.exported", piece, told, result=HashResult.MATCHES)
            work.journal.add(line)


def _note(desk: Desk, command: ExportCaseFile, gathered: Gathered) -> None:
    """Tell the journal, unless the records changed since they were read."""
    with desk.write(command) as work:
        if head_in(work).code != gathered.head.code:
            raise Conflict("case-file.changed-meanwhile")
        _note_evidence(desk, work, command, gathered)
        told = (
            ("code", "", gathered.head.code),
            ("sha256", "", sha256(written(gathered.document)).hexdigest()),
            ("left_out", "", ", ".join(map(str, sorted(command.left_out)))),
        )
        work.journal.add(
            entry(
                desk,
                "case-file.exported",
                command.inquiry_id,
                inquiry_id=command.inquiry_id,
                changes=tuple(one for one in told if one[2]),
            )
        )
