"""The law one act is judged by: which versions, which item, which term."""

from dataclasses import dataclass

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.entries import Entry, Group, Item, Principle, Term
from ethics_desk.rules.evaluation import Caution, DerivationStep
from ethics_desk.rules.facts import SanctionFacts
from ethics_desk.rules.kinds import PrincipleKind, Status
from ethics_desk.rules.pack import Pack, PackVersion
from ethics_desk.rules.wording import Say, Wording


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


def find_law(pack: Pack, facts: SanctionFacts) -> Law | Caution:
    """The law that covers the facts, or the reason why none does."""
    substance = pack.version_on(facts.misconduct.judged_on)
    procedure = pack.version_on(facts.decision_date)
    if substance is None:
        return caution(pack.wording, Say.NO_VERSION, day=facts.misconduct.judged_on)
    if procedure is None:
        return caution(pack.wording, Say.NO_VERSION, day=facts.decision_date)
    for version in (substance, procedure):
        if version.info.status is Status.DISABLED:
            return caution(pack.wording, Say.VERSION_DISABLED, version=version.info.title)
    return _within(pack, substance, procedure, facts)


def _within(
    pack: Pack, substance: PackVersion, procedure: PackVersion, facts: SanctionFacts
) -> Law | Caution:
    item = substance.items.get(facts.misconduct.item)
    if item is None:
        day = facts.misconduct.judged_on
        return caution(pack.wording, Say.ITEM_NOT_IN_FORCE, item=facts.misconduct.item, day=day)
    if item.group is None:
        return caution(pack.wording, Say.SANCTION_NOT_SEEN, item=item.title)
    term = None if item.term is None else procedure.terms.get(item.term)
    unknown = [pause for pause in facts.pauses if pause.reason not in procedure.pauses]
    if (term is None and item.term is not None) or unknown:
        return caution(pack.wording, Say.NO_TERM, item=item.title, day=facts.decision_date)
    return Law(
        pack=pack,
        substance=substance,
        procedure=procedure,
        item=item,
        group=substance.groups[item.group],
        term=term,
    )
