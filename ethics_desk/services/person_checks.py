"""What must hold of a person before they are recorded."""

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonId, PersonName
from ethics_desk.names.iin import accept_iin
from ethics_desk.names.scripts import mixed_words
from ethics_desk.services.line_checks import clean_line
from ethics_desk.store.work import Work

LONGEST_NAME = 200

_PARTS = ("surname", "given", "patronymic")


def checked_name(name: PersonName, script: str, *, mixed_confirmed: bool) -> PersonName:
    """A name in clean lines; the field of a refusal is named `kk.surname`.

    Raises `BadInput` `person.mixed-script` for a word of Latin and Cyrillic letters, unless it was
    confirmed: such a name looks right and is never found.
    """
    parts = {}
    for part in _PARTS:
        field = f"{script}.{part}"
        line = clean_line(getattr(name, part), field, limit=LONGEST_NAME)
        mixed = mixed_words(line)
        if mixed and not mixed_confirmed:
            raise BadInput(
                "person.mixed-script",
                field=field,
                word=mixed[0].word,
                suggestion=mixed[0].suggestion,
            )
        parts[part] = line
    return PersonName(**parts)


def check_named(*names: PersonName) -> None:
    """Refuse a person without a surname or given name in any script: `person.without-name`."""
    if not any(name.surname or name.given for name in names):
        raise BadInput("person.without-name", field="ru.surname")


def checked_iin(work: Work, person_id: PersonId, iin: str, override: str) -> tuple[str, str]:
    """The number and the reason why a wrong one is kept (row ID-05), both empty when unknown.

    Raises `BadInput` for a number that cannot be right, `RuleViolation` `person.iin-taken` with
    the id of the person who has it.
    """
    typed = clean_line(iin, "iin")
    reason = clean_line(override, "iin_override")
    if not typed:
        return "", ""
    try:
        accepted = accept_iin(typed, reason)
    except BadInput as refusal:
        raise BadInput(refusal.code, **{**refusal.details, "field": "iin"}) from refusal
    for other in work.persons.of(iin=accepted.number):
        if other.id != person_id:
            raise RuleViolation(
                "person.iin-taken",
                field="iin",
                person_id=other.id,
                name=other.name_in(Language.RU).full,
            )
    return accepted.number, "" if accepted.right else reason
