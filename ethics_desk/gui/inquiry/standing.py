"""What may still be written into an inquiry, in words for the tabs that write."""

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.card_rows import AllegationRow, InquiryCard, PartyRow
from ethics_desk.texts import In

translate = QCoreApplication.translate


def is_open(card: InquiryCard) -> bool:
    """Whether the office still works on it: neither ended, nor voided, nor joined to another."""
    inquiry = card.inquiry
    return inquiry.stage.is_open and not inquiry.voided and inquiry.joined_to_id is None


def why_closed(card: InquiryCard) -> str:
    """Why nothing more can be written into it; empty when something can."""
    inquiry = card.inquiry
    if card.erased_on is not None:
        return translate("InquiryStanding", "Its personal data were erased: nothing is recorded.")
    if inquiry.voided:
        return translate("InquiryStanding", "The number was voided: nothing more is recorded.")
    if inquiry.joined_to_id is not None:
        return translate("InquiryStanding", "Joined to another inquiry: go on in that one.")
    if not inquiry.stage.is_open:
        return translate("InquiryStanding", "The inquiry is ended. Reopen it to record more.")
    return ""


def official_name(row: PartyRow, words: In) -> str:
    """An official's full name in the language of the window."""
    return row.person.name_in(words.language).full


def allegation_title(row: AllegationRow, words: In) -> str:
    """The item of the law in words, with its clause."""
    title = row.title.shown_in(words.language)
    citation = row.citation.shown_in(words.language)
    return f"{title} ({citation})" if citation else title
