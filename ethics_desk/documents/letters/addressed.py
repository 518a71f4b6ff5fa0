"""The upper right of a letter to a person, in the case its language asks for."""

from ethics_desk.documents.letters.declining import Declension, told
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import PersonOnPaper
from ethics_desk.domain.word_form import NounForm


def person_lines(person: PersonOnPaper, declension: Declension) -> tuple[str, ...]:
    """Post, unit and name, those the person has.

    In Russian post and name stand in the dative; in Kazakh the name alone does, which ends the
    phrase. The unit stands in brackets, as it is called.
    """
    known = told(person)
    post = known.post
    if post and declension.language is Language.RU:
        post = declension.form(post, NounForm.DATIVE)
    unit = f"({known.unit})" if known.unit else ""
    lines = (post[:1].upper() + post[1:], unit, declension.form(known.name, NounForm.DATIVE))
    return tuple(line for line in lines if line)
