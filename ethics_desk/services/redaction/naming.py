"""Originals and layers as they are named on a terminal: by numbers, surnames, ids."""

from dataclasses import dataclass

from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.redaction import Reader, RedactionLayer, SourceKind
from ethics_desk.services.desk import Desk
from ethics_desk.services.inquiries import inquiry_numbered
from ethics_desk.services.letters.letters import letter_with_number
from ethics_desk.services.letters.persons import party_named
from ethics_desk.services.redaction.layers import OpenLayer


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerName:
    """Which layer is meant: the matter, one of its originals, who reads; `agency` is a code."""

    number: str
    evidence: int | None = None
    letter: str = ""
    reader: Reader
    person: str = ""
    agency: str = ""


def layer_wish(desk: Desk, name: LayerName) -> OpenLayer:
    """The layer a name means, to be opened.

    Raises `BadInput` `redaction.no-original` unless just one original is named, and `NotFound`
    `redaction.no-evidence` for a number the matter has not.
    """
    inquiry = inquiry_numbered(desk, name.number, name.agency)
    if (name.evidence is None) == (not name.letter):
        raise BadInput("redaction.no-original")
    if name.letter:
        kind, key = SourceKind.LETTER, str(letter_with_number(desk, name.letter, name.agency).id)
    else:
        kind, key = SourceKind.EVIDENCE, _evidence(desk, inquiry.id, name.evidence)
    person = _person(desk, inquiry.id, name.person) if name.person else None
    return OpenLayer(source_kind=kind, source_id=key, reader=name.reader, person_id=person)


def layer_called(desk: Desk, beginning: str) -> RedactionLayer:
    """The layer whose id begins so; raises `NotFound` `redaction.no-layer` for none or several."""
    with desk.read() as work:
        found = [one for one in work.redaction_layers.of() if one.id.startswith(beginning)]
    if len(found) != 1:
        raise NotFound("redaction.no-layer", given=beginning)
    return found[0]


def _evidence(desk: Desk, inquiry_id: InquiryId, number: int | None) -> str:
    with desk.read() as work:
        for one in work.evidence.of(inquiry_id=inquiry_id, number=number):
            return one.id
    raise NotFound("redaction.no-evidence", number=number)


def _person(desk: Desk, inquiry_id: InquiryId, name: str) -> PersonId:
    party_id = party_named(desk, inquiry_id, name)
    with desk.read() as work:
        return work.parties.get(party_id).person_id
