"""The stops of the tour at the office's own letters: their texts and their look."""

from PySide6.QtWidgets import QDialog

from ethics_desk.gui.letter_texts.editor import TextEditor
from ethics_desk.gui.letter_texts.new_kind import NewKindDialog
from ethics_desk.gui.office.look_dialog import LetterLookDialog
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.services.letter_texts.listing import list_letter_texts


def _editor(at: Sight) -> TextEditor:
    """The texts of the kind the inquiry's letter is of."""
    return TextEditor(at.gateway, at.inquiry.agency_id, at.letter.kind, at.over)


def _new_kind(at: Sight) -> QDialog:
    agency = at.inquiry.agency_id
    rows = at.asked(lambda desk: list_letter_texts(desk, agency))
    return NewKindDialog(at.gateway, agency, rows[0], at.over)


def _look(at: Sight) -> LetterLookDialog:
    return LetterLookDialog(at.gateway, at.inquiry.agency_id, at.over)


PAPER_STOPS: tuple[Stop, ...] = (
    Stop("letter-text", TextEditor, _editor),
    Stop("letter-kind-new", NewKindDialog, _new_kind),
    Stop("letter-look", LetterLookDialog, _look),
)
