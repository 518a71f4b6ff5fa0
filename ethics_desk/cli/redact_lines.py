"""Lines of the terminal about redacted copies."""

from datetime import date
from typing import Any

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.redaction import Ground, Leak, RedactionMark
from ethics_desk.services.redaction.grounds import basis_of
from ethics_desk.services.redaction.layers import LayerRow
from ethics_desk.services.redaction.proposals import Proposal
from ethics_desk.texts import In


def proposal_line(words: In, one: Proposal) -> str:
    """What is proposed, with the key by which it is accepted."""
    kind = words.say(f"redaction.kind.{one.withheld}")
    return words.say(
        "redaction.line.proposal", key=one.key, unit=one.unit, kind=kind, text=one.text
    )


def proposal_document(one: Proposal) -> dict[str, Any]:
    """What is proposed, as one document."""
    return {
        "key": one.key,
        "kind": one.withheld.value,
        "page": one.unit,
        "text": one.text,
        "ground": one.ground,
        "marked": one.marked,
    }


def mark_line(words: In, one: RedactionMark) -> str:
    """One mark, with its id and ground."""
    kind = words.say(f"redaction.kind.{one.withheld}")
    return words.say("redaction.line.mark", id=one.id, unit=one.unit, kind=kind, ground=one.ground)


def mark_document(one: RedactionMark) -> dict[str, Any]:
    """One mark, as one document."""
    return {
        "id": one.id,
        "kind": one.withheld.value,
        "ground": one.ground,
        "note": one.note,
        "page": one.unit,
        "box": [one.from_x, one.from_y, one.to_x, one.to_y],
    }


def ground_line(words: In, one: Ground, day: date) -> str:
    """One ground: its code, what it says, the article or that it is to be named."""
    note = words.say("redaction.name-ground") if one.in_own_words else ""
    return words.say(
        "redaction.line.ground",
        code=one.code,
        title=one.title.in_(words.language),
        basis=basis_of(words, one, note, day),
    )


def layer_line(words: In, row: LayerRow) -> str:
    """One layer: its id, what it lies over, for whom, how much it withholds, how many copies."""
    told = words.say(
        "redaction.line.layer",
        original=words.say(f"redaction.original.{row.layer.source_kind}", number=row.number),
        reader=words.say(f"redaction.reader.{row.layer.reader}"),
        places=row.places,
        copies=len(row.copies),
    )
    return f"{row.layer.id}  {told}"


def layer_document(row: LayerRow) -> dict[str, Any]:
    """One layer with its copies, as one document."""
    return {
        "id": row.layer.id,
        "original": {"kind": row.layer.source_kind.value, "number": row.number},
        "reader": row.layer.reader.value,
        "places": row.places,
        "copies": [
            {"sha256": one.sha256, "issued_on": one.issued_on.isoformat(), "places": one.places}
            for one in row.copies
        ],
    }


def leak_line(words: In, one: Leak) -> str:
    """Where a copy would give away what is withheld."""
    return words.say(f"redaction.leak.{one.kind}", place=one.place)


def leaks_told(refusal: DeskError) -> tuple[Leak, ...]:
    """The leaks a refusal names; none where it was refused for something else."""
    found = refusal.details.get("leaks", ())
    return tuple(one for one in found if isinstance(one, Leak)) if isinstance(found, tuple) else ()
