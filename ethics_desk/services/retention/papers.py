"""Paper about keeping: the list before an erasure, and the certificate after it."""

from dataclasses import dataclass

from ethics_desk.documents.erasure import erasure_certificate_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.documents.register import register_pdf
from ethics_desk.domain.account import Member
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import RegisterColumn, RegisterPage, Signatory
from ethics_desk.domain.retention import Erasure, ErasureId, KeepRow
from ethics_desk.domain.retention_paper import ErasedLine, ErasureCertificate
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.office import office_of
from ethics_desk.services.retention.listing import keep_list
from ethics_desk.store.work import Work
from ethics_desk.texts import In, say_code

COLUMNS = (
    ("number", 1.2),
    ("outcome", 1.6),
    ("ended", 0.9),
    ("term", 0.9),
    ("basis", 3.0),
    ("until", 0.9),
    ("state", 1.4),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintCertificate:
    """Which erasure is certified, in which language."""

    erasure_id: ErasureId
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintKeepList:
    """The list of ended inquiries; `erasure_id` narrows it to what stands on a list of erasure."""

    language: Language
    erasure_id: ErasureId | None = None


def certificate_bytes(desk: Desk, asked: PrintCertificate) -> bytes:
    """The certificate as PDF; raises `RuleViolation` `erasure.not-carried-out`."""
    office = office_of(desk)
    with desk.read() as work:
        erasure = work.erasures.get(asked.erasure_id)
        if erasure.erased_at is None or erasure.confirmed_by is None:
            raise RuleViolation("erasure.not-carried-out")
        lines = _lines(work, erasure)
        page = ErasureCertificate(
            language=asked.language,
            agency=office.name.shown_in(asked.language),
            erased_on=work.erased_inquiries.of(erasure_id=erasure.id)[0].erased_on,
            proposed_on=erasure.proposed_on,
            reason=erasure.reason,
            lines=erasure.lines,
            head_before=erasure.head,
            inquiries=lines,
            proposed_by=_signatory(work.members.get(erasure.proposed_by), asked.language),
            confirmed_by=_signatory(work.members.get(erasure.confirmed_by), asked.language),
            swept=erasure.swept,
            anchor=anchor_in(work),
            specimen=office.specimen,
        )
    return erasure_certificate_pdf(page, open_press(desk.resources))


def keep_list_bytes(desk: Desk, asked: PrintKeepList) -> bytes:
    """The list as PDF, ruled and numbered."""
    office, words = office_of(desk), desk.texts.in_(asked.language)
    rows = keep_list(desk, asked.language)
    with desk.read() as work:
        if asked.erasure_id is not None:
            chosen = set(work.erasures.get(asked.erasure_id).inquiry_ids)
            rows = tuple(row for row in rows if row.inquiry_id in chosen)
        anchor = anchor_in(work)
    page = RegisterPage(
        language=asked.language,
        title=words.say("retention.list-title"),
        agency=office.name.shown_in(asked.language),
        made_on=desk.today(),
        columns=tuple(
            RegisterColumn(title=words.say(f"retention.column.{key}"), share=share)
            for key, share in COLUMNS
        ),
        rows=tuple(keep_cells(row, words) for row in rows),
        specimen=office.specimen,
        anchor=anchor,
    )
    return register_pdf(page, open_press(desk.resources))


def keep_cells(row: KeepRow, words: In) -> tuple[str, ...]:
    """A line of the list in words."""
    state = say_code(words, "keep-state", row.state)
    return (
        row.number,
        say_code(words, "retention-outcome", row.outcome),
        words.day(row.ended_on),
        "" if row.years is None else words.count("retention.years", row.years),
        row.basis,
        "" if row.until is None else words.day(row.until),
        f"{state}: {row.hold}" if row.hold else state,
    )


def _lines(work: Work, erasure: Erasure) -> tuple[ErasedLine, ...]:
    return tuple(
        ErasedLine(
            number=work.inquiries.get(one.id).number,
            outcome=one.outcome,
            ended_on=one.ended_on,
            persons=one.persons,
            evidence=one.evidence,
            letters=one.letters,
        )
        for one in work.erased_inquiries.of(erasure_id=erasure.id)
    )


def _signatory(member: Member, language: Language) -> Signatory:
    return Signatory(post=member.post.shown_in(language), name=member.name.shown_in(language))
