"""A derivation: the rules looked at, what each rests on, and what each concludes."""

from dataclasses import dataclass

from ethics_desk.domain.language import Language, Trilingual, Worded
from ethics_desk.rules.judging.conclusions import Conclusion, conclusion_document
from ethics_desk.rules.packs.entries import Entry, Version
from ethics_desk.rules.packs.kinds import Confidence, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """Where a rule stands: its article, the version of the law, and how well it is founded.

    `status` is that of the rule's own text, which may have been read though its version was not.
    `rows` are those of the legal base; `assumption` says in words what was carried over unseen.
    """

    rule: str
    citation: Trilingual
    version: str
    status: Status
    rows: tuple[str, ...]
    confidence: Confidence
    assumption: Trilingual | None


def basis_of(
    entry: Entry, version: Version, rule: str | None = None, citation: Trilingual | None = None
) -> Basis:
    """The basis an entry gives; `rule` and `citation` name a clause of it more closely."""
    return Basis(
        rule=entry.code if rule is None else rule,
        citation=entry.citation if citation is None else citation,
        version=version.code,
        status=_standing(entry, version),
        rows=entry.rows,
        confidence=entry.confidence,
        assumption=entry.assumption,
    )


def _standing(entry: Entry, version: Version) -> Status:
    """Whether the text of the entry itself was read, whatever else of its version was not."""
    if entry is version or version.status is Status.DISABLED:
        return version.status
    if entry.assumption is not None:
        return Status.UNVERIFIED
    read = entry.confidence in (Confidence.SEEN, Confidence.DERIVED)
    return Status.SEEN if read else version.status


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivationStep:
    """One rule looked at: why it applied and what it led to, or why it did not apply.

    `name` is unique within a derivation; `facts` are paths into the facts document
    (`fact_paths`), `rests_on` the names of earlier steps.
    """

    name: str
    basis: Basis
    then: Worded
    reasons: tuple[Worded, ...] = ()
    facts: tuple[str, ...] = ()
    rests_on: tuple[str, ...] = ()
    concludes: tuple[Conclusion, ...] = ()
    applied: bool = True

    @property
    def rule(self) -> str:
        """The code of the rule."""
        return self.basis.rule

    @property
    def citation(self) -> Trilingual:
        """The article."""
        return self.basis.citation

    @property
    def confidence(self) -> Confidence:
        """How well the rule is founded."""
        return self.basis.confidence

    @property
    def because(self) -> tuple[Worded, ...]:
        """The reasons in words; an assumption the rule stands on is one of them."""
        assumed = self.basis.assumption
        return self.reasons if assumed is None else (*self.reasons, assumed)

    def in_words(self, language: Language) -> dict[str, object]:
        """The step as it is told in one language."""
        return {
            "rule": self.rule,
            "citation": self.citation.in_(language),
            "because": [reason.in_(language) for reason in self.because],
            "then": self.then.in_(language),
            "confidence": str(self.confidence),
        }

    def as_document(self, language: Language) -> dict[str, object]:
        """The step as the command line prints it (contracts.md, `sanction`)."""
        return self.in_words(language) | {
            "step": self.name,
            "applied": self.applied,
            "facts": list(self.facts),
            "rests_on": list(self.rests_on),
            "concludes": [conclusion_document(one) for one in self.concludes],
            "version": self.basis.version,
            "status": str(self.basis.status),
            "rows": list(self.basis.rows),
        }
