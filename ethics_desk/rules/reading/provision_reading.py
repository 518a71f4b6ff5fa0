"""Tables of a pack's files as provisions, one function per kind."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TypedDict

from ethics_desk.domain.crime import Punishment
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.official import PostKind
from ethics_desk.rules.packs.kinds import Confidence, Status
from ethics_desk.rules.packs.provision_kinds import (
    BarEffect,
    BarStart,
    BarTerm,
    CrimeRuleKind,
    OffenceRuleKind,
    RegistryField,
)
from ethics_desk.rules.packs.provisions import (
    NEVER,
    BarRule,
    Crime,
    CrimePart,
    CrimeRule,
    Gravity,
    HeadRule,
    IndexValue,
    LetterBasis,
    Offence,
    OffenceRule,
    Provision,
    RegistryRule,
    Threshold,
    ValidityRule,
)
from ethics_desk.rules.reading.entry_reading import common
from ethics_desk.rules.reading.tables import MONTHS, YEARS, Table, optional_whole


class Standing(TypedDict):
    """The fields every provision has."""

    code: str
    title: Trilingual
    citation: Trilingual
    source: str
    rows: tuple[str, ...]
    confidence: Confidence
    valid_from: date
    valid_until: date | None
    note: Trilingual | None
    assumption: Trilingual | None
    status: Status
    seen_from: date | None
    seen_until: date | None
    replaces: str | None


def standing(table: Table) -> Standing:
    """The fields every provision has; a bill must not have a first day, all else must."""
    status = table.word("status", Status)
    if status is Status.DISABLED and table.has("valid_from"):
        raise _refusal("rules.bill-with-start", table, "valid_from")
    read = Standing(
        **common(table, starts=NEVER if status is Status.DISABLED else None),
        status=status,
        seen_from=table.optional_day("seen_from"),
        seen_until=table.optional_day("seen_until"),
        replaces=table.optional_text("replaces"),
    )
    partly_seen = read["seen_from"] is not None or read["seen_until"] is not None
    if partly_seen and read["assumption"] is None:
        raise _refusal("rules.no-assumption", table, "assumption")
    return read


def _refusal(code: str, table: Table, key: str) -> BadInput:
    return table.refusal(code, key)


def _bar(table: Table) -> Provision:
    term = table.word("term", BarTerm)
    leading = optional_whole(table, "leading_years", YEARS) or 0
    return BarRule(
        **standing(table),
        effect=table.word("effect", BarEffect),
        starts=table.word("starts", BarStart),
        term=term,
        years=table.whole("years", YEARS) if term is BarTerm.YEARS else 0,
        leading_years=leading,
        leading_citation=table.trilingual("leading_citation") if leading else None,
        for_sanctions=frozenset(table.texts("for_sanctions")),
        for_traits=frozenset(table.texts("for_traits")),
        for_grounds=frozenset(table.texts("for_grounds")),
        gravities=frozenset(table.texts("gravities")),
        corruption=table.switch("corruption", default=False),
        asked_only=table.switch("asked_only", default=False),
        text=table.trilingual("text"),
        exceptions=table.trilinguals("exceptions"),
    )


def _gravity(table: Table) -> Provision:
    return Gravity(**standing(table), up_to_years=optional_whole(table, "up_to_years", YEARS))


def _crime(table: Table) -> Provision:
    parts = tuple(_part(one) for one in table.tables("part"))
    if not parts:
        raise _refusal("rules.missing-key", table, "part")
    return Crime(
        **standing(table), corruption=table.switch("corruption", default=True), parts=parts
    )


def _part(table: Table) -> CrimePart:
    part = CrimePart(
        code=table.text("code"),
        title=table.trilingual("title"),
        max_years=optional_whole(table, "max_years", YEARS),
        fine_from=optional_whole(table, "fine_from"),
        fine_to=optional_whole(table, "fine_to"),
    )
    table.close()
    return part


def _crime_rule(table: Table) -> Provision:
    rule = CrimeRule(
        **standing(table),
        kind=table.word("kind", CrimeRuleKind),
        text=table.trilingual("text"),
        years=optional_whole(table, "years", YEARS),
        gravities=frozenset(table.texts("gravities")),
        crimes=frozenset(table.texts("crimes")),
        corruption=table.switch("corruption", default=True),
        punishment=table.word("punishment", Punishment) if table.has("punishment") else None,
        exceptions=table.trilinguals("exceptions"),
    )
    if rule.kind is CrimeRuleKind.PAROLE and not rule.exceptions:
        raise _refusal("rules.parole-without-exceptions", table, "exceptions")
    return rule


def _offence(table: Table) -> Provision:
    repeated = table.has("repeat_fine")
    return Offence(
        **standing(table),
        subject=table.text("subject"),
        corruption=table.switch("corruption", default=True),
        index=table.text("index"),
        fine=table.whole("fine"),
        repeat_fine=table.whole("repeat_fine") if repeated else None,
        repeat_within_months=table.whole("repeat_within_months", MONTHS) if repeated else None,
    )


def _offence_rule(table: Table) -> Provision:
    return OffenceRule(
        **standing(table),
        kind=table.word("kind", OffenceRuleKind),
        text=table.trilingual("text"),
        offences=frozenset(table.texts("offences")),
        subjects=frozenset(table.texts("subjects")),
        commission_months=optional_whole(table, "commission_months", MONTHS),
        discovery_months=optional_whole(table, "discovery_months", MONTHS),
    )


def _index(table: Table) -> Provision:
    return IndexValue(**standing(table), amount=table.whole("amount"))


def _threshold(table: Table) -> Provision:
    return Threshold(
        **standing(table),
        text=table.trilingual("text"),
        index=table.text("index"),
        units=table.whole("units"),
    )


def _letter_basis(table: Table) -> Provision:
    return LetterBasis(**standing(table), text=table.trilingual("text"))


def _registry(table: Table) -> Provision:
    fields = table.words("fields", RegistryField)
    return RegistryRule(
        **standing(table),
        text=table.trilingual("text"),
        gravities=frozenset(table.texts("gravities", required=True)),
        fields=tuple(one for one in RegistryField if one in fields),
        removals=table.trilinguals("removals"),
    )


def _head(table: Table) -> Provision:
    return HeadRule(
        **standing(table),
        text=table.trilingual("text"),
        post_kinds=table.words("post_kinds", PostKind),
        conditions=table.trilinguals("conditions"),
    )


def _validity(table: Table) -> Provision:
    return ValidityRule(
        **standing(table),
        text=table.trilingual("text"),
        months=table.whole("months", MONTHS),
        for_sanctions=frozenset(table.texts("for_sanctions", required=True)),
    )


PROVISION_READERS: Mapping[str, Callable[[Table], Provision]] = MappingProxyType(
    {
        "bar": _bar,
        "gravity": _gravity,
        "crime": _crime,
        "crime-rule": _crime_rule,
        "offence": _offence,
        "offence-rule": _offence_rule,
        "index": _index,
        "threshold": _threshold,
        "letter-basis": _letter_basis,
        "registry": _registry,
        "head-rule": _head,
        "validity": _validity,
    }
)
