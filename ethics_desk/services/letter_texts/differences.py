"""How an office's texts differ from the shipped ones, line by line."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Language
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.listing import editable_texts
from ethics_desk.services.letter_texts.overlay import origin_of


class LineState(StrEnum):
    """What became of a line."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedLine:
    """One line of a comparison with its numbers in the shipped and in the office's text."""

    state: LineState
    text: str
    shipped_line: int | None = None
    own_line: int | None = None


def text_differences(
    desk: Desk, agency_id: AgencyId, kind: str, language: Language
) -> tuple[ComparedLine, ...]:
    """The office's text of one kind beside the shipped one; nothing where they are the same."""
    own = editable_texts(desk, agency_id, kind)
    shipped = origin_of(desk, own.based_on)
    return compared(shipped.text.in_(language), own.text.in_(language))


def compared(shipped: str, own: str) -> tuple[ComparedLine, ...]:
    """Two texts line by line; nothing where they are the same."""
    old, new = shipped.splitlines(), own.splitlines()
    if old == new:
        return ()
    lines: list[ComparedLine] = []
    for tag, begin, end, start, stop in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if tag == "equal":
            lines += _same(old, begin, end, start)
            continue
        lines += [
            ComparedLine(state=LineState.REMOVED, text=old[at], shipped_line=at + 1)
            for at in range(begin, end)
        ]
        lines += [
            ComparedLine(state=LineState.ADDED, text=new[at], own_line=at + 1)
            for at in range(start, stop)
        ]
    return tuple(lines)


def changed_lines(before: str, after: str) -> tuple[str, str]:
    """The lines taken out and those put in."""
    lines = compared(before, after)
    removed = (one.text for one in lines if one.state is LineState.REMOVED)
    added = (one.text for one in lines if one.state is LineState.ADDED)
    return "\n".join(removed), "\n".join(added)


def _same(old: list[str], begin: int, end: int, start: int) -> list[ComparedLine]:
    return [
        ComparedLine(
            state=LineState.SAME,
            text=old[at],
            shipped_line=at + 1,
            own_line=start + at - begin + 1,
        )
        for at in range(begin, end)
    ]
