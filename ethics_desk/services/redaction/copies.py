"""Handing over a copy: burnt in, searched for leaks, kept with the sheet of its leaves."""

from dataclasses import dataclass
from hashlib import sha256

from ethics_desk.documents.press import open_press
from ethics_desk.documents.redaction.copy_paper import copy_pdf
from ethics_desk.documents.redaction.leak_test import Wanted, leaks_of
from ethics_desk.documents.redaction.needles import Needles, needles_of, open_texts
from ethics_desk.documents.redaction.opened_copy import page_texts
from ethics_desk.documents.redaction.pictures import boxes_on
from ethics_desk.documents.redaction.pieces import cut
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.redacted_paper import CopyPage
from ethics_desk.domain.redaction import (
    Leak,
    LeakKind,
    RedactedContent,
    RedactedCopy,
    RedactedCopyId,
    RedactionLayerId,
)
from ethics_desk.ledger.salted import head_over
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.redaction.copy_pages import Told, copy_page
from ethics_desk.services.redaction.layers import Layered, find_layered
from ethics_desk.services.redaction.named_persons import names_in
from ethics_desk.services.redaction.proofs import Sealed, proof_json, sealed_in
from ethics_desk.services.standing import live_inquiry


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueCopy:
    """Make the copy a layer describes, in one language.

    `may_stand_open` says that it is known and meant that withheld words can be read elsewhere in
    the original. `file_name` is the name it will bear, which is searched as well.
    """

    layer_id: RedactionLayerId
    language: Language
    may_stand_open: bool = False
    file_name: str = ""


def issue_copy(
    desk: Desk, command: IssueCopy, progress: Progress = silent
) -> Outcome[RedactedCopyId]:
    """Burn in, search, keep; nothing is kept and nothing handed over when a leak is found.

    Raises `RuleViolation` `redaction.leak` with every place, `redaction.stands-open` for withheld
    words that can be read elsewhere, `redaction.drawn-otherwise` when the original is drawn
    otherwise than when its root was sealed (open the layer again), `redaction.no-marks`.
    """
    desk.permit(command)
    layered = find_layered(desk, command.layer_id)
    needles = _needles(desk, layered, command)
    with desk.read() as work:
        sealed = sealed_in(work, layered.layer.root_id)
    places = [one.place for one in layered.marks]
    done = cut(layered.original, sealed.secret, places, progress)
    if head_over(done.leaves).hex() != sealed.root.root:
        raise RuleViolation("redaction.drawn-otherwise")
    page = copy_page(desk, layered, done, _told(command, sealed))
    paper = copy_pdf(page, open_press(desk.resources))
    refuse_leaks(paper, page, _wanted(desk, layered, page, needles, command))
    content = RedactedContent(
        id=RedactedCopyId(desk.new_id()),
        content=paper,
        proof=proof_json(page, sealed, done),
    )
    return _kept(desk, layered, command, content)


def refuse_leaks(paper: bytes, page: CopyPage, wanted: Wanted) -> None:
    """Raise `redaction.leak` unless the finished copy and the words of its sheet are clean."""
    leaks = list(leaks_of(paper, wanted))
    if wanted.needles.in_text(" ".join(one.text for one in page.words)):
        leaks.append(Leak(kind=LeakKind.TEXT, place="sheet"))
    if leaks:
        raise RuleViolation("redaction.leak", count=len(leaks), leaks=tuple(leaks))


def copy_content(desk: Desk, copy_id: RedactedCopyId) -> RedactedContent:
    """A copy as it was handed over, with its sheet of leaves."""
    with desk.read() as work:
        return work.redacted_content.get(copy_id)


def _needles(desk: Desk, layered: Layered, command: IssueCopy) -> Needles:
    """What must not be found; refuses words that stand open beside their marks."""
    if not layered.marks:
        raise BadInput("redaction.no-marks")
    with desk.read() as work:
        named = names_in(work, layered.source.inquiry, layered.layer.person_id)
    withheld = [(one.place, one.withheld) for one in layered.marks]
    needles = needles_of(layered.original, withheld, (*named.sources, *named.others))
    texts = open_texts(layered.original, [one.place for one in layered.marks])
    opened = {page: needles.opened_in(text) for page, text in enumerate(texts, start=1)}
    leaks = tuple(
        Leak(kind=LeakKind.OPEN_ELSEWHERE, place=str(page))
        for page, found in opened.items()
        if found
    )
    if leaks and not command.may_stand_open:
        pages = ", ".join(one.place for one in leaks)
        raise RuleViolation("redaction.stands-open", pages=pages, leaks=leaks)
    return needles.without(frozenset().union(*opened.values()))


def _told(command: IssueCopy, sealed: Sealed) -> Told:
    return Told(language=command.language, root=sealed.root.root, anchor=str(sealed.proof["code"]))


def _wanted(
    desk: Desk, layered: Layered, page: CopyPage, needles: Needles, command: IssueCopy
) -> Wanted:
    face = open_press(desk.resources).sans
    boxes = []
    for one in page.pages:
        here = [mark.place for mark in layered.marks if mark.unit == one.number]
        width = layered.original.sizes[one.number - 1][0]
        boxes.append(tuple(boxes_on((one.width, one.height), here, width)))
    return Wanted(
        needles=needles,
        title=face.printable(page.title),
        agency=face.printable(page.agency),
        anchor=page.anchor,
        boxes=tuple(boxes),
        families=frozenset({face.family}),
        file_name=command.file_name,
    )


def _kept(
    desk: Desk, layered: Layered, command: IssueCopy, content: RedactedContent
) -> Outcome[RedactedCopyId]:
    layer = layered.layer
    with desk.write(command) as work:
        live_inquiry(work, layer.inquiry_id)
        copy = RedactedCopy(
            id=content.id,
            inquiry_id=layer.inquiry_id,
            layer_id=layer.id,
            root_id=layer.root_id,
            reader=layer.reader,
            language=command.language,
            issued_on=desk.today(),
            pages=len(page_texts(content.content)),
            places=len(layered.marks),
            sha256=sha256(content.content).hexdigest(),
            size=len(content.content),
        )
        work.redacted_copies.add(copy)
        work.redacted_content.add(content)
        changes = (
            ("number", "", layered.source.number),
            *facts_of(copy, "reader", "places", "sha256"),
        )
        work.journal.add(
            entry(desk, "redaction.issued", copy.id, inquiry_id=layer.inquiry_id, changes=changes)
        )
    return Outcome(copy.id, touched=frozenset({layer.inquiry_id}))
