"""Showing a letter as it was issued."""

from ethics_desk.domain.letter import LetterId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.letters.files import file_name
from ethics_desk.services.letters.letters import letter_content


def issued_paper(gateway: Gateway, letter_id: LetterId, number: str) -> ShowPaper | None:
    """The PDF kept under a number, compared with its hash; None when it was altered."""
    pdf = gateway.ask(lambda desk: letter_content(desk, letter_id))
    if pdf is None:
        return None
    return ShowPaper(title=f"№ {number}", pdf=pdf, file_name=file_name(number))
