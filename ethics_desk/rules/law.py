"""The law one act is judged by: which versions, which item, which term."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.entries import Entry, Group, Item, Principle, Term
from ethics_desk.rules.evaluation import Caution, DerivationStep
from ethics_desk.rules.facts import SanctionFacts
from ethics_desk.rules.kinds import PrincipleKind, Status
from ethics_desk.rules.pack import Pack, PackVersion
from ethics_desk.rules.wording import Say, Wording, same


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """The versions that judge: one says which sanctions, the other terms and gates.

    `asked` says in words that they were asked for, whatever the facts' own days; `day` is then the
    day whose law was asked for, if it was a day.
    """

    substance: PackVersion | None
    procedure: PackVersion | None
    asked: Trilingual | None = None
    day: date | None = None


def own_versions(pack: Pack, facts: SanctionFacts) -> Versions:
    """The versions of the facts' own days: that of the act, and that of the decision."""
    return Versions(
        substance=pack.version_on(facts.misconduct.judged_on),
        procedure=pack.version_on(facts.decision_date),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """Everything in the pack that concerns the act.

    `substance` is the version of the day of the act: which sanctions. `procedure` is the version
    of the decision day: terms and gates.
    """

    pack: Pack
    substance: PackVersion
    procedure: PackVersion
    item: Item
    group: Group
    term: Term
    asked: Trilingual | None = None

    @property
    def wording(self) -> Wording:
        """The engine's sentences."""
        return self.pack.wording

    def principle(self, kind: PrincipleKind) -> Principle:
        """A general rule as the decision day knows it."""
        return self.procedure.principles[kind]


def step(
    entry: Entry, because: tuple[Trilingual, ...], then: Trilingual, *, applied: bool = True
) -> DerivationStep:
    """A step of the derivation that rests on one entry; an assumption is told as a reason."""
    assumed = () if entry.assumption is None else (entry.assumption,)
    return DerivationStep(
        rule=entry.code,
        citation=entry.citation,
        because=(*because, *assumed),
        then=then,
        confidence=entry.confidence,
        applied=applied,
    )


def caution(wording: Wording, code: Say, **facts: object) -> Caution:
    """A warning by the code of its sentence."""
    return Caution(code=code.value, text=wording.say(code, **facts))


def weaker(versions: tuple[PackVersion | None, ...]) -> Status:
    """The weakest status of the versions used; a version that is missing was not seen."""
    order = list(Status)
    used = [Status.UNVERIFIED if one is None else one.info.status for one in versions]
    return max(used, key=order.index)


def find_law(pack: Pack, facts: SanctionFacts, versions: Versions) -> Law | Caution:
    """The law that covers the facts, or the reason why none does."""
    substance, procedure = versions.substance, versions.procedure
    if substance is None:
        day = versions.day or facts.misconduct.judged_on
        return caution(pack.wording, Say.NO_VERSION, day=day)
    if procedure is None:
        return caution(pack.wording, Say.NO_VERSION, day=versions.day or facts.decision_date)
    for version in (substance, procedure):
        if version.info.status is Status.DISABLED:
            return caution(pack.wording, Say.VERSION_DISABLED, version=version.info.title)
    law = _within(pack, substance, procedure, facts)
    if isinstance(law, Caution) or versions.asked is None:
        return law
    return replace(law, asked=versions.asked)


def _within(
    pack: Pack, substance: PackVersion, procedure: PackVersion, facts: SanctionFacts
) -> Law | Caution:
    item = substance.items.get(facts.misconduct.item)
    if item is None:
        return _no_item(pack, substance, facts)
    if item.group is None:
        return caution(pack.wording, Say.SANCTION_NOT_SEEN, item=item.title)
    term = procedure.terms.get(item.term)
    unknown = [pause for pause in facts.pauses if pause.reason not in procedure.pauses]
    if term is None or unknown:
        return caution(pack.wording, Say.NO_TERM, item=item.title, day=facts.decision_date)
    return Law(
        pack=pack,
        substance=substance,
        procedure=procedure,
        item=item,
        group=substance.groups[item.group],
        term=term,
    )


def _no_item(pack: Pack, substance: PackVersion, facts: SanctionFacts) -> Caution:
    item, day = facts.misconduct.item, facts.misconduct.judged_on
    if substance is pack.version_on(day):
        return caution(pack.wording, Say.ITEM_NOT_IN_FORCE, item=item, day=day)
    known = pack.item(item, day)
    called = same(item) if known is None else known.citation
    version = substance.info.title
    return caution(pack.wording, Say.ITEM_NOT_IN_VERSION, item=called, version=version)
