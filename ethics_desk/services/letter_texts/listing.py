"""The texts of letters as a list, and those of one kind as they are edited."""

from ethics_desk.documents.templates import LetterTemplate, fingerprint
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.letter_template import (
    EditableTexts,
    LetterTextRow,
    OfficeTemplate,
    TextState,
)
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import origin_of, shipped_templates, templates_of
from ethics_desk.store.work import Work


def list_letter_texts(desk: Desk, agency_id: AgencyId) -> list[LetterTextRow]:
    """Every kind of letter one office can write, the shipped ones first."""
    with desk.read() as work:
        copies = {one.kind: one for one in work.letter_templates.of(agency_id=agency_id)}
    shipped = shipped_templates(desk)
    laid_over = {one.kind: one for one in templates_of(desk, copies.values())}
    return [
        LetterTextRow(
            id=template.kind,
            kind=template.kind,
            title=template.title,
            addressee=template.addressee,
            state=state_of(copies.get(template.kind), shipped),
            problems=len(template.problems),
        )
        for template in (shipped | laid_over).values()
    ]


def editable_texts(desk: Desk, agency_id: AgencyId, kind: str) -> EditableTexts:
    """The texts of one kind as the office would use them now; raises `NotFound`."""
    with desk.read() as work:
        copy = copy_of(work, agency_id, kind)
    source = copy or origin_of(desk, kind)
    return EditableTexts(
        kind=kind,
        based_on=copy.based_on if copy else kind,
        state=state_of(copy, shipped_templates(desk)),
        needs=source.needs,
        title=source.title,
        heading=source.heading,
        text=source.text,
        version=copy.version if copy else 0,
    )


def texts_stamp(desk: Desk) -> tuple[tuple[str, int], ...]:
    """Changes whenever the texts of any office do: what was read of them is then read again."""
    with desk.read() as work:
        return tuple((one.id, one.version) for one in work.letter_templates.of())


def shipped_texts(desk: Desk, kind: str) -> Trilingual:
    """The texts of the program of one kind; raises `NotFound`."""
    return origin_of(desk, kind).text


def copy_of(work: Work, agency_id: AgencyId, kind: str) -> OfficeTemplate | None:
    """The office's own texts of one kind, if it has any."""
    return next(iter(work.letter_templates.of(agency_id=agency_id, kind=kind)), None)


def state_of(copy: OfficeTemplate | None, shipped: dict[str, LetterTemplate]) -> TextState:
    """Whose texts they are, and whether the shipped ones changed since."""
    if copy is None:
        return TextState.SHIPPED
    origin = shipped.get(copy.based_on)
    if origin is not None and fingerprint(origin) != copy.shipped_sha256:
        return TextState.SHIPPED_CHANGED
    return TextState.COPY if copy.kind in shipped else TextState.OWN
