"""The stops of the tour among the forms of words."""

from functools import partial

from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import FormInLetter, FormSource, NounForm
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.gui.word_forms.dialog import WordFormDialog
from ethics_desk.gui.word_forms.in_letter import FormsDialog
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.word_forms import SetWordForm, forms_in_letter

UNCERTAIN = FormInLetter(
    language=Language.RU,
    text="Әулие Айнұр",
    noun_form=NounForm.DATIVE,
    written="",
    source=FormSource.MISSING,
)


def _forms(at: Sight) -> FormsDialog:
    """Those of the letter in Russian that declines most, and one nobody is sure of."""
    found = [
        at.asked(partial(forms_in_letter, command=command)).forms
        for command in (
            IssueLetter(inquiry_id=at.inquiry_id, kind=one.kind, language=Language.RU)
            for one in at.asked(kinds_of_letters)
        )
    ]
    return FormsDialog(at.gateway, (*max(found, key=len), UNCERTAIN), at.over)


def _known(at: Sight) -> WordFormDialog:
    known = SetWordForm(
        language=UNCERTAIN.language,
        text=UNCERTAIN.text,
        noun_form=UNCERTAIN.noun_form,
        written="",
    )
    return WordFormDialog(at.gateway, known, at.over)


WORD_STOPS: tuple[Stop, ...] = (
    Stop("letter-forms", FormsDialog, _forms),
    Stop("word-form", WordFormDialog, _known),
    Stop("word-form-new", WordFormDialog, lambda at: WordFormDialog(at.gateway, None, at.over)),
)
