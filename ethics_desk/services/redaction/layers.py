"""Layers: one for each reader of an original, over a head that is sealed before any copy."""

from dataclasses import dataclass, replace

from ethics_desk.documents.redaction.original import Original
from ethics_desk.documents.redaction.pieces import cut
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.evidence import EvidenceId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.letter import LetterId
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.redaction import (
    Reader,
    RedactedCopy,
    RedactionLayer,
    RedactionLayerId,
    RedactionMark,
    RedactionRoot,
    RedactionRootId,
    RedactionSecret,
    SourceKind,
)
from ethics_desk.ledger.salted import head_over, new_secret
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes, entry
from ethics_desk.services.redaction.originals import Source, find_source, read_source, source_in
from ethics_desk.services.standing import live_inquiry
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLayer:
    """Begin to mark what a reader may not see of an original; `person_id` is the party who reads.

    The head over the original's pieces is sealed with it, before any copy.
    """

    source_kind: SourceKind
    source_id: str
    reader: Reader
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layered:
    """A layer with its marks in the order of the original, and the original as it is read."""

    layer: RedactionLayer
    marks: tuple[RedactionMark, ...]
    source: Source
    original: Original


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerRow:
    """A layer as lists show it: the number of its original, how much it withholds, its copies."""

    layer: RedactionLayer
    number: str
    places: int
    copies: tuple[RedactedCopy, ...]


def open_layer(
    desk: Desk, command: OpenLayer, progress: Progress = silent
) -> Outcome[RedactionLayerId]:
    """The layer of this original for this reader: the one there is, or a new one.

    Raises what `read_source` does, and `redaction.party-unknown` for a person who is no party.
    """
    desk.permit(command)
    source = find_source(desk, command.source_kind, command.source_id)
    original = read_source(source)
    root, secret = _root(desk, source, original, progress)
    with desk.write(command) as work:
        inquiry = live_inquiry(work, source.inquiry.id)
        _check_party(work, command, source)
        if secret is not None:
            work.redaction_roots.add(root)
            work.redaction_secrets.add(RedactionSecret(id=root.id, secret=secret))
        layer = _standing(work, command)
        if layer is None:
            layer = RedactionLayer(
                id=RedactionLayerId(desk.new_id()),
                inquiry_id=inquiry.id,
                source_kind=source.kind,
                source_id=source.id,
                reader=command.reader,
                person_id=command.person_id,
                root_id=root.id,
            )
            work.redaction_layers.add(layer)
        elif layer.root_id != root.id:
            work.redaction_layers.replace(replace(layer, root_id=root.id))
        tell(desk, work, "redaction.layer-opened", layer, _about(source, layer))
    return Outcome(layer.id, touched=frozenset({inquiry.id}))


def find_layered(desk: Desk, layer_id: RedactionLayerId) -> Layered:
    """A layer with its marks and its original; slow, because the original is read."""
    with desk.read() as work:
        layer = work.redaction_layers.get(layer_id)
        marks = work.redaction_marks.of(layer_id=layer_id)
        source = source_in(work, layer.source_kind, layer.source_id)
    return Layered(
        layer=layer,
        marks=tuple(sorted(marks, key=lambda one: one.place)),
        source=source,
        original=read_source(source),
    )


def list_layers(desk: Desk, inquiry_id: InquiryId) -> tuple[LayerRow, ...]:
    """The layers of a matter in the order they were opened."""
    with desk.read() as work:
        return tuple(_row(work, one) for one in work.redaction_layers.of(inquiry_id=inquiry_id))


def marks_of(desk: Desk, layer_id: RedactionLayerId) -> tuple[RedactionMark, ...]:
    """The marks of a layer in the order of the original."""
    with desk.read() as work:
        marks = work.redaction_marks.of(layer_id=layer_id)
    return tuple(sorted(marks, key=lambda one: one.place))


def has_copies(desk: Desk, layer_id: RedactionLayerId) -> bool:
    """Whether a copy was handed over from a layer."""
    with desk.read() as work:
        return bool(work.redacted_copies.of(layer_id=layer_id))


def _row(work: Work, layer: RedactionLayer) -> LayerRow:
    if layer.source_kind is SourceKind.LETTER:
        number = work.letters.get(LetterId(layer.source_id)).number
    else:
        number = str(work.evidence.get(EvidenceId(layer.source_id)).number)
    return LayerRow(
        layer=layer,
        number=number,
        places=len(work.redaction_marks.of(layer_id=layer.id)),
        copies=work.redacted_copies.of(layer_id=layer.id),
    )


def _root(
    desk: Desk, source: Source, original: Original, progress: Progress
) -> tuple[RedactionRoot, bytes | None]:
    """The sealed root that still holds, or a new one with its secret."""
    with desk.read() as work:
        kept = work.redaction_roots.of(source_id=source.id, method=original.method)
        secrets = [work.redaction_secrets.find(one.id) for one in kept]
    for root, kept_secret in zip(kept, secrets, strict=True):
        if kept_secret is not None:
            leaves = cut(original, kept_secret.secret, progress=progress).leaves
            if head_over(leaves).hex() == root.root:
                return root, None
    secret = new_secret()
    leaves = cut(original, secret, progress=progress).leaves
    if not leaves:
        raise BadInput("redaction.empty")
    root = RedactionRoot(
        id=RedactionRootId(desk.new_id()),
        inquiry_id=source.inquiry.id,
        source_kind=source.kind,
        source_id=source.id,
        method=original.method,
        leaves=len(leaves),
        root=head_over(leaves).hex(),
        sealed_at=desk.now(),
    )
    return root, secret


def _standing(work: Work, command: OpenLayer) -> RedactionLayer | None:
    found = work.redaction_layers.of(
        source_kind=command.source_kind,
        source_id=command.source_id,
        reader=command.reader,
        person_id=command.person_id,
    )
    return found[0] if found else None


def _check_party(work: Work, command: OpenLayer, source: Source) -> None:
    if command.person_id is None:
        return
    parties = work.parties.of(inquiry_id=source.inquiry.id, person_id=command.person_id)
    if not parties or command.reader is not Reader.PARTY:
        raise BadInput("redaction.party-unknown", field="person_id")


def tell(desk: Desk, work: Work, verb: str, layer: RedactionLayer, told: Changes) -> None:
    """Journal one change of a layer; what is withheld stands in no line of the journal."""
    work.journal.add(entry(desk, verb, layer.id, inquiry_id=layer.inquiry_id, changes=told))


def _about(source: Source, layer: RedactionLayer) -> Changes:
    return (("number", "", source.number), ("reader", "", layer.reader.value))
