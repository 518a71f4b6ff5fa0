"""What the records say of the member who acts: one question before every unit of work."""

from dataclasses import dataclass

from sqlalchemy import Connection

_FACTS = (
    "SELECT acting.role, acting.active, own.person_id,"
    " (SELECT count(*) FROM main.member),"
    " (SELECT group_concat(DISTINCT role) FROM main.member WHERE active),"
    " EXISTS (SELECT 1 FROM main.sealed_name),"
    " EXISTS (SELECT 1 FROM main.recusal WHERE member_id = ?)"
    " FROM (SELECT 1) LEFT JOIN main.member AS acting ON acting.id = ?"
    " LEFT JOIN main.own_person AS own ON own.id = acting.id"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActingFacts:
    """The acting member's role and person, as the records have them; no role for a stranger.

    `roles` are those of all active members, `sealed` whether an identity is sealed in the records,
    `declared` whether the member withdrew from an inquiry at any time.
    """

    role: str
    active: bool
    person_id: str
    members: int
    roles: frozenset[str]
    sealed: bool
    declared: bool


def acting_facts(connection: Connection, member_id: str) -> ActingFacts:
    """What the records say of a member, whatever stands before the tables."""
    row = connection.exec_driver_sql(_FACTS, (member_id, member_id)).one()
    return ActingFacts(
        role=row[0] or "",
        active=bool(row[1]),
        person_id=row[2] or "",
        members=row[3],
        roles=frozenset((row[4] or "").split(",")) - {""},
        sealed=bool(row[5]),
        declared=bool(row[6]),
    )
