"""An inquiry with evidence, layers over it, and copies handed over."""

from datetime import date

from services.builders import given_inquiry, given_official, given_person

from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.redaction import Reader, SourceKind
from ethics_desk.services.evidence import TakeInFile, take_in_file
from ethics_desk.services.redaction.copies import IssueCopy, copy_content, issue_copy
from ethics_desk.services.redaction.layers import OpenLayer, find_layered, open_layer
from ethics_desk.services.redaction.proposals import WithholdProposed, withhold_proposed


def matter(desk):
    """An inquiry with the official of the builders and a source."""
    inquiry = given_inquiry(desk)
    given_official(desk, inquiry)
    person = given_person(
        desk,
        kk=PersonName(surname="Тасқынбаева", given="Гүлжамал", patronymic="Оразқызы"),
        ru=PersonName(surname="Таскынбаева", given="Гульжамал", patronymic="Оразкызы"),
    )
    given_official(desk, inquiry, person=person, role=PartyRole.APPLICANT)
    return inquiry


def evidence(desk, inquiry, tmp_path, name, content):
    """A file taken in as evidence."""
    path = tmp_path / name
    path.write_bytes(content)
    command = TakeInFile(inquiry_id=inquiry.id, path=path, received_on=date(2026, 2, 20))
    return take_in_file(desk, command).value


def layer_over(desk, evidence_id, reader=Reader.PUBLIC, **more):
    """A layer as it is read."""
    command = OpenLayer(
        source_kind=SourceKind.EVIDENCE, source_id=evidence_id, reader=reader, **more
    )
    return find_layered(desk, open_layer(desk, command).value)


def accepted(desk, layered, **more):
    """The layer with all that was proposed withheld."""
    layer = layered.layer
    withhold_proposed(desk, WithholdProposed(layer_id=layer.id, version=layer.version, **more))
    return find_layered(desk, layer.id)


def issued(desk, layered, language=Language.RU, **more):
    """The copy handed over."""
    command = IssueCopy(layer_id=layered.layer.id, language=language, **more)
    return copy_content(desk, issue_copy(desk, command).value)
