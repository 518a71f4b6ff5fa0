"""Sealing who a source is: the name leaves the person, and stands where no question reads.

Letters, reports, exports, lists and the search know a source's number only (ACL art 24(4), 24-3,
rows WB-02 and WB-08): what is not there cannot be printed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import InquiryId, PartyRole
from ethics_desk.domain.journal import JournalEntryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import Person, PersonId, PersonName
from ethics_desk.domain.sealed import SealedIdentity, SealedLine, SealedName
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.parties import AddParty, add_person
from ethics_desk.services.person_checks import check_named, checked_iin, checked_name
from ethics_desk.services.standing import open_inquiry
from ethics_desk.services.wording_checks import clean, reason_given
from ethics_desk.store.mentions import (
    forget_removed_words,
    lines_that_tell,
    mentions,
    overwrite_removed,
)
from ethics_desk.store.work import Work

NO_NAME = PersonName()


@dataclass(frozen=True, slots=True, kw_only=True)
class SealIdentity:
    """Seal who a person of the records is; refused for an official of any inquiry."""

    person_id: PersonId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeInSealedSource:
    """Take a source into an inquiry whose name no record but the sealed one ever has."""

    inquiry_id: InquiryId
    kk: PersonName = NO_NAME
    ru: PersonName = NO_NAME
    latin: PersonName = NO_NAME
    iin: str = ""
    note: str = ""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What sealing made: the person, the source's number, and where its name still stands.

    `elsewhere` counts the rows by table in which the office itself wrote the name into a text; no
    program can take it out of them without changing what was written.
    """

    person_id: PersonId
    number: int
    elsewhere: Mapping[str, int]


def seal_identity(desk: Desk, command: SealIdentity) -> Outcome[Sealed]:
    """Put a number in the place of the name, everywhere at once.

    Raises `RuleViolation`: `identity.sealed` when it is, `identity.official` for an official.
    """
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        person = work.persons.get(command.person_id)
        refuse_sealed(work, person.id)
        if work.parties.of(person_id=person.id, role=PartyRole.OFFICIAL):
            raise RuleViolation("identity.official")
        words = _telling(person)
        overwrite_removed(work.connection)
        sealed = _seal(desk, work, person, reason)
        told = frozenset(lines_that_tell(work.connection, words))
        for line in sorted(told - {one.id for one in work.sealed_lines.of()}):
            work.sealed_lines.add(SealedLine(id=JournalEntryId(line), person_id=person.id))
        for form in work.word_forms.of():
            if any(word in form.text or word in form.written for word in words):
                work.word_forms.remove(form.id)
        for party in work.parties.of(person_id=person.id):
            work.index_inquiry(party.inquiry_id)
        forget_removed_words(work.connection)
        elsewhere = mentions(work.connection, words)
        touched = frozenset(party.inquiry_id for party in work.parties.of(person_id=person.id))
    made = Sealed(person_id=person.id, number=sealed.number, elsewhere=elsewhere)
    return Outcome(made, touched=touched)


def take_in_sealed_source(desk: Desk, command: TakeInSealedSource) -> Outcome[Sealed]:
    """Record the source under its number; the name goes nowhere else, not into the journal."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        inquiry = open_inquiry(work, command.inquiry_id)
        person = _described(desk, work, command)
        work.persons.add(_under_number(desk, person, 0))
        sealed = _seal(desk, work, person, reason)
        party = AddParty(inquiry_id=inquiry.id, person_id=person.id, role=PartyRole.APPLICANT)
        add_person(desk, work, party)
        work.index_inquiry(inquiry.id)
        elsewhere = mentions(work.connection, _telling(person))
    made = Sealed(person_id=person.id, number=sealed.number, elsewhere=elsewhere)
    return Outcome(made, touched=frozenset({inquiry.id}))


def refuse_sealed(work: Work, person_id: PersonId) -> None:
    """Refuse what would write a name over a number: `identity.sealed`."""
    sealed = work.sealed_identities.find(person_id)
    if sealed is not None:
        raise RuleViolation("identity.sealed", number=sealed.number)


def _described(desk: Desk, work: Work, command: TakeInSealedSource) -> Person:
    key = PersonId(desk.new_id())
    kk = checked_name(command.kk, "kk", mixed_confirmed=True)
    ru = checked_name(command.ru, "ru", mixed_confirmed=True)
    latin = checked_name(command.latin, "latin", mixed_confirmed=True)
    check_named(kk, ru, latin)
    iin, _ = checked_iin(work, key, command.iin, "")
    return Person(id=key, kk=kk, ru=ru, latin=latin, iin=iin, note=clean(command.note, "note"))


def _seal(desk: Desk, work: Work, person: Person, reason: str) -> SealedIdentity:
    number = 1 + max((one.number for one in work.sealed_identities.of()), default=0)
    sealed = SealedIdentity(
        id=person.id,
        number=number,
        sealed_on=desk.today(),
        sealed_by=desk.member,
        reason=reason,
    )
    work.sealed_identities.add(sealed)
    work.sealed_names.add(
        SealedName(
            id=person.id,
            kk=person.kk,
            ru=person.ru,
            latin=person.latin,
            iin=person.iin,
            note=person.note,
            salt=desk.new_id(),
        )
    )
    work.persons.replace(_under_number(desk, person, number))
    work.index_person(person.id)
    changes = facts_of(sealed, "number")
    work.journal.add(entry(desk, "identity.sealed", person.id, changes=changes, reason=reason))
    return sealed


def _under_number(desk: Desk, person: Person, number: int) -> Person:
    def called(language: Language) -> PersonName:
        words = desk.texts.in_(language)
        return PersonName(surname=words.say("identity.source", number=number))

    return replace(
        person,
        kk=called(Language.KK),
        ru=called(Language.RU),
        latin=called(Language.EN),
        iin="",
        iin_override="",
        note="",
    )


def _telling(person: Person) -> tuple[str, ...]:
    """The words that tell who a person is: full names, surname and initials, numbers."""
    names = (person.kk, person.ru, person.latin)
    told = {form for name in names if name.surname for form in (name.full, name.initials)}
    told |= {f"{name.given} {name.surname}" for name in names if name.given and name.surname}
    told |= {f'"{name.surname}", "{name.given}"' for name in names if name.surname}
    return tuple(sorted({one for one in (*told, person.iin) if one}))
