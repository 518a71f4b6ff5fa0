"""Marks: the places of an original that a reader may not see, each change journalled."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from ethics_desk.documents.redaction.original import Original
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.redaction import (
    Form,
    Place,
    RedactionLayerId,
    RedactionMark,
    RedactionMarkId,
    Withheld,
)
from ethics_desk.names.finding import find_words
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.redaction.grounds import ground_named, grounds_for
from ethics_desk.services.redaction.layers import Layered, find_layered, tell
from ethics_desk.services.standing import live_inquiry


@dataclass(frozen=True, slots=True, kw_only=True)
class WithholdPlaces:
    """Withhold places on a ground; `note` names it where the shipped ones do not fit."""

    layer_id: RedactionLayerId
    version: int
    places: tuple[Place, ...]
    withheld: Withheld = Withheld.AREA
    ground: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithholdWords:
    """Withhold every place where these words stand, in any case and script."""

    layer_id: RedactionLayerId
    version: int
    words: str
    ground: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftMarks:
    """Show again what some marks withheld; with no marks named, all of the layer."""

    layer_id: RedactionLayerId
    version: int
    mark_ids: tuple[RedactionMarkId, ...] = ()


Marked = tuple[Place, Withheld, str]
"""A place, what stands there, and the code of the ground."""


class Marking(Protocol):
    """What every command that marks says of itself."""

    @property
    def version(self) -> int:
        """The version of the layer it was given for."""

    @property
    def note(self) -> str:
        """The ground in the office's own words, or what is to be said of it."""


def withhold_places(desk: Desk, command: WithholdPlaces) -> Outcome[int]:
    """Add marks; what a mark of the same ground covers already is not marked twice.

    Raises `redaction.no-place` without places or for one outside the original.
    """
    desk.permit(command)
    layered = find_layered(desk, command.layer_id)
    _check_places(layered.original, command.places)
    ground = _ground(desk, layered, command)
    places = [(one, command.withheld, ground) for one in command.places]
    return put_marks(desk, layered, command, places)


def withhold_words(desk: Desk, command: WithholdWords) -> Outcome[int]:
    """Mark every place of these words; raises `BadInput` `redaction.words-not-found`."""
    desk.permit(command)
    layered = find_layered(desk, command.layer_id)
    wanted = clean_line(command.words, "words", required=True)
    original = layered.original
    ground = _ground(desk, layered, command)
    places = [
        (place, Withheld.WORDS, ground)
        for unit, text in enumerate(original.texts, start=1)
        for one in find_words(text, wanted)
        for place in original.places_of(unit, one.start, one.end)
    ]
    if not places:
        raise BadInput("redaction.words-not-found", field="words")
    return put_marks(desk, layered, command, places)


def lift_marks(desk: Desk, command: LiftMarks) -> Outcome[int]:
    """Take marks away; the journal keeps how many and on which pages, never the words."""
    with desk.write(command) as work:
        layer = work.redaction_layers.get(command.layer_id)
        marks = work.redaction_marks.of(layer_id=layer.id)
        wanted = set(command.mark_ids or (one.id for one in marks))
        lifted = [one for one in marks if one.id in wanted]
        if not lifted:
            raise BadInput("redaction.no-marks")
        for one in lifted:
            work.redaction_marks.remove(one.id)
        work.redaction_layers.replace(replace(layer, version=command.version))
        tell(desk, work, "redaction.marks-lifted", layer, _counted(lifted))
    return Outcome(len(lifted), touched=frozenset({layer.inquiry_id}))


def _ground(desk: Desk, layered: Layered, command: WithholdPlaces | WithholdWords) -> str:
    """The code of the ground a command gives, checked against the layer's reader."""
    grounds = grounds_for(desk, layered.source.inquiry, layered.layer.reader)
    return ground_named(grounds, command.ground, clean_line(command.note, "note")).code


def put_marks(
    desk: Desk,
    layered: Layered,
    command: Marking,
    places: Sequence[Marked],
) -> Outcome[int]:
    """Write marks in one transaction, with one line of the journal; gives how many are new."""
    layer, note = layered.layer, clean_line(command.note, "note")
    with desk.write(command) as work:
        live_inquiry(work, layer.inquiry_id)
        known = {one.place for one in work.redaction_marks.of(layer_id=layer.id)}
        added = [
            RedactionMark(
                id=RedactionMarkId(desk.new_id()),
                layer_id=layer.id,
                withheld=withheld,
                ground=ground,
                note=note,
                unit=place.unit,
                from_x=place.from_x,
                from_y=place.from_y,
                to_x=place.to_x,
                to_y=place.to_y,
            )
            for place, (withheld, ground) in _each_once(places).items()
            if place not in known
        ]
        for one in added:
            work.redaction_marks.add(one)
        work.redaction_layers.replace(replace(layer, version=command.version))
        tell(desk, work, "redaction.marked", layer, _counted(added))
    return Outcome(len(added), touched=frozenset({layer.inquiry_id}))


def _each_once(places: Sequence[Marked]) -> dict[Place, tuple[Withheld, str]]:
    return {place: (withheld, ground) for place, withheld, ground in places}


def _check_places(original: Original, places: Sequence[Place]) -> None:
    if not places or not all(_lies_within(original, one) for one in places):
        raise BadInput("redaction.no-place", field="places")


def _lies_within(original: Original, one: Place) -> bool:
    if original.form is Form.TEXT:
        return one.unit == 1 and 0 <= one.from_x < one.to_x <= len(original.texts[0])
    if not 1 <= one.unit <= len(original.sizes):
        return False
    width, height = original.sizes[one.unit - 1]
    return (
        one.from_x < one.to_x
        and one.from_y < one.to_y
        and one.from_x < width
        and (one.from_y < height)
    )


def _counted(marks: Sequence[RedactionMark]) -> Changes:
    pages = ", ".join(str(unit) for unit in sorted({one.unit for one in marks}))
    grounds = ", ".join(sorted({one.ground for one in marks}))
    return (
        ("places", "", str(len(marks))),
        ("pages", "", pages),
        ("grounds", "", grounds),
    )
