"""The columns of the list of evidence."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from ethics_desk.domain.custody import Loan
from ethics_desk.domain.evidence import Evidence, EvidenceKind
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, short_date
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate

HASH_SHOWN = 12
NOTHING_OUT: Mapping[str, Loan] = MappingProxyType({})


def evidence_columns(
    words: In, loans: Mapping[str, Loan] = NOTHING_OUT
) -> tuple[Column[Evidence], ...]:
    """The columns in the window's language; `loans` are the things that are out, by their ids."""
    return (*_what(words), *_whence(), *_where(loans))


def where_kept(piece: Evidence) -> str:
    """The file with its size, or the place with the seal."""
    if piece.kind is EvidenceKind.FILE:
        return f"{piece.file_name}, {QLocale().formattedDataSize(piece.size)}"
    if piece.seal:
        words = translate("EvidenceList", "{place}, seal {seal}")
        return words.format(place=piece.place, seal=piece.seal)
    return piece.place


def _with_whom(loan: Loan) -> str:
    words = translate("EvidenceList", "Out until {day}: {whom}")
    return words.format(day=short_date(loan.due_back), whom=loan.to_whom)


def _withdrawn(piece: Evidence) -> bool:
    return bool(piece.withdrawn_reason)


def _tone(piece: Evidence) -> Tone:
    return Tone.QUIET if piece.withdrawn_reason else Tone.PLAIN


def _title(piece: Evidence) -> str:
    if not piece.withdrawn_reason:
        return piece.title
    words = translate("EvidenceList", "{title} (withdrawn: {reason})")
    return words.format(title=piece.title, reason=piece.withdrawn_reason)


def _what(words: In) -> tuple[Column[Evidence], ...]:
    return (
        Column(
            name="number",
            title=lambda: translate("EvidenceList", "No."),
            text=lambda piece: str(piece.number),
            sort_key=lambda piece: piece.number,
            struck=_withdrawn,
            tone=_tone,
            width=4,
        ),
        Column(
            name="title",
            title=lambda: translate("EvidenceList", "Title"),
            text=_title,
            sort_key=lambda piece: piece.title,
            struck=_withdrawn,
            tone=_tone,
            width=36,
        ),
        Column(
            name="kind",
            title=lambda: translate("EvidenceList", "Kind"),
            text=lambda piece: say_code(words, "evidence-kind", piece.kind),
            sort_key=lambda piece: piece.kind.value,
            tone=_tone,
            width=8,
        ),
    )


def _whence() -> tuple[Column[Evidence], ...]:
    return (
        Column(
            name="received",
            title=lambda: translate("EvidenceList", "Received"),
            text=lambda piece: short_date(piece.received_on),
            sort_key=lambda piece: piece.received_on,
            tone=_tone,
            width=11,
        ),
        Column(
            name="source",
            title=lambda: translate("EvidenceList", "Source"),
            text=lambda piece: piece.source or NO_VALUE,
            sort_key=lambda piece: piece.source,
            tone=_tone,
            width=10,
        ),
    )


def _where(loans: Mapping[str, Loan]) -> tuple[Column[Evidence], ...]:
    def told(piece: Evidence) -> str:
        loan = loans.get(piece.id)
        return where_kept(piece) if loan is None else _with_whom(loan)

    def tone(piece: Evidence) -> Tone:
        return Tone.WARNING if piece.id in loans else _tone(piece)

    return (
        Column(
            name="where",
            title=lambda: translate("EvidenceList", "File, or place and seal"),
            text=told,
            sort_key=told,
            tip=told,
            tone=tone,
            width=20,
        ),
        Column(
            name="sha256",
            title=lambda: translate("EvidenceList", "SHA-256"),
            text=lambda piece: piece.sha256[:HASH_SHOWN] or NO_VALUE,
            tip=lambda piece: piece.sha256 or NO_VALUE,
            tone=_tone,
            width=12,
        ),
    )
