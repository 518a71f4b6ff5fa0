"""Forms of words: what a letter uses and where each form comes from, and the office's own.

A form the office wrote stands in every later letter in place of what rules and tables give.
"""

from dataclasses import dataclass, replace

from ethics_desk.documents.letters.writing import forms_of_letter
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.word_form import (
    FormInLetter,
    NounForm,
    WordForm,
    WordFormId,
    forms_of,
)
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of, taken_out
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.letters import IssueLetter, draft_page
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.wording_checks import reason_given

_TOLD = ("language", "text", "noun_form", "written")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetWordForm:
    """Write one form of a word, a name or a post, given as it stands in the nominative."""

    language: Language
    text: str
    noun_form: NounForm
    written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveWordForm:
    """Take a form the office wrote out again, with the reason: the rules decide as before."""

    word_form_id: WordFormId
    version: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormsAsked:
    """The forms a letter uses, or why it cannot be said yet."""

    forms: tuple[FormInLetter, ...] = ()
    problem: DeskError | None = None


def set_word_form(desk: Desk, command: SetWordForm) -> Outcome[WordFormId]:
    """Keep the form; a former one of the same word is replaced.

    Raises `BadInput` `word-form.no-such-form` for a form the language does not have.
    """
    if command.noun_form not in forms_of(command.language):
        raise BadInput(
            "word-form.no-such-form",
            field="noun_form",
            noun_form=command.noun_form,
            language=command.language.value,
        )
    text = clean_line(command.text, "text", required=True)
    written = clean_line(command.written, "written", required=True)
    with desk.write(command) as work:
        known = work.word_forms.of(
            language=command.language, text=text, noun_form=command.noun_form
        )
        if known:
            after = replace(known[0], written=written)
            work.word_forms.replace(after)
            changes = (*facts_of(after, "text"), *changes_between(known[0], after))
        else:
            after = WordForm(
                id=WordFormId(desk.new_id()),
                language=command.language,
                text=text,
                noun_form=command.noun_form,
                written=written,
            )
            work.word_forms.add(after)
            changes = facts_of(after, *_TOLD)
        work.journal.add(entry(desk, "word-form.set", after.id, changes=changes))
    return Outcome(after.id)


def remove_word_form(desk: Desk, command: RemoveWordForm) -> Outcome[WordFormId]:
    """Take the form out; the journal keeps what it was."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        form = work.word_forms.get(command.word_form_id)
        work.word_forms.remove(form.id, version=command.version)
        changes = taken_out(facts_of(form, *_TOLD))
        work.journal.add(entry(desk, "word-form.removed", form.id, changes=changes, reason=reason))
    return Outcome(form.id)


def list_word_forms(desk: Desk) -> tuple[WordForm, ...]:
    """The forms the office wrote, by their words."""
    with desk.read() as work:
        kept = work.word_forms.of()
    places = list(NounForm)
    return tuple(
        sorted(kept, key=lambda one: (one.text, one.language, places.index(one.noun_form)))
    )


def forms_in_letter(desk: Desk, command: IssueLetter) -> FormsAsked:
    """Every form the letter would use now; what else it lacks is an answer, not a failure."""
    try:
        page = draft_page(desk, command)
        with desk.read() as work:
            inquiry = work.inquiries.get(command.inquiry_id)
            press = office_press(desk, work, inquiry.agency_id)
        forms = forms_of_letter(page.kind, page.language, page.facts, press, page.word_forms)
    except DeskError as problem:
        return FormsAsked(problem=problem)
    return FormsAsked(forms=forms)
