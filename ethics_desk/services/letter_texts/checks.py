"""What keeps the texts of a letter from being kept: everything is found at once."""

from ethics_desk.documents.office_templates import template_of
from ethics_desk.documents.press import open_press
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_template import EditableTexts, LetterTemplateId, OfficeTemplate
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import origin_of


def check_letter_text(desk: Desk, texts: EditableTexts) -> tuple[DeskError, ...]:
    """The problems of texts as they are being edited, each with its `language` and `line`."""
    return check_all(desk, drafted(texts))


def drafted(texts: EditableTexts) -> OfficeTemplate:
    """Texts being edited, as a copy nobody has kept."""
    return OfficeTemplate(
        id=LetterTemplateId(""),
        agency_id=AgencyId(""),
        kind=texts.kind,
        based_on=texts.based_on,
        shipped_sha256="",
        needs=texts.needs,
        title=texts.title,
        heading=texts.heading,
        text=texts.text,
    )


def check_all(desk: Desk, copy: OfficeTemplate) -> tuple[DeskError, ...]:
    """The problems of a copy: its grammar, its facts, the three languages, its letters."""
    return (*template_of(copy, origin_of(desk, copy.based_on)).problems, *_unprintable(desk, copy))


def _unprintable(desk: Desk, copy: OfficeTemplate) -> list[DeskError]:
    """Lines with a character no font can draw, or that nobody could see."""
    face = open_press(desk.resources).serif
    problems: list[DeskError] = []
    for language in Language:
        lines = (copy.heading.in_(language), *copy.text.in_(language).splitlines())
        for number, line in enumerate(lines):
            try:
                face.printable(line)
            except BadInput as problem:
                problem.details.update(language=language.value, line=max(1, number))
                problems.append(problem)
    return problems
