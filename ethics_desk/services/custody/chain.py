"""The chain of custody read from the journal: one line for each handling, oldest first."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from ethics_desk.domain.custody import CustodyRow, HashResult, Loan
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.journal import JournalEntry
from ethics_desk.domain.language import Language
from ethics_desk.services.custody.hashes import RESULT
from ethics_desk.services.desk import Desk
from ethics_desk.texts import In, say_code

TOPIC = "evidence."
_QUIET = frozenset({RESULT, "number", "size"})
_FAMILIES: Mapping[str, str] = MappingProxyType({"handling": "handling", "kind": "evidence-kind"})


def chain_of_custody(
    desk: Desk, inquiry_id: InquiryId, language: Language, number: int | None = None
) -> tuple[CustodyRow, ...]:
    """Every handling of the evidence of an inquiry, or of one piece of it by its number."""
    with desk.read() as work:
        numbers: dict[str, int] = {
            one.id: one.number for one in work.evidence.of(inquiry_id=inquiry_id)
        }
        names = {one.id: one.name.shown_in(language) for one in work.members.of()}
        lines = work.journal.of(inquiry_id=inquiry_id)
    return tuple(
        _row(line, numbers[line.subject_id], names.get(line.member_id, ""))
        for line in lines
        if line.verb.startswith(TOPIC)
        and line.subject_id in numbers
        and number in {None, numbers[line.subject_id]}
    )


def how_handled(row: CustodyRow, words: In) -> str:
    """What the line tells besides, in words: each field with what it came to."""
    return "; ".join(
        f"{say_code(words, 'field', field)}: {_in_words(field, after, words)}"
        for field, _, after in row.facts
        if after
    )


def items_out(desk: Desk, inquiry_id: InquiryId) -> tuple[Loan, ...]:
    """The physical items of an inquiry that are out."""
    with desk.read() as work:
        return work.loans.of(inquiry_id=inquiry_id, returned_on=None)


def _in_words(field: str, value: str, words: In) -> str:
    if field in _FAMILIES:
        return say_code(words, _FAMILIES[field], value)
    try:
        return words.day(date.fromisoformat(value))
    except ValueError:
        return value


def _row(line: JournalEntry, number: int, member: str) -> CustodyRow:
    result = [after for field, _, after in line.changes if field == RESULT]
    return CustodyRow(
        at=line.at,
        member=member,
        number=number,
        deed=line.verb,
        facts=tuple(fact for fact in line.changes if fact[0] not in _QUIET),
        reason=line.reason,
        result=HashResult(result[0]) if result else None,
    )
