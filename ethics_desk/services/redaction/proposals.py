"""What the program proposes to withhold: names in three scripts, numbers; a person accepts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from ethics_desk.documents.redaction.original import Original
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.redaction import Place, RedactionLayerId, Withheld
from ethics_desk.names.finding import Found, find_names, find_numbers, find_persons
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.redaction.grounds import ground_named, grounds_for, offered_for
from ethics_desk.services.redaction.layers import Layered, find_layered
from ethics_desk.services.redaction.marks import put_marks
from ethics_desk.services.redaction.named_persons import Named, names_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One stretch of an original that could be withheld: what it is, where, on which ground.

    `key` names it for `WithholdProposed`; `marked` says that marks cover it already.
    """

    key: str
    withheld: Withheld
    unit: int
    text: str
    ground: str
    places: tuple[Place, ...]
    marked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WithholdProposed:
    """Accept proposals by their keys; with none named, all. An empty `ground` takes the offered."""

    layer_id: RedactionLayerId
    version: int
    keys: tuple[str, ...] = ()
    ground: str = ""
    note: str = ""


def proposals(desk: Desk, layer_id: RedactionLayerId) -> tuple[Proposal, ...]:
    """What is proposed for a layer, in the order of the original; slow, because it is read."""
    return proposed_for(desk, find_layered(desk, layer_id))


def proposed_for(desk: Desk, layered: Layered) -> tuple[Proposal, ...]:
    """What is proposed for a layer whose original was read."""
    with desk.read() as work:
        names = names_in(work, layered.source.inquiry, layered.layer.person_id)
    grounds = grounds_for(desk, layered.source.inquiry, layered.layer.reader)
    marked = [one.place for one in layered.marks]
    found = []
    for unit, text in enumerate(layered.original.texts, start=1):
        for one, kind in _found(text, names):
            ground = offered_for(grounds, kind)
            if ground is not None:
                found.append(_proposal(layered.original, unit, (one, kind), ground.code))
    return tuple(_with_marks(one, marked) for one in found if one.places)


def withhold_proposed(desk: Desk, command: WithholdProposed) -> Outcome[int]:
    """Mark what was proposed; raises `BadInput` `redaction.nothing-proposed`."""
    desk.permit(command)
    layered = find_layered(desk, command.layer_id)
    wanted = set(command.keys)
    accepted = [
        one
        for one in proposed_for(desk, layered)
        if not one.marked and (not wanted or one.key in wanted)
    ]
    if not accepted:
        raise BadInput("redaction.nothing-proposed")
    note = clean_line(command.note, "note")
    grounds = grounds_for(desk, layered.source.inquiry, layered.layer.reader)
    places = [
        (place, one.withheld, ground_named(grounds, command.ground or one.ground, note).code)
        for one in accepted
        for place in one.places
    ]
    return put_marks(desk, layered, command, places)


def _found(text: str, names: Named) -> list[tuple[Found, Withheld]]:
    """Every place once, in the order of the text: finds that overlap as one of the first kind."""
    taken: list[tuple[Found, Withheld]] = []
    for found, kind in _all_found(text, names):
        for at, (other, known) in enumerate(taken):
            if found.start < other.end and other.start < found.end:
                start, end = min(found.start, other.start), max(found.end, other.end)
                taken[at] = (Found(start, end, other.kind), known)
                break
        else:
            taken.append((found, kind))
    return sorted(taken)


def _all_found(text: str, names: Named) -> Iterable[tuple[Found, Withheld]]:
    for one in find_names(text, chain.from_iterable(names.sources)):
        yield one, Withheld.SOURCE
    for one in (*find_names(text, chain.from_iterable(names.others)), *find_persons(text)):
        yield one, Withheld.NAME
    for one in find_numbers(text):
        yield one, Withheld(one.kind.value)


def _proposal(
    original: Original, unit: int, found: tuple[Found, Withheld], ground: str
) -> Proposal:
    one, kind = found
    return Proposal(
        key=f"{unit}-{one.start}-{one.end}",
        withheld=kind,
        unit=unit,
        text=" ".join(original.texts[unit - 1][one.start : one.end].split()),
        ground=ground,
        places=original.places_of(unit, one.start, one.end),
        marked=False,
    )


def _with_marks(one: Proposal, marked: Sequence[Place]) -> Proposal:
    covered = all(any(_covers(mark, place) for mark in marked) for place in one.places)
    return replace(one, marked=covered)


def _covers(mark: Place, place: Place) -> bool:
    return (
        mark.unit == place.unit
        and mark.from_x <= place.from_x
        and place.to_x <= mark.to_x
        and (place.to_y == 0 or (mark.from_y <= place.from_y and place.to_y <= mark.to_y))
    )
