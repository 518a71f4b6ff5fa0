"""The law one act is judged by: which versions, which item, which term."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.conclusions import LookedFor, Wanted
from ethics_desk.rules.judging.derivation import Basis, basis_of
from ethics_desk.rules.judging.evaluation import Caution
from ethics_desk.rules.judging.facts import Misconduct, SanctionFacts
from ethics_desk.rules.packs.entries import Entry, Group, Item, Principle, Term
from ethics_desk.rules.packs.kinds import PrincipleKind, Status
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.packs.wording import Say, Wording, same


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
    of the decision day: terms and gates. Without a term the law names no limitation.
    """

    pack: Pack
    substance: PackVersion
    procedure: PackVersion
    item: Item
    group: Group
    term: Term | None
    asked: Trilingual | None = None

    @property
    def wording(self) -> Wording:
        """The engine's sentences."""
        return self.pack.wording

    @property
    def limitation(self) -> Term:
        """The term of a law that names one; `ValueError` where it may not."""
        if self.term is None:
            raise ValueError("the law names no limitation term")
        return self.term

    def principle(self, kind: PrincipleKind) -> Principle:
        """A general rule as the decision day knows it; one that every version has."""
        return self.procedure.principles[kind]

    def known_principle(self, kind: PrincipleKind) -> Principle | None:
        """A general rule as the decision day knows it, or None where the law has no such rule."""
        return self.procedure.principles.get(kind)

    def by_substance(
        self, entry: Entry, rule: str | None = None, citation: Trilingual | None = None
    ) -> Basis:
        """The basis of an entry, or of a clause of it, in the version of the day of the act."""
        return basis_of(entry, self.substance.info, rule, citation)

    def by_procedure(self, entry: Entry) -> Basis:
        """The basis of an entry in the version of the decision day."""
        return basis_of(entry, self.procedure.info)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What the pack does not hold, so that it does not cover the facts; and which facts asked."""

    caution: Caution
    looked_for: LookedFor
    facts: tuple[str, ...]


def caution(wording: Wording, code: Say, **facts: object) -> Caution:
    """A warning by the code of its sentence."""
    return Caution(code=code.value, text=wording.say(code, **facts))


def weaker(versions: tuple[PackVersion | None, ...]) -> Status:
    """The weakest status of the versions used; a version that is missing was not seen."""
    order = list(Status)
    used = [Status.UNVERIFIED if one is None else one.info.status for one in versions]
    return max(used, key=order.index)


def standing(law: Law) -> Status:
    """How well an answer under this law is founded.

    A version its authors read is not enough where item, group or term were carried over unseen.
    """
    status = weaker((law.substance, law.procedure))
    return Status.UNVERIFIED if status is Status.SEEN and assumed_of(law) else status


def assumed_of(law: Law) -> tuple[Entry, ...]:
    """Those of item, group and term that rest on an assumption."""
    deciding = (law.item, law.group, law.term)
    return tuple(one for one in deciding if one is not None and one.assumption is not None)


def days_of_act(act: Misconduct) -> tuple[str, ...]:
    """The facts that say which day's law names the sanctions."""
    if not act.continuing:
        return (at.COMMITTED,)
    return (at.CONTINUING, at.DISCOVERED if act.ended is None else at.ENDED)


def find_law(pack: Pack, facts: SanctionFacts, versions: Versions) -> Law | Missing:
    """The law that covers the facts, or what was looked for and is not there."""
    act, substance, procedure = facts.misconduct, versions.substance, versions.procedure
    of_act, of_decision = days_of_act(act), (at.DECISION_DATE,)
    if substance is None:
        return _no_version(pack, versions.day or act.judged_on, of_act)
    if procedure is None:
        return _no_version(pack, versions.day or facts.decision_date, of_decision)
    if substance.info.status is Status.DISABLED:
        return _disabled(pack, substance, act.judged_on, of_act)
    if procedure.info.status is Status.DISABLED:
        return _disabled(pack, procedure, facts.decision_date, of_decision)
    law = _within(pack, substance, procedure, facts)
    if isinstance(law, Missing) or versions.asked is None:
        return law
    return replace(law, asked=versions.asked)


def _no_version(pack: Pack, day: date, paths: tuple[str, ...]) -> Missing:
    return Missing(
        caution=caution(pack.wording, Say.NO_VERSION, day=day),
        looked_for=LookedFor(what=Wanted.VERSION, code=pack.code, day=day),
        facts=paths,
    )


def _disabled(pack: Pack, version: PackVersion, day: date, paths: tuple[str, ...]) -> Missing:
    return Missing(
        caution=caution(pack.wording, Say.VERSION_DISABLED, version=version.info.title),
        looked_for=LookedFor(what=Wanted.VERSION, code=version.code, day=day),
        facts=paths,
    )


def _within(
    pack: Pack, substance: PackVersion, procedure: PackVersion, facts: SanctionFacts
) -> Law | Missing:
    act = facts.misconduct
    item = substance.items.get(act.item)
    if item is None:
        return _no_item(pack, substance, facts)
    if item.group is None:
        told = caution(pack.wording, Say.SANCTION_NOT_SEEN, item=item.title)
        looked_for = LookedFor(what=Wanted.SANCTION, code=item.code, day=act.judged_on)
        return Missing(caution=told, looked_for=looked_for, facts=(at.ITEM,))
    term = None if item.term is None else procedure.terms.get(item.term)
    if term is None and item.term is not None:
        told = caution(pack.wording, Say.NO_TERM, item=item.title, day=facts.decision_date)
        looked_for = LookedFor(what=Wanted.TERM, code=item.term, day=facts.decision_date)
        return Missing(caution=told, looked_for=looked_for, facts=(at.ITEM, at.DECISION_DATE))
    unknown = _unknown_pause(pack, procedure, facts)
    if unknown is not None:
        return unknown
    return Law(
        pack=pack,
        substance=substance,
        procedure=procedure,
        item=item,
        group=substance.groups[item.group],
        term=term,
    )


def _unknown_pause(pack: Pack, procedure: PackVersion, facts: SanctionFacts) -> Missing | None:
    """The first pause whose reason the version of the decision day does not know."""
    for place, pause in enumerate(facts.pauses):
        if pause.reason not in procedure.pauses:
            day = facts.decision_date
            path = at.within(at.nth(at.PAUSES, place), "reason")
            return Missing(
                caution=caution(pack.wording, Say.NO_PAUSE_REASON, pause=pause.reason, day=day),
                looked_for=LookedFor(what=Wanted.PAUSE, code=pause.reason, day=day),
                facts=(path, at.DECISION_DATE),
            )
    return None


def _no_item(pack: Pack, substance: PackVersion, facts: SanctionFacts) -> Missing:
    act = facts.misconduct
    if substance is pack.version_on(act.judged_on):
        told = caution(pack.wording, Say.ITEM_NOT_IN_FORCE, item=act.item, day=act.judged_on)
    else:
        known = pack.item(act.item, act.judged_on)
        called = same(act.item) if known is None else known.citation
        version = substance.info.title
        told = caution(pack.wording, Say.ITEM_NOT_IN_VERSION, item=called, version=version)
    looked_for = LookedFor(what=Wanted.ITEM, code=act.item, day=act.judged_on)
    return Missing(caution=told, looked_for=looked_for, facts=(at.ITEM, *days_of_act(act)))
