"""The columns of ended inquiries, of lists of erasure and of terms."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.retention import Erasure, KeepRow, KeepState
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, short_date
from ethics_desk.services.retention.terms import KnownTerm
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate

_TONES: Mapping[KeepState, Tone] = MappingProxyType(
    {
        KeepState.DUE: Tone.WARNING,
        KeepState.HELD: Tone.ALARM,
        KeepState.ERASED: Tone.QUIET,
        KeepState.KEPT: Tone.QUIET,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedErasure:
    """One list of erasure as it is shown: where it stands, and who had to do with it."""

    id: str
    erasure: Erasure
    state: str
    first: str
    second: str


def kept_columns(words: In) -> tuple[Column[KeepRow], ...]:
    """The columns of ended inquiries."""
    return (*_how_it_ended(words), *_how_long(words))


def _how_it_ended(words: In) -> tuple[Column[KeepRow], ...]:
    return (
        Column(
            name="number",
            title=lambda: translate("KeptList", "Number"),
            text=lambda row: row.number,
            sort_key=lambda row: row.number,
            width=14,
        ),
        Column(
            name="state",
            title=lambda: translate("KeptList", "State"),
            text=lambda row: _state(row, words),
            tip=lambda row: _state(row, words),
            sort_key=lambda row: list(KeepState).index(row.state),
            tone=lambda row: _TONES.get(row.state, Tone.PLAIN),
            width=26,
        ),
        Column(
            name="until",
            title=lambda: translate("KeptList", "Kept until"),
            text=lambda row: short_date(row.until) if row.until else NO_VALUE,
            sort_key=lambda row: row.until or date.max,
            width=12,
        ),
        Column(
            name="outcome",
            title=lambda: translate("KeptList", "How it ended"),
            text=lambda row: say_code(words, "retention-outcome", row.outcome),
            sort_key=lambda row: say_code(words, "retention-outcome", row.outcome),
            width=22,
        ),
        Column(
            name="ended",
            title=lambda: translate("KeptList", "Ended on"),
            text=lambda row: short_date(row.ended_on),
            sort_key=lambda row: row.ended_on,
            width=12,
        ),
    )


def _how_long(words: In) -> tuple[Column[KeepRow], ...]:
    return (
        Column(
            name="years",
            title=lambda: translate("KeptList", "Term"),
            text=lambda row: words.count("retention.years", row.years) if row.years else NO_VALUE,
            sort_key=lambda row: row.years or 0,
            width=9,
        ),
        Column(
            name="basis",
            title=lambda: translate("KeptList", "Basis"),
            text=lambda row: row.basis,
            tip=lambda row: row.basis,
            sort_key=lambda row: row.basis,
            width=30,
        ),
    )


def _state(row: KeepRow, words: In) -> str:
    state = say_code(words, "keep-state", row.state)
    if row.hold:
        return f"{state}: {row.hold}"
    return f"{state}, {short_date(row.erased_on)}" if row.erased_on else state


def erasure_columns() -> tuple[Column[ListedErasure], ...]:
    """The columns of lists of erasure."""
    return (*_what_is_listed(), *_who_and_why())


def _what_is_listed() -> tuple[Column[ListedErasure], ...]:
    return (
        Column(
            name="proposed_on",
            title=lambda: translate("ErasureList", "Proposed on"),
            text=lambda row: short_date(row.erasure.proposed_on),
            sort_key=lambda row: row.erasure.proposed_on,
            width=13,
        ),
        Column(
            name="inquiries",
            title=lambda: translate("ErasureList", "Inquiries"),
            text=lambda row: str(len(row.erasure.inquiry_ids)),
            sort_key=lambda row: len(row.erasure.inquiry_ids),
            align=RIGHT,
            width=11,
        ),
        Column(
            name="state",
            title=lambda: translate("ErasureList", "State"),
            text=lambda row: row.state,
            sort_key=lambda row: row.state,
            width=26,
        ),
    )


def _who_and_why() -> tuple[Column[ListedErasure], ...]:
    return (
        Column(
            name="first",
            title=lambda: translate("ErasureList", "Proposed by"),
            text=lambda row: row.first,
            sort_key=lambda row: row.first,
            width=18,
        ),
        Column(
            name="second",
            title=lambda: translate("ErasureList", "Carried out by"),
            text=lambda row: row.second or NO_VALUE,
            sort_key=lambda row: row.second,
            width=18,
        ),
        Column(
            name="reason",
            title=lambda: translate("ErasureList", "Reason"),
            text=lambda row: row.erasure.reason,
            tip=lambda row: row.erasure.reason,
            sort_key=lambda row: row.erasure.reason,
            width=24,
        ),
    )


def term_columns(words: In) -> tuple[Column[KnownTerm], ...]:
    """The columns of terms, one line for each outcome."""
    return (
        Column(
            name="outcome",
            title=lambda: translate("TermList", "How it ended"),
            text=lambda row: say_code(words, "retention-outcome", row.outcome),
            sort_key=lambda row: say_code(words, "retention-outcome", row.outcome),
            width=22,
        ),
        Column(
            name="term",
            title=lambda: translate("TermList", "Term"),
            text=lambda row: term_in_words(row, words),
            sort_key=lambda row: row.years or 0,
            tone=lambda row: Tone.PLAIN if row.known else Tone.WARNING,
            width=18,
        ),
        Column(
            name="from",
            title=lambda: translate("TermList", "Ended since"),
            text=lambda row: short_date(row.valid_from) if _dated(row) else NO_VALUE,
            sort_key=lambda row: row.valid_from or date.min,
            width=12,
        ),
        Column(
            name="basis",
            title=lambda: translate("TermList", "Basis"),
            text=lambda row: row.basis,
            tip=lambda row: row.basis,
            sort_key=lambda row: row.basis,
            width=44,
        ),
    )


def term_in_words(row: KnownTerm, words: In) -> str:
    """How long inquiries of one outcome are kept."""
    if row.years:
        return words.count("retention.years", row.years)
    state = KeepState.PERMANENT if row.known else KeepState.NO_TERM
    return say_code(words, "keep-state", state)


def _dated(row: KnownTerm) -> bool:
    return row.valid_from is not None and row.valid_from != date.min
