"""What is kept beside the PDF of an issued letter: its words, and which files go with it."""

from ethics_desk.documents.letters.worded import worded, wording_as_json
from ethics_desk.documents.press import Press
from ethics_desk.domain.evidence import Evidence
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.domain.letter_wording import Enclosure, KeptWording
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.annexes import annexable, evidence_title, source_names
from ethics_desk.store.work import Work


def keep_beside(desk: Desk, work: Work, letter: Letter, page: LetterPage, press: Press) -> None:
    """Keep the words of a letter and its enclosures, in the transaction that issues it.

    An annex is a file of evidence when it is called as the evidence is; what the writer added by
    hand goes on paper.
    """
    content = wording_as_json(worded(page, press))
    work.letter_wordings.add(KeptWording(id=letter.id, content=content))
    files = _files(desk, work, letter)
    for place, annex in enumerate(page.facts.annexes, start=1):
        file = files.get(annex.title)
        work.enclosures.add(
            Enclosure(
                id=desk.new_id(),
                letter_id=letter.id,
                place=place,
                title=annex.title,
                pages=annex.pages,
                evidence_id=file.id if file else None,
                sha256=file.sha256 if file else "",
            )
        )


def _files(desk: Desk, work: Work, letter: Letter) -> dict[str, Evidence]:
    """The files that may go with a letter, by what it calls them."""
    inquiry = work.inquiries.get(letter.inquiry_id)
    sources = source_names(work, inquiry)
    return {
        evidence_title(desk, one, letter.language, sources): one
        for one in annexable(desk, work, inquiry)
    }
