"""Grounds: which may be given to a reader, which is offered for a kind of thing, how it is told."""

from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.redaction import Ground, Reader, Withheld
from ethics_desk.imports.redaction_grounds import read_grounds
from ethics_desk.services.desk import Desk
from ethics_desk.services.law_words import founded
from ethics_desk.texts import In


def grounds_for(desk: Desk, inquiry: Inquiry, reader: Reader) -> tuple[Ground, ...]:
    """The grounds on which something may be withheld from a reader in a matter."""
    listed = read_grounds(desk.resources / "redaction" / "grounds.toml")
    return tuple(one for one in listed if reader in one.readers and one.pack in ("", inquiry.pack))


def ground_named(grounds: tuple[Ground, ...], code: str, note: str) -> Ground:
    """A ground that may be given; raises `BadInput`.

    `redaction.ground-unfit` for one this reader is not given, `redaction.ground-unnamed` where the
    office's own words are missing.
    """
    for one in grounds:
        if one.code == code:
            if one.in_own_words and not note:
                raise BadInput("redaction.ground-unnamed", field="note")
            return one
    raise BadInput("redaction.ground-unfit", field="ground", ground=code)


def offered_for(grounds: tuple[Ground, ...], kind: Withheld) -> Ground | None:
    """The ground offered for a kind of thing; None where nothing is offered to be withheld."""
    return next((one for one in grounds if kind in one.proposes), None)


def basis_of(words: In, ground: Ground, note: str, day: date, *, on_paper: bool = False) -> str:
    """The article and how it is known, or the office's own words; on paper without the rows."""
    if ground.citation is None:
        return words.say("redaction.own-words", note=note)
    rows = () if on_paper else ground.rows
    told = founded(words, ground.citation, ground.confidence, rows)
    if day > ground.seen_until:
        told = words.say("redaction.not-read-since", basis=told, day=words.day(ground.seen_until))
    return f"{told}. {note}" if note else told
