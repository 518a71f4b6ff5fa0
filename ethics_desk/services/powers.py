"""Who may do and read what, judged by the data on powers and by what the records say of a member.

Every unit of work of a desk passes here: `check_deed` before a command writes, `limits_of` before a
question reads.
"""

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from pathlib import Path

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import DeskError, RuleViolation
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.powers import Powers, PowerTable, Readers
from ethics_desk.imports.powers import read_powers
from ethics_desk.services.kept_out import kept_out_of
from ethics_desk.services.law_words import founded
from ethics_desk.store.acting import ActingFacts, acting_facts
from ethics_desk.store.limits import NO_LIMITS, Limits, belongs_to_hidden
from ethics_desk.store.work import Work
from ethics_desk.texts import In

_WORD_BEGINS = re.compile(r"(?<!^)(?=[A-Z])")


@lru_cache(maxsize=4)
def power_table(resources: Path) -> PowerTable:
    """The data on powers, read once."""
    return read_powers(resources / "powers")


def deed_of(command: object) -> str:
    """What the terminal calls a command: `propose-sanction`; a text names itself."""
    if isinstance(command, str):
        return command
    return _WORD_BEGINS.sub("-", type(command).__name__).lower()


def powers_by(table: PowerTable, facts: ActingFacts) -> Powers:
    """What a member may by what the records say of them."""
    if not facts.members:
        return Powers(everything=True)
    roles = {facts.role} if facts.active else set()
    for one in table.stand_ins:
        if one.role in roles and one.takes not in facts.roles:
            roles.add(one.takes)
    return Powers(
        deeds=frozenset(deed for deed, allowed in table.deeds.items() if roles & allowed),
        areas=frozenset(
            area.code
            for area in table.areas.values()
            if area.readers is Readers.ALL
            or any(area.code in table.roles[role].reads for role in roles & table.roles.keys())
        ),
    )


def check_deed(work: Work, table: PowerTable, member: MemberId, command: object) -> frozenset[str]:
    """Refuse what the member may not do; gives the inquiries the member must keep out of.

    Raises `RuleViolation`: `power.stranger` for nobody of the office, `power.deed` with who may,
    `power.recused` for something in an inquiry the member cannot open.
    """
    deed, facts = deed_of(command), acting_facts(work.connection, member)
    powers = powers_by(table, facts)
    if powers.everything:
        return frozenset()
    if not facts.active:
        raise RuleViolation("power.stranger")
    if not powers.may(deed):
        raise RuleViolation(
            "power.deed", deed=table.title(deed), who=titles(table, table.doers(deed))
        )
    if deed in table.past_recusal:
        return frozenset()
    hidden = kept_out_of(work, table, member, facts)
    if hidden and belongs_to_hidden(work.connection, _ids_in(command), hidden):
        raise recused(table)
    return hidden


def check_untouched(
    work: Work, table: PowerTable, member: MemberId, hidden: frozenset[str]
) -> None:
    """Refuse a transaction that wrote into an inquiry the member must keep out of.

    Raises `power.own-recusal` too for one after which they would keep out of less: nobody takes
    their own relative or their own account's person out of the records to get in.
    """
    if not hidden:
        return
    if hidden & work.told_inquiries():
        raise recused(table)
    if hidden - kept_out_of(work, table, member, acting_facts(work.connection, member)):
        raise RuleViolation("power.own-recusal")


def keeps_out_of(work: Work, table: PowerTable, member: MemberId, inquiry_id: InquiryId) -> bool:
    """Whether a member cannot open an inquiry, by the record."""
    return inquiry_id in kept_out_of(work, table, member, acting_facts(work.connection, member))


def basis_words(table: PowerTable, code: str, words: In) -> str:
    """The article something rests on, how it is known, and the rows of the legal base."""
    basis = table.bases[code]
    return founded(words, basis.citation, basis.confidence, basis.rows)


def recused(table: PowerTable) -> RuleViolation:
    """The refusal of an inquiry the member keeps out of, with the article it rests on."""
    return RuleViolation("power.recused", basis=table.bases["recusal"].citation)


def keeps_out_of_person(
    work: Work, table: PowerTable, member: MemberId, person_id: PersonId
) -> bool:
    """Whether a person takes part in an inquiry the member keeps out of."""
    facts = acting_facts(work.connection, member)
    hidden = kept_out_of(work, table, member, facts)
    return any(party.inquiry_id in hidden for party in work.parties.of(person_id=person_id))


def limits_of(work: Work, table: PowerTable, member: MemberId) -> Limits:
    """What the member does not see of the records."""
    facts = acting_facts(work.connection, member)
    powers = powers_by(table, facts)
    if powers.everything:
        return NO_LIMITS
    closed = {
        name: _closed(table, area.code, facts)
        for area in table.areas.values()
        if area.readers is Readers.ROLES and not powers.reads(area.code)
        for name in area.tables
    }
    hidden = kept_out_of(work, table, member, facts)
    return Limits(closed=closed, hidden=hidden, sealed=facts.sealed)


def areas_of(work: Work, table: PowerTable, member: MemberId) -> Limits:
    """What is closed to the member's role; inquiries are counted, also those they keep out of."""
    return replace(limits_of(work, table, member), hidden=frozenset())


def titles(table: PowerTable, roles: Iterable[str]) -> Trilingual:
    """What roles are called, in all languages; a dash where no role is named."""
    named = [table.roles[role].title for role in roles]
    told = {one.value: ", ".join(title.in_(one) for title in named) or "–" for one in Language}
    return Trilingual(**told)


def _closed(table: PowerTable, area: str, facts: ActingFacts) -> DeskError:
    if not facts.active:
        return RuleViolation("power.stranger")
    return RuleViolation(
        "power.area", area=table.areas[area].title, who=titles(table, table.readers(area))
    )


def _ids_in(command: object) -> frozenset[str]:
    """Every text of a command that could be an id, those in its parts included."""
    if isinstance(command, str):
        return frozenset({command})
    if isinstance(command, tuple):
        return frozenset().union(*map(_ids_in, command))
    if is_dataclass(command) and not isinstance(command, type):
        return frozenset().union(*(_ids_in(getattr(command, one.name)) for one in fields(command)))
    return frozenset()
