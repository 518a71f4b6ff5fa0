"""Who is related to whom, as far as the office knows: by it members keep out of inquiries."""

from dataclasses import dataclass

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.recusal import Kinship, KinshipId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes, entry, facts_of, taken_out, written
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatePersons:
    """Write down that `relative_id` is the `kind` (a code of the data) of `person_id`."""

    person_id: PersonId
    relative_id: PersonId
    kind: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndRelation:
    """Take out a relation that was written down by mistake, with the reason."""

    kinship_id: KinshipId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """One relative as seen from one person: `kind` is what the relative is to them."""

    id: KinshipId
    person_id: PersonId
    name: str
    kind: str
    title: Trilingual
    source: str


def relate_persons(desk: Desk, command: RelatePersons) -> Outcome[KinshipId]:
    """Record the relation once; the other side follows from it."""
    if command.kind not in desk.powers.kins:
        raise BadInput("relation.unknown-kind", field="kind", kind=command.kind)
    if command.person_id == command.relative_id:
        raise BadInput("relation.to-oneself", field="relative_id")
    with desk.write(command) as work:
        work.persons.get(command.person_id)
        work.persons.get(command.relative_id)
        for one, other in (
            (command.person_id, command.relative_id),
            (command.relative_id, command.person_id),
        ):
            if work.kinships.of(person_id=one, relative_id=other):
                raise BadInput("relation.twice", field="relative_id")
        kinship = Kinship(
            id=KinshipId(desk.new_id()),
            person_id=command.person_id,
            relative_id=command.relative_id,
            kind=command.kind,
            source=clean_line(command.source, "source"),
        )
        work.kinships.add(kinship)
        changes = _told(desk, work, kinship)
        work.journal.add(entry(desk, "relation.added", kinship.id, changes=changes))
    return Outcome(kinship.id)


def end_relation(desk: Desk, command: EndRelation) -> Outcome[KinshipId]:
    """Take the relation out; the journal keeps it."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        kinship = work.kinships.get(command.kinship_id)
        work.kinships.remove(kinship.id)
        changes = taken_out(_told(desk, work, kinship))
        line = entry(desk, "relation.removed", kinship.id, changes=changes, reason=reason)
        work.journal.add(line)
    return Outcome(kinship.id)


def list_relations(
    desk: Desk, person_id: PersonId, language: Language = Language.RU
) -> tuple[Relation, ...]:
    """The relations of a person, told from their side; raises `NotFound` for nobody."""
    kins = desk.powers.kins
    with desk.read() as work:
        work.persons.get(person_id)
        told = [(one, one.relative_id, one.kind) for one in work.kinships.of(person_id=person_id)]
        told += [
            (one, one.person_id, kins[one.kind].mirror)
            for one in work.kinships.of(relative_id=person_id)
        ]
        return tuple(
            Relation(
                id=one.id,
                person_id=other,
                name=work.persons.get(other).name_in(language).full,
                kind=kind,
                title=kins[kind].title,
                source=one.source,
            )
            for one, other, kind in told
        )


def _told(desk: Desk, work: Work, kinship: Kinship) -> Changes:
    person, relative = work.persons.get(kinship.person_id), work.persons.get(kinship.relative_id)
    return (
        ("person_id", "", person.name_in(Language.RU).full),
        ("relative", "", relative.name_in(Language.RU).full),
        ("relation", "", written(desk.powers.kins[kinship.kind].title)),
        *facts_of(kinship, "source"),
    )
