"""Like cases on the derivation: factors, the nearest inquiries, the range, the distance."""

from reportlab.platypus import KeepTogether

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.ruled import ruled_table
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.domain.like_cases_paper import LikeCasesPaper
from ethics_desk.texts import In

_FACTORS = {"factor": 0.5, "value": 0.36, "weight": 0.14}
_INQUIRIES = {"inquiry": 0.17, "sanction": 0.31, "shared-factors": 0.26, "likeness": 0.26}


def like_cases_story(
    paper: LikeCasesPaper | None, press: Press, words: In, measure: float
) -> Story:
    """The section; nothing where no comparison was made."""
    if paper is None:
        return []
    face = press.sans
    heading = face.style(11.5, spaceBefore=9, spaceAfter=4, keepWithNext=1)
    first, *others = paper.opening
    line, small = face.style(9.5, spaceAfter=3), face.style(8.5, spaceAfter=4)
    title = words.say("like-cases.title")
    story: Story = [
        face.paragraph(title, heading, bold=True, tag=Tag(Role.HEADING)),
        face.paragraph(first, small),
        *(face.paragraph(sentence, line) for sentence in others),
    ]
    if paper.factors:
        columns = _columns(_FACTORS, words, measure)
        table = ruled_table(face, columns, paper.factors, numbers_from=2, closing=True)
        story.append(KeepTogether([table]))
    if paper.inquiries:
        columns = _columns(_INQUIRIES, words, measure)
        story.append(ruled_table(face, columns, paper.inquiries))
    return [*story, *(face.paragraph(sentence, line) for sentence in paper.closing)]


def _columns(shares: dict[str, float], words: In, measure: float) -> list[tuple[str, float]]:
    return [(words.say(f"like-cases.{name}"), measure * share) for name, share in shares.items()]
